import { RestError } from '../rest-error'
import { seesCrm } from '../world/access'
import { crmTypes, openSession, sessionStatus } from '../world/model'
import type { Chat, CrmRecord } from '../world/model'
import { isoDate } from '../world/print'
import { connectorTitle } from '../seed/connectors'
import { int, isEmpty, read, text } from './method'
import type { Call, Method } from './method'

/** Whole numbers only: `288abc` is an error here, not 288. */
export const asId = (value: unknown): number | null => (/^\d+$/.test(text(value)) ? Number(value) : null)

export function argument(problem: string): RestError {
  return new RestError(400, 'ERROR_ARGUMENT', problem)
}

/** Type and number as both methods take them. @see OL/chats/imopenlines-crm-chat-get.md */
function recordOf({ params, portal }: Call): CrmRecord | null {
  const id = asId(params['CRM_ENTITY'])
  if (id === null) throw argument("The value of an argument 'CRM_ENTITY' has an invalid type")
  return portal.world.findCrm(text(params['CRM_ENTITY_TYPE']).toLowerCase(), id)
}

/** Taken and neither waiting to close nor closed: new and queued dialogs are not active here. */
export function isActive(chat: Chat): boolean {
  const session = openSession(chat)
  if (!session) return false
  const code = sessionStatus[session.state]
  return code >= 10 && code < 50
}

function chatsOf(call: Call): Chat[] {
  const record = recordOf(call)
  if (!record) return []
  if (!seesCrm(record, call.userId))
    throw new RestError(403, 'ACCESS_DENIED', "Access denied! You don't have access to this action")
  return call.portal.world
    .dialogsOf(record.type, record.id)
    .filter(chat => !call.portal.settings.connectorsOff.has(chat.code?.connector ?? ''))
}

export const crm: Record<string, Method> = {
  'imopenlines.crm.chat.get': read(['imopenlines'], call => {
    for (const name of ['CRM_ENTITY_TYPE', 'CRM_ENTITY'])
      if (isEmpty(call.params[name])) throw argument(`Argument '${name}' is null or empty`)
    const activeOnly = text(call.params['ACTIVE_ONLY']) !== 'N'
    return {
      result: chatsOf(call)
        .filter(chat => !activeOnly || isActive(chat))
        .map(chat => ({
          CHAT_ID: String(chat.id),
          CONNECTOR_ID: chat.code?.connector ?? '',
          CONNECTOR_TITLE: connectorTitle(chat.code?.connector ?? ''),
        })),
    }
  }),

  // One code for missing parameters, unknown records and missing rights. @see OL/chats/imopenlines-crm-chat-get-last-id.md
  'imopenlines.crm.chat.getLastId': read(['imopenlines'], call => {
    const { params, portal, userId } = call
    if (isEmpty(params['CRM_ENTITY_TYPE']) || isEmpty(params['CRM_ENTITY']))
      throw new RestError(400, 'CRM_CHAT_EMPTY_CRM_DATA', 'Empty CRM data')
    const record = recordOf(call)
    const last = record && seesCrm(record, userId) ? portal.world.dialogsOf(record.type, record.id)[0] : undefined
    if (!last) throw new RestError(400, 'CRM_CHAT_EMPTY_CRM_DATA', 'Could not find CRM object')
    return { result: last.id }
  }),

  'crm.item.get': read(['crm'], ({ params, portal, userId }) => {
    for (const name of ['entityTypeId', 'id'])
      if (isEmpty(params[name])) throw new RestError(400, '100', `Could not find value for parameter {${name}}`)
    const type = crmTypes[int(params['entityTypeId']) - 1]
    if (!type) throw new RestError(400, 'NOT_FOUND', 'SPA not found')
    const record = portal.world.findCrm(type, int(params['id']))
    if (!record) throw new RestError(400, 'NOT_FOUND', 'Item not found')
    if (!seesCrm(record, userId))
      throw new RestError(400, 'ACCESS_DENIED', 'You do not have permission to view this item')
    return { result: { item: printItem(record, int(params['entityTypeId'])) } }
  }),
}

/** The fields common to leads, deals, contacts and companies. @see api-reference/crm/universal/crm-item-get.md */
function printItem(record: CrmRecord, entityTypeId: number) {
  const person = record.type === 'lead' || record.type === 'contact'
  return {
    id: record.id,
    createdTime: isoDate(record.createdAt),
    updatedTime: isoDate(record.createdAt),
    createdBy: record.assignedById,
    updatedBy: record.assignedById,
    assignedById: record.assignedById,
    opened: 'Y',
    companyId: record.companyId,
    contactId: record.contactId,
    // A contact has a name and no title.
    ...(record.type === 'contact' ? {} : { title: record.title }),
    ...(person ? { name: record.name, lastName: record.lastName, secondName: null } : {}),
    ...(record.type === 'lead' || record.type === 'deal'
      ? { stageId: record.stageId, opportunity: record.amount, currencyId: 'EUR', isManualOpportunity: 'N' }
      : {}),
    ...(person ? { post: record.post } : {}),
    fm: fieldsOf(record),
    observers: [],
    contactIds: [],
    entityTypeId,
  }
}

function fieldsOf({ phones, emails }: CrmRecord) {
  const field = (typeId: string) => (value: string, index: number) => ({
    id: 100 + index,
    valueType: index === 0 ? 'WORK' : 'MOBILE',
    value,
    typeId,
  })
  return [...phones.map(field('PHONE')), ...emails.map(field('EMAIL'))]
}
