import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startPortal } from '../../../portal/portal'
import type { Portal } from '../../../portal/portal'
import { operators } from '../../../portal/seed/people'
import { createCaller } from '../http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call } = createCaller(() => portal)
const { me, colleague, other } = operators

interface Load {
  userId: number
  configId: number
  status: string
  activeSessions: number
  maxChat: number
  freeSlots: number
}
const list = (params: object = {}) => call('imopenlines.v2.Operator.list', params)
const loads = async (params: object = {}) => ((await list(params)).result as { operators: Load[] }).operators

it('has one row for each channel line of an operator, with the free slots there', async () => {
  Object.assign(portal.world.lines.get(22) ?? {}, { maxChat: 50 })
  const rows = await loads({ configId: 22 })
  expect(rows.map(({ userId }) => userId)).toEqual([me.id, colleague.id, other.id])
  expect(rows[0]).toMatchObject({ configId: 22, status: 'online', maxChat: 50 })
  for (const { maxChat, activeSessions, freeSlots } of rows) expect(freeSlots).toBe(maxChat - activeSessions)
})

it('filters by operators, presence and free slots; lists take priority over single ids', async () => {
  Object.assign(portal.world.users.get(other.id) ?? {}, { presence: 'pause' })
  const people = async (params: object) => [...new Set((await loads(params)).map(({ userId }) => userId))]
  expect(await people({ status: 'pause' })).toEqual([other.id])
  expect(await people({ userId: me.id, userIdList: [other.id] })).toEqual([other.id])
  expect(await loads({ hasFreeSlots: 'Y' })).toEqual([])
})

it('comes in pages', async () => {
  const { result } = await list({ limit: 2 })
  expect(result).toMatchObject({ hasNextPage: true })
  expect(await loads({ limit: 2, offset: 2 })).not.toEqual(await loads({ limit: 2 }))
})

it('is refused as documented', async () => {
  expect(await list({ status: 'asleep' })).toMatchObject({ status: 400, error: 'INVALID_FILTER' })
  expect(await list({ userIdList: 'all' })).toMatchObject({ status: 400, error: 'INVALID_FILTER' })
  expect(await list({ offset: 10_001, status: 'online' })).toMatchObject({ status: 400, error: 'OFFSET_TOO_LARGE' })
  portal.settings.planWithoutReports = true
  expect(await list()).toMatchObject({ status: 400, error: 'TARIFF_RESTRICTION' })
})
