import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Account, AccountState } from '../../electron/contract/account'
import App from '../../renderer/App.vue'
import { en } from '../../renderer/locales/en'
import { useAccount } from '../../renderer/app/account'
import { useApp } from '../../renderer/app/app'
import { useCommands } from '../../renderer/features/keys/commands-store'
import { useNotices } from '../../renderer/app/notices'
import { anna, appInfo, createFakeBridge, signedIn } from '../support/fake-bridge'
import type { FakeBridge } from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { all, fill, one, press } from '../support/page'

const boris = { ...anna, id: 'b', portal: 'shop.bitrix24.eu', user: { id: 8, name: 'Boris' } } as Account
let fake: FakeBridge
let unmount: () => void = () => {}
afterEach(() => {
  vi.useRealTimers()
  unmount()
})

async function open(account = anna) {
  fake = createFakeBridge({ 'account.state': { ...signedIn(account), accounts: [account, boris] } })
  const { wrapper } = await mountBare(App, fake)
  unmount = () => wrapper.unmount()
}

describe('keyboard', () => {
  it('opens the sheet by "?", with every key named', async () => {
    await open()
    press('Slash', { shiftKey: true }, document.body)
    await settled()
    const sheet = one('dialog', 'Keyboard shortcuts').textContent
    const commands = useCommands()
    const withKeys = [...commands.byId.values()].filter(command => commands.keysOf(command).length > 0)
    expect(withKeys.length).toBeGreaterThan(5)
    for (const { text } of withKeys) expect(sheet).toContain(text())
    for (const text of [en.app.keys.myDialogs.range, en.app.keys.journal.move, en.composer.format.bold])
      expect(sheet).toContain(text)
  })

  it('leads to a setting by its name', async () => {
    await open()
    press('KeyP', { ctrlKey: true, shiftKey: true }, document.body)
    await settled()
    fill(one('combobox', 'Command'), 'rows in lists')
    await settled()
    const [found] = all('option')
    expect(found?.textContent).toContain('Settings: Appearance and language: Rows in lists')
    found?.click()
    await settled()
    await expect.poll(() => document.activeElement?.closest('[id^="setting-"]')?.id).toBe('setting-density')
  })

  it('opens the sheet by the character "?" where the layout has it elsewhere, but not by AltGr', async () => {
    await open()
    press('Minus', { key: '?', altKey: true, ctrlKey: true }, document.body)
    await settled()
    expect(all('dialog', 'Keyboard shortcuts')).toEqual([])
    press('Minus', { key: '?', shiftKey: true }, document.body)
    await settled()
    one('dialog', 'Keyboard shortcuts')
  })

  it('reaches the search field and the menu’s key while the menu is open, but nothing behind a question', async () => {
    await open()
    const field = await vi.waitUntil(() => document.querySelector<HTMLElement>('[role="combobox"]'))
    press('KeyA', { ctrlKey: true, shiftKey: true })
    await settled()
    one('heading', 'Accounts')
    press('KeyA', { ctrlKey: true, shiftKey: true }, document.activeElement ?? document.body)
    await settled()
    expect(all('heading', 'Accounts')).toEqual([])
    press('KeyA', { ctrlKey: true, shiftKey: true })
    await settled()
    press('KeyK', { ctrlKey: true }, document.activeElement ?? document.body)
    await settled()
    expect(document.activeElement).toBe(field)

    press('Slash', { ctrlKey: true })
    await settled()
    one('dialog', 'Keyboard shortcuts')
    press('KeyK', { ctrlKey: true }, document.activeElement ?? document.body)
    await settled()
    expect(document.activeElement).not.toBe(field)
  })

  it('does not open the sheet while the operator types', async () => {
    await open()
    const field = document.createElement('input')
    document.body.append(field)
    press('Slash', { shiftKey: true }, field)
    await settled()
    expect(all('dialog', 'Keyboard shortcuts')).toEqual([])
  })

  it('switches the account with two keystrokes, whatever the layout prints on the digit', async () => {
    await open()
    fake.answer('account.switch', { ...signedIn(boris), accounts: [anna, boris] })
    press('KeyA', { ctrlKey: true, shiftKey: true })
    await settled()
    press('Digit2', { key: 'é' }, document.activeElement ?? document.body)
    await settled()
    expect(fake.inputsOf('account.switch')).toEqual([{ accountId: 'b' }])
    expect(
      all('status')
        .map(status => status.textContent)
        .join(),
    ).toContain('You are now Boris')
  })

  it('takes AltGr for typing, not for a shortcut', async () => {
    await open()
    press('KeyA', { ctrlKey: true, altKey: true, shiftKey: true })
    await settled()
    expect(all('heading', 'Accounts')).toEqual([])
  })
})

describe('while main opens the sign-in', () => {
  it('says so after a second, and goes on once it is open', async () => {
    let answer: (state: AccountState) => void = () => {}
    fake = createFakeBridge({ 'account.state': () => new Promise(resolve => (answer = resolve)) })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const mounting = mountBare(App, fake)
    for (let turn = 0; turn < 100; turn++) {
      await vi.advanceTimersByTimeAsync(1)
      await flushPromises()
    }
    const { wrapper } = await mounting
    unmount = () => wrapper.unmount()
    expect(document.body.textContent).not.toContain('Opening your account')
    await vi.advanceTimersByTimeAsync(1000)
    expect(document.body.textContent).toContain('Opening your account')
    vi.useRealTimers()
    answer(signedIn())
    await settled()
    expect(document.body.textContent).not.toContain('Opening your account')
    one('button', 'Keyboard')
  })
})

describe('an announcement', () => {
  const shown = () => document.body.textContent.includes('Hello')
  const card = () => one('button', 'Dismiss').closest<HTMLElement>('[data-notice]')!

  it('disappears by itself, but not while the pointer is on it', async () => {
    await open()
    vi.useFakeTimers()
    useNotices().announce('status', { title: 'Hello' })
    await vi.advanceTimersByTimeAsync(5000)
    card().dispatchEvent(new Event('pointerenter'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(shown()).toBe(true)
    card().dispatchEvent(new Event('pointerleave'))
    await vi.advanceTimersByTimeAsync(6100)
    expect(useNotices().shown).toEqual([])
  })

  it('is dismissed by Esc while it has the focus', async () => {
    await open()
    useNotices().announce('alert', { title: 'Hello' })
    await settled()
    press('Escape', {}, one('button', 'Dismiss'))
    expect(useNotices().shown).toEqual([])
  })
})

it('announces no switch dropped because another change was under way', async () => {
  await open()
  fake.answer('account.signOut', () => new Promise(() => {}))
  void useAccount().signOut(anna.id)
  press('KeyA', { ctrlKey: true, shiftKey: true })
  await settled()
  press('Digit2', {}, document.activeElement ?? document.body)
  await settled()
  expect(fake.inputsOf('account.switch')).toEqual([])
  expect(document.body.textContent).not.toContain('You are now')
})

describe('state of the connection and of the permissions', () => {
  it('says that the portal is out of reach, and stops saying it', async () => {
    await open()
    fake.push('connection.changed', { state: 'offline', waitMs: 0 })
    await settled()
    expect(document.body.textContent).toContain('No connection to the portal')
    fake.push('connection.changed', { state: 'ok', waitMs: 0 })
    await settled()
    expect(document.body.textContent).not.toContain('No connection to the portal')
  })

  it('says what the proxy requires if the proxy is the reason', async () => {
    await open()
    fake.push('connection.changed', { state: 'offline', waitMs: 0, reason: 'proxy_sign_in' })
    await settled()
    expect(document.body.textContent).toContain('This network’s proxy requires a sign-in')
    expect(document.body.textContent).toContain('Sign in to it when Switchboard asks')
    expect(document.body.textContent).not.toContain('No connection to the portal')
  })

  it('says in which direction and how far the clocks differ once it is more than two minutes', async () => {
    await open()
    const text = () => document.body.textContent
    fake.push('clock.changed', { aheadMs: 119_000 })
    await settled()
    expect(text()).not.toContain('clock')
    fake.push('clock.changed', { aheadMs: 31 * 60_000 })
    await settled()
    expect(text()).toContain('This computer’s clock is 31 min behind the portal’s')
    fake.push('clock.changed', { aheadMs: -(26 * 60 + 5) * 60_000 })
    await settled()
    expect(text()).toContain('This computer’s clock is 1d 2h ahead of the portal’s')
    fake.push('clock.changed', { aheadMs: null })
    await settled()
    expect(text()).not.toContain('clock is')
  })

  it('says what to do when names of files are lost', async () => {
    await open()
    expect(document.body.textContent).not.toContain('non-Latin names')
    useApp().info = { ...appInfo, namesLost: true }
    await settled()
    const said = all('status').map(({ textContent }) => textContent)
    expect(said.join()).toMatch(/non-Latin names cannot be attached.*lack UTF-8/)
  })

  it('warns until the newest sign-in is on the disk', async () => {
    await open({ ...anna, reason: 'storage_unavailable' })
    expect(
      all('alert')
        .map(alert => alert.textContent)
        .join(),
    ).toContain('If you quit now, you may be signed out.')
    fake.push('account.changed', signedIn())
    await settled()
    expect(document.body.textContent).not.toContain('you may be signed out')
  })

  it('counts down to the end of a limit', async () => {
    await open()
    fake.push('connection.changed', { state: 'limited', waitMs: 20_500 })
    await settled()
    expect(document.body.textContent).toContain('Updates resume in 21 seconds.')
  })

  it('names each missing permission with its consequences, until dismissed', async () => {
    await open({ ...anna, missingScopes: ['crm'] })
    expect(one('heading', '1 permission is missing').closest('section')?.textContent).toContain('titles of leads')
    one('button', 'Dismiss').click()
    await settled()
    expect(all('heading', '1 permission is missing')).toEqual([])
    // The account goes on saying so.
    press('KeyA', { ctrlKey: true, shiftKey: true })
    await settled()
    expect(one('heading', 'Missing permissions').parentElement?.textContent).toContain('crm')
  })
})

it('restores the work as it was after the portal signed the operator out and they came back', async () => {
  await open()
  const field = document.querySelector('[role="combobox"]')
  fake.push('account.changed', signedIn({ ...anna, state: 'signed_out', reason: 'refresh_refused' }))
  await settled()
  one('heading', 'Connect to Bitrix24')
  expect(document.querySelector('[role="combobox"]')).toBeNull()
  fake.push('account.changed', signedIn())
  await settled()
  expect(field).not.toBeNull()
  expect(document.querySelector('[role="combobox"]')).toBe(field)
})

it('announces an unexpected failure as an alert with its number in the log', async () => {
  await open()
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const error = new Error('unforeseen')
  useNotices().report(error)
  await settled()
  const alert = one('alert').textContent
  expect(alert).toContain('Something went wrong in Switchboard')
  const [number] = /[\da-f-]{36}/.exec(alert) ?? []
  expect(log.mock.calls).toEqual([[number, error]])
  log.mockRestore()
})

it('speaks Russian at once when the setting changes', async () => {
  await open()
  fake.answer('app.set', { ...appInfo.settings, locale: 'ru' })
  await useApp().set({ locale: 'ru' })
  await settled()
  expect(document.documentElement.lang).toBe('ru')
  expect(all('button', 'Клавиатура')).toHaveLength(1)
})
