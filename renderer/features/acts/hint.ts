import { useI18n } from 'vue-i18n'
import type { Act } from '../../../electron/contract/act'
import type { CommandId } from '../keys/command-table'
import { commandTable } from '../keys/command-table'
import { useCommands } from '../keys/commands-store'
import { useKeyNames } from '../keys/key-names'

/** The effect of an act, and the keys for it. */
export function useActHint() {
  const { t } = useI18n({ useScope: 'global' })
  const commands = useCommands()
  const { print } = useKeyNames()

  /** The keys of a button, as printed on the keyboard; the main one has those of the fitting act if no others. */
  function keysOf(first: Act, primary = false): string[] {
    const ids: CommandId[] = [`dialog.${first}`, ...(primary ? (['dialog.primary'] as const) : [])]
    const [keys] = ids.flatMap(id => commands.keysOf({ id, keys: commandTable[id]?.keys ?? [] }))
    return keys ? print(keys) : []
  }

  return { effectOf: (act: Act) => t(`effect.${act}`), keysOf }
}
