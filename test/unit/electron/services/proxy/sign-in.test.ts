import { afterEach, describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { dialAs } from '../../../../../electron/bitrix/http/dial'
import type { ProxyDemand } from '../../../../../electron/bitrix/http/proxy-sign-in'
import type { ProxyQuestion } from '../../../../../electron/contract/computer/proxy'
import { createProxySignIn } from '../../../../../electron/services/proxy/sign-in'
import { createSecrets } from '../../../../../electron/storage/secrets'
import { createSlots } from '../../../../../electron/storage/slots'
import { createWeakSealer } from '../../../../../electron/storage/weak-seal'
import { testSystem } from '../../../../support/computer/system'
import { closeAll, json, serverThat, soon, transportFor } from '../../bitrix/http/server'
import { closeGuarded, good, guarded, guardedSocks } from './guarded'

afterEach(() => {
  closeAll()
  closeGuarded()
})

type Attempt = Parameters<typeof createProxySignIn>[0]['attempt']

function setUp(system = testSystem(), attempt: Attempt = dialled) {
  const asked: (ProxyQuestion | null)[] = []
  const hidden: string[] = []
  let time = 0
  const { files } = system.disk
  const slots = createSlots({ files, folder: '/proxies', now: Date.now })
  const weak = createWeakSealer({ files, folder: '/proxies' })
  const signIn = createProxySignIn({
    secrets: createSecrets({ slots, vault: system.vault, weak, now: Date.now }),
    attempt,
    register: secret => hidden.push(secret),
    push: (name, payload) => name === 'proxy.asked' && asked.push(payload as ProxyQuestion | null),
    log: () => {},
    now: () => time,
  })
  const by = (way: string) => transportFor({ resolveProxy: () => Promise.resolve(way), signIns: signIn.signIns })
  return { system, signIn, asked, hidden, by, pass: (ms: number) => void (time += ms) }
}

async function dialled(...[proxy, given, target]: Parameters<Attempt>): Promise<void> {
  ;(await dialAs(proxy, given, target, { timeoutMs: 30_000, demanded: undefined })).destroy()
}

const portal = 'http://portal.invalid/rest/7/hook/profile'
const refused: unknown = expect.objectContaining({
  code: 'invalid',
  details: { reason: 'proxy_password', field: 'password' },
})

describe('a proxy with a password', () => {
  it('is asked about once, gets it once it is given, and the request leaves only then', async () => {
    const { origin, received } = await serverThat(json(200, { result: true }))
    const proxy = await guarded(origin)
    const { signIn, asked, hidden, by } = setUp()
    const transport = by(`PROXY ${proxy.place}`)
    for (let turn = 0; turn < 3; turn++)
      expect(await transport.post(portal, {}, soon)).toEqual({ kind: 'notSent', cause: 'PROXY_SIGN_IN' })
    await expect.poll(() => asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ realm: 'Office "one"', takesPassword: true, isEncrypted: false, refusals: 0 })
    expect(received).toHaveLength(0)

    await signIn.handlers['proxy.signIn']({ ...good, keep: false })
    expect(asked.at(-1)).toBeNull()
    expect(await transport.post(portal, {}, soon)).toMatchObject({ kind: 'ok' })
    expect(received).toHaveLength(1)
    expect(received[0]?.headers['proxy-authorization']).toBeUndefined()
    expect(hidden).toContain(good.password)
  })

  it('gets a wrong one a single time, and the one before it never again', async () => {
    const { origin } = await serverThat(json(200, { result: true }))
    const proxy = await guarded(origin)
    const { signIn, asked, by } = setUp()
    const transport = by(`PROXY ${proxy.place}`)
    await transport.post(portal, {}, soon)
    await expect.poll(() => asked).toHaveLength(1)
    await expect(signIn.handlers['proxy.signIn']({ ...good, password: 'wr0ngPassword', keep: true })).rejects.toEqual(
      refused,
    )
    await transport.post(portal, {}, soon)
    expect(proxy.tries.filter(given => given !== undefined)).toHaveLength(1)

    await signIn.handlers['proxy.signIn']({ ...good, keep: true })
    proxy.change()
    const before = proxy.tries.length
    await Promise.all([1, 2, 3].map(() => by(`PROXY ${proxy.place}`).post(portal, {}, soon)))
    await by(`PROXY ${proxy.place}`).post(portal, {}, soon)
    await expect.poll(() => asked.at(-1)).toMatchObject({ refusals: 1 })
    expect(proxy.tries.slice(before).at(-1)).toBeUndefined()
  })

  it('is remembered by the keyring if the operator wants that, and not otherwise', async () => {
    const { origin } = await serverThat(json(200, { result: true }))
    const proxy = await guarded(origin)
    const first = setUp()
    await first.by(`PROXY ${proxy.place}`).post(portal, {}, soon)
    await expect.poll(() => first.asked).toHaveLength(1)
    await first.signIn.handlers['proxy.signIn']({ ...good, keep: true })
    const second = setUp(first.system)
    expect(await second.by(`PROXY ${proxy.place}`).post(portal, {}, soon)).toMatchObject({ kind: 'ok' })
    const [host, port] = proxy.place.split(':')
    expect(await second.signIn.at({ host: host ?? '', port: Number(port) })).toEqual(good)
    expect(await setUp().signIn.at({ host: host ?? '', port: Number(port) })).toBeNull()
  })

  it('is given nothing of another proxy', async () => {
    const { origin } = await serverThat(json(200, { result: true }))
    const [one, other] = [await guarded(origin), await guarded(origin)]
    const { signIn, asked, by } = setUp()
    await by(`PROXY ${one.place}`).post(portal, {}, soon)
    await expect.poll(() => asked).toHaveLength(1)
    await signIn.handlers['proxy.signIn']({ ...good, keep: false })
    await by(`PROXY ${other.place}`).post(portal, {}, soon)
    expect(other.tries).toEqual([undefined])
  })

  it('of a kind that the console does not know is said to be so', async () => {
    const { origin } = await serverThat(json(200, { result: true }))
    const { asked, by } = setUp()
    await by(`PROXY ${(await guarded(origin, 'NTLM')).place}`).post(portal, {}, soon)
    await expect.poll(() => asked.at(-1)).toMatchObject({ takesPassword: false, realm: '' })
  })

  it('may be a SOCKS5 server', async () => {
    const { origin } = await serverThat(json(200, { result: true }))
    const place = await guardedSocks(origin)
    const { signIn, asked, by } = setUp()
    const transport = by(`SOCKS5 ${place}`)
    expect(await transport.post(portal, {}, soon)).toEqual({ kind: 'notSent', cause: 'PROXY_SIGN_IN' })
    await expect.poll(() => asked).toHaveLength(1)
    await expect(signIn.handlers['proxy.signIn']({ ...good, password: 'wrong', keep: false })).rejects.toEqual(refused)
    await signIn.handlers['proxy.signIn']({ ...good, keep: false })
    expect(await transport.post(portal, {}, soon)).toMatchObject({ kind: 'ok' })
  })

  it('that cannot be reached is no wrong password', async () => {
    const { origin } = await serverThat(json(200, { result: true }))
    const proxy = await guarded(origin)
    const { signIn, asked, by } = setUp()
    await by(`PROXY ${proxy.place}`).post(portal, {}, soon)
    await expect.poll(() => asked).toHaveLength(1)
    closeAll()
    const failed: unknown = await signIn.handlers['proxy.signIn']({ ...good, keep: false }).catch(
      (error: unknown) => error,
    )
    expect(failed).toBeInstanceOf(AppError)
    expect(failed).toMatchObject({ code: 'offline', details: { reason: 'proxy_unreachable' } })
  })
})

/** The demand of a proxy that nobody runs. */
const demandOf = (
  host: string,
  refused: ProxyDemand['refused'] = null,
  kind: ProxyDemand['proxy']['kind'] = 'http',
): ProxyDemand => ({
  ...{ proxy: { kind, host, port: 3128 }, realm: host, takesPassword: true, refused },
  target: { host: 'portal.invalid', port: 443 },
})

describe('several proxies', () => {
  it('a sign-in to one does not take away the question of another that has come meanwhile', async () => {
    let [begun, end] = [() => {}, () => {}]
    const trial = new Promise<void>(resolve => (begun = resolve))
    const { signIn, asked, pass } = setUp(undefined, () => {
      begun()
      return new Promise<void>(resolve => (end = resolve))
    })
    signIn.signIns.demanded(demandOf('one'))
    await expect.poll(() => asked).toHaveLength(1)
    const signing = signIn.handlers['proxy.signIn']({ ...good, keep: false })
    await trial
    pass(60_000)
    signIn.signIns.demanded(demandOf('other'))
    await expect.poll(() => asked).toHaveLength(2)
    end()
    await signing
    expect(asked.at(-1)).toMatchObject({ host: 'other' })
    expect(await signIn.handlers['proxy.question']({})).toMatchObject({ host: 'other' })
  })

  it('one that was never signed in to is not said to have refused what the other did', async () => {
    const { signIn, asked, pass } = setUp(undefined, async () => {})
    signIn.signIns.demanded(demandOf('one'))
    await expect.poll(() => asked).toHaveLength(1)
    await signIn.handlers['proxy.signIn']({ ...good, keep: false })
    const given = await signIn.signIns.of(demandOf('one').proxy)
    signIn.signIns.demanded(demandOf('one', given))
    await expect.poll(() => asked.at(-1)).toMatchObject({ host: 'one', refusals: 1 })
    pass(60_000)
    signIn.signIns.demanded(demandOf('other'))
    await expect.poll(() => asked.at(-1)).toMatchObject({ host: 'other', refusals: 0 })
  })
})

it('a proxy that has taken a sign-in while its question waited for the keyring is not asked about again', async () => {
  const system = testSystem()
  const waiting: (() => void)[] = []
  const { status } = system.vault
  let isSlow = false
  system.vault.status = () => (isSlow ? new Promise(resolve => waiting.push(() => resolve(status()))) : status())
  const { signIn, asked } = setUp(system, async () => {})
  signIn.signIns.demanded(demandOf('one'))
  await expect.poll(() => asked).toHaveLength(1)
  isSlow = true
  signIn.signIns.demanded(demandOf('one'))
  await expect.poll(() => waiting).toHaveLength(1)
  await signIn.handlers['proxy.signIn']({ ...good, keep: false })
  for (const go of waiting) go()
  await new Promise<void>(resolve => setImmediate(resolve))
  expect(asked.at(-1)).toBeNull()
})

it('a password that cannot be kept is used all the same, and said not to be kept', async () => {
  const system = testSystem()
  const { signIn, asked } = setUp(system, async () => {})
  signIn.signIns.demanded(demandOf('one'))
  await expect.poll(() => asked).toHaveLength(1)
  system.vault.seal = () => Promise.reject(new Error('locked'))
  expect(await signIn.handlers['proxy.signIn']({ ...good, keep: true })).toEqual({ isKept: false })
  expect(await signIn.signIns.of(demandOf('one').proxy)).toEqual(good)
})

it.each([
  ['http', false],
  ['https', false],
  ['socks5', true],
] as const)('a name with a colon goes to a proxy of %s: %s', async (kind, isSent) => {
  const tried: string[] = []
  const { signIn, asked, hidden } = setUp(undefined, async (_proxy, { user }) => void tried.push(user))
  signIn.signIns.demanded(demandOf('one', null, kind))
  await expect.poll(() => asked).toHaveLength(1)
  const signing = signIn.handlers['proxy.signIn']({ user: 'OFFICE:anna', password: good.password, keep: false })
  if (isSent) await signing
  else await expect(signing).rejects.toMatchObject({ details: { reason: 'proxy_name', field: 'user' } })
  expect(tried).toEqual(isSent ? ['OFFICE:anna'] : [])
  expect(hidden).toContain(good.password)
})

it('what is kept of one proxy and not readable keeps nothing of the others from being used', async () => {
  const system = testSystem()
  const { files } = system.disk
  const weak = createWeakSealer({ files, folder: '/proxies' })
  const slots = createSlots({ files, folder: '/proxies', now: Date.now })
  const secrets = createSecrets({ slots, vault: system.vault, weak, now: Date.now })
  for (const text of ['{"user": "an', '"anna"', 'null'])
    for (const [name, kept] of [
      ['http bad 3128', text],
      ['http one 3128', JSON.stringify(good)],
      ['http worse 3128', text],
    ] as const)
      await secrets.save(name, kept, 'sealed')
  const { signIn } = setUp(system)
  expect(await signIn.signIns.of(demandOf('one').proxy)).toEqual(good)
  expect(await signIn.signIns.of(demandOf('bad').proxy)).toBeNull()
})

describe('a question about a proxy', () => {
  const demandOf = (host: string, realm = '') => ({
    proxy: { kind: 'http', host, port: 3128 } as const,
    ...{ realm, takesPassword: true, refused: null, target: { host: 'portal.example', port: 443 } },
  })

  it('is one question, however the proxy calls itself each time', async () => {
    const { signIn, asked } = setUp()
    for (let time = 0; time < 50; time++) signIn.signIns.demanded(demandOf('one.example', `realm ${time}`))
    await expect.poll(() => asked).not.toHaveLength(0)
    await new Promise(setImmediate)
    expect(asked).toMatchObject([{ host: 'one.example', realm: 'realm 0' }])
  })

  it('stays while its proxy asks, whatever others do, and gives way when that is gone', async () => {
    const { signIn, asked, pass } = setUp()
    const demanded = async (host: string) => {
      signIn.signIns.demanded(demandOf(host))
      await new Promise(setImmediate)
    }
    for (let time = 0; time < 20; time++) {
      await demanded('one.example')
      await demanded('two.example')
      pass(30_000)
    }
    expect(asked).toMatchObject([{ host: 'one.example' }])
    pass(60_000)
    await demanded('two.example')
    expect(asked.at(-1)).toMatchObject({ host: 'two.example' })
  })

  it('about another one gets nothing of what was typed for the former', async () => {
    const tried: string[] = []
    const { signIn, asked } = setUp(undefined, async ({ host }) => void tried.push(host))
    signIn.signIns.demanded(demandOf('two.example'))
    await expect.poll(() => asked).toHaveLength(1)
    const signInTo = (host: string) =>
      signIn.handlers['proxy.signIn']({ ...good, keep: false, place: { host, port: 3128 } })
    await expect(signInTo('one.example')).rejects.toMatchObject({ code: 'invalid' })
    await signInTo('two.example')
    expect(tried).toEqual(['two.example'])
  })
})
