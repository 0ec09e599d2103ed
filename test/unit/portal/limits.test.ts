import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../portal/portal'
import type { Portal } from '../../portal/portal'
import { createCaller } from './http'

let now = Date.UTC(2026, 2, 11, 12)
let portal: Portal
beforeAll(async () => void (portal = await startPortal({ now: () => now })))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call, batch } = createCaller(() => portal)

describe('the request limit', () => {
  beforeEach(() => portal.setBucket({ burst: 3, perSecond: 2 }))

  it('lets a burst through, blocks the next, and forgets two requests a second', async () => {
    for (let sent = 0; sent < 3; sent++) expect((await call('profile')).status).toBe(200)
    expect(await call('profile')).toMatchObject({ status: 503, error: 'QUERY_LIMIT_EXCEEDED' })
    now += 1000
    const next = [await call('profile'), await call('profile'), await call('profile')]
    expect(next.map(({ status }) => status)).toEqual([200, 200, 503])
  })

  it('counts a batch as one request', async () => {
    await batch({ one: 'profile', two: 'scope', three: 'profile', four: 'scope' })
    expect((await call('profile')).status).toBe(200)
  })

  it('counts the requests of others at the same address', async () => {
    portal.settings.neighbours(3)
    expect((await call('profile')).status).toBe(503)
  })

  it('is off unless asked for', async () => {
    portal.reset()
    const sent = await Promise.all(Array.from({ length: 120 }, () => call('profile')))
    expect(sent.every(({ status }) => status === 200)).toBe(true)
  })
})

describe('the limit of work time', () => {
  beforeEach(() => {
    portal.settings.operatingLimit = 480
    portal.settings.operatingCosts.set('profile', 200)
  })

  it('blocks the call after the one that passed it, for that method and caller only', async () => {
    for (let sent = 0; sent < 3; sent++) expect((await call('profile')).status).toBe(200)
    expect(await call('profile')).toMatchObject({ status: 429, error: 'OPERATION_TIME_LIMIT' })
    expect((await call('scope')).status).toBe(200)
    expect((await call('profile', {}, portal.operators.colleague.id)).status).toBe(200)
  })

  it('tells the time used and when the oldest minute is forgotten, and forgets it then', async () => {
    const first = now
    await call('profile')
    now += 90_000
    const second = await call('profile')
    expect(second.body['time']).toMatchObject({ operating: 400, operating_reset_at: first / 1000 + 600 })
    await call('profile')
    expect((await call('profile')).status).toBe(429)
    now = first + 600_000
    expect((await call('profile')).body['time']).toMatchObject({ operating: 600 })
  })

  it('counts commands of a batch by their method, and each is blocked on its own', async () => {
    const { result } = await batch({ a: 'profile', b: 'profile', c: 'profile', d: 'profile', e: 'scope' })
    expect(result).toMatchObject({
      result: { c: { ID: '103' }, e: expect.any(Array) as unknown },
      result_error: { d: { error: 'OPERATION_TIME_LIMIT' } },
    })
  })
})
