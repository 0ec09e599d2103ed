import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Message } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import { useAccount } from '../../app/account'
import { useActs } from './acts'

/** Acts on a message: it becomes a quick answer, or a new session starts from it. */
export const useMessageActs = defineStore('message-acts', () => {
  const acts = useActs()
  const asking = ref(false)
  /** The message that a session may start from, and the dialog as it was at the question. */
  const asked = shallowRef<{ seen: Dialog; message: Message } | null>(null)

  const save = (seen: Dialog, { id }: Message) => acts.run('saveQuick', seen, { with: { messageId: id } })

  function ask(seen: Dialog, message: Message): void {
    asked.value = { seen, message }
    asking.value = true
  }

  /** Starts the session after the question. */
  async function start(): Promise<void> {
    if (!asked.value) return
    const { seen, message } = asked.value
    await acts.run('startFrom', seen, { with: { messageId: message.id } })
  }

  useAccount().onForget(() => ([asking.value, asked.value] = [false, null]))

  return { asking, asked, save, ask, start }
})
