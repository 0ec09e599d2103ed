import type { PollState } from '../../contract/poll'

/** Whether the operator is there. */
export interface Attention {
  /** The window can be seen, whether or not it has the focus. */
  visible: boolean
  /** Milliseconds since the operator last touched this computer. */
  idleMs: number
}

/** Reasons to poll less often than usual. */
export interface Strain {
  /** Factor on the usual wait, for the sake of others on the portal's allowance. */
  stretch: number
  /** Polls in a row that failed as a whole. */
  failures: number
}

type Pace = Pick<PollState, 'periodMs' | 'reason'>

const minute = 60_000
/** At most twelve polls a minute; with the request's own time still within six seconds of a message's arrival. */
const closeMs = 5_400
const longestMs = 60_000
/** The longest wait, where the operators' own requests use nearly all of the allowance. */
const strainedMs = 240_000

/**
 * The time from the beginning of one poll to that of the next: 5.4 s while the operator may see the window, 12 s
 * while the window is hidden (notifications still come in time), 30 s after five minutes without input and a minute
 * after fifteen; longer by failures, up to a minute, and by the needs of others on the allowance, up to four.
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
