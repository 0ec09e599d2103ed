import { describe, expect, it } from 'vitest'
import { AccountState } from '../../../../../electron/contract/account'
import { guardedBy, readPolicy } from '../../../../../electron/shell/policy/read'
import { createComputer, typed } from './harness'

/** Secrets of an account as they would stand in a file or a message. */
function secretsIn(text: string, secrets: Iterable<string>): string[] {
  return [...secrets].filter(secret => secret.length > 8 && text.includes(secret))
}

describe('signing in through the browser', () => {
  it('gives a working account with its portal, name and permissions, in one request', async () => {
    const { portal, run } = await createComputer()
    const { call, active, states } = run()
    const state = await call['account.signIn'](typed(portal))

    const [account] = state.accounts
    expect(account).toMatchObject({
      portal: new URL(portal.origin).host,
      portalUrl: portal.origin,
      user: { id: portal.operators.me.id, name: expect.stringMatching(/\S+ \S+/) as string },
      via: 'oauth',
      keeping: 'sealed',
      state: 'ready',
      reason: null,
      missingScopes: [],
    })
    expect(state.activeId).toBe(account?.id)
    expect(portal.requests.map(({ method }) => method)).toEqual(['batch'])
    expect(active().account).toEqual(account)
    expect(AccountState.parse(states.at(-1))).toEqual(state)
  })

  it('shows that it is under way, and until when', async () => {
    const { portal, browser, run } = await createComputer()
    browser.deny = true
    const { call, states } = run()
    const signingIn = call['account.signIn'](typed(portal))
    await expect.poll(() => states.length).toBe(1)
    expect(states[0]?.signingIn).toMatchObject({ portal: new URL(portal.origin).host, listening: true })
    await call['account.cancel']({})
    await expect(signingIn).rejects.toMatchObject({ code: 'cancelled' })
    expect(states.at(-1)?.signingIn).toBeNull()
  })

  it('names missing permissions; the narrower ones for users also serve', async () => {
    const { portal, run } = await createComputer()
    portal.settings.scopes = ['imopenlines', 'user_brief']
    const { accounts } = await run().call['account.signIn'](typed(portal))
    expect(accounts[0]?.missingScopes).toEqual(['im', 'crm'])
  })

  it('sends nothing while an input is missing', async () => {
    const { portal, browser, run } = await createComputer()
    const { call } = run()
    const bad = [
      [{ portal: '' }, 'portal', 'empty'],
      [{ portal: 'http://acme.bitrix24.com' }, 'portal', 'not_https'],
      [{ applicationId: ' ' }, 'applicationId', 'application_id_empty'],
      [{ applicationSecret: '' }, 'applicationSecret', 'application_secret_empty'],
    ] as const
    for (const [input, field, reason] of bad) {
      await expect(call['account.signIn']({ ...typed(portal), ...input })).rejects.toMatchObject({
        details: { field, reason },
      })
    }
    expect(browser.visits).toEqual([])
  })

  it('takes an administrator’s presets, and keeps the secret to itself', async () => {
    const { portal, run } = await createComputer()
    const { call } = run({ ...typed(portal), lockPortal: true })
    const nothing = { portal: '', applicationId: '', applicationSecret: '' }
    const before = await call['account.state']({})
    expect(before.preset).toEqual({
      portal: portal.origin,
      applicationId: portal.application.id,
      hasSecret: true,
      locked: true,
      webhooks: true,
      ...{ portals: [new URL(portal.origin).host], portalsOfPeople: null, several: true },
    })
    const other = { ...nothing, portal: 'other.bitrix24.com' }
    await expect(call['account.signIn'](other)).rejects.toMatchObject({ details: { reason: 'portal_locked' } })
    const after = await call['account.signIn'](nothing)
    expect(after.accounts).toHaveLength(1)
    expect(JSON.stringify([before, after])).not.toContain(portal.application.secret)
  })

  it('admits nobody anywhere while the policy file is damaged', async () => {
    const { portal, browser, run } = await createComputer()
    const { policy } = guardedBy('not_json', readPolicy({}))
    const { call } = run(policy)
    const refused = (reason: string, field: string) => ({ code: 'invalid', details: { reason, field } })
    await expect(call['account.signIn'](typed(portal))).rejects.toMatchObject(refused('portal_locked', 'portal'))
    const connecting = call['account.connect']({ webhookUrl: portal.webhookUrl() })
    await expect(connecting).rejects.toMatchObject(refused('webhooks_off', 'webhookUrl'))
    expect(browser.visits).toEqual([])
    expect(portal.requests).toEqual([])
  })

  it('does not lend the preset secret to another application', async () => {
    const { portal, run } = await createComputer()
    const { call } = run(typed(portal))
    const other = { portal: '', applicationId: 'local.other', applicationSecret: '' }
    await expect(call['account.signIn'](other)).rejects.toMatchObject({
      details: { reason: 'application_secret_empty' },
    })
  })

  it('needs only the portal the second time, and leaves one account of the same user', async () => {
    const { portal, run } = await createComputer()
    const { call } = run()
    await call['account.signIn'](typed(portal))
    const again = { portal: portal.origin, applicationId: '', applicationSecret: '' }
    expect((await call['account.signIn'](again)).accounts).toHaveLength(1)
    const { accounts } = await call['account.connect']({ webhookUrl: portal.webhookUrl() })
    expect(accounts).toMatchObject([{ via: 'webhook' }])
  })

  it('leaves the existing account working when the keyring fails meanwhile', async () => {
    const { portal, keyring, run } = await createComputer()
    const { call, active } = run()
    await call['account.connect']({ webhookUrl: portal.webhookUrl() })
    await call['account.signIn'](typed(portal))
    keyring.broken = true
    await expect(call['account.connect']({ webhookUrl: portal.webhookUrl() })).rejects.toThrow('keyring')
    keyring.broken = false
    portal.expireAccessTokens()
    await active().bitrix.call('profile', {})
    const second = run()
    await second.start()
    expect(await second.active().bitrix.call('profile', {})).toMatchObject({ ID: portal.operators.me.id })
    expect(portal.ledger.refreshTokens).toHaveLength(1)
  })

  it('is replaced by a newer one', async () => {
    const { portal, browser, run } = await createComputer()
    browser.deny = true
    const { call } = run()
    const first = expect(call['account.signIn'](typed(portal))).rejects.toMatchObject({ code: 'cancelled' })
    await expect.poll(() => browser.visits.length).toBe(1)
    browser.deny = false
    await call['account.signIn'](typed(portal))
    await first
  })

  it('has nothing to paste into when none is under way', async () => {
    const { run } = await createComputer()
    await expect(run().call['account.paste']({ address: 'abcdef123' })).rejects.toMatchObject({
      details: { reason: 'not_a_redirect', field: 'address' },
    })
  })
})

describe('connecting a webhook', () => {
  it('gives a working account of the owner', async () => {
    const { portal, run } = await createComputer()
    const { call } = run()
    const { accounts } = await call['account.connect']({ webhookUrl: `${portal.webhookUrl()}profile.json?x=1` })
    expect(accounts).toMatchObject([{ via: 'webhook', user: { id: portal.operators.me.id }, state: 'ready' }])
  })

  it('reports a revoked one beside the field, and keeps nothing', async () => {
    const { portal, disk, run } = await createComputer()
    const webhookUrl = portal.webhookUrl()
    portal.revokeWebhooks()
    const { call } = run()
    await expect(call['account.connect']({ webhookUrl })).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'wrong_webhook', field: 'webhookUrl' },
    })
    expect((await call['account.state']({})).accounts).toEqual([])
    expect(disk.paths()).toEqual([])
  })

  it('is unavailable when an administrator switched it off', async () => {
    const { portal, run } = await createComputer()
    const { call } = run({ allowWebhook: false })
    const connecting = call['account.connect']({ webhookUrl: portal.webhookUrl() })
    await expect(connecting).rejects.toMatchObject({ details: { reason: 'webhooks_off', field: 'webhookUrl' } })
    expect((await call['account.state']({})).preset.webhooks).toBe(false)
  })

  it('ends in a sign-out when it is revoked during work, and keeps the entry', async () => {
    const { portal, run } = await createComputer()
    const { call, active, last } = run()
    await call['account.connect']({ webhookUrl: portal.webhookUrl() })
    portal.revokeWebhooks()
    await expect(active().bitrix.call('profile', {})).rejects.toMatchObject({ code: 'signed_out' })
    expect(last()?.accounts).toMatchObject([{ state: 'signed_out', reason: 'webhook_revoked' }])
    expect(active).toThrow(expect.objectContaining({ code: 'signed_out', details: { reason: 'webhook_revoked' } }))
  })
})

describe('several accounts', () => {
  it('are kept in order; one is active, and a change is reported', async () => {
    const { portal, run } = await createComputer()
    const { call, onActive, active } = run()
    const heard: (string | undefined)[] = []
    const stop = onActive(account => heard.push(account?.id))
    const [me, boss] = [portal.operators.me.id, portal.operators.supervisor.id]
    await call['account.connect']({ webhookUrl: portal.webhookUrl(me) })
    const { accounts } = await call['account.connect']({ webhookUrl: portal.webhookUrl(boss) })
    const ids = accounts.map(({ id }) => id)
    expect(accounts.map(({ user }) => user.id)).toEqual([me, boss])
    const [first, second] = ids
    if (!first || !second) throw new Error('two accounts')
    await call['account.switch']({ accountId: first })
    expect(active().account.user.id).toBe(me)
    await call['account.signOut']({ accountId: first })
    expect(active().account.user.id).toBe(boss)
    stop()
    await call['account.signOut']({ accountId: second })
    expect(heard).toEqual([first, second, first, second])
    expect(active).toThrow(expect.objectContaining({ code: 'signed_out' }))
  })

  it('refuse a switch to one that is not there', async () => {
    const { portal, run } = await createComputer()
    const { call } = run()
    const { activeId } = await call['account.connect']({ webhookUrl: portal.webhookUrl() })
    if (!activeId) throw new Error('an account')
    await call['account.signOut']({ accountId: activeId })
    await expect(call['account.switch']({ accountId: activeId })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('secrets', () => {
  it('are in no message to the window and no line of the log', async () => {
    const { portal, disk, run } = await createComputer()
    const { call, states, secrets, logged, active } = run()
    await call['account.signIn'](typed(portal))
    portal.expireAccessTokens()
    await active().bitrix.call('profile', {})
    await call['account.connect']({ webhookUrl: portal.webhookUrl(portal.operators.supervisor.id) })
    expect(secrets.size).toBeGreaterThan(6)
    expect(secretsIn(JSON.stringify([states, logged]), secrets)).toEqual([])
    expect(secretsIn(disk.text(), secrets)).toEqual([])
  })
})
