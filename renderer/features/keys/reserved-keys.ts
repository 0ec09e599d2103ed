import { combinationsOf, isMac, isSingleKey } from './shortcut'
import type { Combination } from './shortcut'

/** Keys of the application menu by `event.code`; `menu.ts` has their actions. */
const ofMenu = [
  ...['mod+KeyZ', 'mod+shift+KeyZ', 'mod+KeyY', 'mod+KeyX', 'mod+KeyC', 'mod+KeyV', 'mod+shift+KeyV', 'mod+KeyA'],
  ...['mod+Equal', 'mod+shift+Equal', 'mod+Minus', 'mod+Digit0', 'mod+NumpadAdd', 'mod+NumpadSubtract', 'mod+Numpad0'],
  ...['F11', 'mod+KeyM', 'mod+shift+KeyW', 'mod+KeyQ'],
]

/** Keys of the system and of every text field: taking one would break familiar habits. */
const ofSystem =
  /^(?:mod|alt)\+(?:shift\+)?(?:Tab|Escape|Space|F4|Backspace|Delete|Insert|Home|End|Arrow(?:Left|Right))$|^mod\+(?:shift\+)?Arrow(?:Up|Down)$|^(?:shift\+)?F10$|^alt\+(?:shift\+)?(?:Numpad\d|Enter)$/
const ofMac = ['mod+KeyH', 'mod+Comma', 'mod+Backquote', 'mod+shift+Digit3', 'mod+shift+Digit4', 'mod+shift+Digit5']

/**
 * The reason why a command cannot have a combination: it would type or move in a field, or it belongs to the system, to
 * the menu or to every field. Null if it can.
 */
export function whyRefused(combination: Combination, isMac: boolean): 'types' | 'reserved' | null {
  if (ofMenu.includes(combination) || ofSystem.test(combination)) return 'reserved'
  if (isMac && ofMac.includes(combination)) return 'reserved'
  return isSingleKey(combination) ? 'types' : null
}

/** Whether keys may belong to a command, whatever the operator has changed: not what types, edits or is the menu's. */
export const mayBeOfCommand = (event: KeyboardEvent): boolean =>
  combinationsOf(event).some(keys => whyRefused(keys, isMac()) === null)
