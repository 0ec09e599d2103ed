import { nextTick, onScopeDispose, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Act } from '../../../electron/contract/act'
import { useApp } from '../../app/app'
import { useNotices } from '../../app/notices'
import { useActs } from '../acts/acts'
import type { ActReport } from '../acts/acts'
import { useActWords } from '../acts/words'
import { useDialogs } from '../dialog/dialogs'
import { isQuestionOpen } from '../keys/questions'
import { isTyping } from '../keys/shortcut'
import { useHeldTyping } from '../keys/typing-on'
import { listenTo } from '../../ui/window-listener'
import { useMyDialogs } from './my-dialogs'
import { useNextWaiting } from './next'

/** Acts after which the operator has nothing left to do in the dialog. */
const leaving = new Set<Act>(['finish', 'finishAnother', 'transfer', 'skip', 'spam'])

const isLeft = ({ act, outcome, settled }: ActReport) => outcome?.verdict === 'done' && !settled && leaving.has(act)

/** Whether the operator is busy with something else by now: they type elsewhere, or have a question open. */
function isElsewhere(): boolean {
  if (isQuestionOpen()) return true
  const focused = document.activeElement
  return isTyping(focused) && !focused.closest('[data-pane="composer"], [role="dialog"]')
}

/**
 * Whether the operator has written to the customer while the act in the shown dialog was on its way: they are not done
 * with them, and the end of what they type must not reach the next one.
 */
function useWrittenMeanwhile(): () => boolean {
  const acts = useActs()
  const dialogs = useDialogs()
  let isWritten = false
  const busy = () => dialogs.chosen !== null && acts.busy.has(dialogs.chosen)
  watch(busy, isBusy => isBusy && (isWritten = false), { flush: 'sync' })
  const noticed = ({ target }: Event) => {
    if (busy() && target instanceof Element && target.closest('[data-pane="composer"]')) isWritten = true
  }
  onScopeDispose(listenTo('input', noticed, true))
  return () => isWritten
}

/** The verbs of going on to another waiting dialog, which say so if there is none. */
export function useGoingOn() {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  const acts = useActs()
  const dialogs = useDialogs()
  const next = useNextWaiting()
  const notices = useNotices()
  const myDialogs = useMyDialogs()
  const { words } = useActWords()
  const hasWritten = useWrittenMeanwhile()
  const holdTyping = useHeldTyping()

  function go(step: 1 | -1): void {
    if (next.go(step)) return
    const isHere = next.queue.some(({ dialog }) => dialog.chatId === dialogs.chosen)
    const said = isHere ? 'next.nobodyElse' : 'next.nobody'
    notices.announce('status', { title: t(myDialogs.loaded ? said : 'next.loading') })
  }

  // Once a dialog is done with, where the operator wants it so.
  watch(
    () => [dialogs.chosen, dialogs.chosen && acts.told.get(dialogs.chosen)] as const,
    async ([chosen, told], [before]) => {
      if (!app.settings.goOn || chosen !== before || !told || !isLeft(told)) return
      // Others learn of the outcome first, such as the note that follows a transfer.
      await nextTick()
      if (dialogs.chosen !== chosen || hasWritten() || isElsewhere()) return
      const { title } = words(told)
      const customer = (told.outcome?.dialog ?? told.seen)?.customer ?? t('session.outcome.unknownDialog')
      // Its outcome goes with the dialog.
      if (next.go(1)) {
        holdTyping()
        notices.announce('status', { title: t('next.done', { customer, title }) })
      } else notices.announce('status', { title: t('next.nobodyElse') })
    },
  )

  return { go }
}
