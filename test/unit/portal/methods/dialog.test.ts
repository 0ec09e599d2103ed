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

const get = (params: object, userId?: number) => call('imopenlines.dialog.get', params, userId)
const data1 = async (chatId: number) =>
  ((await get({ CHAT_ID: chatId })).result as { entity_data_1: string }).entity_data_1.split('|')

describe('dialog.get', () => {
  it.each([
    [{ CHAT_ID: 1763 }],
    [{ DIALOG_ID: 'chat1763' }],
    [{ SESSION_ID: '321' }],
    [{ USER_CODE: 'livechat|22|1761|587' }],
    [{ USER_CODE: 'imol|livechat|22|1761|587' }],
    [{ CHAT_ID: 1763, USER_CODE: known.fresh.code }],
  ])('opens the dialog by %j', async params => {
    expect((await get(params)).result).toMatchObject({ id: 1763, type: 'lines', entity_type: 'LINES', mute_list: [] })
  })

  it('says ACCESS_ERROR with 400 for a chat that is missing, not allowed or not of a channel line', async () => {
    const wanted = [{ CHAT_ID: known.unknownChat }, { CHAT_ID: known.confidential.chatId }, { SESSION_ID: 1 }, {}]
    for (const params of [...wanted, { CHAT_ID: known.ordinaryChat.chatId }])
      expect(await get(params)).toMatchObject({ status: 400, error: 'ACCESS_ERROR' })
  })

  it('lets supervisors, administrators and participants in', async () => {
    const { outsider, admin, supervisor } = operators
    for (const { id } of [outsider, admin])
      expect((await get({ CHAT_ID: known.confidential.chatId }, id)).status).toBe(200)
    expect((await get({ CHAT_ID: 1763 }, supervisor.id)).status).toBe(200)
    portal.world.chat(known.confidential.chatId).members.add(operators.me.id)
    expect((await get({ CHAT_ID: known.confidential.chatId })).status).toBe(200)
  })

  it('gives the state in entity_data_1: session, pin, waiting to close, other line, block', async () => {
    expect((await data1(known.pinned.chatId))[3]).toBe('Y')
    expect((await data1(known.closing.chatId))[4]).toBe('Y')
    expect((await data1(known.closed.chatId))[5]).toBe('0')
    expect((await data1(known.spam.chatId))[5]).toBe('0')
    expect((await data1(known.transferred.chatId))[7]).toBe('16')
    expect((await data1(known.blocked.chatId)).slice(8)).toEqual([expect.stringMatching(/^\d{10}$/), 'USER_BLOCKED'])
    expect((await data1(known.fresh.chatId)).slice(0, 3)).toEqual(['N', 'NONE', '0'])
  })

  it('gives silent mode in entity_data_3', async () => {
    portal.world.chat(1763).silent = true
    expect((await get({ CHAT_ID: 1763 })).result).toMatchObject({ entity_data_3: 'Y' })
  })

  it('has no owner if nobody has taken the dialog or it is closed', async () => {
    for (const { chatId } of [known.fresh, known.queued, known.closed, known.transferred])
      expect((await get({ CHAT_ID: chatId })).result).toMatchObject({ owner: 0, manager_list: [] })
  })

  it('is not changed by reading', async () => {
    const first = await get({ CHAT_ID: known.waiting.chatId })
    expect(first.result).toMatchObject({ counter: 1 })
    expect((await get({ CHAT_ID: known.waiting.chatId })).result).toEqual(first.result)
    expect(portal.ledger.acts).toEqual([])
  })
})

interface History {
  chatId: number
  sessionId: number
  canJoin: string
  message: Record<string, { id: string; chatid: string; senderid: string; text: string; params: unknown }>
  users: Record<string, { id: string; name: string; connector: boolean }>
  files: unknown
  chat: Record<string, { id: string; owner: string }>
  userInChat: Record<string, number[]>
}
const history = async (params: object) => (await call('imopenlines.session.history.get', params)).result as History

describe('session.history.get', () => {
  it('prints the documented session in the documented shape', async () => {
    const { message, ...rest } = await history({ SESSION_ID: 321 })
    expect(rest).toMatchObject({
      chatId: 1763,
      sessionId: 321,
      canJoin: 'Y',
      userId: 'chat1763',
      users: { 103: { id: '103', name: 'Samantha Johnson' }, 587: { id: '587', name: 'John', connector: true } },
      chat: { 1763: { id: '1763', owner: '103', managerList: [103] } },
      userInChat: { 1763: [103, 587] },
      files: { 5437: { id: 5437, name: '2311.png', type: 'image', size: 70855 } },
      woUserInGroup: [],
    })
    expect(message['85851']).toMatchObject({
      id: '85851',
      chatid: '1763',
      senderid: '103',
      recipientid: 'chat1763',
      text: 'Open the task card and click Observers',
      params: { connectorMid: ['85853'], fileId: [5437] },
    })
    expect(message['85833']).toMatchObject({ senderid: '0', textlegacy: '<b>A new lead has been created</b>' })
    expect(JSON.stringify(message['85833'])).toContain('"name":"Phone","value":"+11234567890"')
  })

  it('writes empty maps as lists', async () => {
    const { files } = await history({ CHAT_ID: known.ofColleague.chatId })
    expect(files).toEqual([])
    portal.world.openSession(known.closed.chatId)
    expect((await history({ CHAT_ID: known.closed.chatId })).message).toEqual([])
  })

  it('takes the latest session of a chat, and earlier ones by number', async () => {
    expect(await history({ CHAT_ID: known.returning.chatId })).toMatchObject({ sessionId: 407 })
    const earlier = await history({ SESSION_ID: 406 })
    expect(Object.values(earlier.message).map(({ text }) => text)).toEqual(['And to Svalbard?', 'Yes, by ship.'])
  })

  it('takes SESSION_ID only on an old portal', async () => {
    portal.settings.historyBySessionOnly = true
    const byChat = await call('imopenlines.session.history.get', { CHAT_ID: 1763 })
    expect(byChat).toMatchObject({ status: 400, error: 'MISSING_REQUIRED_PARAM' })
    expect(await history({ SESSION_ID: 321 })).toMatchObject({ sessionId: 321 })
  })

  it.each([
    ['MISSING_REQUIRED_PARAM', {}],
    ['INVALID_SESSION_ID', { CHAT_ID: known.unknownChat }],
    ['ACCESS_DENIED', { SESSION_ID: 1 }],
    ['ACCESS_DENIED', { SESSION_ID: known.confidential.sessionId }],
  ])('is refused with %s for %j', async (code, params) => {
    expect(await call('imopenlines.session.history.get', params)).toMatchObject({ status: 400, error: code })
  })

  it('has a session of two thousand messages', async () => {
    expect(Object.keys((await history({ CHAT_ID: known.long.chatId })).message)).toHaveLength(2000)
  })
})
