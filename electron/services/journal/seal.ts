import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Note } from '../../storage/note'
import type { Secrets } from '../../storage/secrets'
import type { JournalCheck } from '../../contract/journal'
import type { SealingKey } from './chain'
import { jsonIn } from './json'
import { type JournalHead, sealOf } from './links'

/** Owner of the key among the secrets. */
const owner = 'journal'

const KeptKey = z.object({ key: z.string().regex(/^[0-9a-f]{64}$/), from: z.int().positive() })
/** More entries than anybody writes: a higher number is not the console's. */
const mostEntries = 1e12
const KeptHead = z.object({
  count: z.int().nonnegative().max(mostEntries),
  hash: z.string(),
  seal: z.string().optional(),
})

type SealState = JournalCheck['seal']['state']

/** The noted length of the journal: as noted, missing, or not noted by this console. */
export type NotedHead = JournalHead | 'absent' | 'forged'

/** What only this console can write: the seal of its entries, and a note of how many there are. */
export interface JournalSeal {
  /**
   * The key; null where there is none to be had now.
   *
   * @param last The last entry: a new key seals what comes after it. A note stands before there is a key, so that one
   *   that is missing later was taken away.
   */
  key(last: JournalHead): Promise<SealingKey | null>
  state(): SealState
  /** The head that was noted last. @throws Error of the disk */
  noted(key: SealingKey | null): Promise<NotedHead>
  /** Notes the head. @throws Error of the disk */
  note(head: JournalHead, key: SealingKey | null): Promise<void>
}

interface SealDeps {
  /** Where sign-ins are kept as well: the system's keyring. */
  secrets: Pick<Secrets, 'all' | 'save' | 'keyring'>
  head: Note
}

/** @see JournalSeal */
export function createSeal({ secrets, head }: SealDeps): JournalSeal {
  let held: SealingKey | null = null
  let state: SealState = 'locked'

  async function open({ count, hash }: JournalHead): Promise<SealingKey | null> {
    const { available } = await secrets.keyring()
    const [kept] = await secrets.all()
    if (kept?.opened.kind === 'locked' || (kept && !available)) return without('locked')
    if (!available) return without('no_keyring')
    const known = kept?.opened.kind === 'opened' ? KeptKey.safeParse(jsonIn(kept.opened.text)).data : undefined
    if (known) return { key: Buffer.from(known.key, 'hex'), from: known.from }
    const made = { key: randomBytes(32), from: count + 1 }
    if ((await head.read()) === null) await head.write(JSON.stringify({ count, hash }))
    await secrets.save(owner, JSON.stringify({ key: made.key.toString('hex'), from: made.from }), 'sealed')
    return made
  }
  function without(why: SealState): null {
    state = why
    return null
  }

  return {
    async key(last) {
      if (held) return held
      held = await open(last).catch(() => without('failed'))
      if (held) state = 'sealed'
      return held
    },
    state: () => state,
    async noted(key) {
      const text = await head.read()
      if (text === null) return 'absent'
      const read = KeptHead.safeParse(jsonIn(text))
      if (!read.success) return 'forged'
      const { count, hash, seal } = read.data
      const isOurs = !key || count < key.from || seal === sealOf(headText({ count, hash }), key.key)
      return isOurs ? { count, hash } : 'forged'
    },
    async note({ count, hash }, key) {
      // Without a seal it would look forged once the key is to be had again.
      if (!key && state !== 'no_keyring') return
      await head.write(
        JSON.stringify({ count, hash, ...(key && { seal: sealOf(headText({ count, hash }), key.key) }) }),
      )
    },
  }
}

/** Differs from every entry's hash, so that no seal of an entry serves as one of a head. */
const headText = ({ count, hash }: JournalHead) => `head ${count} ${hash}`
