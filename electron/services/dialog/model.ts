import { type Instant, Instant as InstantSchema, LineId, type Message, SessionId } from '../../contract/common'
import { type Dialog, type DialogView, Unsaid } from '../../contract/dialog'
import type { Account } from '../../contract/account'
import type { Failure } from '../../contract/failure'
import {
  parseBindings,
  parseSessionData,
  parseSilent,
  type SessionData,
  toldIn,
} from '../../bitrix/identifiers/entity-data'
import type { WireDialog } from './wire'
import { crmPage, dialogPage } from '../../bitrix/identifiers/portal-pages'
import { isGroup, parseUserCode, withoutPrefix } from '../../bitrix/identifiers/user-code'
import { actsFor } from '../act/offered'
import { entering, messagesOf } from './messages'
import { type DialogPeople, peopleOf } from './people'
import { mayPage, pageSize, type Transcript, type TranscriptMessage, windowSize } from './history'
import { waitingIn, waitsForAnybody } from './waiting'
import type { Directory } from '../people/directory'
import type { MediaNames } from '../portal/media-names'
import type { State } from '../act/table'

export interface DialogSource {
  dialog: WireDialog
  /** Null where the messages could not be read. */
  transcript: Transcript | null
  historyFailure: Failure | null
  account: Account
  directory: Directory
  files: MediaNames
  readAt: Instant
  /** An earlier session is known, whose history can be asked for. */
  hasEarlierSession: boolean
}

/** Combines the portal's several answers about a dialog. */
export function viewOf(source: DialogSource): DialogView {
  const { dialog, transcript, account, readAt } = source
  const data = parseSessionData(dialog.entity_data_1)
  const people = peopleIn(source)
  const startedAt = instant(data.startedAt)
  const messages = transcript ? tellMessages(source, transcript.recent.slice(-windowSize), people) : []
  const sessionId = data.sessionId === null ? null : (SessionId.safeParse(data.sessionId).data ?? null)
  // Between the two readings a session may have ended: messages of another one say nothing about this one.
  const isCurrent =
    transcript !== null && (sessionId === null || !transcript.sessionId || transcript.sessionId === sessionId)
  const ofSession = transcript?.sessionId ? messages : messages.filter(message => message.sessionId === sessionId)
  const standing = standingOf({ dialog, data, messages: isCurrent ? ofSession : null })

  const result: State = {
    ...identity(source, data, people),
    sessionId,
    sessionStartedAt: startedAt,
    ...ownership(source, people, standing.status),
    ...standing,
    // Without a history, the start of the session is the latest known activity.
    lastActivityAt: messages.at(-1)?.at ?? startedAt,
    pinned: data.pinned,
    silent: parseSilent(dialog.entity_data_3),
    blocked: data.blockedAt === null ? null : { since: instant(data.blockedAt), reason: data.blockReason },
    crm: bindings(source, data),
    rating: transcript?.rating ?? null,
    messageCount: dialog.message_count,
    customerReadId: readByCustomer(dialog, people),
    unread: unreadOf(dialog.counter, messages),
    url: dialogPage(account.portalUrl, dialog.id),
    readAt,
  }
  const { historyFailure } = source
  const earlier = transcript !== null && hasEarlier(source, transcript, messages.length, result.joined)
  const unsaid = unsaidIn(source)
  const silence = {
    ...(unsaid.length > 0 && { unsaid }),
    ...(transcript && !transcript.isWhole && { isPartial: true as const }),
  }
  return { dialog: { ...result, ...actsFor(result) }, messages, earlier, historyFailure, ...silence }
}

/** The portal counts the system's own lines as unread, too. */
function unreadOf(counter: number, messages: readonly Message[]): number {
  const counted = counter > 0 ? messages.slice(-counter) : []
  return counter - counted.filter(({ author }) => author.kind === 'system').length
}

/** Fields that no answer told: the dialog has stand-ins for them. */
function unsaidIn({ dialog, transcript, account }: DialogSource): Unsaid[] {
  const { noCrm, ...row } = toldIn(dialog.entity_data_1)
  const hasPeople = transcript !== null && transcript.present.length > 0
  const told: Record<Unsaid, boolean> = {
    ...row,
    owner: dialog.tells_owner,
    joined: hasPeople || dialog.role !== '' || dialog.owner === account.user.id,
    people: hasPeople,
    crm: noCrm || dialog.entity_data_2.includes('|'),
    rating: !transcript?.rating || transcript.tellsRating,
  }
  return Unsaid.options.filter(field => !told[field])
}

/** The last message that a customer has got; in a group, the one who is furthest. A supervisor may have read, too. */
function readByCustomer({ readed_list: readers }: WireDialog, { isToldCustomer }: DialogPeople): number | null {
  const ids = readers.flatMap(({ user_id, message_id }) =>
    message_id !== null && isToldCustomer(user_id) ? [message_id] : [],
  )
  return ids.length > 0 ? Math.max(...ids) : null
}

/** Whether there may be messages before the shown ones, and a way to read them. */
function hasEarlier(
  { dialog, account, hasEarlierSession }: DialogSource,
  transcript: Transcript,
  shown: number,
  joined: boolean,
) {
  if (transcript.rest > 0 || transcript.recent.length > shown || hasEarlierSession) return true
  const isFullPage = transcript.sessionId === null && (shown >= pageSize || !transcript.isWhole)
  return joined && mayPage(account) && (isFullPage || dialog.message_count > shown)
}

type ViewSource = Pick<DialogSource, 'dialog' | 'transcript' | 'account' | 'directory' | 'files' | 'readAt'>

/** The people of a dialog, as far as its messages and the directory know them. */
export function peopleIn({ dialog, transcript, account, directory }: ViewSource): DialogPeople {
  const operators = new Set<number>([account.user.id, ...dialog.manager_list])
  if (dialog.owner) operators.add(dialog.owner)
  return peopleOf({ users: transcript?.users ?? new Map(), operators, nameOf: directory.person })
}

/** Some messages of a dialog in the window's form. */
export function tellMessages(
  source: ViewSource,
  messages: readonly TranscriptMessage[],
  people: DialogPeople,
): Message[] {
  const { dialog, transcript, account, files, readAt } = source
  const startedAt = instant(parseSessionData(dialog.entity_data_1).startedAt)
  return messagesOf(messages, startedAt ?? dialog.date_create ?? readAt, {
    people,
    files: transcript?.files ?? new Map(),
    enter: entering(files, { accountId: account.id, chatId: dialog.id }),
  })
}

/** Milliseconds that a date can hold. */
const lastInstant = 8.64e15

function instant(unixSeconds: number | null): Instant | null {
  if (unixSeconds === null || unixSeconds * 1000 > lastInstant) return null
  return InstantSchema.parse(unixSeconds * 1000)
}

function identity({ dialog, directory }: DialogSource, data: SessionData, people: DialogPeople) {
  const userCode = withoutPrefix(dialog.entity_id)
  const parsed = parseUserCode(userCode)
  const code = typeof parsed === 'string' ? null : parsed
  const cameBy = LineId.safeParse(code?.lineId).data ?? null
  const lineId = LineId.safeParse(data.lineId).data ?? cameBy
  const lineName = lineId && directory.line(lineId)
  const connector = code?.connector ?? userCode.split('|')[0] ?? ''
  const names = [lineName, cameBy && directory.line(cameBy)].filter(name => name !== null)
  const customer = (code && isGroup(code) ? null : people.customerName) ?? withoutLine(dialog.name, names)
  return {
    chatId: dialog.id,
    title: dialog.name || userCode,
    customer: customer || userCode,
    userCode,
    connector,
    connectorTitle: directory.connector(connector),
    lineId,
    lineName,
    cameByLineId: cameBy === lineId ? null : cameBy,
  }
}

/**
 * A dialog's chat is called `Customer - Line`. Where the channel line's name is known and is not the end of the title,
 * the end belongs to the customer's name: a chat may be renamed, and companies have dashes in their names.
 */
export function withoutLine(title: string, lineNames: readonly string[]): string {
  const line = lineNames.find(name => title.endsWith(` - ${name}`))
  if (line === undefined && lineNames.length > 0) return title
  const end = line === undefined ? title.lastIndexOf(' - ') : title.length - line.length - 3
  return end > 0 ? title.slice(0, end) : title
}

function ownership(
  { dialog, transcript, account, directory }: DialogSource,
  people: DialogPeople,
  status: Dialog['status'],
) {
  const me = account.user.id
  const owner = status === 'closed' ? null : dialog.owner
  const present = transcript?.present ?? []
  const members = [...new Set(present.length > 0 ? present : [...(owner ? [owner] : []), ...dialog.manager_list])]
  const isMember = present.length > 0 ? present.includes(me) : /^(owner|manager|member)$/i.test(dialog.role)
  const mine = owner === me
  const joined = mine || (isMember && status !== 'closed')
  return {
    operator: owner === null ? null : { id: owner, name: directory.person(owner) },
    mine,
    joined,
    participants: members.map(id => people.person(id)),
  }
}

interface DialogStanding {
  dialog: WireDialog
  data: SessionData
  /** Messages of the current session; null when they are not known. */
  messages: DialogView['messages'] | null
}

/** Status and waiting time, as `DialogStatus` in the contract defines them. */
function standingOf({ dialog, data, messages }: DialogStanding): Pick<Dialog, 'status' | 'waitingSince'> {
  // A row of an old portal may be too short to name the session: then only the owner tells.
  const tellsSession = dialog.entity_data_1.split('|').length > 5
  if (data.sessionId === null && (tellsSession || dialog.owner === null))
    return { status: 'closed', waitingSince: null }
  if (data.waitsToClose) return { status: 'closing', waitingSince: null }
  const waiting =
    messages &&
    waitingIn(messages.map(({ author, at, deleted, hidden }) => ({ kind: author.kind, at, deleted, hidden })))
  if (dialog.owner === null)
    return { status: 'new', waitingSince: waiting && waitsForAnybody(waiting, instant(data.startedAt)) }
  if (!waiting || (waiting.last === null && !waiting.isTakenBack)) return { status: 'open', waitingSince: null }
  return waiting.last === 'customer'
    ? { status: 'waiting', waitingSince: waiting.since }
    : { status: 'answered', waitingSince: null }
}

function bindings({ dialog, account, directory }: DialogSource, data: SessionData): Dialog['crm'] {
  const bound = parseBindings(dialog.entity_data_2)
  const main = data.crm
  if (main && !bound.some(({ type, id }) => type === main.type && id === main.id)) bound.unshift(main)
  return bound.map(entity => ({
    ...entity,
    title: directory.crmTitle(entity),
    url: crmPage(account.portalUrl, entity),
  }))
}
