import type { Message } from '../../electron/contract/models'
import type { ReplyTarget } from '../../electron/contract/models-draft'
import { plainText } from './bbcode'
import { parseMessage } from './message-text'

/** So much of a message is shown where it is answered. */
const longest = 200

/** What a field keeps of the message it answers: enough to show it when the message itself is not at hand. */
export function replyTarget({ id, author, text, files }: Message): ReplyTarget {
  // Only the beginning is read: a message may hold a whole book.
  const words = plainText(parseMessage(text.slice(0, 4000)))
    .replace(/\s+/g, ' ')
    .trim()
  const shown = words || files.map(({ name }) => name).join(', ')
  return { id, author: author.name.slice(0, 200), text: shown.slice(0, longest) }
}
