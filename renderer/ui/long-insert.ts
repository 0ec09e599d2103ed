/**
 * The length from which a text is put into a field at once, in UTF-16 units: the browser types a long text line by
 * line, in time that grows with the square of its lines.
 */
export const longText = 2000

type Field = HTMLTextAreaElement | HTMLInputElement

/** The change made by the last long text, for Ctrl+Z: the browser's own undo does not know about it. */
const changes = new WeakMap<Field, { before: string; after: string; start: number; end: number }>()

/** Replaces part of a field with a text and puts the caret after it, in time proportional to its length. */
export function insertAtOnce(field: Field, text: string, from: number, to: number): void {
  const before = field.value
  field.setRangeText(text, from, to, 'end')
  changes.set(field, { before, after: field.value, start: from, end: to })
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Takes the last long text out again, unless the field has changed since. @returns Whether there was one. */
export function takeBack(field: Field): boolean {
  const change = changes.get(field)
  if (!change || change.after !== field.value) return false
  changes.delete(field)
  field.value = change.before
  field.setSelectionRange(change.start, change.end)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}
