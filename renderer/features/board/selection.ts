import { ref } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'
import { createRowSelection } from '../../ui/list/row-selection'

/** The dialogs selected on the board, and the one at the cursor of the keys. */
export const useBoardSelection = defineStore('board-selection', () => {
  const selection = createRowSelection<ChatId>()
  const cursor = ref<ChatId | null>(null)
  useAccount().onForget(() => {
    selection.clear()
    cursor.value = null
  })
  return { ...selection, cursor }
})
