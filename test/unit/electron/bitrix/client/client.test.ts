import { describe, expect, it } from 'vitest'
import type { AppError } from '../../../../../electron/app-error'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import type { HttpAnswer } from '../../../../../electron/bitrix/http/answer'
import {
  cancelled,
  chatId,
  dialog,
  get,
  join,
  lost,
  notSent,
  oauth,
  ok,
  portalAnswering,
  refused,
  type Reply,
} from './fake'

describe('an act', () => {
  it.each<[string, Reply]>([
    ['lost', lost],
    ['an HTML page of a gateway', { kind: 'unknown', cause: 'HTTP_504', status: 504 }],
    ['an answer without a result', { kind: 'ok', status: 200, body: {} }],
    ['a stumbling server', refused('INTERNAL_SERVER_ERROR', 500)],
    ['an unexpected answer', refused('ERROR_UNEXPECTED_ANSWER', 500)],
    ['a cancellation after it was sent', cancelled],
  ])('is not sent again after %s', async (_, answer) => {
    const { client, sent } = portalAnswering([answer, ok(true)])
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'unclear' })
    expect(sent).toHaveLength(1)
  })

  it('is sent once more when no byte of it left', async () => {
    const { client, sent } = portalAnswering([notSent, ok(true)])
    await expect(client.call(join, { CHAT_ID: chatId })).resolves.toBe(true)
    expect(sent).toHaveLength(2)
  })

  it('is given up as offline when it could not leave twice', async () => {
    const { client, sent, told } = portalAnswering([notSent])
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'offline' })
    expect(sent).toHaveLength(2)
    expect(told.reached).toEqual([false, false])
  })

  it('is not repeated when the failure took longer than two seconds to appear', async () => {
    const { client, sent } = portalAnswering([notSent, ok(true)], { tookMs: 2_001 })
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'offline' })
    expect(sent).toHaveLength(1)
  })

  it('goes out again after the limit of requests', async () => {
    const { client, sent, clock } = portalAnswering([refused('QUERY_LIMIT_EXCEEDED', 503), ok(true)])
    await expect(client.call(join, { CHAT_ID: chatId })).resolves.toBe(true)
    expect(sent).toHaveLength(2)
    expect(clock.now()).toBeGreaterThan(0)
  })

  it('is handed back with a waiting time when the limit persists', async () => {
    const { client, sent, clock } = portalAnswering([refused('QUERY_LIMIT_EXCEEDED', 503)])
    const failure = await client.call(join, { CHAT_ID: chatId }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'rate_limited' })
    expect((failure as AppError).details.retryAfterMs).toBeGreaterThan(0)
    // A wait this long was shown and could be stopped.
    expect(clock.now()).toBeGreaterThan(100_000)
    expect(clock.now()).toBeLessThanOrEqual(135_000)
    // Ever longer pauses: no hammering.
    expect(sent.length).toBeLessThan(25)
  })

  it('is never sent if it would have to wait longer than two minutes', async () => {
    const { client, sent } = portalAnswering([ok(true)], { neighbours: 40 + 250 })
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'rate_limited' })
    expect(sent).toHaveLength(0)
  })

  it.each([
    ['its turn, unseen,', 'rate_limited', { turn: 5_001, access: 0 }],
    ['credentials', 'offline', { turn: 0, access: 5_001 }],
  ] as const)('is not sent when %s took longer than five seconds to come', async (_, code, took) => {
    let time = 0
    const sent: string[] = []
    const now = () => time
    const wait = () => Promise.resolve()
    const budget = { ...createBudget({ now, wait }), take: async () => ((time += took.turn), 0) }
    const access = async () => {
      time += took.access
      return oauth
    }
    const client = createClient({
      transport: { post: async url => (sent.push(url), ok(true)) },
      auth: { access, renew: access, refused: () => {} },
      budget,
      wait,
      now,
      random: () => 0.5,
    })
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code })
    expect(sent).toEqual([])
  })

  it('is not sent again when a renewal took longer than five seconds', async () => {
    const { client, sent } = portalAnswering([refused('expired_token', 401), ok(true)], { tookMs: 5_001 })
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'offline' })
    expect(sent).toHaveLength(1)
  })

  it('must leave within what is left of five seconds', async () => {
    const { client, sent } = portalAnswering([refused('expired_token', 401), ok(true)], { tookMs: 1_000 })
    await client.call(join, { CHAT_ID: chatId })
    expect(sent.map(({ options }) => options.startWithinMs)).toEqual([5_000, 4_000])
  })

  it('has a deadline longer than the portal gives itself', async () => {
    const { client, sent } = portalAnswering([ok(true)])
    await client.call(join, { CHAT_ID: chatId })
    expect(sent[0]?.options.deadlineMs).toBe(70_000)
  })

  it('runs at most once whatever two answers come first', async () => {
    const answers: [HttpAnswer, ran: boolean][] = [
      [ok(true), true],
      [lost, true],
      [{ kind: 'unknown', cause: 'HTTP_502', status: 502 }, true],
      [cancelled, true],
      [refused('INTERNAL_SERVER_ERROR', 500), true],
      [refused('ERROR_UNEXPECTED_ANSWER', 500), true],
      [{ kind: 'ok', status: 200, body: {} }, true],
      [notSent, false],
      [{ kind: 'moved', host: 'evil.example', status: 302 }, false],
      [refused('expired_token', 401), false],
      [refused('NO_AUTH_FOUND', 401), false],
      [refused('QUERY_LIMIT_EXCEEDED', 503), false],
      [refused('OPERATION_TIME_LIMIT', 429), false],
      [refused('OVERLOAD_LIMIT', 503), false],
      [refused('ACCESS_DENIED', 400), false],
      [refused('OPERATOR_WRONG', 400), false],
      [refused('', 400), false],
    ]
    for (const [first, firstRan] of answers) {
      for (const [second, secondRan] of answers) {
        const { client, sent } = portalAnswering([first, second, ok(true)])
        await client.call(join, { CHAT_ID: chatId }).catch(() => {})
        const runs = sent.filter((_, i) => [firstRan, secondRan][i] ?? true).length
        expect(runs, JSON.stringify([first, second])).toBeLessThanOrEqual(1)
        expect(sent.length).toBeLessThanOrEqual(12)
      }
    }
  })
})

describe('a read', () => {
  it.each([
    ['lost', lost],
    ['not sent', notSent],
    ['answered by a stumbling server', refused('INTERNAL_SERVER_ERROR', 500)],
    ['limited', refused('QUERY_LIMIT_EXCEEDED', 503)],
  ])('is tried three times when it is %s', async (_, answer) => {
    const { client, sent } = portalAnswering([answer, answer, ok(dialog)])
    await expect(client.call(get, { CHAT_ID: chatId })).resolves.toMatchObject({ id: 1763, owner: 103 })
    expect(sent).toHaveLength(3)
  })

  it('is offline when it was lost three times', async () => {
    const { client, sent } = portalAnswering([lost])
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'offline' })
    expect(sent).toHaveLength(3)
  })

  it.each<[string, HttpAnswer]>([
    ['connections that break', lost],
    ['pages of a gateway', { kind: 'unknown', cause: 'HTTP_502', status: 502 }],
  ])('counts the portal as out of reach after three %s, not before', async (_, answer) => {
    const { client, told } = portalAnswering([answer, answer, ok(dialog), answer])
    await client.call(get, { CHAT_ID: chatId })
    expect(told.reached).toEqual([true])
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'offline' })
    expect(told.reached).toEqual([true, false])
  })

  it('is not repeated after a refusal', async () => {
    const { client, sent } = portalAnswering([refused('ACCESS_ERROR'), ok(dialog)])
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'not_found' })
    expect(sent).toHaveLength(1)
  })

  it.each([false, null, [], '', {}])('finds nothing when the portal answers %j', async nothing => {
    const { client } = portalAnswering([ok(nothing)])
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is a bug when the answer has another shape', async () => {
    const { client } = portalAnswering([ok({ id: 'many' })])
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'bug', details: { method: get } })
  })

  it('stops at once when it is cancelled between two tries', async () => {
    const abort = new AbortController()
    const { client, sent } = portalAnswering([
      () => {
        abort.abort()
        return lost
      },
    ])
    const reading = client.call(get, { CHAT_ID: chatId }, { signal: abort.signal })
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    expect(sent).toHaveLength(1)
  })

  it('blocks a method at its time limit and no other', async () => {
    const good: HttpAnswer = {
      kind: 'ok',
      status: 200,
      body: { result: dialog, time: { finish: 1_773_224_138.5, operating_reset_at: 1_773_224_168.5 } },
    }
    const { client, sent } = portalAnswering([good, refused('OPERATION_TIME_LIMIT', 429), ok([])])
    await client.call(get, { CHAT_ID: chatId })
    const limited = { code: 'rate_limited', details: { method: get, retryAfterMs: 30_000 } }
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject(limited)
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject(limited)
    expect(sent).toHaveLength(2)
    await expect(client.call('scope', {})).resolves.toEqual([])
  })
})
