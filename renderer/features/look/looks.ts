import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import type { LookChange, LookReading } from '../../../electron/contract/look'
import { failureOf, on } from '../../api'
import { useAccount } from '../../app/account'
import { keep, keptList } from '../../ui/kept'

/** Dialogs side by side: what one person can follow. As many as main reads. */
export const mostLooks = 6

/** A dialog that the operator looks at; the name is for the time before it has been read. */
export interface LookedAt {
  chatId: ChatId
  customer: string
}

/** The dialogs that are looked at without joining them, in the operator's order; remembered per account. */
export const useLooks = defineStore('looks', () => {
  const account = useAccount()
  const panes = ref<LookedAt[]>([])
  const read = shallowRef(new Map<ChatId, LookReading>())
  /** Whether they are in sight: only then are they read. */
  const isShown = ref(false)
  /** The pane that is to take the focus; a new object with each wish. */
  const sought = shallowRef<{ chatId: ChatId } | null>(null)
  const isFull = computed(() => panes.value.length >= mostLooks)
  const has = (chatId: ChatId) => panes.value.some(pane => pane.chatId === chatId)

  function put(next: LookedAt[]): void {
    const text = JSON.stringify(next)
    if (text === JSON.stringify(panes.value)) return
    panes.value = next
    if (account.shown) keep(placeOf(account.shown), text)
  }

  /** Looks at a dialog, or goes to it where it is looked at already. @returns False where there is no room. */
  function open(chatId: ChatId, customer: string): boolean {
    if (!has(chatId) && isFull.value) return false
    if (!has(chatId)) put([...panes.value, { chatId, customer }])
    sought.value = { chatId }
    return true
  }
  const close = (chatId: ChatId) => put(panes.value.filter(pane => pane.chatId !== chatId))

  function take(changes: readonly (LookReading | LookChange)[]): void {
    const next = new Map([...read.value].filter(([chatId]) => has(chatId)))
    for (const change of changes) {
      if (!has(change.chatId)) continue
      next.set(change.chatId, { ...change, view: change.view ?? next.get(change.chatId)?.view ?? null })
    }
    read.value = next
    put(panes.value.map(pane => named(pane, next.get(pane.chatId))))
  }

  /** Has main read what is in sight, and no more than that. */
  async function follow(): Promise<void> {
    if (account.shown === null) return
    const chatIds = isShown.value ? panes.value.map(({ chatId }) => chatId) : []
    try {
      take(await account.only(account.asker()('look.watch', { chatIds })))
    } catch (error) {
      const failure = failureOf(error)
      take(chatIds.map(chatId => ({ chatId, readAt: read.value.get(chatId)?.readAt ?? null, failure })))
    }
  }

  account.onForget(() => {
    read.value = new Map()
    panes.value = account.shown ? kept(account.shown) : []
  })
  account.onEnter(() => void follow())
  watch(() => [isShown.value, ...panes.value.map(({ chatId }) => chatId)].join(), follow)
  onScopeDispose(on('look.changed', take))

  return { panes, read, isShown, sought, isFull, has, open, close, closeAll: () => put([]) }
})

/** A pane with the customer's name as the dialog tells it. */
const named = (pane: LookedAt, read: LookReading | undefined): LookedAt => ({
  ...pane,
  customer: read?.view?.dialog.customer ?? pane.customer,
})

const placeOf = (account: string) => `looks:${account}`

function kept(account: string): LookedAt[] {
  const panes = (keptList(placeOf(account)) ?? []).filter(isPane)
  return panes.slice(0, mostLooks)
}

const isPane = (value: unknown): value is LookedAt =>
  typeof value === 'object' &&
  value !== null &&
  'chatId' in value &&
  Number.isSafeInteger(value.chatId) &&
  'customer' in value &&
  typeof value.customer === 'string'
