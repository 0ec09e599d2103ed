import { AppError } from '../app-error'
import type { BatchAnswer, CallOptions, Command, Reference } from '../bitrix/bitrix'
import { parseSessionData } from '../bitrix/entity-data'
import { Instant, SessionId, type DialogView, type UserId } from '../contract/models'
import type { ActiveAccount } from './active-account'
import { type BatchRequest, mostCommands, newRequest, type Pending, valueOf } from './batch-request'
import { viewOf, type WireDialog } from './dialog-model'
import { colleaguesIn, type History } from './dialog-people'
import type { Directory } from './directory'
import type { FileBook } from './file-book'
import { failureOf, type Trace } from './trace'

type Where = Command<'imopenlines.dialog.get'>['params']

/** One dialog in a round, readable once the round was sent. */
export interface Reading {
  dialog: Pending<WireDialog>
  /** The dialog in the console's terms, with the names known by now. */
  view(): BatchAnswer<DialogView>
  hasHistory: boolean
}

/** One request that reads dialogs, and whatever else is asked along the way. */
export interface Round extends Pick<BatchRequest, 'size' | 'ask'> {
  /** Costs one command, two with the history of the last session. */
  dialog(where: Where, withHistory: boolean): Reading
  /** Asks, as far as there is room, who the owners are, and for the lines unless they are known. */
  names(owners?: readonly UserId[]): void
  /** Sends it; a second request follows on portals whose history wants a session's number. */
  send(options: CallOptions): Promise<void>
}

export interface RoundDeps {
  using: ActiveAccount
  directory: Directory
  files: FileBook
  /** Portals, by host, that know histories by session only. */
  bySessionOnly: Set<string>
  now: () => number
  trace: Trace
}

interface Slot extends Reading {
  pendingHistory: Pending<History> | null
  history: History | null
  historyError: AppError | null
}

export function newRound(deps: RoundDeps): Round {
  const { using, directory, files, bySessionOnly, now, trace } = deps
  const { account, bitrix } = using
  const request = newRequest(bitrix)
  const slots: Slot[] = []
  const namesAsked: ReturnType<typeof askNames>[] = []
  let readAt = Instant.parse(now())

  function dialog(where: Where, withHistory: boolean): Reading {
    const pending = request.ask('imopenlines.dialog.get', where)
    const asks = withHistory && !bySessionOnly.has(account.portal)
    const slot: Slot = {
      dialog: pending,
      hasHistory: withHistory,
      pendingHistory: asks ? request.ask('imopenlines.session.history.get', { CHAT_ID: pending.ref('id') }) : null,
      history: null,
      historyError: null,
      view() {
        const answer = ofLines(pending.answer())
        if (!answer.ok) return answer
        const { history, historyError } = slot
        const historyFailure = historyError && failureOf(historyError, trace)
        return {
          ok: true,
          value: viewOf({ dialog: answer.value, history, historyFailure, account, directory, files, readAt }),
        }
      },
    }
    slots.push(slot)
    return slot
  }

  return {
    size: request.size,
    ask: request.ask,
    dialog,
    names: owners => void namesAsked.push(askNames(request, deps, [...slots.map(refOwner), ...(owners ?? [])])),
    async send(options) {
      // What it will say is at least as new as this, and an answer that comes late is not newer for it.
      readAt = Instant.parse(now())
      await request.send(options)
      for (const slot of slots) settleHistory(slot, () => bySessionOnly.add(account.portal))
      if (bySessionOnly.has(account.portal)) await completeHistories(using, slots, options)
      namesAsked.forEach(learn => learn())
      for (const {
        history,
        dialog: { answer },
      } of slots)
        learnFrom(directory, history, valueOf(answer()))
    },
  }
}

/** A chat of colleagues is no dialog. Old portals do not say what a chat is for. */
function ofLines(answer: BatchAnswer<WireDialog>): BatchAnswer<WireDialog> {
  if (!answer.ok || ['', 'LINES'].includes(answer.value.entity_type.toUpperCase())) return answer
  return { ok: false, error: new AppError('not_found', { method: 'imopenlines.dialog.get' }) }
}

const refOwner = ({ dialog }: Slot) => dialog.ref('owner')

function askNames(request: BatchRequest, { using, directory }: RoundDeps, owners: (UserId | Reference)[]) {
  const mayAskUsers = using.account.scopes.some(scope => /^user/.test(scope))
  const users =
    mayAskUsers && owners.length > 0 && request.size() < mostCommands
      ? request.ask('user.get', { FILTER: { ID: owners } })
      : null
  const lines =
    directory.wantsLines() && request.size() < mostCommands
      ? request.ask('imopenlines.config.list.get', {
          PARAMS: { select: ['ID', 'LINE_NAME', 'ACTIVE'], limit: 200 },
          OPTIONS: { QUEUE: 'N' },
        })
      : null
  return () => {
    directory.learnUsers((users && valueOf(users.answer())) ?? [])
    const answer = lines?.answer()
    if (answer?.ok) directory.learnLines(answer.value)
    // Refused for good: asking again with every look-up would not help.
    else if (answer?.error.code === 'forbidden') directory.learnLines(null)
  }
}

function settleHistory(slot: Slot, sessionOnly: () => void): void {
  if (!slot.hasHistory || !slot.dialog.answer().ok) return
  const answer = slot.pendingHistory?.answer() ?? { ok: false, error: byChatRefused() }
  if (answer.ok) slot.history = answer.value
  else slot.historyError = answer.error
  if (slot.historyError?.details.portalCode === 'MISSING_REQUIRED_PARAM') sessionOnly()
}

const byChatRefused = () =>
  new AppError('rejected', { portalCode: 'MISSING_REQUIRED_PARAM', method: 'imopenlines.session.history.get' })

/** Portals that know histories by session only tell the session in the dialog: a closed one has none to ask for. */
async function completeHistories({ bitrix }: ActiveAccount, slots: Slot[], options: CallOptions): Promise<void> {
  const request = newRequest(bitrix)
  const asked = slots.flatMap(slot => {
    const dialog = slot.hasHistory && slot.history === null ? valueOf(slot.dialog.answer()) : null
    const sessionId = SessionId.safeParse(dialog && parseSessionData(dialog.entity_data_1).sessionId).data
    if (sessionId === undefined || request.size() >= mostCommands) return []
    return [{ slot, pending: request.ask('imopenlines.session.history.get', { SESSION_ID: sessionId }) }]
  })
  if (asked.length === 0) return
  const failed = await request.send(options).then(() => null, asAppError)
  for (const { slot, pending } of asked) {
    const answer = failed ? { ok: false as const, error: failed } : pending.answer()
    slot.history = valueOf(answer)
    slot.historyError = answer.ok ? null : answer.error
  }
}

/** A history that cannot be had does not spoil the dialog that was read; being told to stop does. */
function asAppError(error: unknown): AppError {
  if (error instanceof AppError && error.code !== 'cancelled' && error.code !== 'signed_out') return error
  throw error
}

function learnFrom(directory: Directory, history: History | null, dialog: WireDialog | null): void {
  if (history) directory.learnPeople(colleaguesIn(history))
  const colleagues = new Set<number>(dialog?.manager_list)
  if (dialog?.owner) colleagues.add(dialog.owner)
  const readers = (dialog?.readed_list ?? []).map(({ user_id: id, user_name: name }) => ({ id, name }))
  directory.learnPeople(readers.filter(({ id }) => colleagues.has(id)))
}
