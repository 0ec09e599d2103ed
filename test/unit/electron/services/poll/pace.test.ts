import { describe, expect, it } from 'vitest'
import { paceOf } from '../../../../../electron/services/poll/pace'

const minute = 60_000
const there = { visible: true, idleMs: 0 }
const easy = { stretch: 1, failures: 0 }

describe('the pace of polls', () => {
  it('is close while the operator may be watching: no more than twelve a minute, and news within six seconds', () => {
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

  it('makes room for others on the allowance, up to four minutes, and says why', () => {
    const periods = [2, 10, 100].map(stretch => paceOf(there, { stretch, failures: 0 }))
    expect(periods.map(({ periodMs }) => periodMs)).toEqual([10_800, 54_000, 240_000])
    expect(periods.every(({ reason }) => reason === 'neighbours')).toBe(true)
    // Without an operator the polls are rare anyhow.
    expect(paceOf({ ...there, idleMs: 20 * minute }, { stretch: 2, failures: 0 }).reason).toBe('idle')
  })

  it('never goes faster under strain than presence warrants', () => {
    expect(paceOf({ visible: true, idleMs: 20 * minute }, { stretch: 4, failures: 0 })).toEqual({
      periodMs: 60_000,
      reason: 'idle',
    })
  })

  it('slows down while polls fail', () => {
    expect(paceOf(there, { stretch: 1, failures: 1 })).toEqual({ periodMs: 10_800, reason: 'failing' })
    expect(paceOf(there, { stretch: 1, failures: 9 }).periodMs).toBe(60_000)
  })
})
