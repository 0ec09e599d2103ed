import { describe, expect, it } from 'vitest'
import { fitting } from '../../../../renderer/features/acts/row-fit'

const row = { parts: [100, 80, 60, 40], more: 30, gap: 10 }

describe('the number of parts that fit in a row', () => {
  it.each([
    [350, 4, 'all, to the last pixel, beside the menu'],
    [349.5, 3, 'half a pixel less, and the last is in the menu'],
    [300, 3, 'beside the menu'],
    [279, 2, 'one that would push the menu out is in it'],
    [140, 1, 'one'],
    [139, 0, 'none but the menu'],
    [10, 0, 'none, where not even the menu has room'],
  ])('of %s pixels: %s (%s)', (room, count) => {
    expect(fitting({ ...row, room })).toBe(count)
  })

  it('is zero for an empty row', () => {
    expect(fitting({ room: 0, parts: [], more: 30, gap: 10 })).toBe(0)
  })
})
