import { onScopeDispose } from 'vue'
import type { Input } from '../../../electron/contract/calls'
import type { AccountId } from '../../../electron/contract/account'
import { call } from '../../api'

/** A draft as it goes to the disk. */
export type Written = Input<'draft.set'>

/** Wait before another attempt to save. */
export const retryAfterMs = 5000

interface DraftsLeftDeps {
  /** Puts a draft back into its field. */
  restore: (draft: Written) => void
  /** Hears that one more has been tried. */
  settled: () => void
}

/** Whose drafts are in the fields now, and what the disk would not take of an account that was left since. */
export function createOwner({ restore, settled }: DraftsLeftDeps) {
  let owner: AccountId | null = null
  /** Counts the accounts turned to. */
  let turns = 0
  /** The owner's fields have what was on disk. */
  let isFilled = false
  const left = createLeft(settled)

  function giveBack(): void {
    if (owner !== null && isFilled) left.take(owner).forEach(restore)
  }

  return {
    get: () => owner,
    /** @returns Says later whether the owner is still the one of now. */
    turn(): () => boolean {
      const started = turns
      return () => started === turns
    },
    set(accountId: AccountId): void {
      turns++
      ;[owner, isFilled] = [accountId, false]
    },
    filled(): void {
      isFilled = true
      giveBack()
    },
    /** Takes a draft that the disk would not take, of an account that was left. */
    leave(draft: Written): void {
      left.add(draft)
      giveBack()
    },
    leftNothing: left.isEmpty,
    flush: left.flush,
  }
}

/** Drafts that are tried again until the disk takes them, or their account is turned to again. */
function createLeft(settled: () => void) {
  const left = new Map<string, { draft: Written; timer: ReturnType<typeof setTimeout> }>()
  const idOf = ({ accountId, chatId }: Pick<Written, 'accountId' | 'chatId'>) => `${accountId}:${chatId}`
  const isLeft = (draft: Written) => left.get(idOf(draft))?.draft === draft

  function drop(draft: Written): void {
    clearTimeout(left.get(idOf(draft))?.timer)
    left.delete(idOf(draft))
  }

  function add(draft: Written): void {
    drop(draft)
    left.set(idOf(draft), { draft, timer: setTimeout(() => void retry(draft), retryAfterMs) })
  }

  async function retry(draft: Written): Promise<void> {
    try {
      await call('draft.set', draft)
      if (isLeft(draft)) drop(draft)
    } catch {
      if (isLeft(draft)) add(draft)
    }
    settled()
  }

  const all = () => [...left.values()].map(({ draft }) => draft)
  onScopeDispose(() => left.forEach(({ timer }) => clearTimeout(timer)))

  return {
    add,
    isEmpty: () => left.size === 0,
    flush: () => all().forEach(draft => void retry(draft)),
    /** Those of an account, which its fields have again. */
    take(accountId: AccountId): Written[] {
      const its = all().filter(draft => draft.accountId === accountId)
      its.forEach(drop)
      return its
    },
  }
}
