import type { Reference } from '../../bitrix/client/bitrix'
import type { Params, Result } from '../../bitrix/methods'
import { crmPage } from '../../bitrix/identifiers/portal-pages'
import type { ChatId, CrmBinding, CrmType } from '../../contract/common'
import { mostCommands, type Pending, valueOf } from '../portal/batch-request'
import type { DialogReading, DialogRequest } from '../dialog/request'
import { type AskDeps, type AskedLine, type Depth, entityTypes, failed, type SearchLine, recordFinding } from './asked'

type WantedContact = Omit<Params<'crm.duplicate.findbycomm'>, 'entity_type'>
type Type = (typeof types)[number]
type FoundRecords = Record<(typeof keys)[Type], number[]>

const types = ['lead', 'contact', 'company'] as const
const keys = { lead: 'LEAD', contact: 'CONTACT', company: 'COMPANY' } as const
/** From so many records of one type, there may be more that the portal does not tell. */
const withholding = 20

/** The portal lists so many deals at once and does not say in a batch whether there are more. */
const mostListed = 50

/** Sizes for the first request, when nothing is known yet. */
const sizes = (whole: boolean) => (whole ? { records: 2, dialogs: 3, deals: 3 } : { records: 1, dialogs: 1, deals: 1 })

/** Commands that a phone or an e-mail takes in its first request. */
export function contactCost(whole: boolean): number {
  const { records, dialogs, deals } = sizes(whole)
  return types.length * (1 + records * (1 + dialogs) + (whole ? 2 : 0)) + 2 * (1 + deals * 2)
}

type Searches = Record<Type, Pending<Result<'crm.duplicate.findbycomm'>>>

/** A record whose dialogs are asked for. */
interface RecordSlot {
  /** Whether the record exists: known once the request was answered. */
  isThere: () => boolean
  chats: Pending<{ CHAT_ID: ChatId }[]>
  readings: DialogReading[]
}

/** Asks for leads, contacts and companies with this phone or e-mail, for the deals of the latter two, and for all their dialogs. */
export function askContact(
  deps: AskDeps,
  request: DialogRequest,
  line: SearchLine,
  wanted: WantedContact,
  depth: Depth,
): AskedLine {
  const { whole } = depth
  const { records, dialogs, deals } = sizes(whole)
  const searches = askTypes(request, wanted)
  const idOf = (type: Type, index: number) => searches[type].ref(keys[type], index)
  const found = (): FoundRecords => foundBy(searches)
  const items = types.flatMap(type => (whole ? [{ type, item: askItem(request, type, idOf(type, 0)) }] : []))
  const slots: RecordSlot[] = types.flatMap(type =>
    upTo(records).map(index => {
      const record = { type, id: idOf(type, index), isThere: () => index < found()[keys[type]].length }
      return askChats(request, record, { dialogs, whole: whole && index === 0 })
    }),
  )
  const lists = (['contact', 'company'] as const).map(type => {
    const list = askDeals(request, { [`${type}Id`]: idOf(type, 0) })
    // Without such a record the portal would list deals without a contact or company.
    const ids = () => (found()[keys[type]].length > 0 ? (valueOf(list.answer())?.items ?? []).map(({ id }) => id) : [])
    slots.push(...askDealChats(request, list, { ids, count: deals, dialogs: 1 }))
    return ids
  })
  let later: DialogReading[] = []
  let isCutShort = () => false
  const there = () => slots.filter(slot => slot.isThere())
  const readings = () => [...there().flatMap(slot => slot.readings.slice(0, chatsOf(slot).length)), ...later]

  return {
    finding() {
      const answers = [...types.map(type => searches[type].answer()), ...there().map(slot => slot.chats.answer())]
      const failure = answers.find(answer => !answer.ok)
      const outcome = recordFinding(readings(), { ok: true }, deps.trace)
      const unreadable = outcome.outcome === 'nothing' && failure?.ok === false ? failure.error : null
      const finding = unreadable ? failed(line, unreadable, deps.trace) : { ...line, ...outcome }
      const many = isCutShort() || isCrowded(lists, found())
      return { ...finding, crm: bindingOf(deps, found(), items), ...(many ? { note: 'many_records' as const } : {}) }
    },
    further(next) {
      isCutShort = askOthers(next, found(), { records, listed: lists.flatMap(ids => ids().slice(deals)), slots })
    },
    unread() {
      const known = new Set(there().flatMap(slot => chatsOf(slot).slice(0, slot.readings.length)))
      return [...new Set(there().flatMap(slot => chatsOf(slot)))].filter(id => !known.has(id))
    },
    add: reading => void (later = [...later, reading]),
    readings,
  }
}

/** More records than the portal lists at once. */
const isCrowded = (lists: (() => number[])[], found: FoundRecords) =>
  lists.some(ids => ids().length >= mostListed) || Object.values(found).some(ids => ids.length >= withholding)

/** Each type by itself: together, many records of one would hold back the others. */
function askTypes(request: DialogRequest, wanted: WantedContact): Searches {
  const ask = (type: Type) => request.ask('crm.duplicate.findbycomm', { ...wanted, entity_type: keys[type] })
  return { lead: ask('lead'), contact: ask('contact'), company: ask('company') }
}

function foundBy(searches: Searches): FoundRecords {
  const of = (type: Type) => valueOf(searches[type].answer())?.[keys[type]] ?? []
  return { LEAD: of('lead'), CONTACT: of('contact'), COMPANY: of('company') }
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
const chatsOf = ({ chats }: RecordSlot) => (valueOf(chats.answer()) ?? []).map(({ CHAT_ID }) => CHAT_ID)

interface RecordAsked {
  type: CrmType
  id: number | Reference
  isThere: () => boolean
}

/** @param whole Reads the first dialog with its history: it is opened at once when it is the only one. */
function askChats(
  request: DialogRequest,
  { type, id, isThere }: RecordAsked,
  { dialogs, whole }: { dialogs: number; whole: boolean },
) {
  const chats = request.ask('imopenlines.crm.chat.get', { CRM_ENTITY_TYPE: type, CRM_ENTITY: id, ACTIVE_ONLY: 'N' })
  const readings = upTo(dialogs).map(index =>
    request.dialog({ CHAT_ID: chats.ref(index, 'CHAT_ID') }, whole && index === 0),
  )
  return { isThere, chats, readings }
}

const askDeals = (request: DialogRequest, filter: Record<string, Reference | number[]>) =>
  request.ask('crm.item.list', { entityTypeId: entityTypes.deal, select: ['id'], filter, order: { id: 'DESC' } })

function askDealChats(
  request: DialogRequest,
  list: ReturnType<typeof askDeals>,
  { ids, count, dialogs }: { ids: () => number[]; count: number; dialogs: number },
): RecordSlot[] {
  return upTo(count).map(index => {
    const deal = { type: 'deal' as const, id: list.ref('items', index, 'id'), isThere: () => index < ids().length }
    return askChats(request, deal, { dialogs, whole: false })
  })
}

interface AskedContacts {
  /** Records of each type that were already asked for. */
  records: number
  /** Deals from the first request's answer that it had no room for. */
  listed: number[]
  slots: RecordSlot[]
}

/** Deals of the further people whose dialogs are asked for. */
const furtherDeals = 10

/** Asks for the dialogs of the further records. @returns Tells later whether some had to be left out. */
function askOthers(
  request: DialogRequest,
  found: FoundRecords,
  { records, listed, slots }: AskedContacts,
): () => boolean {
  const lists = (['contact', 'company'] as const).flatMap(type => {
    const ids = found[keys[type]].slice(1)
    if (ids.length === 0) return []
    const list = askDeals(request, { [`@${type}Id`]: ids })
    const dealsOf = () => (valueOf(list.answer())?.items ?? []).map(({ id }) => id)
    slots.push(...askDealChats(request, list, { ids: dealsOf, count: furtherDeals, dialogs: 0 }))
    return [dealsOf]
  })
  const wanted: { type: CrmType; id: number }[] = [
    ...types.flatMap(type => found[keys[type]].slice(records).map(id => ({ type, id }))),
    ...listed.map(id => ({ type: 'deal' as const, id })),
  ]
  const room = mostCommands - request.size()
  for (const record of wanted.slice(0, room))
    slots.push(askChats(request, { ...record, isThere: () => true }, { dialogs: 0, whole: false }))
  return () => wanted.length > room || lists.some(ids => ids().length > furtherDeals)
}

const askItem = (request: DialogRequest, type: CrmType, id: Reference) =>
  request.ask('crm.item.get', { entityTypeId: entityTypes[type], id })

type Items = { type: CrmType; item: ReturnType<typeof askItem> }[]

/** The record, when there is only one. */
function bindingOf({ using, directory }: AskDeps, found: FoundRecords, items: Items): CrmBinding | null {
  const records = types.flatMap(type => found[keys[type]].map(id => ({ type, id })))
  const [entity] = records
  if (!entity || records.length > 1) return null
  const pending = items.find(({ type }) => type === entity.type)
  const item = pending && valueOf(pending.item.answer())?.item
  const title = item?.title ?? `${item?.name ?? ''} ${item?.lastName ?? ''}`.trim()
  if (title) directory.learnCrmTitle(entity, title)
  return { ...entity, title: directory.crmTitle(entity), url: crmPage(using.account.portalUrl, entity) }
}
