import { defineStore } from 'pinia'
import type { ChatId } from '../../electron/contract/models'

/** Stands for `stores/messages.ts` and `stores/uploads.ts` until they are there. */
export const useMessages = defineStore('outgoing-messages', () => ({
  send: async (_chatId: ChatId, _text: string, _replyTo: number | null): Promise<void> => {
    throw new Error('not there yet')
  },
  writing: (_chatId: ChatId): void => {},
}))
export const useUploads = defineStore('outgoing-uploads', () => ({
  add: (_chatId: ChatId, _files: File[]): void => {},
}))
