import { describe, expect, it } from 'vitest'
import type { LiveDialog, OperatorLoad } from '../../../../../electron/contract/board'
import type { ChatId } from '../../../../../electron/contract/common'
import { createRandom } from '../../../../floor/random'
import { proposalOf, receiversFor } from '../../../../../renderer/features/evening-out/proposal'

const minute = 60_000

/** A dialog whose customer has waited for so many minutes; null where they do not wait. */
const live = (chatId: number, ownerId: number | null, waited: number | null, given: Partial<LiveDialog> = {}) =>
  ({
    chatId,
    sessionId: chatId,
    customer: `Customer ${chatId}`,
    operator: ownerId === null ? null : { id: ownerId, name: `Operator ${ownerId}` },
    status: 'answered',
    wait: waited === null ? { is: 'answered' } : { is: 'waiting', since: 1e12 - waited * minute },
    lineId: 1,
    ...given,
  }) as unknown as LiveDialog

const load = (
  id: number,
  dialogs: number,
  most: number | null,
  { presence = 'online', lineId = 1, free = most === null ? null : Math.max(0, most - dialogs) } = {},
) =>
  ({
    operator: { id, name: `Operator ${id}` },
    presence,
    lines: [{ lineId, dialogs, most, free }],
    lastActivityAt: null,
  }) as unknown as OperatorLoad

const told = (dialogs: LiveDialog[], loads: OperatorLoad[]) =>
  proposalOf(dialogs, loads).map(({ dialog, to }) => [dialog.chatId, to.id])

/** Whole numbers below a limit, the same each time. */
function numbers(seed: number) {
  const random = createRandom(seed)
  return (below: number) => Math.floor(random() * below)
}

describe('evening out', () => {
  it('moves the longest waiting customers first, to whoever has the fewest dialogs', () => {
    const dialogs = [live(1, 1, 5), live(2, 1, 30), live(3, 1, 10), live(4, 1, 1)]
    expect(told(dialogs, [load(1, 4, 4), load(2, 1, 4), load(3, 0, 4)])).toEqual([
      [2, 3],
      [3, 2],
    ])
  })

  it('relieves those who are absent of everybody who waits, and only of them', () => {
    const dialogs = [live(1, 1, 5), live(2, 1, null), live(3, 1, 8)]
    expect(told(dialogs, [load(1, 3, 5, { presence: 'pause' }), load(2, 3, 5)])).toEqual([
      [3, 2],
      [1, 2],
    ])
  })

  it('takes from somebody beyond their limit even what does not wait, and no more than that', () => {
    const dialogs = [live(1, 1, null), live(2, 1, null), live(3, 1, null)]
    expect(told(dialogs, [load(1, 3, 2), load(2, 2, 4)])).toEqual([[1, 2]])
  })

  it('leaves alone what is even, unassigned, paused, or without anybody who has room', () => {
    expect(told([live(1, 1, 9)], [load(1, 2, 4), load(2, 1, 4)])).toEqual([])
    expect(told([live(1, null, 9, { status: 'new' })], [load(1, 0, 4)])).toEqual([])
    expect(told([live(1, 1, 9, { status: 'paused' })], [load(1, 4, 4), load(2, 0, 4)])).toEqual([])
    expect(told([live(1, 1, 9)], [load(1, 5, 4), load(2, 4, 4), load(3, 0, 4, { presence: 'offline' })])).toEqual([])
  })

  it('stays on the channel line', () => {
    expect(told([live(1, 1, 9)], [load(1, 4, 4), load(2, 0, 4, { lineId: 2 })])).toEqual([])
  })

  it('fills somebody without a limit only as far as the others', () => {
    const dialogs = [1, 2, 3, 4].map(id => live(id, 1, 10 * id))
    expect(told(dialogs, [load(1, 4, null), load(2, 0, null)])).toHaveLength(2)
  })

  it('never gives anybody more than their free slots, on a thousand boards, and says the same twice', () => {
    let count = 0
    for (let seed = 1; seed <= 1000; seed++) {
      const next = numbers(seed)
      const loads = Array.from({ length: 2 + next(8) }, (_, index) => {
        const lines = [1, 2].map(lineId => {
          const [dialogs, most] = [next(7), 1 + next(6)]
          return { lineId, dialogs, most, free: next(4) === 0 ? next(3) : Math.max(0, most - dialogs) }
        })
        const presence = (['online', 'offline', 'pause'] as const)[next(3)]
        return { ...load(index + 1, 0, 1), presence, lines } as unknown as OperatorLoad
      })
      const dialogs = Array.from({ length: next(40) }, (_, index) =>
        live(index + 1, 1 + next(loads.length), next(3) === 0 ? null : next(5), { lineId: (1 + next(2)) as never }),
      )
      const moves = proposalOf(dialogs, loads)
      count += moves.length
      for (const { operator, lines } of loads) {
        for (const { lineId, free } of lines) {
          const got = moves.filter(({ dialog, to }) => to.id === operator.id && dialog.lineId === lineId)
          expect(got.length).toBeLessThanOrEqual(free ?? Infinity)
        }
      }
      expect(moves.every(({ dialog, to }) => dialog.operator.id !== to.id)).toBe(true)
      const shuffled = dialogs.toSorted((a, b) => ((a.chatId * 7919) % 101) - ((b.chatId * 7919) % 101))
      expect(proposalOf(shuffled, loads)).toEqual(moves)
    }
    expect(count).toBeGreaterThan(1000)
  })

  it('offers in place of a receiver those who have room after all the other moves', () => {
    const loads = [load(1, 6, 6), load(2, 0, 1), load(3, 0, 2), load(4, 0, 4, { presence: 'offline' })]
    const moves = proposalOf(
      [1, 2, 3].map(id => live(id, 1, 10 * id)),
      loads,
    )
    expect(moves).toHaveLength(3)
    const others = receiversFor(moves, moves[0]?.dialog.chatId as ChatId, loads).map(({ operator }) => operator.id)
    expect(others).toEqual([moves[0]?.to.id])
    const fewer = moves.slice(0, 1)
    expect(receiversFor(fewer, fewer[0]?.dialog.chatId as ChatId, loads).map(({ operator }) => operator.id)).toEqual([
      3, 2,
    ])
  })
})
