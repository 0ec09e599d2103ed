/**
 * The browser types a long text line by line, in time that grows with the square of its lines: from here on a text is put
 * into a field at once. UTF-16 units.
 */
export const longText = 2000

type Field = HTMLTextAreaElement | HTMLInputElement

/** The change made by the last long text, for Ctrl+Z: the browser's own undo does not know of it. */
const changes = new WeakMap<Field, { before: string; after: string; start: number; end: number }>()

/** Puts a text into a field in place of what lies between two places, and the caret behind it; as quick as it is long. */
export function insertAtOnce(field: Field, text: string, from: number, to: number): void {
  const before = field.value
  field.setRangeText(text, from, to, 'end')
  changes.set(field, { before, after: field.value, start: from, end: to })
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Takes the last long text out again, as long as nothing was changed since. @returns Whether there was one. */
export function takeBack(field: Field): boolean {
  const change = changes.get(field)
  if (!change || change.after !== field.value) return false
  changes.delete(field)
  field.value = change.before
  field.setSelectionRange(change.start, change.end)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}
