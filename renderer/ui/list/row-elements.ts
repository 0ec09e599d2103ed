import type { VirtualItem } from '@tanstack/vue-virtual'

type Key = VirtualItem['key']

/**
 * Numbers for the elements of the rows in the page. A row keeps its element, with the focus and the pointer on it, for as
 * long as it is there; one that comes in takes over the element of one that has left: to change its texts takes a fraction
 * of what making another one does.
 */
export function createRowElements(): (keys: readonly Key[]) => number[] {
  const numbers = new Map<Key, number>()
  let made = 0
  return keys => {
    const there = new Set(keys)
    const free: number[] = []
    for (const [key, number] of numbers) {
      if (there.has(key)) continue
      numbers.delete(key)
      free.push(number)
    }
    return keys.map(key => {
      const number = numbers.get(key) ?? free.pop() ?? made++
      numbers.set(key, number)
      return number
    })
  }
}
