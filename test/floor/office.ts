import type { Bucket } from '../portal/limits'
import { createClock } from './clock'
import { createConsole } from './console'
import { type Done, operate } from './operator'
import { createFloorPortal } from './portal'
import { createRandom } from './random'
import { createReading } from './reading'

export interface Office {
  consoles: number
  bucket: Bucket
  /** Milliseconds from one thing that an operator does to the next, on average. */
  thinkMs: number
  minutes: number
  seed: number
}

export interface Figures {
  /** The share of answers that were `QUERY_LIMIT_EXCEEDED`, in percent. */
  refused: number
  /** The share of acts and messages that were not sent, in percent. */
  unsent: number
  /** Milliseconds from the click to the outcome, of acts and messages. */
  p50: number
  p95: number
  most: number
  /** Seconds from one poll to the next, on average. */
  periodSeconds: number
  /** Requests per act, refused ones too. */
  perAct: number
  acts: number
  requests: number
}

/** Nine in the morning, so that the log of a run reads like a day. */
const start = Date.UTC(2026, 10, 27, 9)
const arrivalMs = 120_000

/** Lets an office work; its operators come within two minutes, which count. */
export async function workIn({ consoles, bucket, thinkMs, minutes, seed }: Office): Promise<Figures> {
  const reading = createReading()
  const clock = createClock(reading.isUnderWay)
  const random = createRandom(seed)
  const portal = createFloorPortal({ clock, random, consoles, bucket, start })
  const done: Done[][] = []
  const seats = portal.operators.map(userId => createConsole({ clock, random, reading, portal, userId, start }))
  for (const seat of seats) {
    clock.after(random() * arrivalMs, () => {
      seat.begin()
      done.push(operate({ clock, random, portal, seat, thinkMs }))
    })
  }
  await clock.run(minutes * 60_000)

  const polls = seats.reduce((sum, { seen }) => sum + seen.polls, 0)
  return figuresOf(done.flat(), portal.requests, (minutes * 60 * consoles) / polls)
}

function figuresOf(done: Done[], requests: { isRefused: boolean }[], periodSeconds: number): Figures {
  const acts = done.filter(({ kind }) => kind === 'act' || kind === 'message')
  const times = acts.map(({ tookMs }) => tookMs).sort((a, b) => a - b)
  const session = done.filter(({ kind }) => kind === 'act')
  const share = (part: readonly unknown[], whole: readonly unknown[]) => (100 * part.length) / Math.max(1, whole.length)
  return {
    refused: share(
      requests.filter(({ isRefused }) => isRefused),
      requests,
    ),
    unsent: share(
      acts.filter(({ isSent }) => !isSent),
      acts,
    ),
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    most: times.at(-1) ?? 0,
    periodSeconds,
    perAct: session.reduce((sum, { requests: cost }) => sum + cost, 0) / Math.max(1, session.length),
    acts: acts.length,
    requests: requests.length,
  }
}
