import { createHash } from 'node:crypto'
import { z } from 'zod'
import { JournalEntry, UserId } from '../contract/models'

/** What was known when an act was sent: enough to judge later what became of it. */
export const Intent = JournalEntry.omit({ state: true, portalCode: true }).extend({
  account: z.string(),
  ownerId: UserId.nullable(),
})
export type Intent = z.output<typeof Intent>

const Ending = JournalEntry.pick({ id: true, state: true, portalCode: true }).extend({ at: z.number() })
export type Ending = z.output<typeof Ending>

const Entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), intent: Intent }),
  z.object({ kind: z.literal('end'), ending: Ending }),
])
export type Entry = z.output<typeof Entry>

const Sealed = z.object({ prev: z.string(), hash: z.string() })

/** Stands before the first line. */
export const origin = '0'.repeat(64)

/** What the file tells, and whether it is the file that was written. */
export interface Chronicle {
  entries: Entry[]
  /** Hash that the next line follows. */
  last: string
  /** False when a line was changed, taken out or put in; a last line cut off by a crash does not count. */
  intact: boolean
}

/** Writes one line that carries the hash of the one before it and its own. */
export function sealLine(entry: Entry, prev: string): { line: string; hash: string } {
  const content = { ...entry, prev }
  const hash = hashOf(JSON.stringify(content))
  return { line: JSON.stringify({ ...content, hash }), hash }
}

/** Reads lines back; what cannot be read is left out. The first line may follow any other: older files get removed. */
export function readLines(lines: readonly string[]): Chronicle {
  const chronicle: Chronicle = { entries: [], last: origin, intact: true }
  let isFirst = true
  for (const [index, line] of lines.entries()) {
    const read = unsealed(line)
    if (!read) {
      // Only what a crash can do is forgiven: a line that stops short, in front of nothing or of a whole one.
      if (index < lines.length - 1 && line.endsWith('}')) chronicle.intact = false
      continue
    }
    if (!read.isGenuine || (!isFirst && read.prev !== chronicle.last)) chronicle.intact = false
    chronicle.entries.push(read.entry)
    chronicle.last = read.hash
    isFirst = false
  }
  return chronicle
}

function unsealed(line: string) {
  const value = asObject(line)
  const seal = Sealed.safeParse(value)
  const entry = Entry.safeParse(value)
  if (!value || !seal.success || !entry.success) return null
  const { hash: _, ...content } = value
  const { prev, hash } = seal.data
  return { entry: entry.data, prev, hash, isGenuine: hashOf(JSON.stringify(content)) === hash }
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
