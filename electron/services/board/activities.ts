import type { Work } from '../../bitrix/client/bitrix'
import type { Result } from '../../bitrix/methods'
import { parseUserCode, withoutPrefix } from '../../bitrix/identifiers/user-code'
import { type CrmType, type SessionId, UserId } from '../../contract/common'
import type { ActiveAccount } from '../account/active'
import { withoutLine } from '../dialog/model'
import type { WireDialog } from '../dialog/wire'
import type { Directory } from '../people/directory'
import { type BatchRequest, newRequest, type Pending } from '../portal/batch-request'
import { createListening } from './listening'
import type { BoardLoad } from './load'
import type { BoardNames } from './names'
import type { BoardOperators } from './operators'
import type { Facts, Moment } from './rows'
import type { BoardSink } from './sink'
import type { Source } from './source'

type Activities = Result<'crm.activity.list'>
type Activity = Activities['read'][number]

/** Milliseconds from one turn to the next, and from one reading of the list to the next. */
const turnMs = 15_000
const fillingMs = 1500
const listMs = 60_000
const pageSize = 50
/** The newest thousand: what is older is not read. */
const mostPages = 20
/** Dialogs read in one turn. */
const mostDialogs = 35

interface ActivitiesDeps {
  sink: BoardSink
  load: BoardLoad
  names: BoardNames
  operators: Pick<BoardOperators, 'ask'>
  directory: Directory
  moment: () => Moment
  shared: () => number
}

interface Known {
  activity: Activity
  /** When its dialog was last asked for; -Infinity before. */
  at: number
}

interface ListedState {
  listAt: number
  turnAt: number
  pages: number
  isCut: boolean
  isListed: boolean
}

/**
 * Where the reports are refused: the CRM's activities of open sessions name the dialogs, and each dialog is read by itself,
 * the unknown ones first. Activities are only ever read: to complete one would close its dialog.
 */
export function createActivities({ sink, load, names, operators, directory, moment, shared }: ActivitiesDeps): Source {
  const known = new Map<SessionId, Known>()
  const listening = createListening({ sink, load })
  const state: ListedState = { listAt: -Infinity, turnAt: -Infinity, pages: 2, isCut: false, isListed: false }

  const isFilling = () => !state.isListed || [...known.values()].some(({ at }) => at === -Infinity)
  const stretch = () =>
    shared() *
    Math.max(load.stretch('crm.activity.list', state.pages), load.stretch('imopenlines.dialog.get', 4 * mostDialogs))

  const askList = (request: BatchRequest) => {
    const pages = Array.from({ length: state.pages }, (_, index) => askPage(request, index * pageSize))
    return () => takeList(pages, known, state, sink)
  }
  function askDialogs(request: BatchRequest) {
    const asked = moment()
    const heard = listening.choose(asked.steady)
    const [takeNames, takeOperators] = [names.ask(request), operators.ask(request)]
    const room = Math.min(mostDialogs, load.room('imopenlines.dialog.get'))
    const due = [...known].sort(([, a], [, b]) => a.at - b.at).slice(0, room)
    const ask = (id: SessionId) => request.ask('imopenlines.dialog.get', { SESSION_ID: id })
    const dialogs = due.map(([id, entry]) => ({ id, entry, dialog: ask(id) }))
    const takeHistories = listening.ask(request, heard)
    return async () => {
      for (const { id, entry, dialog } of dialogs) {
        const answer = dialog.answer()
        entry.at = asked.steady
        if (answer.ok) sink.put(factsOf(id, entry.activity, answer.value, directory), asked)
      }
      await sink.breathe()
      takeNames().forEach(sink.touched)
      takeOperators()
      await takeHistories(asked)
    }
  }

  return {
    isFilling,
    stretch,
    isCut: () => state.isCut,
    dueIn: () => Math.max(0, state.turnAt + (isFilling() ? fillingMs : turnMs) * stretch() - moment().steady),
    restart: () => void Object.assign(state, { listAt: -Infinity, turnAt: -Infinity }),
    async turn(using, signal) {
      const { steady } = moment()
      state.turnAt = steady
      if (!state.isListed || steady - state.listAt >= listMs * stretch()) {
        state.listAt = steady
        await send(using, signal, load, askList)
      }
      if (!signal.aborted) await send(using, signal, load, askDialogs)
    },
  }
}

function takeList(
  pages: readonly Pending<Activities>[],
  known: Map<SessionId, Known>,
  state: ListedState,
  sink: BoardSink,
): void {
  const answers = pages.map(page => page.answer())
  const found = answers.flatMap(answer => (answer.ok ? answer.value.read : []))
  for (const activity of found) {
    const before = known.get(activity.ASSOCIATED_ENTITY_ID)
    const hasMoved = before?.activity.LAST_UPDATED !== activity.LAST_UPDATED
    known.set(activity.ASSOCIATED_ENTITY_ID, { activity, at: before && !hasMoved ? before.at : -Infinity })
  }
  const refused = answers.find(answer => !answer.ok)
  if (refused?.ok === false) throw refused.error
  const last = answers.at(-1)
  const isFull = last?.ok === true && last.value.given >= pageSize
  if (isFull && state.pages < mostPages) return void (state.pages = Math.min(state.pages * 2, mostPages))
  Object.assign(state, { isCut: isFull, isListed: true })
  const live = new Set(found.map(({ ASSOCIATED_ENTITY_ID }) => ASSOCIATED_ENTITY_ID))
  for (const id of [...known.keys()].filter(id => !live.has(id))) {
    known.delete(id)
    sink.end(id)
  }
}

async function send(
  { bitrix }: ActiveAccount,
  signal: AbortSignal,
  load: BoardLoad,
  ask: (request: BatchRequest) => () => Promise<void> | void,
): Promise<void> {
  const request = newRequest(bitrix)
  const take = ask(request)
  if (request.size() === 0) return
  await request.send({ lane: 'board', signal, onWork: (works: readonly Work[]) => load.spent(works) })
  if (!signal.aborted) await take()
}

const askPage = (request: BatchRequest, start: number) =>
  request.ask('crm.activity.list', {
    filter: { PROVIDER_ID: 'IMOPENLINES_SESSION', COMPLETED: 'N' },
    select: [
      ...['ID', 'ASSOCIATED_ENTITY_ID', 'PROVIDER_TYPE_ID', 'RESPONSIBLE_ID', 'COMPLETED', 'CREATED', 'LAST_UPDATED'],
      ...['OWNER_TYPE_ID', 'OWNER_ID', 'PROVIDER_PARAMS', 'SUBJECT'],
    ],
    order: { ID: 'DESC' },
    start,
  })

const recordTypes: readonly CrmType[] = ['lead', 'deal', 'contact', 'company']

/** What an activity and its dialog tell together. */
function factsOf(sessionId: SessionId, activity: Activity, dialog: WireDialog, directory: Directory): Facts {
  const code = parseUserCode(dialog.entity_id)
  const parsed = typeof code === 'string' ? null : code
  const lineId = activity.PROVIDER_TYPE_ID
  const line = lineId && directory.line(lineId)
  const type = recordTypes[(activity.OWNER_TYPE_ID ?? 0) - 1]
  const isNobodys = dialog.tells_owner && dialog.owner === null
  return {
    chatId: dialog.id,
    sessionId,
    customer: withoutLine(dialog.name, line ? [line] : []) || withoutPrefix(dialog.entity_id) || null,
    customerId: UserId.safeParse(Number(parsed?.user)).data ?? null,
    connector: parsed?.connector ?? null,
    lineId,
    operatorId: dialog.tells_owner ? dialog.owner : activity.RESPONSIBLE_ID,
    status: isNobodys ? 'new' : 'open',
    lastMessageAt: null,
    messages: dialog.message_count,
    transfers: null,
    crm: type && activity.OWNER_ID !== null ? { type, id: activity.OWNER_ID } : null,
    begunAt: activity.CREATED,
    firstReplyMs: null,
    isFirstReplyInTime: null,
    vote: null,
    isAnswered: null,
  }
}
