import { defineStore } from 'pinia'
import { onScopeDispose } from 'vue'
import { on } from '../../api'
import { useAccount } from '../../app/account'
import { usePlace } from '../../app/place'
import { useBoardView } from '../board/view'

/** Shows the alerts beside the board when a notification of several was clicked, and for the palette. */
export const useAlertShowing = defineStore('alert-showing', () => {
  const account = useAccount()
  const place = usePlace()
  const view = useBoardView()

  /** Shows them with the focus in their list. */
  function show(): void {
    if (!view.panes.has('alerts')) view.togglePane('alerts')
    view.wanted = 'alerts'
    place.go('board')
  }
  onScopeDispose(
    on('alert.show', ({ accountId }) => {
      if (accountId === account.shown) show()
    }),
  )

  return { show }
})
