import { defineStore } from 'pinia'
import type { VirtualItem } from '@tanstack/vue-virtual'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'

/** A message at the top of the list, and the pixels by which it is scrolled beyond that. */
export interface MessageAnchor {
  id: number
  by: number
}

/** Where the operator was in a dialog's messages when they left it. */
export interface MessagePlace {
  /** Null for the end of the list. */
  anchor: MessageAnchor | null
  top: number
  /** Measured rows, so that the list need not find its place anew. */
  rows: VirtualItem[]
  /** The last message that was in sight. */
  seenId: number
  /** The first message that was new. */
  markerId: number | null
}

/** Dialogs whose place is kept. */
const most = 30

/** Where the operator was in the messages of each dialog. */
export const useMessagePlaces = defineStore('message-places', () => {
  const account = useAccount()
  const places = new Map<ChatId, MessagePlace>()

  function leave(chatId: ChatId, place: MessagePlace): void {
    places.delete(chatId)
    places.set(chatId, place)
    for (const oldest of places.keys()) {
      if (places.size <= most) break
      places.delete(oldest)
    }
  }

  account.onForget(() => places.clear())

  return {
    leave,
    of: (chatId: ChatId): MessagePlace | null => places.get(chatId) ?? null,
  }
})
