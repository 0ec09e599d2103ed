import { setMaxListeners } from 'node:events'
import type { AccountId } from '../../contract/account'
import type { Active, ActiveAccount } from '../account/active'

/** An account that works until it is left: then nothing more is sent or read for it. */
export interface Working extends ActiveAccount {
  leaving: AbortSignal
}

/** Tells requests under way that their account is being left. */
export interface Leaving {
  /** The working account. @throws AppError `signed_out` */
  here(): Working
  leave(accountId: AccountId): void
  /** Somebody has signed in: an account that was left may work again. */
  turn(): void
}

export function createLeaving(active: Active): Leaving {
  const known = new Map<AccountId, AbortController>()

  return {
    here() {
      const using = active()
      const controller = known.get(using.account.id) ?? new AbortController()
      known.set(using.account.id, controller)
      // Hundreds of dialogs may be looked through at once.
      setMaxListeners(0, controller.signal)
      return { ...using, leaving: controller.signal }
    },
    leave(accountId) {
      const controller = known.get(accountId) ?? new AbortController()
      known.set(accountId, controller)
      controller.abort()
    },
    turn() {
      for (const [accountId, { signal }] of known) if (signal.aborted) known.delete(accountId)
    },
  }
}

/** Waits, but no longer once the account is left. */
export async function unlessLeft(leaving: AbortSignal, waited: Promise<void>): Promise<void> {
  let stop = () => {}
  const left = new Promise<void>(resolve => (stop = resolve))
  leaving.addEventListener('abort', stop)
  await Promise.race([waited, left]).finally(() => leaving.removeEventListener('abort', stop))
}
