import { describe, expect, it } from 'vitest'
import type { BbNode } from '../../../../../renderer/features/message-text/bb-node'
import { bareLength } from '../../../../../renderer/features/message-text/link-bare'
import { parseMessage as parse } from '../../../../../renderer/features/message-text/message-text'
import { plainText } from '../../../../../renderer/features/message-text/plain-text'
import { cpuTime } from '../../../../support/cpu-time'

/** Parses as the window does. */
const parseMessage = (text: string) => parse(text, { findAddress: bareLength })

const links = (nodes: BbNode[]): string[] =>
  nodes.flatMap(node => {
    if (typeof node === 'string') return []
    return [...(node.tag === 'link' ? [node.href] : []), ...('children' in node ? links(node.children) : [])]
  })

describe('tags', () => {
  it('reads styles in either case and nested', () => {
    expect(parseMessage('a [B]b [i]c[/i][/B] d')).toEqual([
      'a ',
      { tag: 'b', children: ['b ', { tag: 'i', children: ['c'] }] },
      ' d',
    ])
  })

  it('keeps the words of tags that are unknown, unclosed or closed without an opening', () => {
    expect(parseMessage('[order] arr[0] [b]x [/i] [5]')).toEqual(['[order] arr[0] [b]x [/i] [5]'])
  })

  it('keeps an unclosed tag inside a closed one as text', () => {
    expect(parseMessage('[b]x [i]y[/b]z')).toEqual([{ tag: 'b', children: ['x [i]y'] }, 'z'])
  })

  it('shows the words of colours, sizes and lists without their styling', () => {
    expect(parseMessage('[color=#f00]red[/color] [size=40]big[/size]')).toEqual(['red big'])
    expect(parseMessage('[list][*]one[*]two[/list]')).toEqual([
      { tag: 'bullet' },
      'one',
      { tag: 'bullet' },
      'two',
      { tag: 'row' },
    ])
  })

  it('reads every form of line break', () => {
    expect(parseMessage('a[br]b')).toEqual(['a', { tag: 'break' }, 'b'])
    expect(parseMessage('a<br />b#BR#c\r\nd')).toEqual(['a\nb\nc\nd'])
  })

  it('makes mentions and command links inert text', () => {
    expect(parseMessage('[USER=12]Ivan[/USER]')).toEqual([{ tag: 'mention', children: ['Ivan'] }])
    expect(parseMessage('[CHAT=imol|321][/CHAT]')).toEqual([{ tag: 'mention', children: ['#imol|321'] }])
    expect(parseMessage('[SEND=/help]Help[/SEND]')).toEqual([{ tag: 'command', children: ['Help'] }])
    expect(parseMessage('[CALL=+7900]call[/CALL]')).toEqual([{ tag: 'command', children: ['call'] }, ' (+7900)'])
  })

  it.each(['[URL="https://a.example/x"]y[/URL]', "[url='https://a.example/x']y[/url]"])(
    'reads the address of %s',
    text => {
      expect(parseMessage(text)).toEqual([{ tag: 'link', href: 'https://a.example/x', children: ['y'] }])
    },
  )

  it('ends an address before a code tag after it', () => {
    expect(links(parseMessage('`https://a.example/x`'))).toEqual(['https://a.example/x'])
  })

  it('reads code with a given language', () => {
    expect(parseMessage('[code=php][b]x[/b][/code]')).toEqual([{ tag: 'code', text: '[b]x[/b]' }])
  })

  it('reads nothing inside code', () => {
    expect(parseMessage('[code]\n[b]x[/b]\n>>y\n[/code]')).toEqual([{ tag: 'code', text: '[b]x[/b]\n>>y' }])
  })

  it('reads a timestamp in seconds', () => {
    expect(parseMessage('[timestamp=1700000000 format=SHORT_TIME_FORMAT]')).toEqual([
      { tag: 'time', at: 1_700_000_000_000 },
    ])
  })

  it.each([
    ['[img size=medium]https://a.example/p.jpg [/img]', 'https://a.example/p.jpg '],
    ['[LIKE] and [DISLIKE]', '👍 and 👎'],
    ['[RATING=4]', '★★★★☆ 4/5'],
    ['[disk=123]', '[📎 123]'],
    ['[DISK FILE ID=n45]', '[📎 45]'],
    ['[ATTACH=1]', '[📎 1]'],
    ['[PCH=3]call[/PCH]', '[📎 3]call'],
    ['[PCH=3]', '[📎 3]'],
    ['[table][tr][td]a[/td][td]b[/td][/tr][/table]', 'a\tb'],
    ['[icode]a[b][/icode] c', 'a[b] c'],
    ['[user=5 replace]Anna[/user]', 'Anna'],
    ['[justify][sup]2[/sup][/justify]', '²'],
    ['[email]c@d.example[/email]', 'c@d.example'],
    ['[RATING=9] [like it] [img of a cat]', '[RATING=9] [like it] [img of a cat]'],
  ])('says what %s stands for', (text, told) => {
    expect(plainText(parseMessage(text))).toBe(told)
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

  it('finds bare addresses without the full stop after them', () => {
    expect(parseMessage('see https://a.example/b?c=d. Bye')).toEqual([
      'see ',
      { tag: 'link', href: 'https://a.example/b?c=d', children: ['https://a.example/b?c=d'] },
      '. Bye',
    ])
  })

  it('marks a bare http address, which is not opened, so that the reason can be shown', () => {
    expect(parseMessage('see http://a.example/b')).toEqual([
      'see ',
      { tag: 'address', address: 'http://a.example/b', children: ['http://a.example/b'] },
    ])
  })

  it.each([
    ['https://wiki.example/Ключ_(инструмент) и', 'https://wiki.example/Ключ_(инструмент)'],
    ['(https://wiki.example/Key_(tool))', 'https://wiki.example/Key_(tool)'],
    ['https://a.example/c?filter[price]=100&x=1 here', 'https://a.example/c?filter[price]=100&x=1'],
    ['https://a.example/c?f[a][b]=1&g[]=2.', 'https://a.example/c?f[a][b]=1&g[]=2'],
    ['https://a.example/c?a[b]=1', 'https://a.example/c?a[b]=1'],
    ['«https://a.example/b».', 'https://a.example/b'],
    ['“https://a.example/b”', 'https://a.example/b'],
    ['https://a.example/a,b;c?x=(1)&y={2}!', 'https://a.example/a,b;c?x=(1)&y={2}'],
    ['https://a.example:8443/#/x/?y', 'https://a.example:8443/#/x/?y'],
    ['https://[::1]:8080/x', 'https://[::1]:8080/x'],
    ['[b]https://a.example/x[/b]', 'https://a.example/x'],
    ['https://a.example/x[br]next', 'https://a.example/x'],
    ['https://a.example/x[url=https://b.example/]b[/url]', 'https://a.example/x'],
    ['[quote]https://a.example/x[/quote]', 'https://a.example/x'],
  ])('finds the whole address in %s', (text, address) => {
    expect(links(parseMessage(text))[0]).toBe(new URL(address).href)
    expect(JSON.stringify(parseMessage(text))).toContain(JSON.stringify(address).slice(1, -1))
  })

  it('opens an address without a scheme over https', () => {
    expect(parseMessage('see www.a.example/b, not awww.b.example')).toEqual([
      'see ',
      { tag: 'link', href: 'https://www.a.example/b', children: ['www.a.example/b'] },
      ', not awww.b.example',
    ])
  })

  it.each(['https://user:secret@a.example/', 'https://a.example/\u202egpj.exe', 'https://a.exam\u200bple/x'])(
    'does not link the bare address %s, and hides nothing of it',
    text => {
      expect(links(parseMessage(text))).toEqual([])
      expect(plainText(parseMessage(text))).toBe(text)
    },
  )

  it('leaves every text whole when it searches for addresses', () => {
    const text = 'a https://a.example/x[y]z (www.b.example) http:// https://[ www. https://c.example/[b'
    expect(plainText(parseMessage(text))).toBe(text)
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
  const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
  const texts: [string, (size: number) => string][] = [
    ['nested marks', size => '[b]'.repeat(size / 7) + 'x' + '[/b]'.repeat(size / 7)],
    ['unclosed marks', size => fill('[b]', size)],
    ['brackets', size => fill('[', size)],
    ['closing marks', size => fill('[/b]', size)],
    ['distinct unknown marks', size => Array.from({ length: size / 7 }, (_, index) => `[x${index}]`).join('')],
    ['unclosed addresses', size => fill('[url=', size)],
    ['addresses with brackets', size => `[url=${fill('[x]', size)}`],
    ['crossing marks', size => fill('[b][i][/b][/i]', size)],
    ['unclosed code', size => fill('[code]', size)],
    ['quotes', size => fill('>>a\nb\n', size)],
    ['rules', size => fill('------------\n', size)],
    ['bare addresses', size => fill('http://', size)],
    ['dots behind an address', size => `http://a${fill('.', size)}a`],
    ['icons', size => fill('[icon=', size)],
    ['emoji', size => fill('👩‍👩‍👧‍👦', size)],
    ['unclosed inline code', size => fill('[icode]', size)],
    ['addresses one behind the other', size => fill('http://a', size)],
    ['brackets in addresses', size => fill('https://a.example/[', size)],
    ['marks within addresses', size => fill('www.a[b]=', size)],
    ['open brackets of every kind', size => fill('https://a.example/([{', size)],
    ['attributes', size => fill('[img size=', size)],
    ['mail addresses', size => fill('a@b.cd ', size)],
    ['beginnings of mail addresses', size => fill('a.b-', size)],
    ['at signs', size => fill('a@', size)],
    ['signs that close', size => fill('*https://a.example/x* ', size)],
    ['signs alone', size => `https://a.example/${fill('*_~', size)}`],
    ['numbers to call', size => fill('tel:+1', size)],
    ['counted items', size => `[list=1]${fill('[*]', size)}[/list]`],
    ['titles', size => fill('[quote=a]', size)],
    ['timestamps', size => fill('[timestamp=1700000000]', size)],
  ]

  // Four times the text takes about four times as long, never sixteen; short times prove nothing.
  it.each(texts)('takes time in proportion to the length of %s', (_, make) => {
    const [short, long] = [make(20_000), make(80_000)]
    parseMessage(short)
    const once = cpuTime(() => parseMessage(short))
    expect(cpuTime(() => parseMessage(long))).toBeLessThan(9 * Math.max(once, 5))
  })

  // It once was in proportion but two thousand times too slow: each address was read as far as the longest one goes.
  it.each(['https://a.example/[b]', '[url]https://a.example/', 'https://a.example/ [b= ', 'https://a.example/x[b=x '])(
    'looks at %j no further than its address goes',
    { timeout: 60_000 },
    piece => {
      expect(cpuTime(() => parseMessage(fill(piece, 160_000)))).toBeLessThan(10_000)
    },
  )

  it('never nests deeper than the page can render', () => {
    const depth = (nodes: BbNode[]): number =>
      Math.max(0, ...nodes.map(node => (typeof node === 'object' && 'children' in node ? 1 + depth(node.children) : 0)))
    const nodes = parseMessage(texts[0]![1](70_000))
    expect(depth(nodes)).toBe(16)
    expect(plainText(nodes)).toBe('x')
  })
})
