import type { Serves } from '../../contract/calls'
import type { BoardStanding } from '../../contract/board'
import { AppError } from '../../app-error'

export interface BoardPart {
  handlers: Serves<'board'>
}

const unread: BoardStanding = {
  source: null,
  lacks: [],
  total: 0,
  waitsKnown: 0,
  oldestAt: null,
  oldestWaitingAt: null,
  stretch: 1,
  failure: null,
}

/** The live dialogs of the channel lines that the supervisor may see. */
export function createBoard(): BoardPart {
  return {
    handlers: {
      'board.watch': () => Promise.resolve({ standing: unread, dialogs: [] }),
      'board.names': () => Promise.resolve(),
      'board.operators': () => Promise.resolve({ operators: [], readAt: null, lack: null }),
      'board.today': () => Promise.reject(new AppError('rejected')),
      'board.refresh': () => Promise.resolve(),
    },
  }
}
