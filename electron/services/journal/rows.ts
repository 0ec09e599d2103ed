import { createHash } from 'node:crypto'
import { z } from 'zod'
import { UserId } from '../../contract/common'
import { JournalEntry } from '../../contract/journal'

/** The known facts when an act was sent: enough to judge its outcome later. */
export const Intent = JournalEntry.omit({ state: true, portalCode: true }).extend({
  account: z.string(),
  ownerId: UserId.nullable(),
  /** Whether the operator already took part; null where the portal did not say. Former versions did not note it. */
  joined: z.boolean().nullable().optional(),
  /**
   * Whether the act's effect was already in place; null where the portal did not say. Former versions did not note it.
   */
  was: z.boolean().nullable().optional(),
  /** The last message before; null where none was read. Former versions did not note it. */
  lastMessageId: z.int().nonnegative().nullable().optional(),
  /** Identifies the chosen message; null where nothing does. Former versions did not note it. */
  echo: z.string().nullable().optional(),
  /** A separate row says when the act leaves. For a former version's intent nothing says whether it has left. */
  leaves: z.literal(true).optional(),
})
export type Intent = z.output<typeof Intent>

const Ending = JournalEntry.pick({ id: true, state: true, portalCode: true }).extend({
  at: z.number(),
  /** The outcome so far; a later reread may show otherwise. */
  soFar: z.literal(true).optional(),
})
export type Ending = z.output<typeof Ending>

const JournalFileRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), intent: Intent }),
  /** From here on these acts may have left. */
  z.object({ kind: z.literal('leave'), leaving: z.object({ ids: z.array(z.string()), at: z.number() }) }),
  z.object({ kind: z.literal('end'), ending: Ending }),
])
export type JournalFileRow = z.output<typeof JournalFileRow>

const Sealed = z.object({ prev: z.string(), hash: z.string() })

/** The hash before the first line. */
export const origin = '0'.repeat(64)

/** The file's rows, and whether the file is unaltered. */
export interface Chronicle {
  entries: JournalFileRow[]
  /** Hash that the next line follows. */
  last: string
  /** False when a line was changed, taken out or put in; a last line cut off by a crash does not count. */
  intact: boolean
}

/** Formats one line with the hash of the one before it and its own. */
export function sealLine(entry: JournalFileRow, prev: string): { line: string; hash: string } {
  const content = { ...entry, prev }
  const hash = hashOf(JSON.stringify(content))
  return { line: JSON.stringify({ ...content, hash }), hash }
}

/**
 * Reads lines back. Unreadable ones are left out: a crash cuts lines off, and if more than that was done to one, the
 * line after it follows a hash that is not there. The first line may follow any hash, since older files get removed.
 */
export function readLines(lines: readonly string[]): Chronicle {
  const chronicle: Chronicle = { entries: [], last: origin, intact: true }
  let isFirst = true
  for (const read of lines.map(unsealed)) {
    if (!read) continue
    if (!read.isGenuine || (!isFirst && read.prev !== chronicle.last)) chronicle.intact = false
    if (read.entry) chronicle.entries.push(read.entry)
    isFirst = false
    chronicle.last = read.hash
  }
  return chronicle
}

function unsealed(line: string) {
  const value = asObject(line)
  const seal = Sealed.safeParse(value)
  const entry = JournalFileRow.safeParse(value)
  if (!value || !seal.success) return null
  const { hash: _, ...content } = value
  const { prev, hash } = seal.data
  const isGenuine = hashOf(JSON.stringify(content)) === hash
  // A genuine line of a later version is a link of the chain all the same.
  if (!entry.success && !isGenuine) return null
  return { entry: entry.data ?? null, prev, hash, isGenuine }
}

function asObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
