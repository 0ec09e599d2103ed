import type { LineRules } from '../../../electron/contract/channel-line'
import type { Message } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import { waitLevel, type WaitRule } from './wait'

/**
 * The event ahead of a dialog. `answer`: its line's norm for an answer ends. `window`: the channel takes no
 * more replies. `moveOn`: it goes on to the next operator. `noAnswer`: the line reacts to nobody's answering.
 * `autoClose`: it closes by itself.
 */
type CountdownKind = 'answer' | 'window' | 'moveOn' | 'noAnswer' | 'autoClose'

export interface Countdown {
  kind: CountdownKind
  /** Milliseconds left by the portal's clock; negative once it is over. */
  left: number
  /** Inferred from what the portal tells, not told by it. */
  isAbout: boolean
  level: 'calm' | 'soon' | 'late'
}

type Counted = Pick<
  Dialog,
  'connector' | 'status' | 'waitingSince' | 'sessionStartedAt' | 'lastActivityAt' | 'blocked' | 'operator'
>

const minute = 60_000
const hour = 60 * minute

/** Channels that take replies for 24 hours after the customer's last message. Comments to posts are not among them. */
const closing: ReadonlySet<string> = new Set(['facebook', 'fbinstagramdirect', 'whatsappbyedna', 'whatsappbytwilio'])
const windowMs = 24 * hour
/** Ends further away than this say nothing yet, in milliseconds. */
const farMs: Record<CountdownKind, number> = {
  answer: Infinity,
  window: 12 * hour,
  moveOn: Infinity,
  noAnswer: hour,
  autoClose: hour,
}
/** How long an end that has passed is still said, in milliseconds: what is inferred is then told by the portal. */
const pastMs: Record<CountdownKind, number> = {
  answer: Infinity,
  window: Infinity,
  moveOn: 0,
  noAnswer: 0,
  autoClose: 0,
}
/** Below these it presses, in milliseconds. */
const pressing: Record<Exclude<CountdownKind, 'answer'>, { soon: number; late: number }> = {
  window: { soon: 4 * hour, late: hour },
  moveOn: { soon: minute, late: 15_000 },
  noAnswer: { soon: minute, late: 15_000 },
  autoClose: { soon: 10 * minute, late: minute },
}

/**
 * The ends that a dialog is near, the nearest first; what is not known is not among them.
 *
 * @param messages Those at hand, oldest first.
 * @param rules The line's own; null where they are not known.
 * @param now Milliseconds since 1970 by the portal's clock.
 * @param wait What the customer's wait is measured by, in the lists as well.
 */
export function countdownsOf(
  dialog: Counted,
  messages: readonly Message[],
  rules: LineRules | null,
  now: number,
  wait: WaitRule,
): Countdown[] {
  const levelOf = (kind: CountdownKind, left: number) =>
    kind === 'answer' ? waitLevel(now - (dialog.waitingSince ?? now), wait) : pressingBy(kind, left)
  const ends = [
    { kind: 'answer' as const, at: answerBy(dialog, wait), isAbout: false },
    { kind: 'window' as const, at: windowEnd(dialog, messages), isAbout: true },
    ...robots(dialog, rules).map(end => ({ ...end, isAbout: true })),
  ]
  return ends
    .flatMap(({ kind, at, isAbout }) =>
      at === null ? [] : [{ kind, left: at - now, isAbout, level: levelOf(kind, at - now) }],
    )
    .filter(({ kind, left }) => left <= farMs[kind] && left > -pastMs[kind])
    .sort((a, b) => a.left - b.left)
}

function pressingBy(kind: Exclude<CountdownKind, 'answer'>, left: number): Countdown['level'] {
  const { soon, late } = pressing[kind]
  return left <= late ? 'late' : left <= soon ? 'soon' : 'calm'
}

/** When the line's norm for the answer that the customer waits for ends. */
const answerBy = ({ waitingSince }: Counted, { norm }: WaitRule): number | null =>
  waitingSince === null || norm === null ? null : waitingSince + norm

/** When the channel stops taking replies. Once it has, the portal says so, and nothing is inferred any more. */
function windowEnd({ connector, status, blocked }: Counted, messages: readonly Message[]): number | null {
  if (!closing.has(connector) || blocked || status === 'closed') return null
  const last = messages.findLast(({ author }) => author.kind === 'customer')
  return last ? last.at + windowMs : null
}

/**
 * The line's automatic steps. A dialog that nobody has taken is counted from the beginning of its session: where it
 * has moved on before, nobody tells when, and nothing is said.
 */
function robots(
  { status, operator, sessionStartedAt, lastActivityAt }: Counted,
  rules: LineRules | null,
): { kind: CountdownKind; at: number | null }[] {
  if (!rules) return []
  const after = (since: number | null, ms: number | null) => (since === null || ms === null ? null : since + ms)
  if (status === 'new' && operator === null)
    return [
      { kind: 'moveOn', at: after(sessionStartedAt, rules.moveOnMs) },
      { kind: 'noAnswer', at: after(sessionStartedAt, rules.noAnswerMs) },
    ]
  return status === 'answered' ? [{ kind: 'autoClose', at: after(lastActivityAt, rules.autoCloseMs) }] : []
}

/**
 * A length of time as exactly as it is known: whole hours, minutes, or steps of five seconds.
 *
 * @param round How a part counts. A wait is told in whole minutes that are over, so what is left of its norm is rounded
 * up: the two are the norm together.
 */
export function roughly(ms: number, round: 'near' | 'up' | 'down' = 'near'): number {
  const size = ms >= 2 * hour ? hour : ms >= 2 * minute ? minute : 5000
  const by = { near: Math.round, up: Math.ceil, down: Math.floor }[round]
  return Math.max(size === 5000 ? 0 : size, by(ms / size) * size)
}
