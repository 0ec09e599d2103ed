import { describe, expect, it } from 'vitest'
import type { UnratedSession } from '../../../../../electron/contract/rating'
import { sampleOf, seedOf } from '../../../../../renderer/features/rating-queue/sample'

const session = (sessionId: number, operatorId: number | null) =>
  ({
    sessionId,
    chatId: sessionId,
    operator: operatorId && { id: operatorId, name: `${operatorId}` },
  }) as UnratedSession

/** So many sessions for each operator. */
const sessions = (...counts: number[]) =>
  counts.flatMap((count, at) => Array.from({ length: count }, (_, index) => session((at + 1) * 1000 + index, at + 1)))
const ids = (list: readonly UnratedSession[]) => list.map(({ sessionId }) => sessionId)
const countsOf = (list: readonly UnratedSession[]) =>
  [1, 2, 3].map(id => list.filter(({ operator }) => operator?.id === id).length)

describe('a fair sample', () => {
  it('has the same number of each operator, as far as they have so many', () => {
    expect(countsOf(sampleOf(sessions(50, 3, 1), 7, 3))).toEqual([3, 3, 1])
  })

  it('takes turns, so that stopping early is fair too', () => {
    const first = sampleOf(sessions(9, 9, 9), 7, 3).slice(0, 3)
    expect(countsOf(first)).toEqual([1, 1, 1])
  })

  it('is the same for the same seed in whatever order the sessions come, and another one for another', () => {
    const all = sessions(40, 40, 40)
    expect(ids(sampleOf(all.toReversed(), 7, 5))).toEqual(ids(sampleOf(all, 7, 5)))
    expect(ids(sampleOf(all, 8, 5))).not.toEqual(ids(sampleOf(all, 7, 5)))
  })

  it('prefers nobody: over many seeds each session comes about as often', () => {
    const all = sessions(10)
    const seen = new Map<number, number>()
    for (let seed = 0; seed < 2000; seed++)
      for (const id of ids(sampleOf(all, seed, 2))) seen.set(id, (seen.get(id) ?? 0) + 1)
    // 400 are expected of each.
    for (const count of seen.values()) expect(Math.abs(count - 400)).toBeLessThan(90)
  })

  it('leaves out what nobody has answered, and is empty where there is nothing', () => {
    expect(sampleOf([session(1, null)], 7, 3)).toEqual([])
    expect(sampleOf([], 7, 3)).toEqual([])
  })

  it('has a seed for each day', () => expect(seedOf(new Date(2026, 10, 29))).toBe(20_261_129))
})
