import { ref } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'

/** A wish for the focus in a dialog that is being opened: where one writes, or where one reads if one may not write. */
export const useDialogEntry = defineStore('dialog-entry', () => {
  const account = useAccount()
  const wanted = ref<ChatId | null>(null)

  /** Asks for the focus in a dialog as soon as it is shown. */
  function ask(chatId: ChatId): void {
    wanted.value = chatId
  }
  const drop = () => void (wanted.value = null)
  account.onForget(drop)

  return { wanted, ask, drop }
})
