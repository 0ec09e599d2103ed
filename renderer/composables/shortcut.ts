import { onActivated, onDeactivated, onScopeDispose } from 'vue'

/**
 * A key combination, by the key's place on the board so that it works in every layout: `event.code` with `mod` for Ctrl
 * (Cmd on a Mac) and `shift` before it, such as `mod+KeyK` or `mod+shift+KeyA`. `?` goes by the character instead.
 */
export type Combination = `${'mod+' | ''}${'shift+' | ''}${string}`

interface Options {
  /** Also while the operator types in a field; by default only combinations with `mod` are. */
  whileTyping?: boolean
  /** Also while a menu is open, which leaves the rest of the window usable; never while a question is. */
  fromAnywhere?: boolean
}

const modal = '[aria-modal="true"], [role="alertdialog"]'
const isMac = () => /mac/i.test(navigator.platform)

/** Whether the pressed keys are this combination and nothing more; AltGr, which types characters, never is. */
export function matches(event: KeyboardEvent, combination: Combination): boolean {
  const parts = combination.split('+')
  const wantsMod = parts.includes('mod')
  const wantsShift = parts.includes('shift')
  const mod = isMac() ? event.metaKey : event.ctrlKey
  const other = isMac() ? event.ctrlKey : event.metaKey
  if (event.altKey || event.getModifierState('AltGraph') || other) return false
  if (combination === '?') return event.key === '?' && !mod
  return event.code === parts.at(-1) && mod === wantsMod && event.shiftKey === wantsShift
}

/** Whether keys pressed now go into a field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="combobox"]')
}

/** Runs `act` whenever the combination is pressed anywhere in the window, for as long as the component is shown. */
export function useShortcut(combination: Combination, act: () => void, options: Options = {}): void {
  const whileTyping = options.whileTyping ?? combination.startsWith('mod+')
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat || !matches(event, combination)) return
    if (!whileTyping && isTyping(event.target)) return
    if (document.querySelector(options.fromAnywhere ? modal : `[role="dialog"], ${modal}`)) return
    event.preventDefault()
    act()
  }
  window.addEventListener('keydown', listener)
  onActivated(() => window.addEventListener('keydown', listener))
  onDeactivated(() => window.removeEventListener('keydown', listener))
  onScopeDispose(() => window.removeEventListener('keydown', listener))
}
