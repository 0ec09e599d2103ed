import type { Message } from '../../../electron/contract/common'

/** A message with its surroundings in the list. */
export interface HistoryRow {
  message: Message
  /** The first message of its session. */
  newSession: boolean
  /** The first message of its day. */
  newDay: boolean
  /** The author is named again: after another author, on another day, or after five minutes of silence. */
  speaks: boolean
}

const silenceMs = 5 * 60_000

/** Groups a history, oldest first, by day and by author. */
export function rowsOf(messages: readonly Message[]): HistoryRow[] {
  const rows: HistoryRow[] = []
  let before: Message | undefined
  let dayBefore = ''
  for (const message of messages) {
    const day = new Date(message.at).toDateString()
    const newDay = day !== dayBefore
    const same = before?.author.id === message.author.id && before.author.kind === message.author.kind
    const newSession = before !== undefined && before.sessionId !== message.sessionId
    const pauses = message.at - (before?.at ?? 0) > silenceMs
    rows.push({ message, newSession, newDay, speaks: newSession || newDay || !same || pauses })
    before = message
    dayBefore = day
  }
  return rows
}
