import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../electron/app-error'
import type { Access, Authorizer } from '../../../../electron/bitrix/bitrix'
import { createBudget } from '../../../../electron/bitrix/budget'
import { createClient } from '../../../../electron/bitrix/client'
import type { Answer, PostOptions } from '../../../../electron/bitrix/transport'
import { ChatId } from '../../../../electron/contract/models'

type Reply = Answer | ((url: string, body: Record<string, unknown>) => Answer)

const chatId = ChatId.parse(1763)
const oauth: Access = { endpoint: 'https://acme.bitrix24.com/rest/', token: 'first' }
const hook: Access = { endpoint: 'https://acme.bitrix24.com/rest/7/s3cret/', token: null }

const ok = (result: unknown): Answer => ({ kind: 'ok', status: 200, body: { result } })
const refused = (code: string, status = 400): Answer => {
  const doubtful = code === 'INTERNAL_SERVER_ERROR' || code === 'ERROR_UNEXPECTED_ANSWER'
  return { kind: 'rejected', code, description: '', status, doubtful }
}
const lost: Answer = { kind: 'unknown', cause: 'ECONNRESET' }
const notSent: Answer = { kind: 'notSent', cause: 'ENOTFOUND' }
const cancelled: Answer = { kind: 'cancelled', sent: true }

/** A client on a clock of its own, whose portal answers in turn; the last answer repeats. */
function portalAnswering(replies: Reply[], { access = oauth, tookMs = 0, neighbours = 0 } = {}) {
  const sent: { method: string; body: Record<string, unknown>; options: PostOptions }[] = []
  const told: { reached: boolean[]; refused: AppError[]; renewed: Access[]; log: string[] } = {
    reached: [],
    refused: [],
    renewed: [],
    log: [],
  }
  let time = 0
  let current = access
  const now = () => time
  const wait = (ms: number, signal?: AbortSignal) => {
    if (signal?.aborted) return Promise.reject(new Error('AbortError'))
    time += ms
    return Promise.resolve()
  }
  const auth: Authorizer = {
    access: () => Promise.resolve(current),
    renew: used => {
      told.renewed.push(used)
      if (used === current) current = { ...current, token: `${used.token ?? ''}+` }
      return Promise.resolve(current)
    },
    refused: error => void told.refused.push(error),
  }
  const budget = createBudget({ now, wait, random: () => 0.5 })
  for (let i = 0; i < neighbours; i++) void budget.take('act')
  const client = createClient({
    transport: {
      post: (url, body, options) => {
        sent.push({ method: url.replace(current.endpoint, ''), body, options })
        const reply = replies[Math.min(sent.length, replies.length) - 1] as Reply
        time += tookMs
        return Promise.resolve(typeof reply === 'function' ? reply(url, body) : reply)
      },
    },
    auth,
    budget,
    wait,
    now,
    random: () => 0.5,
    onReach: reached => void told.reached.push(reached),
    log: line => void told.log.push(line),
  })
  return { client, sent, told, clock: { now }, move: (to: Access) => (current = to) }
}

const join = 'imopenlines.session.join'
const get = 'imopenlines.dialog.get'
const dialog = { id: 1763, name: 'Anna', owner: '103', entity_id: 'livechat|1|2|3', manager_list: ['103'] }

describe('an act', () => {
  it.each([
    ['lost', lost],
    ['an HTML page of a gateway', { kind: 'unknown', cause: 'HTTP_504', status: 504 } as Answer],
    ['an answer without a result', { kind: 'ok', status: 200, body: {} } as Answer],
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

  it('is not sent once more when finding out took longer than two seconds', async () => {
    const { client, sent } = portalAnswering([notSent, ok(true)], { tookMs: 2_001 })
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'offline' })
    expect(sent).toHaveLength(1)
  })

  it('goes out again after the limit of requests, while it is younger than five seconds', async () => {
    const { client, sent, clock } = portalAnswering([refused('QUERY_LIMIT_EXCEEDED', 503), ok(true)])
    await expect(client.call(join, { CHAT_ID: chatId })).resolves.toBe(true)
    expect(sent).toHaveLength(2)
    expect(clock.now()).toBeGreaterThan(0)
  })

  it('is handed back with a waiting time when the limit lasts', async () => {
    const { client, clock } = portalAnswering([refused('QUERY_LIMIT_EXCEEDED', 503)])
    const failure = await client.call(join, { CHAT_ID: chatId }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'rate_limited' })
    expect((failure as AppError).details.retryAfterMs).toBeGreaterThan(0)
    expect(clock.now()).toBeLessThanOrEqual(5_000)
  })

  it('is never sent when it would have to wait longer than five seconds', async () => {
    const { client, sent } = portalAnswering([ok(true)], { neighbours: 40 + 11 })
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'rate_limited' })
    expect(sent).toHaveLength(0)
  })

  it('has a deadline longer than the portal gives itself', async () => {
    const { client, sent } = portalAnswering([ok(true)])
    await client.call(join, { CHAT_ID: chatId })
    expect(sent[0]?.options.deadlineMs).toBe(70_000)
  })

  it('runs at most once whatever two answers come first', async () => {
    const answers: [Answer, ran: boolean][] = [
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
    const good: Answer = {
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

describe('credentials', () => {
  it('puts the token into the body and nowhere else', async () => {
    const { client, sent, told } = portalAnswering([refused('ACCESS_DENIED')])
    const failure = await client.call(get, { CHAT_ID: chatId }).catch((error: unknown) => error)
    expect(sent[0]).toMatchObject({ method: get, body: { CHAT_ID: 1763, auth: 'first' } })
    expect(JSON.stringify([failure, String(failure), told.log])).not.toContain('first')
  })

  it('sends no token to a webhook', async () => {
    const { client, sent, told } = portalAnswering([refused('ACCESS_DENIED')], { access: hook })
    await client.call(get, { CHAT_ID: chatId }).catch(() => {})
    expect(sent[0]).toMatchObject({ method: get, body: { CHAT_ID: 1763 } })
    expect(sent[0]?.body).not.toHaveProperty('auth')
    expect(told.log.join()).not.toContain('s3cret')
  })

  it.each([get, join] as const)('renews an expired token once and repeats %s', async method => {
    const { client, sent, told } = portalAnswering([
      refused('expired_token', 401),
      (_, body) => ok(method === get ? { ...dialog, name: body['auth'] } : true),
    ])
    await client.call(method, { CHAT_ID: chatId })
    expect(told.renewed).toEqual([oauth])
    expect(sent.map(({ body }) => body['auth'])).toEqual(['first', 'first+'])
  })

  it('gives up after one renewal', async () => {
    const { client, sent, told } = portalAnswering([refused('expired_token', 401)])
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'signed_out' })
    expect(told.renewed).toHaveLength(1)
    expect(sent).toHaveLength(2)
  })

  it('ends the sign-in when a webhook is refused, without a second try', async () => {
    const { client, sent, told } = portalAnswering([refused('NO_AUTH_FOUND', 401)], { access: hook })
    const failure = { code: 'signed_out', details: { reason: 'webhook_revoked' } }
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject(failure)
    expect(told.refused).toMatchObject([failure])
    expect(told.renewed).toEqual([])
    expect(sent).toHaveLength(1)
  })

  it('does not end the sign-in for a missing permission', async () => {
    const { client, told } = portalAnswering([refused('insufficient_scope', 403)])
    const failure = { code: 'forbidden', details: { reason: 'scope_missing', scope: 'imopenlines' } }
    await expect(client.call(get, { CHAT_ID: chatId })).rejects.toMatchObject(failure)
    expect(told.refused).toEqual([])
  })

  it('asks for the new address of a portal that has moved, and never goes where the redirect points', async () => {
    const moved: Answer = { kind: 'moved', host: 'evil.example', status: 302 }
    const { client, sent } = portalAnswering([moved, ok(true)])
    const failure = { code: 'rejected', details: { reason: 'portal_moved' } }
    await expect(client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject(failure)
    expect(sent).toHaveLength(1)
  })

  it('repeats at the new address that the renewal told', async () => {
    const home = 'https://new.bitrix24.com/rest/'
    const portal = portalAnswering([
      () => {
        portal.move({ endpoint: home, token: 'second' })
        return { kind: 'moved', host: 'evil.example', status: 302 }
      },
      url => ok(url === `${home}${join}`),
    ])
    await expect(portal.client.call(join, { CHAT_ID: chatId })).resolves.toBe(true)
    expect(portal.sent[1]?.body['auth']).toBe('second')
  })

  it('takes the stumbling of a batch like that of a read', async () => {
    const { client, sent } = portalAnswering([lost, ok({ result: { s: ['im'] }, result_error: [] })])
    const { s } = await client.batch({ s: { method: 'scope', params: {} } })
    expect(s).toEqual({ ok: true, value: ['im'] })
    expect(sent).toHaveLength(2)
  })
})
