import type { AccountId } from '../../contract/account'
import type { AlertGroup, AlertHits } from '../../contract/alert'
import type { ChatId } from '../../contract/common'
import { type AlertSources, type AlertWanting, readingOf } from './reading'
import { type AlertState, asked, type AlertBoard, inShift, triedOn } from './state'
import type { KeptBreach } from './breaches'
import type { AlertStock, AlertStockDeps } from './stock'
import type { Shift } from './times'

interface FinderDeps extends AlertSources, Pick<AlertStockDeps, 'account' | 'now'> {
  stock: AlertStock
  wanting: AlertWanting
  /** Asks for the names of the customers of an account's dialogs; does nothing once another account is active. */
  name: (accountId: AccountId, chatIds: readonly ChatId[]) => void
  /** Lets everything else in main go on. */
  breathe: () => Promise<unknown>
  /** Runs `action` after so many milliseconds. */
  after: (ms: number, action: () => void) => void
  /** Asks the rules again of what was read last. */
  again: (accountId: AccountId) => void
}

/** Names that one reading asks for. */
const mostNamed = 200
/** A breach waits no longer for its customer's name, in milliseconds; the next reading after that tells it without. */
const namelessMs = 4000
/** Where no reading comes for so long it is told all the same, in milliseconds: the connection may be gone for hours. */
const unreadMs = 15_000
/** The shift's last reading is noted no more often than this, in milliseconds. */
const shiftMs = 5 * 60_000
/** The window learns so often, in milliseconds, that the rules were asked again and found nothing else. */
const ageMs = 30_000

/** Asks the rules of every reading of the board. */
export function createFinder(deps: FinderDeps) {
  const { account, now, stock, wanting } = deps
  const asking = createAsking(deps)
  let latest: AlertBoard | null = null
  let isWaiting = false
  const isOf = (board: AlertBoard | null, accountId: AccountId): board is AlertBoard =>
    board?.accountId === accountId && board.standing.source !== null

  async function again(accountId: AccountId): Promise<void> {
    if (accountId !== account()) return
    const state = await stock.of(accountId)
    if (isOf(latest, accountId)) return asking.ask(state, latest)
    const groups = stock.rulesOn(state).flatMap(rule => rule.groups)
    wanting.now(accountId, groups, state.shift?.beganAt ?? null, null)
  }

  /** What an earlier run or an earlier turn of this account could not tell is told now. */
  async function begin(): Promise<void> {
    const accountId = account()
    if (latest?.accountId !== accountId) latest = null
    if (accountId === null) return wanting.none()
    await asking.ringEarlier(await stock.of(accountId))
    await again(accountId)
    await stock.show(accountId)
  }

  return {
    again,
    begin,
    hear(): Promise<void> {
      asking.hear()
      return begin()
    },
    /** @returns Whether it has to be read: no earlier one still waits to be. */
    came(board: AlertBoard): boolean {
      const isFirst = !isWaiting
      latest = board
      isWaiting = true
      return isFirst
    },
    async read(): Promise<void> {
      isWaiting = false
      // Another account may be active by now.
      if (latest && latest.accountId === account()) await again(latest.accountId)
    },
    /** How many sessions of the last reading these conditions would hit; null before it. */
    async tried(accountId: AccountId, groups: readonly AlertGroup[]): Promise<AlertHits | null> {
      const { shift } = await stock.of(accountId)
      if (!isOf(latest, accountId) || shift === null) return null
      return triedOn(groups, readingOf(deps, groups, latest, { at: now(accountId), shift }))
    },
    forget(accountId: AccountId): void {
      if (latest?.accountId === accountId) latest = null
      deps.ratings.forget(accountId)
    },
  }
}
export type Finder = ReturnType<typeof createFinder>

/** Has an account's rules asked again after a while, once for all who want it until then. */
function createLater({ after, again }: Pick<FinderDeps, 'after' | 'again'>) {
  const timed = new Set<AccountId>()
  return (accountId: AccountId): void => {
    if (timed.has(accountId)) return
    timed.add(accountId)
    after(unreadMs, () => {
      timed.delete(accountId)
      again(accountId)
    })
  }
}

/** Asks the rules of one reading, and passes on what they find. */
function createAsking(deps: FinderDeps) {
  const { now, stock, wanting, breathe } = deps
  let isHeard = false
  /** The shift as it is on disk. */
  let noted: Shift | null = null
  /** As of when the window knows how things stand. */
  let shownAt = -Infinity
  /** Breaches whose customer's name was asked for, and since when. */
  let sought: ReadonlyMap<KeptBreach['id'], number> = new Map()

  // A portal's time may jump either way.
  const isOver = (breach: KeptBreach, at: number) => Math.abs(at - (sought.get(breach.id) ?? at)) >= namelessMs
  const isDue = (breach: KeptBreach, at: number) => !isUnnamed(breach) || isOver(breach, at)
  async function ring(state: AlertState, which: (breach: KeptBreach) => boolean): Promise<void> {
    if (isHeard) await stock.ring(state, which)
  }
  const tellWithout = createLater(deps)
  function nameAll({ breaches, accountId }: AlertState, at: number): void {
    const unnamed = breaches.filter(isUnnamed)
    sought = new Map(unnamed.map(({ id }) => [id, sought.get(id) ?? at]))
    if (unnamed.length > 0) deps.name(accountId, unnamed.flatMap(({ chatId }) => chatId ?? []).slice(0, mostNamed))
    if (unnamed.some(({ pending }) => pending)) tellWithout(accountId)
  }

  return {
    /** Those whose names have just been asked for wait for them as ever. */
    ringEarlier: (state: AlertState) =>
      ring(state, breach => !sought.has(breach.id) || isDue(breach, now(state.accountId))),
    hear: () => void (isHeard = true),
    async ask(before: AlertState, board: AlertBoard): Promise<void> {
      const at = now(before.accountId)
      const shifted = inShift(before, board, at)
      const rules = stock.rulesOn(shifted)
      const groups = rules.flatMap(rule => rule.groups)
      wanting.now(before.accountId, groups, shifted.shift.beganAt, board)
      const reading = readingOf(deps, groups, board, { at, shift: shifted.shift })
      const state = await asked(shifted, rules, reading, breathe)
      const isChanged = isOther(before, state)
      if (isChanged || isShiftDue(noted, shifted.shift)) {
        noted = shifted.shift
        await stock.save(state)
      } else stock.put(state)
      await ring(state, breach => isDue(breach, at))
      nameAll(state, at)
      if (!isChanged && !isOtherCount(before, state) && Math.abs(at - shownAt) < ageMs) return
      shownAt = at
      await stock.show(before.accountId)
    },
  }
}

const isUnnamed = ({ ended, customer, chatId }: KeptBreach) => !ended && customer === null && chatId !== null

function isShiftDue(before: Shift | null, now: Shift): boolean {
  if (before === null || before.beganAt !== now.beganAt || before.source !== now.source) return true
  return Math.abs(now.seenAt - before.seenAt) >= shiftMs
}

function isOther(before: AlertState, after: AlertState): boolean {
  if (before.breaches.length !== after.breaches.length) return true
  const known = new Set(before.breaches)
  return after.breaches.some(breach => !known.has(breach))
}

function isOtherCount(before: AlertState, after: AlertState): boolean {
  if (before.isFull !== after.isFull || before.readAt === null || before.hits.size !== after.hits.size) return true
  return [...after.hits].some(([id, now]) => {
    const was = before.hits.get(id)
    return was?.hits !== now.hits || was.unknown !== now.unknown || was.dialogs !== now.dialogs
  })
}
