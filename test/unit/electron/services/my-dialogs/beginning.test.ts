import { expect, it } from 'vitest'
import { beginningOf } from '../../../../../electron/services/my-dialogs/beginning'

it.each(['😀', '👩‍👩‍👧‍👦', '🇷🇺', 'e\u0301', '👍🏽'])('a text is never cut through %s', character => {
  for (let before = 0; before < 12; before++) {
    const head = 'x'.repeat(before)
    const cut = beginningOf(head + character.repeat(60), before + 3 * character.length + 1)
    expect(cut).toBe(head + character.repeat(3))
  }
})

it('a heap of accents is cut where it has to be', () => {
  expect(beginningOf(`e${'\u0301'.repeat(5000)}`, 400)).toHaveLength(400)
  expect(beginningOf('abc', 3)).toBe('abc')
})
