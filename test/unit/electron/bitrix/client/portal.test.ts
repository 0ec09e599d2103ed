import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Access, Authorizer, Command, Commands } from '../../../../../electron/bitrix/client/bitrix'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import { createReach } from '../../../../../electron/bitrix/client/reach'
import { createConnect } from '../../../../../electron/bitrix/client/reach-connect'
import { createTransport } from '../../../../../electron/bitrix/http/transport'
import { ChatId } from '../../../../../electron/contract/common'
import type { Portal } from '../../../../portal/portal'
import { startPortal } from '../../../../portal/portal'
import { known } from '../../../../portal/seed/known'
import type { Fault } from '../../../../portal/types'

let portal: Portal
const transport = createTransport()
beforeAll(async () => (portal = await startPortal()))
afterEach(() => portal.reset())
afterAll(async () => {
  transport.dropConnections()
  await portal.stop()
})

/** A clock that moves when somebody waits and then only. */
const clock = { ms: 0, now: (): number => clock.ms }
/** Waits no longer than others need to have their turn. */
async function hurriedly(ms: number, signal?: AbortSignal): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
  signal?.throwIfAborted()
  clock.ms += ms
}

interface ClientWishes {
  via?: 'webhook' | 'oauth'
  onReach?: (reached: boolean) => void
}

/** A client on the real network; its pauses take no time. */
function clientFor({ via = 'webhook', onReach = () => {} }: ClientWishes = {}) {
  let renewals = 0
  let renewing: Promise<Access> | null = null
  let access: Access =
    via === 'webhook'
      ? { endpoint: portal.webhookUrl(), token: null }
      : { endpoint: `${portal.origin}/rest/`, token: portal.signIn().accessToken }
  const auth: Authorizer = {
    access: () => Promise.resolve(access),
    renew(used) {
      if (used.token !== access.token) return Promise.resolve(access)
      renewing ??= Promise.resolve().then(() => {
        renewals += 1
        access = { ...access, token: portal.signIn().accessToken }
        renewing = null
        return access
      })
      return renewing
    },
    refused: () => {},
  }
  const budget = createBudget({ now: clock.now, wait: hurriedly })
  const deps = { transport, auth, budget, wait: hurriedly, now: clock.now, random: () => 0.5, onReach }
  return { client: createClient(deps), budget, renewals: () => renewals }
}

const dialogOf = (reference: Command<'imopenlines.dialog.get'>['params']['CHAT_ID']) =>
  ({ method: 'imopenlines.dialog.get', params: { CHAT_ID: reference } }) as const

const byCode = (code: string) =>
  ({
    open: { method: 'imopenlines.session.open', params: { USER_CODE: code } },
    dialog: dialogOf('$result[open][chatId]'),
    history: { method: 'imopenlines.session.history.get', params: { CHAT_ID: '$result[dialog][id]' } },
    owner: { method: 'user.get', params: { FILTER: { ID: ['$result[dialog][owner]'] } } },
  }) as const satisfies Commands

describe('looking up', () => {
  it.each([known.documented, known.queued, known.returning, known.group])(
    'opens $code with its history and names in one request',
    async ({ code, chatId }) => {
      const { client } = clientFor()
      const { open, dialog, history } = await client.batch(byCode(code))
      expect(portal.requests).toHaveLength(1)
      expect(open).toEqual({ ok: true, value: { chatId } })
      expect(dialog).toMatchObject({ ok: true, value: { id: chatId, entity_id: code } })
      expect(history.ok && Object.keys(history.value.message).length).toBeGreaterThan(0)
    },
  )

  it('names the owner in the same request', async () => {
    const { owner } = await clientFor().client.batch(byCode(known.documented.code))
    expect(owner.ok && owner.value.map(({ NAME }) => NAME !== '')).toEqual([true])
  })

  it('reads all dialogs of a record in one request, and skips the places where there is none', async () => {
    const params = { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: known.deal, ACTIVE_ONLY: 'N' } as const
    const commands: Commands = { chats: { method: 'imopenlines.crm.chat.get', params } }
    for (let i = 0; i < 12; i++) commands[`d${i}`] = dialogOf(`$result[chats][${i}][CHAT_ID]`)
    const { chats, ...dialogs } = await clientFor().client.batch(commands)
    expect(portal.requests).toHaveLength(1)
    const found = chats?.ok && Array.isArray(chats.value) ? chats.value.length : 0
    expect(found).toBeGreaterThan(1)
    expect(Object.values(dialogs).filter(({ ok }) => ok)).toHaveLength(Math.min(found, 12))
    for (const answer of Object.values(dialogs)) if (!answer.ok) expect(answer.error.code).toBe('not_found')
  })

  it.each([
    ['imopenlines.session.open', 3],
    ['imopenlines.dialog.get', 3],
    ['imopenlines.session.history.get', 2],
  ])('gets there without %s in the batch, and knows better the second time', async (method, second) => {
    portal.settings.batchRefuses.add(method)
    const { client } = clientFor()
    for (const answers of [
      await client.batch(byCode(known.documented.code)),
      await client.batch(byCode(known.documented.code)),
    ]) {
      expect(Object.values(answers).map(({ ok }) => ok)).toEqual([true, true, true, true])
    }
    const refusals = portal.received(method).length - 2
    expect(refusals, 'refused once only').toBe(1)
    expect(portal.requests.length).toBeLessThanOrEqual(second * 2 + 1)
  })
})

describe('tokens', () => {
  it('are renewed once for 50 calls', async () => {
    const { client, renewals } = clientFor({ via: 'oauth' })
    portal.expireAccessTokens()
    const calls = Array.from({ length: 50 }, () => client.call('scope', {}, { lane: 'bulk' }))
    await expect(Promise.all(calls)).resolves.toHaveLength(50)
    expect(renewals()).toBe(1)
  })

  it('are told to be over when a webhook is revoked', async () => {
    const { client } = clientFor()
    portal.revokeWebhooks()
    const failure = { code: 'signed_out', details: { reason: 'webhook_revoked' } }
    await expect(client.call('profile', {})).rejects.toMatchObject(failure)
    await expect(client.batch(byCode(known.documented.code))).rejects.toMatchObject(failure)
  })
})

describe('limits', () => {
  /** A portal and a client on one clock, which moves when the client waits and then only. */
  async function onOneClock() {
    let time = 1_773_224_138_000
    const slow = await startPortal({ now: () => time, bucket: { burst: 50, perSecond: 2 } })
    const pass = (ms: number) => {
      time += ms
      return Promise.resolve()
    }
    const access = { endpoint: slow.webhookUrl(), token: null }
    const auth: Authorizer = {
      access: () => Promise.resolve(access),
      renew: () => Promise.resolve(access),
      refused: () => {},
    }
    const now = () => time
    const budget = createBudget({ now, wait: pass, random: () => 0.5 })
    const client = createClient({ transport, auth, budget, wait: pass, now, random: () => 0.5 })
    const refusals = () => slow.requests.filter(({ error }) => error === 'QUERY_LIMIT_EXCEEDED').length
    return { slow, client, refusals, pass }
  }

  it('are kept: 120 requests in a row are never refused', async () => {
    const { slow, client, refusals } = await onOneClock()
    for (let i = 0; i < 120; i++) await client.call('scope', {}, { lane: 'bulk' })
    expect(slow.requests).toHaveLength(120)
    expect(refusals()).toBe(0)
    await slow.stop()
  })

  it('filled by neighbours delay a read and an act, and neither is lost', async () => {
    const { slow, client, refusals, pass } = await onOneClock()
    slow.neighbours(51)
    await expect(client.call('scope', {})).resolves.toContain('imopenlines')
    await pass(60_000)
    const asked = refusals()
    expect(asked).toBeGreaterThan(0)
    slow.neighbours(51)
    const joining = client.call('imopenlines.session.join', { CHAT_ID: ChatId.parse(known.fresh.chatId) })
    await expect(joining).resolves.toBe(true)
    expect(refusals()).toBeGreaterThan(asked)
    expect(slow.ledger.acts).toHaveLength(1)
    await slow.stop()
  })

  it('of working time block one method and leave the others', async () => {
    portal.settings.operatingLimit = 480
    portal.settings.operatingCosts.set('scope', 479)
    const { client } = clientFor()
    await client.call('scope', {})
    await client.call('scope', {}).catch(() => {})
    await expect(client.call('scope', {})).rejects.toMatchObject({ code: 'rate_limited' })
    await expect(client.call('profile', {})).resolves.toMatchObject({ ADMIN: false })
  })
})

describe('an act under faults', () => {
  const faults: Fault[] = [
    { kind: 'delay', ms: 5, after: true },
    { kind: 'resetBefore' },
    { kind: 'resetAfter' },
    { kind: 'truncate' },
    { kind: 'truncate', bytes: 0 },
    { kind: 'html' },
    { kind: 'html', execute: true },
    { kind: 'html', status: 403 },
    ...([500, 502, 503, 504] as const).flatMap((status): Fault[] => [
      { kind: 'status', status },
      { kind: 'status', status, execute: true },
    ]),
    ...([301, 302, 307, 308] as const).map((status): Fault => {
      return { kind: 'redirect', status, location: '/rest/imopenlines.session.join' }
    }),
    { kind: 'slowBody', msPerByte: 0 },
    { kind: 'body', body: '', execute: true },
    { kind: 'body', body: '{"result":', execute: true },
    { kind: 'body', body: '{"time":{}}', execute: true },
    { kind: 'error', code: 'INTERNAL_SERVER_ERROR', status: 500, execute: true },
    { kind: 'error', code: 'ERROR_UNEXPECTED_ANSWER', status: 500, execute: true },
    { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 },
    { kind: 'error', code: 'OVERLOAD_LIMIT', status: 503 },
    { kind: 'error', code: 'expired_token', status: 401 },
    { kind: 'error', code: '', status: 400 },
  ]
  const acts = [
    ['imopenlines.session.join', known.fresh.chatId],
    ['imopenlines.session.start', known.closed.chatId],
    ['imopenlines.session.intercept', known.ofColleague.chatId],
  ] as const

  it.each(acts)(
    '%s runs at most once, and a lost answer is never reported as a refusal',
    { timeout: 60_000 },
    async (method, chatId) => {
      for (const via of ['webhook', 'oauth'] as const) {
        for (const fault of faults) {
          portal.reset()
          const { client } = clientFor({ via })
          // The second connection is a reused one: there a lost answer tempts an HTTP library most.
          await client.call('scope', {})
          portal.faults.next(method, fault)
          const outcome = await client.call(method, { CHAT_ID: ChatId.parse(chatId) }).then(
            () => 'done',
            (error: unknown) => (error as { code: string }).code,
          )
          const ran = portal.ledger.acts.filter(act => act.method === method).length
          const told = JSON.stringify([via, fault, outcome])
          expect(ran, told).toBeLessThanOrEqual(1)
          if (outcome === 'done') expect(ran, told).toBe(1)
          else if (ran === 1) expect(outcome, told).toBe('unclear')
        }
      }
    },
  )

  it('is never caused by a read through faults', async () => {
    const { client } = clientFor()
    portal.faults.next('imopenlines.dialog.get', { kind: 'resetAfter' }, 2)
    const dialog = await client.call('imopenlines.dialog.get', { CHAT_ID: ChatId.parse(known.fresh.chatId) })
    expect(dialog.id).toBe(known.fresh.chatId)
    expect(portal.requests).toHaveLength(3)
    expect(portal.ledger.acts).toEqual([])
  })
})

describe('a portal that goes away', () => {
  it('is offline, and back by itself once it answers again', async () => {
    const changes: boolean[] = []
    let back = () => {}
    const returned = new Promise<void>(resolve => (back = resolve))
    const reach = createReach({
      connect: createConnect({ origin: portal.origin }),
      wait: hurriedly,
      onChange: reached => {
        changes.push(reached)
        if (reached) back()
      },
    })
    const { client } = clientFor({ onReach: reached => reach.noticed(reached) })
    await client.call('scope', {})
    await portal.offline()
    transport.dropConnections()
    await expect(client.call('scope', {})).rejects.toMatchObject({ code: 'offline' })
    expect(reach.isOffline()).toBe(true)
    const asked = portal.requests.length
    await portal.online()
    await returned
    expect(portal.requests.length, 'probing asks for nothing').toBe(asked)
    expect(changes).toEqual([false, true])
    await expect(client.call('scope', {})).resolves.toContain('imopenlines')
    reach.stop()
  })
})
