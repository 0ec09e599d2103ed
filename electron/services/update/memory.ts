import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { UpdateRefusal } from '../../contract/update'
import type { Records } from '../../storage/records'
import { createTurns } from '../account/in-turn'

const Before = z.object({
  version: z.string(),
  reads: z.int(),
  /** The version that took its place. */
  replacedBy: z.string().optional(),
  /** Of all its files, from when they were kept; absent where that could not be told. */
  fingerprint: z.string().optional(),
  /** Its files are not those that were kept: found when the operator wanted it back. */
  isChanged: z.boolean().optional(),
})

/** What a replacement changes. */
const Remembered = z.object({
  before: Before.nullable(),
  ready: z.string().nullable(),
  heldFrom: z.string().nullable(),
})

/** What is remembered of updates on this computer. Keys of later versions are read over. */
export const UpdateMemory = z.object({
  version: z.literal(1),
  /** Decides when this computer's turn is in a staged roll-out; never sent to anybody. */
  id: z.string(),
  /** The newest manifest accepted of each channel. */
  seen: z.array(z.object({ channel: z.string(), sequence: z.int(), digest: z.string() })),
  /** The latest time that an accepted manifest was issued at. */
  latest: z.number(),
  /** Fingerprints of keys that are not accepted any more. */
  retired: z.array(z.string()),
  /** The version that the operator went back from; nothing is updated while it stands. */
  heldFrom: z.string().nullable(),
  /** The version before, kept beside the program, and the data format that it reads. */
  before: Before.nullable(),
  /** What was under way when the program was replaced last; read by the start after it. */
  replacing: z
    .object({
      from: z.string(),
      to: z.string(),
      /** What was remembered before, for a start that finds nothing replaced; null once the program is in place. */
      was: Remembered.nullish(),
    })
    .nullable(),
  /** The manifest of the package that lies ready, as it came, in base64. */
  ready: z.string().nullable(),
  /** Why the program could not be replaced at the last quit, told by the start after it; a later version may know more. */
  failed: UpdateRefusal.nullable().catch('disk'),
})
export type UpdateMemory = z.output<typeof UpdateMemory>

const fresh = (): UpdateMemory => ({
  ...{ version: 1, id: randomUUID(), seen: [], latest: 0, retired: [], heldFrom: null },
  ...{ before: null, replacing: null, ready: null, failed: null },
})

export interface UpdateMemoryFile {
  /** What is remembered: by two files, so that one may be damaged. Where both are, it begins anew, with `failed` set. */
  now(): Promise<UpdateMemory>
  /** Changes it, one change after the other, on disk before it resolves. */
  change(what: Partial<UpdateMemory>): Promise<UpdateMemory>
}

interface UpdateMemoryDeps {
  records: Records
  /** Absolute. */
  folder: string
  log: (text: string, error?: unknown) => void
}

export function createUpdateMemory({ records, folder, log }: UpdateMemoryDeps): UpdateMemoryFile {
  const [path, copy] = [join(folder, 'state.json'), join(folder, 'state-copy.json')]
  const inTurn = createTurns()
  let known: Promise<UpdateMemory> | null = null

  const withoutCopy = (error: unknown) => log('no copy of what is remembered of updates', error)

  async function write(content: UpdateMemory): Promise<UpdateMemory> {
    await records.write(path, content)
    await records.write(copy, content).catch(withoutCopy)
    return content
  }

  async function load(): Promise<UpdateMemory> {
    const first = await records.read(path, UpdateMemory)
    const second = await records.read(copy, UpdateMemory).catch((error: unknown) => (withoutCopy(error), null))
    const isDamaged = first === 'damaged' || second === 'damaged'
    const found = joined(first, second)
    if (isDamaged && found) log('one of two files about updates was damaged')
    if (isDamaged && !found) log('what was remembered of updates is damaged in both files: it begins anew')
    const held = found ?? { ...fresh(), ...(isDamaged && { failed: 'forgotten' as const }) }
    return isDeepStrictEqual([first, second], [held, held]) ? held : write(held)
  }
  const now = () =>
    (known ??= load().catch((error: unknown) => {
      known = null
      throw error
    }))
  return {
    now,
    change: what =>
      inTurn(async () => {
        const changed = await write({ ...(await now()), ...what })
        known = Promise.resolve(changed)
        return changed
      }),
  }
}

type OneOfTwo = UpdateMemory | 'damaged' | null

/** The first is written before the second; what may only grow is the most of both. Null if neither is whole. */
function joined(first: OneOfTwo, second: OneOfTwo): UpdateMemory | null {
  const [one, other] = [first, second].filter(each => each !== null && each !== 'damaged')
  if (!one || !other) return one ?? null
  const highest = new Map<string, UpdateMemory['seen'][number]>()
  for (const seen of [...other.seen, ...one.seen])
    if (seen.sequence >= (highest.get(seen.channel)?.sequence ?? 0)) highest.set(seen.channel, seen)
  return {
    ...one,
    seen: [...highest.values()],
    latest: Math.max(one.latest, other.latest),
    retired: [...new Set([...one.retired, ...other.retired])],
  }
}
