import type { Message } from '../../../electron/contract/common'
import type { ReplyTarget } from '../../../electron/contract/draft'
import { beginningOf } from '../../ui/beginning'
import { messageLine } from '../message-text/plain-text'

/** Characters of a message shown in its reply. */
const longest = 200

/** The part of a message that its reply keeps: enough to show it when the message itself is not in memory. */
export function replyTarget(message: Message): ReplyTarget {
  const { id, author } = message
  return { id, author: beginningOf(author.name, longest), text: messageLine(message, longest) }
}
