import { createHash } from 'node:crypto'
import { z } from 'zod'

/** One generation of a stored secret. Only `payload` is secret, and it is sealed. */
export interface SlotRecord {
  /** Counts up with every write; the highest valid one counts. */
  generation: number
  /** Owner of the secret. */
  account: string
  /** The sealing mechanism, such as `gnome_libsecret`; distinguishes a changed keyring from damage. */
  backend: string
  payload: Buffer
}

const magic = 'switchboard-slot 1'
const Header = z.object({ generation: z.int().positive(), account: z.string().min(1), backend: z.string() })

/** Four lines: magic and version, header, payload, and the SHA-256 of the three above. */
export function printRecord({ generation, account, backend, payload }: SlotRecord): Buffer {
  const header = JSON.stringify({ generation, account, backend })
  const body = `${magic}\n${header}\n${payload.toString('base64')}\n`
  return Buffer.from(`${body}${digest(body)}\n`)
}

/** @returns The record, or null if a single bit of it has changed. */
export function parseRecord(content: Buffer): SlotRecord | null {
  const [first, header, payload, sum, ...rest] = content.toString('utf8').split('\n')
  if (first !== magic || header === undefined || payload === undefined || rest.join('') !== '') return null
  if (sum !== digest(`${first}\n${header}\n${payload}\n`)) return null
  const read = Header.safeParse(jsonOrNull(header))
  return read.success ? { ...read.data, payload: Buffer.from(payload, 'base64') } : null
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
