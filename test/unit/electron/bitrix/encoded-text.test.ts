import { describe, expect, it } from 'vitest'
import { type MethodName, methods } from '../../../../electron/bitrix/methods'
import * as wire from '../../../../electron/bitrix/methods/wire'
import { cpuTime } from '../../../support/cpu-time'

const read = (method: MethodName, raw: unknown): unknown => methods[method].result.parse(raw)

describe('the words of a portal', () => {
  it.each([
    ['ООО &quot;Ромашка&quot; &amp; Ко', 'ООО "Ромашка" & Ко'],
    ['it&#39;s &#039;fine&#x27;', "it's 'fine'"],
    ['a&nbsp;b &laquo;c&raquo; &mdash; &hellip;', 'a\u00a0b «c» — …'],
    ['&#91;b&#93; &#128184;', '[b] 💸'],
    ['Спасибо :f09f8cb8:', 'Спасибо 🌸'],
    [':f09f8cb8::f09f918d:', '🌸👍'],
    [':e29da4efb88f: :f09f918df09f8fbd:', '❤️ 👍🏽'],
    [':F09F8CB8:', '🌸'],
    [':f0a0aeb7: :f09f87b7f09f87ba:', '𠮷 🇷🇺'],
  ])('are read as they were typed: %j', (raw, words) => {
    expect(wire.words.parse(raw)).toBe(words)
    expect(wire.wordsOrNull.parse(raw)).toBe(words)
  })

  it.each([
    ['&amp;lt;', '&lt;'],
    ['&amp;amp;amp;', '&amp;amp;'],
    ['&amp;#39;', '&#39;'],
    ['&#38;quot;', '&quot;'],
    ['&colon;f09f8cb8:', ':f09f8cb8:'],
    ['&amp;:f09f8cb8:', '&🌸'],
  ])('are decoded once: %j', (raw, words) => expect(wire.words.parse(raw)).toBe(words))

  it.each([
    'Tom & Jerry; Q&A',
    'https://shop.example/?a=1&amp=2&copy=3&lt',
    '&nosuchthing; &#; &#x; &;',
    'at 12:00:00:f0',
    ':deadbeef: :cafe00: :1234567890:',
    ':d0b0d0b1d0b2: :e4b8ad:',
    'a:b:c:smile:',
    ':414243:',
    ':303132:',
  ])('stay where nothing is encoded: %j', raw => expect(wire.words.parse(raw)).toBe(raw))

  it('hold nothing that no renderer can show', () => {
    expect(wire.words.parse('&#xD800; &#0; &#x110000; \ud83d')).toBe('\ufffd \ufffd \ufffd \ufffd')
  })

  it.each([
    ['ampersands', '&'.repeat(1_000_000)],
    ['entities', '&amp;'.repeat(200_000)],
    ['unended', `&${'a'.repeat(1_000_000)}`],
    ['many unended', `&${'a'.repeat(30)}`.repeat(30_000)],
    ['colons', ':'.repeat(1_000_000)],
    ['hexadecimal', `:${'f0'.repeat(500_000)}`],
    ['much hexadecimal', `:${'f0'.repeat(61)}`.repeat(8_000)],
  ])('are read in time that grows with their length: %s', (_, raw) => {
    expect(cpuTime(() => wire.words.parse(raw))).toBeLessThan(10_000)
  })
})

describe('an answer', () => {
  const raw = 'ООО &quot;Ромашка&quot; &amp; Ко :f09f8cb8:'
  const words = 'ООО "Ромашка" & Ко 🌸'

  it.each<[MethodName, unknown, unknown]>([
    ['imopenlines.dialog.get', { id: 7, name: raw }, { name: words }],
    [
      'imopenlines.dialog.get',
      { id: 7, readed_list: [{ user_id: 5, user_name: raw }] },
      { readed_list: [{ user_id: 5, user_name: words }] },
    ],
    ['im.dialog.messages.get', { messages: [{ id: 1, text: raw }] }, { messages: [{ id: 1, text: words }] }],
    [
      'im.dialog.messages.get',
      { messages: [], users: [{ id: 1, first_name: raw }] },
      { users: [{ first_name: words }] },
    ],
    ['im.dialog.messages.get', { messages: [], files: [{ id: 1, name: raw }] }, { files: [{ name: words }] }],
    [
      'im.dialog.messages.search',
      { messages: [], users: [{ id: 1, lastName: raw }] },
      { users: [{ lastName: words }] },
    ],
    ['imopenlines.session.history.get', { chatId: 7, sessionCommentHead: raw }, { sessionCommentHead: words }],
    [
      'imopenlines.session.history.get',
      { chatId: 7, users: { 1: { id: 1, name: raw } } },
      { users: { 1: { name: words } } },
    ],
    ['imopenlines.config.list.get', [{ ID: 1, LINE_NAME: raw }], [{ LINE_NAME: words }]],
    [
      'imopenlines.config.list.get',
      [{ ID: 1, QUEUE_USERS_FIELDS: { 5: { USER_NAME: raw, USER_WORK_POSITION: raw } } }],
      [{ QUEUE_USERS_FIELDS: { 5: { USER_NAME: words, USER_WORK_POSITION: words } } }],
    ],
    ['imopenlines.crm.chat.get', [{ CHAT_ID: 1, CONNECTOR_TITLE: raw }], [{ CONNECTOR_TITLE: words }]],
    [
      'crm.item.get',
      { item: { id: 1, title: raw, lastName: raw, post: raw } },
      { item: { title: words, post: words } },
    ],
    ['crm.status.list', [{ NAME: raw, STATUS_ID: 'A' }], [{ NAME: words }]],
    ['user.get', [{ ID: 1, NAME: raw, WORK_POSITION: raw }], [{ NAME: words, WORK_POSITION: words }]],
    ['profile', { ID: 1, NAME: raw, LAST_NAME: raw }, { NAME: words, LAST_NAME: words }],
    ['lists.element.get', [{ ID: 1, NAME: raw, DETAIL_TEXT: raw }], [{ NAME: words, DETAIL_TEXT: words }]],
    [
      'im.recent.list',
      { items: [{ chat_id: 1, title: raw, message: { id: 2, text: raw }, user: { id: 3, name: raw } }] },
      { items: [{ title: words, message: { text: words }, user: { name: words } }] },
    ],
  ])('of %s gives names and texts as they were typed', (method, answer, expected) => {
    expect(read(method, answer)).toMatchObject(expected as object)
  })

  it('gives a code and an address as the portal keeps them', () => {
    expect(read('imopenlines.dialog.get', { id: 7, entity_id: 'x|1|a&amp;b|:f09f8cb8:' })).toMatchObject({
      entity_id: 'x|1|a&amp;b|:f09f8cb8:',
    })
    expect(
      read('im.dialog.messages.get', { messages: [], files: [{ id: 1, urlDownload: '/?a=1&lt;=2' }] }),
    ).toMatchObject({
      files: [{ urldownload: '/?a=1&lt;=2' }],
    })
  })
})
