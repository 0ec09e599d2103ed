import { describe, expect, it } from 'vitest'
import { paceOf, stretched } from '../../../../electron/services/live-pace'

const minute = 60_000
const there = { visible: true, idleMs: 0 }
const easy = { stretch: 1, failures: 0 }

describe('the pace of looks at the portal', () => {
  it('is close while the operator may be looking: no more than twelve a minute, and news within six seconds', () => {
    const { periodMs, reason } = paceOf(there, easy)
    expect(minute / periodMs).toBeLessThanOrEqual(12)
    expect(periodMs).toBeLessThan(5_500)
    expect(reason).toBeNull()
    expect(paceOf({ ...there, idleMs: 4 * minute }, easy)).toEqual({ periodMs, reason })
  })

  it('keeps notifications in time while the window is hidden', () => {
    expect(paceOf({ visible: false, idleMs: 0 }, easy)).toEqual({ periodMs: 12_000, reason: 'hidden' })
  })

  it('is slower the longer nobody has touched the computer, whether or not the window can be seen', () => {
    for (const visible of [true, false]) {
      expect(paceOf({ visible, idleMs: 5 * minute }, easy)).toEqual({ periodMs: 30_000, reason: 'idle' })
      expect(paceOf({ visible, idleMs: 15 * minute }, easy)).toEqual({ periodMs: 60_000, reason: 'idle' })
    }
  })

  it('makes room for neighbours from 5 s up to a minute, doubling with each refusal and easing without', () => {
    const periods: number[] = []
    let stretch = 1
    for (const refused of [true, true, true, true, true]) {
      stretch = stretched(stretch, refused)
      periods.push(paceOf(there, { stretch, failures: 0 }).periodMs)
    }
    expect(periods).toEqual([10_800, 21_600, 43_200, 60_000, 60_000])
    for (let looks = 0; looks < 12; looks++) stretch = stretched(stretch, false)
    expect(paceOf(there, { stretch, failures: 0 })).toEqual({ periodMs: 5_400, reason: null })
    expect(paceOf(there, { stretch: 4, failures: 0 }).reason).toBe('neighbours')
  })

  it('never goes faster for the strain than presence warrants', () => {
    expect(paceOf({ visible: true, idleMs: 20 * minute }, { stretch: 4, failures: 0 })).toEqual({
      periodMs: 60_000,
      reason: 'idle',
    })
  })

  it('slows down while looks fail', () => {
    expect(paceOf(there, { stretch: 1, failures: 1 })).toEqual({ periodMs: 10_800, reason: 'failing' })
    expect(paceOf(there, { stretch: 1, failures: 9 }).periodMs).toBe(60_000)
  })
})
