import { useI18n } from 'vue-i18n'
import type { TextKey } from '../../locales/types'
import { useApp } from '../../app/app'
import { useCommands } from './commands-store'
import { commandTable } from './command-table'
import type { CommandId } from './command-table'
import type { Combination } from './shortcut'

/** Names combinations as they are printed on the operator's keyboard. */
export function useKeyNames() {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  const commands = useCommands()

  const print = (combination: Combination) =>
    printKeys(combination, app.isMac, commands.layout).map(key => (spoken[key] ? t(spoken[key]) : key))

  /** The first combination of a command, key by key; none if it has none. */
  function keysFor(id: CommandId): string[] {
    const [first] = commands.keysOf({ id, keys: commandTable[id]?.keys ?? [] })
    return first ? print(first) : []
  }

  const joined = (keys: readonly string[]) => keys.join(app.isMac ? '' : '+')

  /** A combination as one word, such as `Ctrl+K`. */
  const short = (combination: Combination): string => joined(print(combination))

  /** The first combination of a command as one word; empty if it has none. */
  const shortOf = (id: CommandId): string => joined(keysFor(id))

  return { print, short, keysFor, shortOf }
}

/** Keys whose names depend on the language: a German keyboard has `Strg`, a Spanish one `Intro`. */
const spoken: Record<string, TextKey> = {
  Space: 'app.keys.key.space',
  ContextMenu: 'app.keys.key.menu',
  Ctrl: 'app.keys.key.ctrl',
  Shift: 'app.keys.key.shift',
  Enter: 'app.keys.key.enter',
  Esc: 'app.keys.key.escape',
  Del: 'app.keys.key.delete',
  Ins: 'app.keys.key.insert',
  PgUp: 'app.keys.key.pageUp',
  PgDn: 'app.keys.key.pageDown',
  Home: 'app.keys.key.home',
  End: 'app.keys.key.end',
  Backspace: 'app.keys.key.backspace',
}

const named: Record<string, string> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Slash: '/',
  Backslash: '\\',
  IntlBackslash: '<',
  Period: '.',
  Comma: ',',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Delete: 'Del',
  Insert: 'Ins',
}

/**
 * The keys of a combination as they are printed on the keyboard.
 *
 * @param layout The characters of the keys by `event.code`; a key without an entry keeps its name of the US layout.
 */
export function printKeys(combination: Combination, isMac: boolean, layout: ReadonlyMap<string, string>): string[] {
  const modifiers: Record<string, string> = isMac
    ? { mod: '⌘', ctrl: '⌃', alt: '⌥', shift: '⇧' }
    : { mod: 'Ctrl', ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift' }
  return combination.split('+').map(part => modifiers[part] ?? printKey(part, layout))
}

/** A combination as `aria-keyshortcuts` has it, such as `Control+Shift+F`. */
export function ariaKeys(combination: Combination, isMac: boolean): string {
  const modifiers: Record<string, string> = { mod: isMac ? 'Meta' : 'Control', alt: 'Alt', shift: 'Shift' }
  return combination
    .split('+')
    .map(part => modifiers[part] ?? part.replace(/^(?:Key|Digit)(?=.$)/, ''))
    .join('+')
}

function printKey(code: string, layout: ReadonlyMap<string, string>): string {
  const typed = layout.get(code)?.trim()
  if (typed) return typed.toLocaleUpperCase()
  return named[code] ?? code.replace(/^(?:Key|Digit)(?=.$)/, '').replace(/^Numpad/, 'Num ')
}
