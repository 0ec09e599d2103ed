import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAccount } from '../../app/account'
import { useApp } from '../../app/app'
import { useCommands } from './commands-store'
import { commandGroups } from './command-table'
import type { CommandGroup } from './command-table'
import { fixedKeys } from './fixed-keys'
import { useKeyNames } from './key-names'

export interface KeyRow {
  id: string
  /** In the operator's language. */
  text: string
  /** Combinations, each as keys pressed together, as they are printed on the keyboard. */
  keys: readonly (readonly string[])[]
  /** Belongs to a control and cannot be changed. */
  fixed: boolean
}

export interface KeyGroup {
  group: CommandGroup
  rows: readonly KeyRow[]
}

/** Every key of the window, grouped by the place where it works, for the sheet. */
export function useKeys() {
  const { t } = useI18n({ useScope: 'global' })
  const account = useAccount()
  const app = useApp()
  const commands = useCommands()
  const { print } = useKeyNames()

  const ofCommands = (place: CommandGroup): KeyRow[] =>
    [...commands.byId.values()]
      .filter(({ group }) => group === place)
      .map(command => ({
        id: command.id,
        text: command.text(),
        keys: commands.keysOf(command).map(print),
        fixed: false,
      }))
      .filter(row => row.keys.length > 0)

  const ofPlace = (place: CommandGroup): KeyRow[] =>
    fixedKeys(place, app.settings).map(({ text, keys }) => ({
      id: text,
      text: t(text),
      keys: keys.map(print),
      fixed: true,
    }))

  return computed<readonly KeyGroup[]>(() =>
    commandGroups
      .map(group => ({ group, rows: [...ofCommands(group), ...(account.working ? ofPlace(group) : [])] }))
      .filter(({ rows }) => rows.length > 0),
  )
}
