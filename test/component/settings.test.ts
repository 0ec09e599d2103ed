import { afterEach, describe, expect, it } from 'vitest'
import type { AccountState } from '../../electron/contract/account'
import type { AppInfo, Settings as Chosen, SpellingOffer } from '../../electron/contract/app'
import Harness from '../../renderer/features/workspace/Views.vue'
import { usePlace } from '../../renderer/app/place'
import { useAccount } from '../../renderer/app/account'
import { useApp } from '../../renderer/app/app'
import { appInfo, createFakeBridge, signedIn } from '../support/fake-bridge'
import type { FakeBridge } from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { all, fill, one, press } from '../support/page'
import { useSettingsPage } from '../../renderer/features/settings/settings-page'
import { findSettings } from '../../renderer/features/settings/settings-table'

let unmount: () => void = () => {}
afterEach(() => unmount())

async function open(
  given: Partial<Chosen> = {},
  abilities = { notifications: true, tray: true },
  spelling: SpellingOffer = { by: 'nobody', languages: [], usual: [] },
  { notice = null, ...info }: Partial<AppInfo> & Partial<Pick<AccountState, 'notice'>> = {},
): Promise<FakeBridge> {
  const settings = { ...appInfo.settings, ...given }
  const fake = createFakeBridge({
    'account.state': { ...signedIn(), notice },
    'app.info': { ...appInfo, settings, ...info },
    'app.spelling': spelling,
    'app.set': change => Object.assign(settings, change),
    'app.abilities': abilities,
    'notification.try': { supported: abilities.notifications },
  })
  const { wrapper } = await mountBare(Harness, fake)
  unmount = () => wrapper.unmount()
  await useApp().load()
  usePlace().go('settings')
  await settled()
  return fake
}

const control = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('[role="switch"], input')].find(
    each =>
      document.querySelector(`label[for="${each.id}"]`)?.textContent.trim() === label ||
      each.closest('label')?.textContent.includes(label),
  )

const isShown = (part: HTMLElement) => !part.closest('[style*="display: none"]')
const textOf = (role: string) =>
  all(role)
    .map(({ textContent }) => textContent)
    .join()

describe('settings', () => {
  it('change at once, one at a time', async () => {
    const fake = await open()
    control('Hide names and texts')?.click()
    await settled()
    control('Ctrl+Enter')?.click()
    await settled()
    expect(fake.inputsOf('app.set')).toEqual([{ notifyPrivately: true }, { sendBy: 'mod_enter' }])
    expect(document.body.textContent).toContain('Enter adds a line.')
  })

  it('offer nothing beyond this system’s abilities, and say why', async () => {
    await open({}, { notifications: false, tray: false })
    expect(document.body.textContent).toContain('This system shows no notifications.')
    expect(one('button', 'Show a sample')).toHaveProperty('disabled', true)
    expect(document.body.textContent).toContain('This desktop has no tray')
    expect(control('Keep Switchboard in the tray when the window is closed')).toHaveProperty('disabled', true)
  })

  it('offer volume and a sample only for our own sounds', async () => {
    await open({ sound: 'system' })
    expect(all('button', 'Play')).toEqual([])
    control('Knock')?.click()
    await settled()
    one('button', 'Play')
    expect(document.querySelector('input[type="range"]')).toHaveProperty('value', '50')
  })

  it('explain when Bitrix24 counts an operator as available, and link to its help', async () => {
    const fake = await open()
    const link = [...document.querySelectorAll('a')].find(each => each.textContent.includes('Read more'))
    link?.click()
    await settled()
    expect(fake.inputsOf('app.open')).toEqual([{ url: 'https://helpdesk.bitrix24.com/open/10724508' }])
  })

  it('show only those that a text finds, by its name, its choices or its section', async () => {
    await open()
    const field = one('searchbox', 'Find a setting')
    const shown = () => [...document.querySelectorAll<HTMLElement>('[id^="setting-"]')].filter(isShown)
    const idsOf = () => shown().map(({ id }) => id)
    fill(field, 'knock')
    await settled()
    expect(idsOf()).toEqual(['setting-sound'])
    expect(textOf('status')).toContain('1 setting')
    fill(field, 'reread')
    await settled()
    expect(textOf('status')).toContain('No setting matches “reread”')
    // A command's name leads to its keys.
    fill(field, 'copy the user')
    await settled()
    expect(idsOf()).toEqual(['setting-shortcuts'])
    expect(all('button', 'Change the shortcut for “Copy the USER_CODE”')).toHaveLength(1)
    press('Escape', { key: 'Escape' }, field)
    await settled()
    expect(shown().length).toBeGreaterThan(15)
  })

  it('have their sections in a list that arrows walk, with the one in view marked', async () => {
    await open()
    const list = one('navigation', 'Sections of the settings')
    const marked = () => list.querySelector<HTMLElement>('[aria-current="location"]')
    expect(marked()?.textContent.trim()).toBe('Appearance and language')
    marked()?.focus()
    press('ArrowDown', { key: 'ArrowDown' }, marked() ?? list)
    await expect.poll(() => document.activeElement?.textContent.trim()).toBe('Waiting customers')
    expect([...list.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0)).toEqual([marked()])
    marked()?.click()
    await settled()
    expect(document.activeElement?.id).toBe('settings-waiting-title')
  })

  it('are reached by name, with the focus in the control', async () => {
    await open()
    useSettingsPage().text = 'sound'
    useSettingsPage().ask('density')
    await settled()
    expect(document.activeElement).toBe(control('Comfortable'))
    useSettingsPage().askSection('keys')
    await settled()
    expect(document.activeElement?.textContent.trim()).toBe('Keyboard shortcuts')
  })

  it('are each reached in their own control, also where their section has the same name', async () => {
    await open({ sound: 'drop' })
    for (const name of ['sound', 'notify', 'availability', 'diagnostics', 'volume'] as const) {
      useSettingsPage().ask(name)
      await settled()
      const { activeElement } = document
      expect([name, activeElement?.closest('[id^="setting-"]')?.id]).toEqual([name, `setting-${name}`])
      expect(activeElement?.matches('input, select, button, a[href]')).toBe(true)
    }
  })

  it('mark the section that was gone to, though scrolling is heard of later; scrolling by hand goes on from it', async () => {
    await open()
    const marked = () =>
      one('navigation', 'Sections of the settings').querySelector('[aria-current="location"]')?.textContent.trim()
    const frame = one('heading', 'Settings').closest('[class*="overflow-y-auto"]')!
    const scroll = async () => {
      frame.dispatchEvent(new Event('scroll'))
      await settled()
    }
    for (const [name, title] of [
      ['diagnostics', 'Help with problems'],
      ['density', 'Appearance and language'],
    ] as const) {
      useSettingsPage().ask(name)
      await settled()
      await scroll()
      expect(marked()).toBe(title)
    }
    frame.dispatchEvent(new WheelEvent('wheel', { bubbles: true }))
    await scroll()
    expect(marked()).toBe('About')
  })

  it('follow what the menu and the wheel have changed', async () => {
    const fake = await open()
    const size = one('combobox', 'Text size')
    expect(size).toHaveProperty('value', '100')
    expect(size.textContent).toContain('100%')
    fake.push('app.changed', { ...appInfo.settings, textSize: 125 })
    await settled()
    expect(size).toHaveProperty('value', '125')
  })
})

describe('spelling', () => {
  const all3 = { by: 'dictionaries' as const, languages: ['de', 'en-US', 'ru'], usual: ['en-US'] }
  const choice = () => all('button').find(button => button.getAttribute('aria-label')?.startsWith('Check spelling in'))
  const box = (name: string) => all('menuitemcheckbox').find(each => each.textContent.includes(name))

  it('is checked in several languages, at first in the usual ones', async () => {
    const fake = await open({}, undefined, all3)
    expect(choice()?.textContent).toContain('English (United States)')
    choice()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await settled()
    expect(all('menuitemcheckbox').map(each => each.getAttribute('aria-checked'))).toEqual(['true', 'false', 'false'])
    box('Russian')?.click()
    await settled()
    box('English')?.click()
    await settled()
    expect(fake.inputsOf('app.set')).toEqual([{ spelling: ['en-US', 'ru'] }, { spelling: ['ru'] }])
    expect(choice()?.textContent).toContain('Russian')
  })

  it('is off without a language, and a language whose dictionary is gone is not named', async () => {
    await open({ spelling: ['fr'] }, undefined, all3)
    expect(choice()?.textContent).toContain('Off')
  })

  it('cannot be checked without dictionaries, and says who can change that', async () => {
    await open()
    expect(choice()).toHaveProperty('disabled', true)
    expect(document.body.textContent).toContain('An administrator can name a place')
  })

  it('that cannot be checked says where that comes from', async () => {
    await open({}, undefined, { by: 'nobody', languages: [], usual: [], isPlaceEmpty: true })
    expect(document.body.textContent).toContain('The place that your administrator has named holds no dictionaries')
    unmount()
    await open({}, undefined, { ...all3, unfetched: ['en-US', 'ru'] })
    expect(document.body.textContent).toContain('not checked: English (United States). Tell')
  })

  it('is a switch where the system has its own languages', async () => {
    const fake = await open({}, undefined, { by: 'system', languages: [], usual: [] })
    expect(control('Check spelling in')?.getAttribute('aria-checked')).toBe('true')
    control('Check spelling in')?.click()
    await settled()
    expect(fake.inputsOf('app.set')).toEqual([{ spelling: [] }])
  })
})

it('a setting is found whether ё is typed or not', () => {
  expect(findSettings('темная', () => 'Тёмная')).not.toEqual([])
})

it('say why a changed policy is not used, and that what held before still holds', async () => {
  const problems = [{ key: 'file', kind: 'untrusted' as const }]
  const managed = { ...appInfo.managed, contact: 'IT, ext. 100', problems }
  await open({}, undefined, undefined, { notice: 'policy_kept', managed })
  await useAccount().load()
  await settled()
  expect(document.body.textContent).toContain('what held before still holds')
  expect(document.body.textContent).toContain('untrusted')
  expect(document.body.textContent).toContain('Ask: IT, ext. 100')
})
