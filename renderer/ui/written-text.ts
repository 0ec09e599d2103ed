/** The text of an element that is edited as plain text, without the line break at its end that only holds a line open. */
export function writtenIn(field: HTMLElement): string {
  // The browser may write line breaks as elements; if there are none, the text content is enough.
  const text = field.childElementCount ? field.innerText : field.textContent
  return text.replace(/\n$/, '')
}
