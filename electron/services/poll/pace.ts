import type { PollState } from '../../contract/poll'

/** Whether the operator is there. */
export interface Attention {
  /** The window can be seen, whether or not it has the focus. */
  visible: boolean
  /** Milliseconds since the operator last touched this computer. */
  idleMs: number
}

/** What makes a look at the portal dearer than usual. */
export interface Strain {
  /** How many times as long as usual to wait, for the sake of neighbours on the portal's allowance. */
  stretch: number
  /** Looks in a row that failed as a whole. */
  failures: number
}

type Pace = Pick<PollState, 'periodMs' | 'reason'>

const minute = 60_000
/** Twelve a minute at most, and with the time of the request itself still within six seconds of a message's arrival. */
const closeMs = 5_400
const longestMs = 60_000
/** Where what operators do uses nearly all that there is. */
const strainedMs = 240_000

/**
 * How long to wait from the beginning of one look at the portal to that of the next: 5.4 s while the operator may be
 * looking, 12 s while the window is hidden (notifications still come in time), 30 s after five minutes without a touch
 * and a minute after fifteen; longer by failures, up to a minute, and by what neighbours need, up to four.
 */
export function paceOf({ visible, idleMs }: Attention, { stretch, failures }: Strain): Pace {
  const [usualMs, usual] = usualOf(visible, idleMs)
  const shared = Math.min(Math.round(closeMs * stretch), strainedMs)
  const failing = failures > 0 ? Math.min(closeMs * 2 ** Math.min(failures, 4), longestMs) : 0
  const periodMs = Math.max(usualMs, shared, failing)
  if (periodMs === usualMs) return { periodMs, reason: usual }
  return { periodMs, reason: periodMs === shared ? 'neighbours' : 'failing' }
}

function usualOf(visible: boolean, idleMs: number): [number, PollState['reason']] {
  if (idleMs >= 15 * minute) return [longestMs, 'idle']
  if (idleMs >= 5 * minute) return [30_000, 'idle']
  return visible ? [closeMs, null] : [12_000, 'hidden']
}
