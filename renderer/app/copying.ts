import { useI18n } from 'vue-i18n'
import { useApp } from './app'
import { useNotices } from './notices'

/** Gives a function that copies a text and says so, or why it could not. */
export function useCopying(): (text: string, said?: string) => Promise<void> {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  const notices = useNotices()

  return async (text, said = t('dialog.copy.done')) => {
    try {
      await app.copy(text)
      notices.announce('status', { title: said })
    } catch (error) {
      notices.report(error)
    }
  }
}
