import { computed, onScopeDispose, ref, type Ref } from 'vue'
import { defineStore } from 'pinia'
import type { Asked, Input, Output, OwnedCall } from '../../electron/contract/calls'
import type { AccountId, AccountState } from '../../electron/contract/account'
import { call, callFor, CallFailed, on } from '../api'

/** The kept sign-ins, the active one, and the sign-in under way. */
export const useAccount = defineStore('account', () => {
  const state = ref<AccountState | null>(null)
  const { busy, change } = createChanging(state)

  /** The operator asked for the sign-in screen although an account is active. */
  const adding = ref(false)

  const accounts = computed(() => state.value?.accounts ?? [])
  const active = computed(() => accounts.value.find(account => account.id === state.value?.activeId) ?? null)
  /** The operator can work: an account is active, the portal takes its credentials, and its keeping is settled. */
  const ready = computed(() => active.value?.state === 'ready')
  /** The workspace is shown, not the sign-in screen. */
  const working = computed(() => ready.value && !adding.value)
  const doing = createShown(() => active.value?.id ?? null)

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

  onScopeDispose(on('account.changed', changed => (state.value = changed)))

  return {
    state,
    busy,
    adding,
    accounts,
    active,
    ready,
    working,
    ...doing,
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

/** Asks main to do something for one account. @throws {CallFailed} as `call`; `signed_out` where there is no account */
export type Ask = <N extends OwnedCall>(name: N, input: Asked<N>) => Promise<Output<N>>

/** Whose dialogs are before the operator's eyes: what he does is meant for that account, and for no other. */
function createShown(active: () => AccountId | null) {
  const seen = ref<AccountId | null>(null)
  /** While another account is being turned to, still the one before. */
  const shown = computed(() => seen.value ?? active())

  /** Says that the page now shows an account's dialogs, until the component that says so is gone. */
  function show(accountId: AccountId | null): void {
    seen.value = accountId
    onScopeDispose(() => {
      if (seen.value === accountId) seen.value = null
    })
  }

  /** @returns Asks for the account that is shown now, also when it is asked later. */
  function asker(): Ask {
    const account = shown.value
    return async (name, input) => {
      if (account === null) throw new CallFailed({ code: 'signed_out', traceId: '' })
      return callFor(account, name, input)
    }
  }

  return { shown, show, asker }
}

type Change = 'signIn' | 'connect' | 'keep' | 'switch' | 'signOut'

function createChanging(state: Ref<AccountState | null>) {
  /** The call under way, so that its button shows it and no other starts beside it. */
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
