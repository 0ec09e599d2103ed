import { ref } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'

/** The dialog whose last message the operator has before them: a list must not call it unread at the same time. */
export const useInSight = defineStore('inSight', () => {
  const account = useAccount()
  const chatId = ref<ChatId | null>(null)
  /** By dialog, the last message that was reported as read; the portal's lists follow later. */
  const read = ref(new Map<ChatId, number>())
  account.onForget(() => {
    chatId.value = null
    read.value.clear()
  })

  return {
    chatId,
    /** The last message of a dialog came into sight. */
    see: (seen: ChatId): void => void (chatId.value = seen),
    /** It is out of sight, or another dialog is shown. */
    leave(left: ChatId): void {
      if (chatId.value === left) chatId.value = null
    },
    reported: (seen: ChatId, lastId: number): void => void read.value.set(seen, lastId),
    /** @param lastId The dialog's last message as the list knows it. */
    unread: (dialog: { chatId: ChatId; unread: number }, lastId: number | null = null): number =>
      dialog.chatId === chatId.value || (lastId !== null && lastId <= (read.value.get(dialog.chatId) ?? 0))
        ? 0
        : dialog.unread,
  }
})
