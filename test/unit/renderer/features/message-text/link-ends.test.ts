import { describe, expect, it } from 'vitest'
import type { BbNode } from '../../../../../renderer/features/message-text/bb-node'
import { bareLength } from '../../../../../renderer/features/message-text/link-bare'
import { parseMessage as parse } from '../../../../../renderer/features/message-text/message-text'
import { plainText } from '../../../../../renderer/features/message-text/plain-text'

const parseMessage = (text: string) => parse(text, { findAddress: bareLength })
const links = (nodes: BbNode[]): string[] =>
  nodes.flatMap(node => {
    if (typeof node === 'string') return []
    return [...(node.tag === 'link' ? [node.href] : []), ...('children' in node ? links(node.children) : [])]
  })

describe('an address in a text', () => {
  it.each([
    ['*https://a.example/x*', 'https://a.example/x'],
    ['_https://a.example/x_', 'https://a.example/x'],
    ['~https://a.example/x~', 'https://a.example/x'],
    ['**https://a.example/x**', 'https://a.example/x'],
    ['*see https://a.example/x*', 'https://a.example/x'],
    ['_*https://a.example/x*_', 'https://a.example/x'],
    ['https://a.example/_x_', 'https://a.example/_x_'],
    ['https://a.example/?q=*', 'https://a.example/?q=*'],
    ['2 * 3 https://a.example/x*', 'https://a.example/x*'],
    ['https://a.ruпривет', 'https://a.ru'],
    ['https://пример.рф/x', 'https://пример.рф/x'],
    ['https://a.example/x\u200b', 'https://a.example/x'],
  ])('ends the address in %j where its author meant', (text, address) => {
    expect(links(parseMessage(text))).toEqual([new URL(address).href])
    expect(plainText(parseMessage(text))).toBe(text)
  })

  it.each([
    ['write to ivan.o-k+1@a.example, please', 'mailto:ivan.o-k+1@a.example'],
    ['<ivan@a.example>', 'mailto:ivan@a.example'],
    ['mailto:ivan@a.example.', 'mailto:ivan@a.example'],
    ['tel:+79161234567.', 'tel:+79161234567'],
    ['[url=ivan@a.example]Ivan[/url]', 'mailto:ivan@a.example'],
  ])('finds the e-mail address or phone number in %j', (text, href) => {
    expect(links(parseMessage(text))).toEqual([href])
  })

  it.each(['@anna', 'a@b', 'a @ b.example', 'https://a.example/@b.example/c', 'user@', 'tel: 5', '5tel:79161234567'])(
    'finds no mail address in %j',
    text => expect(links(parseMessage(text)).filter(href => !href.startsWith('https:'))).toEqual([]),
  )

  it('says that ftp is not opened', () => {
    expect(parseMessage('ftp://a.example/x')).toEqual([
      { tag: 'address', address: 'ftp://a.example/x', children: ['ftp://a.example/x'] },
    ])
  })

  it('reads a tag with blanks around its sign', () => {
    expect(links(parseMessage('[URL = https://a.example/]x[/URL]'))).toEqual(['https://a.example/'])
  })

  it.each(['[url][/url]', '[img][/img]', '[email][/email]'])('shows the empty tag %s as it is', text => {
    expect(plainText(parseMessage(text))).toBe(text)
  })
})
