import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../app-error'

/** The portal's answer through the browser. A code pasted alone comes without the rest. */
export interface Redirect {
  code: string
  state: string | null
  memberId: string | null
  /** The portal that the user signed in on. */
  domain: string | null
}

/**
 * Reads the browser's redirected address, or the code alone, as a person pastes it.
 *
 * @throws AppError `invalid` in the field `address`: `empty`, `not_a_redirect`
 * @see settings/oauth/index.md, step 1
 */
export function parseRedirect(text: string): Redirect {
  const trimmed = text.trim()
  if (trimmed === '') throw new AppError('invalid', { reason: 'empty', field: 'address' })
  const query = new URLSearchParams(/code=/.test(trimmed) ? trimmed.replace(/^[^?]*\?/, '').replace(/#.*$/s, '') : '')
  const code = query.get('code') ?? trimmed
  if (!/^[A-Za-z0-9._-]{6,256}$/.test(code)) {
    throw new AppError('invalid', { reason: 'not_a_redirect', field: 'address' })
  }
  return { code, state: query.get('state'), memberId: query.get('member_id'), domain: query.get('domain') }
}

/** The address to register in Bitrix24 as the application's handler. */
export const redirectAddress = (port: number): string => `http://127.0.0.1:${port}/`

/** Compares two secrets in a time that does not reveal where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
