import { computed, onActivated, onDeactivated, onScopeDispose } from 'vue'
import { useI18n } from 'vue-i18n'
import type { TextKey } from '../../locales/types'
import { isKeyOf } from '../../ui/keys-of'
import { useCommands } from './commands-store'
import type { OfferedCommand } from './commands-store'
import { commandTable, nameOf } from './command-table'
import type { CommandGroup, CommandId, CommandRow } from './command-table'
import type { Combination } from './shortcut'

interface Doing {
  run: () => unknown
  /** Reason why it cannot be done now, in the operator's language; null if it can. */
  unavailable?: () => string | null
  /** `false` leaves its keys to a focused field; a single key, which would type, is always left to the field. */
  whileTyping?: boolean
  /** Its keys also work while a menu is open; never while a question is open. */
  fromAnywhere?: boolean
  /** `false` leaves its keys to other commands, as the focus is not in its part; by name it can be run all the same. */
  isHere?: () => boolean
}

/** A command of `command-table.ts`, perhaps under another name for now, or one of a set, such as one per account. */
export type CommandGiven = Doing &
  (
    | { id: CommandId; text?: () => string }
    | { id: string; text: () => string; group?: CommandGroup; keys?: Combination | readonly Combination[] }
  )

/**
 * Offers a command in the palette, by its keys and in the "?" sheet, for as long as the component is shown. To be
 * called in a component's setup.
 */
export function useCommand(given: CommandGiven): void {
  useCommandList(() => [given])
}

/** Like {@link useCommand} for a list that may change, such as one command for each account. */
export function useCommandList(given: () => readonly CommandGiven[]): void {
  const commands = useCommands()
  const { t } = useI18n({ useScope: 'global' })
  const offered = computed(() => given().map(each => complete(each, t)))
  const offer = () => offered.value
  commands.add(offer)
  onActivated(() => commands.add(offer))
  onDeactivated(() => commands.remove(offer))
  onScopeDispose(() => commands.remove(offer))
}

function complete(given: CommandGiven, t: (key: TextKey) => string): OfferedCommand {
  const row = rowOf(given.id)
  const { group, keys } = { group: 'anywhere' as const, keys: [], ...given, ...row }
  return {
    id: given.id,
    group,
    text: given.text ?? (() => (row ? nameOf(row, t) : given.id)),
    keys: typeof keys === 'string' ? [keys] : keys,
    run: given.run,
    unavailable: given.unavailable ?? (() => null),
    whileTyping: given.whileTyping ?? true,
    fromAnywhere: given.fromAnywhere ?? false,
    isHere: given.isHere ?? (() => true),
  }
}

/** The row of a command, if its name is fixed. */
const rowOf = (id: string): CommandRow | null => (isKeyOf(commandTable, id) ? (commandTable[id] ?? null) : null)
