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

const all = [
  'operator.answer',
  'operator.skip',
  'operator.finish',
  'operator.another.finish',
  'operator.spam',
  'session.mode.pin',
  'session.mode.silent',
]
const act = (name: string, chatId: unknown, more = {}) => call(`imopenlines.${name}`, { CHAT_ID: chatId, ...more })
const changes = () => portal.ledger.acts.map(({ changed }) => changed)
const chat = (of: { chatId: number }) => portal.world.chat(of.chatId)
const state = (of: { chatId: number }) => chat(of).sessions.at(-1)?.state

describe.each(all)('%s', name => {
  it.each([
    ['CHAT_ID', known.unknownChat],
    ['CHAT_TYPE', known.ordinaryChat.chatId],
    ['ACCESS_DENIED', known.confidential.chatId],
  ])('is refused with %s', async (error, chatId) => {
    expect(await act(name, chatId)).toMatchObject({ status: 400, error })
    expect(portal.ledger.acts).toEqual([])
  })
})

it('pin says CHAT_ID_EMPTY where its sisters say CHAT_ID', async () => {
  expect(await act('session.mode.pin', '')).toMatchObject({ error: 'CHAT_ID_EMPTY' })
  expect(await act('session.mode.silent', '')).toMatchObject({ error: 'CHAT_ID' })
})

describe('skip', () => {
  it('gives the caller’s dialog back to the queue', async () => {
    expect((await act('operator.skip', known.taken.chatId)).result).toBe(true)
    expect(chat(known.taken)).toMatchObject({ ownerId: 0 })
    expect(chat(known.taken).members.size).toBe(0)
    expect(state(known.taken)).toBe('queued')
  })

  it('says true for an unowned dialog and does nothing', async () => {
    expect((await act('operator.skip', known.fresh.chatId)).result).toBe(true)
    expect(changes()).toEqual([false])
  })

  it.each(['closed', 'ofColleague'] as const)('is refused with ACCESS_DENIED_KICK for %s', async key => {
    expect(await act('operator.skip', known[key].chatId)).toMatchObject({ error: 'ACCESS_DENIED_KICK' })
  })
})

describe('finish', () => {
  it('closes the caller’s dialog', async () => {
    expect((await act('operator.finish', known.taken.chatId)).result).toBe(true)
    expect(state(known.taken)).toBe('closed')
  })

  it('answers an unowned dialog as the caller first', async () => {
    await act('operator.finish', known.fresh.chatId)
    expect(chat(known.fresh).sessions.at(-1)).toMatchObject({ state: 'closed', operatorId: me.id })
  })

  it('refuses a colleague’s dialog, which has another method', async () => {
    const { chatId } = known.ofColleague
    expect(await act('operator.finish', chatId)).toMatchObject({ error: 'ERROR_USER_NOT_OPERATOR' })
    expect((await act('operator.another.finish', chatId)).result).toBe(true)
    expect(chat(known.ofColleague).sessions.at(-1)).toMatchObject({ state: 'closed', operatorId: colleague.id })
  })

  it.each(['operator.finish', 'operator.another.finish'])('%s finds no session in a closed one', async name => {
    expect(await act(name, known.closed.chatId)).toMatchObject({ error: 'NOT_LOAD_SESSION_OR_CHAT' })
  })
})

describe('spam', () => {
  it('closes as spam, and says true where there is nothing to close', async () => {
    expect((await act('operator.spam', known.fresh.chatId)).result).toBe(true)
    expect(state(known.fresh)).toBe('spam')
    expect((await act('operator.spam', known.closed.chatId)).result).toBe(true)
    expect(changes()).toEqual([true, false])
  })
})

describe('the modes', () => {
  it('pin and unpin the caller’s dialog', async () => {
    await act('session.mode.pin', known.taken.chatId)
    expect(chat(known.taken).pinned).toBe(true)
    await act('session.mode.pin', known.taken.chatId, { ACTIVATE: 'N' })
    expect(chat(known.taken).pinned).toBe(false)
    expect(changes()).toEqual([true, true])
  })

  it.each(['ofColleague', 'closed', 'fresh'] as const)('pin only the caller’s dialogs: not %s', async key => {
    expect(await act('session.mode.pin', known[key].chatId)).toMatchObject({ error: 'ERROR_USER_NOT_OPERATOR' })
  })

  it('silence the chat for all, off unless Y', async () => {
    await act('session.mode.silent', known.taken.chatId, { ACTIVATE: 'Y' })
    expect(chat(known.taken).silent).toBe(true)
    await act('session.mode.silent', known.taken.chatId)
    expect(chat(known.taken).silent).toBe(false)
  })
})
