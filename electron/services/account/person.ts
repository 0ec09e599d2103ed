import { AppError } from '../../app-error'
import type { Bitrix } from '../../bitrix/client/bitrix'
import { UserId } from '../../contract/common'
import type { AccountPerson } from './record'

/**
 * Asks the portal, in one request, who signed in and with what permissions.
 *
 * @throws AppError as the portal answered for the profile, `user_inactive` where it knows of nobody. Without the list
 *   of permissions all of them count as missing
 */
export async function readPerson(bitrix: Bitrix, signal: AbortSignal): Promise<AccountPerson> {
  const commands = { profile: { method: 'profile', params: {} }, scope: { method: 'scope', params: {} } } as const
  const answers = await bitrix.batch(commands, { signal })
  if (!answers.profile.ok) {
    const { error } = answers.profile
    // A dismissed employee has no profile, and the request holds no number that could be wrong.
    throw error.code === 'not_found' ? new AppError('forbidden', { reason: 'user_inactive' }) : error
  }
  const { ID, NAME, LAST_NAME, ADMIN } = answers.profile.value
  const name = [NAME, LAST_NAME].filter(Boolean).join(' ').trim()
  return {
    user: { id: UserId.parse(ID), name: name === '' ? null : name },
    isAdmin: ADMIN,
    scopes: answers.scope.ok ? answers.scope.value : [],
  }
}
