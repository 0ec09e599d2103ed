import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startPortal } from '../../../portal/portal'
import type { Portal } from '../../../portal/portal'
import { createCaller, post } from '../http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call: byWebhook } = createCaller(() => portal)

/** Calls a method as the application of a user who has signed in. */
function application(userId?: number) {
  const { accessToken } = portal.signIn(userId)
  return (method: string, params: object = {}) =>
    post(`${portal.origin}/rest/${method}`, JSON.stringify({ ...params, auth: accessToken }), 'application/json')
}

it('keeps values of a user by their keys, and no others’', async () => {
  const [mine, others] = [application(), application(portal.operators.colleague.id)]
  expect((await mine('user.option.set', { options: { head: 'a', count: 3 } })).result).toBe(true)
  await mine('user.option.set', { options: { head: 'b' } })
  expect((await mine('user.option.get', { option: 'head' })).result).toBe('b')
  expect((await mine('user.option.get')).result).toEqual({ head: 'b', count: 3 })
  expect((await mine('user.option.get', { option: 'other' })).result).toBeNull()
  expect((await others('user.option.get')).result).toEqual([])
})

it('is refused as documented', async () => {
  expect(await byWebhook('user.option.get')).toMatchObject({ status: 400, error: 'AccessException' })
  const empty = await application()('user.option.set', { options: [] })
  expect(empty).toMatchObject({ status: 400, error: 'ArgumentNullException' })
})
