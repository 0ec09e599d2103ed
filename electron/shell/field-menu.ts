import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { Texts } from './locales/en'

type FieldMenuParams = Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'> &
  Partial<Pick<ContextMenuParams, 'dictionarySuggestions' | 'misspelledWord'>>

/** More suggestions than anybody reads. */
const mostSuggestions = 5

interface Misspelling {
  /** Puts a suggestion in the misspelled word's place. */
  replace: (word: string) => void
  /** Takes the word into the operator's own dictionary. */
  learn: (word: string) => void
}

/**
 * Entries of a right click's menu: in a field cut, copy, paste and select, and for a misspelled word the suggestions
 * and a way to the operator's own dictionary; over selected text copy; elsewhere none.
 */
export function fieldMenu(
  { isEditable, editFlags, selectionText, dictionarySuggestions = [], misspelledWord = '' }: FieldMenuParams,
  menu: Texts['menu'],
  { replace, learn }: Misspelling,
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', label: menu.copy, enabled: editFlags.canCopy }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  const suggestions = dictionarySuggestions.slice(0, mostSuggestions)
  // An ampersand would mark an access key.
  const spellings = suggestions.map(word => ({ label: word.replaceAll('&', '&&'), click: () => replace(word) }))
  const learning = { label: menu.learn, click: () => learn(misspelledWord) }
  return [
    ...(misspelledWord === '' ? [] : [...spellings, learning, { type: 'separator' } as const]),
    { role: 'undo', label: menu.undo, enabled: editFlags.canUndo },
    { role: 'redo', label: menu.redo, enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: menu.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: menu.paste, enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: menu.pastePlain, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: menu.selectAll, enabled: editFlags.canSelectAll },
  ]
}
