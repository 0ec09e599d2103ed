import { createHash } from 'node:crypto'
import type { OpenedSecret, Sealer } from './sealer'
import type { Slots } from './slots'
import { weakBackend, type WeakSealer } from './weak-seal'

/** Result of opening a stored secret. */
type Stored =
  | { name: string; owner: string; opened: Extract<OpenedSecret, { kind: 'opened' }>; keeping: DiskKeeping }
  | { name: string; owner: string | null; opened: Exclude<OpenedSecret, { kind: 'opened' }> }

export type DiskKeeping = 'sealed' | 'weak'

/** Secrets on disk, each sealed and stored crash-safe under its owner's name. */
export interface Secrets {
  /** A name for one owner's files, safe on every file system: 32 hexadecimal digits. */
  nameOf(owner: string): string
  /** Whether the system has a keyring to seal with, and its name. */
  keyring(): Promise<{ available: boolean; backend: string }>
  /**
   * Opens everything stored. Permanently unreadable secrets are set aside, never deleted; one that the disk fails to
   * give counts as damaged and stays, and one whose keyring fails stays as locked.
   */
  all(): Promise<Stored[]>
  /** The newest stored text of one owner; null if there is none or it does not open now. */
  latest(owner: string): Promise<string | null>
  /**
   * Durable once it resolves, and known to open again.
   *
   * @throws Error of the keyring or the disk; the stored secret is untouched.
   */
  save(owner: string, text: string, keeping: DiskKeeping): Promise<void>
  /**
   * The newest text has proved valid: overwrites the one before. Like `forget`, it removes the key of weak sealing once
   * nothing is sealed with it.
   */
  settle(owner: string): Promise<void>
  /** Overwrites and removes. */
  forget(owner: string): Promise<void>
  /** Notes that a secret is about to be spent; its text goes in as a digest. */
  intend(owner: string, secret: string): Promise<void>
  /** Whether a console stopped between spending a secret and storing its successor. */
  intended(owner: string): Promise<boolean>
  relent(owner: string): Promise<void>
}

interface SecretsDeps {
  slots: Slots
  /** The system's keyring. */
  vault: Sealer
  weak: WeakSealer
  /** Milliseconds since 1970. */
  now: () => number
}

function fileNameOf(owner: string): string {
  return createHash('sha256').update(owner).digest('hex').slice(0, 32)
}

const failing = (): OpenedSecret => ({ kind: 'locked' })

/** @see Secrets */
export function createSecrets({ slots, vault, weak, now }: SecretsDeps): Secrets {
  async function open(name: string): Promise<Stored | null> {
    const { record, damaged } = await slots.read(name)
    if (!record) return damaged > 0 ? { name, owner: null, opened: { kind: 'damaged' } } : null
    const keeping = record.backend === weakBackend ? 'weak' : 'sealed'
    const sealer = keeping === 'weak' ? weak : vault
    const opened = await sealer.open(record.payload, record.account, record.backend).catch(failing)
    if (opened.kind === 'damaged') await slots.setAside(name)
    return opened.kind === 'opened'
      ? { name, owner: record.account, opened, keeping }
      : { name, owner: record.account, opened }
  }

  const { inTurn, dropUnusedKey } = createWeakKeeping(slots, weak)

  async function store(owner: string, text: string, keeping: DiskKeeping): Promise<void> {
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
        const one = await open(name).catch((): Stored => ({ name, owner: null, opened: { kind: 'damaged' } }))
        if (one) stored.push(one)
      }
      return stored
    },
    async latest(owner) {
      const stored = await open(fileNameOf(owner))
      return stored?.opened.kind === 'opened' ? stored.opened.text : null
    },
    save: (owner, text, keeping) =>
      keeping === 'weak' ? inTurn(() => store(owner, text, keeping)) : store(owner, text, keeping),
    async settle(owner) {
      await slots.settle(fileNameOf(owner))
      await dropUnusedKey()
    },
    async forget(owner) {
      await slots.forget(fileNameOf(owner))
      await dropUnusedKey()
    },
    ...createIntents(slots, now),
  }
}

function createWeakKeeping(slots: Slots, weak: WeakSealer) {
  let last: Promise<unknown> = Promise.resolve()

  /** Weak sealing and removing its key run one after another: a fresh key is not mistaken for an unused one. */
  function inTurn(task: () => Promise<void>): Promise<void> {
    const done = last.then(task, task)
    last = done.catch(() => undefined)
    return done
  }

  return {
    inTurn,
    /** The key for weak sealing is needed only while something is sealed with it. */
    dropUnusedKey: () =>
      inTurn(async () => {
        for (const name of await slots.names()) {
          if ((await slots.read(name)).record?.backend === weakBackend) return
        }
        await weak.forgetKey()
      }),
  }
}

function createIntents(slots: Slots, now: () => number): Pick<Secrets, 'intend' | 'intended' | 'relent'> {
  return {
    async intend(owner, secret) {
      const digest = createHash('sha256').update(secret).digest('hex')
      await slots.intend(fileNameOf(owner), { secret: digest, at: now() })
    },
    intended: owner => slots.intended(fileNameOf(owner)),
    relent: owner => slots.relent(fileNameOf(owner)),
  }
}
