import { ref } from 'vue'
import { defineStore } from 'pinia'
import type { AccountId } from '../../electron/contract/account'
import { keptList } from '../ui/kept-list'

/** The views of the workspace, in the order of the navigation and of Ctrl+1 … Ctrl+4. */
export const views = ['find', 'own', 'journal', 'settings'] as const
export type View = (typeof views)[number]

const kept = 'place'

/** Which view of the workspace is shown. */
export const usePlace = defineStore('place', () => {
  const view = ref<View>('find')
  let owner: AccountId | null = null

  function go(to: View): void {
    view.value = to
    // Nobody wants to begin the day in the settings.
    if (owner && to !== 'settings') localStorage.setItem(kept, JSON.stringify([owner, to]))
  }

  /** Makes the place that of an account: where this one was left, also by an earlier run, or the search for another. */
  function belongTo(account: AccountId | null): void {
    if (owner === account) return
    owner = account
    view.value = (account && left(account)) || 'find'
  }

  return { view, go, belongTo }
})

function left(account: AccountId): View | undefined {
  const [owner, view] = keptList(kept) ?? []
  return owner === account ? views.find(one => one === view) : undefined
}
