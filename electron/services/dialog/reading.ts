import { AppError } from '../../app-error'
import type { BatchAnswer, CallOptions, Command } from '../../bitrix/client/bitrix'
import { parseSessionData } from '../../bitrix/identifiers/entity-data'
import { SessionId } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import type { ActiveAccount } from '../account/active'
import { type BatchRequest, mostCommands, newRequest, type Pending, valueOf } from '../portal/batch-request'
import type { WireDialog } from './wire'
import { type History, type Page, pageSize, type Transcript, transcriptOfHistory, transcriptOfPage } from './history'

export type DialogAddress = Command<'imopenlines.dialog.get'>['params']

/** One dialog in a request, readable once the request was sent. */
export interface DialogReading {
  dialog: Pending<WireDialog>
  /** The dialog in the console's terms, with the names known by now. */
  view(): BatchAnswer<DialogView>
  hasHistory: boolean
}

/** How a dialog's messages were asked for; `none` where they could not be yet. */
type AskedMessages =
  | { how: 'history'; answer: Pending<History> }
  | { how: 'page'; page: Pending<Page>; people: Pending<number[]> }
  | { how: 'none' }

export interface DialogSlot extends DialogReading {
  asked: AskedMessages
  transcript: Transcript | null
  error: AppError | null
}

/** Commands that reading messages page by page costs beside the dialog itself. */
export const pageCommands = 2

export function askHistory(request: BatchRequest, dialog: Pending<WireDialog>): AskedMessages {
  const answer = request.ask('imopenlines.session.history.get', { CHAT_ID: dialog.ref('id') })
  return { how: 'history', answer }
}

/** Asks for the newest messages only, and for the participants, whom the page does not tell. */
export function askPage(request: BatchRequest, dialog: Pending<WireDialog>): AskedMessages {
  const page = request.ask('im.dialog.messages.get', { DIALOG_ID: dialog.ref('dialog_id'), LIMIT: pageSize })
  return { how: 'page', page, people: request.ask('im.chat.user.list', { CHAT_ID: dialog.ref('id') }) }
}

/** Parses the messages in the answers. @param sessionOnly Told that this portal gives histories by session only. */
export function settleMessages(slot: DialogSlot, sessionOnly: () => void): void {
  const { asked } = slot
  const wire = valueOf(slot.dialog.answer())
  if (!slot.hasHistory || !wire) return
  if (asked.how === 'page') {
    const page = asked.page.answer()
    // No longer a participant: the history is read instead.
    if (page.ok) slot.transcript = transcriptOfPage(page.value, wire, valueOf(asked.people.answer()) ?? [])
    else slot.error = page.error
    return
  }
  const answer = asked.how === 'history' ? asked.answer.answer() : { ok: false as const, error: byChatRefused() }
  if (answer.ok) slot.transcript = transcriptOfHistory(answer.value)
  else slot.error = answer.error
  if (slot.error?.details.portalCode === 'MISSING_REQUIRED_PARAM') sessionOnly()
}

const byChatRefused = () =>
  new AppError('rejected', { portalCode: 'MISSING_REQUIRED_PARAM', method: 'imopenlines.session.history.get' })

/**
 * Reads histories that the first request could not. Portals that give histories by session only name the session in the
 * dialog: a closed one has none to ask for.
 */
export async function completeHistories(
  { bitrix }: ActiveAccount,
  slots: DialogSlot[],
  isSessionOnly: boolean,
  options: CallOptions,
): Promise<void> {
  const request = newRequest(bitrix)
  const asked = slots.flatMap(slot => {
    const wire = slot.hasHistory && slot.transcript === null ? valueOf(slot.dialog.answer()) : null
    const isLost = wire && (slot.asked.how === 'page' || isSessionOnly)
    if (!isLost || request.size() >= mostCommands) return []
    const sessionId = SessionId.safeParse(parseSessionData(wire.entity_data_1).sessionId).data
    if (isSessionOnly && sessionId === undefined) return []
    const where = isSessionOnly ? { SESSION_ID: sessionId } : { CHAT_ID: wire.id }
    return [{ slot, pending: request.ask('imopenlines.session.history.get', where) }]
  })
  if (asked.length === 0) return
  const failed = await request.send(options).then(() => null, asAppError)
  for (const { slot, pending } of asked) {
    const answer = failed ? { ok: false as const, error: failed } : pending.answer()
    const history = valueOf(answer)
    slot.transcript = history && transcriptOfHistory(history)
    slot.error = answer.ok ? null : answer.error
  }
}

/** A missing history does not spoil the dialog that was read; a cancellation does. */
function asAppError(error: unknown): AppError {
  if (error instanceof AppError && error.code !== 'cancelled' && error.code !== 'signed_out') return error
  throw error
}
