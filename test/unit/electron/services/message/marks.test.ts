import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { chatId } from '../harness'
import { createPollHarness } from '../poll/harness'

const { waiting, documented } = known
const second = 1000
const minute = 60 * second
const period = 5400

/**
 * A harness that follows the portal and marks new messages as read at once, like a window that shows the end of a dialog.
 */
async function watching() {
  const harness = await createPollHarness()
  const { messages } = harness.parts().messages
  harness.hooks.onPush = name => {
    if (name !== 'message.arrived') return
    const { chatId: id, messages: news } = harness.payloads('message.arrived').at(-1) ?? { messages: [] }
    const last = news.at(-1)?.id
    if (id && last) void messages.handlers['message.read']({ chatId: id, messageId: last })
  }
  const { handlers } = messages

  return {
    ...harness,
    messages,
    handlers: { ...harness.handlers, ...handlers },
    marked: () => harness.portal.received('im.dialog.read').map(({ MESSAGE_ID }) => MESSAGE_ID),
    alone: () => harness.portal.requests.filter(({ method }) => method === 'im.dialog.read').length,
    unread: () => harness.portal.world.chat(waiting.chatId).unread.get(harness.portal.operators.me.id),
    async begin() {
      const { messages: shown } = await harness.open(waiting.chatId)
      await handlers['message.watch']({ chatId: chatId(waiting.chatId) })
      harness.poll.turn()
      await harness.pass(4 * second)
      harness.portal.requests.length = 0
      return { chatId: chatId(waiting.chatId), messageId: shown.at(-1)?.id ?? 0 }
    },
  }
}

/** Requests in so many polls, with or without a message arriving before each. */
async function requestsIn(polls: number, arrives: boolean) {
  const harness = await watching()
  await harness.begin()
  for (let poll = 0; poll < polls; poll++) {
    if (arrives) harness.portal.world.message(waiting.chatId, { from: 'customer', text: `Number ${poll}` })
    await harness.pass(period)
  }
  return { requests: harness.portal.requests.length, marks: harness.marked().length, alone: harness.alone() }
}

describe('the mark of the last message read', () => {
  it('rides in the next poll: a message with each poll costs no further request', async () => {
    const polls = Math.floor(minute / period)
    const quiet = await requestsIn(polls, false)
    const busy = await requestsIn(polls, true)
    expect(quiet).toEqual({ requests: polls, marks: 0, alone: 0 })
    expect(busy).toEqual({ requests: polls, marks: polls - 1, alone: 0 })
  })

  it('is known to my dialogs, read with the same poll', async () => {
    const harness = await watching()
    const where = await harness.begin()
    expect(harness.unread()).toBeGreaterThan(0)
    await harness.handlers['message.read'](where)
    expect(harness.portal.requests).toEqual([])
    await harness.pass(period)
    expect(harness.portal.requests).toHaveLength(1)
    expect(harness.unread()).toBe(0)
    const own = await harness.myDialogs.handlers['myDialogs.list']({})
    expect(own.dialogs.find(dialog => dialog.chatId === where.chatId)).toMatchObject({ unread: 0 })
  })

  it('is told at once when no poll comes soon', async () => {
    const harness = await watching()
    const where = await harness.begin()
    await harness.poll.handlers['poll.pause']({ paused: true })
    await harness.handlers['message.read'](where)
    expect(harness.marked()).toEqual([where.messageId])
    expect(harness.alone()).toBe(1)
  })

  it('is told after six seconds when the expected poll does not come', async () => {
    const harness = await watching()
    const where = await harness.begin()
    await harness.handlers['message.read'](where)
    await harness.poll.handlers['poll.pause']({ paused: true })
    await harness.pass(5 * second)
    expect(harness.marked()).toEqual([])
    await harness.pass(2 * second)
    expect(harness.marked()).toEqual([where.messageId])
  })

  it('is told at once when the operator turns to another dialog, and before they go', async () => {
    const harness = await watching()
    const where = await harness.begin()
    await harness.handlers['message.read'](where)
    await harness.handlers['message.watch']({ chatId: where.chatId })
    await harness.settled()
    expect(harness.marked()).toEqual([])
    await harness.handlers['message.watch']({ chatId: chatId(documented.chatId) })
    await harness.settled()
    expect(harness.marked()).toEqual([where.messageId])

    const later = harness.portal.world.message(waiting.chatId, { from: 'customer', text: 'Hello?' })
    await harness.handlers['message.read']({ ...where, messageId: later.id })
    await harness.messages.handIn()
    expect(harness.marked()).toEqual([where.messageId, later.id])
    await harness.messages.handIn()
    await harness.pass(period)
    expect(harness.marked()).toHaveLength(2)
  })

  it('is still told for its own account when another becomes active', async () => {
    const harness = await watching()
    const where = await harness.begin()
    await harness.handlers['message.read'](where)
    harness.messages.turn()
    await harness.settled()
    expect(harness.unread()).toBe(0)
    expect(harness.alone()).toBe(1)
  })

  it('is tried once more when the portal refuses it, but not for ever', async () => {
    const harness = await watching()
    const where = await harness.begin()
    const refuse = () =>
      harness.portal.faults.next('im.dialog.read', { kind: 'error', code: 'ACCESS_ERROR', status: 403 })
    refuse()
    await harness.handlers['message.read'](where)
    await harness.pass(2 * period)
    expect(harness.marked()).toHaveLength(2)
    expect(harness.unread()).toBe(0)

    const later = harness.portal.world.message(waiting.chatId, { from: 'customer', text: 'Hello?' })
    refuse()
    refuse()
    await harness.handlers['message.read']({ ...where, messageId: later.id })
    await harness.pass(minute)
    expect(harness.marked()).toHaveLength(4)
    expect(harness.alone()).toBe(0)
    expect(harness.payloads('poll.changed').at(-1)).toMatchObject({ state: 'on', failure: null })
  })

  it('rides once more when the whole poll failed', async () => {
    const harness = await watching()
    const where = await harness.begin()
    harness.portal.faults.next('batch', { kind: 'error', code: 'OVERLOAD_LIMIT', status: 503 })
    await harness.handlers['message.read'](where)
    await harness.pass(minute)
    expect(harness.unread()).toBe(0)
    expect(harness.alone()).toBe(0)
  })
})
