import { app, safeStorage } from 'electron'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '../app-error'
import { createOAuthSignIn } from '../bitrix/sign-in/oauth-sign-in'
import type { Transport } from '../bitrix/http/transport'
import type { Push } from '../contract/events'
import type { Account } from '../contract/account'
import { openExternal } from '../shell/external'
import { listenOnLoopback, redirectAddress } from '../shell/loopback'
import type { Base } from './base'
import { type Lines, monotonic, pause } from './portals'
import { type Accounts, createAccounts } from '../services/account/accounts'
import type { Files } from '../storage/files'
import { createNote } from '../storage/note'
import { createSecrets } from '../storage/secrets'
import { createSlots } from '../storage/slots'
import { createWeakSealer } from '../storage/weak-seal'
import { createVault } from '../shell/vault'

interface Joining {
  files: Files
  base: Base
  push: Push
  transport: Transport
  lines: Lines
}

/** Makes the accounts: their credentials on disk, their sign-ins and their lines to the portals. */
export function joinAccounts({ base, files, push, transport, lines }: Joining): Accounts {
  const now = Date.now
  const { log, policy, policyDamaged, redactor } = base
  const folder = join(app.getPath('userData'), 'accounts')
  const { post } = transport
  const { register, release } = redactor
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
    release,
    log,
  })
}

/** The active account; null without one, or while its portal does not take the credentials. */
export function activeIn(accounts: Accounts): Account | null {
  try {
    return accounts.active().account
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
