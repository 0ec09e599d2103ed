import { fullName, openSession, userCode } from './model'
import type { Chat, CrmType, User } from './model'

/** Offset of the portal's clock from UTC in minutes. */
const offset = 60

/** A moment as the portal prints it: ISO 8601 with the portal's offset. */
export function isoDate(at: number): string {
  const local = new Date(Math.floor(at / 1000) * 1000 + offset * 60_000).toISOString().slice(0, 19)
  return `${local}+01:00`
}

/** The hour of the day by the portal's clock. */
export const portalHour = (at: number): number => Math.floor((at / 60_000 + offset) / 60) % 24

/** The record that a dialog counts as its own: a deal before a contact, a company and a lead. */
export function mainCrm(chat: Pick<Chat, 'crm'>): { type: CrmType; id: number } | null {
  for (const type of ['deal', 'lead', 'contact', 'company'] as const) {
    const id = chat.crm[type]
    if (id) return { type, id }
  }
  return null
}

/**
 * The session's data in one string: CRM Y/N, type, id, pinned, waiting to close, session, its start (Unix seconds),
 * channel line if not the one in the code, blocked since (Unix seconds), why. Session 0 after closing.
 */
export function entityData1(chat: Chat): string {
  const session = openSession(chat)
  const last = chat.sessions.at(-1)
  const crm = mainCrm(chat)
  return [
    crm ? 'Y' : 'N',
    crm ? crm.type.toUpperCase() : 'NONE',
    crm?.id ?? 0,
    chat.pinned ? 'Y' : 'N',
    session?.state === 'closing' ? 'Y' : 'N',
    session?.id ?? 0,
    last ? Math.floor(last.openedAt / 1000) : 0,
    chat.lineId === chat.code?.lineId ? 0 : chat.lineId,
    chat.blocked ? Math.floor(chat.blocked.at / 1000) : 0,
    chat.blocked?.reason ?? 0,
  ].join('|')
}

/** CRM bindings in pairs: `LEAD|1205|COMPANY|0|CONTACT|0|DEAL|0`. */
export function entityData2(chat: Chat): string {
  const pairs = ['lead', 'company', 'contact', 'deal'] as const satisfies readonly CrmType[]
  return pairs.map(type => `${type.toUpperCase()}|${chat.crm[type] ?? 0}`).join('|')
}

export const entityData3 = (chat: Chat): string => (chat.silent ? 'Y' : 'N')

const permissions = {
  manage_users_add: 'member',
  manage_users_delete: 'manager',
  manage_ui: 'member',
  manage_settings: 'owner',
  manage_messages: 'member',
  can_post: 'member',
}
const restrictions = {
  avatar: true,
  rename: true,
  extend: true,
  call: true,
  mute: true,
  leave: true,
  leave_owner: true,
  send: true,
  user_list: true,
}

/** The chat as `imopenlines.dialog.get` and `im.recent.list` print it. @see OL/sessions/imopenlines-dialog-get.md */
export function chatInSnakeCase(chat: Chat, userId: number) {
  const lines = chat.kind === 'lines'
  return {
    id: chat.id,
    parent_chat_id: 0,
    parent_message_id: 0,
    name: chat.title,
    owner: chat.ownerId,
    extranet: false,
    avatar: '',
    color: chat.color,
    type: chat.kind,
    entity_type: lines ? 'LINES' : '',
    entity_id: userCode(chat),
    entity_data_1: lines ? entityData1(chat) : '',
    entity_data_2: lines ? entityData2(chat) : '',
    entity_data_3: lines ? entityData3(chat) : '',
    mute_list: [],
    date_create: isoDate(chat.createdAt),
    message_type: lines ? 'L' : chat.kind === 'private' ? 'P' : 'C',
    user_counter: chat.members.size + (lines ? 1 : 0),
    restrictions,
    role: roleOf(chat, userId),
    public: '',
    entity_link: { type: lines ? 'LINES' : '', url: '', id: userCode(chat) },
    text_field_enabled: true,
    background_id: null,
    permissions,
    manager_list: chat.ownerId ? [chat.ownerId] : [],
  }
}

function roleOf(chat: Chat, userId: number): string {
  if (chat.ownerId === userId) return 'owner'
  return chat.members.has(userId) ? 'member' : 'guest'
}

/** A person as `imopenlines.session.history.get` prints one: camelCase, the id a string. */
export function userInCamelCase(user: User) {
  const colleague = user.type !== 'connector'
  return {
    id: String(user.id),
    name: fullName(user),
    active: user.active,
    firstName: user.firstName,
    lastName: user.lastName,
    workPosition: user.position || null,
    color: '#4ba984',
    avatar: '',
    avatarId: null,
    birthday: '',
    gender: user.gender || 'M',
    phoneDevice: false,
    phones: false,
    extranet: !colleague,
    network: false,
    bot: user.type === 'bot',
    connector: !colleague,
    profile: colleague ? `/company/personal/user/${user.id}/` : '',
    externalAuthId: colleague ? 'socservices' : 'imconnector',
    status: colleague ? 'online' : null,
    idle: false,
    lastActivityDate: false,
    mobileLastDate: false,
    desktopLastDate: false,
    departments: colleague ? [1] : [],
    absent: false,
    type: 'user',
    services: null,
    botData: null,
  }
}

/** A person as `im.recent.list` prints one: snake_case, the id a number. */
export function userInSnakeCase(user: User) {
  return {
    id: user.id,
    active: user.active,
    name: fullName(user),
    first_name: user.firstName,
    last_name: user.lastName,
    work_position: user.position,
    color: '#1eb4aa',
    avatar: '',
    gender: user.gender || 'M',
    birthday: '',
    extranet: user.type === 'connector',
    network: false,
    bot: user.type === 'bot',
    connector: user.type === 'connector',
    external_auth_id: user.type === 'connector' ? 'imconnector' : 'socservices',
    status: 'online',
    idle: false,
    last_activity_date: false,
    mobile_last_date: false,
    desktop_last_date: false,
    absent: false,
    departments: [1],
    phones: false,
    bot_data: null,
    type: 'user',
  }
}
