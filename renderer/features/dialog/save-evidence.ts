import { useI18n } from 'vue-i18n'
import type { ChatId } from '../../../electron/contract/common'
import type { EvidenceWords } from '../../../electron/contract/evidence'
import type { JournalMove } from '../../../electron/contract/journal'
import { useNotices } from '../../app/notices'
import { useActTable, useEvidence } from './evidence'

/** Saves the evidence of a dialog, and says what became of it. */
export function useSaveEvidence(): (chatId: ChatId) => Promise<void> {
  const { t, locale } = useI18n({ useScope: 'global' })
  const notices = useNotices()
  const evidence = useEvidence()
  const table = useActTable()

  function words(): EvidenceWords {
    const word = (key: string) => t(`journal.evidence.page.${key}`)
    const record = (key: JournalMove['record']) => t(`journal.moves.record.${key}`)
    return {
      locale: locale.value,
      ...{ title: word('title'), made: word('made'), none: word('none'), unread: word('unread') },
      ...{ messages: word('messages'), transfers: word('transfers'), ratings: word('ratings'), acts: word('acts') },
      ...{ earlier: word('earlier'), author: word('author'), text: word('text'), from: word('from'), to: word('to') },
      ...{ by: word('by'), reason: word('reason') },
      ...{
        compared: t('journal.moves.compared'),
        caution: t('journal.moves.caution'),
        queue: t('journal.moves.queue'),
        journal: t('journal.unread.title'),
      },
      records: {
        both: record('both'),
        elsewhere: record('elsewhere'),
        missing: record('missing'),
        open: record('open'),
      },
      ...{ byCustomer: word('byCustomer'), bySupervisor: word('bySupervisor') },
    }
  }

  return async chatId => {
    const saved = await evidence.save(chatId, { table: table(), words: words() })
    if (!saved) return
    const missing = saved.unread.map(what => t(`journal.evidence.missing.${what}`))
    notices.announce(missing.length > 0 ? 'alert' : 'status', {
      title: t('journal.evidence.done', { folder: saved.folder }),
      ofAccount: true,
      ...(missing.length > 0 && { detail: missing.join(' ') }),
    })
  }
}
