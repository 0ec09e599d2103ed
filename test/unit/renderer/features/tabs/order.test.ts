import { describe, expect, it } from 'vitest'
import type { ChatId } from '../../../../../electron/contract/common'
import { byUse, mostTabs, withinLimit, withUsed } from '../../../../../renderer/features/tabs/order'
import type { DialogTab } from '../../../../../renderer/features/tabs/order'

const chat = (id: number) => id as ChatId
const seen = (id: number, given: Partial<DialogTab> = {}) => ({
  ...{ chatId: chat(id), customer: `Customer ${id}`, connector: 'livechat', owner: 'me' as const, isClosed: false },
  ...given,
})
/** Dialogs opened one after the other, each of the operator's own unless said otherwise. */
const opened = (...given: (number | [number, Partial<DialogTab>])[]): DialogTab[] =>
  given.reduce<DialogTab[]>(
    (tabs, each) => withUsed(tabs, typeof each === 'number' ? seen(each) : seen(each[0], each[1])),
    [],
  )
const ids = (tabs: readonly DialogTab[]) => tabs.map(({ chatId }) => chatId)
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const none = () => false

describe('the order of tabs', () => {
  it('is that of opening, and a dialog shown again stays where it is', () => {
    expect(ids(opened(1, 2, 3, 1))).toEqual([1, 2, 3])
  })

  it('of use has the dialog shown last first', () => {
    expect(ids(byUse(opened(1, 2, 3, 1)))).toEqual([1, 3, 2])
  })
})

describe('the limit of tabs', () => {
  it('lets go the one not used for the longest time', () => {
    const tabs = opened(...numbers(mostTabs), 1, mostTabs + 1)
    expect(ids(withinLimit(tabs, none))).toEqual([1, ...numbers(mostTabs + 1).slice(2)])
  })

  it('is no reason to close one with a draft', () => {
    const tabs = opened(...numbers(mostTabs + 1))
    expect(ids(withinLimit(tabs, id => id === 1))).not.toContain(2)
    expect(ids(withinLimit(tabs, id => id === 1))).toContain(1)
    expect(withinLimit(tabs, () => true)).toHaveLength(mostTabs + 1)
  })

  it('lets go what was only looked at, or is closed, before a dialog of the operator’s own', () => {
    const looked = opened(...numbers(mostTabs), [50, { owner: 'colleague' }])
    expect(ids(withinLimit(looked, id => id === 50))).not.toContain(1)
    const next = withUsed(
      withinLimit(looked, id => id === 50),
      seen(51, { owner: 'nobody' }),
    )
    expect(ids(withinLimit(next, id => id === 51))).not.toContain(50)
    const finished = opened(1, 2, [3, { isClosed: true }], ...numbers(mostTabs + 1).slice(3))
    expect(ids(withinLimit(finished, none))).not.toContain(3)
  })
})
