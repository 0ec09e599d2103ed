import type { Message, SessionId } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import { isAnswer } from '../dialog/first-answer'

/** A session of a dialog as its known messages tell it. */
export interface KnownSession {
  id: SessionId
  /** Its first known message. */
  firstId: number
  /** When that was written. */
  at: number
}

/** The sessions before the present one, the latest first, as far back as the messages are known. */
export function earlierSessions(messages: readonly Message[], present: SessionId | null): KnownSession[] {
  const found = new Map<SessionId, KnownSession>()
  for (const { id, sessionId, at } of messages) {
    if (sessionId !== null && sessionId !== present && !found.has(sessionId))
      found.set(sessionId, { id: sessionId, firstId: id, at })
  }
  return [...found.values()].reverse()
}

/**
 * How long the customer waited for the first answer of the present session, in milliseconds.
 *
 * @param earlier There are messages before the known ones.
 * @returns Null without an answer, or where the beginning of the session is not known.
 */
export function firstReplyAfter(
  messages: readonly Message[],
  { sessionId }: Pick<Dialog, 'sessionId'>,
  earlier: boolean,
): number | null {
  const start = messages.findIndex(message => message.sessionId === sessionId)
  if (sessionId === null || start < 0 || (start === 0 && earlier)) return null
  const own = messages.slice(start).filter(message => message.sessionId === sessionId)
  const asked = own.findIndex(({ author }) => author.kind === 'customer')
  const answer = own.slice(asked + 1).find(isAnswer)
  const first = own[asked]
  return first && answer ? Math.max(0, answer.at - first.at) : null
}
