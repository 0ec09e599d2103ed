import type { ShallowRef } from 'vue'
import { insertAtOnce, longText } from './long-insert'

/** A text with its selection. */
export interface Selection {
  text: string
  start: number
  end: number
}

/** A change of a text: `insert` replaces everything between `from` and `to`, then this is selected. */
export interface Edit {
  from: number
  to: number
  insert: string
  start: number
  end: number
}

/** Changes to a text field that Ctrl+Z undoes like typing. */
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

  /** Puts a text at the cursor, in place of the selection. */
  function insert(text: string): void {
    const { start, end } = selection()
    const at = start + text.length
    apply({ from: start, to: end, insert: text, start: at, end: at })
  }

  return { selection, apply, insert }
}

/**
 * Types a text as a person would: only then does the field's own undo know about it.
 *
 * @returns False where the browser does not do it.
 */
export function typeInto(text: string): boolean {
  if (!('execCommand' in document)) return false
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types so that the field can undo it
  return document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}

/** The text of an element that is edited as plain text, without the line break at its end that only holds a line open. */
export function writtenIn(field: HTMLElement): string {
  // The browser may write line breaks as elements; if there are none, the text content is enough.
  const text = field.childElementCount ? field.innerText : field.textContent
  return text.replace(/\n$/, '')
}
