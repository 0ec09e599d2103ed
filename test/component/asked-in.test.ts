import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useApp } from '../../renderer/app/app'
import { localeFor } from '../../renderer/i18n'
import { appInfo, createFakeBridge } from '../support/fake-bridge'
import { mountBare } from '../support/mount'

it('things are looked for by their names in the languages of the window, the system and what the operator writes', async () => {
  await mountBare(
    defineComponent(() => () => h('i')),
    createFakeBridge(),
  )
  const app = useApp()
  const settings = { ...appInfo.settings, locale: 'en' as const }
  app.info = { ...appInfo, systemLocale: 'fi-FI', settings }
  expect(app.askedIn).toEqual(['en'])
  app.info = { ...appInfo, systemLocale: 'fi-FI', settings: { ...settings, spelling: ['fi', 'ru-RU'] } }
  expect(app.askedIn).toEqual(['en', 'ru'])
})

it.each([
  ['ru-RU', 'ru'],
  ['RU', 'ru'],
  ['en-GB', 'en'],
  ['run', 'en'],
  ['', 'en'],
])('texts for the language tag “%s” are those of %s', (tag, locale) => {
  expect(localeFor(tag)).toBe(locale)
})
