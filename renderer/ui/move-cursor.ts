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
