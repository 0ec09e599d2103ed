import { isSingleKey } from './shortcut'
import type { Combination } from './shortcut'

/** Keys of the application menu, by their places; `menu.ts` says what they do. */
const ofMenu = [
  ...['mod+KeyZ', 'mod+shift+KeyZ', 'mod+KeyY', 'mod+KeyX', 'mod+KeyC', 'mod+KeyV', 'mod+shift+KeyV', 'mod+KeyA'],
  ...['mod+Equal', 'mod+shift+Equal', 'mod+Minus', 'mod+Digit0', 'mod+NumpadAdd', 'mod+NumpadSubtract', 'mod+Numpad0'],
  ...['F11', 'mod+KeyM', 'mod+KeyW', 'mod+KeyQ'],
]

/** Keys of the system and of every text field: taking one would break what hands know. */
const ofSystem =
  /^(?:mod|alt)\+(?:shift\+)?(?:Tab|Escape|Space|F4|Backspace|Delete|Insert|Home|End|Arrow\w+)$|^(?:shift\+)?F10$|^alt\+(?:shift\+)?(?:Numpad\d|Enter)$/
const ofMac = ['mod+KeyH', 'mod+Comma', 'mod+Backquote', 'mod+shift+Digit3', 'mod+shift+Digit4', 'mod+shift+Digit5']

/**
 * Why a combination cannot be given to a command: it would type or move in a field, or it is one of the system, of the
 * menu or of every field. Null when it can.
 */
export function whyRefused(combination: Combination, isMac: boolean): 'types' | 'reserved' | null {
  if (ofMenu.includes(combination) || ofSystem.test(combination)) return 'reserved'
  if (isMac && ofMac.includes(combination)) return 'reserved'
  return isSingleKey(combination) ? 'types' : null
}
