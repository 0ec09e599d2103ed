import { describe, expect, it } from 'vitest'
import type { BbNode } from '../../../../renderer/composables/bbcode'
import { plainText } from '../../../../renderer/composables/bbcode'
import { parseMessage } from '../../../../renderer/composables/message-text'
import { cpuTime } from '../../../support/cpu-time'

const links = (nodes: BbNode[]): string[] =>
  nodes.flatMap(node => {
    if (typeof node === 'string') return []
    return [...(node.tag === 'link' ? [node.href] : []), ...('children' in node ? links(node.children) : [])]
  })

describe('marks', () => {
  it('reads styles in either case and nested', () => {
    expect(parseMessage('a [B]b [i]c[/i][/B] d')).toEqual([
      'a ',
      { tag: 'b', children: ['b ', { tag: 'i', children: ['c'] }] },
      ' d',
    ])
  })

  it('keeps the words of marks that are unknown, unclosed or closed without an opening', () => {
    expect(parseMessage('[order] arr[0] [b]x [/i] [5]')).toEqual(['[order] arr[0] [b]x [/i] [5]'])
  })

  it('keeps an unclosed mark inside a closed one as text', () => {
    expect(parseMessage('[b]x [i]y[/b]z')).toEqual([{ tag: 'b', children: ['x [i]y'] }, 'z'])
  })

  it('shows the words of colours, sizes and lists without their look', () => {
    expect(parseMessage('[color=#f00]red[/color] [size=40]big[/size]')).toEqual(['red big'])
    expect(parseMessage('[list][*]one[*]two[/list]')).toEqual([{ tag: 'bullet' }, 'one', { tag: 'bullet' }, 'two'])
  })

  it('reads line breaks in each of their forms', () => {
    expect(parseMessage('a[br]b')).toEqual(['a', { tag: 'break' }, 'b'])
    expect(parseMessage('a<br />b#BR#c\r\nd')).toEqual(['a\nb\nc\nd'])
  })

  it('makes mentions and command links inert text', () => {
    expect(parseMessage('[USER=12]Ivan[/USER]')).toEqual([{ tag: 'mention', children: ['Ivan'] }])
    expect(parseMessage('[CHAT=imol|321][/CHAT]')).toEqual([{ tag: 'mention', children: ['#imol|321'] }])
    expect(parseMessage('[SEND=/help]Help[/SEND]')).toEqual([{ tag: 'command', children: ['Help'] }])
    expect(parseMessage('[CALL=+7900]call[/CALL]')).toEqual([{ tag: 'command', children: ['call'] }])
  })

  it('reads nothing inside code', () => {
    expect(parseMessage('[code]\n[b]x[/b]\n>>y\n[/code]')).toEqual([{ tag: 'code', text: '[b]x[/b]\n>>y' }])
  })

  it('reads a timestamp in seconds', () => {
    expect(parseMessage('[timestamp=1700000000 format=SHORT_TIME_FORMAT]')).toEqual([
      { tag: 'time', at: 1_700_000_000_000 },
    ])
  })

  it('shows the title of an icon instead of loading it', () => {
    expect(parseMessage('hi [icon=https://evil.example/x.png width=20 title=smile]')).toEqual(['hi smile'])
  })
})

describe('quotes', () => {
  it('joins neighbouring lines that begin with two arrows', () => {
    expect(parseMessage('>>one\n>> two\nanswer')).toEqual([{ tag: 'quote', children: ['one\ntwo'] }, 'answer'])
  })

  it('reads a block between two rules of dashes', () => {
    const rule = '-'.repeat(54)
    expect(parseMessage(`${rule}\nAnna [10:32]\nhello\n${rule}\nyes`)).toEqual([
      { tag: 'quote', children: ['Anna [10:32]\nhello'] },
      'yes',
    ])
  })

  it('keeps a rule that nothing closes', () => {
    expect(parseMessage('------------\ntext')).toEqual(['------------\ntext'])
  })
})

describe('links', () => {
  it('links https, mailto and tel', () => {
    const text =
      '[url=https://a.example/]a[/url] [url]https://b.example/x[/url] [url=mailto:c@d.e]c[/url] [url=tel:+7900]t[/url]'
    expect(links(parseMessage(text))).toEqual([
      'https://a.example/',
      'https://b.example/x',
      'mailto:c@d.e',
      'tel:+7900',
    ])
  })

  it('finds bare addresses and leaves the full stop behind them', () => {
    expect(parseMessage('see https://a.example/b?c=d. Bye')).toEqual([
      'see ',
      { tag: 'link', href: 'https://a.example/b?c=d', children: ['https://a.example/b?c=d'] },
      '. Bye',
    ])
  })

  it('leaves a bare http address, which would not be opened, as the text it is', () => {
    expect(parseMessage('see http://a.example/b')).toEqual(['see http://a.example/b'])
  })

  it('takes an address with square brackets in it', () => {
    expect(links(parseMessage('[url=https://a.example/?f[id]=1]x[/url]'))).toEqual(['https://a.example/?f[id]=1'])
  })

  it('shows the real host of a look-alike', () => {
    expect(links(parseMessage('[url=https://bitrіx24.com/]bitrix24.com[/url]'))[0]).toContain('xn--')
  })

  it.each([
    'http://a.example/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'app://console/index.html',
    'bx://v2/portal/',
    'blob:https://a.example/1',
    'https://user:secret@a.example/',
    'https://a.example/\u202egpj.exe',
    'https:\\\\a.example',
    '//a.example/x',
    '/crm/deal/details/1/',
    `https://a.example/${'x'.repeat(3000)}`,
  ])('does not link %s, and hides nothing of it', address => {
    const nodes = parseMessage(`[url=${address}]label[/url]`)
    expect(links(nodes)).toEqual([])
    expect(JSON.stringify(nodes)).toContain('label')
  })

  it('keeps a link inside a link as words of the outer one', () => {
    expect(links(parseMessage('[url=https://a.example/][url=https://b.example/]b[/url][/url]'))).toEqual([
      'https://a.example/',
    ])
  })

  it('shows an image as a link and loads nothing', () => {
    expect(parseMessage('[img]https://a.example/x.png[/img]')).toEqual([
      { tag: 'link', href: 'https://a.example/x.png', children: ['https://a.example/x.png'] },
    ])
  })
})

describe('hostile length', () => {
  const size = 100_000
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
  const texts: [string, string][] = [
    ['nested marks', '[b]'.repeat(10_000) + 'x' + '[/b]'.repeat(10_000)],
    ['unclosed marks', fill('[b]')],
    ['brackets', fill('[')],
    ['closing marks', fill('[/b]')],
    ['distinct unknown marks', Array.from({ length: 14_000 }, (_, index) => `[x${index}]`).join('')],
    ['unclosed addresses', fill('[url=')],
    ['addresses with brackets', `[url=${fill('[x]')}`],
    ['crossing marks', fill('[b][i][/b][/i]')],
    ['unclosed code', fill('[code]')],
    ['quotes', fill('>>a\nb\n')],
    ['rules', fill('------------\n')],
    ['bare addresses', fill('http://')],
    ['dots behind an address', `http://a${fill('.')}a`],
    ['icons', fill('[icon=')],
    ['emoji', fill('👩‍👩‍👧‍👦')],
  ]

  it.each(texts)('reads 100 kB of %s within 50 ms', (_, text) => {
    expect(cpuTime(() => parseMessage(text))).toBeLessThan(50)
  })

  it('never nests deeper than the page can render', () => {
    const depth = (nodes: BbNode[]): number =>
      Math.max(0, ...nodes.map(node => (typeof node === 'object' && 'children' in node ? 1 + depth(node.children) : 0)))
    const nodes = parseMessage(texts[0]![1])
    expect(depth(nodes)).toBe(16)
    expect(plainText(nodes)).toBe('x')
  })
})
