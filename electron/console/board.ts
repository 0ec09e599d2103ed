import type { Portals } from './portals'
import type { System, Watching } from './system'
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
  attention: Watching
  directory: Directories
  people: Pick<PeoplePart, 'loads'>
  myDialogs: MyDialogs
  portals: Pick<Portals, 'standing'>
  poll: Pick<Poll, 'isPaused' | 'onState'>
  portalTime: PortalTime
  steady: () => number
  trace: Trace
}

/** Connects the board to the clocks, to the poll's pause and connection, and to whether the window can be seen. */
export function createConsoleBoard(given: ConsoleBoardDeps): BoardPart {
  const { system, attention, portals, people, poll, portalTime, ...deps } = given
  const { push, clock } = system
  const portal = () => portals.standing()
  const times = { now: portalTime, after: clock.after, pause: () => clock.wait(0) }
  const following = { portal, isPaused: poll.isPaused, isHidden: () => !attention.now().visible }
  const board = createBoard({ ...deps, ...times, ...following, push, loads: people.loads })
  poll.onState(board.reconsider)
  attention.onChange(board.reconsider)
  return board
}
