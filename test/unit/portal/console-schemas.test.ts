import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { methods } from '../../../electron/bitrix/methods'
import type { MethodName } from '../../../electron/bitrix/methods'
import { startPortal } from '../../portal/portal'
import type { Portal } from '../../portal/portal'
import { findMethod } from '../../portal/methods/table'
import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { post } from './http'

let portal: Portal
const now = Date.UTC(2026, 2, 11, 12)
beforeAll(async () => void (portal = await startPortal({ now: () => now })))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())

const chat = { CHAT_ID: known.documented.chatId }
const colleagues = { CHAT_ID: known.ofColleague.chatId }
const deal = { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: known.deal }
const lead = { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: known.documented.lead }
const examples: Partial<Record<MethodName, object>> = {
  'imopenlines.session.open': { USER_CODE: known.documented.code },
  'imopenlines.session.join': chat,
  'imopenlines.session.start': chat,
  'imopenlines.session.intercept': chat,
  'imopenlines.dialog.get': chat,
  'imopenlines.session.history.get': chat,
  'imopenlines.crm.chat.get': { ...deal, ACTIVE_ONLY: 'N' },
  'imopenlines.crm.chat.getLastId': deal,
  'imopenlines.config.get': { CONFIG_ID: 22 },
  'lists.element.get': { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 181 },
  'imopenlines.operator.answer': chat,
  'imopenlines.operator.skip': chat,
  'imopenlines.operator.finish': chat,
  'imopenlines.operator.another.finish': colleagues,
  'imopenlines.operator.spam': chat,
  'imopenlines.session.mode.pin': { ...chat, ACTIVATE: 'Y' },
  'imopenlines.session.mode.silent': { ...chat, ACTIVATE: 'Y' },
  'imopenlines.operator.transfer': { ...chat, TRANSFER_ID: '27' },
  'imopenlines.session.head.vote': { SESSION_ID: known.documented.sessionId, RATING: 5 },
  'imopenlines.crm.lead.create': chat,
  'imopenlines.message.session.start': { ...chat, MESSAGE_ID: 85833 },
  'imopenlines.message.quick.save': { ...chat, MESSAGE_ID: 85833 },
  'imopenlines.crm.chat.user.add': { ...lead, ...chat, USER_ID: 205 },
  'imopenlines.crm.chat.user.delete': { ...lead, ...chat, USER_ID: 27 },
  'im.message.add': { DIALOG_ID: 'chat1763', MESSAGE: 'Hello' },
  'im.dialog.messages.get': { DIALOG_ID: 'chat1763', LIMIT: 50 },
  'im.dialog.messages.search': { ...chat, SEARCH_MESSAGE: 'Observers' },
  'im.dialog.read': { DIALOG_ID: 'chat1763' },
  'im.dialog.writing': { DIALOG_ID: 'chat1763' },
  'im.chat.user.list': chat,
  'method.get': { name: 'user.get' },
  'crm.item.get': { entityTypeId: 2, id: known.deal },
  'crm.item.list': { entityTypeId: 2, select: ['id'], filter: {}, order: { id: 'DESC' } },
  'crm.duplicate.findbycomm': { type: 'EMAIL', values: ['john@example.com'] },
  'im.search.chat.list': { FIND_LINES: 'John', LIMIT: 50 },
  'im.v2.File.upload': {
    dialogId: `chat${known.documented.chatId}`,
    fields: { name: 'a.txt', content: Buffer.from('a').toString('base64') },
  },
  'im.v2.File.download': { dialogId: `chat${known.documented.chatId}`, fileId: 5437 },
  'imopenlines.v2.Session.Stat.get': { sessionId: [known.documented.sessionId] },
  'imopenlines.v2.Session.Transfer.list': { sessionId: [known.documented.sessionId] },
  'imopenlines.v2.Session.Rating.list': { dateVoteFrom: '2026-03-01T00:00:00Z', dateVoteTo: '2026-03-12T00:00:00Z' },
  'imopenlines.v2.Stat.get': { dateFrom: '2026-03-01T00:00:00Z', dateTo: '2026-03-12T00:00:00Z' },
  'crm.activity.list': { filter: { PROVIDER_ID: 'IMOPENLINES_SESSION' }, select: ['*'], order: { ID: 'ASC' } },
  'im.user.list.get': { ID: [27, 103] },
  'user.get': { FILTER: { ID: [27, 103] } },
  'user.search': { FILTER: { FIND: 'Boris' } },
}
/** Steps needed before the example can be done. */
const circumstances: Partial<Record<MethodName, () => void>> = {
  'imopenlines.session.head.vote': () => void portal.world.lines.get(22)?.supervisors.push(operators.me.id),
  'imopenlines.crm.chat.user.delete': () =>
    void portal.world.chat(known.documented.chatId).members.add(operators.colleague.id),
}
const names = Object.keys(methods) as MethodName[]

async function answerOf(name: MethodName): Promise<unknown> {
  circumstances[name]?.()
  const { accessToken: auth } = portal.signIn()
  const body = JSON.stringify({ ...examples[name], auth })
  const { result } = await post(`${portal.origin}/rest/${name}`, body, 'application/json')
  return result
}

describe('the console’s methods', () => {
  it.each(names)('%s is a method of the portal', name => {
    expect(findMethod(name)).toBeDefined()
  })

  it.each(names)('%s is of the same kind here and there', name => {
    expect(findMethod(name)?.kind).toBe(methods[name].kind)
  })

  // These are refused to a webhook, and tell no ids.
  const told = names.filter(name => !name.startsWith('user.option.'))
  it.each(told)('%s reads the same whichever way ids are written', async name => {
    const documented: unknown = methods[name].result.parse(await answerOf(name))
    expect(documented).toBeTruthy()
    portal.reset()
    portal.settings.idsFlipped = true
    expect(methods[name].result.parse(await answerOf(name))).toEqual(documented)
  })
})

it('keeps all of a history, a CRM list and a list of people through its schemas', async () => {
  const history = methods['imopenlines.session.history.get'].result.parse(
    await answerOf('imopenlines.session.history.get'),
  )
  expect(history.message.slice(0)).toHaveLength(10)
  expect(Object.keys(history.files)).toHaveLength(2)
  expect(Object.keys(history.users)).toHaveLength(2)
  expect(methods['imopenlines.crm.chat.get'].result.parse(await answerOf('imopenlines.crm.chat.get'))).toHaveLength(10)
  expect(methods['user.get'].result.parse(await answerOf('user.get'))).toHaveLength(2)
})
