import { describe, expect, it } from 'vitest'
import { UserId } from '../../../../../electron/contract/common'
import { findSent, tidied } from '../../../../../electron/services/message/match'
import { cpuTime } from '../../../../support/cpu-time'

const wanted = { author: UserId.parse(103), text: 'See you', afterId: 10 }
const candidate = { id: 11, authorId: 103, text: 'See you' }

it('finds the operator’s own message of the same text after the last known one', () => {
  expect(findSent(wanted, [{ ...candidate, id: 9 }, candidate, { ...candidate, id: 12 }])).toBe(11)
})

it.each([
  ['another author', { authorId: 27 }],
  ['another text', { text: 'Good morning' }],
  ['an earlier message', { id: 10 }],
])('does not take %s for it', (_, difference) => {
  expect(findSent(wanted, [{ ...candidate, ...difference }])).toBeNull()
})

it('is in doubt when no earlier message is known: the same text may be from last week', () => {
  expect(findSent({ ...wanted, afterId: 0 }, [candidate])).toBe('doubtful')
})

it('matches no message twice', () => {
  expect(findSent(wanted, [candidate], new Set([11]))).toBeNull()
  expect(findSent(wanted, [candidate, { ...candidate, id: 12 }], new Set([11]))).toBe(12)
})

it.each([
  ['the same but for its marks', { text: 'See you!' }],
  ['cut off', { text: 'See yo' }],
  ['edited since', { text: 'Something else', isChanged: true }],
  ['an answer to another message', { replyTo: 5 }],
])('is in doubt about one that is %s', (_, difference) => {
  expect(findSent(wanted, [{ ...candidate, ...difference }])).toBe('doubtful')
})

it('does not take a message with a file for a written one', () => {
  expect(findSent(wanted, [{ ...candidate, hasFile: true }])).toBeNull()
})

it.each([
  ['It&#39;s here &amp; now', "It's here & now"],
  ['a&nbsp;b', 'a b'],
  ['&lt;b&gt; &laquo;x&raquo; &#8212; &hellip;', '<b> «x» — …'],
  ['Thanks :f09f918d:', 'Thanks 👍'],
  [':f09f918d::f09f8fbd: ok', '👍🏽 ok'],
  ['Thank you', 'Thank\u200b you\ufeff'],
  ['family 👨👩', 'family 👨\u200d👩'],
  ['See [URL]https://example.com/a?b=1&amp;c=2[/URL]', 'See https://example.com/a?b=1&c=2'],
  ['[URL=http://www.example.com]www.example.com[/URL] it is', 'www.example.com it is'],
  ['[url=https://x.ru/%D0%B0/]https://x.ru/а[/url]', 'https://x.ru/а'],
  ['[B]bold[/B] and [i]thin[/i]', '[b]bold[/b] and [I]thin[/I]'],
  ['Wait...', 'Wait…'],
  ['Тариф № 2', 'Тариф\u00a0No 2'],
  ['й', 'и\u0306'],
  ['one<br>two', 'one\r\n\r\ntwo'],
])('takes %j for %j', (portal, typed) => {
  expect(tidied(portal)).toBe(tidied(typed))
  expect(findSent({ ...wanted, text: typed }, [{ ...candidate, text: portal }])).toBe(11)
})

it.each([
  ['[url=https://a.ru]here[/url]', '[url=https://b.ru]here[/url]'],
  ['at 12:30:45', 'at 12 30 45'],
  ['10%', '1%'],
])('keeps %j and %j apart', (one, other) => expect(tidied(one)).not.toBe(tidied(other)))

it.each(['[url=', '&#', ':f0', '%d0', ' \n', '[b', '((1)', '\u200b', '<br', 'ﷺ'])(
  'takes time in line with the length, with %j repeated',
  piece => {
    const timeOf = (times: number) =>
      cpuTime(() => findSent({ ...wanted, text: 'See you' }, [{ ...candidate, text: piece.repeat(times) }]))
    // Ten times the text takes some ten times as long, and a hundred times if time grew with its square.
    expect(timeOf(20_000)).toBeLessThan(40 * Math.max(timeOf(2000), 2))
  },
)

it.each([
  ['  a \r\n b  ', 'a\nb'],
  ['a<br />b#BR#c[br]d', 'a\nb\nc\nd'],
  ['1 &lt; 2 &amp;&amp; &quot;x&quot;', '1 < 2 && "x"'],
  ['a \t b\u00a0c', 'a b c'],
  ['e\u0301', '\u00e9'],
])('reads %j as the portal may write it', (text, tidy) => {
  expect(tidied(text)).toBe(tidy)
})

describe('a text with something put before or behind it', () => {
  it.each([
    ['Anna:\nok', 'ok'],
    ['[b]Anna:[/b][br]ok', 'ok'],
    ['Anna: ok', 'ok'],
    ['Anna &gt; да', 'да'],
    ['(Anna) 👍', '👍'],
    ['ok\n-- sent with Bitrix24', 'ok'],
    ['Anna:\n?', '?'],
    ['Anna:\nok\n---', 'ok'],
  ])('%j may be %j', (text, sent) => {
    expect(findSent({ ...wanted, text: sent }, [{ ...candidate, text }])).toBe('doubtful')
  })

  it.each([
    ['book', 'ok'],
    ['okay', 'ok'],
    ['how are you?', '?!'],
    ['Good morning', 'ok'],
  ])('%j is not %j', (text, sent) => {
    expect(findSent({ ...wanted, text: sent }, [{ ...candidate, text }])).toBeNull()
  })
})
