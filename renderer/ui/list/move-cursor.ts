import { alongText } from '../direction'

/** Moves a cursor over rows by key; null if the key is not one of ours. */
export function moveCursor(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return at < 0 ? 0 : Math.min(count - 1, at + 1)
  if (key === 'ArrowUp') return at < 0 ? count - 1 : Math.max(0, at - 1)
  if (key === 'PageDown') return Math.min(count - 1, Math.max(0, at) + 8)
  if (key === 'PageUp') return Math.max(0, at - 8)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

/** The key of a list that does what a key does along a row, whichever way texts go; the others do nothing there. */
export function alongRow(key: string): string {
  const meant = alongText(key)
  if (meant === 'ArrowRight') return 'ArrowDown'
  if (meant === 'ArrowLeft') return 'ArrowUp'
  return key === 'Home' || key === 'End' ? key : ''
}

/** Moves the focus along a row of buttons by the arrow keys, Home and End, as in every toolbar. */
export function moveInToolbar(event: KeyboardEvent): void {
  const { currentTarget: bar, key } = event
  if (!(bar instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const buttons = [...bar.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const at = buttons.findIndex(button => button === document.activeElement)
  const places: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
  const { [alongRow(key)]: to } = places
  if (at < 0 || to === undefined) return
  event.preventDefault()
  buttons.at(to % buttons.length)?.focus()
}
