import { computed, onScopeDispose, ref } from 'vue'
import type { AccountId } from '../../electron/contract/account'
import type { Asked, CallName, Input, Output, OwnedCall } from '../../electron/contract/calls'
import { call as callMain, callFor, CallFailed } from '../api'

/** Asks main to do something for one account. @throws {CallFailed} as `call`; `signed_out` where there is no account */
export type Ask = <N extends OwnedCall>(name: N, input: Asked<N>) => Promise<Output<N>>

/**
 * The account that the window shows, and the life of what the stores know of it: each says once what it forgets for
 * another account, and the late answers of a former one are dropped here.
 */
export function createAccountScope(active: () => AccountId | null) {
  const seen = ref<AccountId | null>(null)
  /** While another account is being turned to, still the one before. */
  const shown = computed(() => seen.value ?? active())
  /** Whose things the stores have; signed out and in again, an operator finds everything as it was. */
  let owner: AccountId | null = null
  /** Counts the owners: numbers of chats, and even of accounts' users, may be the same in two portals. */
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

  /** @returns Says later whether the window still has the things of the account of now. */
  function sameAccount(): () => boolean {
    const started = turn
    return () => started === turn
  }

  /** Settles as what is asked for does; once another account is shown, never: nothing of the former one goes on. */
  async function only<T>(asked: Promise<T>): Promise<T> {
    const same = sameAccount()
    try {
      return await asked
    } finally {
      if (!same()) await new Promise<never>(() => {})
    }
  }

  /** @returns Asks for the account that is shown now, also when it is asked later. */
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
    /** Asks main what the account that is shown has; an answer that comes later is dropped. @throws {CallFailed} as `call` */
    call: <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => only(callMain(name, input)),
    /** Has a store forget what it knows whenever another account is shown. */
    onForget: (forget: () => void): void => void forgetting.add(forget),
    /** Has a store begin whenever an account is shown, also one that was left and signed in again. */
    onEnter: (enter: () => void): void => void entering.add(enter),
  }
}
