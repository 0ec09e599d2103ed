import { describe, expect, it } from 'vitest'
import type { LineRules } from '../../../../../electron/contract/channel-line'
import { limitsOf, waitLevel } from '../../../../../renderer/features/dialog/wait'

const minute = 60_000
const usual = { soon: 5, late: 15 }
const rules = (firstAnswerMs: number | null, furtherAnswerMs: number | null) =>
  ({ lineId: 22, firstAnswerMs, furtherAnswerMs }) as LineRules

describe('how pressing a wait is', () => {
  it('changes at the limits themselves', () => {
    const limits = { soon: 5 * minute, late: 15 * minute }
    const levels = [0, 5 * minute - 1, 5 * minute, 15 * minute - 1, 15 * minute].map(ms => waitLevel(ms, limits))
    expect(levels).toEqual(['calm', 'calm', 'soon', 'soon', 'late'])
  })

  it('goes by the minutes where the line has no norm', () => {
    const byMinutes = { soon: 5 * minute, late: 15 * minute }
    expect(limitsOf(usual, undefined, true)).toEqual(byMinutes)
    expect(limitsOf(usual, rules(null, 10 * minute), true)).toEqual(byMinutes)
  })

  it('goes by the line’s norm for this answer, and is long after the same share of it', () => {
    const line = rules(3 * minute, 9 * minute)
    expect(limitsOf(usual, line, true)).toEqual({ soon: minute, late: 3 * minute })
    expect(limitsOf(usual, line, false)).toEqual({ soon: 3 * minute, late: 9 * minute })
  })
})
