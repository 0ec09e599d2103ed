import { nextTick, onScopeDispose, watch } from 'vue'
import type { Ref } from 'vue'
import { listenTo } from '../../ui/window-listener'
import { useDialogEntry } from '../dialog/entry'
import { useDialogs } from '../dialog/dialogs'
import { writingIn } from '../dialog/writing'
import { modal, questionsGone } from '../keys/questions'
import { combinationsOf, isSingleKey } from '../keys/shortcut'

/**
 * Puts the focus into a dialog that was asked for by keys or by a notification, once it is there: into the field for
 * messages, or into the messages where the operator may not write. Hands that have gone elsewhere meanwhile keep the
 * focus.
 *
 * @param write Puts the focus into the field for messages.
 */
export function useFocusAfterOpening(pane: Readonly<Ref<HTMLElement | null>>, write: () => void): void {
  const dialogs = useDialogs()
  const entry = useDialogEntry()

  const gone = ({ target }: Event) => {
    if (entry.wanted && target instanceof Node && !pane.value?.contains(target)) entry.drop()
  }
  /** A command or Tab takes the hands elsewhere; a command that opens another dialog asks anew after this. */
  const commanded = (event: KeyboardEvent) => {
    const leads = event.key === 'Tab' || combinationsOf(event).some(keys => !isSingleKey(keys))
    if (entry.wanted && leads && !event.repeat) entry.drop()
  }
  const listening = [
    listenTo('input', gone, true),
    listenTo('pointerdown', gone, true),
    listenTo('keydown', commanded, true),
  ]
  onScopeDispose(() => listening.forEach(stop => stop()))

  function read(): void {
    const list = pane.value?.querySelector<HTMLElement>('[data-pane="messages"] [role="list"]')
    ;(list ?? pane.value)?.focus()
  }

  watch(
    () => [entry.wanted, dialogs.view?.dialog.chatId, dialogs.failure, pane.value] as const,
    async ([wanted, shown, failure, element]) => {
      if (!wanted || wanted !== dialogs.chosen || !element || (shown !== wanted && !failure)) return
      // The views decide first which of them has the focus.
      await nextTick()
      await questionsGone()
      // Each view keeps a pane of its own: the wish is for the one in sight.
      if (!element.isConnected) return
      if (entry.wanted !== wanted || dialogs.chosen !== wanted) return
      entry.drop()
      if (document.querySelector(modal)) return
      const { view } = dialogs
      if (view && writingIn(view.dialog).can) write()
      else read()
    },
    { immediate: true, flush: 'post' },
  )
}
