import { AppError } from '../../app-error'
import type { BoardStanding, LiveDialog } from '../../contract/board'
import type { Serves } from '../../contract/calls'
import type { DialogView } from '../../contract/dialog'
import type { AccountId } from '../../contract/account'
import type { ChatId } from '../../contract/common'
import { activeOrNull } from '../account/active'
import { createAccountBoard, type AccountBoard } from './account-board'
import { createPacer } from './pacer'
import type { BoardDeps, BoardReading } from './reading'

export interface BoardPart {
  handlers: Serves<'board'>
  /** Somebody in main wants the board to be read, or no longer, whether or not the window shows it. */
  want(who: string, on: boolean): void
  /** Calls the listener after each turn that has read something, at most about once a second. */
  onRead(listener: (reading: BoardReading) => void): void
  /** Asks for the names of the customers of an account's dialogs; does nothing once another account is active. */
  name(account: AccountId, chatIds: readonly ChatId[]): void
  /** A dialog of the active account was read by itself. */
  saw(view: DialogView): void
  /** What is known now; none without an account or before the first reading. */
  known(): readonly LiveDialog[]
  /** Another account is active now, or none, or the same one with other credentials. */
  turn(): void
  /** The connection, the poll's pause or the window's visibility has changed, or the computer has slept. */
  reconsider(): void
  /** Forgets the rows of an account that signs out. */
  forget(account: AccountId): void
  stop(): void
}

const nobody: BoardStanding = {
  source: null,
  lacks: [],
  total: 0,
  waitsKnown: 0,
  oldestAt: null,
  oldestWaitingAt: null,
  stretch: 1,
  failure: null,
}
/** Rows in the answer to the window; the others follow as changes, so that main never holds long. */
const firstRows = 250
const window = 'window'
/** The least time between two readings while nobody sees them, in milliseconds. */
const unseenMs = 30_000

/**
 * The live dialogs of the channel lines that the supervisor may see, read while somebody wants them: the window that
 * shows the board, or a part of main.
 */
export function createBoard(deps: BoardDeps): BoardPart {
  const wanted = createWanted(deps)
  const listeners: ((reading: BoardReading) => void)[] = []
  let board: AccountBoard | null = null

  function current(): AccountBoard | null {
    const using = activeOrNull(deps.active)
    if (!using) return null
    if (board?.account !== using.account.id) {
      board?.stop()
      board = createAccountBoard(using, { ...deps, heard: tell })
    }
    return board
  }
  const tell = (reading: BoardReading) => listeners.forEach(listener => listener(reading))
  const restMs = () => (wanted.isUnseen() ? unseenMs : 0)
  const mayRead = () => (wanted.mayRead() ? current() : null)
  const pacer = createPacer({ after: deps.after, steady: deps.steady, restMs, board: mayRead })

  function drop(): void {
    board?.stop()
    board = null
  }
  function want(who: string, on: boolean): void {
    wanted.put(who, on)
    pacer.schedule()
  }
  /** The error says why there is none. */
  function orThrow(): AccountBoard {
    deps.active()
    return current() ?? nothing()
  }

  return {
    want,
    onRead: listener => void listeners.push(listener),
    name: namesFor({ current, pacer }),
    ...{ saw: (view: DialogView) => current()?.saw(view), known: () => board?.dialogs() ?? [] },
    turn() {
      // The window says anew what it shows.
      wanted.put(window, false)
      drop()
      pacer.turn()
    },
    reconsider: pacer.schedule,
    forget(account) {
      if (board?.account === account) drop()
    },
    stop() {
      pacer.stop()
      drop()
    },
    handlers: handlersOf({ current, orThrow, want, pacer }),
  }
}

/** Who wants the board to be read, and whether it may be. */
function createWanted({ isPaused, isHidden, portal }: BoardDeps) {
  const all = new Set<string>()
  return {
    put(who: string, on: boolean) {
      if (on) all.add(who)
      else all.delete(who)
    },
    mayRead: () => all.size > 0 && !isPaused() && !portal().offline,
    /** Nobody but a hidden window wants it; a part of main, such as the alerts, wants it as often as ever. */
    isUnseen: () => isHidden() && [...all].every(who => who === window),
  }
}

function nothing(): never {
  throw new AppError('signed_out')
}

interface Handling {
  current: () => AccountBoard | null
  orThrow: () => AccountBoard
  want: BoardPart['want']
  pacer: ReturnType<typeof createPacer>
}

const namesFor =
  ({ current, pacer }: Pick<Handling, 'current' | 'pacer'>): BoardPart['name'] =>
  (account, chatIds) => {
    const known = current()
    if (known?.account !== account) return
    known.want(chatIds)
    pacer.schedule()
  }

function handlersOf({ current, orThrow, want, pacer }: Handling): Serves<'board'> {
  return {
    async 'board.watch'({ shown }) {
      const known = shown ? orThrow() : current()
      want(window, shown)
      if (!known) return { standing: nobody, dialogs: [] }
      return { standing: known.standing(), dialogs: shown ? known.tellFrom(firstRows) : [] }
    },
    async 'board.names'({ chatIds }) {
      orThrow().want(chatIds)
      pacer.schedule()
    },
    'board.operators': async () => orThrow().operators(),
    'board.today': async period => orThrow().day.read(period),
    async 'board.refresh'() {
      orThrow().refresh()
      pacer.now()
    },
  }
}
