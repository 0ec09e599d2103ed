import { describe, expect, it } from 'vitest'
import { en } from '../../../../electron/shell/locales/en'
import { ru } from '../../../../electron/shell/locales/ru'
import { textsFor } from '../../../../electron/shell/locales/texts'
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
