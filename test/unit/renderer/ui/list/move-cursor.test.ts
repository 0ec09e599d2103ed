import { describe, expect, it } from 'vitest'
import { moveCursor } from '../../../../../renderer/ui/list/move-cursor'

describe('moveCursor', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 1, 2],
    ['ArrowDown', 9, 9],
    ['ArrowUp', -1, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 0, 8],
    ['PageDown', 5, 9],
    ['PageUp', 9, 1],
    ['PageUp', 3, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['x', 5, null],
  ])('%s from %i goes to %s of ten', (key, at, to) => {
    expect(moveCursor(key, at, 10)).toBe(to)
  })

  it('goes nowhere in an empty list', () => {
    expect(moveCursor('ArrowDown', -1, 0)).toBeNull()
  })
})
