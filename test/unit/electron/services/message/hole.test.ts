import { expect, it } from 'vitest'
import { type MethodName, methods } from '../../../../../electron/bitrix/methods'
import { ChatId, UserId } from '../../../../../electron/contract/common'
import { findMessage } from '../../../../../electron/services/file/deliver'
import { lookFor } from '../../../../../electron/services/message/look-for'
import { pageAlone } from '../../../../../electron/services/message/page-reader'
import { readPages } from '../../../../../electron/services/message/pages'

const chatId = ChatId.parse(7)
const wanted = { author: UserId.parse(103), text: 'See you', afterId: 10 }
const said = (id: unknown, text: unknown = 'Hello') => ({ id, author_id: 103, text, params: {} })

/** Reads these pages, the newest first, and nothing behind them. */
function reader(...pages: unknown[][]) {
  const asked: unknown[] = []
  const next = (method: MethodName, params: unknown) => {
    asked.push(params)
    return methods[method].result.parse({ messages: pages.shift() ?? [] })
  }
  const bitrix = {
    call: async (method: MethodName, params: unknown) => next(method, params),
    batch: async (commands: Record<string, { method: MethodName; params: unknown }>) =>
      Object.fromEntries(
        Object.entries(commands).map(([key, { method, params }]) => [key, { ok: true, value: next(method, params) }]),
      ),
  }
  const using = { bitrix, account: { id: 'a' }, leaving: new AbortController().signal }
  const claimed = { ids: new Set<number>(), messageOf: () => null, tellsOf: () => true, take: async () => true }
  const deps = {
    dialogs: { read: () => Promise.reject(new Error('not read')) },
    claims: { of: async () => claimed, forget: () => {} },
    wait: async () => {},
    trace: String,
    page: pageAlone,
  }
  return {
    asked,
    using: using as unknown as Parameters<typeof lookFor>[1],
    deps: deps as Parameters<typeof lookFor>[0],
  }
}

const seen = async (...pages: unknown[][]) => {
  const { using, deps } = reader(...pages)
  const [message] = await lookFor(deps, using, chatId, [wanted], [0])
  return message
}

it('says that a message is absent when everything since the last known one was read', async () => {
  expect(await seen([said(11), said(10)])).toBe('absent')
})

it.each([
  ['a number that is too large', said('90071992547409930')],
  ['no number', said(undefined)],
  ['no author', { ...said(11), author_id: null }],
  ['a text that is none', said(11, { en: 'See you' })],
  ['nothing in it', null],
])('is in doubt when an entry has %s', async (_, entry) => {
  expect(await seen([said(12), entry, said(10)])).toBe('doubtful')
})

it('goes on past an unreadable message and finds the one behind it', async () => {
  expect(await seen([said('90071992547409930'), said(13)], [said(12, 'See you'), said(10)])).toBe(12)
})

it('reads on after a full page, even a partly unreadable one', async () => {
  const page = Array.from({ length: 50 }, (_, place) => said(place === 20 ? 'x' : 200 - place))
  const { using, asked } = reader(page, [said(3)])
  const pages = await readPages(using, { chatId, before: 201, until: 1 })
  expect(asked.length).toBeGreaterThan(1)
  expect(pages.map(({ messages }) => messages.length)).toEqual([49, 1])
})

it('is in doubt about a file when a message could not be read', () => {
  const sought = { name: 'a.txt', size: 5, message: '', after: 10, userId: 103, taken: new Set<number>() }
  const messages = [{ id: 10, author: { id: 103 }, files: [], text: '' }] as unknown as Parameters<
    typeof findMessage
  >[0]['messages']
  expect(findMessage({ messages }, sought)).toBeNull()
  expect(findMessage({ messages, isPartial: true }, sought)).toBe('doubtful')
})
