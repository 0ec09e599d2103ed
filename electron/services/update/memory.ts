import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { UpdateRefusal } from '../../contract/update'
import type { Records } from '../../storage/records'
import { createTurns } from '../account/in-turn'

const Before = z.object({
  version: z.string(),
  reads: z.int(),
  /** The version that took its place. */
  replacedBy: z.string().optional(),
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
  /** Why the program could not be replaced at the last quit; told by the start after it. */
  failed: UpdateRefusal.nullable(),
})
export type UpdateMemory = z.output<typeof UpdateMemory>

const fresh = (): UpdateMemory => ({
  ...{ version: 1, id: randomUUID(), seen: [], latest: 0, retired: [], heldFrom: null },
  ...{ before: null, replacing: null, ready: null, failed: null },
})

export interface UpdateMemoryFile {
  /** What is remembered; a damaged file is set aside and begins anew. */
  now(): Promise<UpdateMemory>
  /** Changes it, one change after the other, on disk before it resolves. */
  change(what: Partial<UpdateMemory>): Promise<UpdateMemory>
}

/** @param folder Absolute; holds one file. */
export function createUpdateMemory({ records, folder }: { records: Records; folder: string }): UpdateMemoryFile {
  const path = join(folder, 'state.json')
  const inTurn = createTurns()
  let known: Promise<UpdateMemory> | null = null
  async function load(): Promise<UpdateMemory> {
    const read = await records.read(path, UpdateMemory)
    if (read !== null && read !== 'damaged') return read
    const made = fresh()
    await records.write(path, made)
    return made
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
        const changed = { ...(await now()), ...what }
        await records.write(path, changed)
        known = Promise.resolve(changed)
        return changed
      }),
  }
}
