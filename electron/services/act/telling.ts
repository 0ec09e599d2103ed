import { createHash } from 'node:crypto'
import { type Message, type UserId, UserId as UserIdSchema } from '../../contract/common'
import type { DialogView, Unsaid } from '../../contract/dialog'
import { tidied } from '../delivery/likeness'
import type { Before } from './row'

/*
 * What a reading tells of a dialog, with three possible answers: yes, no, and "not told" (null). The stand-ins for
 * untold fields are not answers.
 */

export const isUntold = ({ unsaid }: DialogView, field: Unsaid) => unsaid?.includes(field) ?? false
export const isMine = (after: DialogView) => after.dialog.mine || (isUntold(after, 'owner') ? null : false)
export const nowJoined = ({ dialog }: DialogView, { joined }: Before) =>
  !dialog.joined ? false : joined === null ? null : !joined
/** The session that the operator saw is gone. */
export function isAnother(after: DialogView, { sessionId }: Before): boolean | null {
  const now = after.dialog.sessionId
  return now === null && isUntold(after, 'session') ? null : now !== sessionId
}
/** Turns a yes into a no; an unknown stays unknown. */
export const not = (is: boolean | null) => (is === null ? null : !is)
/** Both, as far as known. */
export const both = (one: boolean | null, other: boolean | null) =>
  one === false || other === false ? false : one === null || other === null ? null : true
export const isPinned = (after: DialogView) => (isUntold(after, 'pinned') ? null : after.dialog.pinned)

/** A message that the portal itself writes in a dialog, beginning with the name of who acted. */
export interface Word {
  by: UserId
  /** The text after the name. */
  text: string
}

const mention = /^\s*\[USER=(\d{1,12})(?:\s[^\]]*)?\].*?\[\/USER\]/isu

/** Whether the reading holds every message since: only then was an absent one never written. */
export function reachesBack({ messages, earlier, historyFailure }: DialogView, { lastMessageId }: Before): boolean {
  if (historyFailure || lastMessageId === undefined || lastMessageId === null) return false
  return !earlier || messages.some(({ id }) => id <= lastMessageId)
}

/** The portal's messages about people's acts since then, oldest first; none where the starting point is unknown. */
export function wordsSince({ messages }: DialogView, { lastMessageId }: Before): Word[] {
  if (lastMessageId === undefined || lastMessageId === null) return []
  return messages.flatMap(({ id, author, text }) => {
    const named = id > lastMessageId && author.kind === 'system' ? mention.exec(text) : null
    const by = UserIdSchema.safeParse(Number(named?.[1])).data
    return named && by !== undefined ? [{ by, text: text.slice(named[0].length) }] : []
  })
}

/** Something was said since in a session that the operator had not seen: whoever began it, it may be over again. */
export const hasHadAnother = ({ messages }: DialogView, { lastMessageId, sessionId }: Before): boolean =>
  typeof lastMessageId === 'number' &&
  messages.some(message => message.id > lastMessageId && message.sessionId !== null && message.sessionId !== sessionId)

/** A message's author and text, to recognize it when the portal repeats it; null for one without text. */
export function echoOf({ author, text }: Message): string | null {
  const words = tidied(text)
  return words && createHash('sha256').update(`${author.id} ${words}`).digest('hex').slice(0, 32)
}

/** The current session repeats the chosen message and has no operator but this one. */
export function repeatsChosen({ dialog, messages }: DialogView, { lastMessageId, echo }: Before, me: UserId): boolean {
  if (!echo || lastMessageId === undefined || lastMessageId === null) return false
  const isAnew = (message: Message) => message.id > lastMessageId && message.sessionId === dialog.sessionId
  return (
    dialog.participants.every(({ id, kind }) => kind !== 'operator' || id === me) &&
    messages.some(message => isAnew(message) && echoOf(message) === echo)
  )
}
