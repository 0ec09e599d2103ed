import { describe, expect, it } from 'vitest'
import type { ReplyWait } from '../../../../../electron/contract/board'
import { Instant } from '../../../../../electron/contract/common'
import { type Counts, fromCounts, fromMessages, sinceBegin } from '../../../../../electron/services/board/wait'
import type { Spoken } from '../../../../../electron/services/dialog/waiting'
import { createRandom } from '../../../../floor/random'

const at = (ms: number) => Instant.parse(ms)
const begun = { begunAt: at(1000), isAnswered: true }
const fresh = { begunAt: at(1000), isAnswered: false }
const counts = (customer: number, operator: number): Counts => ({ customer, operator, all: customer + operator })
const unknown: ReplyWait = { is: 'unknown' }
const answered: ReplyWait = { is: 'answered' }
const waiting = (since: number): ReplyWait => ({ is: 'waiting', since: at(since) })

describe('a session that nobody has answered', () => {
  it('waits since its begin', () => {
    expect(sinceBegin(fresh, null)).toEqual(waiting(1000))
    expect(fromCounts(unknown, null, counts(3, 0), fresh, at(9000))).toEqual({ wait: waiting(1000), isDoubtful: false })
  })

  it.each([begun, { begunAt: at(1000), isAnswered: null }])(
    'is not said to wait where the portal says otherwise',
    it => {
      expect(sinceBegin(it, null)).toBeNull()
    },
  )

  it('is doubtful once an operator has written, until it is told who wrote last', () => {
    expect(fromCounts(waiting(1000), null, counts(3, 1), fresh, at(9000))).toEqual({ wait: unknown, isDoubtful: true })
  })

  it('is answered when only the operator has written since', () => {
    expect(fromCounts(waiting(1000), counts(3, 0), counts(3, 2), begun, at(9000)).wait).toEqual(answered)
  })
})

describe('two countings', () => {
  it('tell that the customer waits, at least since the second one', () => {
    const { wait } = fromCounts(answered, counts(2, 2), counts(3, 2), begun, at(9000))
    expect(wait).toEqual({ is: 'waiting', since: 9000, isAtLeast: true })
  })

  it('do not shorten a wait that goes on', () => {
    expect(fromCounts(waiting(5000), counts(2, 2), counts(4, 2), begun, at(9000)).wait).toEqual(waiting(5000))
  })

  it('tell nothing where nobody has written', () => {
    for (const wait of [unknown, answered, waiting(5000)])
      expect(fromCounts(wait, counts(2, 2), counts(2, 2), begun, at(9000)).wait).toEqual(wait)
  })

  it.each([
    ['both have written', counts(3, 3)],
    ['one has deleted something', counts(1, 2)],
    ['the operator has deleted something', counts(3, 1)],
  ])('leave it to the messages where %s', (_, now) => {
    expect(fromCounts(answered, counts(2, 2), now, begun, at(9000))).toEqual({ wait: unknown, isDoubtful: true })
  })

  it('do not say that nobody has answered where the portal tells of an answer: its counts stand still', () => {
    expect(fromCounts(unknown, null, counts(1, 0), begun, at(9000))).toEqual({ wait: unknown, isDoubtful: true })
    expect(fromCounts(answered, counts(1, 0), counts(1, 0), begun, at(9000)).wait).toEqual(answered)
  })

  it('do not vouch for what the messages told before the first of them', () => {
    expect(fromCounts(answered, null, counts(2, 2), begun, at(9000))).toEqual({ wait: unknown, isDoubtful: true })
  })

  it('know that nobody waits where the customer has not said anything', () => {
    expect(fromCounts(unknown, null, counts(0, 2), begun, at(9000)).wait).toEqual(answered)
  })

  it('are never wrong about what lies between them: 4,000 random dialogs', () => {
    const random = createRandom(7)
    for (let run = 0; run < 4000; run++) {
      const talk = Array.from({ length: 1 + Math.floor(random() * 6) }, () => random() < 0.5)
      let [known, before]: [ReplyWait, Counts | null] = [unknown, null]
      for (let heard = 0; heard <= talk.length; heard += 1 + Math.floor(random() * 3)) {
        const said = talk.slice(0, heard)
        const now = counts(said.filter(Boolean).length, said.filter(by => !by).length)
        const session = { begunAt: at(1000), isAnswered: now.operator > 0 }
        const { wait } = fromCounts(known, before, now, session, at(2000 + heard))
        if (heard > 0 && wait.is !== 'unknown') expect(wait.is === 'waiting').toBe(said.at(-1) === true)
        ;[known, before] = [wait, now]
      }
    }
  })
})

describe('messages', () => {
  const said = (kind: Spoken['kind'], ms: number, more: Partial<Spoken> = {}): Spoken => ({
    ...{ kind, at: at(ms), deleted: false },
    ...more,
  })

  it('tell since when exactly', () => {
    const talk = [said('customer', 1), said('operator', 2), said('customer', 3), said('customer', 4), said('system', 5)]
    expect(fromMessages(talk, begun)).toEqual(waiting(3))
  })

  it('count neither what was deleted nor what was said to colleagues', () => {
    const talk = [said('customer', 1), said('operator', 2, { hidden: true }), said('operator', 3, { deleted: true })]
    expect(fromMessages(talk, begun)).toEqual(waiting(1))
  })

  it('tell nothing where neither side has written', () => {
    expect(fromMessages([said('system', 1)], begun)).toEqual(unknown)
    expect(fromMessages([said('system', 1)], fresh)).toEqual(waiting(1000))
  })
})
