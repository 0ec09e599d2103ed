import { setMaxListeners } from 'node:events'
import { AppError } from '../../app-error'
import { type UserId } from '../../contract/common'
import { type Account, AccountId } from '../../contract/account'
import type { Note } from '../../storage/note'
import type { AccountEntry } from './entry'
import { type AccountAccess, endpointOf } from './record'
import type { ActiveAccount } from './active'

interface Owned {
  access: AccountAccess
  userId: UserId
}

/** The same user of the same portal, even after a rename or with another way of signing in. */
function isSameOwner(one: Owned, other: Owned): boolean {
  if (one.userId !== other.userId) return false
  if (endpointOf(one.access).host === endpointOf(other.access).host) return true
  const [a, b] = [one.access, other.access]
  return a.via === 'oauth' && b.via === 'oauth' && a.grant.memberId === b.grant.memberId
}

export function accountIdOf({ access, userId }: Owned): AccountId {
  return AccountId.parse(`${endpointOf(access).host}/${userId}`)
}

interface AccountListDeps {
  lastActive: Note
  changed: () => void
  log: (text: string, error?: unknown) => void
}

/** The accounts in the order of their first sign-in, and which of them is active. */
export function createAccountList({ lastActive, changed, log }: AccountListDeps) {
  const byId = new Map<AccountId, AccountEntry>()
  const listeners = new Set<(account: Account | null) => void>()
  const { activeId, left, become } = createStay()
  /** Whether the active account could be used when it was last told. */
  let wasReady = false

  const entries = () => [...byId.values()].sort((a, b) => a.since - b.since)

  const entryOf = (id: AccountId | null) => (id === null ? undefined : byId.get(id))

  function get(id: AccountId): AccountEntry {
    const entry = byId.get(id)
    if (!entry) throw new AppError('not_found')
    return entry
  }

  const isAsTold = (id = activeId()) => id === null || (get(id).account().state === 'ready') === wasReady

  async function activate(id: AccountId | null): Promise<void> {
    become(id)
    const account = id && get(id).account()
    wasReady = account?.state === 'ready'
    changed()
    for (const listener of listeners) listener(account)
    await lastActive.write(id ?? '').catch((error: unknown) => log('the active account could not be noted', error))
  }

  return {
    entries,
    get,
    activate,
    activeId,
    find: (owned: Owned) =>
      entries().find(entry => isSameOwner(owned, { access: entry.access(), userId: entry.account().user.id })),
    put: (entry: AccountEntry) => byId.set(entry.id, entry),
    flush: () => Promise.all(entries().map(entry => entry.flush())).then(() => {}),
    stop: () => entries().forEach(entry => entry.stop()),
    /** If it was active, the first of the others becomes active. */
    async remove(id: AccountId): Promise<void> {
      byId.delete(id)
      if (activeId() === id) await activate(entries()[0]?.id ?? null)
      else changed()
    },
    /** Tells of every account anew; where the active one can be used no longer, or again, its work ends or begins. */
    reconsider: () => (isAsTold() ? changed() : void activate(activeId())),
    /** After the start: makes the last active account active again. */
    async recall(): Promise<void> {
      if (activeId() !== null) return
      const noted = await lastActive.read().catch(() => null)
      const entry = entries().find(({ id }) => id === noted) ?? entries()[0]
      if (entry) await activate(entry.id)
    },
    active: () => usable(entryOf(activeId()), left()),
    onActive(listener: (account: Account | null) => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The account that is active, and when it ceases to be. */
function createStay() {
  let id: AccountId | null = null
  let ending = new AbortController()
  return {
    activeId: () => id,
    left: (): AbortSignal => ending.signal,
    become(next: AccountId | null): void {
      if (next === id) return
      id = next
      ending.abort()
      ending = new AbortController()
      // As many listen as there are reads under way.
      setMaxListeners(0, ending.signal)
    },
  }
}

function usable(entry: AccountEntry | undefined, left: AbortSignal): ActiveAccount {
  const account = entry?.account()
  if (!entry || account?.state !== 'ready') {
    throw new AppError('signed_out', account?.reason ? { reason: account.reason } : {})
  }
  return { account, bitrix: entry.bitrix, left }
}
