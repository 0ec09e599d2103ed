import type { AccountId } from '../../contract/account'
import type { JournalAnchor, JournalCheck } from '../../contract/journal'
import { createTurns } from '../account/in-turn'
import type { Anchored, JournalAnchors } from './anchor'
import { isMisfit } from './check'
import type { Journal } from './journal'

/** When the journal is checked and anchored. */
export interface Anchoring {
  /** Checks the journal and its anchor. @throws AppError as `Journal.check` */
  check(): Promise<JournalCheck>
  /** Another account may be active now. */
  turn(): void
  /** An entry was written. */
  written(): void
  /** Anchors what is not anchored yet, before the account goes or the console ends; never takes long, never fails. */
  leave(): Promise<void>
  stop(): void
}

interface AnchoringDeps {
  journal: Pick<Journal, 'check' | 'head' | 'cut'>
  anchors: JournalAnchors
  account: () => AccountId | null
  /** The portal's time; null as long as it is not known. */
  portalNow: () => number | null
  /** Days after which personal texts are cut; without it they stay. */
  keepDays: () => number | undefined
  after: (ms: number, action: () => void) => () => void
  wait: (ms: number) => Promise<void>
  /** Entries are missing at the end, or an anchor does not fit for the first time. */
  onDoubt: () => void
  log: (text: string, error?: unknown) => void
}

/** By then the first screen and its dialogs are there. */
const startMs = 10_000
const anchorMs = 10 * 60_000
const leaveMs = 2000
const dayMs = 24 * 60 * 60_000

/** @see Anchoring */
export function createAnchoring(deps: AnchoringDeps): Anchoring {
  const { account, after, wait, log } = deps
  const timers = createTimers(after)
  const { check, hold } = createHolding(deps)
  // An anchor that is slow to arrive must not come after a younger one.
  const inTurn = createTurns()

  async function cut(): Promise<void> {
    const now = deps.portalNow()
    const keepDays = deps.keepDays()
    if (keepDays === undefined) return
    timers.start('cut', dayMs, cutting)
    // A clock that was set wrong would cut away what must stay.
    if (now !== null) await deps.journal.cut(now - keepDays * dayMs)
  }
  const cutting = () => cut().catch((error: unknown) => log('personal texts were not cut', error))

  async function holding(): Promise<void> {
    timers.stop('anchor')
    const state = await inTurn(hold).catch((error: unknown) => log('the journal was not anchored', error))
    if (state === 'unreachable') written()
  }
  function written(): void {
    timers.start('anchor', anchorMs, holding)
  }

  return {
    check,
    turn() {
      timers.stop('start')
      if (account() === null) return
      timers.start('start', startMs, async () => {
        await holding()
        await cutting()
      })
    },
    written,
    async leave() {
      const underWay = timers.isRunning('anchor') ? holding() : inTurn(async () => {})
      await Promise.race([underWay, wait(leaveMs).catch(() => {})])
    },
    stop: timers.stopAll,
  }
}

/** What is known of an account's anchor. */
interface Comparison {
  misfit: Anchored['misfit']
  /** The entry that is anchored; null where it is not this journal's. */
  count: number | null
  /** Hashes that this journal was anchored by. */
  own: Set<string>
}

const isOf =
  ({ entry, at }: JournalAnchor) =>
  (anchor: Anchored) =>
    anchor.count === entry && anchor.at === at

/** Compares the anchor with the journal, and anchors anew what was compared. */
function createHolding({ journal, anchors, account, onDoubt }: AnchoringDeps) {
  /** The accounts whose anchor was compared in this run: nothing is anchored over one that nobody has looked at. */
  const compared = new Map<AccountId, Comparison>()
  /** The accounts whose portal keeps none: they are asked again by a check of the operator's only. */
  const refused = new Set<AccountId>()

  async function check(): Promise<JournalCheck> {
    const owner = account()
    const reading = await anchors.read()
    const found = await journal.check(reading)
    const { anchor } = found
    const isOff = isMisfit(anchor)
    if (owner === null || owner !== account()) return found
    if (anchor.state === 'webhook' || anchor.state === 'refused') refused.add(owner)
    else refused.delete(owner)
    const first = isOff && anchor.entry && anchor.at !== null ? { entry: anchor.entry, at: anchor.at } : null
    if (anchor.state === 'none' || anchor.entry !== null) {
      const mine = reading.state === 'read' && !isOff ? reading.anchored.filter(isOf(anchor)) : []
      const own = new Set([...(compared.get(owner)?.own ?? []), ...mine.map(({ hash }) => hash)])
      compared.set(owner, { misfit: anchor.misfit ?? first, count: isOff ? null : anchor.entry, own })
    }
    return found
  }

  return {
    check,
    /** Keeps the head in the portal unless it is there already. @returns Why it could not; null when all is well. */
    async hold(): Promise<JournalAnchor['state'] | null> {
      const owner = account()
      if (owner === null || refused.has(owner)) return null
      const found = compared.has(owner) ? null : await check()
      // At every start for as long as it is so: a second computer's journal cannot be told from one that was deleted.
      if (found && (found.end || isMisfit(found.anchor) || found.anchor.misfit)) onDoubt()
      const known = compared.get(owner)
      if (!known) return found?.anchor.state ?? null
      const head = await journal.head()
      if (owner !== account() || head.count === 0 || head.count === known.count) return null
      const former = new Set(known.own)
      // Its answer may be lost on the way.
      known.own.add(head.hash)
      const trouble = await anchors.write(head, known.misfit, former)
      if (!trouble) compared.set(owner, { ...known, count: head.count })
      return trouble?.state ?? null
    },
  }
}

type TimerName = 'start' | 'anchor' | 'cut'

/** One timer per name; a running one goes on. */
function createTimers(after: AnchoringDeps['after']) {
  const running = new Map<TimerName, () => void>()
  function stop(name: TimerName): void {
    running.get(name)?.()
    running.delete(name)
  }
  function start(name: TimerName, ms: number, action: () => Promise<void>): void {
    if (running.has(name)) return
    const stopTimer = after(ms, () => {
      running.delete(name)
      void action()
    })
    running.set(name, stopTimer)
  }
  return {
    start,
    stop,
    isRunning: (name: TimerName) => running.has(name),
    stopAll: () => [...running.keys()].forEach(stop),
  }
}
