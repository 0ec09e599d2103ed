import type { BoardStanding, LiveDialog } from '../../contract/board'
import type { ChatId } from '../../contract/common'
import type { Push } from '../../contract/events'
import type { Active, ActiveAccount, PortalTime } from '../account/active'
import type { MyDialogs } from '../my-dialogs/my-dialogs'
import type { Directories } from '../people/directory'
import type { Loads } from '../people/loads'
import type { PortalStanding } from '../poll/poll'
import type { Trace } from '../portal/trace'

/** What a reading has brought. */
export interface BoardReading {
  using: ActiveAccount
  standing: BoardStanding
  /** All rows, each with the time of its own reading. */
  dialogs: readonly LiveDialog[]
  /** Those that were read or have changed since the last one, and those that have gone. */
  changed: readonly ChatId[]
  gone: readonly ChatId[]
}

export interface BoardDeps {
  active: Active
  directory: Directories
  /** How busy the operators are, which others ask for as well. */
  loads: Loads
  /** The operator's own dialogs, which are read anyway. */
  myDialogs: Pick<MyDialogs, 'handlers'>
  push: Push
  now: PortalTime
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady: () => number
  /** Runs `action` after so many milliseconds; returns what cancels it. */
  after: (ms: number, action: () => void) => () => void
  /** Lets everything else in main go on. */
  pause: () => Promise<unknown>
  portal: () => PortalStanding
  /** The window cannot be seen. */
  isHidden: () => boolean
  /** The operator has paused all following of the portal. */
  isPaused: () => boolean
  trace: Trace
}
