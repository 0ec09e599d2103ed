import { parseSessionData } from '../../bitrix/identifiers/entity-data'
import type { Result } from '../../bitrix/methods'
import type { FileResult } from '../../bitrix/methods/results-file'
import { type Instant, SessionId } from '../../contract/common'
import type { Dialog } from '../../contract/dialog'
import type { Account } from '../../contract/account'
import type { WireDialog } from './wire'

export type History = Result<'imopenlines.session.history.get'>
export type Page = Result<'im.dialog.messages.get'>
type MessageParams = Page['messages'][number]['params']

/** A message as either of the two methods returns it. */
export interface TranscriptMessage {
  id: number
  /** 0 for the system. */
  authorId: number
  at: Instant | null
  text: string
  params: MessageParams
  /** Null where no answer tells it. */
  sessionId: SessionId | null
}

interface TranscriptUser {
  id: number
  name: string
  bot: boolean
  extranet: boolean
  /** A customer who came through a connector; null on portals that do not mark them. */
  connector: boolean | null
}

/** A dialog's messages, whichever method read them. */
export interface Transcript {
  /** The newest messages, oldest first. */
  recent: readonly TranscriptMessage[]
  /** How many earlier messages were read as well, and how to get them, oldest first. */
  rest: number
  /** All of the newest are identified: only then does a missing one no longer exist. */
  isWhole: boolean
  takeRest(from: number, to: number): TranscriptMessage[]
  /** How many of those come before a message, by number; nothing is parsed for it. */
  restBefore(id: number): number
  users: ReadonlyMap<number, TranscriptUser>
  files: ReadonlyMap<number, FileResult>
  /** The session that all of the messages belong to; null where they are from the whole chat. */
  sessionId: SessionId | null
  /** The participants; none where no answer tells them. */
  present: readonly number[]
  /** The supervisor's rating; null where no answer tells it. */
  rating: Dialog['rating']
  /** False: zero stars and an empty comment are only stand-ins for the rating. */
  tellsRating: boolean
}

/** Messages of a dialog that are parsed at once and given to the window. */
export const windowSize = 200

/** Messages that the portal gives at once to participants. */
export const pageSize = 50

/** Whether messages may be read page by page at all; only in dialogs that the operator takes part in. */
export const mayPage = ({ scopes }: Account): boolean => scopes.includes('im')

/** A session's history. Of a long one only the newest messages are parsed; the rest waits. */
export function transcriptOfHistory(history: History): Transcript {
  const { message: pages, sessionId } = history
  const rest = Math.max(0, pages.size - windowSize)
  const newest = pages.slice(rest)
  const taken = (messages: typeof newest): TranscriptMessage[] =>
    messages.map(({ id, senderid, date, text, params }) => ({
      id,
      authorId: senderid,
      at: date,
      text,
      params,
      sessionId,
    }))
  return {
    recent: taken(newest),
    rest,
    isWhole: pages.isWhole && newest.length === pages.size - rest && newest.every(({ isIdentified }) => isIdentified),
    takeRest: (from, to) => taken(pages.slice(from, Math.min(to, rest))),
    restBefore: id => Math.min(rest, placeOf(pages.ids, id)),
    users: new Map(Object.values(history.users).map(user => [user.id, { ...user, name: nameOf(user) }])),
    files: new Map(Object.values(history.files).map(file => [file.id, file])),
    sessionId,
    present: history.userInChat[String(history.chatId)] ?? [],
    rating: ratingOf(history),
    tellsRating: history.sessionVoteHead !== null,
  }
}

/** The place in ascending numbers at which a number stands, or would. */
function placeOf(ids: readonly number[], id: number): number {
  let [low, high] = [0, ids.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? Infinity) < id) low = middle + 1
    else high = middle
  }
  return low
}

function ratingOf({ sessionId, canVoteHead, sessionVoteHead, sessionCommentHead }: History): Dialog['rating'] {
  // A portal that does not tell who may rate says so when it is tried.
  const mayRate = canVoteHead.toUpperCase() !== 'N'
  const given = sessionVoteHead ?? 0
  const stars = given >= 1 && given <= 5 ? given : null
  return sessionId && { sessionId, mayRate, stars, comment: sessionCommentHead }
}

const nameOf = (user: { name: string; firstName: string; lastName: string }) =>
  user.name.trim() || `${user.firstName} ${user.lastName}`.trim()

/**
 * A page of a chat's messages, which may span several sessions: messages since the current session began belong to it.
 *
 * @param present The participants, where they were asked for too.
 */
export function transcriptOfPage(page: Page, dialog: WireDialog | null, present: readonly number[] = []): Transcript {
  const { sessionId, startedAt } = parseSessionData(dialog?.entity_data_1 ?? '')
  const current = SessionId.safeParse(sessionId).data ?? null
  // The message that began the session may carry an earlier second than the session itself.
  const from = startedAt === null ? -Infinity : startedAt * 1000 - 5000
  const messages = page.messages.map(({ id, author_id: authorId, date: at, text, params }) => ({
    id,
    authorId,
    at,
    text,
    params,
    sessionId: at === null || at >= from ? current : null,
  }))
  return {
    recent: messages.sort((a, b) => a.id - b.id),
    rest: 0,
    isWhole: page.isWhole,
    takeRest: () => [],
    restBefore: () => 0,
    users: new Map(
      page.users.map(user => {
        const name = user.name.trim() || `${user.first_name} ${user.last_name}`.trim()
        return [user.id, { ...user, name }]
      }),
    ),
    files: new Map(page.files.map(file => [file.id, file])),
    sessionId: null,
    present,
    rating: null,
    tellsRating: false,
  }
}

/** Merges a later reading into an earlier one. From `from` on the later one is complete: messages it lacks are gone. */
export function mergedTranscript(earlier: Transcript, later: Transcript, from: number): Transcript {
  const news = new Map(later.recent.map(message => [message.id, message]))
  const kept = earlier.recent.filter(({ id }) => !news.has(id) && id < from)
  const known = new Map(earlier.recent.map(message => [message.id, message]))
  const recent = later.recent.map(message => ({
    ...message,
    sessionId: message.sessionId ?? known.get(message.id)?.sessionId ?? null,
  }))
  return {
    recent: [...kept, ...recent].sort((a, b) => a.id - b.id),
    rest: earlier.rest,
    isWhole: earlier.isWhole && later.isWhole,
    takeRest: earlier.takeRest,
    restBefore: earlier.restBefore,
    users: new Map([...earlier.users, ...later.users]),
    files: new Map([...earlier.files, ...later.files]),
    sessionId: earlier.sessionId === later.sessionId ? later.sessionId : null,
    present: later.present.length > 0 ? later.present : earlier.present,
    rating: later.rating,
    tellsRating: later.tellsRating,
  }
}
