import type { Instant, Message, MessageFile } from '../../contract/common'
import type { FileResult } from '../../bitrix/methods/results-file'
import type { DialogPeople } from './people'
import type { Transcript, TranscriptMessage } from './history'
import type { MediaNames, FileOwner } from '../portal/media-names'

/** Rows of a card that are shown; a portal may attach any number. */
const mostFields = 200

type EnterFile = (id: number, file: FileResult | undefined) => MessageFile

interface MessagesSource {
  people: DialogPeople
  files: Transcript['files']
  /** Notes a file and returns it in the window's form. */
  enter: EnterFile
}

/**
 * Messages in the window's form, oldest first. A message without a date gets that of the one before.
 *
 * @param fallback Time of a first message without a date.
 */
export function messagesOf(
  transcript: readonly TranscriptMessage[],
  fallback: Instant,
  telling: MessagesSource,
): Message[] {
  const { people, files, enter } = telling
  let at = fallback
  return transcript.map(message => {
    const { id, authorId, text, params, sessionId } = message
    at = message.at ?? at
    return {
      id,
      author: people.person(authorId),
      at,
      text,
      files: params.fileId.map(file => enter(file, files.get(file))),
      ...cardOf(message, people),
      sessionId,
      replyTo: params.replyId,
      edited: params.isEdited,
      deleted: params.isDeleted,
      ...(params.isHidden && { hidden: true as const }),
    }
  })
}

/** @returns Enters files of one chat into the list of names. */
export const entering =
  (names: MediaNames, owner: FileOwner): EnterFile =>
  (id, file) =>
    names.enter(owner, id, file)

/** A message's attachment as rows, and whether it holds more than rows can show. */
function cardOf({ text, params }: TranscriptMessage, people: DialogPeople): Pick<Message, 'fields' | 'elsewhere'> {
  const { attach, keyboard, menu, reactions, like, isForwarded, forwardUserId, forwardChatTitle } = params
  const from = forwardChatTitle || (forwardUserId ? people.person(forwardUserId).name : '')
  const all: Message['fields'] = [
    ...(isForwarded ? [{ name: '', value: from, kind: 'forwarded' as const }] : []),
    ...attach.rows,
    ...keyboard.rows,
    ...menu.rows,
    ...reactions,
    ...(like.length > 0 ? [{ name: '', value: String(like.length), kind: 'likes' as const }] : []),
  ]
  const fields = all.slice(0, mostFields)
  const isEmpty = text.trim() === '' && fields.length === 0 && params.fileId.length === 0 && !params.isDeleted
  const elsewhere = params.isMore || all.length > fields.length || isEmpty
  return elsewhere ? { fields, elsewhere } : { fields }
}
