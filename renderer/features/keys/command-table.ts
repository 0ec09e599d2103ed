import type { View } from '../../app/place'
import type { Act } from '../../../electron/contract/act'
import type { LocaleName } from '../../../electron/contract/app'
import { actTable, allActs } from '../../act-table'
import { languages, localeNames } from '../../i18n'
import type { TextKey } from '../../locales/types'
import type { Combination } from './shortcut'

/** Where commands and keys work, in the order of the palette, the "?" sheet and the editor of keys. */
export const commandGroups = [
  ...(['anywhere', 'navigation', 'results', 'myDialogs', 'board', 'alerts', 'looking', 'rating'] as const),
  ...(['dialog', 'messages', 'message', 'customer', 'picture', 'journal', 'settings'] as const),
] as const
export type CommandGroup = (typeof commandGroups)[number]

export interface CommandRow {
  group: CommandGroup
  /** A key of the texts, or a name that is the same in every language. */
  text: TextKey | { word: string }
  /** The heading of its name, such as “Appearance” for “Dark”. */
  under?: TextKey
  /** The keys it has until the operator changes them. */
  keys: readonly Combination[]
}

/** The keys of the acts that a day is made of; all of them are asked about first, or only add the operator. */
const actKeys = {
  answer: 'mod+shift+KeyY',
  join: 'mod+shift+KeyJ',
  start: 'mod+shift+KeyN',
  intercept: 'mod+shift+KeyI',
  finish: 'mod+shift+KeyF',
  transfer: 'mod+shift+KeyD',
  skip: 'mod+shift+KeyS',
} as const satisfies Partial<Record<Act, Combination>>
const keysOfActs: Partial<Record<Act, Combination>> = actKeys

/** The command of each button of the bar. */
const actCommands: Partial<Record<`dialog.${Act}`, CommandRow>> = Object.fromEntries(
  allActs
    .filter(act => actTable[act].button)
    .map((act): [string, CommandRow] => {
      const keys = keysOfActs[act]
      return [`dialog.${act}`, { group: 'dialog', text: `act.${act}.name`, keys: keys ? [keys] : [] }]
    }),
)

/** Each language goes by its own name for itself. */
const localeCommands: Partial<Record<`settings:locale.${LocaleName}`, CommandRow>> = Object.fromEntries(
  localeNames.map((locale): [string, CommandRow] => {
    const text = { word: languages[locale].name }
    return [`settings:locale.${locale}`, { group: 'settings', under: 'app.language.label', text, keys: [] }]
  }),
)

/**
 * Every command with a fixed name, known even while the part that runs it is not shown, so that its keys can be changed
 * at any time. `useCommand` gives its action in the part that runs it.
 */
export const commandTable = {
  'search.focus': { group: 'anywhere', text: 'app.keys.search', keys: ['mod+KeyK'] },
  'account.menu': { group: 'anywhere', text: 'app.keys.accounts', keys: ['mod+shift+KeyA'] },
  'app.keys': { group: 'anywhere', text: 'app.keys.sheet', keys: ['?', 'mod+Slash'] },
  'app.commands': { group: 'anywhere', text: 'app.keys.palette', keys: ['mod+shift+KeyP', 'mod+KeyP'] },
  'account.add': { group: 'anywhere', text: 'account.menu.add', keys: [] },
  'account.openPortal': { group: 'anywhere', text: 'account.menu.openPortal', keys: [] },
  'account.byBrowser': { group: 'anywhere', text: 'account.commands.byBrowser', keys: [] },
  'account.byWebhook': { group: 'anywhere', text: 'account.commands.byWebhook', keys: [] },
  'account.cancel': { group: 'anywhere', text: 'account.waiting.cancel', keys: [] },
  'account.back': { group: 'anywhere', text: 'account.commands.back', keys: [] },
  'account.signOut': { group: 'anywhere', text: 'account.menu.signOut', keys: [] },
  'live.pause': { group: 'anywhere', text: 'app.commands.pause', keys: [] },
  'alert.show': { group: 'anywhere', text: 'alert.show', keys: [] },
  'reminder.list': { group: 'anywhere', text: 'reminder.panel.show', keys: [] },
  // The second keys are for a Mac, where the first type characters.
  'waiting.next': { group: 'navigation', text: 'next.name', keys: ['alt+ArrowDown', 'F8'] },
  'waiting.previous': { group: 'navigation', text: 'next.previous', keys: ['alt+ArrowUp', 'shift+F8'] },
  'pane.next': { group: 'navigation', text: 'next.pane.next', keys: ['F6'] },
  'pane.previous': { group: 'navigation', text: 'next.pane.previous', keys: ['shift+F6'] },
  'place.find': { group: 'navigation', text: 'app.nav.find', keys: ['mod+Digit1'] },
  'place.own': { group: 'navigation', text: 'app.nav.myDialogs', keys: ['mod+Digit2'] },
  'place.board': { group: 'navigation', text: 'app.nav.board', keys: ['mod+Digit5'] },
  'place.journal': { group: 'navigation', text: 'app.nav.journal', keys: ['mod+Digit3'] },
  'place.settings': { group: 'navigation', text: 'app.nav.settings', keys: ['mod+Digit4'] },
  'board.refresh': { group: 'board', text: 'board.refresh', keys: [] },
  'board.sort': { group: 'board', under: 'board.title', text: 'board.sort.again', keys: [] },
  'board.filter': { group: 'board', text: 'board.filter.label', keys: [] },
  'board.evenOut': { group: 'board', text: 'evenOut.button', keys: [] },
  'board.rate': { group: 'board', text: 'ratingQueue.title', keys: [] },
  'bulk.pin': { group: 'myDialogs', under: 'bulk.name', text: 'act.pin.name', keys: [] },
  'bulk.unpin': { group: 'myDialogs', under: 'bulk.name', text: 'act.unpin.name', keys: [] },
  'bulk.pinAll': { group: 'myDialogs', text: 'bulk.pinAll', keys: [] },
  'bulk.unpinAll': { group: 'myDialogs', text: 'bulk.unpinAll', keys: [] },
  'dialog.primary': { group: 'dialog', text: 'app.keys.primary', keys: ['mod+Enter'] },
  ...actCommands,
  // After those of a dialog, whose keys these are while the focus is in the list with selected dialogs.
  'bulk.finish': { group: 'myDialogs', under: 'bulk.name', text: 'act.finish.name', keys: [actKeys.finish] },
  'bulk.skip': { group: 'myDialogs', under: 'bulk.name', text: 'act.skip.name', keys: [actKeys.skip] },
  'bulk.transfer': { group: 'myDialogs', under: 'bulk.name', text: 'act.transfer.name', keys: [actKeys.transfer] },
  'dialog.handBack': { group: 'dialog', text: 'session.handBack.yes', keys: [] },
  'dialog.remind': { group: 'dialog', text: 'reminder.remind', keys: ['mod+shift+KeyL'] },
  'dialog.refresh': { group: 'dialog', text: 'app.keys.refresh', keys: ['F5'] },
  'tab.last': { group: 'dialog', text: 'tabs.keys.last', keys: [] },
  'tab.close': { group: 'dialog', text: 'tabs.keys.close', keys: ['mod+KeyW'] },
  'tab.reopen': { group: 'dialog', text: 'tabs.keys.reopen', keys: ['mod+shift+KeyT'] },
  'tab.earlier': { group: 'dialog', text: 'tabs.keys.earlier', keys: ['mod+shift+PageUp'] },
  'tab.later': { group: 'dialog', text: 'tabs.keys.later', keys: ['mod+shift+PageDown'] },
  'dialog.latest': { group: 'dialog', text: 'dialog.messages.latest', keys: [] },
  'dialog.copyCode': { group: 'dialog', text: 'dialog.copy.code', keys: ['mod+shift+KeyC'] },
  'dialog.copyChat': { group: 'dialog', text: 'dialog.copy.chat', keys: [] },
  'dialog.copyLink': { group: 'dialog', text: 'dialog.copy.link', keys: [] },
  'dialog.evidence': { group: 'dialog', text: 'journal.evidence.run', keys: [] },
  'dialog.openInBitrix': { group: 'dialog', text: 'dialog.openInBitrix', keys: ['mod+shift+KeyO'] },
  'dialog.find': { group: 'dialog', text: 'message.find.open', keys: ['mod+KeyF'] },
  'dialog.previousSession': { group: 'dialog', text: 'message.previousSession', keys: ['mod+shift+KeyH'] },
  'message.write': { group: 'message', text: 'composer.commands.write', keys: ['mod+shift+KeyM'] },
  'message.canned': { group: 'message', text: 'composer.commands.canned', keys: [] },
  'message.emoji': { group: 'message', text: 'composer.commands.emoji', keys: ['mod+shift+KeyE'] },
  'message.reply': { group: 'message', text: 'composer.commands.reply', keys: ['mod+shift+KeyR'] },
  'message.attach': { group: 'message', text: 'composer.commands.attach', keys: ['mod+shift+KeyK'] },
  'file.send': { group: 'message', text: 'file.commands.send', keys: [] },
  'file.remove': { group: 'message', text: 'file.commands.remove', keys: [] },
  'file.save': { group: 'messages', text: 'file.commands.save', keys: [] },
  'file.open': { group: 'messages', text: 'file.commands.open', keys: [] },
  'message.snippets': { group: 'message', text: 'composer.commands.snippets', keys: [] },
  'customer.toggle': { group: 'customer', text: 'customer.show', keys: ['mod+shift+KeyU'] },
  'journal.check': { group: 'journal', text: 'journal.check.run', keys: [] },
  'journal.csv': { group: 'journal', text: 'app.commands.journalCsv', keys: [] },
  'journal.json': { group: 'journal', text: 'app.commands.journalJson', keys: [] },
  'app.changeKeys': { group: 'settings', text: 'keys.open', keys: [] },
  'settings:theme.system': { group: 'settings', under: 'app.theme.label', text: 'app.theme.system', keys: [] },
  'settings:theme.light': { group: 'settings', under: 'app.theme.label', text: 'app.theme.light', keys: [] },
  'settings:theme.dark': { group: 'settings', under: 'app.theme.label', text: 'app.theme.dark', keys: [] },
  'settings:locale.system': { group: 'settings', under: 'app.language.label', text: 'app.language.system', keys: [] },
  ...localeCommands,
} as const satisfies Record<string, CommandRow>

export type CommandId = keyof typeof commandTable

/** The commands that go to a view; that of my dialogs has its former name, under which changed keys are kept. */
export const placeCommands = {
  find: 'place.find',
  myDialogs: 'place.own',
  board: 'place.board',
  journal: 'place.journal',
  settings: 'place.settings',
} as const satisfies Record<View, CommandId>

/** The translator, as far as names of commands need it. */
type NameText = (key: TextKey, values?: Record<string, unknown>) => string

/** The name of a command in full, in the operator's language. */
export function nameOf({ under, text }: Pick<CommandRow, 'under' | 'text'>, t: NameText): string {
  const name = typeof text === 'string' ? t(text) : text.word
  return under ? t('app.pair', { name: t(under), value: name }) : name
}
