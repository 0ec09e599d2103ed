import { AppError } from '../app-error'
import type { SignIn, SignInRequest } from '../bitrix/oauth-sign-in'
import type { Serves } from '../contract/calls'
import type { Push } from '../contract/events'
import type { Account, AccountId, AccountState, Keeping } from '../contract/models'
import type { Note } from '../storage/note'
import { createEntry, createTrialLine, type Entry, type EntryDeps } from './account-entry'
import { readPerson } from './account-person'
import type { AccountAccess, AccountRecord } from './account-record'
import { loadAccounts } from './account-load'
import { accountIdOf, createRoster } from './account-roster'
import { besideWebhook, completeRequest, createSigningIn, type Preset, webhookAccess } from './account-sign-in'
import type { Active } from './active-account'

export interface AccountsDeps extends EntryDeps {
  /** Starts a sign-in in the browser. */
  beginSignIn: (request: SignInRequest) => Promise<SignIn>
  preset: Preset
  /** The policy file is there but could not be used. */
  policyDamaged: boolean
  /** To be registered in Bitrix24 as the application's handler. */
  redirectAddress: string
  /** Remembers the active account. */
  lastActive: Note
  push: Push
  /** Milliseconds since 1970. */
  now: () => number
}

export interface Accounts {
  handlers: Serves<'account'>
  active: Active
  /** Hears, from now on, which account becomes the active one. @returns Stops listening. */
  onActive(listener: (account: Account | null) => void): () => void
  /** Opens what is stored. May be called again, when a keyring has been unlocked. */
  start(): Promise<void>
  /** Waits up to five seconds until all that was renewed is on disk. */
  flush(): Promise<void>
  /** Ends a sign-in under way and starts no renewal any more. */
  stop(): void
  /** A file name for what belongs to one account, such as its journal: 32 hexadecimal digits. */
  fileNameOf(id: AccountId): string
}

/** Everything about who is signed in: several accounts, one of them active. */
export function createAccounts(deps: AccountsDeps): Accounts {
  const { secrets, preset } = deps
  const questions = new Map<AccountId, string>()
  let notice: AccountState['notice'] = deps.policyDamaged ? 'policy_damaged' : null
  const roster = createRoster({ lastActive: deps.lastActive, log: deps.log, changed: announce })
  const signingIn = createSigningIn({ begin: deps.beginSignIn, changed: announce })

  function state(): AccountState {
    const [question] = questions
    return {
      accounts: roster.entries().map(entry => entry.account()),
      activeId: roster.activeId(),
      signingIn: signingIn.state(),
      keepingQuestion: question ? { accountId: question[0], backend: question[1] } : null,
      preset: {
        portal: preset.portal ?? '',
        applicationId: preset.applicationId ?? '',
        hasSecret: Boolean(preset.applicationSecret),
        locked: preset.lockPortal && preset.portal !== undefined,
      },
      redirectAddress: deps.redirectAddress,
      notice,
    }
  }

  function announce(): void {
    deps.push('account.changed', state())
  }

  /** Where a fresh sign-in is kept; asks the user where there is no keyring and no earlier answer. */
  async function chooseKeeping(id: AccountId, before: Keeping | undefined): Promise<Keeping> {
    const { available, backend } = await secrets.keyring()
    questions.delete(id)
    if (available) return 'sealed'
    if (!preset.allowWeakStorage) return 'memory'
    if (before === 'weak') return 'weak'
    questions.set(id, backend)
    return 'memory'
  }

  /** Asks the portal who that is, and makes it the active account in place of an earlier sign-in of the same user. */
  async function admit(given: AccountAccess): Promise<AccountState> {
    const trial = createTrialLine(deps, given)
    const person = await readPerson(trial.bitrix).finally(trial.close)
    const access = trial.access()
    const owned = { access, userId: person.user.id }
    const before = roster.find(owned)
    const id = before?.id ?? accountIdOf(owned)
    const kept = before?.account().keeping
    await before?.close()
    const record: AccountRecord = { version: 1, access, person, reason: null, since: before?.since ?? deps.now() }
    const entry = createEntry(deps, id, record, 'memory', announce)
    const keeping = await chooseKeeping(id, kept)
    await entry.keep(keeping)
    if (keeping === 'memory' && kept && kept !== 'memory') await secrets.forget(id)
    notice = null
    roster.put(entry)
    await roster.activate(id)
    return state()
  }

  async function signOut(id: AccountId): Promise<AccountState> {
    await roster.get(id).close()
    await secrets.forget(id)
    questions.delete(id)
    await roster.remove(id)
    return state()
  }

  return {
    handlers: {
      'account.state': async () => state(),
      async 'account.signIn'(typed) {
        const known = roster.entries().map(entry => entry.access())
        const request = completeRequest(typed, preset, known)
        return admit({ via: 'oauth', grant: await signingIn.run(request) })
      },
      'account.paste': async ({ address }) => signingIn.paste(address),
      'account.cancel': async () => signingIn.cancel(),
      'account.connect': async ({ webhookUrl }) => admit(webhookAccess(webhookUrl, preset)).catch(besideWebhook),
      async 'account.keep'({ accountId, keeping }) {
        const entry = roster.get(accountId)
        if (keeping === 'weak' && !preset.allowWeakStorage) throw new AppError('forbidden')
        const sealed = entry.account().keeping === 'sealed'
        questions.delete(accountId)
        if (!sealed) await entry.keep(keeping)
        if (!sealed && keeping === 'memory') await secrets.forget(accountId)
        announce()
        return state()
      },
      async 'account.switch'({ accountId }) {
        await roster.activate(roster.get(accountId).id)
        return state()
      },
      'account.signOut': ({ accountId }) => signOut(accountId),
    },
    active: roster.active,
    onActive: roster.onActive,
    async start() {
      const loaded = await loadAccounts(
        deps,
        roster.entries().map(({ id }) => id),
        announce,
      )
      notice = loaded.notice ?? (deps.policyDamaged ? 'policy_damaged' : null)
      for (const entry of loaded.entries) roster.put(entry)
      await roster.recall()
      announce()
    },
    flush: async () => void (await Promise.all(roster.entries().map(entry => entry.flush()))),
    stop() {
      signingIn.cancel()
      for (const entry of roster.entries()) entry.stop()
    },
    fileNameOf: id => secrets.nameOf(id),
  }
}
