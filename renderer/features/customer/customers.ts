import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { ChatId } from '../../../electron/contract/common'
import type { Customer } from '../../../electron/contract/customer'
import { failureOf } from '../../api'
import { useAccount } from '../../app/account'
import { keptFlag } from '../../ui/kept-flag'
import { useDialogs } from '../dialog/dialogs'

/** Milliseconds during which a card that was read need not be asked for again. */
const freshMs = 10 * 60_000

/** The customer of the shown dialog, and whether the operator wants to see their card. */
export const useCustomers = defineStore('customers', () => {
  const account = useAccount()
  const dialogs = useDialogs()
  const byChat = shallowRef(new Map<ChatId, Customer>())
  const failures = ref(new Map<ChatId, Failure>())
  const reading = ref(new Set<ChatId>())
  /** When the cards of a dialog were read, and for which records. */
  const known = new Map<ChatId, { bound: string; at: number }>()
  /** Shown beside the dialog if there is room, until the operator has chosen. */
  const shown = keptFlag('customer.shown', '(min-width: 1400px)')

  const customer = computed(() => (dialogs.chosen ? (byChat.value.get(dialogs.chosen) ?? null) : null))
  const failure = computed(() => (dialogs.chosen ? (failures.value.get(dialogs.chosen) ?? null) : null))
  const loading = computed(() => !!dialogs.chosen && reading.value.has(dialogs.chosen))

  /** Reads the customer of a dialog; `fresh` asks the portal even if it was asked a minute ago. */
  async function read(chatId: ChatId, fresh = false): Promise<void> {
    if (reading.value.has(chatId)) return
    reading.value.add(chatId)
    try {
      const found = await account.call('customer.read', { chatId, fresh })
      byChat.value = new Map([...byChat.value, [chatId, found]])
      failures.value.delete(chatId)
    } catch (error) {
      const failed = failureOf(error)
      if (failed.code !== 'cancelled') failures.value.set(chatId, failed)
    } finally {
      reading.value.delete(chatId)
    }
  }

  /** Reads the customer of a dialog that is shown, unless that was done a while ago for the same records. */
  async function want(chatId: ChatId, bound: string): Promise<void> {
    const last = known.get(chatId)
    const isKnown = last?.bound === bound && Math.abs(Date.now() - last.at) < freshMs
    if (isKnown && !failures.value.has(chatId)) return
    await read(chatId)
    if (!failures.value.has(chatId)) known.set(chatId, { bound, at: Date.now() })
  }

  const toggle = () => void (shown.value = !shown.value)

  account.onForget(() => {
    byChat.value = new Map()
    known.clear()
    failures.value.clear()
    reading.value.clear()
  })

  return { byChat, customer, failure, loading, shown, read, want, toggle }
})
