import { AppError } from '../../app-error'
import type { BatchAnswer, CallOptions, Reference } from '../../bitrix/client/bitrix'
import { ChatId, Instant, type UserId } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import type { ActiveAccount, PortalTime } from '../account/active'
import { type BatchRequest, mostCommands, newRequest, valueOf } from '../portal/batch-request'
import type { Memory } from './memory'
import { viewOf } from './model'
import type { WireDialog } from './wire'
import { colleaguesIn } from './people'
import {
  askHistory,
  askPage,
  completeHistories,
  pageCommands,
  type DialogReading,
  settleMessages,
  type DialogSlot,
  type DialogAddress,
} from './reading'
import type { Transcript } from './history'
import type { Directory } from '../people/directory'
import { askLines } from '../people/channels'
import { mayAskUsers } from '../people/users'
import type { MediaNames } from '../portal/media-names'
import { failureOf, type Trace } from '../portal/trace'

export type { DialogReading } from './reading'

/** One request that reads dialogs and anything else asked along the way. */
export interface DialogRequest extends Pick<BatchRequest, 'size' | 'ask'> {
  /** Costs one command; two with the history of the last session, or three where a page of messages will do. */
  dialog(where: DialogAddress, withHistory: boolean): DialogReading
  /** Asks, as far as there is room, for the owners' names, and for the channel lines unless they are known. */
  names(owners?: readonly UserId[]): void
  /** Sends it; a second request follows for histories that the first could not read. */
  send(options: CallOptions): Promise<void>
}

export interface DialogRequestDeps {
  using: ActiveAccount
  directory: Directory
  files: MediaNames
  memory: Memory
  /** Hosts of portals that give histories by session only. */
  bySessionOnly: Set<string>
  now: PortalTime
  trace: Trace
}

export function newDialogRequest(deps: DialogRequestDeps): DialogRequest {
  const { using, directory, memory, bySessionOnly, now } = deps
  const { account, bitrix } = using
  const request = newRequest(bitrix)
  const slots: DialogSlot[] = []
  const namesAsked: ReturnType<typeof askNames>[] = []
  let readAt = Instant.parse(now(using))

  function messagesFor(where: DialogAddress, dialog: DialogSlot['dialog']): DialogSlot['asked'] {
    const known = knownBy(where)
    const hasRoom = request.size() + pageCommands < mostCommands
    if (known && hasRoom && memory.wantsPage(account, known)) return askPage(request, dialog)
    return bySessionOnly.has(account.portal) ? { how: 'none' } : askHistory(request, dialog)
  }
  function dialog(where: DialogAddress, withHistory: boolean): DialogReading {
    const pending = request.ask('imopenlines.dialog.get', where)
    const slot: DialogSlot = {
      dialog: pending,
      hasHistory: withHistory,
      asked: withHistory ? messagesFor(where, pending) : { how: 'none' },
      transcript: null,
      error: null,
      view() {
        const answer = ofLines(pending.answer())
        return answer.ok ? { ok: true, value: madeView(deps, slot, answer.value, readAt) } : answer
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
      // The answer is at least as new as this moment, and a late answer is not newer.
      readAt = Instant.parse(now(using))
      await request.send(options)
      for (const slot of slots) settleMessages(slot, () => bySessionOnly.add(account.portal))
      await completeHistories(using, slots, bySessionOnly.has(account.portal), options)
      namesAsked.forEach(learn => learn())
      for (const slot of slots) learnFrom(directory, slot.transcript, valueOf(slot.dialog.answer()))
    },
  }
}

/** Puts a view together and notes its answers. */
export function madeView(
  deps: DialogRequestDeps,
  read: Pick<DialogSlot, 'transcript' | 'error'>,
  wire: WireDialog,
  readAt: Instant,
): DialogView {
  const { using, directory, files, memory, trace } = deps
  const { transcript, error } = read
  const { account } = using
  const historyFailure = error && failureOf(error, trace)
  const first = transcript?.recent[0]?.sessionId ?? transcript?.sessionId ?? null
  const hasEarlierSession = first !== null && memory.sessionBefore(wire.id, account, first) !== null
  const source = { dialog: wire, transcript, historyFailure, account, directory, files, readAt, hasEarlierSession }
  const view = viewOf(source)
  memory.attach(view, { wire, transcript })
  return view
}

/** The requested dialog, where it is known beforehand. */
function knownBy({ CHAT_ID, USER_CODE }: DialogAddress): Parameters<Memory['wantsPage']>[1] | null {
  const chatId = ChatId.safeParse(CHAT_ID).data
  if (chatId) return { chatId }
  return typeof USER_CODE === 'string' ? { userCode: USER_CODE } : null
}

/** A chat between colleagues is no dialog. Old portals do not tell a chat's purpose. */
export function ofLines(answer: BatchAnswer<WireDialog>): BatchAnswer<WireDialog> {
  if (!answer.ok || ['', 'LINES'].includes(answer.value.entity_type.toUpperCase())) return answer
  return { ok: false, error: new AppError('not_found', { method: 'imopenlines.dialog.get' }) }
}

const refOwner = ({ dialog }: DialogSlot) => dialog.ref('owner')

/** Asks, as far as there is room, for the names of owners, and for the channel lines unless they are known. */
export function askNames(
  request: BatchRequest,
  { using, directory }: Pick<DialogRequestDeps, 'using' | 'directory'>,
  owners: (UserId | Reference)[],
) {
  const users =
    mayAskUsers(using) && owners.length > 0 && request.size() < mostCommands
      ? request.ask('user.get', { FILTER: { ID: owners } })
      : null
  const learnLines = askLines(request, directory)
  return () => {
    directory.learnUsers((users && valueOf(users.answer())) ?? [])
    learnLines()
  }
}

/** Learns the names in the dialog and its messages. */
export function learnFrom(directory: Directory, transcript: Transcript | null, dialog: WireDialog | null): void {
  if (transcript) directory.learnPeople(colleaguesIn(transcript))
  const colleagues = new Set<number>(dialog?.manager_list)
  if (dialog?.owner) colleagues.add(dialog.owner)
  const readers = (dialog?.readed_list ?? []).map(({ user_id: id, user_name: name }) => ({ id, name }))
  directory.learnPeople(readers.filter(({ id }) => colleagues.has(id)))
}
