import type { Reference } from '../../bitrix/client/bitrix'
import { crmPage } from '../../bitrix/identifiers/portal-pages'
import type { ChatId, CrmBinding, CrmEntity, CrmType } from '../../contract/common'
import { valueOf } from '../portal/batch-request'
import type { DialogReading, DialogRequest } from '../dialog/request'
import { type AskDeps, type AskedLine, type Depth, entityTypes, failed, type SearchLine, recordFinding } from './asked'

/** Contact and company of a lead or a deal: customers write to these, and the lead or deal comes later. */
const relatives = ['contact', 'company'] as const
const hasRelatives = (type: CrmType) => type === 'lead' || type === 'deal'

/** Commands that a record takes. */
export function crmCost({ type }: CrmEntity, { whole, dialogs, related }: Depth): number {
  const ofRelative = 1 + related + (whole && related > 0 ? 1 : 0)
  return 2 + dialogs * (whole ? 2 : 1) + (hasRelatives(type) ? relatives.length * ofRelative : 0)
}

/** Asks for the dialogs of a record and, in the same request, of its contact and company. */
export function askCrm(
  deps: AskDeps,
  request: DialogRequest,
  line: SearchLine,
  entity: CrmEntity,
  depth: Depth,
): AskedLine {
  const { directory, trace } = deps
  const item = request.ask('crm.item.get', { entityTypeId: entityTypes[entity.type], id: entity.id })
  const own = askChats(request, entity, { dialogs: depth.dialogs, whole: depth.whole ? depth.dialogs : 0 })
  const record = () => valueOf(item.answer())?.item
  const others = hasRelatives(entity.type)
    ? relatives.map(type => {
        const id = item.ref('item', `${type}Id`)
        const chats = askChats(request, { type, id }, { dialogs: depth.related, whole: depth.whole ? 1 : 0 })
        return { ...chats, isThere: () => (record()?.[`${type}Id`] ?? null) !== null }
      })
    : []
  const later: DialogReading[] = []
  /** The record's own dialogs, or else those of its contact and company. */
  const sources = () => (own.ids().length > 0 ? [own] : others.filter(other => other.isThere()))
  const readings = () => [...sources().flatMap(({ places, ids }) => places.slice(0, ids().length)), ...later]

  function binding(): CrmBinding {
    const title = record()?.title ?? `${record()?.name ?? ''} ${record()?.lastName ?? ''}`.trim()
    if (title) directory.learnCrmTitle(entity, title)
    return { ...entity, title: directory.crmTitle(entity), url: crmPage(deps.using.account.portalUrl, entity) }
  }
  return {
    finding() {
      const answer = own.chats.answer()
      if (!answer.ok) return { ...failed(line, answer.error, trace), crm: null }
      const crm = binding()
      for (const chat of sources().flatMap(({ chats }) => valueOf(chats.answer()) ?? [])) {
        if (chat.CONNECTOR_TITLE) directory.learnConnector(chat.CONNECTOR_ID, chat.CONNECTOR_TITLE)
      }
      return { ...line, ...recordFinding(readings(), item.answer(), trace), crm }
    },
    unread() {
      const read = new Set(sources().flatMap(({ places, ids }) => ids().slice(0, places.length)))
      const all = new Set(sources().flatMap(({ ids }) => ids()))
      return [...all].filter(id => !read.has(id)).slice(later.length)
    },
    add: reading => void later.push(reading),
    readings,
  }
}

/** @param whole Number of dialogs that are read with their history. */
function askChats(
  request: DialogRequest,
  { type, id }: { type: CrmType; id: number | Reference },
  { dialogs, whole }: { dialogs: number; whole: number },
) {
  const chats = request.ask('imopenlines.crm.chat.get', { CRM_ENTITY_TYPE: type, CRM_ENTITY: id, ACTIVE_ONLY: 'N' })
  const places = Array.from({ length: dialogs }, (_, index) =>
    request.dialog({ CHAT_ID: chats.ref(index, 'CHAT_ID') }, index < whole),
  )
  const ids = (): ChatId[] => (valueOf(chats.answer()) ?? []).map(({ CHAT_ID }) => CHAT_ID)
  return { chats, places, ids }
}
