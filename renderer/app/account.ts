import { computed, onScopeDispose, ref, type Ref, watch } from 'vue'
import { defineStore } from 'pinia'
import type { Input } from '../../electron/contract/calls'
import type { AccountId, AccountState } from '../../electron/contract/account'
import { call, on } from '../api'
import { forgetKeptOf } from '../ui/kept'
import { createAccountScope } from './account-scope'

/** The kept sign-ins, the active one, and the sign-in under way. */
export const useAccount = defineStore('account', () => {
  const state = ref<AccountState | null>(null)
  const { busy, change } = createChanging(state)

  /** The operator asked for the sign-in screen although an account is active. */
  const adding = ref(false)

  const accounts = computed(() => state.value?.accounts ?? [])
  const active = computed(() => accounts.value.find(account => account.id === state.value?.activeId) ?? null)
  /** The operator can work: an account is active, the portal takes its credentials, and where to keep it is settled. */
  const ready = computed(() => active.value?.state === 'ready')
  /** The workspace is shown, not the sign-in screen. */
  const working = computed(() => ready.value && !adding.value)
  const scope = createAccountScope(() => active.value?.id ?? null)

  async function load(): Promise<void> {
    state.value = await call('account.state', {})
  }

  /** Leaves the sign-in screen once a change ran. */
  function leaveScreen(ran: boolean): boolean {
    if (ran) adding.value = false
    return ran
  }

  async function signIn(input: Input<'account.signIn'>): Promise<boolean> {
    return leaveScreen(await change('signIn', () => call('account.signIn', input)))
  }

  async function connect(webhookUrl: string): Promise<boolean> {
    return leaveScreen(await change('connect', () => call('account.connect', { webhookUrl })))
  }

  async function switchTo(accountId: AccountId): Promise<boolean> {
    return leaveScreen(await change('switch', () => call('account.switch', { accountId })))
  }

  const keep = (input: Input<'account.keep'>) => change('keep', () => call('account.keep', input))
  const signOut = (accountId: AccountId) => change('signOut', () => call('account.signOut', { accountId }))
  const paste = (address: string) => call('account.paste', { address })
  const cancel = () => call('account.cancel', {})

  forgetSignedOut(accounts)
  onScopeDispose(on('account.changed', changed => (state.value = changed)))

  return {
    state,
    busy,
    adding,
    accounts,
    active,
    ready,
    working,
    ...scope,
    load,
    signIn,
    connect,
    keep,
    switchTo,
    signOut,
    paste,
    cancel,
  }
})

/** What the window keeps names customers, so it goes when its account signs out, also where no store of it is there. */
function forgetSignedOut(accounts: Readonly<Ref<AccountState['accounts']>>): void {
  watch(
    () => accounts.value.map(({ id }) => id),
    (now, before) => before.filter(id => !now.includes(id)).forEach(forgetKeptOf),
  )
}

type Change = 'signIn' | 'connect' | 'keep' | 'switch' | 'signOut'

function createChanging(state: Ref<AccountState | null>) {
  /** The call under way: its button shows it, and no other starts meanwhile. */
  const busy = ref<Change | null>(null)

  /**
   * Runs one change of the accounts at a time.
   *
   * @returns Whether it ran: a second one while the first runs is dropped.
   */
  async function change(name: Change, run: () => Promise<AccountState>): Promise<boolean> {
    if (busy.value) return false
    busy.value = name
    try {
      state.value = await run()
      return true
    } finally {
      busy.value = null
    }
  }

  return { busy, change }
}
