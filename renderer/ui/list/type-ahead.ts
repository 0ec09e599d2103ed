/** Milliseconds without a key after which the next letter begins anew. */
const pauseMs = 700

/**
 * Goes to a row by the first letters of its name. The same letter again goes to the next such row.
 *
 * @returns Takes a key and gives the index of the row to go to, -1 if there is none; null if the key is none of its
 *   own: Space belongs to it only within a name.
 */
export function createTypeAhead() {
  let typed = ''
  let last = -Infinity

  return (key: string, at: number, names: readonly string[], current: number): number | null => {
    const isOver = at - last > pauseMs
    if (!/^[\p{L}\p{N}]$/u.test(key) && (isOver || key !== ' ' || typed === '')) return null
    const letter = key.toLocaleLowerCase()
    typed = isOver ? letter : typed + letter
    last = at
    const isRepeated = typed === letter.repeat(typed.length / letter.length)
    const wanted = isRepeated ? letter : typed
    // A single letter goes on from the current row; a longer beginning may still be that row's.
    const first = current + (isRepeated ? 1 : 0)
    for (let step = 0; step < names.length; step++) {
      const index = (Math.max(0, first) + step) % names.length
      if (names[index]?.toLocaleLowerCase().startsWith(wanted)) return index
    }
    return -1
  }
}
