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
const { me, colleague, other, supervisor, former } = operators
const mine = known.documented.chatId
const changes = () => portal.ledger.acts.map(({ changed }) => changed)

describe('operator.transfer', () => {
  const transfer = (params: object, chatId: unknown = mine) =>
    call('imopenlines.operator.transfer', { CHAT_ID: chatId, ...params })

  it('hands the dialog to a colleague, who becomes its owner at once', async () => {
    expect((await transfer({ TRANSFER_ID: String(other.id) })).result).toBe(true)
    const chat = portal.world.chat(mine)
    expect(chat.ownerId).toBe(other.id)
    expect([...chat.members]).toEqual([other.id])
    expect(chat.messages.at(-1)).toMatchObject({ authorId: 0, text: expect.stringContaining('transferred') as string })
  })

  it('puts the dialog into the queue of a channel line, without an owner', async () => {
    expect((await transfer({ TRANSFER_ID: 'queue16' })).result).toBe(true)
    expect(portal.world.chat(mine)).toMatchObject({ ownerId: 0, lineId: 16 })
  })

  it('prefers TRANSFER_ID to the others, and USER_ID to QUEUE_ID', async () => {
    await transfer({ TRANSFER_ID: 'queue16', USER_ID: other.id, QUEUE_ID: 8 })
    expect(portal.world.chat(mine)).toMatchObject({ ownerId: 0, lineId: 16 })
    await transfer({ USER_ID: colleague.id, QUEUE_ID: 8 })
    expect(portal.world.chat(mine)).toMatchObject({ ownerId: colleague.id, lineId: 16 })
  })

  it('says true and does nothing in a closed dialog', async () => {
    expect((await transfer({ TRANSFER_ID: '27' }, known.closed.chatId)).result).toBe(true)
    expect(changes()).toEqual([false])
  })

  it.each<[string, object, unknown?]>([
    ['CHAT_ID_EMPTY', { TRANSFER_ID: '27' }, 0],
    ['TRANSFER_ID_EMPTY', {}],
    ['USER_ID_EMPTY', { USER_ID: 0 }],
    ['USER_ID_EMPTY', { TRANSFER_ID: 'nobody' }],
    ['QUEUE_ID_EMPTY', { QUEUE_ID: 0 }],
    ['QUEUE_ID_EMPTY', { TRANSFER_ID: 'queue' }],
    ['OPERATOR_WRONG', { TRANSFER_ID: String(me.id) }],
    ['OPERATOR_WRONG', { TRANSFER_ID: String(former.id) }],
    ['OPERATOR_WRONG', { TRANSFER_ID: 'queue4' }],
    ['OPERATOR_WRONG', { TRANSFER_ID: '27' }, known.confidential.chatId],
    ['OPERATOR_WRONG', { TRANSFER_ID: '27' }, known.ordinaryChat.chatId],
  ])('is refused with %s (%j)', async (code, params, chatId = mine) => {
    expect(await transfer(params, chatId)).toMatchObject({ status: 400, error: code })
    expect(portal.ledger.acts).toEqual([])
  })
})

describe('session.head.vote', () => {
  const { sessionId } = known.documented
  const vote = (params: object, userId: number = supervisor.id) => call('imopenlines.session.head.vote', params, userId)

  it('stores rating and comment, which the history then shows', async () => {
    expect((await vote({ SESSION_ID: sessionId, RATING: 4, COMMENT: 'Well said' })).result).toBe(true)
    const { result } = await call('imopenlines.session.history.get', { SESSION_ID: sessionId }, supervisor.id)
    expect(result).toMatchObject({ canVoteHead: 'Y', sessionVoteHead: 4, sessionCommentHead: 'Well said' })
  })

  it('takes either alone', async () => {
    await vote({ SESSION_ID: sessionId, RATING: 2 })
    await vote({ SESSION_ID: sessionId, COMMENT: 'Late' })
    expect(portal.world.findSession(sessionId)).toMatchObject({ voteHead: 2, commentHead: 'Late' })
  })

  it.each([
    ['EMPTY_SESSION_ID', { RATING: 5 }, supervisor.id],
    ['EMPTY_VOTE_PARAMS', { SESSION_ID: sessionId }, supervisor.id],
    ['ACCESS_DENIED', { SESSION_ID: sessionId, RATING: 5 }, me.id],
    ['ACCESS_DENIED', { SESSION_ID: 999_999, RATING: 5 }, supervisor.id],
  ])('is refused with %s', async (code, params, userId) => {
    expect(await vote(params, userId)).toMatchObject({ status: 400, error: code })
  })
})

describe('crm.lead.create', () => {
  const create = (chatId: unknown) => call('imopenlines.crm.lead.create', { CHAT_ID: chatId })

  it('makes a lead from the dialog', async () => {
    expect((await create(known.taken.chatId)).result).toBe(true)
    const { lead } = portal.world.chat(known.taken.chatId).crm
    expect(portal.world.findCrm('lead', lead ?? 0)?.title).toContain(known.taken.customer)
  })

  it('says true and does nothing for a dialog in the CRM', async () => {
    expect((await create(known.waiting.chatId)).result).toBe(true)
    expect(changes()).toEqual([false])
  })

  it.each([
    ['CHAT_ID', known.unknownChat],
    ['CHAT_TYPE', known.ordinaryChat.chatId],
    ['ACCESS_DENIED', known.confidential.chatId],
    ['ERROR_USER_NOT_OPERATOR', known.ofColleague.chatId],
  ])('is refused with %s', async (code, chatId) => {
    expect(await create(chatId)).toMatchObject({ status: 400, error: code })
  })
})

describe('message.session.start', () => {
  it('finishes the session and opens a new one of the caller with the message; the others leave', async () => {
    const { chatId, sessionId } = known.ofColleague
    const message = portal.world.chat(chatId).messages[0]
    const answer = await call('imopenlines.message.session.start', { CHAT_ID: chatId, MESSAGE_ID: message?.id })
    expect(answer.result).toBe(true)
    const chat = portal.world.chat(chatId)
    expect(chat.sessions.at(-2)).toMatchObject({ id: sessionId, state: 'closed' })
    expect(chat.sessions.at(-1)).toMatchObject({ operatorId: me.id, closedAt: null })
    expect([...chat.members]).toEqual([me.id])
    expect(chat.messages.at(-1)?.text).toBe(message?.text)
  })

  it.each([
    ['CHAT_ID', known.unknownChat],
    ['CHAT_TYPE', known.ordinaryChat.chatId],
    ['ACCESS_DENIED', known.confidential.chatId],
  ])('is refused with %s', async (code, chatId) => {
    const answer = await call('imopenlines.message.session.start', { CHAT_ID: chatId, MESSAGE_ID: 1 })
    expect(answer).toMatchObject({ status: 400, error: code })
  })
})

describe('message.quick.save', () => {
  const save = (chatId: number, messageId: number | undefined) =>
    call('imopenlines.message.quick.save', { CHAT_ID: chatId, MESSAGE_ID: messageId })

  it('keeps the text among the line’s quick answers', async () => {
    const message = portal.world.chat(mine).messages.find(({ text }) => text !== '')
    expect((await save(mine, message?.id)).result).toBe(true)
    expect(portal.world.lines.get(22)?.quickAnswers?.at(-1)).toBe(message?.text)
  })

  it.each([
    ['CHAT_ID', known.unknownChat],
    ['CHAT_TYPE', known.ordinaryChat.chatId],
    ['ACCESS_DENIED', known.confidential.chatId],
    ['CANT_SAVE_QUICK_ANSWER', mine],
  ])('is refused with %s', async (code, chatId) => {
    expect(await save(chatId, 999_999)).toMatchObject({ status: 400, error: code })
  })
})
