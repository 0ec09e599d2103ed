import { describe, expect, it } from 'vitest'
import { textsFor } from '../../../../../electron/shell/locales/texts'
import { menuTemplate } from '../../../../../electron/shell/menu'
import { whyRefused } from '../../../../../renderer/features/keys/reserved-keys'

/** Keys that Electron assigns to a role by itself, or the menu in its place. @see https://www.electronjs.org/docs/latest/api/menu-item#roles */
const ofRole: Record<string, string[]> = {
  undo: ['mod+KeyZ'],
  redo: ['mod+shift+KeyZ', 'mod+KeyY'],
  cut: ['mod+KeyX'],
  copy: ['mod+KeyC'],
  paste: ['mod+KeyV'],
  pasteAndMatchStyle: ['mod+shift+KeyV'],
  selectAll: ['mod+KeyA'],
  minimize: ['mod+KeyM'],
  close: ['mod+shift+KeyW'],
  quit: ['mod+KeyQ'],
  'size.in.0': ['mod+shift+Equal'],
  'size.in.1': ['mod+Equal'],
  'size.in.2': ['mod+NumpadAdd'],
  'size.out.0': ['mod+Minus'],
  'size.out.1': ['mod+NumpadSubtract'],
  'size.reset.0': ['mod+Digit0'],
  'size.reset.1': ['mod+Numpad0'],
  togglefullscreen: ['F11'],
}

describe('keys that cannot be given to a command', () => {
  it('are all those of the application menu', () => {
    const menu = menuTemplate(textsFor('en'), {
      platform: 'linux',
      forDevelopment: false,
      onResize: () => {},
      onSettings: () => {},
    })
    const roles = menu.flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu.flatMap(({ role, id }) => role ?? id ?? []) : [],
    )
    expect(roles.length).toBeGreaterThan(10)
    for (const role of roles) {
      expect(ofRole[role], role).toBeDefined()
      for (const keys of ofRole[role] ?? []) expect(whyRefused(keys, false), keys).toBe('reserved')
    }
  })

  it.each(['alt+F4', 'alt+Tab', 'alt+Space', 'mod+shift+ArrowLeft', 'mod+Backspace', 'F10', 'alt+Numpad4', 'mod+Tab'])(
    'are those of the system and of fields: %s',
    keys => expect(whyRefused(keys, false)).toBe('reserved'),
  )

  it.each(['KeyJ', 'shift+KeyJ', 'Digit1', 'Space', 'Enter', 'Backspace', 'ArrowUp', '?', 'shift+Slash'])(
    'are those that type or move in a text: %s',
    keys => expect(whyRefused(keys, false)).toBe('types'),
  )

  it.each(['mod+KeyJ', 'mod+shift+KeyF', 'alt+KeyJ', 'F5', 'shift+F5', 'mod+Enter', 'mod+Slash', 'mod+shift+Enter'])(
    'are no others: %s',
    keys => expect(whyRefused(keys, false)).toBe(null),
  )

  it('are more on a Mac', () => {
    expect(whyRefused('mod+KeyH', true)).toBe('reserved')
    expect(whyRefused('mod+KeyH', false)).toBe(null)
  })
})
