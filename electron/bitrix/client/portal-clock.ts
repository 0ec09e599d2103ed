import type { HttpAnswer } from '../http/answer'

/** A portal's clock, learned from its answers. */
export interface PortalClock {
  /** Milliseconds since 1970 by the portal's clock; by this computer's while nothing is known of it. */
  now(): number
  /** Milliseconds that the portal's clock is ahead of this computer's, negative if behind; null while unknown. */
  ahead(): number | null
  /** Notes that a request is about to leave. @returns Learns from its answer. */
  asking(): (answer: HttpAnswer) => void
}

interface PortalClockDeps {
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady: () => number
  /** Milliseconds since 1970, by this computer. */
  wall: () => number
}

/** Bounds of the portal's clock at the moment when the steady one stood at 0. */
interface ClockSpan {
  from: number
  to: number
}

/** A point in time named by the portal, with its precision: it lies within `within` milliseconds after `at`. */
interface Named {
  at: number
  within: number
}

/** Servers of one portal, and a gateway before them, may differ by this much. */
const tolerated = 1000

/**
 * Learns a portal's clock. Each answer bounds it: the portal named its time after the request had left and before the
 * answer arrived. Bounds narrow each other. A contradiction of more than a second counts only when a second answer
 * confirms it, since one strange answer is no evidence. Once `time` is known, the `Date` header, which may be a
 * gateway's, is ignored.
 *
 * @see settings/how-to-call-rest-api/rest-call-responses.md, `time`; RFC 9110, 6.6.1, `Date`
 */
export function createPortalClock({ steady, wall }: PortalClockDeps): PortalClock {
  let known: ClockSpan | null = null
  let doubt: ClockSpan | null = null
  let isByTime = false

  function take(span: ClockSpan, byTime: boolean): void {
    if (isByTime && !byTime) return
    if (!known || byTime !== isByTime) known = span
    else if (gap(known, span) <= 0) known = common(known, span)
    else if (gap(known, span) <= tolerated || (doubt && gap(doubt, span) <= tolerated)) known = span
    else return void (doubt = span)
    doubt = null
    isByTime = byTime
  }
  const now = () => (known ? steady() + (known.from + known.to) / 2 : wall())

  return {
    now,
    ahead: () => known && now() - wall(),
    asking() {
      const sentAt = steady()
      return answer => {
        if (answer.kind !== 'ok' && answer.kind !== 'rejected') return
        const receivedAt = steady()
        const time = spanOfTime(answer.body?.['time'], sentAt, receivedAt)
        const date = answer.date === undefined ? null : saneOf(answer.date, 1000)
        const span = time ?? (date && spanOf(date, date, sentAt, receivedAt))
        if (span) take(span, time !== null)
      }
    },
  }
}

/** Milliseconds between two bounds; 0 where they touch or overlap. */
const gap = (a: ClockSpan, b: ClockSpan) => Math.max(a.from, b.from) - Math.min(a.to, b.to)
const common = (a: ClockSpan, b: ClockSpan): ClockSpan => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })

/** @param first The earliest time that the portal has named in the answer. @param last The latest. */
function spanOf(first: Named, last: Named, sentAt: number, receivedAt: number): ClockSpan | null {
  const span = { from: last.at - receivedAt, to: first.at + first.within - sentAt }
  return span.from <= span.to ? span : null
}

function spanOfTime(time: unknown, sentAt: number, receivedAt: number): ClockSpan | null {
  if (typeof time !== 'object' || time === null) return null
  const { start, finish, date_start, date_finish } = time as Record<string, unknown>
  const last = inSeconds(finish) ?? inWords(date_finish)
  if (!last) return null
  const first = inSeconds(start) ?? inWords(date_start)
  // A clock that was set meanwhile, or a strange beginning: only the end counts.
  return (
    (first && first.at <= last.at ? spanOf(first, last, sentAt, receivedAt) : null) ??
    spanOf(last, last, sentAt, receivedAt)
  )
}

/** Seconds since 1970. Whole ones are as exact as a second. */
function inSeconds(value: unknown): Named | null {
  if (typeof value !== 'number') return null
  return saneOf(value * 1000, Number.isInteger(value) ? 1000 : 0)
}

/** A time such as `2026-11-21T14:05:00+03:00`; without a zone it means nothing. */
function inWords(value: unknown): Named | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]{8,16}(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return null
  return saneOf(Date.parse(value), 1000)
}

const [earliest, latest] = [Date.UTC(2000, 0), Date.UTC(2100, 0)]
const saneOf = (at: number, within: number): Named | null => (at >= earliest && at < latest ? { at, within } : null)
