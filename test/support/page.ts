/** The accessible name that an element gets from its label, its attributes or its text. */
export function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby')
  if (labelled)
    return labelled
      .split(' ')
      .map(id => document.getElementById(id)?.textContent.trim() ?? '')
      .join(' ')
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : null
  return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim()
}

/** Elements that have a role without saying so, beside those that do. */
const selectors: Record<string, string> = {
  button: 'button',
  textbox: 'input:not([type]), input[type="text"], textarea',
  heading: 'h1, h2, h3',
  region: 'section[aria-label]',
  complementary: 'aside[aria-label]',
  link: 'a[href]',
  radio: 'input[type="radio"]',
  searchbox: 'input[type="search"]',
  navigation: 'nav',
  combobox: 'select',
}

/** Elements of a role anywhere in the page, by accessible name where one is given. */
export function all(role: string, name?: string): HTMLElement[] {
  const own = `[role="${role}"]`
  const plain = selectors[role]
  const found = [...document.querySelectorAll<HTMLElement>(plain ? `${plain}, ${own}` : own)]
  return name === undefined ? found : found.filter(element => nameOf(element) === name)
}

/** The one element of a role and name; throws, naming what there is, when there is none or several. */
export function one(role: string, name?: string): HTMLElement {
  const [first, second] = all(role, name)
  if (first && !second) return first
  const there = all(role).map(nameOf).join(' / ')
  throw new Error(`${second ? 'Several' : 'No'} ${role} "${name ?? ''}" among: ${there}`)
}

/** Types a text into a field as a whole, as a paste would. */
export function fill(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement)) throw new Error('not a text field')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The text that a field is described by: its hint or its error. */
export function descriptionOf(field: Element): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map(id => document.getElementById(id)?.textContent.trim() ?? '').join(' ')
}

export const press = (code: string, keys: Partial<KeyboardEventInit> = {}, on: EventTarget = window) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true, ...keys }))
