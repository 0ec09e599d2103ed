import { describe, expect, it } from 'vitest'
import { createComputer, typed } from './harness'

describe('an account that was signed in before the administrator decided', () => {
  it.each([
    ['of another portal', { portal: 'https://other.bitrix24.com', lockPortal: true }, 'portal_locked'],
    ['of a portal that is not allowed', { allowedPortals: ['https://other.bitrix24.com'] }, 'portal_locked'],
    ['of another application', { applicationId: 'local.other', lockApplication: true }, 'application_locked'],
    ['of a person who is not named', { allowedAccounts: ['other.bitrix24.com/1'] }, 'account_not_allowed'],
  ])('%s is held, and nothing is sent with it', async (_, preset, reason) => {
    const { portal, run } = await createComputer()
    const first = run()
    await first.call['account.signIn'](typed(portal))
    await first.accounts.flush()
    const later = run(preset)
    await later.accounts.start()
    const asked = portal.requests.length
    expect(later.accounts.all()).toMatchObject([{ state: 'signed_out', reason }])
    expect(() => later.active()).toThrow(expect.objectContaining({ code: 'signed_out' }))
    expect(portal.requests).toHaveLength(asked)
  })

  it('by webhook is held once webhooks are off, and back once they are not', async () => {
    const { portal, run } = await createComputer()
    const preset = { allowWebhook: true }
    const { call, accounts, active } = run(preset)
    await call['account.connect']({ webhookUrl: portal.webhookUrl() })
    const heard: unknown[] = []
    accounts.onActive(account => heard.push(account?.state))
    preset.allowWebhook = false
    accounts.reconsider()
    expect(() => active()).toThrow(expect.objectContaining({ details: { reason: 'webhooks_off' } }))
    preset.allowWebhook = true
    accounts.reconsider()
    expect(active().account.via).toBe('webhook')
    expect(heard).toEqual(['signed_out', 'ready'])
  })

  it('goes on where it is allowed', async () => {
    const { portal, run } = await createComputer()
    const { host } = new URL(portal.origin)
    const preset = {
      ...{ portal: portal.origin, lockPortal: true, allowedPortals: ['https://other.bitrix24.com'] },
      ...{ applicationId: portal.application.id, lockApplication: true },
      allowedAccounts: [`${host}/${portal.operators.me.id}`],
    }
    const { call } = run(preset)
    const { accounts } = await call['account.signIn'](typed(portal))
    expect(accounts).toMatchObject([{ state: 'ready', reason: null }])
  })

  it('that lies on the disk without a keyring is removed from there', async () => {
    const { portal, run } = await createComputer({ keyring: false })
    const first = run()
    const { accounts } = await first.call['account.signIn'](typed(portal))
    await first.call['account.keep']({ accountId: accounts[0]!.id, keeping: 'weak' })
    await first.accounts.flush()
    const later = run({ allowWeakStorage: false })
    await later.accounts.start()
    expect(later.accounts.all()).toMatchObject([{ keeping: 'memory', state: 'ready' }])
    const third = run()
    await third.accounts.start()
    expect(third.accounts.all()).toEqual([])
  })
})

describe('where one account is allowed', () => {
  it('a second one is not admitted, and one that is there already is held', async () => {
    const { portal, browser, run } = await createComputer()
    const preset = { allowSeveralAccounts: true }
    const { call, accounts } = run(preset)
    await call['account.signIn'](typed(portal))
    browser.userId = portal.operators.colleague.id
    const [first, second] = (await call['account.signIn'](typed(portal))).accounts
    preset.allowSeveralAccounts = false
    accounts.reconsider()
    expect(accounts.all()).toMatchObject([{ state: 'signed_out', reason: 'one_account' }, { state: 'ready' }])
    const refused = { code: 'forbidden', details: { reason: 'one_account' } }
    await expect(call['account.switch']({ accountId: first!.id })).rejects.toMatchObject(refused)
    await call['account.signOut']({ accountId: second!.id })
    expect(accounts.all()).toMatchObject([{ id: first!.id, state: 'ready' }])
    await expect(call['account.signIn'](typed(portal))).rejects.toMatchObject(refused)
  })
})

it('a sign-in through another application is refused beside the field', async () => {
  const { portal, browser, run } = await createComputer()
  const { call } = run({ ...typed(portal), lockApplication: true })
  const other = { ...typed(portal), applicationId: 'local.other' }
  await expect(call['account.signIn'](other)).rejects.toMatchObject({
    details: { reason: 'application_locked', field: 'applicationId' },
  })
  expect(browser.visits).toEqual([])
})
