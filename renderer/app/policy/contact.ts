import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useApp } from '../app'

/** Whom to ask about what the administrator has set, as a sentence; empty where the policy names nobody. */
export function useContact() {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  return computed(() => {
    const contact = app.info?.managed.contact
    return contact ? t('settings.contact', { contact }) : ''
  })
}
