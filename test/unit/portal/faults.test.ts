import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../portal/portal'
import type { Portal } from '../../portal/portal'
import type { Fault } from '../../portal/types'
import { known } from '../../portal/seed/known'
import { createCaller } from './http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call, batch } = createCaller(() => portal)

const join = 'imopenlines.session.join'
const tryJoin = () => call(join, { CHAT_ID: known.ofColleague.chatId })
const raw = () => fetch(portal.webhookUrl() + join, { method: 'POST', redirect: 'manual' })

describe('a fault', () => {
  it.each<[string, Fault, number]>([
    ['before execution', { kind: 'resetBefore' }, 0],
    ['after execution', { kind: 'resetAfter' }, 1],
    ['in the middle of the answer', { kind: 'truncate' }, 1],
    ['politely, before execution', { kind: 'close' }, 0],
    ['politely, after execution', { kind: 'close', execute: true }, 1],
  ])('resets the connection %s', async (_, fault, executed) => {
    portal.faults.next(join, fault)
    await expect(tryJoin()).rejects.toThrow()
    expect(portal.ledger.acts).toHaveLength(executed)
    expect(portal.received(join)).toEqual([{ CHAT_ID: known.ofColleague.chatId }])
    expect((await tryJoin()).result).toBe(true)
  })

  it.each<[Fault, number, number]>([
    [{ kind: 'html' }, 200, 0],
    [{ kind: 'html', status: 503, execute: true }, 503, 1],
    [{ kind: 'status', status: 502 }, 502, 0],
    [{ kind: 'status', status: 504, execute: true }, 504, 1],
  ])('answers %j with a page', async (fault, status, executed) => {
    portal.faults.next(join, fault)
    const answer = await fetch(portal.webhookUrl() + join, {
      method: 'POST',
      body: new URLSearchParams({ CHAT_ID: String(known.ofColleague.chatId) }),
    })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(portal.ledger.acts).toHaveLength(executed)
  })

  it.each([301, 302, 307, 308] as const)('redirects with %i', async status => {
    portal.faults.next(join, { kind: 'redirect', status, location: 'https://elsewhere.example/' })
    const answer = await raw()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('location')).toBe('https://elsewhere.example/')
  })

  it('delays before execution or after it', async () => {
    for (const after of [false, true]) {
      portal.faults.next(join, { kind: 'delay', ms: 60, after })
      const started = performance.now()
      const joining = tryJoin()
      expect((await joining).status).toBe(200)
      expect(performance.now() - started).toBeGreaterThan(50)
    }
  })

  it('holds up before execution or after it, until it may go on', async () => {
    for (const after of [false, true]) {
      const executed = portal.ledger.acts.length
      const gate = portal.faults.hold(join, { after })
      const joining = tryJoin()
      await gate.reached
      expect(portal.ledger.acts).toHaveLength(after ? executed + 1 : executed)
      gate.open()
      expect((await joining).status).toBe(200)
    }
  })

  it('drips the body byte by byte', async () => {
    portal.faults.next('profile', { kind: 'slowBody', msPerByte: 0 })
    expect((await call('profile')).result).toMatchObject({ ID: '103' })
  })

  it('never answers', async () => {
    portal.faults.next(join, { kind: 'hang' })
    const waiting = fetch(portal.webhookUrl() + join, { method: 'POST', signal: AbortSignal.timeout(50) })
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(portal.ledger.acts).toEqual([])
  })

  it('answers with any error or body', async () => {
    portal.faults.next(join, { kind: 'error', code: 'OVERLOAD_LIMIT', status: 503 })
    expect(await tryJoin()).toMatchObject({ status: 503, error: 'OVERLOAD_LIMIT' })
    portal.faults.next(join, { kind: 'body', body: '{"error":"0"}' })
    expect(await tryJoin()).toMatchObject({ status: 200, error: '0' })
    expect(portal.ledger.acts).toEqual([])
  })

  it('comes as often as asked, for any request or a single method, until it is cleared', async () => {
    portal.faults.next('*', { kind: 'error', code: 'A' }, 2)
    portal.faults.next('scope', { kind: 'error', code: 'B' })
    const codes = [await call('profile'), await call('scope'), await call('scope'), await call('scope')].map(
      a => a.error,
    )
    expect(codes).toEqual(['A', 'A', 'B', undefined])
    portal.faults.next('*', { kind: 'error', code: 'C' }, 9)
    portal.faults.clear()
    expect((await call('profile')).error).toBeUndefined()
  })
})

describe('a fault in a batch', () => {
  const cmd = { one: 'profile', two: `${join}?CHAT_ID=${known.ofColleague.chatId}` }

  it('refuses the one command it names', async () => {
    portal.faults.next(join, { kind: 'error', code: 'USER_ID' })
    expect((await batch(cmd)).result).toMatchObject({
      result: { one: { ID: '103' } },
      result_error: { two: { error: 'USER_ID' } },
    })
    expect((await batch(cmd)).result).toMatchObject({ result_error: [] })
  })

  it('hits the whole request when the connection fails, by the name of a command or of batch', async () => {
    for (const name of ['batch', join]) {
      portal.faults.next(name, { kind: 'resetAfter' })
      await expect(batch(cmd)).rejects.toThrow()
    }
    expect(portal.ledger.acts.map(({ changed }) => changed)).toEqual([true, false])
  })

  it('refuses the whole request when it names batch', async () => {
    portal.faults.next('batch', { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
    expect(await batch(cmd)).toMatchObject({ status: 503, error: 'QUERY_LIMIT_EXCEEDED' })
    expect(portal.ledger.acts).toEqual([])
  })
})

describe('the portal', () => {
  it('goes away and comes back on the same port with everything it knew', async () => {
    portal.world.message(known.documented.chatId, { from: 'customer', text: 'Still there?' })
    await portal.offline()
    await expect(call('profile')).rejects.toThrow()
    await portal.online()
    expect((await call('profile')).status).toBe(200)
    expect(portal.world.chat(known.documented.chatId).messages.at(-1)?.text).toBe('Still there?')
  })

  it('goes back to its seed and keeps sign-ins', async () => {
    const { accessToken } = portal.signIn()
    const webhook = portal.webhookUrl()
    await tryJoin()
    portal.settings.scopes = []
    portal.faults.next('*', { kind: 'hang' })
    portal.reset()
    expect(portal.requests).toEqual([])
    expect(portal.ledger.acts).toEqual([])
    expect(portal.world.chat(known.ofColleague.chatId).members).not.toContain(portal.operators.me.id)
    expect(portal.webhookUrl()).toBe(webhook)
    const answer = await fetch(`${portal.origin}/rest/imopenlines.dialog.get?auth=${accessToken}&CHAT_ID=1763`)
    expect(answer.status).toBe(200)
  })

  it('does not execute requests from before it went back to its seed', async () => {
    const gate = portal.faults.hold(join)
    const late = tryJoin()
    await gate.reached
    portal.reset()
    gate.open()
    await expect(late).rejects.toThrow()
    expect(portal.ledger.acts).toEqual([])
  })

  it('has different secrets than another portal', async () => {
    const second = await startPortal()
    expect(second.webhookUrl().slice(second.origin.length)).not.toBe(portal.webhookUrl().slice(portal.origin.length))
    const { accessToken } = portal.signIn()
    const answer = await fetch(`${second.origin}/rest/profile?auth=${accessToken}`)
    expect(answer.status).toBe(401)
    await second.stop()
  })
})
