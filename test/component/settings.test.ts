import { afterEach, describe, expect, it } from 'vitest'
import type { Settings as Chosen } from '../../electron/contract/app'
import Harness from '../../renderer/features/workspace/Views.vue'
import { usePlace } from '../../renderer/app/place'
import { useApp } from '../../renderer/app/app'
import { appInfo, createFakeBridge, signedIn } from '../support/fake-bridge'
import type { FakeBridge } from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { all, one } from '../support/page'

let unmount: () => void = () => {}
afterEach(() => unmount())

async function open(given: Partial<Chosen> = {}, abilities = { notifications: true, tray: true }): Promise<FakeBridge> {
  const settings = { ...appInfo.settings, ...given }
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'app.info': { ...appInfo, settings },
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
})
