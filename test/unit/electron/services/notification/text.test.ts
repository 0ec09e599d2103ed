import { describe, expect, it } from 'vitest'
import { escaped, plainText } from '../../../../../electron/services/notification/text'
import { unreadIn } from '../../../../../electron/services/notification/news'
import { ownDialog } from './harness'

describe('the text of a notification', () => {
  it.each([
    ['[b]Bold[/b] and [url=https://x.example]a link[/url]', 'Bold and a link'],
    ['[USER=27]Boris[/USER], look', 'Boris, look'],
    ['one[br]two<br />three#BR#four\r\nfive', 'one two three four five'],
    ['[icon=https://x.example/smile.png size=20 title=:)] hi', ':) hi'],
    ['[QUOTE]old[/QUOTE]new', 'old new'],
    ['[hello] [1] [/not] a < b', '[hello] [1] [/not] a < b'],
    ['in\u202evoice \u200bx\u0007', 'invoice x'],
    ['   ', ''],
  ])('has no marks: %j', (text, plain) => {
    expect(plainText(text, 200)).toBe(plain)
  })

  it.each([
    ['>>100\n500', '100 500'],
    ['[quote]100[/quote]500', '100 500'],
    ['[list][*]100[*]200[/list]300', '100 200 300'],
    ['[tr][td]100[/td][td]200[/td][/tr]', '100 200'],
    ['[LIKE]', '👍'],
    ['[RATING=4]', '★★★★ 4/5'],
    ['[img size=medium]https://a.example/p.jpg [/img]', 'https://a.example/p.jpg'],
    ['1 > 0 >> -1', '1 > 0 >> -1'],
  ])('tells %j without making two numbers one', (text, plain) => {
    expect(plainText(text, 200)).toBe(plain)
  })

  it('is cut between whole characters', () => {
    expect(plainText('👩‍👩‍👧'.repeat(5), 3)).toBe(`${'👩‍👩‍👧'.repeat(3)}…`)
    expect(plainText('abc', 3)).toBe('abc')
  })

  it('takes no longer with a longer text', () => {
    expect(plainText('[b'.repeat(500_000), 50)).toHaveLength(51)
  })

  it('is escaped where the system reads markup', () => {
    expect(escaped('<b>&amp;"')).toBe('&lt;b&gt;&amp;amp;"')
  })
})

it('counts the dialogs with unread messages, but neither spam nor closed ones', () => {
  const dialogs = [{}, { unread: 0 }, { spam: true }, { group: 'closed' }, { unread: 9, mine: false }].map(ownDialog)
  expect(unreadIn(dialogs)).toBe(2)
})
