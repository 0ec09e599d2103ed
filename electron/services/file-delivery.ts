import { AppError } from '../app-error'
import { attachedHere, attachmentCause } from '../bitrix/attachment'
import type { ChatId, DialogView } from '../contract/models'
import type { ActiveAccount } from './active-account'
import type { Dialogs } from './dialog'
import type { ChosenFiles, HeldFile } from './file-chosen'

/** What became of one attempt to send a file. */
export type Delivery =
  | { kind: 'sent'; messageId: number }
  /** Surely not sent; `error` says why. */
  | { kind: 'refused'; error: AppError }
  | { kind: 'stopped' }
  /** It may have been sent: the portal's answer was lost. `after` is the dialog's last message before. */
  | { kind: 'lost'; after: number }

export interface Sending {
  using: ActiveAccount
  id: string
  chatId: ChatId
  message: string
  signal: AbortSignal
  onSent: (bytes: number) => void
}

interface Deps {
  dialogs: Pick<Dialogs, 'read'>
  chosen: Pick<ChosenFiles, 'look'>
}

/**
 * Sends a file once. The dialog is read before, so that a lost answer can be made good by looking for what is new since.
 *
 * @see im.v2.File.upload
 */
export async function deliver({ dialogs, chosen }: Deps, sending: Sending): Promise<Delivery> {
  const { using, chatId, signal } = sending
  let after: number
  let file: HeldFile
  try {
    file = await chosen.look(sending.id)
    const view = await dialogs.read(chatId, { using, signal, lane: 'act' })
    after = view.messages.at(-1)?.id ?? 0
  } catch (error) {
    return notSent(error)
  }
  try {
    return { kind: 'sent', messageId: await upload(sending, file) }
  } catch (error) {
    return surelyNot(error) ? notSent(error) : { kind: 'lost', after }
  }
}

async function upload({ using, chatId, message, signal, onSent }: Sending, file: HeldFile): Promise<number> {
  const { name, size, open } = file
  const fields = { name, ...(message !== '' && { message }), content: attachedHere }
  const attachment = { size, open, onSent }
  const params = { dialogId: `chat${chatId}`, fields }
  const { messageId } = await using.bitrix.call('im.v2.File.upload', params, { lane: 'act', signal, attachment })
  return messageId
}

/** Anything else leaves it open whether the portal has put the file into the chat, an answer that cannot be read too. */
const executedNothing = new Set<AppError['code']>([
  'offline',
  'cancelled',
  'signed_out',
  'rate_limited',
  'invalid',
  'forbidden',
  'rejected',
  'not_found',
])
const surelyNot = (error: unknown) => error instanceof AppError && executedNothing.has(error.code)

function notSent(error: unknown): Delivery {
  if (!(error instanceof AppError)) throw error
  if (error.code === 'cancelled') return { kind: 'stopped' }
  const unreadable = error.cause === attachmentCause
  return { kind: 'refused', error: unreadable ? new AppError('invalid', { reason: 'file_unreadable' }) : error }
}

export interface Looked {
  name: string
  size: number
  /** The last message before it was sent. */
  after: number
  userId: number
  /** Messages that other files have turned into. */
  taken: ReadonlySet<number>
}

/** Finds the message that a file has become: this operator's, newer than what was there, with that very file. */
export function findMessage({ messages }: Pick<DialogView, 'messages'>, sought: Looked): number | null {
  const found = messages.find(
    ({ id, author, files }) =>
      id > sought.after &&
      author.id === sought.userId &&
      !sought.taken.has(id) &&
      files.some(file => file.size === sought.size && isNamed(file.name, sought.name)),
  )
  return found?.id ?? null
}

/** The portal numbers a second file of one name: `report.pdf` becomes `report (1).pdf`. */
function isNamed(name: string, sent: string): boolean {
  return name === sent || name.replace(/ ?\(\d+\)(?=\.[^.]*$|$)/, '') === sent
}
