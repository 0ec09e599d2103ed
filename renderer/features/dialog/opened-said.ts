import { ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useDialogs } from './dialogs'

/** Says which dialog has come into sight, for screen readers; nothing while none is shown. */
export function useOpenedSaid() {
  const { t } = useI18n({ useScope: 'global' })
  const dialogs = useDialogs()
  const said = ref('')

  watch(
    () => dialogs.view?.dialog.chatId,
    () => (said.value = dialogs.view ? t('lists.opened', { customer: dialogs.view.dialog.customer }) : ''),
  )
  return said
}
