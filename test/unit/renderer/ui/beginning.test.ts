import { describe, expect, it } from 'vitest'
import { beginningOf } from '../../../../renderer/ui/beginning'
import { cpuTime } from '../../../support/cpu-time'

describe('the beginning of a text', () => {
  it.each([
    ['a surrogate pair', '😀'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['a flag', '🇷🇺'],
    ['an accent', 'e\u0301'],
    ['a skin', '👍🏽'],
    ['a key', '1\ufe0f\u20e3'],
  ])('never ends within %s', (_, character) => {
    for (let before = 0; before <= 12; before++) {
      const head = 'x'.repeat(before)
      const cut = beginningOf(head + character.repeat(40), before + character.length * 3 + 1)
      expect(cut).toBe(head + character.repeat(3))
    }
  })

  it('is the whole of a short one', () => {
    expect(beginningOf('abc', 3)).toBe('abc')
    expect(beginningOf('', 3)).toBe('')
  })

  it('has the requested length even if all of it is one heap of accents', () => {
    const heap = `e${'\u0301'.repeat(5000)}`
    expect(beginningOf(heap, 400)).toHaveLength(400)
    expect(beginningOf(heap, 30)).toHaveLength(30)
  })

  it('takes no longer for the text of a book', () => {
    const [page, book] = ['e\u0301'.repeat(2500), 'e\u0301'.repeat(100_000)]
    expect(cpuTime(() => beginningOf(book, 4000))).toBeLessThan(
      9 *
        Math.max(
          cpuTime(() => beginningOf(page, 4000)),
          1,
        ),
    )
  })
})
