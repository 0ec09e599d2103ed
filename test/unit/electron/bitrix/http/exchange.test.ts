import type { Dispatcher } from 'undici'
import { expect, it } from 'vitest'
import { exchange } from '../../../../../electron/bitrix/http/exchange'

/** Gives `text` byte by byte, always in the same piece of memory. */
function dripping(text: string): Dispatcher {
  const chunk = Buffer.alloc(1)
  const controller = { abort: () => {} } as unknown as Dispatcher.DispatchController
  const dispatch: Dispatcher['dispatch'] = (_, handler) => {
    handler.onRequestStart?.(controller, {})
    handler.onResponseStart?.(controller, 200, {}, '')
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

it('keeps no separate pieces of an answer: a million pieces of one byte take a million bytes', async () => {
  const text = '0123456789'.repeat(100_000)
  const answer = await ask(dripping(text), text.length)
  expect(answer.kind === 'response' && answer.bytes.toString() === text).toBe(true)
  expect(answer.kind === 'response' && answer.bytes.buffer.byteLength).toBeLessThan(2.2 * text.length)
})

it('stops at the first byte too many', async () => {
  expect(await ask(dripping('12345'), 4)).toEqual({ kind: 'unknown', cause: 'TOO_LARGE', status: 200 })
})

it('gives up at the deadline even if bytes still drip in', async () => {
  expect(await ask(endless(), 1_000_000, 20)).toEqual({ kind: 'unknown', cause: 'DEADLINE', status: 200 })
})
