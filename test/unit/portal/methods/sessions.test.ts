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
const { me, colleague } = operators

const act = (name: string, chatId: unknown, userId?: number) =>
  call(`imopenlines.session.${name}`, { CHAT_ID: chatId }, userId)

interface Dialog {
  owner: number
  entity_data_1: string
  message_count: number
  manager_list: number[]
}
const dialogOf = async (chatId: number) => (await call('imopenlines.dialog.get', { CHAT_ID: chatId })).result as Dialog
const sessionOf = (dialog: Dialog) => dialog.entity_data_1.split('|')[5]
const changes = () => portal.ledger.acts.map(({ changed }) => changed)

describe('open', () => {
  it('finds a chat by its code and answers with a text', async () => {
    expect((await call('imopenlines.session.open', { USER_CODE: known.group.code })).result).toEqual({ chatId: '1810' })
  })

  it('says ACCESS_DENIED for unknown codes, forbidden ones and those with imol|', async () => {
    for (const USER_CODE of ['livechat|1|2|3', known.confidential.code, `imol|${known.documented.code}`, ''])
      expect(await call('imopenlines.session.open', { USER_CODE })).toMatchObject({
        status: 400,
        error: 'ACCESS_DENIED',
      })
  })
})

describe.each(['join', 'start'])('%s', name => {
  it.each([
    ['CHAT_ID', known.unknownChat],
    ['CHAT_ID', ''],
    ['CHAT_TYPE', known.ordinaryChat.chatId],
    ['ACCESS_DENIED', known.confidential.chatId],
  ])('is refused with %s', async (code, chatId) => {
    expect(await act(name, chatId)).toMatchObject({ status: 400, error: code })
    expect(portal.ledger.acts).toEqual([])
  })
})

describe('join', () => {
  it('adds the caller beside the owner, with a message that everybody sees', async () => {
    const before = await dialogOf(known.ofColleague.chatId)
    expect((await act('join', known.ofColleague.chatId)).result).toBe(true)
    const after = await dialogOf(known.ofColleague.chatId)
    expect(after).toMatchObject({ owner: colleague.id, message_count: before.message_count + 1 })
    expect(portal.world.chat(known.ofColleague.chatId).members).toContain(me.id)
    expect(portal.world.chat(known.ofColleague.chatId).messages.at(-1)).toMatchObject({ authorId: 0 })
  })

  it('says true and does nothing the second time and in a closed dialog', async () => {
    await act('join', known.ofColleague.chatId)
    expect((await act('join', known.ofColleague.chatId)).result).toBe(true)
    expect((await act('join', known.closed.chatId)).result).toBe(true)
    expect(changes()).toEqual([true, false, false])
  })
})

describe('intercept', () => {
  it('takes the dialog from its owner, who leaves', async () => {
    expect((await act('intercept', known.ofColleague.chatId)).result).toBe(true)
    expect(await dialogOf(known.ofColleague.chatId)).toMatchObject({ owner: me.id, manager_list: [me.id] })
    expect(portal.world.chat(known.ofColleague.chatId).members).not.toContain(colleague.id)
  })

  it.each([
    ['nobody owns', known.fresh.chatId],
    ['the caller owns', known.documented.chatId],
    ['is closed', known.closed.chatId],
  ])('says true and does nothing with a dialog that %s', async (_, chatId) => {
    const before = await dialogOf(chatId)
    expect((await act('intercept', chatId)).result).toBe(true)
    expect(await dialogOf(chatId)).toEqual(before)
    expect(changes()).toEqual([false])
  })

  it('is refused with its own codes', async () => {
    expect(await act('intercept', 0)).toMatchObject({ status: 400, error: 'CHAT_ID_EMPTY' })
    for (const chatId of [known.confidential.chatId, known.unknownChat, known.ordinaryChat.chatId])
      expect(await act('intercept', chatId)).toMatchObject({ status: 400, error: 'OPERATOR_WRONG' })
  })
})

describe('start', () => {
  it('opens a new session of the caller in a closed dialog', async () => {
    const before = await dialogOf(known.closed.chatId)
    expect(sessionOf(before)).toBe('0')
    expect((await act('start', known.closed.chatId)).result).toBe(true)
    const after = await dialogOf(known.closed.chatId)
    expect(after.owner).toBe(me.id)
    expect(Number(sessionOf(after))).toBeGreaterThan(known.closed.sessionId)
  })

  it('only adds the caller when a session is open', async () => {
    await act('start', known.ofColleague.chatId)
    const after = await dialogOf(known.ofColleague.chatId)
    expect(after.owner).toBe(colleague.id)
    expect(sessionOf(after)).toBe(String(known.ofColleague.sessionId))
    expect(portal.world.chat(known.ofColleague.chatId).members).toContain(me.id)
  })
})

describe('answer', () => {
  const answer = (chatId: number) => call('imopenlines.operator.answer', { CHAT_ID: chatId })

  it('takes an unowned dialog', async () => {
    expect((await answer(known.fresh.chatId)).result).toBe(true)
    expect(await dialogOf(known.fresh.chatId)).toMatchObject({ owner: me.id })
  })

  it('removes everybody else', async () => {
    await act('join', known.ofColleague.chatId, operators.other.id)
    await answer(known.ofColleague.chatId)
    expect([...portal.world.chat(known.ofColleague.chatId).members]).toEqual([me.id])
  })

  it('is refused for a missing chat', async () => {
    expect(await answer(known.unknownChat)).toMatchObject({ status: 400, error: 'CHAT_ID' })
  })
})

it('answers true and does nothing by setting', async () => {
  portal.settings.silentTrue.add('imopenlines.session.intercept')
  expect((await act('intercept', known.ofColleague.chatId)).result).toBe(true)
  expect((await dialogOf(known.ofColleague.chatId)).owner).toBe(colleague.id)
  expect(portal.ledger.acts).toEqual([
    { method: 'imopenlines.session.intercept', params: { CHAT_ID: 1777 }, userId: me.id, changed: false },
  ])
})

it('refuses with a text and no code by setting', async () => {
  portal.settings.emptyTextCodes.add('imopenlines.session.join')
  const { status, body } = await act('join', known.unknownChat)
  expect(status).toBe(400)
  expect(body).toEqual({ error: '', error_description: 'The specified chat identifier is incorrect' })
})

it('lets two operators race for one dialog: the later one takes it from the earlier', async () => {
  await act('intercept', known.ofColleague.chatId, operators.other.id)
  await act('intercept', known.ofColleague.chatId)
  expect((await dialogOf(known.ofColleague.chatId)).owner).toBe(me.id)
  expect(changes()).toEqual([true, true])
})
