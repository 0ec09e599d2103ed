import { describe, expect, it } from 'vitest'
import { limitsOf, waitLevel } from '../../../../../renderer/features/dialog/wait'

const minute = 60_000
const usual = { soon: 5, late: 15 }

describe('how pressing a wait is', () => {
  it('changes at the limits themselves', () => {
    const limits = { soon: 5 * minute, late: 15 * minute }
    const levels = [0, 5 * minute - 1, 5 * minute, 15 * minute - 1, 15 * minute].map(ms => waitLevel(ms, limits))
    expect(levels).toEqual(['calm', 'calm', 'soon', 'soon', 'late'])
  })

  it('goes by the minutes where the line has no norm', () => {
    const byMinutes = { soon: 5 * minute, late: 15 * minute }
    expect(limitsOf(usual, null)).toEqual(byMinutes)
  })

  it('goes by the line’s norm for this answer, and is long after the same share of it', () => {
    expect(limitsOf(usual, 3 * minute)).toEqual({ soon: minute, late: 3 * minute })
    expect(limitsOf(usual, 9 * minute)).toEqual({ soon: 3 * minute, late: 9 * minute })
  })
})
