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

describe('crm.duplicate.findbycomm', () => {
  const find = (params: object) => call('crm.duplicate.findbycomm', params)

  it('finds by digits and by address, with nothing as an empty list', async () => {
    expect((await find({ type: 'PHONE', values: ['46812345678'] })).result).toEqual({ LEAD: [known.documented.lead] })
    expect((await find({ type: 'EMAIL', values: ['ZOE.muller@example.org'] })).result).toEqual({
      CONTACT: [known.contact],
    })
    expect((await find({ type: 'EMAIL', values: ['nobody@example.com'] })).result).toEqual([])
  })

  it('keeps back the types after one with twenty', async () => {
    for (const type of ['lead', 'contact', 'company'] as const) portal.world.addCrm({ type, phones: ['1234567'] })
    const wanted = { type: 'PHONE', values: ['1234567'] }
    expect(Object.keys((await find(wanted)).result as object)).toEqual(['LEAD', 'CONTACT', 'COMPANY'])
    for (let i = 0; i < 19; i++) portal.world.addCrm({ type: 'contact', phones: ['1234567'] })
    expect(Object.keys((await find(wanted)).result as object)).toEqual(['LEAD', 'CONTACT'])
    expect(Object.keys((await find({ ...wanted, entity_type: 'COMPANY' })).result as object)).toEqual(['COMPANY'])
  })

  it('is refused as documented, by sentences', async () => {
    const values = ['1']
    expect(await find({ values })).toMatchObject({ status: 400, error: 'Communication type is not defined' })
    expect(await find({ type: 'FAX', values })).toMatchObject({
      status: 400,
      error: "Communication type 'FAX' is not supported in current context",
    })
    expect(await find({ type: 'PHONE' })).toMatchObject({ status: 400, error: 'Communication values is not defined' })
    portal.settings.crmClosedTo.add(operators.me.id)
    expect(await find({ type: 'PHONE', values })).toMatchObject({ status: 403, error: 'Access denied' })
  })
})

describe('crm.item.list', () => {
  const list = (params: object) => call('crm.item.list', params)
  const idsOf = (result: unknown) => (result as { items: { id: number }[] }).items.map(({ id }) => id)

  it('filters by people, hides records that may not be read, and gives pages of fifty', async () => {
    const deals = Array.from({ length: 52 }, () => portal.world.addCrm({ type: 'deal', contactId: known.contact }))
    portal.world.addCrm({ type: 'deal', contactId: known.contact, hiddenFrom: [operators.me.id] })
    const wanted = { entityTypeId: 2, filter: { '@contactId': [known.contact] }, order: { id: 'DESC' } }
    const { result, body } = await list(wanted)
    expect(idsOf(result)).toEqual(
      deals
        .map(({ id }) => id)
        .reverse()
        .slice(0, 50),
    )
    expect(body).toMatchObject({ total: 52, next: 50 })
    expect(idsOf((await list({ ...wanted, start: 50 })).result)).toHaveLength(2)
  })

  it('takes an empty value for nobody', async () => {
    expect(idsOf((await list({ entityTypeId: 2, filter: { contactId: '' } })).result)).toContain(known.deal)
  })

  it('is refused as documented', async () => {
    expect(await list({ entityTypeId: 9999 })).toMatchObject({ status: 400, error: 'NOT_FOUND' })
    for (const wrong of [{ filter: { phone: 1 } }, { order: { id: 'UP' } }])
      expect(await list({ entityTypeId: 2, ...wrong })).toMatchObject({ status: 400, error: 'INVALID_ARG_VALUE' })
  })
})

describe('im.search.chat.list', () => {
  const find = async (params: object) => (await call('im.search.chat.list', params)).result as { id: number }[]

  it('finds dialogs of channel lines by the beginnings of words, newest first, ten by default', async () => {
    expect((await find({ FIND_LINES: 'mül' })).map(({ id }) => id)).toEqual([known.returning.chatId])
    for (let i = 0; i < 12; i++) portal.world.addDialog({ customer: `Xenia ${i}` })
    const ids = (await find({ FIND_LINES: 'xenia' })).map(({ id }) => id)
    expect(ids).toHaveLength(10)
    expect(ids).toEqual([...ids].sort((a, b) => b - a))
    expect(await find({ FIND_LINES: 'xenia', LIMIT: 50 })).toHaveLength(12)
    expect(await find({ FIND_LINES: 'xenia', OFFSET: 10 })).toHaveLength(2)
  })

  it('searches chats of colleagues only if FIND is given, which has priority', async () => {
    const found = await find({ FIND: 'green', FIND_LINES: 'müller' })
    expect(found.map(({ id }) => id)).toEqual([known.ordinaryChat.chatId])
  })

  it('finds nothing by one letter or in chats the user may not see', async () => {
    expect(await find({ FIND_LINES: 'm' })).toEqual([])
    expect(await find({ FIND_LINES: 'confidential' })).toEqual([])
  })
})
