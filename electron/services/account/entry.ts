import type { AppError } from '../../app-error'
import { createOAuthAuthorizer, type GrantStorage } from '../../bitrix/sign-in/oauth'
import type { Authorizer, Bitrix } from '../../bitrix/client/bitrix'
import type { Wait } from '../../bitrix/client/budget-queue'
import type { OAuthGrant } from '../../bitrix/sign-in/oauth-tokens'
import type { Transport } from '../../bitrix/http/transport'
import { createWebhookAuthorizer } from '../../bitrix/sign-in/webhook'
import type { Account, AccountId, Keeping } from '../../contract/account'
import type { UserId } from '../../contract/common'
import type { FailureReason } from '../../contract/failure'
import type { Secrets } from '../../storage/secrets'
import { createAccountStorage, type AccountStorage } from './storage'
import { type AccountAccess, accountOf, type AccountRecord, endpointOf, parseAccount } from './record'

/** One signed-in account: its record, where the record is kept, and the portal connection. */
export interface AccountEntry {
  id: AccountId
  since: number
  bitrix: Bitrix
  /** As the window sees it. */
  account(): Account
  access(): AccountAccess
  keep(keeping: Keeping): Promise<void>
  /** Waits for a renewal under way and for the disk, up to five seconds. */
  flush(): Promise<void>
  /** Starts no further renewal: the program is about to end. */
  stop(): void
  /** Ends renewing and storing; the disk keeps its state. Resolves when nothing is being written any more. */
  close(): Promise<void>
  /** Like `close`, and nothing is sent with these credentials from now on, not even requests already waiting. */
  leave(): Promise<void>
}

export interface EntryDeps {
  post: Transport['post']
  /** @param host The portal's current host: a portal may be renamed. */
  makeBitrix: (authorizer: Authorizer, host: () => string) => Bitrix
  secrets: Secrets
  monotonic: () => number
  wait: Wait
  register: (secret: string) => void
  /** Reports that a secret no longer opens anything. */
  release?: ((secret: string) => void) | undefined
  log: (text: string, error?: unknown) => void
  /** Why the administrator holds an account; null where they do not. */
  barred: (holder: { access: AccountAccess; userId: UserId }) => FailureReason | null
}

/** A portal connection that stores nothing, to ask who signs in. `access` gives the current credentials. */
export function createTrialPortal(deps: EntryDeps, given: AccountAccess) {
  let access = given
  const storage: GrantStorage = {
    later: async () => null,
    intend: async () => undefined,
    relent: async () => undefined,
    save: async grant => void (access = { via: 'oauth', grant }),
  }
  const { authorizer, close } = createAuthorizer(deps, given, storage, {
    onRefused: () => undefined,
    onRenewed: () => undefined,
  })
  return { bitrix: deps.makeBitrix(authorizer, () => endpointOf(access).host), access: () => access, close }
}

/** The current state of an account. */
interface HeldAccount {
  record: AccountRecord
  /** The newest record is not on disk yet. */
  unsaved: boolean
  /** The portal has not answered with the newest token yet. */
  unproved: boolean
  closed: boolean
}

/**
 * @param keeping Where the record is kept from now on; `keep` stores it there.
 * @param changed Called for every change that the window should see.
 */
export function createEntry(
  deps: EntryDeps,
  id: AccountId,
  record: AccountRecord,
  keeping: Keeping,
  changed: () => void,
): AccountEntry {
  const held: HeldAccount = { record, unsaved: false, unproved: false, closed: false }
  const storage = createAccountStorage({
    ...deps,
    owner: id,
    keeping,
    print: () => JSON.stringify(held.record),
    onUnsaved(unsaved) {
      held.unsaved = unsaved
      changed()
    },
  })
  const portal = createEntryPortal(deps, id, held, storage, changed)

  async function close(): Promise<void> {
    held.closed = true
    portal.close()
    await storage.close()
  }

  return {
    id,
    since: record.since,
    bitrix: watch(
      deps.makeBitrix(portal.authorizer, () => endpointOf(held.record.access).host),
      () => {
        if (held.unproved) void storage.settle()
        held.unproved = false
      },
    ),
    account: () => asBarred(deps, held.record, accountOf(id, held.record, storage.keeping(), held.unsaved)),
    access: () => held.record.access,
    keep: next => storage.move(next),
    async flush() {
      await portal.idle()
      await storage.flush()
    },
    stop: portal.close,
    close,
    async leave() {
      portal.leave()
      await close()
    },
  }
}

/** An account that the administrator holds is signed out for their reason, and stays where it is. */
function asBarred({ barred }: EntryDeps, { access, person }: AccountRecord, account: Account): Account {
  const reason = barred({ access, userId: person.user.id })
  return reason === null ? account : { ...account, state: 'signed_out', reason }
}

function createEntryPortal(
  deps: EntryDeps,
  id: AccountId,
  held: HeldAccount,
  storage: AccountStorage,
  changed: () => void,
) {
  const notes = createGrantNotes(deps, id, () => !held.closed && storage.keeping() !== 'memory')
  const hold = (grant: OAuthGrant) => {
    held.record = { ...held.record, access: { via: 'oauth', grant } }
  }
  const grantStorage: GrantStorage = {
    ...notes,
    later: async known => (held.unsaved ? null : notes.later(known)),
    async save(grant) {
      hold(grant)
      await storage.store()
    },
  }
  return createAuthorizer(deps, held.record.access, grantStorage, {
    onRefused(error) {
      held.record = { ...held.record, reason: error.details.reason ?? 'refresh_refused' }
      void storage.store()
      changed()
    },
    onRenewed(grant) {
      hold(grant)
      held.unproved = true
      changed()
    },
  })
}

/** The notes on disk that go with a grant; none while `onDisk` says no. */
function createGrantNotes(
  { secrets, log }: EntryDeps,
  id: AccountId,
  onDisk: () => boolean,
): Omit<GrantStorage, 'save'> {
  return {
    async later(known) {
      const text = onDisk() ? await secrets.latest(id).catch(() => null) : null
      const stored = text === null ? null : parseAccount(text)
      return stored?.access.via === 'oauth' && stored.access.grant.turn > known.turn ? stored.access.grant : null
    },
    async intend(token) {
      if (onDisk()) await secrets.intend(id, token).catch((error: unknown) => log('no note of a renewal', error))
    },
    async relent() {
      if (onDisk()) await secrets.relent(id).catch((error: unknown) => log('a note of a renewal stays', error))
    },
  }
}

interface Hearing {
  onRefused: (error: AppError) => void
  onRenewed: (grant: OAuthGrant) => void
}

function createAuthorizer(deps: EntryDeps, access: AccountAccess, storage: GrantStorage, hearing: Hearing) {
  if (access.via === 'webhook') {
    deps.register(access.endpoint)
    deps.register(endpointOf(access).pathname)
    deps.register(endpointOf(access).pathname.split('/')[3] ?? access.endpoint)
    const authorizer = createWebhookAuthorizer({ endpoint: access.endpoint, onRefused: hearing.onRefused })
    const leave = () => authorizer.leave()
    return { authorizer, idle: async () => undefined, close: () => undefined, leave }
  }
  const oauth = createOAuthAuthorizer({ ...deps, ...hearing, grant: access.grant, storage })
  const authorizer: Authorizer = oauth
  return { authorizer, idle: oauth.idle, close: oauth.stop, leave: oauth.leave }
}

/** Reports every answer that the portal gave with the current credentials. */
function watch(bitrix: Bitrix, proved: () => void): Bitrix {
  return {
    async call(method, params, options) {
      const result = await bitrix.call(method, params, options)
      proved()
      return result
    },
    async batch(commands, options) {
      const answers = await bitrix.batch(commands, options)
      proved()
      return answers
    },
  }
}
