import { z } from 'zod'
import { AppError } from '../../app-error'
import { type AccountId } from '../../contract/account'
import { Instant } from '../../contract/common'
import type { JournalAnchor } from '../../contract/journal'
import { type Active, type ActiveAccount, activeOrNull } from '../account/active'
import { jsonIn } from './json'
import type { JournalHead } from './links'

const Misfit = z.object({ entry: z.int().positive(), at: Instant })
const Anchored = z.object({
  count: z.int().nonnegative(),
  hash: z.string(),
  at: Instant,
  misfit: Misfit.nullable().catch(null),
})
export type Anchored = z.output<typeof Anchored>
/** Two computers may bear one name, and a folder may have been copied: each journal of that place has its own anchor. */
const Kept = z.array(Anchored)
/** So many journals of one place, the newest. */
const mostAnchors = 8

/** What reading the anchors of a place brought: at least one. */
export type AnchorReading = { state: 'read'; anchored: readonly Anchored[] } | NoAnchor

/** Why there is no anchor. */
interface NoAnchor {
  state: Exclude<JournalAnchor['state'], 'fits' | 'missing_end' | 'differs' | 'gone'>
  code: string | null
}

/** The journal's head as the portal keeps it for the active account. */
export interface JournalAnchors {
  /** Asks the portal, unless a webhook is known to be refused. */
  read(): Promise<AnchorReading>
  /**
   * Keeps the head in the portal, in place of this journal's former anchors; others of the same place stay.
   *
   * @param own Hashes of this journal's former anchors.
   * @returns What came of it; null when all is well.
   */
  write(head: JournalHead, misfit: Anchored['misfit'], own: ReadonlySet<string>): Promise<NoAnchor | null>
}

interface AnchorDeps {
  active: Active
  /** This journal's name among the user's options: a computer and a folder, so that it outlives the files. */
  place: string
  /** Milliseconds since 1970. */
  now: () => number
  timeout: (ms: number) => AbortSignal
}

const patienceMs = 10_000
/** Refusals that have nothing to do with anchors, or that pass. */
const passing: ReadonlySet<AppError['code']> = new Set(['offline', 'rate_limited', 'cancelled'])

/** @see JournalAnchors */
export function createAnchors({ active, place, now, timeout }: AnchorDeps): JournalAnchors {
  const option = `switchboard_journal_${place}`
  /** Accounts whose portal has refused, with its code: nothing more is written in this run. */
  const refusals = new Map<AccountId, string | null>()

  function asking(): ActiveAccount | NoAnchor {
    const using = activeOrNull(active)
    if (!using) return { state: 'signed_out', code: null }
    return using.account.via === 'webhook' ? { state: 'webhook', code: null } : using
  }
  function lost({ account }: ActiveAccount, error: unknown): NoAnchor {
    if (!(error instanceof AppError)) throw error
    const code = error.details.portalCode ?? null
    if (error.code === 'signed_out') return { state: 'signed_out', code }
    if (passing.has(error.code)) return { state: 'unreachable', code }
    refusals.set(account.id, code)
    return { state: 'refused', code }
  }

  async function kept({ bitrix }: ActiveAccount): Promise<Anchored[]> {
    const text = await bitrix.call('user.option.get', { option }, { lane: 'bulk', signal: timeout(patienceMs) })
    return Kept.safeParse(text === null ? null : jsonIn(text)).data ?? []
  }

  return {
    async read() {
      const using = asking()
      if ('state' in using) return using
      try {
        const anchored = await kept(using)
        refusals.delete(using.account.id)
        return anchored.length > 0 ? { state: 'read', anchored } : { state: 'none', code: null }
      } catch (error) {
        return lost(using, error)
      }
    },
    async write({ count, hash }, misfit, own) {
      const using = asking()
      if ('state' in using) return using
      const code = refusals.get(using.account.id)
      if (code !== undefined) return { state: 'refused', code }
      try {
        // Another computer may have written its own since this one looked last.
        const others = (await kept(using)).filter(anchor => !own.has(anchor.hash) && anchor.hash !== hash)
        const text = JSON.stringify([...others, { count, hash, at: now(), misfit }].slice(-mostAnchors))
        const options = { lane: 'bulk', signal: timeout(patienceMs) } as const
        await using.bitrix.call('user.option.set', { options: { [option]: text } }, options)
        return null
      } catch (error) {
        return lost(using, error)
      }
    },
  }
}
