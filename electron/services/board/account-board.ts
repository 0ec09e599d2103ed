import { AppError } from '../../app-error'
import type { BoardSource, BoardStanding, LiveDialog, OperatorLoads } from '../../contract/board'
import { type ChatId, Instant } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { ActiveAccount } from '../account/active'
import { failureOf, type Trace } from '../portal/trace'
import { createDescent } from './descent'
import { createOperators } from './operators'
import type { BoardDeps, BoardReading } from './reading'
import type { Moment } from './rows'
import { createShelves, type SourceShelf } from './shelves'
import { dialogOf, measure } from './telling'
import { type BoardDay, createDay } from './today'

/** The board of one account, for as long as it is the active one. */
export interface AccountBoard {
  account: AccountId
  standing(): BoardStanding
  dialogs(): readonly LiveDialog[]
  /** The first rows; the others are told as changes. */
  tellFrom(most: number): LiveDialog[]
  operators(): OperatorLoads
  day: BoardDay
  /** Customers of these dialogs are in sight. */
  want(chatIds: readonly ChatId[]): void
  refresh(): void
  /** Reads what is due; never rejects. */
  turn(): Promise<void>
  /** Milliseconds until the next turn. */
  dueIn(): number
  stop(): void
}

interface AccountBoardDeps extends BoardDeps {
  heard: (reading: BoardReading) => void
}

const longestMs = 60_000
const firstPauseMs = 5000
/** A name that is waited for comes soon, with others that are. */
const namesMs = 400

export function createAccountBoard(using: ActiveAccount, deps: AccountBoardDeps): AccountBoard {
  const { push, now, steady, trace, heard } = deps
  const directory = deps.directory.of(using.account)
  const stopping = new AbortController()
  const moment = (): Moment => ({ at: Instant.parse(now(using)), steady: steady() })
  const descent = createDescent({ moment, scopes: using.account.scopes })
  const operators = createOperators({
    ...{ account: using.account.id, loads: deps.loads, directory, moment },
    tell(loads) {
      if (!stopping.signal.aborted) push('board.operators', loads)
    },
  })
  const shelves = createShelves(using, { ...deps, moment, operators, tell })
  const news = createNews()
  const trouble = createTrouble(steady, trace)
  let current: BoardSource | null = null

  const shelf = (): SourceShelf => shelves[current ?? 'statistics']
  const dialogs = () =>
    [...shelf().rows.bySession.values()].map(row => dialogOf(row, { names: shelf().names, directory }))

  function standing(): BoardStanding {
    const { source, rows } = shelf()
    return {
      source: rows.bySession.size > 0 || !source.isFilling() ? current : null,
      lacks: descent.lacks(),
      ...measure(rows),
      ...(source.isCut() && { isCut: true as const }),
      ...(source.isFilling() && { isFilling: true as const }),
      stretch: Math.round(source.stretch() * 10) / 10,
      failure: trouble.failure(),
    }
  }
  function tell(from: BoardSource, changed: ReadonlySet<ChatId>, gone: ReadonlySet<ChatId>): void {
    if (stopping.signal.aborted || from !== (current ??= from)) return
    const { rows, names } = shelf()
    const rowsOf = (chatId: ChatId) => rows.of(chatId) ?? []
    const told = [...changed].flatMap(rowsOf).map(row => dialogOf(row, { names, directory }))
    push('board.changed', { standing: standing(), dialogs: told, gone: [...gone], anew: news.isAnew() })
    news.note(changed, gone)
  }

  /** Another source takes over: nothing known before holds any longer. */
  function turnTo(source: BoardSource): void {
    if (current === source) return
    if (current !== null) news.anew()
    current = source
    for (const row of shelf().rows.bySession.values()) shelf().sink.touched(row)
  }
  async function read(): Promise<void> {
    for (const source of descent.open()) {
      try {
        await shelves[source].source.turn(using, stopping.signal)
        descent.worked(source)
        return turnTo(source)
      } catch (error) {
        if (stopping.signal.aborted || !descent.failed(source, error)) throw error
      }
    }
  }

  return {
    account: using.account.id,
    standing,
    dialogs,
    operators: operators.current,
    day: createDay({ using, moment }),
    want: chatIds => shelf().names.want(chatIds),
    refresh() {
      descent.reset()
      shelf().source.restart()
    },
    dueIn() {
      const pause = trouble.pause()
      if (pause !== null) return pause
      return shelf().names.isWanting() ? namesMs : shelf().source.dueIn()
    },
    async turn() {
      try {
        await read()
        trouble.over()
      } catch (error) {
        if (stopping.signal.aborted) return
        trouble.note(error)
      }
      await shelf().sink.flush()
      if (stopping.signal.aborted) return
      tell(current ?? 'statistics', new Set(), new Set())
      heard({ using, standing: standing(), dialogs: dialogs(), ...news.take() })
    },
    tellFrom(most) {
      const all = [...shelf().rows.bySession.values()]
      news.isAnew()
      for (const row of all.slice(most)) shelf().sink.touched(row)
      // The answer goes first.
      deps.after(0, () => void shelf().sink.flush())
      return all.slice(0, most).map(row => dialogOf(row, { names: shelf().names, directory }))
    },
    stop() {
      stopping.abort(new AppError('cancelled'))
      for (const { sink } of Object.values(shelves)) sink.drop()
    },
  }
}

/** Failures of the last turns in a row, after which the next turn comes later. */
function createTrouble(steady: () => number, trace: Trace) {
  let failure: BoardStanding['failure'] = null
  let [count, since] = [0, -Infinity]
  return {
    failure: () => failure,
    /** Milliseconds until the next turn; null while there is no trouble. */
    pause: () => (count === 0 ? null : Math.max(0, since + Math.min(firstPauseMs * 2 ** count, longestMs) - steady())),
    over() {
      ;[failure, count] = [null, 0]
    },
    note(error: unknown) {
      const known = error instanceof AppError ? error : new AppError('bug', {}, { cause: error })
      failure = failureOf(known, trace)
      ;[count, since] = [count + 1, steady()]
    },
  }
}

/** What has been told since the listeners in main heard. */
function createNews() {
  let isAnew = true
  const changed = new Set<ChatId>()
  const gone = new Set<ChatId>()
  return {
    anew: () => void (isAnew = true),
    /** Whether the next telling is the first; asked once. */
    isAnew() {
      const was = isAnew
      isAnew = false
      return was
    },
    note(others: ReadonlySet<ChatId>, ended: ReadonlySet<ChatId>) {
      for (const id of others) {
        changed.add(id)
        gone.delete(id)
      }
      for (const id of ended) {
        gone.add(id)
        changed.delete(id)
      }
    },
    take() {
      const told = { changed: [...changed], gone: [...gone] }
      changed.clear()
      gone.clear()
      return told
    },
  }
}
