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
  /** Called after each attempt. */
  settled: () => void
}

/** The owner of the drafts in the fields, and the drafts of accounts left since that the disk refused. */
export function createOwner({ restore, settled }: DraftsLeftDeps) {
  let owner: AccountId | null = null
  /** Counts the switches of accounts. */
  let turns = 0
  /** The owner's fields hold the drafts from the disk. */
  let isFilled = false
  const left = createLeft(settled)

  function giveBack(): void {
    if (owner !== null && isFilled) left.take(owner).forEach(restore)
  }

  return {
    get: () => owner,
    /** @returns A function that says later whether the owner is still the same. */
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
    /** Takes a draft of a left account that the disk refused. */
    leave(draft: Written): void {
      left.add(draft)
      giveBack()
    },
    leftNothing: left.isEmpty,
    flush: left.flush,
  }
}

/** Drafts that are retried until the disk takes them or their account becomes active again. */
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
    /** Takes out the drafts of an account, which go back into its fields. */
    take(accountId: AccountId): Written[] {
      const its = all().filter(draft => draft.accountId === accountId)
      its.forEach(drop)
      return its
    },
  }
}
