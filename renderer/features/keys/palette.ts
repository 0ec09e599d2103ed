import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { keptList } from '../../ui/kept-list'
import { useCommands } from './commands-store'
import type { OfferedCommand } from './commands-store'
import { commandGroups } from './command-table'
import type { CommandGroup } from './command-table'
import { useKeyNames } from './key-names'

/**
 * A row of the palette. The kit puts fields that end in `Html` into the page as markup and accepts any other fields, so
 * rows are written field by field, never spread from a portal's data; a lint rule enforces it.
 */
export interface PaletteRow {
  id: string
  /** The text that is searched and read aloud. */
  label: string
  /** A stranger's name or text within it, shown apart from our own words. */
  name: string | null
  /** Reason why it cannot be done now. */
  reason: string | null
  keys: readonly (readonly string[])[]
  run: () => unknown
}

export interface PaletteGroup {
  id: 'recent' | 'goTo' | CommandGroup
  label: string
  rows: readonly PaletteRow[]
}

const kept = 'commands.recent'
const keptAtMost = 5

/**
 * The rows of the palette: recent commands first, then the others by group, then places.
 *
 * @param goTo Gives the places to go to, such as dialogs and searches.
 */
export function usePalette(goTo: () => readonly PaletteRow[]) {
  const { t } = useI18n({ useScope: 'global' })
  const { print } = useKeyNames()
  const commands = useCommands()
  const recent = readRecent()

  const rowOf = (command: OfferedCommand): PaletteRow => ({
    id: command.id,
    label: command.text(),
    name: null,
    reason: command.unavailable(),
    keys: commands.keysOf(command).map(print),
    run: () => {
      remember(command.id)
      return commands.run(command)
    },
  })

  return computed<PaletteGroup[]>(() => {
    const listed = [...commands.byId.values()].filter(({ id }) => id !== 'app.commands')
    const lately = recent.flatMap(id => listed.find(command => command.id === id) ?? [])
    const others = listed.filter(command => !lately.includes(command))
    const ofGroup = (group: CommandGroup) => others.filter(command => command.group === group).map(rowOf)
    return [
      { id: 'recent' as const, label: t('app.commands.recent'), rows: lately.map(rowOf) },
      ...commandGroups.map(group => ({ id: group, label: t(`app.keys.group.${group}`), rows: ofGroup(group) })),
      { id: 'goTo' as const, label: t('app.commands.goTo'), rows: goTo() },
    ].filter(({ rows }) => rows.length > 0)
  })
}

function remember(id: string): void {
  const list = [id, ...readRecent().filter(other => other !== id)].slice(0, keptAtMost)
  localStorage.setItem(kept, JSON.stringify(list))
}

const readRecent = (): string[] => (keptList(kept) ?? []).filter(id => typeof id === 'string')
