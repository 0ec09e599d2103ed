import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../../portal/portal'
import type { Portal } from '../../../portal/portal'
import { known } from '../../../portal/seed/known'
import { operators } from '../../../portal/seed/people'
import { createCaller } from '../http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call } = createCaller(() => portal)

const DIALOG_ID = `chat${known.documented.chatId}`
const refused = (status: number, error: string) => ({ status, error })
interface Page {
  messages: { id: number; author_id: number; text: string; params: object; unread: boolean }[]
  users: { id: number; first_name: string }[]
}
const page = async (params: object) => (await call('im.dialog.messages.get', { DIALOG_ID, ...params })).result as Page
const idsOf = ({ messages }: Page) => messages.map(({ id }) => id)

describe('im.dialog.messages.get', () => {
  it('gives the newest first, 20 by default and 50 at most, in snake_case', async () => {
    portal.world.take(known.long.chatId, operators.me.id)
    const long = async (params: object) => page({ DIALOG_ID: `chat${known.long.chatId}`, ...params })
    expect((await long({})).messages).toHaveLength(20)
    expect((await long({ LIMIT: 900 })).messages).toHaveLength(50)
    const { messages, users } = await page({ LIMIT: 2 })
    expect(messages).toMatchObject([
      { id: 85855, author_id: operators.me.id, params: { FILE_ID: [5439] } },
      { id: 85853, params: [] },
    ])
    expect(users[0]).toHaveProperty('first_name')
  })

  it('gives the messages before and after one, and nothing if that one is missing', async () => {
    expect(idsOf(await page({ LAST_ID: 85835, LIMIT: 2 }))).toEqual([85833, 85831])
    expect(idsOf(await page({ FIRST_ID: 85851 }))).toEqual([85855, 85853])
    expect(idsOf(await page({ FIRST_ID: 85852 }))).toEqual([])
    expect(idsOf(await page({ LAST_ID: 1 }))).toEqual([])
  })

  it('gives more than requested while there are unread ones', async () => {
    for (let n = 0; n < 5; n++) portal.world.message(known.documented.chatId, { from: 'customer', text: `${n}` })
    const { messages } = await page({ LIMIT: 2 })
    expect(messages).toHaveLength(5)
    expect(messages.every(({ unread }) => unread)).toBe(true)
  })

  it.each([
    [400, 'DIALOG_ID_EMPTY', { DIALOG_ID: '' }],
    [400, 'FIRST_ID_STRING', { FIRST_ID: 'x' }],
    [400, 'LAST_ID_STRING', { LAST_ID: 'x' }],
    [403, 'ACCESS_ERROR', { DIALOG_ID: `chat${known.ofColleague.chatId}` }],
    [403, 'ACCESS_ERROR', { DIALOG_ID: `chat${known.unknownChat}` }],
  ])('is refused with %i %s', async (status, error, params) => {
    expect(await call('im.dialog.messages.get', { DIALOG_ID, ...params })).toMatchObject(refused(status, error))
  })
})

describe('im.dialog.messages.search', () => {
  const CHAT_ID = known.documented.chatId
  const search = async (params: object) => (await call('im.dialog.messages.search', { CHAT_ID, ...params })).result

  it('searches for texts of more than two letters, and spells keys in both ways', async () => {
    expect(await search({ SEARCH_MESSAGE: 'observers' })).toMatchObject({
      messages: [{ id: 85851, authorId: operators.me.id, author_id: operators.me.id }],
      users: [{ firstName: 'Samantha' }],
      tariffRestrictions: { isHistoryLimitExceeded: false },
    })
    expect(((await search({ SEARCH_MESSAGE: 'ob' })) as Page).messages).toHaveLength(10)
  })

  it('hides messages that the plan does not keep', async () => {
    portal.settings.planHistoryDays = 0
    expect(await search({ SEARCH_MESSAGE: 'observers' })).toMatchObject({
      messages: [],
      tariffRestrictions: { isHistoryLimitExceeded: true },
    })
  })

  it.each([
    [400, 'CHAT_ID_EMPTY', { CHAT_ID: '' }],
    [403, 'ACCESS_ERROR', { CHAT_ID: known.ofColleague.chatId }],
  ])('is refused with %i %s', async (status, error, params) => {
    expect(await call('im.dialog.messages.search', params)).toMatchObject(refused(status, error))
  })
})

describe('im.message.add', () => {
  const add = (params: object) => call('im.message.add', { DIALOG_ID, MESSAGE: 'Hello', ...params })

  it('writes a tidied text and answers with its number, a new one each time', async () => {
    const first = await add({ MESSAGE: ' Hello\r\nJohn ', REPLY_ID: 85853 })
    const second = await add({ MESSAGE: ' Hello\r\nJohn ' })
    const [a, b] = portal.world.chat(known.documented.chatId).messages.slice(-2)
    expect([first.result, second.result]).toEqual([a?.id, b?.id])
    expect(a).toMatchObject({ authorId: operators.me.id, text: 'Hello\nJohn', replyTo: 85853 })
  })

  it.each([
    ['MESSAGE_EMPTY', { MESSAGE: ' ' }],
    ['USER_ID_EMPTY', { DIALOG_ID: '' }],
    ['USER_NOT_FOUND', { DIALOG_ID: '999999' }],
    ['CHAT_ID', { DIALOG_ID: `chat${known.unknownChat}` }],
    ['ACCESS_ERROR', { DIALOG_ID: `chat${known.ofColleague.chatId}` }],
    ['PARAMS_ERROR', { SYSTEM: 'maybe' }],
    ['ATTACH_ERROR', { ATTACH: 'x' }],
    ['ATTACH_OVERSIZE', { ATTACH: [{ MESSAGE: 'x'.repeat(70_000) }] }],
    ['KEYBOARD_ERROR', { KEYBOARD: 'x' }],
    ['MENU_ERROR', { MENU: 'x' }],
    ['REPLY_ACCESS_ERROR', { REPLY_ID: 1 }],
  ])('is refused with %s', async (error, params) => {
    expect(await add(params)).toMatchObject(refused(400, error))
    expect(portal.ledger.acts).toEqual([])
  })

  it('is refused an answer to another chat’s message', async () => {
    const [other] = portal.world.chat(known.waiting.chatId).messages
    expect(await add({ REPLY_ID: other?.id })).toMatchObject(refused(400, 'REPLY_FROM_OTHER_CHAT_ERROR'))
  })
})

describe('marks', () => {
  const waiting = `chat${known.waiting.chatId}`

  it('im.dialog.read gives the number left, and `false` without access', async () => {
    expect((await call('im.dialog.read', { DIALOG_ID: waiting })).result).toMatchObject({
      dialogId: waiting,
      counter: 0,
    })
    expect((await call('im.dialog.read', { DIALOG_ID: `chat${known.ofColleague.chatId}` })).result).toBe(false)
    expect(await call('im.dialog.read', {})).toMatchObject(refused(400, 'DIALOG_ID_EMPTY'))
  })

  it('im.dialog.writing is for participants', async () => {
    expect((await call('im.dialog.writing', { DIALOG_ID: waiting })).result).toBe(true)
    expect(await call('im.dialog.writing', { DIALOG_ID: 'x' })).toMatchObject(refused(400, 'DIALOG_ID_EMPTY'))
    const other = `chat${known.ofColleague.chatId}`
    expect(await call('im.dialog.writing', { DIALOG_ID: other })).toMatchObject(refused(403, 'ACCESS_ERROR'))
  })

  it('im.chat.user.list gives the participants to one of them, and nobody to the others', async () => {
    const { chatId } = known.documented
    const list = async (CHAT_ID: number) => (await call('im.chat.user.list', { CHAT_ID })).result
    expect(await list(chatId)).toContain(operators.me.id)
    expect(await list(known.ofColleague.chatId)).toEqual([])
    expect(await call('im.chat.user.list', {})).toMatchObject(refused(400, 'CHAT_ID_EMPTY'))
    expect(await call('im.chat.user.list', { CHAT_ID: known.unknownChat })).toMatchObject(refused(403, 'ACCESS_ERROR'))
  })
})
