import type { ShallowRef } from 'vue'
import { insertAtOnce, longText } from './long-insert'

/** A text with what is chosen in it. */
export interface Selection {
  text: string
  start: number
  end: number
}

/** A change of a text: `insert` in place of what lies between `from` and `to`, then this choice. */
export interface Edit {
  from: number
  to: number
  insert: string
  start: number
  end: number
}

/** Changes of a text field that Ctrl+Z takes back like what was typed. */
export function useFieldEdit(field: Readonly<ShallowRef<HTMLTextAreaElement | null>>) {
  const selection = (): Selection => ({
    text: field.value?.value ?? '',
    start: field.value?.selectionStart ?? 0,
    end: field.value?.selectionEnd ?? 0,
  })

  function apply({ from, to, insert, start, end }: Edit): void {
    const element = field.value
    if (!element) return
    element.focus()
    element.setSelectionRange(from, to)
    if (insert.length > longText || !typeInto(insert)) insertAtOnce(element, insert, from, to)
    element.setSelectionRange(start, end)
  }

  /** Puts a text where the cursor is, in place of what is chosen. */
  function insert(text: string): void {
    const { start, end } = selection()
    const at = start + text.length
    apply({ from: start, to: end, insert: text, start: at, end: at })
  }

  return { selection, apply, insert }
}

/**
 * Types a text as a person would: the only way that the field's own undo knows of it.
 *
 * @returns False where the browser does not do it.
 */
export function typeInto(text: string): boolean {
  if (!('execCommand' in document)) return false
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types so that the field can take it back
  return document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}
