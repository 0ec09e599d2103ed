import { AppError } from '../../app-error'
import { type CallName, calls, type Handlers, isOwned } from '../../contract/calls'
import type { AccountId } from '../../contract/account'
import type { FailureReason } from '../../contract/failure'

type RunCall = (input: Record<string, unknown>) => Promise<unknown>

/**
 * Passes a call for an account on only while that account is active; nothing comes between the comparison and the
 * handler, which takes the account at once.
 *
 * @param activeId The active account, even if its credentials are no longer accepted; null without one.
 * @param refusal Why an administrator does not allow a call with this input now, asked each time; null where they do.
 * @returns The same handlers. The guarded ones throw AppError `invalid` with `account_changed`, or `signed_out`; those
 *   that are not allowed `forbidden` with the reason.
 */
export function guardOwned<H extends Partial<Handlers>>(
  handlers: H,
  activeId: () => AccountId | null,
  refusal: (name: CallName, input: object) => FailureReason | null = () => null,
): H {
  function allowed(name: string, run: RunCall): RunCall {
    return async input => {
      const reason = isCall(name) ? refusal(name, input) : null
      if (reason) throw new AppError('forbidden', { reason })
      return run(input)
    }
  }
  function guarded(run: RunCall): RunCall {
    return async ({ account, ...input }) => {
      const now = activeId()
      if (now === null) throw new AppError('signed_out')
      if (account !== now) throw new AppError('invalid', { reason: 'account_changed' })
      return run(input)
    }
  }
  const parts = Object.entries(handlers).map(([name, handler]) => {
    const run = handler as RunCall
    return [name, allowed(name, isGuarded(name) ? guarded(run) : run)]
  })
  return Object.fromEntries(parts) as H
}

const isCall = (name: string): name is CallName => Object.hasOwn(calls, name)
const isGuarded = (name: string): boolean => isCall(name) && isOwned(name)
