import { useI18n } from 'vue-i18n'
import type { Act } from '../../../electron/contract/act'
import type { CommandId } from '../keys/command-table'
import { commandTable } from '../keys/command-table'
import { useCommands } from '../keys/commands-store'
import { ariaKeys, useKeyNames } from '../keys/key-names'
import type { Combination } from '../keys/shortcut'
import { useApp } from '../../app/app'

/** The effect of an act, and the keys for it. */
export function useActHint() {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  const commands = useCommands()
  const { print } = useKeyNames()

  /** The combination of a button; the main one has that of the fitting act before its own. */
  function combinationOf(first: Act, primary: boolean): Combination | undefined {
    const ids: CommandId[] = [...(primary ? (['dialog.primary'] as const) : []), `dialog.${first}`]
    return ids.flatMap(id => commands.keysOf({ id, keys: commandTable[id]?.keys ?? [] }))[0]
  }

  /** The keys of a button, as printed on the keyboard. */
  function keysOf(first: Act, primary = false): string[] {
    const keys = combinationOf(first, primary)
    return keys ? print(keys) : []
  }

  /** The keys of a button for screen readers; undefined if it has none. */
  function ariaKeysOf(first: Act, primary = false): string | undefined {
    const keys = combinationOf(first, primary)
    return keys && ariaKeys(keys, app.isMac)
  }

  return { effectOf: (act: Act) => t(`act.${act}.effect`), keysOf, ariaKeysOf }
}
