import { createHash } from 'node:crypto'
import type { Opened, Sealer } from './sealer'
import type { Slots } from './slots'
import { weakBackend } from './weak-seal'

/** What a stored secret gave when it was opened. */
export type Stored =
  | { name: string; owner: string; opened: Extract<Opened, { kind: 'opened' }>; keeping: DiskKeeping }
  | { name: string; owner: string | null; opened: Exclude<Opened, { kind: 'opened' }> }

export type DiskKeeping = 'sealed' | 'weak'

/** Secrets on disk, each sealed and stored crash-safe under its owner's name. */
export interface Secrets {
  /** A name for files of one owner, safe on every file system: 32 hexadecimal digits. */
  nameOf(owner: string): string
  /** Whether the system has a keyring to seal with, and its name. */
  keyring(): Promise<{ available: boolean; backend: string }>
  /** Opens everything stored. What will never open is set aside, never deleted. */
  all(): Promise<Stored[]>
  /** The newest stored text of one owner; null when there is none or it does not open now. */
  latest(owner: string): Promise<string | null>
  /**
   * Durable once it resolves, and known to open again.
   *
   * @throws What the keyring or the disk threw; what was stored before is untouched.
   */
  save(owner: string, text: string, keeping: DiskKeeping): Promise<void>
  /** The newest text has proved itself: overwrites the one before. */
  settle(owner: string): Promise<void>
  /** Overwrites and removes. */
  forget(owner: string): Promise<void>
  /** Notes that a secret is about to be spent; its text goes in as a digest. */
  intend(owner: string, secret: string): Promise<void>
  /** A console stopped between spending a secret and storing its successor. */
  intended(owner: string): Promise<boolean>
  relent(owner: string): Promise<void>
}

interface Deps {
  slots: Slots
  /** The system's keyring. */
  vault: Sealer
  weak: Sealer
  /** Milliseconds since 1970. */
  now: () => number
}

function fileNameOf(owner: string): string {
  return createHash('sha256').update(owner).digest('hex').slice(0, 32)
}

/** @see Secrets */
export function createSecrets({ slots, vault, weak, now }: Deps): Secrets {
  async function open(name: string): Promise<Stored | null> {
    const { record, damaged } = await slots.read(name)
    if (!record) return damaged > 0 ? { name, owner: null, opened: { kind: 'damaged' } } : null
    const keeping = record.backend === weakBackend ? 'weak' : 'sealed'
    const sealer = keeping === 'weak' ? weak : vault
    const opened = await sealer.open(record.payload, record.account, record.backend)
    if (opened.kind === 'damaged') await slots.setAside(name)
    return opened.kind === 'opened'
      ? { name, owner: record.account, opened, keeping }
      : { name, owner: record.account, opened }
  }

  async function save(owner: string, text: string, keeping: DiskKeeping): Promise<void> {
    const sealer = keeping === 'weak' ? weak : vault
    const { backend } = await sealer.status()
    const payload = await sealer.seal(text, owner)
    const again = await sealer.open(payload, owner, backend)
    if (again.kind !== 'opened' || again.text !== text) throw new Error('what was sealed does not open again')
    await slots.write(fileNameOf(owner), { account: owner, backend, payload })
  }

  return {
    nameOf: fileNameOf,
    keyring: () => vault.status(),
    async all() {
      const stored: Stored[] = []
      for (const name of await slots.names()) {
        const one = await open(name)
        if (one) stored.push(one)
      }
      return stored
    },
    async latest(owner) {
      const stored = await open(fileNameOf(owner))
      return stored?.opened.kind === 'opened' ? stored.opened.text : null
    },
    save,
    settle: owner => slots.settle(fileNameOf(owner)),
    forget: owner => slots.forget(fileNameOf(owner)),
    async intend(owner, secret) {
      const digest = createHash('sha256').update(secret).digest('hex')
      await slots.intend(fileNameOf(owner), { secret: digest, at: now() })
    },
    intended: owner => slots.intended(fileNameOf(owner)),
    relent: owner => slots.relent(fileNameOf(owner)),
  }
}
