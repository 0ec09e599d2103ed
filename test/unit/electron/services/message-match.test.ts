import { expect, it } from 'vitest'
import { Instant, UserId } from '../../../../electron/contract/models'
import { findSent, tidied } from '../../../../electron/services/message-match'

const at = Instant.parse(1_800_000_000_000)
const wanted = { author: UserId.parse(103), text: 'See you', afterId: 10, at }
const candidate = { id: 11, authorId: 103, at, text: 'See you' }

it('finds one’s own message of the same text after the last known one', () => {
  expect(findSent(wanted, [{ ...candidate, id: 9 }, candidate, { ...candidate, id: 12 }])).toBe(11)
})

it.each([
  ['another author', { authorId: 27 }],
  ['another text', { text: 'See you!' }],
  ['an earlier message', { id: 10 }],
  ['one written much later', { at: Instant.parse(at + 31 * 60_000) }],
])('does not take %s for it', (_, difference) => {
  expect(findSent(wanted, [{ ...candidate, ...difference }])).toBeNull()
})

it('goes by the time where no earlier message is known', () => {
  const blind = { ...wanted, afterId: 0 }
  expect(findSent(blind, [{ ...candidate, at: Instant.parse(at - 60 * 60_000) }])).toBeNull()
  expect(findSent(blind, [{ ...candidate, at: null }])).toBeNull()
  expect(findSent(blind, [candidate])).toBe(11)
})

it.each([
  ['  a \r\n b  ', 'a\nb'],
  ['a<br />b#BR#c[br]d', 'a\nb\nc\nd'],
  ['1 &lt; 2 &amp;&amp; &quot;x&quot;', '1 < 2 && "x"'],
  ['a \t b\u00a0c', 'a b c'],
  ['e\u0301', '\u00e9'],
])('reads %j as the portal may write it', (text, tidy) => {
  expect(tidied(text)).toBe(tidy)
})
