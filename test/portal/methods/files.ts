import { findFile, pictureSize } from '../files'
import { RestError } from '../rest-error'
import type { Chat, FileRecord, Message, User } from '../world/model'
import { fullName } from '../world/model'
import { isoDate } from '../world/print'
import { act, int, isEmpty, read, text } from './method'
import type { Call, Method } from './method'

const scopes = ['im']
const refused = () => new RestError(403, 'ACCESS_DENIED', 'Access denied')

interface Incoming {
  chat: Chat
  name: string
  message: string
  content: Buffer
}

/** Whether the user takes part; seeing the channel line is not enough for files. */
function chatOf({ params, portal, userId }: Call): Chat {
  const chat = portal.world.findChat(int(text(params['dialogId']).replace(/^chat/, '')))
  if (!chat) throw new RestError(400, 'CHAT_NOT_FOUND', 'CHAT_NOT_FOUND')
  if (!chat.members.has(userId)) throw refused()
  return chat
}

/** @see V2/files/file-upload.md, "Possible Error Codes" */
function incomingOf(call: Call): Incoming {
  const fields = (call.params['fields'] ?? {}) as Record<string, unknown>
  const name = text(fields['name'])
  const encoded = text(fields['content'])
  if (isEmpty(name) || isEmpty(encoded)) throw new RestError(400, 'FILE_EMPTY', 'File name and content are required')
  const chat = chatOf(call)
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded) || encoded.length % 4 !== 0)
    throw new RestError(400, 'FILE_INVALID_CONTENT', 'Invalid base64 content')
  const content = Buffer.from(encoded, 'base64')
  if (content.length > call.portal.settings.uploadLimit) throw new RestError(400, 'FILE_TOO_LARGE', 'File too large')
  return { chat, name, message: text(fields['message']), content }
}

const kinds: readonly [RegExp, FileRecord['type']][] = [
  [/\.(png|jpe?g|gif|webp|bmp|avif)$/i, 'image'],
  [/\.(mp4|webm|mov)$/i, 'video'],
  [/\.(mp3|ogg|wav|m4a)$/i, 'audio'],
]
const kindOf = (name: string) => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'file'

function put({ chat, name, message, content }: Incoming, { portal, userId }: Call): boolean {
  const { rewrites } = portal.settings
  const kept = rewrites?.name(name) ?? name
  portal.world.message(chat.id, {
    from: userId,
    text: rewrites?.text(message) ?? message,
    files: [{ name: kept, size: content.length, type: kindOf(name), content }],
  })
  return true
}

/** A file as the methods of `im` print it. @see V2/files/file-upload.md, "File Object" */
export function fileInCamelCase(origin: string, chat: Chat, message: Message, file: FileRecord, author?: User) {
  const url = (action: string) =>
    `${origin}/bitrix/services/main/ajax.php?action=${action}&SITE_ID=s1&fileId=${file.id}&fileName=${encodeURIComponent(file.name)}`
  const shown = file.type === 'image' ? url('disk.api.file.showImage') : ''
  return {
    id: file.id,
    chatId: chat.id,
    date: isoDate(message.at),
    type: file.type,
    name: file.name,
    extension: file.name.split('.').at(-1) ?? '',
    size: file.size,
    image: file.type === 'image' ? pictureSize : false,
    status: 'done',
    progress: 100,
    authorId: message.authorId,
    authorName: author ? fullName(author) : '',
    urlPreview: shown,
    urlShow: shown || url('disk.api.file.download'),
    urlDownload: url('disk.api.file.download'),
    viewerAttrs: null,
    mediaUrl: { preview: { 250: shown } },
    isTranscribable: false,
    isVideoNote: false,
    isVoiceNote: false,
  }
}

function answer({ chat }: Incoming, { portal, userId }: Call) {
  const message = chat.messages.at(-1)
  const file = message?.files[0]
  if (!message || !file) throw new Error('The file has just been put there')
  return {
    file: fileInCamelCase(portal.origin(), chat, message, file, portal.world.users.get(userId)),
    messageId: message.id,
    chatId: chat.id,
    dialogId: `chat${chat.id}`,
  }
}

export const files: Record<string, Method> = {
  'im.v2.File.upload': act(scopes, { check: incomingOf, perform: put, answer }),
  'im.v2.File.download': read(scopes, call => {
    const { portal, params } = call
    const chat = chatOf(call)
    const found = findFile(portal.world, int(params['fileId']))
    if (found?.chat.id !== chat.id) throw new RestError(400, 'FILE_NOT_FOUND', 'File not found')
    const ticket = encodeURIComponent(portal.downloads.grant(found.file.id))
    return { result: { downloadUrl: `${portal.origin()}/rest/download.json?token=${ticket}` } }
  }),
}
