import type { Dispatcher } from 'undici'
import { expect, it } from 'vitest'
import { exchange, type Exchange } from '../../../../../electron/bitrix/http/exchange'

/** Gives `text` byte by byte, always in the same piece of memory. @param length What the answer says of itself. */
function dripping(text: string, length?: string | string[]): Dispatcher {
  const chunk = Buffer.alloc(1)
  const headers = length === undefined ? {} : { 'content-length': length }
  const controller = { abort: () => {} } as unknown as Dispatcher.DispatchController
  const dispatch: Dispatcher['dispatch'] = (_, handler) => {
    handler.onRequestStart?.(controller, {})
    handler.onResponseStart?.(controller, 200, headers, '')
    for (const byte of Buffer.from(text)) {
      chunk[0] = byte
      handler.onResponseData?.(controller, chunk)
    }
    handler.onResponseEnd?.(controller, {})
    return true
  }
  return { dispatch } as unknown as Dispatcher
}

/** Begins an answer, and gives a blank now and again until it is no longer wanted. */
function endless(): Dispatcher {
  const dispatch: Dispatcher['dispatch'] = (_, handler) => {
    const drip = setInterval(() => handler.onResponseData?.(controller, Buffer.from(' ')), 5)
    const controller = {
      abort(reason: Error) {
        clearInterval(drip)
        handler.onResponseError?.(controller, reason)
      },
    } as unknown as Dispatcher.DispatchController
    handler.onRequestStart?.(controller, {})
    handler.onResponseStart?.(controller, 200, {}, '')
    return true
  }
  return { dispatch } as unknown as Dispatcher
}

const ask = (from: Dispatcher, maxBytes: number, deadlineMs = 60_000) =>
  exchange(
    from,
    { url: new URL('https://portal.example/rest/'), headers: {}, body: '' },
    { deadlineMs, startWithinMs: 60_000, maxBytes },
  )

const textOf = (answer: Exchange) => (answer.kind === 'response' ? answer.bytes.toString() : answer)
/** Memory that an answer holds. */
const roomOf = (answer: Exchange) => (answer.kind === 'response' ? answer.bytes.buffer.byteLength : NaN)

it('keeps no separate pieces of an answer: a million pieces of one byte take a million bytes', async () => {
  const text = '0123456789'.repeat(100_000)
  const answer = await ask(dripping(text), text.length)
  expect(textOf(answer)).toBe(text)
  expect(roomOf(answer)).toBeLessThan(2.2 * text.length)
})

it('takes room for as much as an answer says that it has, and no more', async () => {
  const text = '0123456789'.repeat(100_000)
  const answer = await ask(dripping(text, String(text.length)), 2 * text.length)
  expect(roomOf(answer)).toBe(text.length)
  expect(textOf(answer)).toBe(text)
})

const [told, most] = ['0123456789'.repeat(10), 1_000_000]

it.each([
  ['less than it has', '7'],
  ['nothing, and has something', '0'],
  ['no number', 'many'],
  ['less than nothing', '-5'],
  ['a fraction', '7.5'],
  ['a number that is none', 'NaN'],
  ['a number without end', 'Infinity'],
  ['more than may come', String(most + 1)],
  ['more than there is memory', '9'.repeat(15)],
  ['two numbers', ['100', '200']],
  ['no length at all', undefined],
])('is whole when its length says %s, in little room', async (_says, length) => {
  const answer = await ask(dripping(told, length), most)
  expect(textOf(answer)).toBe(told)
  expect(roomOf(answer)).toBeLessThan(2.2 * told.length)
})

it('is as long as what came when its length says more, whose room is never above what may come', async () => {
  const answer = await ask(dripping(told, String(most)), most)
  expect(textOf(answer)).toBe(told)
  expect(roomOf(answer)).toBe(most)
})

it('stops at the first byte too many, whatever the length says', async () => {
  for (const length of ['4', '5', '1', '900'])
    expect(await ask(dripping('12345', length), 4)).toEqual({ kind: 'unknown', cause: 'TOO_LARGE', status: 200 })
})

it('stops at the first byte too many', async () => {
  expect(await ask(dripping('12345'), 4)).toEqual({ kind: 'unknown', cause: 'TOO_LARGE', status: 200 })
})

it('gives up at the deadline even if bytes still drip in', async () => {
  expect(await ask(endless(), 1_000_000, 20)).toEqual({ kind: 'unknown', cause: 'DEADLINE', status: 200 })
})
