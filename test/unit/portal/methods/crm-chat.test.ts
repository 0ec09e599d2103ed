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
const { colleague, other, former, outsider, me } = operators

const { chatId, lead } = known.documented
const john = { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: lead, CHAT_ID: chatId }
const members = () => [...portal.world.chat(chatId).members]

describe('crm.chat.user.add', () => {
  const add = (params: object) => call('imopenlines.crm.chat.user.add', params)

  it('adds a colleague and answers with the chat', async () => {
    expect((await add({ ...john, USER_ID: other.id })).result).toBe(chatId)
    expect(members()).toContain(other.id)
  })

  it('takes the record’s last chat, and answers 0 where it has none', async () => {
    expect((await add({ ...john, CHAT_ID: undefined, USER_ID: other.id })).result).toBe(chatId)
    const quiet = { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: known.quietLead, USER_ID: other.id }
    expect((await add(quiet)).result).toBe(0)
    expect(portal.ledger.acts.map(({ changed }) => changed)).toEqual([true, false])
  })

  it.each<[number, string, object]>([
    [400, 'ERROR_ARGUMENT', { ...john, CRM_ENTITY_TYPE: '', USER_ID: 27 }],
    [400, 'ERROR_ARGUMENT', { ...john, CRM_ENTITY: '', USER_ID: 27 }],
    [400, 'ERROR_ARGUMENT', { ...john, CRM_ENTITY: '1205x', USER_ID: 27 }],
    [400, 'ERROR_ARGUMENT', john],
    [403, 'ACCESS_DENIED', { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: known.hiddenDeal, USER_ID: 27 }],
    [403, 'ACCESS_DENIED', { ...john, USER_ID: outsider.id }],
    [400, 'CHAT_NOT_IN_CRM', { ...john, CHAT_ID: known.ofColleague.chatId, USER_ID: 27 }],
    [400, 'CRM_CHAT_USER_NOT_ACTIVE', { ...john, USER_ID: former.id }],
    [400, 'WRONG_REQUEST', { ...john, USER_ID: me.id }],
  ])('is refused with %i %s (%j)', async (status, code, params) => {
    expect(await add(params)).toMatchObject({ status, error: code })
    expect(portal.ledger.acts).toEqual([])
  })

  it('is refused where the colleague may not see the record', async () => {
    portal.world.findCrm('lead', lead)?.hiddenFrom.push(other.id)
    expect(await add({ ...john, USER_ID: other.id })).toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
  })

  it('is refused without a messenger', async () => {
    portal.settings.noMessenger = true
    expect(await add({ ...john, USER_ID: other.id })).toMatchObject({ status: 400, error: 'IM_NOT_INSTALLED' })
  })

  it.each(['new', 'queued', 'closing', 'closed'] as const)('does not count a dialog that is %s', async state => {
    if (state === 'closed') portal.world.closeSession(chatId)
    else portal.world.setState(chatId, state)
    expect(await add({ ...john, USER_ID: other.id })).toMatchObject({ error: 'CHAT_NOT_IN_CRM' })
  })
})

describe('crm.chat.user.delete', () => {
  const remove = (params: object, userId?: number) => call('imopenlines.crm.chat.user.delete', params, userId)
  beforeEach(() => void portal.world.chat(chatId).members.add(other.id))

  it('takes a colleague out and answers with the chat', async () => {
    expect((await remove({ ...john, USER_ID: other.id })).result).toBe(chatId)
    expect(members()).toEqual([me.id])
  })

  it.each<[number, string, object, number?]>([
    [400, 'CRM_CHAT_EMPTY_USER', john],
    [400, 'CRM_CHAT_EMPTY_CRM_DATA', { USER_ID: 27 }],
    [400, 'ERROR_ARGUMENT', { ...john, CRM_ENTITY: 'x', USER_ID: 27 }],
    [403, 'ACCESS_DENIED', { ...john, CRM_ENTITY_TYPE: 'robot', USER_ID: 27 }],
    [400, 'CHAT_NOT_IN_CRM', { ...john, CHAT_ID: known.unknownChat, USER_ID: 27 }],
    [403, 'CHAT_DELETE_USER_PERMISSION_DENIED', { ...john, USER_ID: other.id }, colleague.id],
    [400, 'CRM_CHAT_USER_NOT_ACTIVE', { ...john, USER_ID: former.id }],
    [400, 'WRONG_REQUEST', { ...john, USER_ID: colleague.id }],
  ])('is refused with %i %s (%j)', async (status, code, params, userId) => {
    expect(await remove(params, userId)).toMatchObject({ status, error: code })
    expect(portal.ledger.acts).toEqual([])
  })

  it('is refused without a messenger', async () => {
    portal.settings.noMessenger = true
    expect(await remove({ ...john, USER_ID: other.id })).toMatchObject({ status: 400, error: 'IM_NOT_INSTALLED' })
  })
})
