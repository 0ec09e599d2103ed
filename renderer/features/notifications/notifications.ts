import { onScopeDispose, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import type { AccountId } from '../../../electron/contract/account'
import { call, on } from '../../api'
import { useApp } from '../../app/app'

/** A click outside the window that asks for one of its dialogs, or for the list. */
export interface OpenRequest {
  /** Null for the active one. */
  accountId: AccountId | null
  chatId: ChatId | null
}

interface Listener {
  onRing?: (sound: string, volume: number) => void
  onFailed?: () => void
  onOpen?: (wanted: OpenRequest) => void
}

/** Notifications, sounds and clicks outside the window. */
export const useNotifications = defineStore('notifications', () => {
  const app = useApp()
  /** To be opened once its account is shown. */
  const pending = shallowRef<OpenRequest | null>(null)

  /** Says which dialog the operator is viewing, which needs no notification. */
  const shown = (chatId: ChatId | null) => call('notification.shown', { chatId })

  /** Shows a sample. @returns False where the system shows no notifications. */
  const sample = async () => (await call('notification.try', {})).supported

  /** Listens to notifications for as long as the calling component lives. */
  function listen({ onRing, onFailed, onOpen }: Listener): void {
    onScopeDispose(on('notification.rang', ({ sound }) => onRing?.(sound ?? app.settings.sound, app.settings.volume)))
    onScopeDispose(on('notification.failed', () => onFailed?.()))
    onScopeDispose(on('place.open', wanted => onOpen?.(wanted)))
  }

  return { pending, shown, sample, listen }
})
