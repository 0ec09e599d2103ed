import { AppError } from '../app-error'
import { attachedHere, attachmentCause } from '../bitrix/attachment'
import type { ChatId, DialogView } from '../contract/models'
import type { ActiveAccount } from './active-account'
import type { Dialogs } from './dialog'
import type { ChosenFiles, HeldFile } from './file-chosen'
import { tidied } from './message-match'
import { answerOf } from './session-answer'

/** What became of one attempt to send a file. */
export type Delivery =
  | { kind: 'sent'; messageId: number }
  /** Surely not sent; `error` says why. */
  | { kind: 'refused'; error: AppError }
  | { kind: 'stopped' }
  /** It may have been sent: the portal's answer was lost. */
  | { kind: 'lost' }

export interface Sending {
  using: ActiveAccount
  id: string
  chatId: ChatId
  message: string
  signal: AbortSignal
  onSent: (bytes: number) => void
  /**
   * Notes that it is about to leave, so that it can be looked for whatever happens then. Rejects where that is not
   * possible, and then nothing is sent.
   *
   * @param after The dialog's last message before.
   */
  begin: (after: number) => Promise<void>
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
  let file: HeldFile
  try {
    file = await chosen.look(sending.id)
    const view = await dialogs.read(chatId, { using, signal, lane: 'act' })
    await sending.begin(view.messages.at(-1)?.id ?? 0)
  } catch (error) {
    return notSent(error)
  }
  const answer = await answerOf(upload(sending, file))
  if (answer.kind === 'taken') return { kind: 'sent', messageId: answer.value }
  return answer.kind === 'lost' ? answer : notSent(answer.error)
}

async function upload({ using, chatId, message, signal, onSent }: Sending, file: HeldFile): Promise<number> {
  const { name, size, open } = file
  const fields = { name, ...(message !== '' && { message }), content: attachedHere }
  const attachment = { size, open, onSent }
  const params = { dialogId: `chat${chatId}`, fields }
  const { messageId } = await using.bitrix.call('im.v2.File.upload', params, { lane: 'act', signal, attachment })
  return messageId
}

function notSent(error: unknown): Delivery {
  if (!(error instanceof AppError)) throw error
  if (error.code === 'cancelled') return { kind: 'stopped' }
  const unreadable = error.cause === attachmentCause
  return { kind: 'refused', error: unreadable ? new AppError('invalid', { reason: 'file_unreadable' }) : error }
}

export interface Looked {
  name: string
  size: number
  /** Text that went with it; `''` for none. */
  message: string
  /** The last message before it was sent. */
  after: number
  userId: number
  /** Messages that other files have turned into. */
  taken: ReadonlySet<number>
}

/** The message that a file has become, and whether its text stands there too. */
export interface FoundFile {
  messageId: number
  hasText: boolean
}

/** Finds the message that a file has become: this operator's, newer than what was there, with that very file. */
export function findMessage({ messages }: Pick<DialogView, 'messages'>, sought: Looked): FoundFile | null {
  const own = messages.filter(({ id, author }) => id > sought.after && author.id === sought.userId)
  const found = own
    .filter(({ id }) => !sought.taken.has(id))
    .filter(({ files }) => files.some(file => file.size === sought.size && isNamed(file.name, sought.name)))
    .map(({ id, text }) => ({ messageId: id, hasText: isSaid(text, sought.message) }))
  return found.find(({ hasText }) => hasText) ?? found[0] ?? null
}

/** A line may be put before the text, such as the operator's name. */
const isSaid = (text: string, sent: string) => tidied(text).endsWith(tidied(sent))

/** The portal numbers a second file of one name: `report.pdf` becomes `report (1).pdf`. */
function isNamed(name: string, sent: string): boolean {
  return name === sent || name.replace(/ ?\(\d+\)(?=\.[^.]*$|$)/, '') === sent
}
