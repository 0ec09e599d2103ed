import type { Message, MessageFile } from '../../electron/contract/common'
import type { Dialog, DialogView } from '../../electron/contract/dialog'
import type { Finding } from '../../electron/contract/search'

const minute = 60_000
const hour = 60 * minute

/** A dialog as main gives it: a waiting one of a colleague, unless said otherwise. */
export function aDialog(given: Record<string, unknown> = {}): Dialog {
  const now = Date.now()
  return {
    chatId: 1763,
    title: 'Anna Schmidt - Open Channel Support',
    customer: 'Anna Schmidt',
    userCode: 'livechat|22|1763|587',
    connector: 'livechat',
    connectorTitle: 'Live chat',
    lineId: 22,
    lineName: 'Support',
    cameByLineId: null,
    sessionId: 321,
    sessionStartedAt: now - 3 * hour,
    operator: { id: 7, name: 'Boris Petrov' },
    mine: false,
    joined: false,
    status: 'waiting',
    waitingSince: now - 12 * minute,
    lastActivityAt: now - 12 * minute,
    pinned: false,
    silent: false,
    blocked: null,
    crm: [
      {
        type: 'deal',
        id: 288,
        title: 'Delivery of windows',
        url: 'https://demo.bitrix24.example/crm/deal/details/288/',
      },
    ],
    participants: [
      { id: 587, name: 'Anna Schmidt', kind: 'customer' },
      { id: 7, name: 'Boris Petrov', kind: 'operator' },
    ],
    messageCount: 4,
    customerReadId: null,
    unread: 0,
    acts: ['join', 'intercept'],
    primaryAct: 'join',
    url: 'https://demo.bitrix24.example/online/?IM_DIALOG=chat1763',
    readAt: now,
    ...given,
  } as Dialog
}

const unsaid = { sessionId: 321, replyTo: null, edited: false, deleted: false }

/** A message of the customer, unless said otherwise. */
export function aMessage(id: number, text: string, given: Record<string, unknown> = {}): Message {
  const author = { id: 587, name: 'Anna Schmidt', kind: 'customer' }
  return { id, author, at: Date.now() - hour, text, files: [], fields: [], ...unsaid, ...given } as unknown as Message
}

/** A file of a message; one that is neither picture, film nor sound unless said otherwise. */
export const aFile = (given: Partial<MessageFile> = {}): MessageFile => ({
  id: 1,
  name: 'a.pdf',
  size: 1024,
  kind: 'file',
  pixels: null,
  media: { preview: 'b24media://preview/1', full: 'b24media://file/1' },
  ...given,
})

export const aView = (dialog: Dialog, messages: Message[] = []): DialogView => ({
  dialog,
  messages,
  earlier: false,
  historyFailure: null,
})

/** The finding of a search for a USER_CODE. */
export function aFinding(dialogs: Dialog[], given: Record<string, unknown> = {}): Finding {
  const code = dialogs[0]?.userCode ?? 'livechat|22|1|1'
  return {
    text: code,
    understood: { kind: 'code', code, group: false },
    outcome: dialogs.length ? 'found' : 'nothing',
    failure: null,
    crm: null,
    dialogs,
    ...given,
  }
}
