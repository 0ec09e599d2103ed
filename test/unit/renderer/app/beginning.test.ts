import { describe, expect, it } from 'vitest'
import { beginningOf, beginningOfNodes } from '../../../../renderer/app/beginning'
import { parseMessage } from '../../../../renderer/features/message-text/message-text'
import { plainText } from '../../../../renderer/features/message-text/plain-text'
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

  it('is as long as asked for though all of it is one heap of accents', () => {
    const heap = `e${'\u0301'.repeat(5000)}`
    expect(beginningOf(heap, 400)).toHaveLength(400)
    expect(beginningOf(heap, 30)).toHaveLength(30)
  })

  it('takes no longer for a book', () => {
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

describe('the beginning of a message', () => {
  it('keeps its marks whole and says that it is cut', () => {
    const { nodes, isCut } = beginningOfNodes(parseMessage(`[b]${'😀'.repeat(10)}[/b] after`), 5)
    expect(nodes).toEqual([{ tag: 'b', children: ['😀😀'] }])
    expect(isCut).toBe(true)
  })

  it('is all of a message that is no longer', () => {
    const nodes = parseMessage('[b]one[/b] two[br]')
    expect(beginningOfNodes(nodes, 100)).toEqual({ nodes, isCut: false })
  })

  it('counts what is shown, not the marks', () => {
    const text = `[url=https://a.example/${'x'.repeat(500)}]here[/url] and there`
    expect(plainText(beginningOfNodes(parseMessage(text), 8).nodes)).toContain('here (')
    expect(beginningOfNodes(parseMessage(text), 20).isCut).toBe(false)
  })
})
