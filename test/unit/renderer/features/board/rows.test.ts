import { describe, expect, it } from 'vitest'
import type { LiveDialog } from '../../../../../electron/contract/board'
import {
  conditionsOf,
  everything,
  filtered,
  offeredBy,
  only,
  turned,
} from '../../../../../renderer/features/board/choice'
import { moved } from '../../../../../renderer/features/board/columns'
import { hasChanged } from '../../../../../renderer/features/board/fresh'
import {
  type BoardSection,
  held,
  nobody,
  type RowKeys,
  remembering,
  rowsOf,
  sameOrder,
  sectionsOf,
  sorted,
  waitRank,
} from '../../../../../renderer/features/board/rows'
import { liveDialog, liveDialogs } from '../../../../support/live-dialogs'

const minute = 60_000
const now = Date.now()
const waiting = (since: number | null) => ({ wait: { is: 'waiting', since } })

const keysOf = remembering((dialog: LiveDialog): RowKeys => {
  const { customer, operator, lineName, lineId, connector } = dialog
  const text = [customer, operator?.name, lineName, connector].join('\n').toLowerCase()
  const sort = {
    ...{ customer, wait: waitRank(dialog), status: dialog.status, operator: operator?.name ?? '', line: lineName },
    ...{ channel: connector, last: dialog.lastMessageAt, messages: dialog.messages, transfers: dialog.transfers },
    ...{ crm: dialog.crm?.type ?? null, begun: dialog.begunAt, firstReply: dialog.firstReplyMs, read: dialog.readAt },
  }
  return { text, sort, group: { operator: operator ? String(operator.id) : nobody, line: String(lineId) } }
})
const ids = (dialogs: readonly LiveDialog[]): number[] => dialogs.map(({ chatId }) => chatId)
const idsOf = (sections: readonly BoardSection[]) => sections.map(({ dialogs }) => ids(dialogs))

describe('sorted by the wait', () => {
  const dialogs = [
    liveDialog(1, { wait: { is: 'answered' } }),
    liveDialog(2, { wait: { is: 'unknown' } }),
    liveDialog(3, waiting(null)),
    liveDialog(4, waiting(now - minute)),
    liveDialog(5, waiting(now - 9 * minute)),
  ]

  it('the longest waiting comes first, then who waits since an unknown time, then the answered, then the unknown', () => {
    expect(ids(sorted(dialogs, { by: 'wait', falling: true }, keysOf))).toEqual([1005, 1004, 1003, 1001, 1002])
  })

  it('turned round, what is not known still comes last', () => {
    expect(ids(sorted(dialogs, { by: 'wait', falling: false }, keysOf))).toEqual([1001, 1003, 1004, 1005, 1002])
  })
})

describe('sorted by any column', () => {
  it('equals stay in the order of their numbers, either way', () => {
    const dialogs = [3, 1, 2].map(index => liveDialog(index, { messages: 4 }))
    for (const falling of [true, false])
      expect(ids(sorted(dialogs, { by: 'messages', falling }, keysOf))).toEqual([1001, 1002, 1003])
  })

  it('an amount that the source does not tell comes last', () => {
    const dialogs = [
      liveDialog(1, { transfers: null }),
      liveDialog(2, { transfers: 0 }),
      liveDialog(3, { transfers: 2 }),
    ]
    expect(ids(sorted(dialogs, { by: 'transfers', falling: true }, keysOf))).toEqual([1003, 1002, 1001])
  })

  it('works a dialog out once for each reading of it', () => {
    let made = 0
    const counted = remembering(dialog => {
      made++
      return keysOf(dialog)
    })
    const dialogs = liveDialogs(50)
    for (const by of ['wait', 'customer', 'messages'] as const) sorted(dialogs, { by, falling: true }, counted)
    expect(made).toBe(50)
  })

  it('sorts, filters and groups 5,000 within a moment', () => {
    const dialogs = liveDialogs(5000)
    filtered(dialogs, { ...everything, words: 'an' }, keysOf)
    const before = performance.now()
    const found = filtered(dialogs, { ...everything, words: 'an', line: ['2'] }, keysOf)
    sectionsOf(sorted(found, { by: 'customer', falling: false }, keysOf), 'operator', keysOf)
    expect(performance.now() - before).toBeLessThan(1000)
    expect(found.length).toBeGreaterThan(100)
  })
})

describe('the filter', () => {
  const dialogs = liveDialogs(60)

  it('wants all the words, whichever column they are in', () => {
    const found = filtered(dialogs, { ...everything, words: 'anna support' }, keysOf)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ customer, lineName }) => customer?.includes('Anna') && lineName?.includes('Support'))).toBe(
      true,
    )
  })

  it('joins kinds by and, values of one kind by or', () => {
    const found = filtered(dialogs, { ...everything, line: ['1', '2'], status: ['new'] }, keysOf)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ lineId, status }) => Number(lineId) < 3 && status === 'new')).toBe(true)
  })

  it('finds those without an operator, and those of which it is not known who waits', () => {
    const given = [...dialogs, liveDialog(900, { wait: { is: 'unknown' }, operator: null })]
    expect(ids(filtered(given, { ...everything, wait: ['unknown'], operator: [nobody] }, keysOf))).toEqual([1900])
  })

  it('offers the values that there are, the most frequent first', () => {
    const offered = offeredBy([liveDialog(0), liveDialog(3), liveDialog(1)], 'line')
    expect(offered.map(({ value, count }) => [value, count])).toEqual([
      ['1', 2],
      ['2', 1],
    ])
  })

  it('takes a value and gives it back', () => {
    const one = turned(everything, 'line', '2')
    expect(conditionsOf(one)).toBe(1)
    expect(turned(one, 'line', '2')).toEqual(everything)
    expect(only(turned(one, 'line', '3'), 'line', '3').line).toEqual(['3'])
    expect(only(one, 'line', '2').line).toEqual([])
  })
})

describe('grouped', () => {
  const dialogs = [
    liveDialog(1, { operator: { id: 21, name: 'Zoe' }, ...waiting(now - 5 * minute) }),
    liveDialog(2, { operator: { id: 22, name: 'Adam' }, wait: { is: 'answered' } }),
    liveDialog(3, { operator: null, ...waiting(null) }),
    liveDialog(4, { operator: { id: 21, name: 'Zoe' }, ...waiting(now - 8 * minute) }),
  ]
  const sections = sectionsOf(dialogs, 'operator', keysOf)

  it('those without an operator come first, then by name', () => {
    expect(sections.map(({ value }) => value)).toEqual([nobody, '22', '21'])
  })

  it('a heading tells how many there are, how many wait, and the longest', () => {
    const headings = rowsOf(sections, new Set()).flatMap(row => (row.kind === 'heading' ? [row.heading] : []))
    expect(headings.map(({ dialogs: count, waiting: waits, longestSince }) => [count, waits, longestSince])).toEqual([
      [1, 1, null],
      [1, 0, null],
      [2, 2, now - 8 * minute],
    ])
  })

  it('a folded group is only its heading', () => {
    expect(rowsOf(sections, new Set(['21'])).map(({ kind }) => kind)).toEqual([
      ...['heading', 'dialog', 'heading', 'dialog', 'heading'],
    ])
  })
})

describe('an order that is held', () => {
  const flat = (...dialogs: LiveDialog[]): BoardSection[] => [{ value: null, dialogs }]
  const newest = (...dialogs: LiveDialog[]) => new Map(dialogs.map(dialog => [dialog.chatId, dialog]))
  const [one, two, three] = [liveDialog(1), liveDialog(2), liveDialog(3)]

  it('keeps every row where it is, with what has changed in it', () => {
    const changed = liveDialog(2, { messages: 77 })
    const now = held(flat(one, two), flat(changed, one), newest(one, changed))
    expect(idsOf(now)).toEqual([[1001, 1002]])
    expect(now[0]?.dialogs[1]?.messages).toBe(77)
  })

  it('keeps the row of a dialog that ended', () => {
    expect(idsOf(held(flat(one, two, three), flat(three, one), newest(one, three)))).toEqual([[1001, 1002, 1003]])
  })

  it('puts a new one at the end', () => {
    expect(idsOf(held(flat(two, three), flat(one, two, three), newest(one, two, three)))).toEqual([[1002, 1003, 1001]])
  })

  it('puts a new one at the end of its group, and a new group behind the others', () => {
    const before = [
      { value: 'a', dialogs: [one] },
      { value: 'b', dialogs: [two] },
    ]
    const [four, five] = [liveDialog(4), liveDialog(5)]
    const now = [
      { value: '0', dialogs: [five] },
      { value: 'a', dialogs: [four, one] },
      { value: 'b', dialogs: [two] },
    ]
    const kept = held(before, now, newest(one, two, four, five))
    expect(kept.map(({ value }) => value)).toEqual(['a', 'b', '0'])
    expect(idsOf(kept)).toEqual([[1001, 1004], [1002], [1005]])
  })

  it('is known to be an older one', () => {
    expect(sameOrder(flat(one, two), flat(one, two))).toBe(true)
    expect(sameOrder(flat(one, two), flat(two, one))).toBe(false)
    expect(sameOrder(flat(one, two), flat(one))).toBe(false)
  })
})

describe('a change worth a mark', () => {
  it('is a message, an owner or a state, not a name that was learned or a newer reading', () => {
    const before = liveDialog(1, { customer: null })
    expect(hasChanged(before, liveDialog(1, { readAt: now + minute }))).toBe(false)
    expect(hasChanged(before, liveDialog(1, { customer: null, messages: 99 }))).toBe(true)
    expect(hasChanged(before, liveDialog(1, { customer: null, operator: null }))).toBe(true)
  })

  it('is not an amount that was not known before', () => {
    expect(hasChanged(liveDialog(1, { messages: null }), liveDialog(1))).toBe(false)
    expect(hasChanged(liveDialog(1, { wait: { is: 'unknown' } }), liveDialog(1))).toBe(false)
  })
})

it('a column moves by places and stays at an end', () => {
  expect(moved(['customer', 'wait', 'status'], 'status', -1)).toEqual(['customer', 'status', 'wait'])
  expect(moved(['customer', 'wait', 'status'], 'customer', -1)).toEqual(['customer', 'wait', 'status'])
  expect(moved(['customer', 'wait', 'status'], 'customer', 9)).toEqual(['wait', 'status', 'customer'])
})
