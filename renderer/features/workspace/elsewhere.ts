import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useActs } from '../acts/acts'
import { useNotices } from '../../app/notices'
import { useActWords } from '../acts/words'

/** Announces the outcomes of acts in dialogs that are not shown, in every view. */
export function useElsewhere(): void {
  const { t } = useI18n({ useScope: 'global' })
  const acts = useActs()
  const notices = useNotices()
  const { words } = useActWords()

  watch(
    () => acts.elsewhere,
    told => {
      if (!told) return
      const { role, title, detail, next } = words(told)
      const customer = (told.outcome?.dialog ?? told.seen)?.customer ?? t('session.outcome.unknownDialog')
      const named = t('session.outcome.elsewhere', { customer, title })
      notices.announce(role, {
        title: told.settled ? t('session.outcome.settled', { title: named }) : named,
        detail,
        next,
        ofAccount: true,
      })
    },
  )
}
