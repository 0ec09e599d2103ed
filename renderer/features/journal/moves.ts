import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import type { Failure } from '../../../electron/contract/failure'
import type { JournalMoves } from '../../../electron/contract/journal'
import { failureOf } from '../../api'
import { useAccount } from '../../app/account'

/** The operator's own moves of one dialog beside those in the portal's record; asked for only when somebody looks. */
export const useMoves = defineStore('journal-moves', () => {
  const account = useAccount()
  const found = shallowRef<JournalMoves | null>(null)
  const failure = ref<Failure | null>(null)
  const reading = ref(false)
  /** The last question wins. */
  let asked = 0

  async function read(chatId: ChatId): Promise<void> {
    const mine = ++asked
    ;[found.value, failure.value, reading.value] = [null, null, true]
    try {
      const moves = await account.only(account.asker()('journal.moves', { chatId }))
      if (mine === asked) found.value = moves
    } catch (error) {
      const failed = failureOf(error)
      if (mine === asked) failure.value = failed
    } finally {
      if (mine === asked) reading.value = false
    }
  }

  account.onForget(() => {
    asked++
    ;[found.value, failure.value, reading.value] = [null, null, false]
  })

  return { found, failure, reading, read }
})
