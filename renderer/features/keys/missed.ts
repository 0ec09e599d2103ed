import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import type { TextKey } from '../../locales/types'
import { commandTable, nameOf } from './command-table'
import type { CommandGroup, CommandId, CommandRow } from './command-table'
import { useCommands } from './commands-store'

/** What has to be there first, by the place where a command works. */
const needs: Partial<Record<CommandGroup, TextKey>> = {
  dialog: 'next.missed.dialog',
  messages: 'next.missed.dialog',
  message: 'next.missed.dialog',
  customer: 'next.missed.dialog',
  myDialogs: 'next.missed.myDialogs',
}

/** Says why nothing happened when the keys of a command are pressed where it is not offered. */
export function useMissedCommands(): void {
  const { t } = useI18n({ useScope: 'global' })
  const account = useAccount()
  const commands = useCommands()
  const notices = useNotices()
  const rowOf = (id: CommandId): CommandRow => commandTable[id] ?? { group: 'anywhere', text: { word: id }, keys: [] }

  watch(
    () => commands.missed,
    missed => {
      // Before the sign-in there is nothing that the keys of work could mean.
      if (!missed || !account.working) return
      const row = rowOf(missed.id)
      notices.announce('status', {
        title: t('app.pair', { name: nameOf(row, t), value: t(needs[row.group] ?? 'next.missed.elsewhere') }),
      })
    },
  )
}
