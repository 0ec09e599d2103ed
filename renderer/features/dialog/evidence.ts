import { ref } from 'vue'
import { defineStore } from 'pinia'
import { useI18n } from 'vue-i18n'
import type { ChatId } from '../../../electron/contract/common'
import type { EvidenceSaved, EvidenceWords } from '../../../electron/contract/evidence'
import type { JournalTable } from '../../../electron/contract/journal'
import { useAccount } from '../../app/account'
import { useFormat } from '../../app/format'
import { en } from '../../locales/en'
import { keysOf } from '../../ui/keys-of'

/** Gathers everything about one dialog in a folder: its messages, transfers, ratings and the operator's own acts. */
export const useEvidence = defineStore('evidence', () => {
  const account = useAccount()
  /** The dialogs whose evidence is being gathered. */
  const gathering = ref(new Set<ChatId>())

  /** @returns Null when the operator chose no place, or it is being gathered already. @throws {CallFailed} */
  async function save(
    chatId: ChatId,
    form: { table: JournalTable; words: EvidenceWords },
  ): Promise<EvidenceSaved | null> {
    if (gathering.value.has(chatId)) return null
    gathering.value.add(chatId)
    try {
      return await account.only(account.asker()('journal.evidence', { chatId, ...form }))
    } finally {
      gathering.value.delete(chatId)
    }
  }

  account.onForget(() => gathering.value.clear())
  return { gathering, save }
})

/** Words of tables about acts in the operator's language, and the separator that their spreadsheet expects. */
export function useActTable(): () => JournalTable {
  const { t } = useI18n({ useScope: 'global' })
  const { amount } = useFormat()
  function said<T extends object>(table: T, keyOf: (name: keyof T & string) => string) {
    return Object.fromEntries(keysOf(table).map(name => [name, t(keyOf(name))])) as Record<keyof T, string>
  }
  return () => {
    const { at, act, customer, chat, session, from, detail, reason, state, code } = en.journal.column
    return {
      separator: amount(0.5).includes(',') ? ';' : ',',
      headings: said(
        { at, act, customer, chat, session, from, detail, reason, state, code },
        key => `journal.column.${key}`,
      ),
      acts: said(en.act, act => `act.${act}.journal`),
      states: said(en.journal.state, state => `journal.state.${state}`),
    }
  }
}
