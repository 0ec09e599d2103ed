import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { en } from '../../../../electron/shell/locales/en'
import { ru } from '../../../../electron/shell/locales/ru'
import { locales } from '../../../../electron/contract/app'
import { systemTag, textsFor } from '../../../../electron/shell/locales/texts'
import { menuTemplate } from '../../../../electron/shell/menu'

const actions = { onResize() {}, onSettings() {} }
const roles = (platform: NodeJS.Platform, forDevelopment = false) =>
  menuTemplate(en, { platform, forDevelopment, ...actions }).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu.map(({ role }) => role) : [],
  )

function raise(): never {
  throw new Error('no such item')
}

describe('textsFor', () => {
  it.each([
    ['ru', ru],
    ['ru-RU', ru],
    ['RU', ru],
    ['en-GB', en],
    ['nl', en],
    ['rup', en],
    ['', en],
  ])('takes %j', (tag, texts) => expect(textsFor(tag)).toBe(texts))
})

describe('the language of the system', () => {
  it.each([
    ['as Chromium has it', 'de', ['de-AT', 'fr'], false, 'de'],
    ['Kazakh, which Chromium has not', 'en-US', ['kk-KZ', 'ru'], false, 'kk-KZ'],
    ['English, whatever comes after it', 'en-US', ['en-US', 'kk'], false, 'en-US'],
    ['one that nobody here has', 'en-US', ['be-BY', 'ru'], false, 'en-US'],
    ['unknown to the system', 'en-US', [], false, 'en-US'],
    ['told to Chromium', 'en-US', ['kk-KZ'], true, 'en-US'],
  ])('is %s', (_, chromium, preferred, isTold, tag) => expect(systemTag({ chromium, preferred, isTold })).toBe(tag))
})

const isCounted = (value: unknown): value is (count: number) => string => typeof value === 'function'

/** Every text of main by its key; those that take a value get one that is no word. */
function flat(section: object, path = ''): [key: string, text: string][] {
  return Object.entries(section).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const key = path ? `${path}.${name}` : name
    if (typeof value === 'string') return [[key, value]]
    if (isCounted(value)) return [[key, value(7)]]
    return typeof value === 'object' && value !== null ? flat(value, key) : []
  })
}

describe("main's own texts", () => {
  /** Names, and words that a language shares with English. */
  const same: Partial<Record<string, string[]>> = {
    es: ['menu.zoom'],
    fr: ['menu.services', 'menu.zoom'],
    pl: ['notification.alert.private'],
    'pt-BR': ['menu.zoom'],
  }

  it.each(locales.filter(locale => locale !== 'en'))(
    'of menu, tray, notifications, dialogs and the browser are all in the chosen language (%s)',
    locale => {
      const english = new Map(flat(en))
      const texts = flat(textsFor(locale))
      expect(texts.map(([key]) => key).sort()).toEqual([...english.keys()].sort())
      const remains = texts.filter(([key, text]) => text === english.get(key)).map(([key]) => key)
      const isFine = (key: string) => key === 'notification.sample.title' || same[locale]?.includes(key)
      expect(remains.filter(key => !isFine(key))).toEqual([])
    },
  )

  it.each(locales)('name every item of the menu, which Electron would name in English (%s)', locale => {
    const words = new Set(Object.values(textsFor(locale).menu))
    const labelsOf = (items: MenuItemConstructorOptions[]): (string | undefined)[] =>
      items.flatMap(({ label, role, type, submenu }) => [
        // A Mac names the application's own menu.
        ...(type === 'separator' || role === 'appMenu' ? [] : [label]),
        ...(Array.isArray(submenu) ? labelsOf(submenu) : []),
      ])
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const labels = labelsOf(menuTemplate(textsFor(locale), { platform, forDevelopment: false, ...actions }))
      expect(labels.filter(label => !(label && words.has(label)))).toEqual([])
    }
  })
})

describe('menuTemplate', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('offers no reloading and no tools to operators on %s', platform => {
    expect(roles(platform)).not.toEqual(expect.arrayContaining(['reload']))
    expect(roles(platform).filter(role => /reload|devtools/i.test(role ?? ''))).toEqual([])
    expect(roles(platform, true)).toContain('toggleDevTools')
  })

  it('has the entries that macOS needs for copying, pasting and quitting', () => {
    expect(roles('darwin')).toEqual(
      expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'undo', 'hide', 'quit']),
    )
  })

  it('leads a Mac’s Command and comma to the settings', () => {
    let asked = 0
    const onSettings = () => {
      asked++
    }
    const all = menuTemplate(en, { ...actions, platform: 'darwin', forDevelopment: false, onSettings })
    const items = all.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    const item = items.find(({ accelerator }) => accelerator === 'Command+,')
    expect(item?.label).toBe('Settings…')
    Reflect.apply(item?.click ?? raise, null, [])
    expect(asked).toBe(1)
  })

  it('is entirely in the chosen language', () => {
    const labels = JSON.stringify(menuTemplate(ru, { platform: 'darwin', forDevelopment: false, ...actions }))
      .match(/"label":"[^"]+"/g)
      ?.filter(label => !/[а-я]/.test(label))
    expect(labels).toEqual([])
  })
})
