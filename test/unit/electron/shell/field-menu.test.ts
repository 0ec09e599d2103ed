import { describe, expect, it } from 'vitest'
import { fieldMenu } from '../../../../electron/shell/field-menu'
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
const idle = { replace: () => {}, learn: () => {} }
const labels = (items: ReturnType<typeof fieldMenu>) => items.flatMap(({ label }) => label ?? [])

describe('a right click', () => {
  it.each([en, ru])('in a field offers the possible edits, in the chosen language', ({ menu }) => {
    const items = fieldMenu(inField, menu, idle)
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

  it('offers nothing impossible, such as copying a secret', () => {
    const hidden = { ...inField, editFlags: { ...flags, canCopy: false, canCut: false } }
    const off = fieldMenu(hidden, en.menu, idle).flatMap(({ role, enabled }) => (enabled === false ? [role] : []))
    expect(off).toEqual(['redo', 'cut', 'copy'])
  })

  it('offers a few spellings of a misspelled word, and puts the chosen one in its place', () => {
    const put: string[] = []
    const words = ['Q&A', 'two', 'three', 'four', 'five', 'six']
    const asked = { ...inField, misspelledWord: 'qa', dictionarySuggestions: words }
    const [first, ...rest] = fieldMenu(asked, en.menu, {
      replace: word => put.push(word),
      learn: word => put.push(`learned ${word}`),
    })
    expect(first?.label).toBe('Q&&A')
    first?.click?.(null as never, undefined, null as never)
    expect(put).toEqual(['Q&A'])
    expect(labels(rest).slice(0, 6)).toEqual(['two', 'three', 'four', 'five', 'Add to dictionary', en.menu.undo])
    rest.find(({ label }) => label === 'Add to dictionary')?.click?.(null as never, undefined, null as never)
    expect(put).toEqual(['Q&A', 'learned qa'])
  })

  it('offers to learn a word for which there are no suggestions', () => {
    expect(labels(fieldMenu({ ...inField, misspelledWord: 'qzx' }, en.menu, idle))[0]).toBe('Add to dictionary')
  })

  it('elsewhere copies the selection, and offers nothing without one', () => {
    const outside = { isEditable: false, editFlags: flags, selectionText: 'a text' }
    expect(labels(fieldMenu(outside, en.menu, idle))).toEqual([en.menu.copy])
    expect(fieldMenu({ ...outside, selectionText: ' ' }, en.menu, idle)).toEqual([])
  })
})
