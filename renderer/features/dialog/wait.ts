import type { LineRules } from '../../../electron/contract/channel-line'
import type { LineId } from '../../../electron/contract/common'
import { useApp } from '../../app/app'
import { useLineRules } from './line-rules'

/** How pressing a customer's wait is: `soon` when it begins to be long, `late` once it is too long. */
export type WaitLevel = 'calm' | 'soon' | 'late'

interface WaitLimits {
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
export function limitsOf(minutes: WaitLimits, rules: LineRules | undefined, isFirst: boolean): WaitLimits {
  const norm = rules && (isFirst ? rules.firstAnswerMs : rules.furtherAnswerMs)
  if (!norm) return { soon: minutes.soon * 60_000, late: minutes.late * 60_000 }
  return { soon: Math.round((norm * minutes.soon) / minutes.late), late: norm }
}

/** Gives a function that tells how pressing a wait is, by the settings, the policy and the line's own norms. */
export function useWaitLevel(): (waitedMs: number, wait: CustomerWait) => WaitLevel {
  const app = useApp()
  const lines = useLineRules()
  return (waitedMs, { lineId, isFirst }) => {
    const rules = app.settings.waitByLine && lineId !== null ? lines.rules.get(lineId) : undefined
    return waitLevel(waitedMs, limitsOf(app.waitMinutes, rules, isFirst))
  }
}
