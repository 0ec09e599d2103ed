import { expect, it } from 'vitest'
import type { ChatId } from '../../../../../electron/contract/common'
import type { DialogView } from '../../../../../electron/contract/dialog'
import { createLists } from '../../../../../renderer/features/messages/lists'
import { aDialog, aMessage, aView } from '../../../../support/dialog-fixtures'

const dialog = aDialog()
const { chatId } = dialog
const messages = (...ids: number[]) => ids.map(id => aMessage(id, `m${id}`))
const view = (...ids: number[]): DialogView => ({ ...aView(dialog, messages(...ids)), earlier: true })
const views = (each: DialogView) => new Map<ChatId, DialogView>([[chatId, each]])

function opened(...ids: number[]) {
  const book = createLists()
  book.follow(views(view(...ids)))
  const list = () => book.lists.value.get(chatId)
  return { ...book, list, ids: () => list()?.messages.map(({ id }) => id) }
}

it('keeps earlier messages when the dialog is reread', () => {
  const book = opened(10, 11)
  book.past(chatId, { messages: messages(7, 8), more: false, isShut: true })
  expect(book.ids()).toEqual([7, 8, 10, 11])
  book.follow(views(view(10, 11, 12)))
  expect(book.ids()).toEqual([7, 8, 10, 11, 12])
  expect(book.list()).toMatchObject({ earlier: false, isShut: true })
})

it('starts again if a reading leaves a gap', () => {
  const book = opened(10, 11)
  book.follow(views(view(60, 61)))
  expect(book.ids()).toEqual([60, 61])
  expect(book.list()?.earlier).toBe(true)
})

it('drops messages missing from a reading, and keeps all if the history failed', () => {
  const book = opened(10, 11, 12)
  book.follow(views(view(10, 12)))
  expect(book.ids()).toEqual([10, 12])
  book.follow(views({ ...view(), historyFailure: { code: 'offline', traceId: 't' } }))
  expect(book.ids()).toEqual([10, 12])
})

it('takes arrivals in their order, changed messages in their place, and forgets deleted ones', () => {
  const book = opened(10, 11)
  book.arrive({ chatId, messages: [aMessage(10, 'edited'), aMessage(12, 'new')], gone: [11] })
  expect(book.list()?.messages.map(({ text }) => text)).toEqual(['edited', 'new'])
})

it('forgets dialogs no longer in memory, and takes the same reading again after it was cleared', () => {
  const book = opened(10)
  const same = views(view(20))
  book.follow(same)
  book.clear()
  book.follow(same)
  expect(book.ids()).toEqual([20])
  book.follow(new Map())
  expect(book.list()).toBeUndefined()
  book.arrive({ chatId, messages: messages(21), gone: [] })
  expect(book.list()).toBeUndefined()
})
