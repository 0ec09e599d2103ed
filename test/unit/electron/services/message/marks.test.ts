import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { chatId } from '../desk'
import { createLiveDesk } from '../poll/desk'

const { waiting, documented } = known
const second = 1000
const minute = 60 * second
const period = 5400

/**
 * A desk that follows the portal and marks new messages as read at once, like a window that shows the end of a dialog.
 */
async function looking() {
  const desk = await createLiveDesk()
  const { messages } = desk.parts().messages
  desk.hooks.onPush = name => {
    if (name !== 'message.arrived') return
    const { chatId: id, messages: news } = desk.payloads('message.arrived').at(-1) ?? { messages: [] }
    const last = news.at(-1)?.id
    if (id && last) void messages.handlers['message.read']({ chatId: id, messageId: last })
  }
  const { handlers } = messages

  return {
    ...desk,
    messages,
    handlers: { ...desk.handlers, ...handlers },
    marked: () => desk.portal.received('im.dialog.read').map(({ MESSAGE_ID }) => MESSAGE_ID),
    alone: () => desk.portal.requests.filter(({ method }) => method === 'im.dialog.read').length,
    unread: () => desk.portal.world.chat(waiting.chatId).unread.get(desk.portal.operators.me.id),
    async begin() {
      const { messages: shown } = await desk.open(waiting.chatId)
      await handlers['message.watch']({ chatId: chatId(waiting.chatId) })
      desk.live.turn()
      await desk.pass(4 * second)
      desk.portal.requests.length = 0
      return { chatId: chatId(waiting.chatId), messageId: shown.at(-1)?.id ?? 0 }
    },
  }
}

/** Requests in so many polls, with or without a message arriving before each. */
async function requestsIn(looks: number, arrives: boolean) {
  const desk = await looking()
  await desk.begin()
  for (let look = 0; look < looks; look++) {
    if (arrives) desk.portal.world.message(waiting.chatId, { from: 'customer', text: `Number ${look}` })
    await desk.pass(period)
  }
  return { requests: desk.portal.requests.length, marks: desk.marked().length, alone: desk.alone() }
}

describe('the mark of the last message read', () => {
  it('rides in the next poll: a message with each poll costs no further request', async () => {
    const looks = Math.floor(minute / period)
    const quiet = await requestsIn(looks, false)
    const busy = await requestsIn(looks, true)
    expect(quiet).toEqual({ requests: looks, marks: 0, alone: 0 })
    expect(busy).toEqual({ requests: looks, marks: looks - 1, alone: 0 })
  })

  it('is known to my dialogs, read with the same poll', async () => {
    const desk = await looking()
    const where = await desk.begin()
    expect(desk.unread()).toBeGreaterThan(0)
    await desk.handlers['message.read'](where)
    expect(desk.portal.requests).toEqual([])
    await desk.pass(period)
    expect(desk.portal.requests).toHaveLength(1)
    expect(desk.unread()).toBe(0)
    const own = await desk.own.handlers['myDialogs.list']({})
    expect(own.dialogs.find(dialog => dialog.chatId === where.chatId)).toMatchObject({ unread: 0 })
  })

  it('is told at once when no poll comes soon', async () => {
    const desk = await looking()
    const where = await desk.begin()
    await desk.live.handlers['poll.pause']({ paused: true })
    await desk.handlers['message.read'](where)
    expect(desk.marked()).toEqual([where.messageId])
    expect(desk.alone()).toBe(1)
  })

  it('is told after six seconds when the expected poll does not come', async () => {
    const desk = await looking()
    const where = await desk.begin()
    await desk.handlers['message.read'](where)
    await desk.live.handlers['poll.pause']({ paused: true })
    await desk.pass(5 * second)
    expect(desk.marked()).toEqual([])
    await desk.pass(2 * second)
    expect(desk.marked()).toEqual([where.messageId])
  })

  it('is told at once when the operator turns to another dialog, and before they go', async () => {
    const desk = await looking()
    const where = await desk.begin()
    await desk.handlers['message.read'](where)
    await desk.handlers['message.watch']({ chatId: where.chatId })
    await desk.settled()
    expect(desk.marked()).toEqual([])
    await desk.handlers['message.watch']({ chatId: chatId(documented.chatId) })
    await desk.settled()
    expect(desk.marked()).toEqual([where.messageId])

    const later = desk.portal.world.message(waiting.chatId, { from: 'customer', text: 'Hello?' })
    await desk.handlers['message.read']({ ...where, messageId: later.id })
    await desk.messages.handIn()
    expect(desk.marked()).toEqual([where.messageId, later.id])
    await desk.messages.handIn()
    await desk.pass(period)
    expect(desk.marked()).toHaveLength(2)
  })

  it('is still told for its own account when another becomes active', async () => {
    const desk = await looking()
    const where = await desk.begin()
    await desk.handlers['message.read'](where)
    desk.messages.turn()
    await desk.settled()
    expect(desk.unread()).toBe(0)
    expect(desk.alone()).toBe(1)
  })

  it('is tried once more when the portal refuses it, but not for ever', async () => {
    const desk = await looking()
    const where = await desk.begin()
    const refuse = () => desk.portal.faults.next('im.dialog.read', { kind: 'error', code: 'ACCESS_ERROR', status: 403 })
    refuse()
    await desk.handlers['message.read'](where)
    await desk.pass(2 * period)
    expect(desk.marked()).toHaveLength(2)
    expect(desk.unread()).toBe(0)

    const later = desk.portal.world.message(waiting.chatId, { from: 'customer', text: 'Hello?' })
    refuse()
    refuse()
    await desk.handlers['message.read']({ ...where, messageId: later.id })
    await desk.pass(minute)
    expect(desk.marked()).toHaveLength(4)
    expect(desk.alone()).toBe(0)
    expect(desk.payloads('poll.changed').at(-1)).toMatchObject({ state: 'on', failure: null })
  })

  it('rides once more when the whole poll failed', async () => {
    const desk = await looking()
    const where = await desk.begin()
    desk.portal.faults.next('batch', { kind: 'error', code: 'OVERLOAD_LIMIT', status: 503 })
    await desk.handlers['message.read'](where)
    await desk.pass(minute)
    expect(desk.unread()).toBe(0)
    expect(desk.alone()).toBe(0)
  })
})
