import { onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { AccountId } from '../../electron/contract/account'
import { on } from '../api'
import { useAccount } from './account'
import { keep, keptList } from '../ui/kept'

/** The views of the workspace, in the order of the navigation. */
export const views = ['find', 'myDialogs', 'board', 'journal', 'settings'] as const
export type View = (typeof views)[number]

const kept = 'place'

/** Which view of the workspace is shown. */
export const usePlace = defineStore('place', () => {
  const account = useAccount()
  const view = ref<View>('find')
  function go(to: View): void {
    view.value = to
    // Nobody wants to start the day in the settings.
    if (account.shown && to !== 'settings') keep(kept, JSON.stringify([account.shown, to]))
  }

  // The sign-in screen has no place to show them.
  onScopeDispose(on('settings.show', () => account.working && go('settings')))
  // The view in which the account was left, even in an earlier run; else the search.
  account.onForget(() => (view.value = (account.shown && left(account.shown)) || 'find'))

  return { view, go }
})

/** Former versions kept my dialogs under this name. */
const formerMyDialogs = 'own'

function left(account: AccountId): View | undefined {
  const [owner, view] = keptList(kept) ?? []
  return owner === account
    ? views.find(one => one === view || (one === 'myDialogs' && view === formerMyDialogs))
    : undefined
}
