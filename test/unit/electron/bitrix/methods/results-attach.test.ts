import { describe, expect, it } from 'vitest'
import { MessageParams } from '../../../../../electron/bitrix/methods/results-history'
import { cpuTime } from '../../../../support/cpu-time'

const read = (params: unknown) => MessageParams.parse(params)
const rows = (...blocks: unknown[]) => read({ ATTACH: [{ ID: 1, BLOCKS: blocks }] }).attach.rows

describe('blocks of an attached card', () => {
  it.each([
    [
      'an image',
      { IMAGE: [{ NAME: 'Mantis', LINK: 'https://f.example/m.jpg', PREVIEW: 'https://f.example/p.jpg' }] },
      [{ name: '', value: '[url=https://f.example/m.jpg]Mantis[/url]', kind: 'image' }],
    ],
    [
      'an image alone, without a name',
      { IMAGE: { LINK: 'https://f.example/m.jpg' } },
      [{ name: '', value: 'https://f.example/m.jpg', kind: 'image' }],
    ],
    [
      'a file',
      { FILE: [{ NAME: 'a.pdf', LINK: '/disk/a.pdf', SIZE: 5 }] },
      [{ name: '', value: '[url=/disk/a.pdf]a.pdf[/url]', kind: 'file', size: 5 }],
    ],
    [
      'an image of which there is only a preview',
      { IMAGE: { PREVIEW: 'https://f.example/p.jpg' } },
      [{ name: '', value: 'https://f.example/p.jpg', kind: 'image' }],
    ],
    ['a person', { USER: { NAME: 'John', USER_ID: 5 } }, [{ name: '', value: '[user=5]John[/user]', kind: 'person' }]],
    [
      'several persons',
      { USER: [{ NAME: 'A', LINK: 'https://a.example/' }, { NAME: 'B' }] },
      [
        { name: '', value: '[url=https://a.example/]A[/url]', kind: 'person' },
        { name: '', value: 'B', kind: 'person' },
      ],
    ],
    [
      'a rich link',
      { RICH_LINK: [{ NAME: 'Site', LINK: 'https://s.example', DESC: 'My site', PREVIEW: 'https://s.example/p' }] },
      [
        { name: 'Site', value: 'https://s.example' },
        { name: '', value: 'My site' },
      ],
    ],
    [
      'a link with a description',
      { LINK: { NAME: 'Ticket', LINK: 'https://s.example/1', DESC: 'By Monday' } },
      [
        { name: 'Ticket', value: 'https://s.example/1' },
        { name: '', value: 'By Monday' },
      ],
    ],
    [
      'a link described in HTML',
      { LINK: { LINK: 'https://s.example/1', HTML: '<b>By</b> Monday<br>' } },
      [
        { name: '', value: 'https://s.example/1' },
        { name: '', value: 'By Monday' },
      ],
    ],
    ['a link to a chat', { LINK: { NAME: 'Chat', CHAT_ID: 7 } }, [{ name: 'Chat', value: '[chat=7]Chat[/chat]' }]],
    [
      'a table with links',
      { GRID: [{ NAME: 'Order', VALUE: '7', LINK: 'https://s.example/?f[a]=1', DISPLAY: 'ROW' }] },
      [{ name: 'Order', value: '[url=https://s.example/?f%5Ba%5D=1]7[/url]' }],
    ],
    ['a text', { MESSAGE: '[B]Hello[/B]' }, [{ name: '', value: '[B]Hello[/B]' }]],
    [
      'entries that PHP numbered',
      { GRID: { 3: { NAME: 'a', VALUE: 'b' }, 5: { NAME: 'c', VALUE: 'd' } } },
      [
        { name: 'a', value: 'b' },
        { name: 'c', value: 'd' },
      ],
    ],
  ])('tell %s', (_, block, told) => {
    expect(rows(block)).toEqual(told)
    expect(read({ ATTACH: [{ BLOCKS: [block] }] }).attach.isMore).toBe(false)
  })

  it('are told in every form of a card', () => {
    const block = { MESSAGE: 'Hello' }
    const told = [{ name: '', value: 'Hello' }]
    for (const attach of [[{ BLOCKS: [block] }], { BLOCKS: [block] }, [block], block, { 1: { BLOCKS: { 2: block } } }])
      expect(read({ ATTACH: attach }).attach.rows).toEqual(told)
  })

  it.each([
    ['a kind that nobody knows', { VIDEO: [{ LINK: 'https://s.example/v' }] }],
    ['one beside a kind that is known', { MESSAGE: 'Hello', POLL: { Q: 1 } }],
    ['one without anything to tell', { IMAGE: [{ WIDTH: 5 }] }],
    ['a text that is none', { MESSAGE: { a: 1 } }],
  ])('never vanish without a word: %s', (_, block) => {
    expect(read({ ATTACH: [{ BLOCKS: [block] }] }).attach.isMore).toBe(true)
  })

  it('are omitted if they only decorate', () => {
    const { attach } = read({
      ATTACH: [{ ID: 1, COLOR: '#fff', BLOCKS: [{ DELIMITER: { SIZE: 200 } }, { MESSAGE: 'x' }] }],
    })
    expect(attach).toEqual({ rows: [{ name: '', value: 'x' }], isMore: false })
  })
})

describe('other parts of a message', () => {
  it.each([
    [[540], [540]],
    [540, [540]],
    ['540', [540]],
    [{ 2: '540', 4: 541 }, [540, 541]],
    [[], []],
    [null, []],
  ])('reads files written as %j', (written, files) => {
    expect(read({ FILE_ID: written }).fileId).toEqual(files)
  })

  it('reads a keyboard in both of its forms', () => {
    const buttons = [
      { TEXT: 'Site', LINK: 'https://s.example/' },
      { TYPE: 'NEWLINE' },
      { TEXT: 'Help', COMMAND: 'help' },
    ]
    const told = [
      { name: '', value: '[url=https://s.example/]Site[/url]', kind: 'button' },
      { name: '', value: 'Help', kind: 'button' },
    ]
    expect(read({ KEYBOARD: buttons }).keyboard.rows).toEqual(told)
    expect(read({ KEYBOARD: { BOT_ID: 1, BUTTONS: buttons } }).keyboard.rows).toEqual(told)
  })

  it('reads a menu like a keyboard', () => {
    const items = [{ TEXT: 'Help', COMMAND: 'help' }, { TEXT: '' }]
    const params = read({ MENU: { BOT_ID: 1, ITEMS: items } })
    expect(params.menu.rows).toEqual([{ name: '', value: 'Help', kind: 'button' }])
    expect(params.isMore).toBe(true)
  })

  it.each([
    [{ like: 2, laugh: '1', unknown: 0 }, '👍 2  😂 1'],
    [{ like: [1, 5], wow: ['7'] }, '👍 2  wow 1'],
    [{ REACTION_COUNTERS: { cry: 3 } }, '😢 3'],
    [[{ reaction: 'kiss', count: 2 }, { name: 'angry', users: [1, 2] }, { reaction: 'kiss' }], '😘 3  😡 2'],
    [['like', 'like'], '👍 2'],
  ])('tells reactions written as %j', (written, value) => {
    const told = [{ name: '', value, kind: 'reactions' }]
    expect(read({ REACTIONS: written }).reactions).toEqual(told)
    expect(read({ reaction: written }).reactions).toEqual(told)
  })

  it.each([[[]], [{}], [null], ['x'], [{ like: 0 }], [{ like: 'many' }]])('tells of no reaction in %j', written => {
    expect(read({ REACTIONS: written }).reactions).toEqual([])
  })

  it('tells who likes it, and its forwarding source', () => {
    const params = read({
      LIKE: ['1', 5],
      FORWARD_CONTEXT_ID: 'chat5/6',
      FORWARD_USER_ID: '7',
      FORWARD_CHAT_TITLE: 'Sales',
    })
    expect(params).toMatchObject({ like: [1, 5], isForwarded: true, forwardUserId: 7, forwardChatTitle: 'Sales' })
    expect(read({}).isForwarded).toBe(false)
  })

  it.each([{ COMPONENT_ID: 'CallMessage' }, { STICKER_PARAMS: { id: 1 } }])('knows that there is more: %j', params => {
    expect(read(params).isMore).toBe(true)
  })

  it('reads nothing from nonsense', () => {
    for (const odd of [null, [], 'x', 5, { ATTACH: 'x'.repeat(10) }, { KEYBOARD: 'N', LIKE: 'x', FILE_ID: {} }])
      expect(() => read(odd)).not.toThrow()
  })

  it('has a limit of depth', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 20_000; level++) deep = [deep]
    expect(() => read({ ATTACH: deep })).not.toThrow()
  })

  it('takes time in proportion to the attachments', () => {
    const many = (count: number) => ({
      ATTACH: Array.from({ length: count }, () => ({
        BLOCKS: [{ LINK: { LINK: 'https://s.example', HTML: '<'.repeat(500) } }],
      })),
    })
    const once = cpuTime(() => read(many(200)))
    expect(cpuTime(() => read(many(800)))).toBeLessThan(9 * Math.max(once, 2))
  })
})
