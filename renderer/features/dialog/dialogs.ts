import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { ChatId } from '../../../electron/contract/common'
import type { Dialog, DialogView } from '../../../electron/contract/dialog'
import { failureOf, on } from '../../api'
import { useAccount } from '../../app/account'

/** Number of histories kept in memory; beyond it the oldest is dropped. */
const kept = 20

/** The dialogs this window has read, and the shown one. */
export const useDialogs = defineStore('dialogs', () => {
  const account = useAccount()
  const chosen = ref<ChatId | null>(null)
  // Histories may hold tens of thousands of messages, so they are replaced whole and never deeply reactive.
  const views = shallowRef(new Map<ChatId, DialogView>())
  const opening = ref(new Set<ChatId>())
  const failures = ref(new Map<ChatId, Failure>())

  const view = computed(() => (chosen.value ? (views.value.get(chosen.value) ?? null) : null))
  const failure = computed(() => (chosen.value ? (failures.value.get(chosen.value) ?? null) : null))
  const loading = computed(() => !!chosen.value && opening.value.has(chosen.value))

  function keep(changed: DialogView): void {
    views.value = withView(views.value, changed)
    failures.value.delete(changed.dialog.chatId)
  }

  /** Combines a newer reading of a dialog with its known history. */
  function take(dialog: Dialog): void {
    const known = views.value.get(dialog.chatId)
    if (known && known.dialog.readAt <= dialog.readAt) keep({ ...known, dialog })
  }

  /** Shows a dialog, reading it and its history; `fresh` asks the portal even if a search has just read it. */
  async function open(chatId: ChatId, fresh = false): Promise<void> {
    chosen.value = chatId
    if (opening.value.has(chatId)) return
    opening.value.add(chatId)
    try {
      keep(await account.call('dialog.open', { chatId, fresh }))
    } catch (error) {
      const failed = failureOf(error)
      if (failed.code !== 'cancelled') failures.value.set(chatId, failed)
    } finally {
      opening.value.delete(chatId)
    }
  }

  async function refresh(): Promise<void> {
    if (chosen.value) await open(chosen.value, true)
  }

  /** The newest reading of a dialog: the list's, or a later one. */
  function newest(dialog: Dialog): Dialog {
    const known = views.value.get(dialog.chatId)?.dialog
    return known && known.readAt >= dialog.readAt ? known : dialog
  }

  const close = () => (chosen.value = null)

  account.onForget(() => {
    chosen.value = null
    views.value = new Map()
    opening.value.clear()
    failures.value.clear()
  })
  onScopeDispose(on('dialog.changed', keep))

  return { chosen, views, opening, failures, view, failure, loading, take, open, refresh, newest, close }
})

function withView(views: Map<ChatId, DialogView>, changed: DialogView): Map<ChatId, DialogView> {
  const others = [...views].filter(([chatId]) => chatId !== changed.dialog.chatId)
  return new Map([...others.slice(1 - kept), [changed.dialog.chatId, changed]])
}
