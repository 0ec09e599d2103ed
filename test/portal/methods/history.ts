import { phpMap } from '../body'
import { pictureSize } from '../files'
import { RestError } from '../rest-error'
import { isSupervisor, seesChat, seesLine } from '../world/access'
import { userCode } from '../world/model'
import type { Chat, FileRecord, Message, Session, User } from '../world/model'
import { entityData1, entityData2, entityData3, isoDate, userInCamelCase } from '../world/print'
import type { World } from '../world/world'
import { int, read } from './method'
import type { Call, Method } from './method'

function sessionOf({ params, portal }: Call): Session | null {
  const byChat = portal.settings.historyBySessionOnly ? 0 : int(params['CHAT_ID'])
  const bySession = int(params['SESSION_ID'])
  if (bySession <= 0 && byChat <= 0)
    throw new RestError(400, 'MISSING_REQUIRED_PARAM', 'Session ID or Chat ID must be provided')
  if (bySession > 0) return portal.world.findSession(bySession)
  const last = portal.world.findChat(byChat)?.sessions.at(-1)
  if (!last) throw new RestError(400, 'INVALID_SESSION_ID', 'Unable to determine session ID from provided parameters')
  return last
}

const legacy = (bbcode: string) =>
  bbcode
    .replaceAll('<', '&lt;')
    .replaceAll(/\[(\/?)(b|i|u|s)\]/gi, '<$1$2>')
    .replaceAll('\n', '<br />')

function printMessage(chat: Chat, message: Message) {
  const params = {
    ...(message.files.length > 0 ? { fileId: message.files.map(file => file.id) } : {}),
    ...(message.attach.length > 0 ? { attach: message.attach } : {}),
    ...(message.replyTo ? { replyId: message.replyTo } : {}),
    ...(message.edited ? { isEdited: 'Y' } : {}),
    ...(message.deleted ? { isDeleted: 'Y' } : {}),
    ...(message.authorId !== 0 && chat.code ? { connectorMid: [String(message.id + 2)] } : {}),
  }
  return {
    id: String(message.id),
    chatid: String(chat.id),
    senderid: String(message.authorId),
    recipientid: `chat${chat.id}`,
    date: isoDate(message.at),
    text: message.text,
    textlegacy: legacy(message.text),
    params: phpMap(Object.entries(params)),
  }
}

function printFile(origin: string, chat: Chat, message: Message, file: FileRecord, author: User | undefined) {
  const url = (action: string) =>
    `${origin}/bitrix/services/main/ajax.php?action=${action}&SITE_ID=s1&fileId=${file.id}&fileName=${encodeURIComponent(file.name)}`
  return {
    id: file.id,
    chatid: chat.id,
    date: isoDate(message.at),
    type: file.type,
    name: file.name,
    extension: file.name.split('.').at(-1) ?? '',
    size: file.size,
    image: file.type === 'image' ? pictureSize : false,
    status: 'done',
    progress: 100,
    authorid: message.authorId,
    authorname: author ? `${author.firstName} ${author.lastName}`.trim() : '',
    urlpreview: file.type === 'image' ? url('disk.api.file.showImage') : '',
    urlshow: file.type === 'image' ? url('disk.api.file.showImage') : '',
    urldownload: url('disk.api.file.download'),
    viewerattrs: null,
    mediaurl: [],
    istranscribable: false,
    isvideonote: false,
    isvoicenote: false,
  }
}

function printChat(chat: Chat, people: number[]) {
  return {
    id: String(chat.id),
    parentChatId: 0,
    parentMessageId: 0,
    name: chat.title,
    owner: String(chat.ownerId),
    color: chat.color,
    extranet: false,
    avatar: '/bitrix/js/im/images/blank.gif',
    call: '0',
    callNumber: '',
    entityType: 'LINES',
    entityId: userCode(chat),
    entityData1: entityData1(chat),
    entityData2: entityData2(chat),
    entityData3: entityData3(chat),
    messageCount: chat.messages.length,
    public: '',
    muteList: phpMap(people.map(id => [String(id), false])),
    managerList: chat.ownerId ? [chat.ownerId] : [],
    dateCreate: isoDate(chat.createdAt),
    type: 'lines',
    entityLink: { type: 'LINES', url: '', id: userCode(chat) },
    permissions: {
      manageUsersAdd: 'member',
      manageUsersDelete: 'manager',
      manageUi: 'member',
      manageSettings: 'owner',
      manageMessages: 'member',
      canPost: 'member',
    },
    textFieldEnabled: true,
    backgroundId: null,
    messageType: 'L',
    isNew: false,
  }
}

/** A session with its messages, people and files. @see OL/sessions/imopenlines-session-history-get.md */
function printHistory(world: World, origin: string, session: Session, chat: Chat, userId: number) {
  const messages = chat.messages.filter(message => message.sessionId === session.id).reverse()
  const present = [...chat.members, chat.customerId]
  const people = new Set([...present, ...messages.map(message => message.authorId)])
  const users = [...people].flatMap(id => world.users.get(id) ?? [])
  const colleagues = users.filter(user => user.type === 'user').map(user => String(user.id))
  const files = messages.flatMap(message =>
    message.files.map(file => printFile(origin, chat, message, file, world.users.get(message.authorId))),
  )
  return {
    chatId: chat.id,
    canJoin: seesLine(world, chat.lineId, userId) ? 'Y' : 'N',
    canVoteHead: isSupervisor(world, chat.lineId, userId) ? 'Y' : 'N',
    sessionId: session.id,
    sessionVoteHead: session.voteHead ?? 0,
    sessionCommentHead: session.commentHead ?? null,
    userId: `chat${chat.id}`,
    message: phpMap(messages.map(message => [String(message.id), printMessage(chat, message)])),
    usersMessage: { [`chat${chat.id}`]: messages.map(message => String(message.id)) },
    users: phpMap(users.map(user => [String(user.id), userInCamelCase(user)])),
    openlines: { canvoteashead: { [chat.lineId]: false } },
    userInGroup: colleagues.length > 0 ? { '1': { id: 1, users: colleagues } } : [],
    woUserInGroup: [],
    chat: { [chat.id]: printChat(chat, present) },
    userBlockChat: { [chat.id]: phpMap(present.map(id => [String(id), false])) },
    userInChat: { [chat.id]: present },
    files: phpMap(files.map(file => [String(file.id), file])),
  }
}

export const history: Record<string, Method> = {
  'imopenlines.session.history.get': read(['imopenlines'], call => {
    const { world } = call.portal
    const session = sessionOf(call)
    const chat = session && world.findChat(session.chatId)
    if (!session || !chat || !seesChat(world, chat, call.userId))
      throw new RestError(
        400,
        'ACCESS_DENIED',
        'You cannot open this conversation as you do not have sufficient rights',
      )
    return { result: printHistory(world, call.portal.origin(), session, chat, call.userId) }
  }),
}
