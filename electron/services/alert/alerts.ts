import { AppError } from '../../app-error'
import type { AccountId } from '../../contract/account'
import type { AlertList } from '../../contract/alert'
import type { Serves } from '../../contract/calls'
import type { ChatId } from '../../contract/common'
import { createTurns } from '../account/in-turn'
import type { KeptBreach } from './breaches'
import { createFinder, type Finder } from './finder'
import { type AlertSources, type AlertWanting, createWanting } from './reading'
import { acknowledged, type AlertState, type AlertBoard, shownOf, snoozed } from './state'
import { type AlertStock, type AlertStockDeps, createAlertStock, switched, withoutRule, withRule } from './stock'

export interface Alerts {
  handlers: Serves<'alert'>
  /** The window listens: what is found is told from now on. */
  hear(): void
  /** The board was read. */
  read(board: AlertBoard): void
  /** More is known of this account's sessions than at the last reading of the board. */
  again(accountId: AccountId): void
  /** Another account may be active now. */
  turn(): void
  /** Forgets all of an account that signs out, on disk too. */
  leave(accountId: AccountId): Promise<void>
  /** Resolves when everything heard so far has been dealt with. */
  settled(): Promise<void>
}

interface AlertsDeps extends AlertStockDeps, AlertSources {
  /** Milliseconds on a clock that nobody sets. */
  steady: () => number
  /** Asks for the board to be read, or no longer. */
  want: (on: boolean) => void
  /** Asks for the names of the customers of an account's dialogs; does nothing once another account is active. */
  name: (accountId: AccountId, chatIds: readonly ChatId[]) => void
  /** Lets everything else in main go on. */
  breathe: () => Promise<unknown>
  /** Runs `action` after so many milliseconds. */
  after: (ms: number, action: () => void) => void
}

type Turns = ReturnType<typeof createTurns>

/** Keeps the rules, asks them of every reading of the board, and tells what they find once. */
export function createAlerts(deps: AlertsDeps): Alerts {
  const stock = createAlertStock(deps)
  const wanting = createWanting(deps)
  const inTurn = createTurns()
  const later = (run: () => Promise<unknown>) => void inTurn(run).catch(deps.trace)
  const again = (accountId: AccountId) => later(() => finder.again(accountId))
  const finder = createFinder({ ...deps, stock, wanting, again })

  return {
    handlers: createAnswers(deps, { stock, wanting, finder, inTurn }),
    hear: () => later(() => finder.hear()),
    read(board) {
      // Of several that came meanwhile only the latest is asked.
      if (finder.came(board)) later(() => finder.read())
    },
    again,
    turn: () => later(() => finder.begin()),
    leave: accountId =>
      inTurn(async () => {
        finder.forget(accountId)
        await stock.erase(accountId)
      }),
    settled: () => inTurn(() => Promise.resolve()),
  }
}

interface AlertParts {
  stock: AlertStock
  wanting: AlertWanting
  finder: Finder
  inTurn: Turns
}

/** What the window may ask, each for the account that is active at that moment. */
function createAnswers(deps: AlertsDeps, { stock, wanting, finder, inTurn }: AlertParts): Serves<'alert'> {
  const { now, locked, disk } = deps
  const own = () => ownOf(deps.account())

  async function changed(change: (state: AlertState) => Promise<AlertState>): Promise<AlertList> {
    const accountId = own()
    return inTurn(async () => {
      try {
        stock.put(await change(await stock.of(accountId)))
      } finally {
        await finder.again(accountId)
        await stock.show(accountId)
      }
      return shownOf(await stock.of(accountId), locked)
    })
  }
  const noted = (change: (state: AlertState) => KeptBreach[]) =>
    changed(async state => {
      const next = { ...state, breaches: change(state) }
      // Even where the disk is full it counts as long as the console runs.
      stock.put(next)
      await disk.putBreaches(state.accountId, next)
      return next
    })

  return {
    async 'alert.list'() {
      const accountId = own()
      return inTurn(async () => shownOf(await stock.of(accountId), locked))
    },
    'alert.save': ({ id, rule }) => changed(state => withRule(deps, state, id, rule)),
    'alert.switch': ({ id, isOn }) => changed(state => switched(deps, state, id, isOn)),
    'alert.remove': ({ id }) => changed(state => withoutRule(deps, state, id)),
    async 'alert.try'({ groups }) {
      const accountId = own()
      wanting.tried(groups)
      return inTurn(() => finder.tried(accountId, groups))
    },
    'alert.acknowledge': ({ ids }) =>
      noted(({ breaches, accountId }) => acknowledged(breaches, new Set(ids), now(accountId))),
    'alert.snooze': ({ ids, minutes }) =>
      noted(({ breaches, accountId }) => snoozed(breaches, new Set(ids), now(accountId), minutes)),
  }
}

function ownOf(accountId: AccountId | null): AccountId {
  if (accountId === null) throw new AppError('signed_out')
  return accountId
}
