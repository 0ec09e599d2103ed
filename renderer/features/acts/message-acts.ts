import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Message } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import { useAccount } from '../../app/account'
import { useActs } from './acts'

/** Acts that begin with a message: it becomes a quick answer, or a new session begins with it. */
export const useMessageActs = defineStore('message-acts', () => {
  const acts = useActs()
  const asking = ref(false)
  /** The message that a session may begin with, and the dialog as it was when that was asked. */
  const asked = shallowRef<{ seen: Dialog; message: Message } | null>(null)

  const save = (seen: Dialog, { id }: Message) => acts.run('saveQuick', seen, { with: { messageId: id } })

  function ask(seen: Dialog, message: Message): void {
    asked.value = { seen, message }
    asking.value = true
  }

  /** Begins the session that was asked about. */
  async function start(): Promise<void> {
    if (!asked.value) return
    const { seen, message } = asked.value
    await acts.run('startFrom', seen, { with: { messageId: message.id } })
  }

  useAccount().onForget(() => ([asking.value, asked.value] = [false, null]))

  return { asking, asked, save, ask, start }
})
