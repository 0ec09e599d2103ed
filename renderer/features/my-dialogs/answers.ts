import type { ChatId, Instant } from '../../../electron/contract/common'
import type { LastMessage, MyDialog } from '../../../electron/contract/my-dialogs'

/** What the operator has sent to a dialog. */
export interface Answer {
  last: LastMessage & { at: Instant }
  /** In the silent mode the customer does not get it. */
  silent: boolean
  /** A list that was read until then does not know of it. */
  upTo: number
}

/** The list as it is by now: it is some seconds old, and who was answered since does not wait any more. */
export function served(
  listed: ReadonlyMap<ChatId, MyDialog>,
  answered: ReadonlyMap<ChatId, Answer>,
  readAt: number,
): ReadonlyMap<ChatId, MyDialog> {
  const since = [...answered].filter(([, { upTo }]) => upTo >= readAt)
  if (since.length === 0) return listed
  const next = new Map(listed)
  for (const [chatId, { last, silent }] of since) {
    const dialog = listed.get(chatId)
    if (!dialog || isNewer(dialog.last, last)) continue
    next.set(chatId, { ...dialog, ...(silent ? {} : heard(dialog)), last, lastAt: last.at })
  }
  return next
}

/** A dialog once its customer has got an answer. */
const heard = ({ waitingSince, group }: MyDialog): Pick<MyDialog, 'group' | 'waitingSince' | 'unread'> => ({
  group: waitingSince === null ? group : 'answered',
  waitingSince: null,
  unread: 0,
})

/** Whether the dialog has a later message than the answer. */
function isNewer(listed: LastMessage | null, sent: Answer['last']): boolean {
  if (!listed) return false
  if (listed.id !== null && sent.id !== null) return listed.id > sent.id
  return listed.by === 'customer' && (listed.at ?? 0) > sent.at
}
