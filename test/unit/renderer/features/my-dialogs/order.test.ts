import { describe, expect, it } from 'vitest'
import type { MyDialog } from '../../../../../electron/contract/my-dialogs'
import { arrange, filtered, rowsOf } from '../../../../../renderer/features/my-dialogs/order'

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

const order = (sections: ReturnType<typeof arrange>, group = 'work') =>
  sections.find(section => section.group === group)?.dialogs.map(({ chatId }) => chatId)

describe('the order of my dialogs', () => {
  it('puts the longest waiting first, then the others by latest activity', () => {
    const idle = (id: number, lastAt: number) => dialog(id, { waitingSince: null, lastAt })
    expect(order(arrange([idle(1, 5), dialog(9), idle(2, 8), dialog(3)], null))).toEqual([3, 9, 2, 1])
  })

  it('goes by group, in the order of the work', () => {
    const groups = arrange([dialog(1, { group: 'answered' }), dialog(2, { group: 'new' })], null)
    expect(groups.map(({ group, dialogs }) => [group, dialogs.length])).toEqual([
      ['new', 1],
      ['work', 0],
      ['answered', 1],
      ['closed', 0],
    ])
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
    expect(found('  ')).toEqual([1, 2, 3])
  })

  it('finds a colleague’s dialogs by their name, and does not find everything by the operator’s own', () => {
    const theirs = dialog(4, { mine: false })
    expect(filtered([...all, theirs], 'petrov')).toEqual([theirs])
  })
})

describe('the rows of the list', () => {
  it('leave out empty groups, and the dialogs of folded ones', () => {
    const sections = arrange([dialog(1), dialog(2, { group: 'answered' })], null)
    expect(rowsOf(sections, new Set(['answered'])).map(({ id }) => id)).toEqual(['own-work', 'own-1', 'own-answered'])
    expect(rowsOf(sections, new Set()).map(({ id }) => id)).toEqual(['own-work', 'own-1', 'own-answered', 'own-2'])
  })
})
