import { randomUUID } from 'node:crypto'
import { AppError } from '../../app-error'
import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import { Instant } from '../../contract/common'
import type { PollState } from '../../contract/poll'
import { type Active, activeOrNull } from '../account/active'
import { createPollRequest, type PollOutcome } from './request'
import type { PollPart } from '../portal/poll-part'
import { type Attention, paceOf } from './pace'
import { failureOf, onceEach, type Trace } from '../portal/trace'

/** The state of the active account's portal connection. */
export interface PortalStanding {
  offline: boolean
  /** Factor on the usual wait between polls, for the sake of others on the portal's allowance. */
  stretch: number
}

export interface Poll {
  handlers: Serves<'poll'>
  /** @param place `first`: the effect of its commands must show in the other parts' answers to the same poll. */
  join(part: PollPart, place?: 'first'): void
  /** Milliseconds until the next poll; null when none comes by itself. */
  nextPoll(): number | null
  /** Polls soon: at once, or two seconds after the last poll began. Any number of nudges until then count as one. */
  nudge(): void
  /** Another account is active now, or none, or the same one with other credentials. */
  turn(): void
  /** The operator came or went, or the connection was lost, is back, or was refused for lack of allowance. */
  reconsider(): void
  /** The operator has paused the following of the portal. */
  isPaused(): boolean
  /** Calls the listener when the poll's state has changed: paused, resumed, without a connection. */
  onState(listener: () => void): void
  stop(): void
}

interface PollDeps {
  active: Active
  push: Push
  portal: () => PortalStanding
  /** Hands back the acts that wait for the portal's allowance. */
  stopActs: () => void
  attention: () => Attention
  /** Milliseconds since 1970. */
  now: () => number
  /** Milliseconds on a clock that does not go back. */
  monotonic: () => number
  /** Runs `action` after so many milliseconds; returns what cancels it. */
  after: (ms: number, action: () => void) => () => void
  trace?: Trace | undefined
}

/** The operator's own requests right after signing in go first. */
const firstMs = 3_000
const nudgedMs = 2_000
/** Nothing reports that an operator has gone: milliseconds between checks. */
const recheckMs = 15_000

/** Follows the portal for the active account: one request at a time, as often as the operator's presence warrants. */
export function createPoll(deps: PollDeps): Poll {
  const { active, monotonic, after } = deps
  const parts: PollPart[] = []
  const request = createPollRequest({ active, parts, trace: onceEach(deps.trace ?? (() => randomUUID())) })
  const standing = createStanding(deps)
  let [stopped, nudged, startedAt, notBefore] = [false, false, -Infinity, monotonic() + firstMs]
  let stopTimer = () => {}

  /** Sets the one timer anew from the current state. */
  function schedule(): void {
    stopTimer()
    if (stopped) return
    const left = leftIn(standing.tell())
    if (request.isOn() || left === null) return
    stopTimer = left > recheckMs ? after(recheckMs, schedule) : after(left, () => void begin())
  }
  function leftIn({ state, periodMs }: PollState): number | null {
    if (stopped || state !== 'on') return null
    const wait = nudged ? Math.min(nudgedMs * deps.portal().stretch, periodMs) : periodMs
    return Math.max(0, Math.max(notBefore, startedAt + wait) - monotonic())
  }

  async function begin(): Promise<void> {
    const using = activeOrNull(active)
    if (!using || request.isOn() || standing.state() !== 'on') return schedule()
    ;[startedAt, nudged] = [monotonic(), false]
    standing.note(await request.run(using))
    schedule()
  }
  function nudge(): void {
    ;[nudged, notBefore] = [true, 0]
    schedule()
  }

  return {
    handlers: handlersOf(standing, { nudge, schedule, stopActs: deps.stopActs }),
    join: (part, place) => void parts.splice(place === 'first' ? 0 : parts.length, 0, part),
    nextPoll: () => leftIn(standing.current()),
    nudge,
    turn() {
      for (const leave of [request.abort, standing.reset]) leave()
      ;[nudged, startedAt, notBefore] = [false, -Infinity, monotonic() + firstMs]
      schedule()
    },
    reconsider: schedule,
    isPaused: () => standing.state() === 'paused',
    onState: standing.onState,
    stop() {
      stopped = true
      request.abort()
      stopTimer()
    },
  }
}

type PollStanding = ReturnType<typeof createStanding>

function handlersOf(
  standing: PollStanding,
  { nudge, schedule, stopActs }: { nudge: () => void; schedule: () => void; stopActs: () => void },
): Serves<'poll'> {
  return {
    'poll.stopActs': async () => stopActs(),
    'poll.state': async () => standing.current(),
    async 'poll.pause'({ paused }) {
      standing.pause(paused)
      if (paused) schedule()
      else nudge()
      return standing.current()
    },
    async 'poll.refresh'() {
      nudge()
      return standing.current()
    },
  }
}

/** The state that the operator is shown, and the results of the polls so far. */
function createStanding({ active, push, portal, attention, now: wall, ...deps }: PollDeps) {
  const trace = onceEach(deps.trace ?? (() => randomUUID()))
  let paused = false
  let failures = 0
  let known: Pick<PollState, 'lastAt' | 'failure'> = { lastAt: null, failure: null }
  let told = ''
  let toldState: PollState['state'] | null = null
  const listeners: (() => void)[] = []

  function state(): PollState['state'] {
    if (activeOrNull(active) === null) return 'off'
    if (paused) return 'paused'
    return portal().offline ? 'offline' : 'on'
  }
  const current = (): PollState => ({
    state: state(),
    ...paceOf(attention(), { failures, stretch: portal().stretch }),
    ...known,
  })

  return {
    state,
    current,
    /** Tells what has changed. @returns How it stands; asking the system for the operator's presence takes its time. */
    tell(): PollState {
      const now = current()
      const text = JSON.stringify(now)
      if (text !== told) push('poll.changed', now)
      told = text
      if (toldState === now.state) return now
      toldState = now.state
      for (const listener of listeners) listener()
      return now
    },
    onState: (listener: () => void) => void listeners.push(listener),
    note(outcome: PollOutcome) {
      if (outcome === 'superseded') return
      // The poll gave way to the operator's requests: the next one comes later, but it is no failure.
      const failed = outcome instanceof AppError
      if (failed && outcome.details.portalCode === 'QUERY_LIMIT_EXCEEDED') return
      failures = failed && outcome.code !== 'rate_limited' ? failures + 1 : 0
      if (failed) known = { ...known, failure: failureOf(outcome, trace) }
      else if (outcome === 'answered') known = { lastAt: Instant.parse(wall()), failure: null }
    },
    pause(nowPaused: boolean) {
      paused = nowPaused
    },
    reset() {
      failures = 0
      known = { lastAt: null, failure: null }
    },
  }
}
