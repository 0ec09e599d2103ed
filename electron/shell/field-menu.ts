import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { Texts } from './locales/en'

type FieldMenuParams = Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'> &
  Partial<Pick<ContextMenuParams, 'dictionarySuggestions' | 'misspelledWord'>>

/** More suggestions than anybody reads. */
const mostSuggestions = 5

/**
 * Entries of a right click's menu: in a field cut, copy, paste and select, and the spelling checker's suggestions if
 * there are any; over selected text copy; elsewhere none.
 *
 * @param replace Puts a suggestion in the misspelled word's place.
 */
export function fieldMenu(
  { isEditable, editFlags, selectionText, dictionarySuggestions = [], misspelledWord = '' }: FieldMenuParams,
  menu: Texts['menu'],
  replace: (word: string) => void,
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', label: menu.copy, enabled: editFlags.canCopy }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  const suggestions = (misspelledWord === '' ? [] : dictionarySuggestions).slice(0, mostSuggestions)
  return [
    // An ampersand would mark an access key.
    ...suggestions.map(word => ({ label: word.replaceAll('&', '&&'), click: () => replace(word) })),
    ...(suggestions.length > 0 ? [{ type: 'separator' } as const] : []),
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
