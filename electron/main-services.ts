import { app, safeStorage, session } from 'electron'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from './app-error'
import { createOAuthSignIn } from './bitrix/oauth-sign-in'
import { isLoopback } from './bitrix/portal-address'
import { createTransport, type Transport } from './bitrix/transport'
import { trustSystemCertificates } from './bitrix/transport-agents'
import type { ConnectionState } from './connection'
import type { Push } from './contract/events'
import { openExternal } from './external'
import { listenOnLoopback, redirectAddress } from './loopback'
import type { Base } from './main-base'
import type { Services } from './main-handlers'
import { createLines, type Lines, monotonic, pause } from './main-lines'
import { type Accounts, createAccounts } from './services/account'
import { createFiles } from './storage/files'
import { createNote } from './storage/note'
import { createSecrets } from './storage/secrets'
import { createSlots } from './storage/slots'
import { createWeakSealer } from './storage/weak-seal'
import { createVault } from './vault'

interface Deps {
  base: Base
  push: Push
  connection: ConnectionState
}

const files = createFiles(process.platform !== 'win32')
const now = Date.now

/** Builds everything behind the first screen and joins it. Loaded while the window paints. */
export async function createServices({ base, push, connection }: Deps): Promise<Services> {
  const { log } = base
  log(`${trustSystemCertificates()} certificates of the system are trusted`)
  const resolveProxy = (origin: string) => session.defaultSession.resolveProxy(origin)
  const transport = createTransport({ resolveProxy, userAgent: `Switchboard/${app.getVersion()}` })
  const lines = createLines({ transport, resolveProxy, connection, log })
  const accounts = joinAccounts({ base, push, transport, lines })
  accounts.onActive(account => lines.show(account?.portal ?? null))
  await accounts.start()
  const missing = async () => {
    throw new AppError('bug')
  }
  return {
    handlers: {
      ...accounts.handlers,
      'search.understand': missing,
      'search.find': missing,
      'search.cancel': missing,
      'search.recent': missing,
      'search.pin': missing,
      'search.forget': missing,
      'dialog.open': missing,
      'session.join': missing,
      'session.start': missing,
      'session.intercept': missing,
      'journal.list': missing,
    },
    loopbackPortal: () => loopbackOrigin(accounts),
    resume() {
      lines.resume()
    },
    async close() {
      accounts.stop()
      await accounts.flush()
      lines.close()
    },
  }
}

interface Joining {
  base: Base
  push: Push
  transport: Transport
  lines: Lines
}

function joinAccounts({ base, push, transport, lines }: Joining): Accounts {
  const { log, policy, policyDamaged, redactor } = base
  const folder = join(app.getPath('userData'), 'accounts')
  const { post } = transport
  const { register } = redactor
  const secrets = createSecrets({
    slots: createSlots({ files, folder, now }),
    vault: createVault({ safeStorage, platform: process.platform }),
    weak: createWeakSealer({ files, folder }),
    now,
  })
  const beginSignIn = createOAuthSignIn({
    post,
    listen: accept => listenOnLoopback({ port: policy.redirectPort, accept }),
    // The one who signs in typed the address himself, and it was checked: plain http there is his own computer.
    openExternal: url => openExternal(url, new URL(url).origin),
    now,
    wait: pause,
    random: randomBytes,
    register,
  })
  return createAccounts({
    beginSignIn,
    preset: policy,
    policyDamaged,
    redirectAddress: redirectAddress(policy.redirectPort),
    lastActive: createNote({ files, path: join(folder, 'active') }),
    push,
    now,
    post,
    makeBitrix: (authorizer, host) => lines.makeBitrix(authorizer, host),
    secrets,
    monotonic,
    wait: pause,
    register,
    log,
  })
}

function loopbackOrigin(accounts: Accounts): string | null {
  try {
    const { portalUrl } = accounts.active().account
    return isLoopback(new URL(portalUrl).hostname) ? portalUrl : null
  } catch {
    return null
  }
}
