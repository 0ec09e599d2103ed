import { Instant, type Message } from '../../contract/common'
import type { Dialog, DialogView } from '../../contract/dialog'
import { type BatchRequest, type Pending, valueOf } from '../portal/batch-request'
import type { DialogAnswers } from './memory'
import type { WireDialog } from './wire'
import { learnFrom, madeView, ofLines, type DialogRequestDeps } from './request'
import {
  type History,
  mayPage,
  mergedTranscript,
  type Page,
  pageSize,
  type Transcript,
  transcriptOfHistory,
  transcriptOfPage,
} from './history'

/** The news of a known dialog after a poll. */
export interface Followed {
  view: DialogView
  /** New messages, and known ones that were changed. */
  arrived: Message[]
  /** Messages that no longer exist. */
  gone: number[]
  /** Something other than its messages has changed. */
  isChanged: boolean
  /** There is more to read already. */
  isMore: boolean
}

/** Known messages that are reread with each poll, in case they were changed. */
const reread = 20

/** A long history is read again only when the dialog shows that something was written. */
export interface HistoryFollowing {
  /** A message was written of which only the number is known. */
  behind: boolean
  /** The message from which reading starts has gone, and the portal then gives nothing. */
  anchorGone: boolean
}

/**
 * Asks in a request for news of a dialog: the dialog itself and, for participants, the messages since the last ones.
 * Others can only read the session's whole history; a long one is read again when the dialog has shown that it has
 * grown.
 *
 * @returns Takes the answers; gives null when they say nothing.
 */
export function followDialog(
  deps: DialogRequestDeps,
  request: BatchRequest,
  known: DialogView,
  answers: DialogAnswers,
  state: HistoryFollowing,
): () => Followed | null {
  const { chatId, joined } = known.dialog
  const readAt = Instant.parse(deps.now(deps.using))
  const dialog = request.ask('imopenlines.dialog.get', { CHAT_ID: chatId })
  const news = joined && mayPage(deps.using.account) ? askNews(request, dialog, answers, state) : null
  const history = news ? null : askWhole(deps, request, known, answers, state)

  return () => {
    const wire = valueOf(ofLines(dialog.answer()))
    if (!wire) return null
    const read = (news ?? history)?.(wire) ?? same(answers.transcript)
    state.behind = wire.last_message_id !== null && wire.last_message_id > newestOf(read.transcript)
    learnFrom(deps.directory, read.transcript, wire)
    const view = madeView(deps, { transcript: read.transcript, error: null }, wire, readAt)
    const failed = read.transcript === null ? { ...view, historyFailure: known.historyFailure } : view
    return { view: failed, ...difference(known, failed, read), isMore: read.isMore || (state.behind && !joined) }
  }
}

const newestOf = (transcript: Transcript | null) => transcript?.recent.at(-1)?.id ?? 0

interface Took {
  transcript: Transcript | null
  /** The reading is complete from this number on. */
  from: number
  isMore: boolean
}

const same = (transcript: Transcript | null): Took => ({ transcript, from: Infinity, isMore: false })

function askNews(
  request: BatchRequest,
  dialog: Pending<WireDialog>,
  { transcript }: DialogAnswers,
  state: HistoryFollowing,
): (wire: WireDialog) => Took {
  const anchor = state.anchorGone ? undefined : transcript?.recent.at(-1 - reread)?.id
  const since = anchor === undefined ? {} : { FIRST_ID: anchor }
  const page = request.ask('im.dialog.messages.get', { DIALOG_ID: dialog.ref('dialog_id'), LIMIT: pageSize, ...since })
  const people = request.ask('im.chat.user.list', { CHAT_ID: dialog.ref('id') })
  return wire => {
    const answer = page.answer()
    // No longer a participant: the chat's own word on the operator's part counts.
    if (!answer.ok) return same(transcript && { ...transcript, present: [] })
    state.anchorGone = anchor !== undefined && answer.value.given === 0
    const later = transcriptOfPage(answer.value, wire, valueOf(people.answer()) ?? [])
    if (!transcript) return same(later)
    const from = goneFrom(answer.value, anchor)
    return {
      transcript: mergedTranscript(transcript, later, from),
      from,
      isMore: state.anchorGone || isCut(answer.value, anchor),
    }
  }
}

const isCut = ({ given }: Page, anchor: number | undefined) => anchor !== undefined && given >= pageSize

/** The number from which on a page is complete. */
function goneFrom(page: Page, anchor: number | undefined): number {
  const { given, isWhole, messages } = page
  // An unreadable message may be any of them.
  if (given === 0 || !isWhole || isCut(page, anchor)) return Infinity
  if (anchor !== undefined) return anchor + 1
  return given < pageSize ? 0 : Math.min(...messages.map(({ id }) => id))
}

/** Null while there is no need to read a long history again. */
function askWhole(
  { using, bySessionOnly }: DialogRequestDeps,
  request: BatchRequest,
  { dialog: { chatId, sessionId } }: DialogView,
  { transcript }: DialogAnswers,
  { behind }: HistoryFollowing,
): ((wire: WireDialog) => Took) | null {
  const isLong = transcript !== null && transcript.rest > 0
  const isOld = bySessionOnly.has(using.account.portal)
  if ((isLong && !behind) || (isOld && sessionId === null)) return null
  const where = isOld && sessionId !== null ? { SESSION_ID: sessionId } : { CHAT_ID: chatId }
  const pending: Pending<History> = request.ask('imopenlines.session.history.get', where)
  return () => {
    const history = valueOf(pending.answer())
    if (!history) return same(transcript)
    const later = transcriptOfHistory(history)
    const first = later.recent[0]?.id
    // A long history is taken as it came: it holds the way to its older part.
    if (!transcript || later.rest > 0 || first === undefined)
      return { transcript: later, from: first ?? Infinity, isMore: false }
    // A session's history is complete.
    const from = !later.isWhole
      ? Infinity
      : later.sessionId !== null && later.sessionId === transcript.sessionId
        ? 0
        : first
    return { transcript: mergedTranscript(transcript, later, from), from, isMore: false }
  }
}

function difference(
  before: DialogView,
  after: DialogView,
  { transcript, from }: Took,
): Pick<Followed, 'arrived' | 'gone' | 'isChanged'> {
  const known = new Map(before.messages.map(message => [message.id, JSON.stringify(message)]))
  const ids = new Set(transcript?.recent.map(({ id }) => id))
  return {
    arrived: after.messages.filter(message => known.get(message.id) !== JSON.stringify(message)),
    gone: [...known.keys()].filter(id => id >= from && !ids.has(id)),
    isChanged: textOf(before.dialog) !== textOf(after.dialog),
  }
}

const textOf = (dialog: Dialog) => JSON.stringify({ ...dialog, readAt: 0 })
