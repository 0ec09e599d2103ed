import type { NewDialog, NewMessage } from '../world/dialogs'
import type { Chat } from '../world/model'
import type { World } from '../world/world'

const lines = ['Good day!', 'Where is [b]order 4471[/b]?', 'On its way 🚚', 'Thanks, waiting.', 'ok']

/** Makes a dialog of a number of messages, customer and operator in turn, in one session; each says its number. */
export function addLongDialog(world: World, count: number, dialog: NewDialog = {}): Chat {
  const messages = Array.from({ length: count }, (_, index): NewMessage => ({
    from: index % 2 === 0 ? 'customer' : 'operator',
    text: `${index + 1}. ${lines[index % lines.length]}`,
  }))
  return world.addDialog({ state: 'waiting', minutesAgo: 30 * 24 * 60, ...dialog, messages })
}
