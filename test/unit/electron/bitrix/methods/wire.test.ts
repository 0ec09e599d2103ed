import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type MethodName, methods } from '../../../../../electron/bitrix/methods'
import * as wire from '../../../../../electron/bitrix/methods/wire'
import { transcriptOfHistory } from '../../../../../electron/services/dialog/history'
import { ChatId } from '../../../../../electron/contract/common'

const read = (method: MethodName, raw: unknown): unknown => methods[method].result.parse(raw)

describe('numbers', () => {
  it.each([1763, '1763', ' 1763 '])('reads %j as the same chat', raw => {
    expect(wire.number(ChatId).parse(raw)).toBe(1763)
  })

  it.each([0, -1, 1.5, '1.5', 'chat1763', '', null, true, [], '9007199254740993', '99999999999999999999', NaN])(
    'takes %j for no chat',
    raw => {
      expect(wire.number(ChatId).safeParse(raw).success).toBe(false)
      expect(wire.numberOrNull(ChatId).parse(raw)).toBeNull()
    },
  )
})

describe('nothing', () => {
  it.each([null, undefined, '', false, [], {}])('is %j', raw => {
    expect(wire.isEmpty(raw)).toBe(true)
    expect(wire.map(z.unknown()).parse(raw)).toEqual({})
    expect(wire.list(z.unknown()).parse(raw)).toEqual([])
    expect(wire.text.parse(raw)).toBe('')
    expect(wire.textOrNull.parse(raw)).toBeNull()
    expect(wire.instantOrNull.parse(raw)).toBeNull()
    expect(wire.count.parse(raw)).toBe(0)
    expect(wire.yesNo.parse(raw)).toBe(false)
    expect(wire.taken.parse(raw)).toBe(false)
  })

  it.each([0, 1, true, 'N', [0], { a: null }])('is not %j', raw => {
    expect(wire.isEmpty(raw)).toBe(false)
  })
})

describe('flags, texts and dates', () => {
  it.each(['Y', true, 1, '1'])('reads %j as yes', raw => expect(wire.yesNo.parse(raw)).toBe(true))
  it.each(['N', false, 0, '0', 'yes?', {}])('reads %j as no', raw => expect(wire.yesNo.parse(raw)).toBe(false))

  it('replaces lone surrogates and keeps whole ones', () => {
    expect(wire.text.parse('a\ud83d b\ude00 😀')).toBe('a\ufffd b\ufffd 😀')
  })

  it.each([
    ['2026-03-11T13:12:46+01:00', Date.UTC(2026, 2, 11, 12, 12, 46)],
    ['2026-03-11T13:12:46Z', Date.UTC(2026, 2, 11, 13, 12, 46)],
    ['2024-07-23 08:08:50', null],
    ['24.08.2023 13:19:39', null],
    ['2026-13-41T99:99:99Z', null],
    [1773223732, null],
  ])('reads the date %j as %j', (raw, at) => expect(wire.instantOrNull.parse(raw)).toBe(at))
})

describe('maps and lists', () => {
  it('read a list with gaps that PHP wrote as an object', () => {
    expect(wire.list(wire.number(ChatId)).parse({ 0: '1', 2: 3 })).toEqual([1, 3])
  })

  it('leave out what they cannot read', () => {
    expect(wire.list(wire.number(ChatId)).parse([1, 'x', null, '4'])).toEqual([1, 4])
    expect(wire.map(wire.number(ChatId)).parse({ a: 1, b: {} })).toEqual({ a: 1 })
  })

  it('keep no __proto__', () => {
    const parsed = wire.map(z.unknown()).parse(JSON.parse('{"__proto__":{"x":1},"a":1}'))
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
    expect(Reflect.ownKeys(parsed)).toEqual(['a'])
  })
})

describe('answers of the methods', () => {
  it('read a dialog that says little', () => {
    expect(read('imopenlines.dialog.get', { id: '7', unknown_field: 1 })).toMatchObject({
      id: 7,
      name: '',
      owner: null,
      entity_data_1: '',
      manager_list: [],
      message_count: 0,
      date_create: null,
    })
  })

  const history = {
    chatId: 1763,
    sessionId: '321',
    canJoin: 'Y',
    message: {
      85851: {
        id: '85851',
        chatid: '1763',
        senderid: '103',
        date: '2026-03-11T13:12:46+01:00',
        text: 'Look \ud800',
        textlegacy: '<b>Look</b>',
        params: { connectorMid: ['85853'], fileId: ['5437'] },
      },
      85833: {
        id: '85833',
        senderid: '0',
        date: '2026-03-11T13:09:25+01:00',
        text: '[b]A new lead[/b]',
        params: {
          ATTACH: [{ ID: 1, BLOCKS: [{ GRID: [{ NAME: 'Phone', VALUE: '+1', DISPLAY: 'ROW' }] }, { LINK: [] }] }],
        },
      },
      broken: { id: 'x', text: 'lost' },
      odd: null,
    },
    users: { 103: { id: '103', name: 'Samantha', connector: false, bot: 'N' }, 0: [] },
    chat: { 1763: { id: '1763', owner: '0', entityData1: 'Y|LEAD|1205', managerList: ['103'] } },
    userInChat: { 1763: [103, '587'] },
    files: [],
    userInGroup: [],
  }

  it('read a history, without the messages that are broken', () => {
    const parsed = methods['imopenlines.session.history.get'].result.parse(history)
    expect(parsed).toMatchObject({ chatId: 1763, sessionId: 321, canJoin: true, files: {} })
    expect(parsed.message.ids).toEqual([85833, 85851])
    const [lead, look] = parsed.message.slice(0)
    expect(look).toMatchObject({
      id: 85851,
      senderid: 103,
      date: Date.UTC(2026, 2, 11, 12, 12, 46),
      text: 'Look \ufffd',
      params: { fileId: [5437], attach: { rows: [] }, replyId: null, isEdited: false, isDeleted: false },
    })
    expect(lead?.params.attach).toEqual({ rows: [{ name: 'Phone', value: '+1' }], isMore: false })
    expect(parsed.users).toMatchObject({ 103: { id: 103, name: 'Samantha', connector: false, bot: false } })
    expect(parsed.chat['1763']).toMatchObject({ owner: null, managerList: [103], entityId: '' })
    expect(parsed.userInChat).toEqual({ 1763: [103, 587] })
  })

  it.each([[], false, null, {}])('read a history whose parts are all %j', nothing => {
    const parts = ['message', 'users', 'chat', 'files', 'userInChat', 'sessionId', 'canJoin']
    const raw = { chatId: '1763', ...Object.fromEntries(parts.map(part => [part, nothing])) }
    expect(read('imopenlines.session.history.get', raw)).toMatchObject({
      chatId: 1763,
      message: { size: 0, ids: [] },
      sessionId: null,
    })
  })

  const said = { id: 5, author_id: 7, text: 'ok', params: {} }
  it.each([
    [[said], 1, true],
    [{ 5: { ...said, params: [] } }, 1, true],
    [[{ ...said, params: { FILE_ID: [3, '4'] } }], 1, true],
    [[], 0, true],
    [[said, { ...said, id: '90071992547409930' }], 2, false],
    [[said, null], 2, false],
    [[{ ...said, author_id: undefined }], 1, false],
    [[{ ...said, author_id: {} }], 1, false],
    [[{ ...said, text: null }], 1, false],
    [[{ ...said, text: { ru: 'ok' } }], 1, false],
    [[{ ...said, params: 5 }], 1, false],
    [[{ ...said, params: { fileId: ['x'] } }], 1, false],
  ])('say whether a page of messages is whole: %j', (messages, given, isWhole) => {
    expect(read('im.dialog.messages.get', { messages })).toMatchObject({ given, isWhole })
  })

  it.each([{}, [], null, { messages: null }, { messages: '' }, { messages: false }])(
    '%j is no page without messages',
    answer => expect(methods['im.dialog.messages.get'].result.safeParse(answer).success).toBe(false),
  )

  it.each([
    [{ 5: { id: 5, senderid: 7, text: 'ok' } }, true],
    [[], true],
    [null, false],
    [false, false],
    [{ 5: { id: 5, text: 'ok' } }, false],
    [{ 5: { id: 'x', senderid: 7, text: 'ok' } }, false],
    [{ 5: { id: 5, senderid: 7 } }, false],
  ])('say whether a history is whole: %j', (message, isWhole) => {
    const parsed = methods['imopenlines.session.history.get'].result.parse({ chatId: 1763, message })
    expect(transcriptOfHistory(parsed).isWhole).toBe(isWhole)
  })

  it.each(['imopenlines.crm.chat.get', 'user.get', 'user.search', 'lists.element.get', 'im.search.chat.list'] as const)(
    '%s: a missing list is not an empty one',
    method => {
      const { result } = methods[method]
      for (const nothing of [null, '', false, 0, undefined]) expect(result.safeParse(nothing).success).toBe(false)
      for (const empty of [[], {}]) expect(result.parse(empty)).toEqual([])
    },
  )

  it('read the rest as old and new portals write it', () => {
    expect(read('imopenlines.session.open', { chatId: '1763' })).toEqual({ chatId: 1763 })
    expect(read('imopenlines.session.join', true)).toBe(true)
    expect(read('imopenlines.crm.chat.get', [{ CHAT_ID: '1763', CONNECTOR_ID: 'livechat' }])).toEqual([
      { CHAT_ID: 1763, CONNECTOR_ID: 'livechat', CONNECTOR_TITLE: null },
    ])
    expect(read('imopenlines.crm.chat.getLastId', '1763')).toBe(1763)
    expect(read('imopenlines.config.list.get', { 15: { ID: '15', LINE_NAME: 'VIP', ACTIVE: 'Y' } })).toEqual([
      { ID: 15, LINE_NAME: 'VIP', ACTIVE: true, QUEUE: [], QUEUE_USERS_FIELDS: {} },
    ])
    expect(read('user.get', [{ ID: '1', ACTIVE: true, NAME: 'A', LAST_NAME: null }])).toMatchObject([{ ID: 1 }])
    expect(read('profile', { ID: '1', ADMIN: true })).toEqual({ ID: 1, ADMIN: true, NAME: '', LAST_NAME: '' })
    expect(read('scope', ['im', 'imopenlines'])).toEqual(['im', 'imopenlines'])
    expect(read('method.get', { isExisting: true })).toEqual({ isExisting: true, isAvailable: false })
    expect(read('app.info', { ID: 5, DAYS: null, INSTALLED: true })).toMatchObject({ ID: '5', DAYS: null })
    expect(read('crm.item.get', { item: { id: 288, title: 'Order' } })).toMatchObject({ item: { id: 288, name: null } })
    expect(
      read('im.recent.list', {
        items: [
          { id: 'chat7', chat_id: '7', type: 'lines', message: { id: '9', text: 'Hi' }, chat: { mute_list: [] } },
          { id: 547, chat_id: 1231, type: 'user', lines: { id: '321', status: '40' }, message: [] },
        ],
        hasMore: false,
      }),
    ).toMatchObject({ items: [{ chat_id: 7, message: { id: 9 }, lines: null }, { lines: { id: 321, status: 40 } }] })
  })

  it.each([
    [{ hasMore: true }, true],
    [{ hasMorePages: true }, true],
    [{ hasMore: false, hasMorePages: true }, true],
    [{ hasMore: 'N', hasMorePages: false }, false],
    [{}, null],
  ])('say by either word that the list goes on: %j', (said, hasMore) => {
    expect(read('im.recent.list', { items: [], ...said })).toEqual({ items: [], given: 0, isWhole: true, hasMore })
  })

  it('never throw, whatever a field turns into', () => {
    const odd = [null, false, true, '', 'x', 0, -1, 1e308, [], {}, [[]], { a: { b: [] } }]
    for (const key of Object.keys(history)) {
      for (const value of odd) {
        const outcome = methods['imopenlines.session.history.get'].result.safeParse({ ...history, [key]: value })
        expect(outcome.success || key === 'chatId', `${key}: ${JSON.stringify(value)}`).toBe(true)
      }
    }
  })
})
