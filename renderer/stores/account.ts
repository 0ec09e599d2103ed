import { computed, onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { Input } from '../../electron/contract/calls'
import type { AccountId, AccountState } from '../../electron/contract/models'
import { call, on } from '../api'

/** The kept sign-ins, the active one, and the sign-in under way. */
export const useAccount = defineStore('account', () => {
  const state = ref<AccountState | null>(null)
  /** The call under way, so that its button shows it and no other starts beside it. */
  const busy = ref<'signIn' | 'connect' | 'keep' | 'switch' | 'signOut' | null>(null)

  const accounts = computed(() => state.value?.accounts ?? [])
  const active = computed(() => accounts.value.find(account => account.id === state.value?.activeId) ?? null)
  /** The operator can work: an account is active, the portal takes its credentials, and its keeping is settled. */
  const ready = computed(() => active.value?.state === 'ready')

  async function load(): Promise<void> {
    state.value = await call('account.state', {})
  }

  /** Runs one change of the accounts at a time; a second one while the first runs is dropped. */
  async function change(name: NonNullable<typeof busy.value>, run: () => Promise<AccountState>): Promise<void> {
    if (busy.value) return
    busy.value = name
    try {
      state.value = await run()
    } finally {
      busy.value = null
    }
  }

  const signIn = (input: Input<'account.signIn'>) => change('signIn', () => call('account.signIn', input))
  const connect = (webhookUrl: string) => change('connect', () => call('account.connect', { webhookUrl }))
  const keep = (input: Input<'account.keep'>) => change('keep', () => call('account.keep', input))
  const switchTo = (accountId: AccountId) => change('switch', () => call('account.switch', { accountId }))
  const signOut = (accountId: AccountId) => change('signOut', () => call('account.signOut', { accountId }))
  const paste = (address: string) => call('account.paste', { address })
  const cancel = () => call('account.cancel', {})

  onScopeDispose(on('account.changed', changed => (state.value = changed)))

  return { state, busy, accounts, active, ready, load, signIn, connect, keep, switchTo, signOut, paste, cancel }
})
