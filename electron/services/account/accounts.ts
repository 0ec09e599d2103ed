import { AppError } from '../../app-error'
import type { SignIn, SignInRequest } from '../../bitrix/sign-in/oauth-sign-in'
import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import type { Account, AccountId, AccountState } from '../../contract/account'
import type { Note } from '../../storage/note'
import { createAdmission } from './admission'
import type { EntryDeps } from './entry'
import type { AccountAccess } from './record'
import { loadAccounts } from './load'
import { createAccountList } from './list'
import { besideWebhook, completeRequest, createSigningIn, type Preset, presetShown, webhookAccess } from './sign-in'
import type { Active } from './active'

export interface AccountsDeps extends EntryDeps {
  /** Starts a sign-in in the browser. */
  beginSignIn: (request: SignInRequest) => Promise<SignIn>
  /** The administrator's presets as they hold now. */
  preset: () => Preset
  /** Why the policy could not be used; null where it could, or where there is none. */
  policyNotice: () => AccountState['notice']
  /** Sign-ins on the disk without a keyring are removed from there. */
  dropsWeak: () => boolean
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
  /** The active account, even if its credentials are no longer accepted; null without one. */
  activeId(): AccountId | null
  /** Every kept sign-in. */
  all(): Account[]
  /** Calls the listener whenever another account becomes active. @returns Stops listening. */
  onActive(listener: (account: Account | null) => void): () => void
  /** Opens the stored sign-ins. May be called again once a keyring has been unlocked. */
  start(): Promise<void>
  /** Waits up to five seconds until all renewed credentials are on disk. */
  flush(): Promise<void>
  /** Ends a sign-in under way and starts no further renewal. */
  stop(): void
  /** A file name for data of one account, such as its journal: 32 hexadecimal digits. */
  fileNameOf(id: AccountId): string
  /** The policy has changed: accounts may be held, or held no longer. */
  reconsider(): void
}

/** Everything about who is signed in: several accounts, one of them active. */
export function createAccounts(deps: AccountsDeps): Accounts {
  let notice: AccountState['notice'] = null
  const announce = () => deps.push('account.changed', state())
  const list = createAccountList({ lastActive: deps.lastActive, log: deps.log, changed: announce })
  const { active, activeId, onActive, flush } = list
  const signingIn = createSigningIn({ begin: deps.beginSignIn, changed: announce })
  const admission = createAdmission(deps, list, announce)

  const all = () => shownAccounts(deps, list)

  function state(): AccountState {
    const own = { signingIn: signingIn.state(), keepingQuestion: admission.question() }
    const told = { ...decidedOf(deps), notice: notice ?? deps.policyNotice() }
    return { accounts: all(), activeId: list.activeId(), ...own, ...told }
  }

  const parts: AccountParts = {
    preset: deps.preset,
    list,
    signingIn,
    admission,
    state,
    async admit(access, over) {
      await admission.admit(access, over)
      notice = null
      announce()
      return state()
    },
  }

  return {
    handlers: createHandlers(parts),
    ...{ active, activeId, onActive, flush },
    all,
    async start() {
      const loaded = await loadAccounts(deps, list.entries(), announce)
      notice = loaded.notice
      for (const entry of loaded.entries) list.put(entry)
      await admission.dropWeak()
      await list.recall()
      announce()
    },
    reconsider() {
      admission.dropWeak().catch((error: unknown) => deps.log('a sign-in stays on the disk', error))
      list.reconsider()
    },
    stop() {
      signingIn.cancel()
      list.stop()
    },
    fileNameOf: id => deps.secrets.nameOf(id),
  }
}

/** Where one account is allowed, the others are held. */
function shownAccounts({ preset }: AccountsDeps, list: ReturnType<typeof createAccountList>): Account[] {
  const isOne = preset().allowSeveralAccounts === false && list.activeId() !== null
  return list.entries().map(entry => {
    const account = entry.account()
    const isHeld = isOne && entry.id !== list.activeId() && account.state === 'ready'
    return isHeld ? { ...account, state: 'signed_out', reason: 'one_account' } : account
  })
}

/** What does not come from the operator. */
const decidedOf = ({ preset, redirectAddress }: AccountsDeps) => ({ preset: presetShown(preset()), redirectAddress })

interface AccountParts {
  preset: () => Preset
  list: ReturnType<typeof createAccountList>
  signingIn: ReturnType<typeof createSigningIn>
  admission: ReturnType<typeof createAdmission>
  state: () => AccountState
  admit: (access: AccountAccess, over: AbortSignal) => Promise<AccountState>
}

function createHandlers({ preset, list, signingIn, admission, state, admit }: AccountParts): Serves<'account'> {
  return {
    'account.state': async () => state(),
    async 'account.signIn'(typed) {
      const known = list.entries().map(entry => entry.access())
      await signingIn.run(completeRequest(typed, preset(), known), (grant, over) =>
        admit({ via: 'oauth', grant }, over),
      )
      return state()
    },
    async 'account.paste'({ address }) {
      signingIn.paste(address)
    },
    async 'account.cancel'() {
      signingIn.cancel()
    },
    async 'account.connect'({ webhookUrl }) {
      const access = webhookAccess(webhookUrl, preset())
      return signingIn.admitting(over => admit(access, over)).catch(besideWebhook)
    },
    async 'account.keep'({ accountId, keeping }) {
      await admission.keep(accountId, keeping)
      return state()
    },
    async 'account.switch'({ accountId }) {
      const { id } = list.get(accountId)
      const shown = state()
      const held = shown.accounts.find(account => account.id === id)?.reason === 'one_account'
      if (held && shown.accounts.some(account => account.id === shown.activeId && account.state === 'ready')) {
        throw new AppError('forbidden', { reason: 'one_account' })
      }
      // Switching accounts cancels a sign-in under way: it would otherwise become active in the operator's hands.
      signingIn.cancel()
      await list.activate(id)
      return state()
    },
    async 'account.signOut'({ accountId }) {
      await admission.signOut(accountId)
      return state()
    },
  }
}
