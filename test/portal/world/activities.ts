import { seesCrm } from './access'
import { userCode } from './model'
import type { Chat, CrmRecord, Session } from './model'
import { mainCrm } from './print'
import type { World } from './world'

/**
 * What the CRM keeps of a session.
 *
 * Documented: the fields of an activity, their types and their texts in capitals. Observed and not documented: the provider
 * `IMOPENLINES_SESSION`; its `ASSOCIATED_ENTITY_ID` is the session, `PROVIDER_TYPE_ID` the channel line,
 * `PROVIDER_PARAMS.USER_CODE` the dialog, `RESPONSIBLE_ID` its operator; completing it closes the dialog. Assumed: one for
 * each session of a dialog with a CRM record, none without; open as long as the session is; without an operator the
 * responsible of the record; `LAST_UPDATED` moves with every message.
 */
export interface Activity {
  id: number
  chat: Chat
  session: Session
  record: CrmRecord
}

const base = 1_000_000
export const activityIdOf = (sessionId: number): number => base + sessionId

/** Those of records that the user may read. */
export function activitiesFor(world: World, userId: number): Activity[] {
  const found: Activity[] = []
  for (const chat of world.chats.values()) {
    const main = chat.kind === 'lines' ? mainCrm(chat) : null
    const record = main && world.findCrm(main.type, main.id)
    if (!record || !seesCrm(record, userId)) continue
    for (const session of chat.sessions) found.push({ id: activityIdOf(session.id), chat, session, record })
  }
  return found
}

export function findActivity(world: World, id: number): Activity | null {
  const session = world.findSession(id - base)
  const chat = session && world.chat(session.chatId)
  const main = chat && mainCrm(chat)
  const record = main && world.findCrm(main.type, main.id)
  return session && chat && record ? { id, chat, session, record } : null
}

export const communicationsOf = ({ id, chat, record }: Activity, entityTypeId: number) => [
  {
    ID: String(id * 10),
    TYPE: 'IM',
    VALUE: `imol|${userCode(chat)}`,
    ENTITY_ID: String(record.id),
    ENTITY_TYPE_ID: String(entityTypeId),
    ENTITY_SETTINGS: { NAME: record.name, LAST_NAME: record.lastName, LEAD_TITLE: record.title },
  },
]
