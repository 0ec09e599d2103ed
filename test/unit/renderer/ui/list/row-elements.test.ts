import { expect, it } from 'vitest'
import { createRowElements } from '../../../../../renderer/ui/list/row-elements'

it('keeps the element of a row that stays, wherever it moves', () => {
  const elements = createRowElements()
  const [a, b, c] = elements(['a', 'b', 'c'])
  expect(elements(['c', 'a', 'b'])).toEqual([c, a, b])
})

it('gives a row that comes in the element of one that has left', () => {
  const elements = createRowElements()
  const [a, b, c] = elements(['a', 'b', 'c'])
  const [x, stays, y] = elements(['x', 'b', 'y'])
  expect(stays).toBe(b)
  expect(new Set([x, y])).toEqual(new Set([a, c]))
})

it('never gives two rows the same element, also where more rows come into sight than left', () => {
  const elements = createRowElements()
  for (const [from, to] of [
    [0, 10],
    [5, 30],
    [29, 31],
    [0, 40],
    [7, 8],
    [3, 9],
  ] as const) {
    const keys = Array.from({ length: to - from }, (_, index) => from + index)
    expect(new Set(elements(keys)).size).toBe(keys.length)
  }
})
