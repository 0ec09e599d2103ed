import { AppError } from '../../app-error'
import { attachedHere, attachmentCause } from '../../bitrix/http/attachment'
import type { ChatId } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import type { ActiveAccount } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'
import type { ChosenFiles, HeldFile } from './chosen'
import { isAlikeName, isPartOf, isSameName, isSameStem, tidied } from '../delivery/likeness'
import { answerOf } from '../delivery/answer'

/** The outcome of one attempt to send a file. */
export type Delivery =
  | { kind: 'sent'; messageId: number }
  /** Surely not sent; `error` says why. */
  | { kind: 'refused'; error: AppError }
  | { kind: 'stopped' }
  /** It may have been sent: the portal's answer was lost. */
  | { kind: 'lost' }

export interface FileSending {
  using: ActiveAccount
  id: string
  chatId: ChatId
  message: string
  signal: AbortSignal
  onSent: (bytes: number) => void
  /**
   * Notes that the file is about to leave, so that it can be looked for whatever happens then. Rejects where that is
   * not possible, and then nothing is sent.
   *
   * @param after The dialog's last message before; 0 where that is not known.
   */
  begin: (after: number) => Promise<void>
  /** Milliseconds that the computer has slept since the operator sent it; other waits do not make it too old. */
  slept: () => number
}

interface DeliverFileDeps {
  dialogs: Pick<Dialogs, 'read'>
  chosen: Pick<ChosenFiles, 'current'>
}

/**
 * Sends a file once. The dialog is read before, so that after a lost answer the new messages can be searched for the
 * file.
 *
 * @see im.v2.File.upload
 */
export async function deliver({ dialogs, chosen }: DeliverFileDeps, sending: FileSending): Promise<Delivery> {
  const { using, chatId, signal } = sending
  let file: HeldFile
  let after: number
  try {
    file = await chosen.current(sending.id)
    after = newestIn(await dialogs.read(chatId, { using, signal, lane: 'act' }))
  } catch (error) {
    return notSent(error)
  }
  let unnoted: unknown = null
  const leaving = () =>
    sending.begin(after).catch((error: unknown) => {
      unnoted = error
      throw error
    })
  const answer = await answerOf(upload(sending, file, leaving))
  if (unnoted !== null) return notSent(unnoted)
  if (answer.kind === 'taken') return { kind: 'sent', messageId: answer.value }
  return answer.kind === 'lost' ? answer : notSent(answer.error)
}

/** An empty or unreadable history tells nothing: 0 stands for an unknown last message. */
const newestIn = ({ messages, historyFailure, isPartial }: DialogView): number =>
  historyFailure === null && !isPartial ? (messages.at(-1)?.id ?? 0) : 0

async function upload(
  { using, chatId, message, signal, onSent, slept }: FileSending,
  file: HeldFile,
  leaving: () => Promise<void>,
): Promise<number> {
  const { name, size, open } = file
  const fields = { name, ...(message !== '' && { message }), content: attachedHere }
  const attachment = { size, open, onSent }
  const params = { dialogId: `chat${chatId}`, fields }
  const options = { lane: 'act', signal, attachment, leaving, age: slept() } as const
  const { messageId } = await using.bitrix.call('im.v2.File.upload', params, options)
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
  /** Text sent with the file; `''` for none. */
  message: string
  /** The last message before the file was sent; 0 where that is not known. */
  after: number
  userId: number
  /** Messages that are already known to be others. */
  taken: ReadonlySet<number>
}

/** The message that holds the file, and whether its text is there too. */
export interface FoundFile {
  messageId: number
  hasText: boolean
}

/**
 * Finds the message that holds a file: this operator's, newer than the earlier messages, with that very file.
 *
 * @returns `doubtful` where a message may be it, or where not all newer ones were read; null when it is not there.
 */
export function findMessage(
  { messages, isPartial }: Pick<DialogView, 'messages' | 'isPartial'>,
  sought: Looked,
): FoundFile | 'doubtful' | null {
  const own = messages.filter(({ id, author }) => id > sought.after && author.id === sought.userId)
  const open = own.filter(({ id }) => !sought.taken.has(id))
  const found = open
    .filter(({ files }) => files.some(file => file.size === sought.size && isSameName(file.name, sought.name)))
    .map(({ id, text }) => ({ messageId: id, hasText: isSaid(text, sought.message) }))
  // With no known message before it, one of the same name and size may be from last week.
  if (sought.after === 0) return 'doubtful'
  const best = found.find(({ hasText }) => hasText) ?? found[0]
  if (best) return best
  const isAllSeen = !isPartial && reachesBack(messages, sought)
  return open.some(message => mayBe(message, sought)) || !isAllSeen ? 'doubtful' : null
}

const reachesBack = (messages: DialogView['messages'], { after }: Looked) =>
  after > 0 && messages.some(({ id }) => id <= after)

/**
 * A deleted message tells nothing of its file, and the portal does not describe every file. Pictures and films may have
 * been converted on the way: another size and kind under the same name.
 */
function mayBe({ files, deleted }: DialogView['messages'][number], { name, size }: Looked): boolean {
  if (deleted) return true
  return files.some(
    file => file.size === 0 || (file.size === size ? isAlikeName(file.name, name) : isSameStem(file.name, name)),
  )
}

/**
 * A message already known to hold the file: only its text is looked for. A message that is not shown is not reported as
 * missing its text.
 */
export function foundBefore(view: Pick<DialogView, 'messages'>, messageId: number, sent: string): FoundFile {
  const message = view.messages.find(({ id }) => id === messageId)
  return { messageId, hasText: !message || isSaid(message.text, sent) }
}

/** The portal may put a line before the text, such as the operator's name. */
const isSaid = (text: string, sent: string) => tidied(sent) === '' || isPartOf(text, sent)
