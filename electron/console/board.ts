import type { Portals } from './portals'
import type { System } from './system'
import type { Active, PortalTime } from '../services/account/active'
import { type BoardPart, createBoard } from '../services/board/board'
import type { MyDialogs } from '../services/my-dialogs/my-dialogs'
import type { Directories } from '../services/people/directory'
import type { PeoplePart } from '../services/people/people'
import type { Poll } from '../services/poll/poll'
import type { Trace } from '../services/portal/trace'

interface ConsoleBoardDeps {
  system: Pick<System, 'push' | 'clock'>
  active: Active
  directory: Directories
  people: Pick<PeoplePart, 'loads'>
  myDialogs: MyDialogs
  lines: Pick<Portals, 'standing'>
  poll: Pick<Poll, 'isPaused' | 'onState'>
  portalTime: PortalTime
  steady: () => number
  trace: Trace
}

/** Connects the board to the clocks, and to the poll's pause and connection. */
export function createConsoleBoard({ system, lines, people, poll, portalTime, ...deps }: ConsoleBoardDeps): BoardPart {
  const { push, clock } = system
  const line = () => lines.standing()
  const times = { now: portalTime, after: clock.after, pause: () => clock.wait(0) }
  const board = createBoard({ ...deps, ...times, push, line, loads: people.loads, isPaused: poll.isPaused })
  poll.onState(board.reconsider)
  return board
}
