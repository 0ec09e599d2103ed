import type { LineId } from '../../../electron/contract/common'
import { useApp } from '../../app/app'
import { useLineRules } from './line-rules'

/** How pressing a customer's wait is: `soon` when it begins to be long, `late` once it is too long. */
export type WaitLevel = 'calm' | 'soon' | 'late'

export interface WaitLimits {
  /** Milliseconds. */
  soon: number
  late: number
}

/** The wait of one customer. */
export interface CustomerWait {
  lineId: LineId | null
  /** Nobody has answered in this session yet. */
  isFirst: boolean
}

/** How long a wait has grown, by its limits. */
export function waitLevel(waitedMs: number, { soon, late }: WaitLimits): WaitLevel {
  if (waitedMs >= late) return 'late'
  return waitedMs >= soon ? 'soon' : 'calm'
}

/**
 * The limits of a wait: those of the minutes, unless the channel line has a norm for such an answer. A wait beyond the
 * norm is late, and it is long after the same share of the norm as with the minutes.
 */
export function limitsOf(minutes: WaitLimits, norm: number | null): WaitLimits {
  if (!norm) return { soon: minutes.soon * 60_000, late: minutes.late * 60_000 }
  return { soon: Math.round((norm * minutes.soon) / minutes.late), late: norm }
}

/** The limits of one wait, and the line's norm behind them, where it has one and the operator goes by it. */
export interface WaitRule extends WaitLimits {
  /** Milliseconds. */
  norm: number | null
}

/** Gives a function that tells the limits of a wait, by the settings, the policy and the line's own norms. */
export function useWaitRule(): (wait: CustomerWait) => WaitRule {
  const app = useApp()
  const lines = useLineRules()
  return ({ lineId, isFirst }) => {
    const rules = app.settings.waitByLine && lineId !== null ? lines.rules.get(lineId) : undefined
    const norm = (rules && (isFirst ? rules.firstAnswerMs : rules.furtherAnswerMs)) ?? null
    return { ...limitsOf(app.waitMinutes, norm), norm }
  }
}

/** Gives a function that tells how pressing a wait is. */
export function useWaitLevel(): (waitedMs: number, wait: CustomerWait) => WaitLevel {
  const ruleOf = useWaitRule()
  return (waitedMs, wait) => waitLevel(waitedMs, ruleOf(wait))
}
