import { computed, onActivated, onDeactivated, onScopeDispose } from 'vue'
import { useI18n } from 'vue-i18n'
import type { TextKey } from '../locales/texts'
import { useCommands } from '../stores/commands'
import type { Command } from '../stores/commands'
import { commandTable } from './command-table'
import type { CommandGroup, CommandId } from './command-table'
import type { Combination } from './shortcut'

interface Doing {
  run: () => unknown
  /** Why it cannot be done now, in the operator's language; null when it can. */
  unavailable?: () => string | null
  /** `false` leaves its keys to a field that has the focus; a single key, which would type, is always left to it. */
  whileTyping?: boolean
  /** Its keys also work while a menu is open; never while a question is. */
  fromAnywhere?: boolean
}

/** A command of `command-table.ts`, or one whose name is known only here, such as that of an account. */
export type CommandGiven = Doing &
  (
    | { id: CommandId }
    | { id: string; text: TextKey | (() => string); group?: CommandGroup; keys?: Combination | readonly Combination[] }
  )

/**
 * Offers something by name in the palette, by its keys and in the "?" sheet, for as long as the component is shown.
 * To be called in a component's setup.
 */
export function useCommand(given: CommandGiven): void {
  useCommandList(() => [given])
}

/** Like {@link useCommand} for several, or for as many as there are now: one for each account. */
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

function complete(given: CommandGiven, t: (key: TextKey) => string): Command {
  const named = 'text' in given ? { group: 'anywhere' as const, keys: [], ...given } : commandTable[given.id]
  const { text, keys } = named
  return {
    id: given.id,
    group: named.group,
    text: typeof text === 'function' ? text : () => t(text),
    keys: typeof keys === 'string' ? [keys] : keys,
    run: given.run,
    unavailable: given.unavailable ?? (() => null),
    whileTyping: given.whileTyping ?? true,
    fromAnywhere: given.fromAnywhere ?? false,
  }
}
