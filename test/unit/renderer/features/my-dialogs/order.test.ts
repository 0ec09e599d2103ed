import { describe, expect, it } from 'vitest'
import type { MyDialog } from '../../../../../electron/contract/my-dialogs'
import { filtered, narrowed, offeredBy } from '../../../../../renderer/features/my-dialogs/filter'
import { arrange, countsOf, placeOf, rowsOf } from '../../../../../renderer/features/my-dialogs/order'

const minute = 60_000
const dialog = (chatId: number, given: Record<string, unknown> = {}): MyDialog =>
  ({
    chatId,
    title: `Customer ${chatId} - Support`,
    customer: `Customer ${chatId}`,
    userCode: `livechat|22|${chatId}|1`,
    connector: 'livechat',
    connectorTitle: null,
    lineId: 22,
    lineName: 'Support',
    group: 'work',
    spam: false,
    sessionId: chatId + 1000,
    operator: { id: 7, name: 'Boris Petrov' },
    mine: true,
    last: { id: 1, by: 'customer', text: 'Where is it?', files: false, at: 0 },
    waitingSince: chatId * minute,
    lastAt: 0,
    unread: 0,
    pinned: false,
    ...given,
  }) as unknown as MyDialog

const order = (sections: ReturnType<typeof arrange>, place = 'waiting') =>
  sections.find(section => section.place === place)?.dialogs.map(({ chatId }) => chatId)

describe('the order of my dialogs', () => {
  it('puts the longest waiting first, then the others by latest activity', () => {
    const idle = (id: number, lastAt: number) => dialog(id, { waitingSince: null, lastAt })
    expect(order(arrange([idle(1, 5), dialog(9), idle(2, 8), dialog(3)], null))).toEqual([3, 9, 2, 1])
  })

  it('goes by whose turn it is: my customers first, then nobody’s, colleagues’, the answered and the closed', () => {
    const sections = arrange(
      [
        dialog(1, { group: 'answered' }),
        dialog(2, { group: 'new', mine: false, operator: null }),
        dialog(3, { group: 'new' }),
        dialog(4, { mine: false }),
        dialog(5, { group: 'closed', mine: false, operator: null }),
        dialog(6),
      ],
      null,
    )
    expect(sections.map(({ place, dialogs }) => [place, dialogs.map(({ chatId }) => chatId)])).toEqual([
      ['waiting', [3, 6]],
      ['unassigned', [2]],
      ['colleagues', [4]],
      ['answered', [1]],
      ['closed', [5]],
    ])
    expect(countsOf(sections)).toEqual({ waiting: 2, unassigned: 1, answered: 1, all: 6 })
    expect(placeOf(dialog(7, { group: 'answered', mine: false }))).toBe('answered')
  })

  it('stays as shown while held; only dialogs new to a group go to their proper place', () => {
    const before = arrange([dialog(1), dialog(2), dialog(4)], null)
    const changed = [dialog(1, { waitingSince: 9 * minute }), dialog(2), dialog(3), dialog(4)]
    expect(order(arrange(changed, before))).toEqual([3, 1, 2, 4])
    expect(order(arrange(changed, null))).toEqual([2, 3, 4, 1])
  })

  it('drops dialogs that have left or changed their group, held or not', () => {
    const before = arrange([dialog(1), dialog(2), dialog(3)], null)
    const now = arrange([dialog(2, { group: 'answered', waitingSince: null }), dialog(3)], before)
    expect(order(now)).toEqual([3])
    expect(order(now, 'answered')).toEqual([2])
  })
})

describe('the filter', () => {
  const all = [dialog(1), dialog(2, { customer: 'Анна Ковалёва', last: null }), dialog(3, { lineName: 'Sales' })]

  it('matches every word, in any case, in names, texts, channel lines and numbers', () => {
    const found = (words: string) => filtered(all, words).map(({ chatId }) => chatId)
    expect(found('анна')).toEqual([2])
    expect(found('SALES where')).toEqual([3])
    expect(found('chat3')).toEqual([3])
    expect(found('anna sales')).toEqual([])
    expect(found('ковалева')).toEqual([2])
    expect(found('  ')).toEqual([1, 2, 3])
  })

  it('finds a colleague’s dialogs by their name, and does not find everything by the operator’s own', () => {
    const theirs = dialog(4, { mine: false })
    expect(filtered([...all, theirs], 'petrov')).toEqual([theirs])
  })
})

describe('the choice', () => {
  const all = [
    dialog(1, { unread: 2 }),
    dialog(2, { lineId: 15, connector: 'telegrambot' }),
    dialog(3, { lineId: 15, unread: 1 }),
  ]
  const found = (given: object, shown: number | null = null) =>
    narrowed(all, { unread: false, lineIds: new Set(), connectors: new Set(), ...given } as never, shown as never).map(
      ({ chatId }) => chatId,
    )

  it('joins unread, channel lines and channels; one that is being read stays among the unread', () => {
    expect(found({})).toEqual([1, 2, 3])
    expect(found({ unread: true })).toEqual([1, 3])
    expect(found({ unread: true }, 2)).toEqual([1, 2, 3])
    expect(found({ lineIds: new Set([15]) })).toEqual([2, 3])
    expect(found({ lineIds: new Set([15]), connectors: new Set(['livechat']) })).toEqual([3])
  })

  it('offers what there is, the most frequent first', () => {
    expect(offeredBy(all, ({ lineId }) => lineId).map(({ value, count }) => [value, count])).toEqual([
      [15, 2],
      [22, 1],
    ])
  })
})

describe('the rows of the list', () => {
  const sections = arrange([dialog(1), dialog(2, { group: 'answered' })], null)
  const ids = (...given: [Parameters<typeof rowsOf>[1], Parameters<typeof rowsOf>[2]]) =>
    rowsOf(sections, ...given).map(({ id }) => id)

  it('of all dialogs have headings, without empty places and the dialogs of folded ones', () => {
    expect(ids('all', new Set(['answered']))).toEqual(['own-waiting', 'own-1', 'own-answered'])
    expect(ids('all', new Set())).toEqual(['own-waiting', 'own-1', 'own-answered', 'own-2'])
  })

  it('of a tab are its dialogs, even where their place is folded', () => {
    expect(ids('waiting', new Set(['waiting']))).toEqual(['own-1'])
    expect(ids('unassigned', new Set())).toEqual([])
  })
})
