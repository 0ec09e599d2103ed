import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'
import { createRowSelection } from '../../ui/list/row-selection'

/** The dialogs that the operator selected for an act on all of them. */
export const useSelection = defineStore('selection', () => {
  const selection = createRowSelection<ChatId>()
  useAccount().onEnter(selection.clear)
  return selection
})
