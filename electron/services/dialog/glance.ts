import type { AppError } from '../../app-error'
import type { BatchAnswer, Reference } from '../../bitrix/client/bitrix'
import { type ChatId, Instant, type SessionId, type UserId } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import type { BatchRequest, Pending } from '../portal/batch-request'
import { type History, type Transcript, transcriptOfHistory } from './history'
import { askNames, type DialogRequestDeps, learnFrom, madeView, ofLines } from './request'
import type { WireDialog } from './wire'

/** A dialog as it was read without taking part in it. */
export interface Glanced {
  view: DialogView
  transcript: Transcript | null
  /** Why its history could not be read. */
  error: AppError | null
  /** The dialog's last message, by its own word: a history may leave it out. */
  lastId: number | null
  /** The dialog has moved on since its history was read: the next request is to read that again. */
  isBehind: boolean
}

/** A dialog to be read, and what was read of it before. */
export interface GlanceWish {
  chatId: ChatId
  known: Glanced | null
  /** The session whose history is wanted; the last one unless given. */
  sessionId?: SessionId
}

/** Commands that reading a dialog may cost; one more is for names. */
export const glanceCommands = 2

interface AskedGlance extends GlanceWish {
  dialog: Pending<WireDialog>
  history: Pending<History> | null
}

/**
 * Asks in a request for dialogs, and for the history of those that were not read before or have moved on since. Reads
 * only: nothing is marked, and nobody sees it.
 *
 * @returns Takes the answers, in the order of the wishes.
 */
export function askGlances(
  deps: DialogRequestDeps,
  request: BatchRequest,
  wishes: readonly GlanceWish[],
): () => BatchAnswer<Glanced>[] {
  const readAt = Instant.parse(deps.now(deps.using))
  const asked = wishes.map((wish): AskedGlance => {
    const dialog = request.ask('imopenlines.dialog.get', { CHAT_ID: wish.chatId })
    return { ...wish, dialog, history: askHistory(deps, request, wish, dialog) }
  })
  const strangers = asked.flatMap(({ known, dialog }): (UserId | Reference)[] => {
    if (!known) return [dialog.ref('owner')]
    const { operator } = known.view.dialog
    return operator?.name === null ? [operator.id] : []
  })
  const learnNames = askNames(request, deps, strangers)
  return () => {
    learnNames()
    return asked.map(each => taken(deps, each, readAt))
  }
}

function askHistory(
  { using, bySessionOnly }: DialogRequestDeps,
  request: BatchRequest,
  { chatId, known, sessionId: wanted }: GlanceWish,
  dialog: Pending<WireDialog>,
): Pending<History> | null {
  if (known && !known.isBehind) return null
  if (wanted) return request.ask('imopenlines.session.history.get', { SESSION_ID: wanted })
  if (!bySessionOnly.has(using.account.portal))
    return request.ask('imopenlines.session.history.get', { CHAT_ID: known ? chatId : dialog.ref('id') })
  const sessionId = known?.view.dialog.sessionId ?? null
  return sessionId && request.ask('imopenlines.session.history.get', { SESSION_ID: sessionId })
}

function taken(
  deps: DialogRequestDeps,
  { known, dialog, history }: AskedGlance,
  readAt: Instant,
): BatchAnswer<Glanced> {
  const { directory, bySessionOnly, using } = deps
  const answer = ofLines(dialog.answer())
  if (!answer.ok) return answer
  const wire = answer.value
  const read = history?.answer()
  const needsSession = read?.ok === false && read.error.details.portalCode === 'MISSING_REQUIRED_PARAM'
  if (needsSession) bySessionOnly.add(using.account.portal)
  const transcript = read?.ok ? transcriptOfHistory(read.value) : (known?.transcript ?? null)
  const error = read ? (read.ok ? null : read.error) : (known?.error ?? null)
  learnFrom(directory, transcript, wire)
  const view = madeView(deps, { transcript, error: transcript ? null : error }, wire, readAt)
  const isOwed = read
    ? !read.ok && (needsSession || isPassing(read.error))
    : hasMoved(known, wire, view.dialog.sessionId)
  return { ok: true, value: { view, transcript, error, lastId: wire.last_message_id, isBehind: isOwed } }
}

/** Something was written since, or another session has begun. */
function hasMoved(known: Glanced | null, wire: WireDialog, sessionId: SessionId | null): boolean {
  if (!known) return true
  const { messageCount, sessionId: before } = known.view.dialog
  const isGrown = wire.message_count !== messageCount || wire.last_message_id !== known.lastId
  return known.isBehind || isGrown || sessionId !== before
}

/** A refusal stays one until the dialog moves on; other failures pass. */
const isPassing = ({ code }: AppError) => code !== 'forbidden' && code !== 'rejected' && code !== 'not_found'
