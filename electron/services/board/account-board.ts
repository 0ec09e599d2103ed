import { AppError } from '../../app-error'
import type { BoardSource, BoardStanding, LiveDialog, OperatorLoads } from '../../contract/board'
import { type ChatId, Instant } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { DialogView } from '../../contract/dialog'
import type { ActiveAccount } from '../account/active'
import { failureOf, type Trace } from '../portal/trace'
import { createDescent, type Descent } from './descent'
import { createOperators } from './operators'
import { takeOwner } from './owner'
import type { BoardDeps, BoardReading } from './reading'
import type { Moment } from './rows'
import { createShelves } from './shelves'
import { type BoardDay, createDay } from './today'
import { createView } from './view'

/** The board of one account, for as long as it is the active one. */
export interface AccountBoard {
  account: AccountId
  standing(): BoardStanding
  dialogs(): readonly LiveDialog[]
  /** The first rows; the others are told as changes. */
  tellFrom(most: number): LiveDialog[]
  operators(): OperatorLoads
  day: BoardDay
  /** These dialogs are in sight: their customers' names and who wrote last in them are asked for first. */
  want(chatIds: readonly ChatId[]): void
  /** A dialog was read by itself. */
  saw(read: DialogView): void
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
  const isOver = () => stopping.signal.aborted
  const moment = (): Moment => ({ at: Instant.parse(now(using)), steady: steady() })
  const operators = createOperators({
    ...{ account: using.account.id, loads: deps.loads, directory, moment },
    tell: loads => (isOver() ? undefined : push('board.operators', loads)),
  })
  const shelves = createShelves(using, { ...deps, moment, operators, tell: (...news) => view.tell(...news) })
  const descent = createDescent({ moment, scopes: using.account.scopes })
  const trouble = createTrouble(steady, trace)
  const view = createView({ shelves, descent, directory, push, isOver, failure: trouble.failure })

  async function turn(): Promise<void> {
    if (isOver()) return
    await readBest({ using, signal: stopping.signal, descent, shelves, turnTo: view.turnTo }).then(
      trouble.over,
      trouble.note,
    )
    await view.shelf().sink.flush()
    if (isOver()) return
    view.tellStanding()
    heard({ using, standing: view.standing(), dialogs: view.dialogs(), ...view.takeNews() })
  }

  return {
    account: using.account.id,
    ...{ standing: view.standing, dialogs: view.dialogs, turn },
    operators: operators.current,
    day: createDay({ using, moment }),
    want: chatIds => view.want(chatIds, steady()),
    saw: read => takeOwner(view.shelf(), directory, read),
    refresh() {
      descent.reset()
      // A refused source that has nothing due would be taken for one that answers again.
      for (const shelf of [shelves.statistics, shelves.activities]) shelf.source.restart()
      if (view.shelf() === shelves.mine) shelves.mine.source.restart()
    },
    dueIn: () => trouble.pause() ?? (view.shelf().names.isWanting() ? namesMs : view.shelf().source.dueIn()),
    tellFrom(most) {
      const first = view.first(most)
      // The answer goes first.
      deps.after(0, () => void view.shelf().sink.flush())
      return first
    },
    stop() {
      stopping.abort(new AppError('cancelled'))
      for (const { sink } of Object.values(shelves)) sink.drop()
    },
  }
}

interface Choice {
  using: ActiveAccount
  signal: AbortSignal
  descent: Descent
  shelves: ReturnType<typeof createShelves>
  turnTo: (source: BoardSource) => void
}

/** Reads the best source that answers. @throws AppError where none does, or where one will do again by itself */
async function readBest({ using, signal, descent, shelves, turnTo }: Choice): Promise<void> {
  for (const source of descent.open()) {
    try {
      await shelves[source].source.turn(using, signal)
      descent.worked(source)
      return turnTo(source)
    } catch (error) {
      if (signal.aborted || !descent.failed(source, error)) throw error
    }
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
