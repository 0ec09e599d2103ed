import { describe, expect, it } from 'vitest'
import { answered } from '../../../../support/answered'
import { createGate, type Gate } from '../../../../support/gate'
import { createComputer, typed } from './harness'

const left = { code: 'cancelled' }

describe('a sign-in that was left after its code arrived', () => {
  it('is over: no account becomes active later, and none of its tokens is kept', async () => {
    const { portal, disk, run } = await createComputer()
    const { call, states, active } = run()
    const { activeId } = await call['account.connect']({
      webhookUrl: portal.webhookUrl(portal.operators.supervisor.id),
    })
    const before = disk.text()
    const gate = portal.faults.hold('batch')
    const signingIn = call['account.signIn'](typed(portal))
    await gate.reached
    await call['account.cancel']({})
    await expect(signingIn).rejects.toMatchObject(left)
    gate.open()
    await answered(portal)
    expect((await call['account.state']({})).accounts).toHaveLength(1)
    expect(states.every(state => state.activeId === activeId || state.activeId === null)).toBe(true)
    expect(states.at(-1)?.signingIn).toBeNull()
    expect(active().account.id).toBe(activeId)
    expect(disk.text()).toBe(before)
  })

  it('is shown as under way until its account is there', async () => {
    const { portal, run } = await createComputer()
    const { call, states } = run()
    const gate = portal.faults.hold('batch')
    const signingIn = call['account.signIn'](typed(portal))
    await gate.reached
    expect(states.at(-1)?.signingIn).not.toBeNull()
    gate.open()
    expect((await signingIn).signingIn).toBeNull()
  })

  it('is over while the tokens are still on their way', async () => {
    const { portal, run } = await createComputer()
    const { call } = run()
    const gate = portal.faults.hold('oauth')
    const signingIn = call['account.signIn'](typed(portal))
    await gate.reached
    await call['account.cancel']({})
    await expect(signingIn).rejects.toMatchObject(left)
    gate.open()
    await answered(portal)
    expect((await call['account.state']({})).accounts).toEqual([])
  })
})

it('connecting a webhook that was left is over as well', async () => {
  const { portal, disk, run } = await createComputer()
  const { call } = run()
  const gate = portal.faults.hold('batch')
  const connecting = call['account.connect']({ webhookUrl: portal.webhookUrl() })
  await gate.reached
  await call['account.cancel']({})
  await expect(connecting).rejects.toMatchObject(left)
  gate.open()
  await answered(portal)
  expect(await call['account.state']({})).toMatchObject({ accounts: [], activeId: null })
  expect(disk.paths().filter(path => /\.[ab]$/.test(path))).toEqual([])
})

it('leaving a sign-in does not touch the next one', async () => {
  const { portal, run } = await createComputer()
  const { call } = run()
  await call['account.cancel']({})
  expect((await call['account.connect']({ webhookUrl: portal.webhookUrl() })).accounts).toHaveLength(1)
  await call['account.cancel']({})
  expect((await call['account.signIn'](typed(portal))).accounts).toHaveLength(1)
})

describe('after the sign-out', () => {
  it.each(['oauth', 'webhook'])('nothing is sent with the old credentials, even if it waited (%s)', async via => {
    const { portal, run } = await createComputer()
    const { call, active } = run()
    const { activeId } =
      via === 'oauth'
        ? await call['account.signIn'](typed(portal))
        : await call['account.connect']({ webhookUrl: portal.webhookUrl() })
    if (!activeId) throw new Error('an account')
    const { bitrix } = active()
    await call['account.signOut']({ accountId: activeId })
    const asked = portal.requests.length
    await expect(bitrix.call('profile', {})).rejects.toMatchObject({ code: 'signed_out' })
    await expect(bitrix.call('im.message.add', { DIALOG_ID: 'chat1', MESSAGE: 'late' })).rejects.toMatchObject({
      code: 'signed_out',
    })
    expect(portal.requests).toHaveLength(asked)
    expect(portal.ledger.refreshTokens).toEqual([])
  })
})

it.each([[[]], [null], [false], [{}]])('a sign-in of no user (%o) is told apart from a wrong number', async profile => {
  const { portal, run } = await createComputer()
  const body = JSON.stringify({ result: { result: { profile, scope: ['im'] }, result_error: [] } })
  portal.faults.next('batch', { kind: 'body', body })
  await expect(run().call['account.signIn'](typed(portal))).rejects.toMatchObject({
    code: 'forbidden',
    details: { reason: 'user_inactive' },
  })
})

it('switching to another account cancels a sign-in under way', async () => {
  const { portal, run } = await createComputer()
  const { call, active } = run()
  const { activeId } = await call['account.connect']({ webhookUrl: portal.webhookUrl(portal.operators.supervisor.id) })
  if (!activeId) throw new Error('an account')
  const gate = portal.faults.hold('batch')
  const signingIn = call['account.signIn'](typed(portal))
  await gate.reached
  await call['account.switch']({ accountId: activeId })
  await expect(signingIn).rejects.toMatchObject(left)
  gate.open()
  await answered(portal)
  expect(active().account.id).toBe(activeId)
})

describe('two changes of the same user at once', () => {
  it('a sign-in that was left does not end the next one', async () => {
    const gate = createGate()
    const { portal, run } = await createComputer({ beforeSeal: gate.pass })
    const { call, active } = run()
    const webhookUrl = portal.webhookUrl()
    const first = expect(call['account.connect']({ webhookUrl })).rejects.toMatchObject(left)
    await gate.reached
    await call['account.cancel']({})
    await first
    const second = call['account.connect']({ webhookUrl })
    await expect.poll(() => portal.requests.filter(({ status }) => status).length).toBe(2)
    await answered(portal)
    gate.open()
    const { activeId } = await second
    await answered(portal)
    expect((await call['account.state']({})).accounts).toHaveLength(1)
    expect(active().account.id).toBe(activeId)
    expect((await restarted(run)).accounts).toHaveLength(1)
  })

  it('a sign-out does not leave half of a sign-in', async () => {
    let gate: Gate | null = null
    const { portal, run } = await createComputer({ beforeSeal: async () => gate?.pass() })
    const { call } = run()
    const webhookUrl = portal.webhookUrl()
    const { activeId } = await call['account.connect']({ webhookUrl })
    if (!activeId) throw new Error('an account')
    gate = createGate()
    const again = call['account.connect']({ webhookUrl }).catch(() => null)
    await gate.reached
    const out = call['account.signOut']({ accountId: activeId })
    await answered(portal)
    gate.open()
    await Promise.all([again, out])
    const { accounts } = await call['account.state']({})
    expect((await restarted(run)).accounts).toHaveLength(accounts.length)
  })
})

async function restarted(run: Awaited<ReturnType<typeof createComputer>>['run']) {
  const { start, call } = run()
  await start()
  return call['account.state']({})
}

it('connecting a webhook ends a sign-in in the browser', async () => {
  const { portal, browser, run } = await createComputer()
  browser.deny = true
  const { call } = run()
  const signingIn = expect(call['account.signIn'](typed(portal))).rejects.toMatchObject(left)
  await expect.poll(() => browser.visits.length).toBe(1)
  expect(await call['account.connect']({ webhookUrl: portal.webhookUrl() })).toMatchObject({ signingIn: null })
  await signingIn
})
