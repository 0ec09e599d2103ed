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
const { call, batch } = createCaller(() => portal)

const entity = (type: string, id: unknown, rest: object = {}) => ({ CRM_ENTITY_TYPE: type, CRM_ENTITY: id, ...rest })
const chats = async (type: string, id: number, rest: object = { ACTIVE_ONLY: 'N' }) =>
  (await call('imopenlines.crm.chat.get', entity(type, id, rest))).result as { CHAT_ID: string }[]

describe('crm.chat.get', () => {
  it('hides new, queued, closing and closed dialogs unless all are asked for', async () => {
    expect(await chats('deal', known.deal)).toHaveLength(10)
    expect(await chats('deal', known.deal, {})).toHaveLength(4)
  })

  it('puts the last changed first', async () => {
    portal.world.message(1848, { from: 'customer', text: 'One more thing' })
    expect((await chats('deal', known.deal))[0]?.CHAT_ID).toBe('1848')
    portal.world.openSession(1849)
    portal.world.openSession(1848, { at: portal.world.now() - 1000 })
    expect((await chats('deal', known.deal))[0]?.CHAT_ID).toBe('1849')
  })

  it('leaves out chats of connectors that are off', async () => {
    portal.settings.connectorsOff.add('livechat')
    expect(await chats('deal', known.deal)).toHaveLength(8)
  })

  it('gives an empty list for unknown records and records without dialogs', async () => {
    expect(await chats('lead', 999_999)).toEqual([])
    expect(await chats('lead', known.quietLead)).toEqual([])
  })

  it('is refused as documented', async () => {
    const method = 'imopenlines.crm.chat.get'
    expect(await call(method, {})).toMatchObject({ status: 400, error: 'ERROR_ARGUMENT' })
    expect(await call(method, entity('deal', ''))).toMatchObject({ status: 400, error: 'ERROR_ARGUMENT' })
    expect(await call(method, entity('deal', '288x'))).toMatchObject({ status: 400, error: 'ERROR_ARGUMENT' })
    expect(await call(method, entity('deal', known.hiddenDeal))).toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
  })
})

describe('crm.chat.getLastId', () => {
  it('gives a number', async () => {
    expect((await call('imopenlines.crm.chat.getLastId', entity('lead', 1205))).result).toBe(1763)
  })

  it.each([
    ['missing', {}],
    ['unknown', entity('deal', 1)],
    ['hidden', entity('deal', known.hiddenDeal)],
    ['without dialogs', entity('lead', known.quietLead)],
  ])('has one code for records that are %s', async (_, params) => {
    const answer = await call('imopenlines.crm.chat.getLastId', params)
    expect(answer).toMatchObject({ status: 400, error: 'CRM_CHAT_EMPTY_CRM_DATA' })
  })
})

describe('crm.item.get', () => {
  it('gives titles for deals and names for contacts', async () => {
    const deal = await call('crm.item.get', { entityTypeId: 2, id: 288 })
    expect(deal.result).toMatchObject({
      item: { id: 288, entityTypeId: 2, title: expect.stringContaining('Östersund') as string },
    })
    const contact = await call('crm.item.get', { entityTypeId: 3, id: known.contact })
    expect(contact.result).toMatchObject({ item: { name: 'Zoë', lastName: 'Müller-Ødegård' } })
  })

  it('is refused as documented', async () => {
    expect(await call('crm.item.get', { entityTypeId: 2, id: 1 })).toMatchObject({ status: 400, error: 'NOT_FOUND' })
    expect(await call('crm.item.get', { entityTypeId: 99, id: 1 })).toMatchObject({ status: 400, error: 'NOT_FOUND' })
    expect(await call('crm.item.get', { entityTypeId: 2, id: known.hiddenDeal })).toMatchObject({
      error: 'ACCESS_DENIED',
    })
  })
})

describe('config.list.get', () => {
  it('gives channel lines with every value as text', async () => {
    const lines = (await call('imopenlines.config.list.get')).result as Record<string, unknown>[]
    expect(lines.find(({ ID }) => ID === '15')).toMatchObject({ LINE_NAME: 'VIP Support Line', ACTIVE: 'Y' })
    expect(lines.flatMap(Object.values).every(value => typeof value === 'string')).toBe(true)
  })

  it('selects, filters and adds the queue', async () => {
    const params = { PARAMS: { select: ['ID', 'LINE_NAME'], filter: { ID: 15 } }, OPTIONS: { QUEUE: 'Y' } }
    expect((await call('imopenlines.config.list.get', params)).result).toEqual([
      { ID: '15', LINE_NAME: 'VIP Support Line', QUEUE: [103, 27], QUEUE_USERS_FIELDS: expect.any(Object) as object },
    ])
  })

  it('refuses fields it does not know', async () => {
    for (const params of [{ PARAMS: { wrong: 1 } }, { PARAMS: { select: ['WRONG'] } }, { PARAMS: { limit: -1 } }])
      expect(await call('imopenlines.config.list.get', params)).toMatchObject({ status: 400, error: 'INVALID_FORMAT' })
  })
})

describe('user.get', () => {
  it('finds colleagues by number, never customers or bots', async () => {
    const { body } = await call('user.get', { FILTER: { ID: [27, 103, 587, 900] } })
    expect(body).toMatchObject({ result: [{ ID: '27', ACTIVE: true }, { ID: '103' }], total: 2 })
    expect(body).not.toHaveProperty('next')
  })

  it('pages by fifty and gives totals in a batch', async () => {
    for (let index = 0; index < 60; index++) portal.world.addUser({ firstName: `Extra ${index}` })
    const { body } = await call('user.get')
    expect(body).toMatchObject({ total: 67, next: 50 })
    expect((await call('user.get', { start: 50 })).result).toHaveLength(17)
    expect((await batch({ all: 'user.get' })).result).toMatchObject({
      result_total: { all: 67 },
      result_next: { all: 50 },
    })
  })

  it('hides addresses from an application that may know only names', async () => {
    portal.settings.scopes = ['user_brief']
    const { result } = await call('user.current')
    expect(result).toMatchObject({ ID: '103', NAME: 'Samantha' })
    expect(result).not.toHaveProperty('EMAIL')
  })
})

describe('im.recent.list', () => {
  const list = async (params: object, userId?: number) =>
    (await call('im.recent.list', params, userId)).result as {
      items: { chat_id: number; type: string }[]
      hasMore: boolean
    }

  it('lists the chats of the caller, the newest first, with session and status', async () => {
    const { items } = await list({ LIMIT: 200, SKIP_UNDISTRIBUTED_OPENLINES: 'Y' })
    expect(items.map(item => item.chat_id)).toContain(known.documented.chatId)
    expect(items.map(item => item.chat_id)).not.toContain(known.ofColleague.chatId)
    expect(items.find(item => item.chat_id === known.documented.chatId)).toMatchObject({
      id: 'chat1763',
      type: 'chat',
      lines: { id: 321, status: 40 },
      chat: { entity_type: 'LINES', entity_id: known.documented.code },
    })
  })

  it('offers unowned dialogs to the queue of the channel line, unless the request skips them', async () => {
    const ids = async (params: object) => (await list({ LIMIT: 200, ...params })).items.map(item => item.chat_id)
    expect(await ids({})).toContain(known.fresh.chatId)
    expect(await ids({ SKIP_UNDISTRIBUTED_OPENLINES: 'Y' })).not.toContain(known.fresh.chatId)
    const colleagues = await ids({ SKIP_OPENLINES: 'Y' })
    expect(colleagues.sort()).toEqual([known.privateChat.chatId, known.ordinaryChat.chatId])
    expect(await ids({ SKIP_OPENLINES: 'Y', SKIP_DIALOG: 'Y' })).toEqual([known.ordinaryChat.chatId])
  })

  it('has the number of the colleague as id of a private dialog', async () => {
    const { items } = await list({ SKIP_OPENLINES: 'Y', SKIP_CHAT: 'Y' })
    expect(items).toMatchObject([{ id: operators.supervisor.id, type: 'user', title: 'Grace Okafor' }])
  })

  it('goes on from the date of the last item', async () => {
    const all = (await list({ LIMIT: 200 })).items as unknown as { chat_id: number; message: { date: string } }[]
    const middle = all[10]
    const rest = await list({ LIMIT: 200, LAST_MESSAGE_DATE: middle?.message.date })
    expect(rest.items.length).toBeLessThan(all.length - 8)
    expect(rest.items.length).toBeGreaterThan(0)
  })

  it('pages', async () => {
    const first = await list({ LIMIT: 5 })
    expect(first.items).toHaveLength(5)
    expect(first.hasMore).toBe(true)
    const last = await list({ LIMIT: 200 }, operators.outsider.id)
    expect(last).toMatchObject({ items: [{ chat_id: known.confidential.chatId }], hasMore: false })
  })
})

describe('crm.status.list', () => {
  it('filters by any of its fields', async () => {
    const { result } = await call('crm.status.list', { filter: { STATUS_ID: 'NEW', ENTITY_ID: 'DEAL_STAGE' } })
    expect(result).toMatchObject([{ NAME: 'New', EXTRA: { SEMANTICS: 'process' } }])
    expect((await call('crm.status.list', { filter: { STATUS_ID: 'NEW' } })).result).toHaveLength(2)
  })

  it('is refused as documented', async () => {
    expect(await call('crm.status.list', { filter: 'NEW' })).toMatchObject({
      status: 400,
      error: 'Invalid parameters.',
    })
  })
})
