import type { UnratedSession } from '../../../electron/contract/rating'
import type { UserId } from '../../../electron/contract/common'

/**
 * A fair sample: for each operator the same number of sessions, as far as they have so many, chosen by the seed alone and
 * not by anybody's liking. The operators take turns, so that whoever stops early has been fair as well.
 *
 * @param seed Whoever has the same sessions and the same seed gets the same sample.
 */
export function sampleOf(sessions: readonly UnratedSession[], seed: number, perOperator: number): UnratedSession[] {
  const byOperator = new Map<UserId, UnratedSession[]>()
  for (const session of sessions) {
    // Nobody answered: there is nobody to rate.
    if (!session.operator) continue
    byOperator.set(session.operator.id, [...(byOperator.get(session.operator.id) ?? []), session])
  }
  const chosen = [...byOperator]
    .sort(([one], [other]) => rankOf(seed, one) - rankOf(seed, other) || one - other)
    .map(([, own]) => own.toSorted((a, b) => order(seed, a, b)).slice(0, perOperator))
  const turns = Math.max(0, ...chosen.map(({ length }) => length))
  return Array.from({ length: turns }, (_, turn) => chosen.flatMap(own => own[turn] ?? [])).flat()
}

const order = (seed: number, a: UnratedSession, b: UnratedSession) =>
  rankOf(seed, a.sessionId) - rankOf(seed, b.sessionId) || a.sessionId - b.sessionId

/** A number's place by the seed: well mixed, and the same on every computer. */
function rankOf(seed: number, id: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(id, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The seed of a day: everybody has the same one until they ask for another. */
export function seedOf(day: Date): number {
  return day.getFullYear() * 10_000 + (day.getMonth() + 1) * 100 + day.getDate()
}
