import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useJournal } from '../journal/journal'
import { useMessages } from '../messages/messages'
import { useNotices } from '../../app/notices'
import { useUploads } from '../files/uploads'

/**
 * Says once, wherever the operator is, that files were on their way when the console or the sign-in ended, and that
 * outgoing messages or a part of the journal cannot be read, or that its end is missing.
 */
export function useInterrupted(): void {
  const { t } = useI18n({ useScope: 'global' })
  const notices = useNotices()
  const journal = useJournal()
  const messages = useMessages()
  const uploads = useUploads()

  watch(
    () => messages.damaged > 0,
    isDamaged => {
      if (!isDamaged) return
      const [title, detail, next] = [t('message.damaged.title'), t('message.damaged.detail'), t('message.damaged.next')]
      notices.announce('alert', { title, detail, next, ofAccount: true })
    },
    { immediate: true },
  )
  watch(
    () => journal.incomplete,
    isIncomplete => {
      if (!isIncomplete) return
      const [title, detail, next] = [t('journal.unread.title'), t('journal.unread.detail'), t('journal.unread.next')]
      notices.announce('alert', { title, detail, next })
    },
    { immediate: true },
  )
  watch(
    () => journal.doubted,
    isDoubted => {
      if (!isDoubted) return
      const [title, detail] = [t('journal.doubted.title'), t('journal.doubted.detail')]
      notices.announce('alert', { title, detail, next: t('journal.doubted.next') })
    },
    { immediate: true },
  )
  watch(
    () => uploads.interrupted,
    files => {
      if (files.length === 0) return
      uploads.told()
      // The names are strangers' text, so each is isolated from its surroundings.
      const names = files.map(({ name, chatId }) => `\u2068${name}\u2069 (chat${chatId})`).join(', ')
      const title = t('file.upload.earlier.title', { n: files.length }, files.length)
      const next = t('file.upload.earlier.next')
      notices.announce('alert', { title, detail: names, next, ofAccount: true })
    },
    { immediate: true },
  )
}
