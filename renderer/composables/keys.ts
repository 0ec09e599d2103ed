import { computed } from 'vue'
import type { TextKey } from '../locales/texts'
import { useCommands } from '../stores/commands'
import { commandGroups } from './command-table'
import type { CommandGroup } from './command-table'
import { useKeyNames } from './key-names'

export interface KeyRow {
  id: string
  text: TextKey | (() => string)
  /** Combinations, each as the keys that are pressed together, as they are printed on the board. */
  keys: readonly (readonly string[])[]
}

export interface KeyGroup {
  group: CommandGroup
  rows: readonly KeyRow[]
}

/** Keys that belong to what they work in, and cannot be changed. */
const fixed: Partial<Record<CommandGroup, readonly KeyRow[]>> = {
  anywhere: [
    { id: 'account', text: 'app.keys.account', keys: [['1 … 9']] },
    { id: 'leave', text: 'app.keys.leave', keys: [['Esc']] },
  ],
  results: [
    { id: 'move', text: 'app.keys.move', keys: [['↑ ↓']] },
    { id: 'choose', text: 'app.keys.choose', keys: [['Enter']] },
  ],
}

/** Every key of the window, grouped by where it works: what the sheet shows. */
export function useKeys() {
  const commands = useCommands()
  const { print } = useKeyNames()

  const rowsOf = (group: CommandGroup): KeyRow[] =>
    [...commands.byId.values()]
      .filter(command => command.group === group)
      .map(command => ({
        id: command.id,
        text: command.text,
        keys: commands.keysOf(command).map(print),
      }))
      .filter(row => row.keys.length > 0)

  return computed<readonly KeyGroup[]>(() =>
    commandGroups
      .map(group => ({ group, rows: [...rowsOf(group), ...(fixed[group] ?? [])] }))
      .filter(({ rows }) => rows.length > 0),
  )
}
