import type { Dialog, DialogView, Instant } from '../contract/models'
import type { Account } from '../contract/models-account'
import { Instant as InstantSchema, LineId, SessionId } from '../contract/models'
import type { Failure } from '../contract/failure'
import { parseBindings, parseSessionData, parseSilent, type SessionData } from '../bitrix/entity-data'
import type { Result } from '../bitrix/methods'
import { crmPage, dialogPage } from '../bitrix/portal-pages'
import { isGroup, parseUserCode, withoutPrefix } from '../bitrix/user-code'
import { actsFor } from './dialog-acts'
import { entering, messagesOf } from './dialog-messages'
import { type History, type People, peopleOf } from './dialog-people'
import type { Directory } from './directory'
import type { FileBook } from './file-book'
import type { State } from './session-acts'

export type WireDialog = Result<'imopenlines.dialog.get'>

export interface Source {
  dialog: WireDialog
  history: History | null
  historyFailure: Failure | null
  account: Account
  directory: Directory
  files: FileBook
  readAt: Instant
}

/** Puts together what the portal said about a dialog in its several places. */
export function viewOf(source: Source): DialogView {
  const { dialog, history, account, directory, readAt } = source
  const data = parseSessionData(dialog.entity_data_1)
  const operators = new Set<number>([account.user.id, ...dialog.manager_list])
  if (dialog.owner) operators.add(dialog.owner)
  const people = peopleOf({ history, operators, nameOf: directory.person })
  const startedAt = instant(data.startedAt)
  const enter = entering(source.files, { accountId: account.id, chatId: dialog.id })
  const messages = history ? messagesOf(history, people, startedAt ?? dialog.date_create ?? readAt, enter) : []
  const sessionId = data.sessionId === null ? null : (SessionId.safeParse(data.sessionId).data ?? null)
  // Between reading the two a session may have ended: the messages of another one say nothing about this one.
  const isCurrent = history !== null && (sessionId === null || !history.sessionId || history.sessionId === sessionId)
  const standing = standingOf({ dialog, data, people, messages: isCurrent ? messages : null })

  const result: State = {
    ...identity(source, data, people),
    sessionId,
    sessionStartedAt: startedAt,
    ...ownership(source, people, standing.status),
    ...standing,
    // Without its history nothing tells more than when the session began.
    lastActivityAt: messages.at(-1)?.at ?? startedAt,
    pinned: data.pinned,
    silent: parseSilent(dialog.entity_data_3),
    blocked: data.blockedAt === null ? null : { since: instant(data.blockedAt), reason: data.blockReason },
    crm: bindings(source, data),
    messageCount: dialog.message_count,
    unread: dialog.counter,
    url: dialogPage(account.portalUrl, dialog.id),
    readAt,
  }
  return { dialog: { ...result, ...actsFor(result) }, messages, historyFailure: source.historyFailure }
}

/** Milliseconds that a date can hold. */
const lastInstant = 8.64e15

function instant(unixSeconds: number | null): Instant | null {
  if (unixSeconds === null || unixSeconds * 1000 > lastInstant) return null
  return InstantSchema.parse(unixSeconds * 1000)
}

function identity({ dialog, directory }: Source, data: SessionData, people: People) {
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

/** A dialog's chat is called `Customer - Line`. */
function withoutLine(title: string, lineNames: string[]): string {
  const line = lineNames.find(name => title.endsWith(` - ${name}`))
  const end = line === undefined ? title.lastIndexOf(' - ') : title.length - line.length - 3
  return end > 0 ? title.slice(0, end) : title
}

function ownership({ dialog, history, account, directory }: Source, people: People, status: Dialog['status']) {
  const me = account.user.id
  const owner = status === 'closed' ? null : dialog.owner
  const present = history?.userInChat[String(dialog.id)] ?? []
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

interface Standing {
  dialog: WireDialog
  data: SessionData
  people: People
  /** Of the current session; null when they are not known. */
  messages: DialogView['messages'] | null
}

/** Status and waiting time, as `DialogStatus` in the contract defines them. */
function standingOf({ dialog, data, people, messages }: Standing): Pick<Dialog, 'status' | 'waitingSince'> {
  // A row of an old portal may be too short to name the session: then only the owner tells.
  const tellsSession = dialog.entity_data_1.split('|').length > 5
  if (data.sessionId === null && (tellsSession || dialog.owner === null))
    return { status: 'closed', waitingSince: null }
  if (data.waitsToClose) return { status: 'closing', waitingSince: null }
  const talk = messages?.filter(({ author: { id } }) => ['customer', 'operator'].includes(people.kindOf(id)))
  const lastAnswer = talk?.findLastIndex(({ author }) => author.kind === 'operator') ?? -1
  const asked = talk?.[lastAnswer + 1]
  if (dialog.owner === null) return { status: 'new', waitingSince: asked?.at ?? (messages && instant(data.startedAt)) }
  if (!talk || talk.length === 0) return { status: 'open', waitingSince: null }
  return asked ? { status: 'waiting', waitingSince: asked.at } : { status: 'answered', waitingSince: null }
}

function bindings({ dialog, account, directory }: Source, data: SessionData): Dialog['crm'] {
  const bound = parseBindings(dialog.entity_data_2)
  const main = data.crm
  if (main && !bound.some(({ type, id }) => type === main.type && id === main.id)) bound.unshift(main)
  return bound.map(entity => ({
    ...entity,
    title: directory.crmTitle(entity),
    url: crmPage(account.portalUrl, entity),
  }))
}
