import { useI18n } from 'vue-i18n'
import { useApp } from '../app'

/** Gives a function that says who manages a setting which the operator cannot change; null for one that is theirs. */
export function useFixed(): (setting: string) => string | null {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  return setting => {
    const { locked = [], contact } = app.info?.managed ?? {}
    if (!locked.includes(setting)) return null
    return contact ? t('settings.managedBy', { contact }) : t('settings.managed')
  }
}
