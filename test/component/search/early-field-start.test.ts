import { afterEach, expect, it, vi } from 'vitest'
import App from '../../../renderer/App.vue'
import { putEarlyFieldAway, takeEarlyText, watchEarlyField } from '../../../renderer/app/early-field'
import { mayBeOfCommand } from '../../../renderer/features/keys/reserved-keys'
import { useApp } from '../../../renderer/app/app'
import { usePlace } from '../../../renderer/app/place'
import { anna, appInfo, createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountBare, settled } from '../../support/mount'

/** Something that ends when the test says so. */
function awaited(): { end: () => void; ended: Promise<void> } {
  let end = () => {}
  const ended = new Promise<void>(resolve => (end = resolve))
  return { end: () => end(), ended }
}

afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
  putEarlyFieldAway()
  takeEarlyText()
})

/** Puts the page's first field beside the window, as it is before the script has run. */
function beginWith(text: string): HTMLElement {
  document.body.insertAdjacentHTML('beforeend', '<div id="early"><div role="combobox" tabindex="0"></div></div>')
  const field = document.querySelector<HTMLElement>('#early [role=combobox]')
  if (!field) throw new Error('No field')
  field.textContent = text
  field.focus()
  return field
}

it('takes keys on while the keyring opens', async () => {
  const opening = awaited()
  const fake = createFakeBridge({
    'account.state': async () => {
      await opening.ended
      return signedIn()
    },
    'app.earlyField': undefined,
  })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  await mountBare(App, fake)
  const early = beginWith('deal')
  await vi.advanceTimersByTimeAsync(1000)
  expect(document.querySelector('[data-opening]')).not.toBeNull()
  expect(document.activeElement).toBe(early)

  early.append(' 288')
  opening.end()
  await settled()
  expect(document.querySelector('[role=search] [role=combobox]')?.textContent).toBe('deal 288')
  expect(document.getElementById('early')).toBeNull()
})

it('presses the keys for commands where the search has the focus', async () => {
  const opening = awaited()
  const fake = createFakeBridge({
    'account.state': async () => {
      await opening.ended
      return signedIn()
    },
    'app.earlyField': undefined,
  })
  await mountBare(App, fake)
  watchEarlyField(mayBeOfCommand)
  beginWith('').dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', code: 'F6', bubbles: true }))
  const pressed: (string | null)[] = []
  const listen = ({ target }: Event) => pressed.push(target instanceof Element ? target.getAttribute('role') : null)
  document.addEventListener('keydown', listen)
  opening.end()
  await settled()
  document.removeEventListener('keydown', listen)
  expect(pressed).toEqual(['combobox'])
})

it('does not stay where the account cannot be read', async () => {
  const failing = awaited()
  const fake = createFakeBridge({
    'account.state': async () => {
      await failing.ended
      throw new Refusal({ code: 'bug' })
    },
  })
  await mountBare(App, fake)
  beginWith('deal 288')
  failing.end()
  await settled()
  expect(document.getElementById('early')).toBeNull()
})

it('is told to main once the place is known where the account was left', async () => {
  localStorage.setItem('place', JSON.stringify([anna.id, 'journal']))
  const fake = createFakeBridge({ 'account.state': signedIn(), 'app.earlyField': undefined })
  await mountBare(App, fake)
  expect(fake.inputsOf('app.earlyField')).toEqual([{ field: null }])
})

it('is in the language that was chosen in the settings', async () => {
  const german = { ...appInfo.settings, locale: 'de' as const }
  const fake = createFakeBridge({ 'account.state': signedIn(), 'app.earlyField': undefined, 'app.set': german })
  await mountBare(App, fake)
  usePlace().go('settings')
  await settled()
  await useApp().set({ locale: 'de' })
  await settled()
  expect(fake.inputsOf('app.earlyField').map(({ field }) => field?.locale)).toEqual(['en', 'de'])
})
