import { modal } from './questions'

/**
 * Keys pressed together, by the key's place on the keyboard so that they work in every layout: `event.code` after `mod`
 * for Ctrl (Cmd on a Mac), `alt` and `shift`, in this order, such as `mod+KeyK` or `mod+shift+KeyA`. `?` goes by the
 * character instead.
 */
export type Combination = `${'mod+' | ''}${'alt+' | ''}${'shift+' | ''}${string}`

const modifierKeys = /^(?:Control|Shift|Alt|Meta|OS)(?:Left|Right)?$|^(?:CapsLock|NumLock|ScrollLock|Fn|FnLock)$/
export const isMac = () => /mac/i.test(navigator.platform)

/**
 * The combinations of the pressed keys, the more specific first; none for modifiers alone or AltGr, which types
 * characters.
 *
 * On Windows AltGr arrives as Ctrl and Alt together, and on a Mac the Option key types characters: both are left alone.
 */
export function combinationsOf(event: KeyboardEvent): Combination[] {
  const [mod, other] = isMac() ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey]
  if (event.getModifierState('AltGraph') || other || modifierKeys.test(event.code)) return []
  if (event.altKey && (mod || isMac())) return []
  const code = [mod && 'mod+', event.altKey && 'alt+', event.shiftKey && 'shift+', event.code].filter(Boolean).join('')
  const asked = !mod && !event.altKey && (event.key === '?' || code === 'shift+Slash')
  return asked ? ['?', code] : event.code ? [code] : []
}

/** Whether the pressed keys are this combination and nothing more. */
export const matches = (event: KeyboardEvent, combination: Combination): boolean =>
  combinationsOf(event).includes(combination)

/** Whether the combination would type or edit in a field, so that it must not be taken from one. */
export const isSingleKey = (combination: Combination): boolean => !/^(?:mod|alt)\+|^(?:shift\+)?F\d+$/.test(combination)

/** Whether keys pressed now go into a field. */
export function isTyping(target: EventTarget | null): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="combobox"]')
}

const popover = '[role="dialog"]:not([data-state="closed"])'

/**
 * Whether something open keeps the keys to itself: a question always, a menu unless the command works from anywhere. A
 * menu on its way out keeps none: its keys would go nowhere, and what is typed after them into the message.
 */
export const isHeld = (fromAnywhere: boolean): boolean =>
  document.querySelector(fromAnywhere ? modal : `${popover}, ${modal}`) !== null
