import type { Settings } from '../../../electron/contract/app'
import type { TextKey } from '../../locales/types'
import type { CommandGroup } from './command-table'
import type { Combination } from './shortcut'

/** Keys that belong to a control and cannot be changed. */
export interface FixedRow {
  text: TextKey
  keys: readonly Combination[]
  /** Off where the operator allows no single keys. */
  single?: true
}

const upAndDown = ['ArrowUp', 'ArrowDown'] as const
const sideways = ['ArrowLeft', 'ArrowRight'] as const

const fixed: Partial<Record<CommandGroup, readonly FixedRow[]>> = {
  anywhere: [
    { text: 'app.keys.account', keys: ['1 … 9'] },
    { text: 'app.keys.leave', keys: ['Escape'] },
    { text: 'app.keys.offered', keys: [...upAndDown, 'Enter'] },
    { text: 'app.keys.width', keys: sideways },
    { text: 'keys.byPalette', keys: ['F2'] },
  ],
  results: [
    { text: 'app.keys.move', keys: upAndDown },
    { text: 'app.keys.page', keys: ['PageUp', 'PageDown'] },
    { text: 'app.keys.ends', keys: ['Home', 'End'] },
    { text: 'app.keys.choose', keys: ['Enter'] },
    { text: 'app.keys.several', keys: ['shift+Enter'] },
    { text: 'app.keys.otherMeaning', keys: ['alt+Enter'] },
    { text: 'app.keys.empty', keys: ['Escape'] },
  ],
  myDialogs: [
    { text: 'app.keys.myDialogs.move', keys: upAndDown },
    { text: 'app.keys.page', keys: ['PageUp', 'PageDown'] },
    { text: 'app.keys.ends', keys: ['Home', 'End'] },
    { text: 'app.keys.choose', keys: ['Enter'] },
    { text: 'app.keys.myDialogs.select', keys: ['Space'] },
    { text: 'app.keys.myDialogs.range', keys: ['shift+ArrowUp', 'shift+ArrowDown', 'shift+Space'] },
    { text: 'app.keys.myDialogs.all', keys: ['mod+KeyA'] },
    { text: 'app.keys.myDialogs.none', keys: ['Escape'] },
    { text: 'app.keys.myDialogs.fold', keys: sideways },
    { text: 'lists.keys.letters', keys: ['A … Z'] },
    { text: 'lists.keys.menu', keys: ['ContextMenu', 'shift+F10'] },
    { text: 'app.keys.myDialogs.enter', keys: ['ArrowDown'] },
  ],
  board: [
    { text: 'board.keys.move', keys: upAndDown },
    { text: 'app.keys.page', keys: ['PageUp', 'PageDown'] },
    { text: 'app.keys.ends', keys: ['Home', 'End'] },
    { text: 'app.keys.choose', keys: ['Enter'] },
    { text: 'board.keys.select', keys: ['Space'] },
    { text: 'board.keys.range', keys: ['shift+ArrowUp', 'shift+ArrowDown', 'shift+Space'] },
    { text: 'board.keys.all', keys: ['mod+KeyA'] },
    { text: 'board.keys.none', keys: ['Escape'] },
    { text: 'board.keys.fold', keys: sideways },
    { text: 'board.keys.column', keys: ['alt+ArrowLeft', 'alt+ArrowRight'] },
    { text: 'lists.keys.letters', keys: ['A … Z'] },
    { text: 'lists.keys.menu', keys: ['ContextMenu', 'shift+F10'] },
  ],
  alerts: [
    { text: 'alert.keys.move', keys: upAndDown },
    { text: 'app.keys.page', keys: ['PageUp', 'PageDown'] },
    { text: 'app.keys.ends', keys: ['Home', 'End'] },
    { text: 'app.keys.choose', keys: ['Enter'] },
    { text: 'alert.keys.note', keys: ['Delete'] },
    { text: 'alert.keys.snooze', keys: ['Digit5', 'Digit1', 'Digit6'], single: true },
  ],
  looking: [
    { text: 'look.key.move', keys: [...upAndDown, ...sideways] },
    { text: 'app.keys.ends', keys: ['Home', 'End'] },
    { text: 'look.key.page', keys: ['PageUp', 'PageDown'] },
    { text: 'app.keys.choose', keys: ['Enter'] },
    { text: 'look.key.close', keys: ['Delete', 'Escape'] },
  ],
  rating: [
    { text: 'ratingQueue.key.stars', keys: ['1 … 5'], single: true },
    { text: 'ratingQueue.key.comment', keys: ['KeyC'], single: true },
    { text: 'ratingQueue.save', keys: ['Enter'] },
    { text: 'ratingQueue.skip', keys: ['KeyN'], single: true },
    { text: 'ratingQueue.key.back', keys: ['Escape'] },
  ],
  dialog: [
    { text: 'tabs.keys.walk', keys: ['ctrl+Tab', 'ctrl+shift+Tab'] },
    { text: 'tabs.keys.strip', keys: sideways },
    { text: 'tabs.keys.remove', keys: ['Delete'] },
  ],
  messages: [
    { text: 'app.keys.messages.move', keys: upAndDown },
    { text: 'app.keys.messages.actions', keys: ['ArrowRight', 'ArrowLeft', 'Escape'] },
    { text: 'composer.reply.open', keys: ['KeyR'], single: true },
    { text: 'app.keys.messages.ends', keys: ['Home', 'End'] },
    { text: 'app.keys.messages.menu', keys: ['Enter', 'ContextMenu', 'shift+F10'] },
    { text: 'app.keys.messages.found', keys: ['Enter', 'shift+Enter'] },
    { text: 'app.keys.messages.unfind', keys: ['Escape'] },
  ],
  message: [
    { text: 'app.keys.message.canned', keys: ['/'] },
    { text: 'app.keys.message.choose', keys: upAndDown },
    { text: 'app.keys.message.insert', keys: ['Enter', 'Tab'] },
    { text: 'app.keys.message.cancel', keys: ['Escape'] },
    { text: 'composer.format.bold', keys: ['mod+KeyB'] },
    { text: 'composer.format.italic', keys: ['mod+KeyI'] },
    { text: 'composer.format.underline', keys: ['mod+KeyU'] },
    { text: 'app.keys.message.paste', keys: ['mod+KeyV'] },
  ],
  customer: [{ text: 'app.close', keys: ['Escape'] }],
  picture: [
    { text: 'app.keys.picture.move', keys: sideways },
    { text: 'app.keys.picture.zoom', keys: ['KeyZ'] },
    { text: 'app.close', keys: ['Escape'] },
  ],
  journal: [
    { text: 'app.keys.journal.move', keys: upAndDown },
    { text: 'app.keys.page', keys: ['PageUp', 'PageDown'] },
    { text: 'app.keys.ends', keys: ['Home', 'End'] },
    { text: 'app.keys.choose', keys: ['Enter'] },
    { text: 'app.keys.journal.clear', keys: ['Escape'] },
  ],
}

/** The operator chooses what Enter does in the message field. */
const sending: Record<Settings['sendBy'], readonly FixedRow[]> = {
  enter: [
    { text: 'composer.send', keys: ['Enter', 'mod+Enter'] },
    { text: 'app.keys.message.line', keys: ['shift+Enter'] },
  ],
  mod_enter: [
    { text: 'composer.send', keys: ['mod+Enter'] },
    { text: 'app.keys.message.line', keys: ['Enter', 'shift+Enter'] },
  ],
}

/** The unchangeable keys of a place under the present settings. */
export function fixedKeys(
  place: CommandGroup,
  { sendBy, singleKeys }: Pick<Settings, 'sendBy' | 'singleKeys'>,
): readonly FixedRow[] {
  const rows = (fixed[place] ?? []).filter(({ single }) => singleKeys || !single)
  return [...(place === 'message' ? sending[sendBy] : []), ...rows]
}
