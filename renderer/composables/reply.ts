import type { Message } from '../../electron/contract/models'
import type { ReplyTarget } from '../../electron/contract/models-draft'
import { beginningOf } from './beginning'
import { readableLine } from './plain-text'

/** So much of a message is shown where it is answered. */
const longest = 200

/** What a field keeps of the message it answers: enough to show it when the message itself is not at hand. */
export function replyTarget({ id, author, text, files }: Message): ReplyTarget {
  const shown = readableLine(text, longest) || beginningOf(files.map(({ name }) => name).join(', '), longest)
  return { id, author: beginningOf(author.name, longest), text: shown }
}
