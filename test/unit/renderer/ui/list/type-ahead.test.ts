import { describe, expect, it } from 'vitest'
import { createTypeAhead } from '../../../../../renderer/ui/list/type-ahead'

const names = ['', 'Anna Schmidt', 'Boris', 'Anton', 'Анна', 'Ann Lee']

describe('typing the beginning of a name', () => {
  it('goes to the next row with it, around the end', () => {
    const typed = createTypeAhead()
    expect(typed('a', 0, names, 1)).toBe(3)
    expect(createTypeAhead()('B', 0, names, 3)).toBe(2)
    expect(createTypeAhead()('а', 0, names, -1)).toBe(4)
  })

  it('takes more letters, and a blank within the name, as one beginning', () => {
    const typed = createTypeAhead()
    typed('a', 0, names, 0)
    typed('n', 100, names, 1)
    typed('n', 200, names, 1)
    expect(typed(' ', 300, names, 1)).toBe(5)
    expect(typed('l', 400, names, 5)).toBe(5)
  })

  it('goes on with the same letter, and begins anew after a pause', () => {
    const typed = createTypeAhead()
    expect(typed('a', 0, names, 0)).toBe(1)
    expect(typed('a', 100, names, 1)).toBe(3)
    expect(typed('b', 1500, names, 3)).toBe(2)
  })

  it('leaves other keys alone, and finds nothing where there is nothing', () => {
    const typed = createTypeAhead()
    expect([' ', '?', 'Enter', 'ArrowDown'].map(key => typed(key, 0, names, 0))).toEqual([null, null, null, null])
    expect(typed('z', 0, names, 0)).toBe(-1)
  })
})
