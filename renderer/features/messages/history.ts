import type { Message, Person } from '../../../electron/contract/common'

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

/** What stands above the first message of a person's group. */
export interface Naming {
  name: boolean
  /** Their part in the dialog: customer, operator or bot. */
  role: boolean
}

/**
 * How authors are named. Between a customer and the operator the sides of the list tell who writes; a colleague is
 * always named, and where more than two take part, so is everybody else, with their part.
 */
export function namingIn(messages: readonly Message[], participants: readonly Person[], me: number | undefined) {
  const ids = new Set([...messages.map(({ author }) => author), ...participants].filter(isPerson).map(({ id }) => id))
  const isMany = ids.size > 2
  return ({ id, kind }: Person): Naming => ({
    name: id !== me && (isMany || kind !== 'customer'),
    role: id !== me && isMany,
  })
}

const isPerson = ({ kind }: Person) => kind !== 'system'
