/** Panes beside one another: two columns from two on, three from five on; fewer where they would be too narrow. */
export function columnsOf(count: number, width: number, least = 240): number {
  const wanted = count <= 1 ? 1 : count <= 4 ? 2 : 3
  return Math.max(1, Math.min(wanted, Math.floor(width / least)))
}

/** Where an arrow leads in a grid filled row by row; the place itself at its edge. */
export function stepIn(key: string, at: number, count: number, columns: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowLeft':
      return at % columns === 0 ? at : at - 1
    case 'ArrowRight':
      return at % columns === columns - 1 ? at : Math.min(last, at + 1)
    case 'ArrowUp':
      return at - columns < 0 ? at : at - columns
    case 'ArrowDown':
      // A last row that is not full has no pane below the others: its last one is the nearest.
      return at + columns <= last ? at + columns : isInLastRow(at, last, columns) ? at : last
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

const isInLastRow = (at: number, last: number, columns: number) =>
  Math.floor(at / columns) === Math.floor(last / columns)
