import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Component } from 'vue'
import { actTable } from '../../act-table'
import { isKeyOf } from '../../ui/keys-of'
import { iconOf } from './command-icons'
import { useCommandWords } from './command-words'
import { useCommands } from './commands-store'
import type { OfferedCommand } from './commands-store'
import { commandGroups, commandTable, nameOf } from './command-table'
import type { CommandGroup } from './command-table'
import { useKeyNames } from './key-names'
import { keep, keptList } from '../../ui/kept'

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
  /** Other words by which it is found, such as its name in another language. */
  words: string
  icon: Component
  /** Reason why it cannot be done now. */
  reason: string | null
  keys: readonly (readonly string[])[]
  run: () => unknown
}

export interface PaletteGroup {
  id: 'dialogNow' | 'selection' | 'recent' | 'goTo' | 'accounts' | CommandGroup
  label: string
  rows: readonly PaletteRow[]
}

const none: readonly OfferedCommand[] = []

const kept = 'commands.recent'
const keptAtMost = 5

/** Commands on the dialog before the operator, besides the acts. */
const ofDialog = new Set(['dialog.remind', 'message.write', 'message.canned'])
const isAct = (id: string) => id.startsWith('dialog.') && isKeyOf(actTable, id.slice('dialog.'.length))
const isAccount = (id: string) => /^account[.:]/.test(id)
/** Offered only while dialogs are selected. */
const ofSelection = /^bulk\.(?!(?:un)?pinAll$)/

/**
 * The rows of the palette. First what can be done with the selected dialogs or with the open one, then recent commands,
 * then the others by group with the places among them; whatever changes or leaves the account comes last.
 *
 * @param goTo Gives the places to go to, such as dialogs and searches.
 */
export function usePalette(goTo: () => readonly PaletteRow[]) {
  const { t } = useI18n({ useScope: 'global' })
  const { print } = useKeyNames()
  const commands = useCommands()
  const wordsOf = useCommandWords()
  const recent = readRecent()

  /** The name of a command below a heading that says what the name begins with. */
  function shortNameOf({ id, text }: OfferedCommand): string {
    const row = isKeyOf(commandTable, id) ? commandTable[id] : undefined
    return row ? nameOf({ text: row.text }, t) : text()
  }

  const rowOf = (command: OfferedCommand, { isUnderHeading = false, before = none } = {}): PaletteRow => ({
    id: command.id,
    label: isUnderHeading ? shortNameOf(command) : command.text(),
    name: null,
    words: [command.text(), wordsOf(command.id)].join(' '),
    icon: iconOf(command.id, command.group),
    reason: command.unavailable(),
    keys: keysBut(command, before, commands.keysOf).map(print),
    run: () => {
      remember(command.id)
      return commands.run(command)
    },
  })

  return computed<PaletteGroup[]>(() => {
    const listed = [...commands.byId.values()].filter(({ id }) => id !== 'app.commands')
    const rowsOf = (group: readonly OfferedCommand[], before = none) => group.map(each => rowOf(each, { before }))
    const [selected, others] = divided(listed, ({ id }) => ofSelection.test(id))
    const [here, rest] = divided(others, each => (isAct(each.id) || ofDialog.has(each.id)) && !each.unavailable())
    const [accounts, left] = divided(rest, ({ id }) => isAccount(id))
    const lately = recent.flatMap(id => left.find(command => command.id === id) ?? [])
    const ofGroup = (wanted: CommandGroup): PaletteGroup => ({
      id: wanted,
      label: t(`app.keys.group.${wanted}`),
      rows: rowsOf(left.filter(command => command.group === wanted && !lately.includes(command))),
    })
    return [
      {
        id: 'selection' as const,
        label: t('next.palette.selection'),
        rows: selected.map(command => rowOf(command, { isUnderHeading: true })),
      },
      { id: 'dialogNow' as const, label: t('next.palette.dialog'), rows: rowsOf(here, selected) },
      { id: 'recent' as const, label: t('app.commands.recent'), rows: rowsOf(lately) },
      ...first.map(ofGroup),
      { id: 'goTo' as const, label: t('app.commands.goTo'), rows: goTo() },
      ...commandGroups.filter(group => !first.includes(group)).map(ofGroup),
      { id: 'accounts' as const, label: t('next.palette.accounts'), rows: rowsOf(accounts) },
    ].filter(({ rows }) => rows.length > 0)
  })
}

/** The keys of a command, but for those that start one of these instead. */
function keysBut(
  command: OfferedCommand,
  before: readonly OfferedCommand[],
  keysOf: ReturnType<typeof useCommands>['keysOf'],
) {
  const taken = before.filter(each => !each.unavailable()).flatMap(each => keysOf(each))
  return keysOf(command).filter(keys => !taken.includes(keys))
}

/** The groups before the places. */
const first: readonly CommandGroup[] = ['dialog', 'messages', 'message', 'customer', 'navigation']

function divided<T>(all: readonly T[], isFirst: (each: T) => boolean): [those: T[], others: T[]] {
  return [all.filter(isFirst), all.filter(each => !isFirst(each))]
}

function remember(id: string): void {
  const list = [id, ...readRecent().filter(other => other !== id)].slice(0, keptAtMost)
  keep(kept, JSON.stringify(list))
}

const readRecent = (): string[] => (keptList(kept) ?? []).filter(id => typeof id === 'string')
