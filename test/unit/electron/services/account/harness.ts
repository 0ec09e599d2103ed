import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import { createOAuthSignIn } from '../../../../../electron/bitrix/sign-in/oauth-sign-in'
import { createTransport } from '../../../../../electron/bitrix/http/transport'
import type { AccountState } from '../../../../../electron/contract/account'
import { redirectAddress } from '../../../../../electron/bitrix/sign-in/oauth-redirect'
import { listenOnLoopback } from '../../../../../electron/shell/loopback'
import { barredBy } from '../../../../../electron/services/account/barred'
import { createAccounts } from '../../../../../electron/services/account/accounts'
import type { Preset } from '../../../../../electron/services/account/sign-in'
import { createNote } from '../../../../../electron/storage/note'
import type { OpenedSecret, Sealer } from '../../../../../electron/storage/sealer'
import { createSecrets } from '../../../../../electron/storage/secrets'
import { createSlots } from '../../../../../electron/storage/slots'
import { createWeakSealer } from '../../../../../electron/storage/weak-seal'
import { startPortal, type Portal } from '../../../../portal/portal'
import { createMemoryDisk } from '../../storage/memory-disk'

/** A keyring that a test can lock, take away and exchange. */
function createFakeKeyring(available = true, beforeSeal = async () => {}) {
  const keyring = { available, broken: false, backend: 'test_keyring', opens: 'opened' as OpenedSecret['kind'] }
  const flip = (bytes: Buffer) => Buffer.from(bytes.map(byte => byte ^ 0x5a))
  const sealer: Sealer = {
    async status() {
      if (keyring.broken) throw new Error('the keyring does not answer')
      return { available: keyring.available, backend: keyring.backend }
    },
    async seal(text, owner) {
      await beforeSeal()
      return flip(Buffer.from(`${owner}\n${text}`))
    },
    async open(sealed, owner) {
      if (keyring.broken) throw new Error('the keyring does not answer')
      if (keyring.opens !== 'opened') return { kind: keyring.opens }
      const text = flip(sealed).toString()
      if (!text.startsWith(`${owner}\n`)) return { kind: 'damaged' }
      return { kind: 'opened', text: text.slice(owner.length + 1), stale: false }
    },
  }
  return { keyring, sealer }
}

/** A free port. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return address !== null && typeof address === 'object' ? address.port : 0
}

const open: Preset = { lockPortal: false, allowWebhook: true, allowWeakStorage: true }

/** One computer: a disk and a keyring that outlive the console, and a browser that presses "Allow". */
export async function createComputer(
  options: { keyring?: boolean; full?: () => boolean; beforeSeal?: () => Promise<void> } = {},
) {
  const portal = await startPortal()
  onTestFinished(async () => {
    await Promise.all(browser.visits)
    await portal.stop()
  })
  const port = await freePort()
  portal.application.redirectAddress = redirectAddress(port)
  const disk = createMemoryDisk(options.full ? { full: options.full } : {})
  const { keyring, sealer } = createFakeKeyring(options.keyring ?? true, options.beforeSeal)
  const browser = { userId: portal.operators.me.id, deny: false, visits: [] as Promise<string>[] }

  /** Starts the console on this computer. */
  function run(preset: Partial<Preset> = {}) {
    const states: AccountState[] = []
    const secrets = new Set<string>()
    const logged: string[] = []
    const transport = createTransport()
    onTestFinished(() => transport.dropConnections())
    const now = () => performance.now()
    const folder = '/secrets'
    const { files } = disk
    const slots = createSlots({ files, folder, now: Date.now })
    const accounts = createAccounts({
      post: transport.post,
      makeBitrix: auth =>
        createClient({
          transport,
          auth,
          budget: createBudget({ now, wait, burst: 1000, perSecond: 1000 }),
          wait,
          random: Math.random,
          now,
        }),
      secrets: createSecrets({ slots, vault: sealer, weak: createWeakSealer({ files, folder }), now: Date.now }),
      beginSignIn: createOAuthSignIn({
        post: transport.post,
        listen: accept => listenOnLoopback({ port, accept }),
        openExternal: async url => void browser.visits.push(portal.authorize(url, { ...browser })),
        now: Date.now,
        wait: (ms, signal) => wait(ms, undefined, { signal }),
        random: randomBytes,
        register: secret => secrets.add(secret),
      }),
      preset: () => ({ ...open, ...preset }),
      policyNotice: () => null,
      barred: holder => barredBy({ ...open, ...preset }, holder),
      dropsWeak: () => preset.allowWeakStorage === false,
      redirectAddress: redirectAddress(port),
      lastActive: createNote({ files, path: `${folder}/active` }),
      push: (name, payload) => name === 'account.changed' && states.push(payload as AccountState),
      now: Date.now,
      monotonic: now,
      wait: (ms, signal) => wait(ms, undefined, { signal }),
      register: secret => secrets.add(secret),
      log: line => logged.push(line),
    })
    const last = () => states.at(-1)
    return { accounts, ...accounts, call: accounts.handlers, states, last, secrets, logged }
  }

  return { portal, disk, keyring, browser, port, run }
}

/** The input that a person types to sign in. */
export const typed = (portal: Portal) => ({
  portal: portal.origin,
  applicationId: portal.application.id,
  applicationSecret: portal.application.secret,
})
