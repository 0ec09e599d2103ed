import { afterEach, describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import { methods, type MethodName } from '../../../../../electron/bitrix/methods'
import { createRedactor } from '../../../../../electron/shell/log-redaction'
import { errorIn } from '../../../../../electron/bitrix/http/answer'
import { closeAll, serverThat, soon, transportFor } from './server'

afterEach(closeAll)

/** Values whose conversion to text or number fails. */
const unwilling = [
  '{"toString":1,"valueOf":1}',
  '{"toString":null}',
  '[{"toString":1}]',
  '{"__proto__":null}',
  '[]',
  '{}',
]
const odd = [...unwilling, 'null', 'true', '1e999', '-0', '"\\ud800"', '""', '{"code":{"toString":1,"valueOf":1}}']
const shapes = [
  (value: string) => value,
  (value: string) => `{"error":${value}}`,
  (value: string) => `{"error":{"code":${value}}}`,
  (value: string) => `{"error":"X","error_description":${value}}`,
  (value: string) => `{"result":${value}}`,
  (value: string) => `{"result":true,"time":${value}}`,
  (value: string) => `{"result":true,"time":{"operating_reset_at":${value},"finish":${value}}}`,
  (value: string) => `{"result":{"id":${value},"message":{"1":{"id":${value}}},"items":[${value}]}}`,
  (value: string) => `{"result":{"result":{"a":${value}},"result_error":{"a":${value}},"result_time":${value}}}`,
  (value: string) => `{"message":{${Array.from({ length: 20_000 }, (_, i) => `"${i + 1}":{"id":${value}}`).join()}}}`,
]
const bodies = shapes.flatMap(shape => odd.map(shape))
const outcomes = ['ok', 'rejected', 'moved', 'notSent', 'unknown']

/** The same numbers every time, so that a failure can be repeated. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

/** One answer with some of its bytes, or its end, changed. */
function spoiled(text: string, roll: (sides: number) => number): Buffer {
  const bytes = Buffer.from(text)
  for (let i = roll(4); i > 0 && bytes.length > 0; i--) bytes[roll(bytes.length)] = roll(256)
  return bytes.subarray(0, roll(3) === 0 ? roll(bytes.length + 1) : bytes.length)
}

describe('with any answer of a server', () => {
  it.each([200, 400, 401, 500, 503])('the exchange ends with a verdict: status %i', async status => {
    const { url } = await serverThat((_, response, body) => {
      const { at, seed } = JSON.parse(body) as { at: number; seed: number }
      const headers = { 'retry-after': ['9'.repeat(400), '-1', 'x', '3'][at % 4] ?? '', location: '//[' }
      response.writeHead(status, headers).end(spoiled(bodies[at] ?? '', seed === 0 ? () => 1 : dice(seed)))
    })
    const transport = transportFor()
    for (let at = 0; at < bodies.length; at++) {
      for (const seed of (bodies[at] ?? '').length > 10_000 ? [0] : [0, at + 1, at + 1000]) {
        const answer = await transport.post(url, { at, seed }, soon)
        expect(outcomes, `${(bodies[at] ?? '').slice(0, 100)} (${seed})`).toContain(answer.kind)
        if (answer.kind === 'rejected') expect(answer.retryAfterMs ?? 0).toBeLessThanOrEqual(3_600_000)
      }
    }
  })

  it('an error without a recognizable code leaves open whether anything was executed', async () => {
    const { url } = await serverThat(
      (_, response) => void response.end('{"error":{"code":{"toString":1,"valueOf":1}}}'),
    )
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'rejected', code: '', doubtful: true })
  })

  it('an invalid proxy address lets nothing leave, and is reported', async () => {
    const { url, received } = await serverThat((_, response) => void response.end('{"result":true}'))
    const answer = await transportFor({ resolveProxy: () => Promise.resolve('HTTPS  ') }).post(url, {}, soon)
    expect(outcomes).toContain(answer.kind)
    expect(received.length).toBe(answer.kind === 'ok' ? 1 : 0)
  })

  it.each(odd)('no code or description of a refusal throws: %s', value => {
    for (const error of [JSON.parse(value) as unknown, { code: JSON.parse(value) as unknown }])
      expect(() => errorIn({ error, error_description: error }, text => text)).not.toThrow()
  })

  it('a refusal as long as an answer may be is cut to a readable length', () => {
    const long = 'x'.repeat(20_000)
    const said = errorIn({ error: long, error_description: long }, text => text)
    expect(said).toEqual({ code: 'x'.repeat(2000), description: 'x'.repeat(2000) })
    expect(errorIn({ error: `${long}x` }, text => text)).toMatchObject({ code: 'TOO_LONG' })
  })

  it.each([70, 79, 1995])('a secret in a refusal, from character %i on, is hidden before anything is cut', at => {
    const secret = 'w3bh00k-s3cret-of-thirty-signs'
    const redactor = createRedactor()
    redactor.register(secret)
    const said = errorIn({ error: `${'x'.repeat(at)}${secret}`, error_description: '' }, redactor.redact)
    expect(said?.code).not.toContain(secret.slice(0, 4))
  })
})

function clientAnswered(result: unknown) {
  return createClient({
    transport: { post: async () => ({ kind: 'ok', body: { result }, status: 200 }) },
    auth: { access: async () => ({ endpoint: 'https://p/rest/', token: 't' }), renew: () => never, refused: () => {} },
    budget: createBudget({ now: () => 0, wait: async () => {} }),
    wait: async () => {},
    random: () => 0,
    now: () => 0,
  })
}
const never = Promise.reject(new Error('not asked for'))
never.catch(() => {})

describe('with any answer of a method', () => {
  it.each(Object.keys(methods) as MethodName[])('%s ends with a value or one of our errors', async method => {
    const nested = (value: unknown) =>
      Object.fromEntries(
        ['id', 'ID', 'message', 'items', 'users', 'files', 'date', 'opportunity'].map(key => [key, value]),
      )
    for (const text of odd) {
      const value = JSON.parse(text) as unknown
      for (const result of [
        value,
        [value],
        nested(value),
        [nested(value)],
        { item: nested(value), message: [nested(value)] },
      ]) {
        const error: unknown = await clientAnswered(result)
          .call(method, {})
          .then(
            () => null,
            (reason: unknown) => reason,
          )
        if (error === null) continue
        expect(error, text).toBeInstanceOf(AppError)
        const { code } = error as AppError
        // An act that was answered may have run: that is neither our bug nor a missing object.
        if (methods[method].kind === 'act') expect(code, text).toBe('unclear')
      }
    }
  })
})
