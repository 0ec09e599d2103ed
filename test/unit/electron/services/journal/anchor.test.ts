import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import { createTransport } from '../../../../../electron/bitrix/http/transport'
import type { Account } from '../../../../../electron/contract/account'
import { createAnchors } from '../../../../../electron/services/journal/anchor'
import { type Portal, startPortal } from '../../../../portal/portal'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())

/** Anchors of an account that signed in by OAuth, over real HTTP. */
function anchors(place: string, via: Account['via'] = 'oauth') {
  const transport = createTransport()
  onTestFinished(() => transport.dropConnections())
  const now = () => performance.now()
  const access = async () =>
    via === 'oauth'
      ? { endpoint: `${portal.origin}/rest/`, token: portal.signIn().accessToken }
      : { endpoint: portal.webhookUrl(), token: null }
  const auth = { access, renew: access, refused: () => {} }
  const budget = createBudget({ now, wait: delay, burst: 1000, perSecond: 1000 })
  const bitrix = createClient({ transport, auth, budget, wait: async () => {}, random: () => 0, now })
  // A webhook is not asked at all: here one passes for an application.
  const account = { id: via, via: 'oauth' } as unknown as Account
  const active = () => ({ account, bitrix })
  return createAnchors({ active, place, now: () => 5, timeout: ms => AbortSignal.timeout(ms) })
}

const none = new Set<string>()

it('keeps the head of each journal of a user, and reads it back', async () => {
  const [office, home] = [anchors('office'), anchors('home')]
  expect(await office.read()).toEqual({ state: 'none', code: null })
  expect(await office.write({ count: 7, hash: 'ab' }, null, none)).toBeNull()
  expect(await home.read()).toEqual({ state: 'none', code: null })
  const misfit = { entry: 7, at: 5 as never }
  await home.write({ count: 9, hash: 'cd' }, misfit, none)
  expect(await office.read()).toEqual({ state: 'read', anchored: [{ count: 7, hash: 'ab', at: 5, misfit: null }] })
  expect(await home.read()).toEqual({ state: 'read', anchored: [{ count: 9, hash: 'cd', at: 5, misfit }] })
  expect(portal.ledger.acts).toEqual([])
})

it('keeps the heads of several journals of one place, each in place of its former ones', async () => {
  const [one, other] = [anchors('twins'), anchors('twins')]
  await one.write({ count: 7, hash: 'one 7' }, null, none)
  await other.write({ count: 2, hash: 'other 2' }, null, none)
  await one.write({ count: 9, hash: 'one 9' }, null, new Set(['one 7']))
  expect(await other.read()).toMatchObject({ anchored: [{ hash: 'other 2' }, { hash: 'one 9' }] })
  for (let count = 10; count < 30; count++) await other.write({ count, hash: `more ${count}` }, null, none)
  expect(await other.read()).toMatchObject({
    anchored: Array.from({ length: 8 }, (_, index) => ({ count: 22 + index })),
  })
})

it('remembers the refusal that a webhook gets, and says it with the portal’s code', async () => {
  const refused = anchors('office', 'webhook')
  const before = portal.received('user.option.set').length
  const answer = { state: 'refused', code: 'AccessException' }
  expect(await refused.read()).toEqual(answer)
  expect(await refused.write({ count: 7, hash: 'ab' }, null, none)).toEqual(answer)
  expect(portal.received('user.option.set')).toHaveLength(before)
})
