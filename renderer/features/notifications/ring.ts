import { computed, onActivated, onDeactivated, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAccount } from '../../app/account'
import { type OpenRequest, useNotifications } from './notifications'
import { useDialogEntry } from '../dialog/entry'
import { useDialogs } from '../dialog/dialogs'
import { useNotices } from '../../app/notices'
import { usePlace } from '../../app/place'
import { play } from './sounds'

/**
 * Connects the window to notifications: plays the sound, opens the clicked dialog, and reports which dialog the
 * operator is viewing. For the part that shows the views.
 */
export function useRinging(): void {
  const { t } = useI18n({ useScope: 'global' })
  const notifications = useNotifications()
  const account = useAccount()
  const dialogs = useDialogs()
  const entry = useDialogEntry()
  const place = usePlace()
  const notices = useNotices()
  const active = ref(true)
  onActivated(() => (active.value = true))
  onDeactivated(() => (active.value = false))

  const seen = computed(() => {
    const paned = place.view === 'find' || place.view === 'myDialogs'
    return active.value && paned ? dialogs.chosen : null
  })
  watch(seen, chatId => void notifications.shown(chatId).catch(notices.report), { immediate: true })

  /** A reminder may be of an account that is not shown: it is shown first. */
  function open({ accountId, chatId }: OpenRequest): void {
    if (accountId !== null && accountId !== account.active?.id) {
      if (!account.accounts.some(({ id }) => id === accountId)) return
      notifications.pending = { accountId, chatId }
      return void account.switchTo(accountId).catch(notices.report)
    }
    // The click has brought the operator here to answer.
    if (chatId !== null) entry.ask(chatId)
    place.go('myDialogs')
    if (chatId !== null) void dialogs.open(chatId).catch(notices.report)
  }

  notifications.listen({
    onRing(sound, volume) {
      // A missing sound output needs no report: new activity can be seen.
      if (sound === 'chime' || sound === 'drop' || sound === 'knock') void play(sound, volume).catch(() => {})
    },
    onFailed: () => notices.announce('alert', { title: t('notify.failed.title'), detail: t('notify.failed.detail') }),
    onOpen: open,
  })
  const { pending } = notifications
  notifications.pending = null
  if (pending) open(pending)
}
