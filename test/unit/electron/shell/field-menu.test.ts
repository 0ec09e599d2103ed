import { describe, expect, it } from 'vitest'
import { fieldMenu, zoomed } from '../../../../electron/shell/field-menu'
import { en } from '../../../../electron/shell/locales/en'
import { ru } from '../../../../electron/shell/locales/ru'

const flags = {
  canUndo: true,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
}
const inField = { isEditable: true, editFlags: flags, selectionText: '' }
const labels = (items: ReturnType<typeof fieldMenu>) => items.flatMap(({ label }) => label ?? [])

describe('a right click', () => {
  it.each([en, ru])('in a field offers what can be done with its text, in the chosen language', ({ menu }) => {
    const items = fieldMenu(inField, menu, () => {})
    expect(labels(items)).toEqual([
      menu.undo,
      menu.redo,
      menu.cut,
      menu.copy,
      menu.paste,
      menu.pastePlain,
      menu.selectAll,
    ])
    expect(items.flatMap(({ role, enabled }) => (role && enabled === false ? [role] : []))).toEqual(['redo'])
  })

  it('offers nothing that cannot be done, such as copying a secret', () => {
    const hidden = { ...inField, editFlags: { ...flags, canCopy: false, canCut: false } }
    const off = fieldMenu(hidden, en.menu, () => {}).flatMap(({ role, enabled }) => (enabled === false ? [role] : []))
    expect(off).toEqual(['redo', 'cut', 'copy'])
  })

  it('offers a few spellings of a misspelled word, and puts the chosen one in its place', () => {
    const put: string[] = []
    const words = ['Q&A', 'two', 'three', 'four', 'five', 'six']
    const asked = { ...inField, misspelledWord: 'qa', dictionarySuggestions: words }
    const [first, ...rest] = fieldMenu(asked, en.menu, word => put.push(word))
    expect(first?.label).toBe('Q&&A')
    first?.click?.(null as never, undefined, null as never)
    expect(put).toEqual(['Q&A'])
    expect(labels(rest).slice(0, 5)).toEqual(['two', 'three', 'four', 'five', en.menu.undo])
  })

  it('elsewhere copies what is selected, and offers nothing where nothing is', () => {
    const outside = { isEditable: false, editFlags: flags, selectionText: 'a text' }
    expect(labels(fieldMenu(outside, en.menu, () => {}))).toEqual([en.menu.copy])
    expect(fieldMenu({ ...outside, selectionText: ' ' }, en.menu, () => {})).toEqual([])
  })
})

it('zooms by the menu’s steps, and not without end', () => {
  expect(zoomed(0, 'in')).toBe(0.5)
  expect(zoomed(0, 'out')).toBe(-0.5)
  expect(zoomed(5, 'in')).toBe(5)
  expect(zoomed(-3, 'out')).toBe(-3)
})
