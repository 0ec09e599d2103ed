import { ChatId, SessionId, UserId } from '../../../../../electron/contract/common'
import type { AnchorReading } from '../../../../../electron/services/journal/anchor'
import type { JournalFile } from '../../../../../electron/services/journal/file'
import { createJournal, type NewIntent } from '../../../../../electron/services/journal/journal'
import { createSeal } from '../../../../../electron/services/journal/seal'
import { createNote } from '../../../../../electron/storage/note'
import type { Sealer } from '../../../../../electron/storage/sealer'
import { createSecrets } from '../../../../../electron/storage/secrets'
import { createSlots } from '../../../../../electron/storage/slots'
import { createWeakSealer } from '../../../../../electron/storage/weak-seal'
import { createMemoryDisk } from '../../storage/memory-disk'

export const intent: NewIntent = {
  account: 'a',
  act: 'intercept',
  chatId: ChatId.parse(1777),
  customer: 'Anna Petrova',
  sessionId: SessionId.parse(343),
  from: { id: UserId.parse(27), name: 'Boris Novak' },
  reason: 'ill',
  ownerId: UserId.parse(27),
}

/** A computer with a journal in memory, and a keyring that can be taken away. */
export function computer(given: { lines?: string[]; now?: () => number } = {}) {
  const disk = { full: false }
  const kept: {
    lines: string[]
    keyring: 'there' | 'locked' | 'none'
    backend: string
    full: boolean
    files: ReturnType<typeof createMemoryDisk>
    /** Lines in older files that are more than shall be kept. */
    surplus: number
  } = Object.assign(disk, {
    lines: given.lines ?? [],
    keyring: 'there' as const,
    backend: 'test',
    files: createMemoryDisk({ full: () => disk.full }),
    surplus: 0,
  })
  const vault: Sealer = {
    status: async () => ({ available: kept.keyring !== 'none', backend: kept.backend }),
    seal: async text => Buffer.from(Buffer.from(text).toString('hex')),
    async open(sealed, _owner, by) {
      if (kept.keyring !== 'there') return { kind: 'locked' }
      if (by !== kept.backend) return { kind: 'changed' }
      return { kind: 'opened', text: Buffer.from(sealed.toString(), 'hex').toString(), stale: false }
    },
  }
  const file: JournalFile = {
    async append(line) {
      if (kept.full) throw new Error('ENOSPC')
      kept.lines.push(line)
    },
    read: async () => [...kept.lines],
    spare: async () => kept.surplus,
    async drop() {
      kept.lines.splice(0, kept.surplus)
      kept.surplus = 0
    },
    rewrite: async change => void kept.lines.splice(0, kept.lines.length, ...kept.lines.map(change)),
  }
  let ids = 0
  let time = 1_000_000
  return {
    kept,
    start: () => start(file, { ...given, kept: kept.files, vault, newId: () => `act-${ids++}`, time: () => time++ }),
  }
}

interface Started {
  kept: ReturnType<typeof createMemoryDisk>
  vault: Sealer
  now?: () => number
  time: () => number
  newId: () => string
}

/** Starts a console on the computer. */
function start(file: JournalFile, { kept: { files }, vault, now, time, newId }: Started) {
  const slots = createSlots({ files, folder: '/key', now: () => 1 })
  const secrets = createSecrets({ slots, vault, weak: createWeakSealer({ files, folder: '/key' }), now: () => 1 })
  const journal = createJournal({
    file,
    seal: createSeal({ secrets, head: createNote({ files, path: '/head' }) }),
    account: () => 'a',
    saveAs: async () => true,
    now: now ?? time,
    newId,
  })
  /** One act from beginning to end: two entries. */
  async function act(given: Partial<NewIntent> = {}) {
    const { id } = await journal.begin({ ...intent, ...given })
    journal.release(id)
    await journal.end(id, 'done', null)
    // The note of the length lags behind by a moment.
    await new Promise(resolve => setImmediate(resolve))
  }
  return { journal, act }
}

/** What the portal keeps of a journal now. */
export async function anchorOf({ journal }: ReturnType<ReturnType<typeof computer>['start']>): Promise<AnchorReading> {
  const { count, hash } = await journal.head()
  return { state: 'read', anchored: [{ count, hash, at: 5 as never, misfit: null }] }
}

/** A computer on which so many acts were done, each in a dialog of its own, and the anchor of all of them. */
export async function sealed(acts = 3) {
  const machine = computer()
  const console = machine.start()
  for (let index = 0; index < acts; index++) await console.act({ chatId: (1000 + index) as never })
  return { ...machine, console, anchor: await anchorOf(console) }
}
