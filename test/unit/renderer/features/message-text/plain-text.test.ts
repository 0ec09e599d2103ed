import { describe, expect, it } from 'vitest'
import type { Message } from '../../../../../electron/contract/common'
import { readableLine, readableText } from '../../../../../renderer/features/message-text/plain-text'
import { replyTarget } from '../../../../../renderer/features/drafts/reply'
import { cpuTime } from '../../../../support/cpu-time'

const rule = '-'.repeat(54)

describe('the copied text of a message', () => {
  it.each([
    ['>>100\n500', '> 100\n500'],
    ['>>100\n>>200\n500', '> 100\n> 200\n500'],
    [`${rule}\nAnna [10:32]\n100\n${rule}\n500`, '> Anna [10:32]\n> 100\n500'],
    ['[quote]100[/quote]500', '> 100\n500'],
    ['7[quote]100[/quote]500', '7\n> 100\n500'],
    ['[list][*]100[*]200[/list]300', '• 100\n• 200\n300'],
    ['[ul][li]100[/li][li]200[/li][/ul]', '• 100\n• 200'],
    ['[tr][td]100[/td][td]200[/td][/tr][tr][td]300[/td][/tr]', '100\t200\n300'],
    ['100[br]200', '100\n200'],
    ['[p]100[/p][p]200[/p]\n300', '100\n200\n300'],
    ['[center]100[/center]200', '100\n200'],
    ['1[code]2[/code]3', '1\n2\n3'],
    ['1[icode]2[/icode]3', '123'],
    ['[url=https://pay.example/7]Pay[/url]', 'Pay (https://pay.example/7)'],
    ['[url=https://pay.example/7]https://pay.example/7[/url]', 'https://pay.example/7'],
    ['[url=https://pay.example/]https://pay.example[/url]', 'https://pay.example'],
    ['[url]https://pay.example/7[/url]', 'https://pay.example/7'],
    ['[url=http://pay.example/7]Pay[/url]', 'Pay (http://pay.example/7)'],
    ['[url=mailto:c@d.example]Write[/url]', 'Write (c@d.example)'],
    ['[url=https://b.example/]https://a.example/[/url]', 'https://a.example/ (https://b.example/)'],
    ['see https://a.example/b', 'see https://a.example/b'],
  ])('%j keeps its meaning', (text, copied) => {
    expect(readableText(text)).toBe(copied)
  })

  it('sets crossed-out, raised or lowered text apart from its neighbours', () => {
    expect(readableText('[s]100[/s]200')).toBe('~~100~~200')
    expect(readableText('10[sup]2[/sup] m, CO[sub]2[/sub]')).toBe('10² m, CO₂')
    expect(readableText('x[sup]n+1[/sup]')).toBe('x^(n+1)')
  })

  it('keeps the number of portal content apart from the numbers beside it', () => {
    expect(readableText('[PCH=3]100[/PCH]')).toBe('[\u{1f4ce} 3]100')
  })

  it('writes out a time', () => {
    expect(readableText('until [timestamp=1700000000 format=X]')).toMatch(/^until .*2023/)
  })
})

describe('an excerpt of a message', () => {
  it.each([
    ['>>100\n500', '“100” 500'],
    ['[quote]a\nb[/quote]c', '“a b” c'],
    ['[list][*]100[*]200[/list]', '• 100 • 200'],
    ['a[br]b', 'a b'],
    ['[url=https://pay.example/7]Pay[/url]', 'Pay (https://pay.example/7)'],
  ])('%j keeps its meaning', (text, line) => {
    expect(readableLine(text, 200)).toBe(line)
  })

  it('shows no tag that is closed after the part that was read', () => {
    expect(readableLine(`[b]${'a'.repeat(5000)}[/b]`, 3)).toBe('aaa')
  })

  it('shows no tag of a beginning that was cut elsewhere', () => {
    expect(readableLine('[b]told [url=https://a.example/]so', 200, true)).toBe('told so')
  })

  it('ends between user-perceived characters', () => {
    const family = '👩‍👩‍👧'
    expect(readableLine(`a${family.repeat(100)}`, 200)).toBe(`a${family.repeat(24)}`)
    const author = { id: 1, name: `${'x'.repeat(199)}😀`, kind: 'customer' } as unknown as Message['author']
    const { text, author: name } = replyTarget({
      id: 1,
      author,
      text: '😀'.repeat(200) + 'x',
      files: [],
    } as unknown as Message)
    expect(text).toBe('😀'.repeat(100))
    expect(name).toBe('x'.repeat(199))
  })

  it('takes no longer for a book than for its beginning', () => {
    const [page, book] = ['a [b]x[/b] '.repeat(400), 'a [b]x[/b] '.repeat(100_000)]
    expect(cpuTime(() => readableLine(book, 200))).toBeLessThan(
      9 *
        Math.max(
          cpuTime(() => readableLine(page, 200)),
          1,
        ),
    )
  })
})
