import { defineComponent, h } from 'vue'
import { afterEach, expect, it } from 'vitest'
import type { AnnouncedUpdate, UpdateState } from '../../electron/contract/update'
import { RestartObstacle, UpdateObstacle, UpdateRefusal } from '../../electron/contract/update'
import { useApp } from '../../renderer/app/app'
import SettingsUpdates from '../../renderer/features/settings/SettingsUpdates.vue'
import UpdateLine from '../../renderer/features/update/UpdateLine.vue'
import { en } from '../../renderer/locales/en'
import { appInfo, createFakeBridge, type FakeBridge, updateState } from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { all, one } from '../support/page'

let unmount: () => void = () => {}
afterEach(() => unmount())

const found: AnnouncedUpdate = {
  ...{ version: '1.1.0', issued: 0, size: 2_000_000, returns: true },
  notes: '• Faster\n• <img src=x onerror=alert(1)> is text',
}
const open = (changes: Partial<UpdateState> = {}) => updateState({ obstacle: null, ...changes })

let shown = 0
async function show(state: UpdateState, contact: string | null = null): Promise<FakeBridge> {
  shown = 0
  const info = { ...appInfo, managed: { ...appInfo.managed, contact } }
  const fake = createFakeBridge({ 'update.state': state, 'app.info': info })
  const parts = defineComponent({ setup: () => () => [h(SettingsUpdates), h(UpdateLine, { onShow: () => shown++ })] })
  const { wrapper } = await mountBare(parts, fake)
  unmount = () => wrapper.unmount()
  await useApp().load()
  await settled()
  return fake
}
const said = () => document.body.textContent
const buttons = () => all('button').map(({ textContent }) => textContent.trim())

it.each(UpdateObstacle.options)('is silent and offers nothing while nobody is asked: %s', async obstacle => {
  await show(updateState({ obstacle }))
  expect(said()).toContain(en.update.obstacle[obstacle])
  expect(buttons()).toEqual([])
})

it('checks when told to, and shows what was found with its notes as text', async () => {
  const fake = await show(open())
  fake.answer('update.check', open({ step: 'found', found, checkedAt: 1 }))
  one('button', 'Check now').click()
  await settled()
  expect(said()).toContain('Version 1.1.0 is available (2 MB).')
  expect(said()).toContain('<img src=x onerror=alert(1)> is text')
  expect(document.querySelector('img')).toBeNull()
  expect(buttons()).toEqual(['Check now', 'Download', 'Version 1.1.0 is available'])
  fake.answer('update.fetch', open({ step: 'ready', found }))
  one('button', 'Download').click()
  await settled()
  expect(said()).toContain('It is installed when you quit.')
  one('button', 'Version 1.1.0 is ready').click()
  expect(shown).toBe(1)
})

it('says how far a download is', async () => {
  const fake = await show(open({ step: 'found', found }))
  fake.push('update.changed', open({ step: 'fetching', found, received: 500_000 }))
  await settled()
  expect(said()).toContain('Downloading version 1.1.0: 25%')
  expect(buttons()).not.toContain('Download')
})

it.each(RestartObstacle.options)('says why it does not restart: %s', async obstacle => {
  const fake = await show(open({ step: 'ready', found }))
  fake.answer('update.install', { obstacle })
  one('button', 'Restart and install').click()
  await settled()
  expect(said()).toContain(en.update.restart[obstacle])
})

it('says without a warning that an installation was cut off, and that it is tried again', async () => {
  const before = { version: '1.0.0', obstacle: null }
  const fake = await show(open({ step: 'ready', found, before, cutOff: 'next' }))
  expect(said()).toContain(en.update.cutOff.next)
  expect(said()).not.toContain(en.update.refused)
  expect(buttons()).toContain('Version 1.1.0 is ready')
  // Where it no longer lies ready, nothing is tried.
  fake.push('update.changed', open({ step: 'found', found, before, cutOff: 'next' }))
  await settled()
  expect(said()).not.toContain(en.update.cutOff.next)
  fake.push('update.changed', open({ before, cutOff: 'before' }))
  await settled()
  expect(said()).toContain('You wanted to return to 1.0.0, but')
})

it.each(UpdateRefusal.options)('says why an update was refused, and that nothing was changed: %s', async refusal => {
  await show(open({ refusal }))
  expect(said()).toContain(en.update.refusal[refusal])
  expect(said()).toContain('Nothing was changed.')
  // What comes and goes by itself is no news.
  expect(buttons().includes('Update refused')).toBe(!['offline', 'missing', 'cut_short'].includes(refusal))
})

it('does not call this version the newest beside a refusal: that was the check before', async () => {
  await show(open({ checkedAt: 1 }))
  expect(said()).toContain('is the newest')
  unmount()
  await show(open({ checkedAt: 1, refusal: 'not_signed' }))
  expect(said()).not.toContain('is the newest')
})

it.each(['deb', 'rpm', 'hand'] as const)('installs nothing that others install, and says who does: %s', async by => {
  await show(open({ by, step: 'found', found }))
  expect(said()).toContain(en.update.by[by])
  expect(buttons()).toEqual(['Check now', 'Version 1.1.0 is available'])
})

it('gives each sentence a line of its own, so that a command ends where it ends', async () => {
  await show(open({ by: 'deb', step: 'found', found, checkedAt: 1 }))
  const hints = [...document.querySelectorAll('p.whitespace-pre-line')]
  expect(hints.flatMap(hint => hint.textContent.trim().split('\n'))).toContain(en.update.by.deb)
})

it('says nothing of a version before that would be wrong after a return', async () => {
  await show(open({ heldFrom: '1.1.0', before: null }))
  expect(said()).toContain('You went back from version 1.1.0.')
  expect(said()).not.toContain('has not been updated')
})

it('goes back with one click, and takes updates again when told to', async () => {
  const before = { version: '1.0.0', obstacle: null }
  const fake = await show(open({ version: '1.1.0', updatedFrom: '1.0.0', before }))
  expect(buttons()).toContain('Updated to 1.1.0')
  fake.answer('update.back', { obstacle: null })
  one('button', 'Return to 1.0.0').click()
  await settled()
  expect(fake.inputsOf('update.back')).toHaveLength(1)
  fake.push('update.changed', open({ heldFrom: '1.1.0', step: 'found', found: { ...found, version: '1.2.0' } }))
  await settled()
  expect(said()).toContain('You went back from version 1.1.0.')
  expect(buttons()).toEqual(['Check now', 'Take updates again'])
  fake.answer('update.resume', open())
  one('button', 'Take updates again').click()
  await settled()
  expect(fake.inputsOf('update.resume')).toHaveLength(1)
})

it('shows that it is busy while the version before is checked, and asks once', async () => {
  const fake = await show(open({ version: '1.1.0', before: { version: '1.0.0', obstacle: null } }))
  let answer: (value: { obstacle: null }) => void = () => {}
  fake.answer('update.back', () => new Promise(resolve => (answer = resolve)))
  const button = () => one('button', 'Return to 1.0.0')
  expect(button().getAttribute('aria-busy')).toBeNull()
  button().click()
  await settled()
  expect(button().getAttribute('aria-busy')).toBe('true')
  button().click()
  expect(fake.inputsOf('update.back')).toHaveLength(1)
  answer({ obstacle: null })
  await settled()
  expect(button().getAttribute('aria-busy')).toBeNull()
})

it.each(['data', 'minimum', 'gone'] as const)('says why there is no way back: %s', async obstacle => {
  await show(open({ before: { version: '0.9.0', obstacle } }))
  expect(said()).toContain(en.update.back[obstacle].replace('{version}', '0.9.0'))
  expect(buttons().some(name => name.startsWith('Return'))).toBe(false)
})

it('says what the administrator wants, and what waits', async () => {
  const fake = await show(open({ minimum: '2.0.0', step: 'found', found: { ...found, returns: false } }))
  expect(said()).toContain('requires version 2.0.0')
  expect(said()).toContain('There is no way back from it')
  expect(buttons()).toContain('Update needed')
  for (const waits of ['stages', 'pin'] as const) {
    fake.push('update.changed', open({ waits, checkedAt: 1 }))
    await settled()
    expect(said()).toContain(en.update.waits[waits])
  }
})

it.each<[string, Partial<UpdateState>, boolean]>([
  ['no source', { obstacle: 'no_feed' }, true],
  ['switched off', { obstacle: 'switched_off' }, true],
  ['kept at this version', { obstacle: null, waits: 'pin' }, true],
  ['required', { obstacle: null, minimum: '2.0.0' }, true],
  ['refused', { obstacle: null, refusal: 'not_signed' }, true],
  ['of its sources', { obstacle: 'from_sources' }, false],
  ['no connection', { obstacle: null, refusal: 'offline' }, false],
])('names whom to ask where it is for the administrator: %s', async (_, state, isTheirs) => {
  await show(updateState(state), 'IT, ext. 100')
  expect(said().includes('Ask: IT, ext. 100')).toBe(isTheirs)
})
