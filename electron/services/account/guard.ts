import { AppError } from '../../app-error'
import { type CallName, calls, type Handlers, isOwned } from '../../contract/calls'
import type { AccountId } from '../../contract/account'

type RunCall = (input: Record<string, unknown>) => Promise<unknown>

/**
 * Passes a call for an account on only while that account is active; nothing comes between the comparison and the
 * handler, which takes the account at once.
 *
 * @param activeId The active account, even if its credentials are no longer accepted; null without one.
 * @returns The same handlers. The guarded ones throw AppError `invalid` with `account_changed`, or `signed_out`.
 */
export function guardOwned<H extends Partial<Handlers>>(handlers: H, activeId: () => AccountId | null): H {
  function guarded(run: RunCall): RunCall {
    return async ({ account, ...input }) => {
      const now = activeId()
      if (now === null) throw new AppError('signed_out')
      if (account !== now) throw new AppError('invalid', { reason: 'account_changed' })
      return run(input)
    }
  }
  const parts = Object.entries(handlers).map(([name, run]) => [name, isGuarded(name) ? guarded(run as RunCall) : run])
  return Object.fromEntries(parts) as H
}

const isGuarded = (name: string): boolean => Object.hasOwn(calls, name) && isOwned(name as CallName)
