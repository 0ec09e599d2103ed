import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { closeAll, json, serverThat, soon, transportFor } from './server'

afterEach(closeAll)

describe('a request', () => {
  it('sends parameters as JSON in one POST', async () => {
    const { url, received } = await serverThat(json(200, { result: true }))
    const answer = await transportFor().post(url, { CHAT_ID: 7, auth: 'token' }, soon)
    expect(answer).toEqual({ kind: 'ok', body: { result: true }, status: 200, date: expect.any(Number) as number })
    expect(received.map(request => JSON.parse(request.body) as unknown)).toEqual([{ CHAT_ID: 7, auth: 'token' }])
    expect(received[0]?.headers['content-type']).toBe('application/json')
  })

  it('sends a form to the authorization server', async () => {
    const { url, received } = await serverThat(json(200, { access_token: 'a' }))
    await transportFor().post(url, { grant_type: 'refresh_token', client_secret: 'a&b' }, { ...soon, form: true })
    expect(received[0]?.body).toBe('grant_type=refresh_token&client_secret=a%26b')
    expect(received[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  })
})

describe('answers with a code', () => {
  it.each([
    [401, { error: 'expired_token', error_description: 'Expired' }, 'expired_token'],
    [200, { error: 'ACCESS_DENIED', error_description: 'No' }, 'ACCESS_DENIED'],
    [200, { error: '', error_description: 'Something' }, ''],
    [200, { error: '0' }, '0'],
    [503, { error: 'QUERY_LIMIT_EXCEEDED' }, 'QUERY_LIMIT_EXCEEDED'],
    [400, { error: { code: 'BITRIX_REST_V3' } }, 'BITRIX_REST_V3'],
  ])('takes the code of a %i as a refusal: %j', async (status, body, code) => {
    const { url } = await serverThat(json(status, body))
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'rejected', code, status, doubtful: false })
  })

  it.each(['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER'])('marks %s as doubtful', async error => {
    const { url } = await serverThat(json(500, { error }))
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'rejected', doubtful: true })
  })

  it('tells how long the server asks to wait', async () => {
    const { url } = await serverThat((_, response) => {
      response.writeHead(429, { 'retry-after': '3' }).end('{"error":"OPERATION_TIME_LIMIT"}')
    })
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'rejected', retryAfterMs: 3000 })
  })

  it("counts a date to wait until by the server's clock, whatever this computer's says", async () => {
    const { url } = await serverThat((_, response) => {
      const headers = { date: 'Sat, 21 Nov 2020 12:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2020 12:00:30 GMT' }
      response.writeHead(429, headers).end('{"error":"OPERATION_TIME_LIMIT"}')
    })
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'rejected', retryAfterMs: 30_000 })
  })
})

describe('answers that say nothing', () => {
  it.each([
    [200, '<html>sign in</html>'],
    [200, ''],
    [200, '[]'],
    [200, 'true'],
    [200, `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`],
    [502, '<html>bad gateway</html>'],
    [503, 'maintenance'],
    [504, ''],
    [500, '{}'],
    [404, '{}'],
    [407, ''],
  ])('leaves a %i with %j open', async (status, body) => {
    const { url, received } = await serverThat((_, response) => void response.writeHead(status).end(body))
    expect(await transportFor().post(url, {}, soon)).toMatchObject({ kind: 'unknown', status })
    expect(received).toHaveLength(1)
  })

  const whole = JSON.stringify({ result: { chatId: '1763', name: 'Ы😀' }, time: { start: 1 } })
  const lengths = [...Array(Buffer.byteLength(whole)).keys()]

  it.each(['content-length', 'chunked', 'close'])('accepts no truncated answer as whole (%s)', async framing => {
    const { url, received } = await serverThat((_, response, body) => {
      const { cut } = JSON.parse(body) as { cut: number }
      const part = Buffer.from(whole).subarray(0, cut)
      if (framing === 'content-length') response.setHeader('content-length', Buffer.byteLength(whole))
      if (framing === 'close') response.setHeader('connection', 'close').removeHeader('transfer-encoding')
      response.write(part, () => response.destroy())
      if (cut === 0) response.destroy()
    })
    const transport = transportFor()
    for (const cut of lengths) {
      const answer = await transport.post(url, { cut }, soon)
      expect(answer.kind, `cut after ${cut} bytes`).toBe('unknown')
    }
    expect(received).toHaveLength(lengths.length)
  })

  it('stops reading an answer that is too large, packed or not', async () => {
    const big = JSON.stringify({ result: 'x'.repeat(5_000) })
    const plain = await serverThat((_, response) => void response.end(big))
    const packed = await serverThat(
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(big)),
    )
    const transport = transportFor({ maxBytes: 1_000 })
    expect(await transport.post(plain.url, {}, soon)).toMatchObject({ kind: 'unknown', cause: 'TOO_LARGE' })
    expect(await transport.post(packed.url, {}, soon)).toMatchObject({ kind: 'unknown', cause: 'UNREADABLE' })
    expect(await transportFor().post(packed.url, {}, soon)).toMatchObject({ kind: 'ok' })
  })

  it('reads four thousand of my dialogs, each with six kilobytes', async () => {
    const entry = { chat_id: 7, title: 'x'.repeat(6_000), user: { id: 1 } }
    const page = { items: Array(200).fill(entry), hasMore: true }
    const packed = gzipSync(JSON.stringify({ result: { result: Object.fromEntries(Array(20).fill(page).entries()) } }))
    const { url } = await serverThat(
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
    )
    expect((await transportFor().post(url, {}, soon)).kind).toBe('ok')
  })

  it('drops __proto__', async () => {
    const { url } = await serverThat((_, response) => void response.end('{"result":{"__proto__":{"admin":1},"a":2}}'))
    const answer = await transportFor().post(url, {}, soon)
    expect(answer.kind === 'ok' && Reflect.ownKeys(answer.body['result'] as object)).toEqual(['a'])
  })
})
