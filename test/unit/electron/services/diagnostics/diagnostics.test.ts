import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { readCertificate } from '../../../../../electron/bitrix/http/certificate'
import type { Account } from '../../../../../electron/contract/account'
import { UserId } from '../../../../../electron/contract/common'
import { checkNames, type CheckResult } from '../../../../../electron/contract/computer/diagnostics'
import type { Checked } from '../../../../../electron/services/diagnostics/checks'
import { createDiagnostics } from '../../../../../electron/services/diagnostics/diagnostics'
import { createRedactor } from '../../../../../electron/shell/log-redaction'
import { createCertificate } from '../../../../support/network/certificate'
import { spellings } from '../../../../support/folders'
import { trusted } from '../../../../support/network/trusted'

const anna = { portal: 'acme.bitrix24.com', portalUrl: 'https://acme.bitrix24.com' } as Account
const coded = (code: string) => Object.assign(new Error(code), { code })

const fine: Checked = {
  account: () => anna,
  addresses: () => 2,
  ways: async () => [{ kind: 'direct' }],
  connect: async () => {},
  script: async () => null,
  certificate: async () => ({ issuer: 'Good Authority', validTo: 90 * 86_400_000 }),
  person: async () => ({
    user: { id: UserId.parse(15), name: 'Anna Petrova' },
    isAdmin: false,
    scopes: ['imopenlines', 'im', 'crm', 'user'],
  }),
  aheadMs: () => 400,
  allowance: () => ({ waitMs: 0, stretch: 1 }),
  keyring: async () => ({ available: true, backend: 'gnome_libsecret' }),
  notifications: async () => true,
  now: () => 0,
}

function setUp(checked: Partial<Checked> = {}, given: { log?: string; names?: string[]; secrets?: string[] } = {}) {
  const pushed: CheckResult[] = []
  const saved: string[] = []
  const redactor = createRedactor()
  for (const secret of given.secrets ?? []) redactor.register(secret)
  const diagnostics = createDiagnostics({
    checked: { ...fine, ...checked },
    push: (name, payload) => name === 'diagnostics.checked' && pushed.push(payload as CheckResult),
    log: () => {},
    facts: () => ({ version: '1.0.0', policy: `/home/${given.names?.[0] ?? 'nobody'}/policy.json: used` }),
    recentLog: async () => given.log ?? '',
    redact: redactor.redact,
    names: () => given.names ?? [],
    saveAs: async (_name, content) => saved.push(content) > 0,
    wall: () => 0,
  })
  const run = async () => {
    const results = await diagnostics['diagnostics.run']({})
    return Object.fromEntries(
      results.map(({ name, verdict, said, reason }) => [name, [verdict, said, reason].join(' ').trim()]),
    )
  }
  return { diagnostics, pushed, saved, run }
}

describe('a run of the diagnostics', () => {
  it('finds nothing wrong where nothing is, tells each result as it comes, and does not claim what it cannot know', async () => {
    const { run, pushed } = setUp()
    expect(await run()).toEqual({
      network: 'good network_up',
      proxy: 'good proxy_none',
      certificates: 'good certificate_good',
      portal: 'good portal_good',
      clock: 'good clock_good',
      scopes: 'good scopes_all',
      allowance: 'good allowance_good',
      keyring: 'good keyring_good',
      notifications: 'doubt notifications_told',
    })
    expect(pushed.map(({ name }) => name)).toEqual(checkNames)
  })

  it.each<[string, Partial<Checked>, Record<string, string>]>([
    ['no network', { addresses: () => 0 }, { network: 'bad network_down' }],
    ['a script that names no proxy', { script: async () => 'WPAD' }, { proxy: 'doubt proxy_script_direct' }],
    [
      'a proxy that wants what no console knows',
      {
        ways: async () => [{ kind: 'http', host: 'proxy', port: 3128 }],
        connect: () => Promise.reject(coded('PROXY_OTHER_SIGN_IN')),
      },
      { proxy: 'bad proxy_lost proxy_other_sign_in' },
    ],
    ['a proxy', { ways: async () => [{ kind: 'http', host: 'proxy', port: 3128 }] }, { proxy: 'good proxy_used' }],
    [
      'a proxy that wants a sign-in',
      {
        ways: async () => [{ kind: 'http', host: 'proxy', port: 3128 }],
        connect: () => Promise.reject(coded('PROXY_SIGN_IN')),
      },
      { proxy: 'bad proxy_lost proxy_sign_in' },
    ],
    [
      'a portal behind a proxy that is away',
      {
        ways: async () => [{ kind: 'http', host: 'proxy', port: 3128 }, { kind: 'direct' }],
        connect: () => Promise.reject(coded('ECONNREFUSED')),
      },
      { proxy: 'doubt proxy_used' },
    ],
    [
      'a proxy script that never ends',
      { ways: () => Promise.reject(coded('PROXY_SILENT')) },
      { proxy: 'bad proxy_lost proxy_silent' },
    ],
    ['a useless proxy', { ways: async () => [] }, { proxy: 'bad proxy_lost proxy_unusable' }],
    [
      'an unknown authority',
      { certificate: () => Promise.reject(coded('SELF_SIGNED_CERT_IN_CHAIN')) },
      { certificates: 'bad certificate_bad certificate_unknown' },
    ],
    [
      'a proxy in the way',
      { certificate: () => Promise.reject(coded('PROXY_SIGN_IN')) },
      { certificates: 'doubt certificate_unread proxy_sign_in' },
    ],
    [
      'a portal that is away',
      { person: () => Promise.reject(new AppError('offline')), aheadMs: () => null },
      { portal: 'bad portal_lost', scopes: 'doubt scopes_unknown', clock: 'doubt clock_unknown' },
    ],
    [
      'a refusal',
      { person: () => Promise.reject(new AppError('signed_out', { reason: 'webhook_revoked' })) },
      { portal: 'bad portal_refused webhook_revoked' },
    ],
    [
      'missing permissions',
      { person: async signal => ({ ...(await fine.person(signal)), scopes: ['imopenlines'] }) },
      { scopes: 'bad scopes_missing' },
    ],
    ['a clock apart', { aheadMs: () => -600_000 }, { clock: 'bad clock_apart' }],
    ['a tight allowance', { allowance: () => ({ waitMs: 5000, stretch: 2 }) }, { allowance: 'doubt allowance_tight' }],
    [
      'no keyring',
      { keyring: async () => ({ available: false, backend: 'basic_text' }) },
      { keyring: 'bad keyring_none' },
    ],
    ['no notifications', { notifications: async () => false }, { notifications: 'bad notifications_none' }],
    [
      'nobody signed in',
      { account: () => null },
      { portal: 'doubt signed_out', proxy: 'doubt signed_out', scopes: 'doubt signed_out' },
    ],
  ])('names %s', async (_what, checked, expected) => {
    expect(await setUp(checked).run()).toMatchObject(expected)
  })

  it('asks the portal once', async () => {
    let asked = 0
    const { run } = setUp({ person: signal => (asked++, fine.person(signal)) })
    await run()
    expect(asked).toBe(1)
  })

  it('can be stopped, with what was found so far', async () => {
    let arrive = () => {}
    const { diagnostics, pushed, saved } = setUp({
      person: signal =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new AppError('cancelled')))
          arrive()
        }),
    })
    const arrived = new Promise<void>(resolve => (arrive = resolve))
    const running = diagnostics['diagnostics.run']({})
    await arrived
    await diagnostics['diagnostics.stop']({})
    expect((await running).map(({ name }) => name)).toEqual(['network', 'proxy', 'certificates'])
    expect(pushed).toHaveLength(3)
    await diagnostics['diagnostics.save']({})
    expect(JSON.parse(saved[0] ?? '')).toMatchObject({ checks: pushed })
  })

  it('can be stopped while a check gives no answer', async () => {
    let arrive = () => {}
    const arrived = new Promise<void>(resolve => (arrive = resolve))
    const { diagnostics } = setUp({
      certificate() {
        arrive()
        return new Promise(() => {})
      },
    })
    const running = diagnostics['diagnostics.run']({})
    await arrived
    await diagnostics['diagnostics.stop']({})
    expect((await running).map(({ name }) => name)).toEqual(['network', 'proxy'])
  })

  it('says of a check that failed itself that nothing was found out', async () => {
    expect(await setUp({ keyring: () => Promise.reject(new Error('D-Bus')) }).run()).toMatchObject({
      keyring: 'doubt unchecked',
    })
  })
})

/** A secret as it gets into logs: as it is, in an address, in a header. */
const written = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  ...['', 'x', 'xx'].map(before => Buffer.from(before + secret).toString('base64')),
]

describe('the file for support', () => {
  it('has facts, results and the recent log, and no secret or name in any spelling', async () => {
    const secrets = ['s3cretTokenOfAnna/+=', 'wEbh00kKeyOfAnna', 'pr0xy Passw0rd']
    const log = [
      `2026-11-29 refused at https://acme.bitrix24.com/rest/15/wEbh00kKeyOfAnna/profile`,
      `2026-11-29 access_token=unregisteredToken99 in /home/annapetrova/.config/Switchboard`,
      ...secrets.flatMap(written).map(secret => `2026-11-29 ${secret} on annas-laptop`),
    ].join('\n')
    const { diagnostics, saved, run } = setUp(
      { keyring: async () => ({ available: false, backend: 'pr0xy Passw0rd' }) },
      { log, secrets, names: ['annapetrova', 'annas-laptop'] },
    )
    await run()
    expect(await diagnostics['diagnostics.save']({})).toBe(true)
    const [content = ''] = saved
    const report: unknown = JSON.parse(content)
    expect(report).toMatchObject({
      facts: { version: '1.0.0' },
      checks: { length: 9 },
      log: { length: log.split('\n').length },
    })
    for (const held of [
      ...secrets.flatMap(spellings),
      'unregisteredToken99',
      'annapetrova',
      'annas-laptop',
      'Anna Petrova',
    ])
      expect(content).not.toContain(held)
  })

  it('keeps its form whatever the names are', async () => {
    const { diagnostics, saved, run } = setUp(
      {},
      { names: ['facts', 'true', 'version', 'null'], log: 'version of 2026' },
    )
    await run()
    await diagnostics['diagnostics.save']({})
    expect(JSON.parse(saved[0] ?? '')).toMatchObject({ facts: { version: '1.0.0' }, log: ['*** of 2026'] })
  })

  it.each([
    [
      'in the address of a file',
      'Анна Петрова',
      'at file:///home/%D0%90%D0%BD%D0%BD%D0%B0%20%D0%9F%D0%B5%D1%82%D1%80%D0%BE%D0%B2%D0%B0/app.asar/main.js:1:2',
    ],
    ['with its accents apart', 'José', 'open /Users/Jose\u0301/x'],
    ['with doubled slashes', String.raw`C:\Users\jo`, String.raw`{"policy":"C:\\Users\\jo\\x"}`],
    ['in an address of Windows', String.raw`C:\Users\jo`, 'at file:///C:/Users/jo/app.asar/main.js'],
  ])('hides a name %s', async (_, name, log) => {
    const { diagnostics, saved } = setUp({}, { names: [name], log })
    await diagnostics['diagnostics.save']({})
    const { log: lines } = JSON.parse(saved[0] ?? '') as { log: string[] }
    expect(lines.join()).toContain('***')
    expect(lines.join()).not.toMatch(/%D0|Jose|jo[^s]/)
  })

  it('hides names in whatever case they stand', async () => {
    const { diagnostics, saved } = setUp({}, { names: ['DESKTOP-7QX'], log: 'at desktop-7qx' })
    await diagnostics['diagnostics.save']({})
    expect(saved[0]).not.toMatch(/desktop-7qx/i)
  })
})

describe('a certificate', () => {
  async function listening() {
    const made = createCertificate()
    const server = createServer(made, (_, response) => response.end())
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    return { made, origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }
  const direct = { resolveProxy: async () => 'DIRECT', signIns: { of: async () => null, demanded: () => {} } }

  it('of an authority that nobody knows is refused by its code', async () => {
    const { origin } = await listening()
    await expect(readCertificate(origin, direct)).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
  })

  it('of an office’s own authority is good once the system trusts it', async () => {
    const { origin, made } = await listening()
    trusted(made.cert)
    const { issuer, validTo } = await readCertificate(origin, direct)
    expect(issuer).toBe('Test portal')
    expect(validTo).toBeGreaterThan(Date.now())
  })
})
