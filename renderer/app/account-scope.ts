import { computed, onScopeDispose, ref } from 'vue'
import type { AccountId } from '../../electron/contract/account'
import type { Asked, CallName, Input, Output, OwnedCall } from '../../electron/contract/calls'
import { call as callMain, callFor, CallFailed } from '../api'

/** Asks main to do something for one account. @throws {CallFailed} as `call`; `signed_out` where there is no account */
export type Ask = <N extends OwnedCall>(name: N, input: Asked<N>) => Promise<Output<N>>

/**
 * The account that the window shows, and the lifetime of what the stores know about it: each store registers what it
 * forgets when the account changes, and late answers for an earlier account are dropped here.
 */
export function createAccountScope(active: () => AccountId | null) {
  const seen = ref<AccountId | null>(null)
  /** Still the previous account while the window is switching. */
  const shown = computed(() => seen.value ?? active())
  /** The account whose data the stores hold; an operator who signs out and in again finds everything as it was. */
  let owner: AccountId | null = null
  /** Counts the owners, because two portals may use the same chat and user numbers. */
  let turn = 0
  const forgetting = new Set<() => void>()
  const entering = new Set<() => void>()

  /** Shows an account until the component that says so is gone. */
  function show(accountId: AccountId | null): void {
    seen.value = accountId
    onScopeDispose(() => {
      if (seen.value === accountId) seen.value = null
    })
    if (owner !== accountId) {
      turn++
      owner = accountId
      for (const forget of forgetting) forget()
    }
    for (const enter of entering) enter()
  }

  /** @returns A function that says later whether the window still holds the data of this account. */
  function sameAccount(): () => boolean {
    const started = turn
    return () => started === turn
  }

  /** Settles with the given promise, or never once another account is shown: nothing of the earlier one goes on. */
  async function only<T>(asked: Promise<T>): Promise<T> {
    const same = sameAccount()
    try {
      return await asked
    } finally {
      if (!same()) await new Promise<never>(() => {})
    }
  }

  /** @returns A function that always asks for the account shown now, even when called later. */
  function asker(): Ask {
    const account = shown.value
    return async (name, input) => {
      if (account === null) throw new CallFailed({ code: 'signed_out', traceId: '' })
      return callFor(account, name, input)
    }
  }

  return {
    shown,
    show,
    sameAccount,
    only,
    asker,
    /** Asks main for the shown account; an answer after a switch is dropped. @throws {CallFailed} as `call` */
    call: <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => only(callMain(name, input)),
    /** Has a store forget its data whenever another account is shown. */
    onForget: (forget: () => void): void => void forgetting.add(forget),
    /** Has a store begin whenever an account is shown, including one that was left and signed in again. */
    onEnter: (enter: () => void): void => void entering.add(enter),
  }
}
