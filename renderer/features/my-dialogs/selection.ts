import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'

/** The dialogs that the operator selected for an act on all of them. */
export const useSelection = defineStore('selection', () => {
  const chosen = ref(new Set<ChatId>())
  /** Start of a range: the dialog last selected by itself. */
  let anchor: ChatId | null = null

  const count = computed(() => chosen.value.size)
  const has = (chatId: ChatId): boolean => chosen.value.has(chatId)

  function toggle(chatId: ChatId): void {
    if (!chosen.value.delete(chatId)) chosen.value.add(chatId)
    anchor = chatId
  }

  /** Selects the range from the dialog last selected by itself to this one. @param order The dialogs as shown. */
  function extend(chatId: ChatId, order: readonly ChatId[]): void {
    const [from, to] = [order.indexOf(anchor ?? chatId), order.indexOf(chatId)].sort((a, b) => a - b)
    if (from === undefined || to === undefined || from < 0) return toggle(chatId)
    for (const between of order.slice(from, to + 1)) chosen.value.add(between)
  }

  /** Sets the start of a range without selecting it. */
  function begin(chatId: ChatId): void {
    anchor = chatId
  }

  function choose(chatIds: readonly ChatId[]): void {
    chosen.value = new Set(chatIds)
  }

  function clear(): void {
    chosen.value = new Set()
    anchor = null
  }

  useAccount().onEnter(clear)

  /** Forgets those that are gone. */
  function keepOnly(there: { has(chatId: ChatId): boolean }): void {
    for (const chatId of chosen.value) if (!there.has(chatId)) chosen.value.delete(chatId)
  }

  return { chosen, count, has, toggle, extend, begin, choose, clear, keepOnly }
})
