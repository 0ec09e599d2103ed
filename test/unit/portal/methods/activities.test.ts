import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../../portal/portal'
import type { Portal } from '../../../portal/portal'
import { known } from '../../../portal/seed/known'
import { operators } from '../../../portal/seed/people'
import { activityIdOf } from '../../../portal/world/activities'
import { createCaller } from '../http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call } = createCaller(() => portal)
const { me, colleague } = operators
const live = { PROVIDER_ID: 'IMOPENLINES_SESSION', COMPLETED: 'N' }

interface Row extends Record<string, unknown> {
  ID: string
  ASSOCIATED_ENTITY_ID: string
  RESPONSIBLE_ID: string
}
const list = (params: object = {}, userId?: number) => call('crm.activity.list', { filter: live, ...params }, userId)
const rows = async (params: object = {}, userId?: number) => (await list(params, userId)).result as Row[]

describe('crm.activity.list', () => {
  it('has one activity of each open session with a CRM record', async () => {
    const { chatId, sessionId, code, lead } = known.documented
    const [row] = await rows({ filter: { ...live, ASSOCIATED_ENTITY_ID: sessionId } })
    expect(row).toMatchObject({
      ID: String(activityIdOf(sessionId)),
      OWNER_TYPE_ID: '1',
      OWNER_ID: String(lead),
      PROVIDER_ID: 'IMOPENLINES_SESSION',
      PROVIDER_TYPE_ID: '22',
      PROVIDER_PARAMS: { USER_CODE: code },
      RESPONSIBLE_ID: String(me.id),
      COMPLETED: 'N',
    })
    portal.world.closeSession(chatId)
    expect(await rows({ filter: { ...live, ASSOCIATED_ENTITY_ID: sessionId } })).toEqual([])
    const other = { ...live, ASSOCIATED_ENTITY_ID: known.fresh.sessionId }
    expect(await rows({ filter: other })).toEqual([])
  })

  it('filters, sorts, selects and comes in pages of fifty', async () => {
    const mine = await rows({ filter: { ...live, '@RESPONSIBLE_ID': [me.id] }, order: { ID: 'DESC' } })
    expect([...new Set(mine.map(row => row.RESPONSIBLE_ID))]).toEqual([String(me.id)])
    const ids = mine.map(({ ID }) => Number(ID))
    expect(ids).toEqual(ids.toSorted((a, b) => b - a))
    const [brief] = await rows({ select: ['ID', 'COMMUNICATIONS'] })
    expect(Object.keys(brief ?? {})).toEqual(['ID', 'COMMUNICATIONS'])
    const all = await list({ filter: { PROVIDER_ID: 'IMOPENLINES_SESSION' } })
    expect(all.body).toMatchObject({ next: 50, total: expect.any(Number) as number })
    expect(all.result).toHaveLength(50)
    const uncounted = await list({ filter: {}, start: -1 })
    expect(uncounted.body).not.toHaveProperty('total')
    expect(uncounted.body).not.toHaveProperty('next')
    const soon = { ...live, '>=LAST_UPDATED': new Date(portal.world.now() + 60_000).toISOString() }
    expect(await rows({ filter: soon })).toEqual([])
    expect(await rows({ filter: { ...live, BINDINGS: [{ OWNER_TYPE_ID: 1 }] } })).not.toEqual([])
  })

  it('keeps back those of records that the caller may not read', async () => {
    const record = portal.world.findCrm('lead', known.documented.lead)
    const filter = { ...live, ASSOCIATED_ENTITY_ID: known.documented.sessionId }
    record?.hiddenFrom.push(me.id)
    expect(await rows({ filter })).toEqual([])
    expect(await rows({ filter }, colleague.id)).toHaveLength(1)
    expect(await call('crm.activity.get', { id: activityIdOf(known.documented.sessionId) })).toMatchObject({
      status: 400,
      error: '',
    })
    portal.settings.crmClosedTo.add(colleague.id)
    expect(await rows({ filter }, colleague.id)).toEqual([])
  })
})

it('crm.activity.get has the same fields, and refuses an unknown one', async () => {
  const { result } = await call('crm.activity.get', { id: activityIdOf(known.documented.sessionId) })
  expect(result).toEqual((await rows({ filter: { ID: activityIdOf(known.documented.sessionId) } }))[0])
  expect(await call('crm.activity.get', { id: 1 })).toMatchObject({ status: 400, error: '' })
})

it('completing one closes its dialog, and the ledger has it', async () => {
  const id = activityIdOf(known.documented.sessionId)
  await call('crm.activity.update', { id, fields: { COMPLETED: 'Y' } })
  expect(portal.world.findSession(known.documented.sessionId)).toMatchObject({ state: 'closed' })
  expect(portal.ledger.acts).toMatchObject([{ method: 'crm.activity.update', changed: true }])
})
