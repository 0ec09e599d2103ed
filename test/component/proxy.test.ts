import { afterEach, describe, expect, it } from 'vitest'
import type { AccountState } from '../../electron/contract/account'
import type { ProxyQuestion } from '../../electron/contract/computer/proxy'
import App from '../../renderer/App.vue'
import { accountState, appInfo, createFakeBridge, type FakeBridge, Refusal, signedIn } from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { all, one } from '../support/page'

const asking: ProxyQuestion = {
  ...{ host: 'proxy.office', port: 3128, realm: 'Office <b>one</b>' },
  ...{ takesPassword: true, isEncrypted: false, canKeep: true, refusals: 0 },
}

let fake: FakeBridge
let unmount: () => void = () => {}
afterEach(() => unmount())

async function open(asked: ProxyQuestion | null, accounts: AccountState = signedIn()) {
  fake = createFakeBridge({ 'account.state': accounts, 'proxy.question': asked })
  fake.answer('proxy.signIn', ({ keep }) => {
    fake.push('proxy.asked', null)
    return { isKept: keep }
  })
  const { wrapper } = await mountBare(App, fake)
  unmount = () => wrapper.unmount()
  await expect.poll(() => document.body.textContent).toMatch(/\S/)
  await settled()
}

const title = 'Sign in to your network’s proxy'
const isAsked = () => expect.poll(() => all('dialog', title)).toHaveLength(1)
const said = () => document.body.textContent
const tick = () => document.querySelector<HTMLInputElement>('[role="dialog"] input[type="checkbox"]')

function type(name: string, text: string): void {
  const field = one('textbox', name) as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

async function give(user: string, password: string): Promise<void> {
  type('User name', user)
  type('Password', password)
  await settled()
  document.querySelector('#proxy-sign-in')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await settled()
}

describe('the question of a proxy', () => {
  it('says which one asks, as text, and what becomes of the password, before somebody has signed in to a portal', async () => {
    await open(asking, accountState())
    await isAsked()
    expect(said()).toContain('The proxy proxy.office:3128 lets nothing through')
    expect(said()).toContain('Office <b>one</b>')
    expect(said()).toContain('gets both unencrypted')
    fake.push('proxy.asked', { ...asking, isEncrypted: true })
    await settled()
    expect(said()).toContain('The connection to the proxy is encrypted.')
  })

  it('sends nothing without a name, then both once, and goes', async () => {
    await open(asking)
    await isAsked()
    await give('', 'pr0xyPassw0rd')
    expect(fake.inputsOf('proxy.signIn')).toEqual([])
    await give('anna', 'pr0xyPassw0rd')
    await expect.poll(() => all('dialog', title)).toEqual([])
    expect(fake.inputsOf('proxy.signIn')).toMatchObject([
      { user: 'anna', password: 'pr0xyPassw0rd', keep: false, place: { port: 3128 } },
    ])
    expect(said()).not.toContain('could not be kept')
  })

  it('stays after a wrong password, which is said, and warns of a lock', async () => {
    await open(asking)
    await isAsked()
    fake.answer('proxy.signIn', () => {
      throw new Refusal({ code: 'invalid', reason: 'proxy_password', field: 'password' })
    })
    await give('anna', 'wrong')
    expect(said()).toContain('The proxy did not accept this name and password')
    expect(said()).toContain('Many networks lock an account')
    expect(all('dialog', title)).toHaveLength(1)
  })

  it('keeps the password if that is ticked, and says where it could not', async () => {
    await open(asking)
    await isAsked()
    tick()?.click()
    fake.answer('proxy.signIn', () => {
      fake.push('proxy.asked', null)
      return { isKept: false }
    })
    await give('anna', 'pr0xyPassw0rd')
    expect(fake.inputsOf('proxy.signIn')).toMatchObject([{ keep: true }])
    await expect.poll(said).toContain('The password could not be kept')
  })

  it('offers to keep nothing where there is no keyring', async () => {
    await open({ ...asking, canKeep: false })
    await isAsked()
    expect(tick()?.disabled).toBe(true)
    expect(said()).toContain('no working keyring')
  })

  it('asks for nothing where only a way is accepted that is not known here', async () => {
    await open({ ...asking, takesPassword: false, realm: '' })
    await isAsked()
    expect(said()).toContain('NTLM or Kerberos')
    expect(all('textbox', 'User name')).toEqual([])
    expect(all('button', 'Sign in')).toEqual([])
    one('button', 'Close').click()
    await expect.poll(() => all('dialog', title)).toEqual([])
  })

  it('that nobody here can answer is said in the bar after it was closed, with no way back to it', async () => {
    await open({ ...asking, takesPassword: false, realm: '' })
    await isAsked()
    one('button', 'Close').click()
    await expect.poll(() => all('dialog', title)).toEqual([])
    fake.push('connection.changed', { state: 'offline', waitMs: 0, reason: 'proxy_other_sign_in' })
    await settled()
    expect(said()).toContain('wants a kind of sign-in that Switchboard does not support')
    expect(said()).toContain('Ask the network’s administrator to let this computer or the portal through.')
    expect(all('button', 'Sign in')).toEqual([])
  })

  it('whoever has set the proxy is named where it does not answer', async () => {
    await open(null)
    const lost = () => fake.push('connection.changed', { state: 'offline', waitMs: 0, reason: 'proxy_unreachable' })
    lost()
    await expect.poll(said).toContain('check the system’s proxy settings')
    const { deepLinks, waitPreset, managed } = appInfo
    fake.push('app.managed', { deepLinks, waitPreset, managed: { ...managed, proxy: true } })
    await expect.poll(said).toContain('The proxy that your administrator has set does not answer')
    expect(said()).not.toContain('check the system’s proxy settings')
  })

  it('is put again from the sign-in screen after it was put off there, for it is asked only once by itself', async () => {
    await open(asking, accountState())
    await isAsked()
    one('button', 'Not now').click()
    await expect.poll(() => all('dialog', title)).toEqual([])
    fake.answer('account.connect', () => {
      throw new Refusal({ code: 'offline', reason: 'proxy_sign_in' })
    })
    type('Webhook URL', 'https://acme.bitrix24.com/rest/15/a1b2c3d4e5f6g7h8/')
    await settled()
    one('button', 'Connect').click()
    await settled()
    one('button', title).click()
    await isAsked()
  })

  it('can be put off; the bar of the lost connection leads back to it, and a refusal brings it back', async () => {
    await open(asking)
    await isAsked()
    one('button', 'Not now').click()
    await expect.poll(() => all('dialog', title)).toEqual([])
    fake.push('connection.changed', { state: 'offline', waitMs: 0, reason: 'proxy_sign_in' })
    await settled()
    one('button', 'Sign in').click()
    await isAsked()
    one('button', 'Not now').click()
    await expect.poll(() => all('dialog', title)).toEqual([])
    fake.push('proxy.asked', { ...asking, refusals: 1 })
    await isAsked()
    expect(said()).toContain('used until now are no longer accepted')
  })
})
