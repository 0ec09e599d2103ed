import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FailureReason } from '../../../electron/contract/failure'
import type { Account } from '../../../electron/contract/account'
import type { Instant } from '../../../electron/contract/common'
import App from '../../../renderer/App.vue'
import { failure as texts } from '../../../renderer/locales/en/failure'
import { accountState, anna, appInfo, createFakeBridge, noPreset, Refusal, signedIn } from '../../support/fake-bridge'
import type { FakeBridge } from '../../support/fake-bridge'
import { mountBare, settled } from '../../support/mount'
import { all, descriptionOf, fill, one } from '../../support/page'

let fake: FakeBridge
let unmount: () => void = () => {}

async function open(state = accountState(), contact: string | null = null) {
  const info = { ...appInfo, managed: { ...appInfo.managed, contact } }
  fake = createFakeBridge({ 'account.state': state, 'app.info': info })
  const { wrapper } = await mountBare(App, fake)
  unmount = () => wrapper.unmount()
}

async function click(button: string) {
  one('button', button).click()
  await settled()
}

afterEach(() => unmount())

describe('sign-in with a Bitrix24 account', () => {
  beforeEach(() => open())

  it('has the names that the contract promises', () => {
    expect(one('heading', 'Connect to Bitrix24').tagName).toBe('H1')
    expect(all('tab').map(tab => tab.textContent.trim())).toEqual(['Bitrix24 account', 'Webhook'])
    for (const name of ['Portal address', 'Application ID (client_id)', 'Application key (client_secret)'])
      one('textbox', name)
    one('button', 'Continue in browser')
  })

  it('sends the typed values', async () => {
    fake.answer('account.signIn', signedIn())
    fill(one('textbox', 'Portal address'), 'acme.bitrix24.com')
    fill(one('textbox', 'Application ID (client_id)'), 'local.1')
    fill(one('textbox', 'Application key (client_secret)'), 's3cret')
    await settled()
    await click('Continue in browser')
    expect(fake.inputsOf('account.signIn')).toEqual([
      { portal: 'acme.bitrix24.com', applicationId: 'local.1', applicationSecret: 's3cret' },
    ])
  })

  it('names the connected operator, although main shows the account before it answers', async () => {
    fake.answer('account.signIn', async () => {
      fake.push('account.changed', signedIn())
      await settled()
      return signedIn()
    })
    await click('Continue in browser')
    await settled()
    expect(
      all('status')
        .map(status => status.textContent)
        .join(),
    ).toContain('Connected to acme.bitrix24.com')
  })

  it.each([
    ['portal', 'Portal address', 'not_https'],
    ['portal', 'Portal address', 'user_info'],
    ['applicationId', 'Application ID (client_id)', 'application_id_empty'],
    ['applicationSecret', 'Application key (client_secret)', 'wrong_secret'],
  ] as const)('says beside the field %s what is wrong with it (%s: %s)', async (field, name, reason) => {
    fake.answer('account.signIn', () => {
      throw new Refusal({ code: 'invalid', reason, field })
    })
    await click('Continue in browser')
    expect(one('textbox', name).getAttribute('aria-invalid')).toBe('true')
    expect(descriptionOf(one('textbox', name))).toContain(texts.reason[reason satisfies FailureReason].title)
    expect(document.activeElement).toBe(one('textbox', name))
  })

  it('shows an error above the form if it belongs to no field', async () => {
    fake.answer('account.signIn', () => {
      throw new Refusal({ code: 'rejected', reason: 'sign_in_timeout' })
    })
    await click('Continue in browser')
    expect(
      all('alert')
        .map(alert => alert.textContent)
        .join(),
    ).toContain(texts.reason.sign_in_timeout.title)
    // The address that is to be compared is in sight, not only in the help.
    expect([...document.querySelectorAll('code')].filter(code => !code.closest('details'))).toHaveLength(1)
  })

  it('says nothing when the operator has cancelled', async () => {
    fake.answer('account.signIn', () => {
      throw new Refusal({ code: 'cancelled' })
    })
    await click('Continue in browser')
    expect(
      all('alert')
        .map(alert => alert.textContent)
        .join(''),
    ).toBe('')
  })

  it('draws the secret as dots until asked to show it', async () => {
    const secret = one('textbox', 'Application key (client_secret)')
    fill(secret, 's3cret')
    await settled()
    expect(secret.className).toContain('masked')
    secret.parentElement?.querySelector('button')?.click()
    await settled()
    expect(secret.className).not.toContain('masked')
  })
})

describe('while the sign-in is in the browser', () => {
  const waiting = accountState({
    signingIn: { portal: 'acme.bitrix24.com', until: (Date.now() + 90_000) as Instant, listening: true },
  })

  it('offers to cancel, and to paste the address by hand', async () => {
    await open(waiting)
    fake.answer('account.paste', undefined)
    fake.answer('account.cancel', undefined)
    fill(one('textbox', 'Redirected address'), 'http://127.0.0.1:27182/?code=1')
    await settled()
    await click('Use this address')
    await click('Cancel sign-in')
    expect(fake.inputsOf('account.paste')).toEqual([{ address: 'http://127.0.0.1:27182/?code=1' }])
    expect(fake.inputsOf('account.cancel')).toHaveLength(1)
  })

  it('says beside the field that a pasted address is the wrong one', async () => {
    await open(waiting)
    fake.answer('account.paste', () => {
      throw new Refusal({ code: 'invalid', reason: 'not_a_redirect' })
    })
    fill(one('textbox', 'Redirected address'), 'https://example.org')
    await settled()
    await click('Use this address')
    expect(descriptionOf(one('textbox', 'Redirected address'))).toContain(texts.reason.not_a_redirect.title)
  })
})

describe('kept sign-ins and preset values', () => {
  it('says why the sign-in that was in use has ended', async () => {
    const ended = { ...anna, via: 'webhook' as const, state: 'signed_out' as const, reason: 'webhook_revoked' as const }
    await open(signedIn(ended))
    expect(
      all('alert')
        .map(alert => alert.textContent)
        .join(),
    ).toContain(texts.reason.webhook_revoked.title)
    expect(one('tab', 'Webhook').getAttribute('aria-selected')).toBe('true')
  })

  it('signs a kept account in again with one click', async () => {
    await open(accountState({ accounts: [{ ...anna, state: 'signed_out', reason: 'refresh_refused' }] }))
    fake.answer('account.signIn', signedIn())
    await click('Sign in again: Anna Petrova, acme.bitrix24.com')
    expect(fake.inputsOf('account.signIn')).toEqual([
      { portal: 'https://acme.bitrix24.com', applicationId: '', applicationSecret: '' },
    ])
  })

  const preset = { ...noPreset, portal: 'https://acme.bitrix24.com', applicationId: 'local.1', hasSecret: true }

  it('needs one key where an administrator has set everything, and shows the fields when asked', async () => {
    await open(accountState({ preset }))
    expect(document.body.textContent).toContain('acme.bitrix24.com')
    expect(all('textbox', 'Portal address')).toEqual([])
    expect(document.activeElement).toBe(one('button', 'Continue in browser'))
    await click('Change the portal or the application')
    expect(document.activeElement).toBe(one('textbox', 'Portal address'))
    expect(one('textbox', 'Application ID (client_id)')).toHaveProperty('value', 'local.1')
  })

  it('shows the field that is wrong after all, with the focus in it', async () => {
    await open(accountState({ preset }))
    fake.answer('account.signIn', () => {
      throw new Refusal({ code: 'invalid', reason: 'wrong_secret', field: 'applicationSecret' })
    })
    await click('Continue in browser')
    const field = one('textbox', 'Application key (client_secret)')
    expect(document.activeElement).toBe(field)
    expect(descriptionOf(field)).toContain(texts.reason.wrong_secret.title)
  })

  it('locks values set by an administrator', async () => {
    await open(accountState({ preset: { ...preset, locked: true } }))
    expect(document.body.textContent).toContain('Set by your administrator.')
    expect(all('button', 'Change the portal or the application')).toEqual([])
  })

  it('asks only for what an administrator has left open', async () => {
    await open(accountState({ preset: { ...preset, hasSecret: false, locked: true } }))
    for (const name of ['Portal address', 'Application ID (client_id)'])
      expect(one('textbox', name).hasAttribute('readonly')).toBe(true)
    expect(one('textbox', 'Application key (client_secret)').hasAttribute('readonly')).toBe(false)
  })
})

it('takes a webhook pasted into the portal’s address for what it is', async () => {
  await open()
  const url = 'https://acme.bitrix24.com/rest/15/k3yOfNobodyK3y01/'
  fill(one('textbox', 'Portal address'), url)
  await settled()
  expect(one('tab', 'Webhook').getAttribute('aria-selected')).toBe('true')
  await expect.poll(() => document.activeElement).toBe(one('textbox', 'Webhook URL'))
  expect(one('textbox', 'Webhook URL')).toHaveProperty('value', url)
  expect(one('textbox', 'Portal address')).toHaveProperty('value', 'https://acme.bitrix24.com')
})

it('has language and appearance in sight', async () => {
  await open()
  fake.answer('app.set', change => Object.assign({ ...appInfo.settings }, change))
  const language = one('combobox', 'Language')
  if (language instanceof HTMLSelectElement) language.value = 'ru'
  language.dispatchEvent(new Event('change', { bubbles: true }))
  await expect.poll(() => document.querySelector('h1')?.textContent).toBe('Подключение к Битрикс24')
  expect(fake.inputsOf('app.set')).toEqual([{ locale: 'ru' }])
})

it('says who manages language and appearance, and lets nobody change them, where the administrator has fixed them', async () => {
  const managed = { ...appInfo.managed, locked: ['locale'], contact: 'IT, extension 100' }
  fake = createFakeBridge({ 'account.state': accountState(), 'app.info': { ...appInfo, managed } })
  const { wrapper } = await mountBare(App, fake)
  unmount = () => wrapper.unmount()
  await settled()
  expect(one('combobox', 'Language')).toHaveProperty('disabled', true)
  expect(document.body.textContent).toContain('Managed by your administrator. Ask: IT, extension 100')
  expect(one('combobox', 'Appearance')).toHaveProperty('disabled', false)
})

it('says why the administrator holds an account, and offers no sign-in that they would refuse', async () => {
  const held = { ...anna, state: 'signed_out' as const, reason: 'account_not_allowed' as const }
  await open(accountState({ accounts: [held], activeId: held.id }), 'IT, ext. 100')
  const row = one('button', 'Remove Anna Petrova').closest('li')
  expect(row?.textContent).toContain('This account is not allowed here')
  expect(row?.textContent).not.toContain('Signed out')
  expect(all('button', 'Sign in again: Anna Petrova, acme.bitrix24.com')).toEqual([])
  expect(document.body.textContent).toContain('Ask: IT, ext. 100')
})

it.each([
  ['policy_untrusted', 'is not an administrator’s own'],
  ['policy_unreadable', 'cannot open the policy'],
] as const)('says why the policy is not used, and whom to tell: %s', async (notice, words) => {
  await open(accountState({ notice }), 'IT, ext. 100')
  expect(document.body.textContent).toContain(words)
  expect(document.body.textContent).toContain('Ask: IT, ext. 100')
})

it('shows no way of webhooks where the administrator has switched them off, and says so to who had come by one', async () => {
  const { preset } = accountState()
  const kept: Account = { ...anna, via: 'webhook', state: 'signed_out' }
  await open(accountState({ accounts: [kept], preset: { ...preset, webhooks: false } }))
  const off = 'Your administrator does not allow them on this computer.'
  expect(all('tab')).toEqual([])
  expect(document.body.textContent).not.toContain('Choose how to sign in.')
  expect(document.body.textContent).not.toContain(off)
  await click('Sign in again: Anna Petrova, acme.bitrix24.com')
  expect(document.body.textContent).toContain(off)
  expect(one('textbox', 'Portal address')).toHaveProperty('value', 'acme.bitrix24.com')
  expect(all('textbox', 'Webhook URL')).toEqual([])
})

it('connects with a webhook, and says beside the field if the address is not one', async () => {
  await open()
  one('tab', 'Webhook').dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }))
  await settled()
  fake.answer('account.connect', () => {
    throw new Refusal({ code: 'invalid', reason: 'not_a_webhook', field: 'webhookUrl' })
  })
  fill(one('textbox', 'Webhook URL'), 'https://acme.bitrix24.com/')
  await settled()
  await click('Connect')
  expect(fake.inputsOf('account.connect')).toEqual([{ webhookUrl: 'https://acme.bitrix24.com/' }])
  expect(descriptionOf(one('textbox', 'Webhook URL'))).toContain(texts.reason.not_a_webhook.title)
})
