import type { Instant, Message, MessageFile } from '../contract/models'
import type { History, People } from './dialog-people'
import type { FileBook, FileOwner } from './file-book'

/** Rows of a card that are shown; a portal may attach any number. */
const mostFields = 200

type WireMessage = History['message'][string]
type EnterFile = (id: number, file: History['files'][string] | undefined) => MessageFile

/**
 * The messages of a history, oldest first. A message whose date the portal did not tell gets that of the one before.
 *
 * @param fallback Time of a first message without a date.
 * @param enter Notes a file of the history and gives it as the window gets it.
 */
export function messagesOf(history: History, people: People, fallback: Instant, enter: EnterFile): Message[] {
  const sorted = Object.values(history.message).sort((a, b) => a.id - b.id)
  let at = fallback
  return sorted.map(message => {
    at = message.date ?? at
    return {
      id: message.id,
      author: people.person(message.senderid),
      at,
      text: message.text,
      files: filesOf(message, history, enter),
      fields: fieldsOf(message),
    }
  })
}

/** @returns Enters files of one chat into the book. */
export const entering =
  (book: FileBook, owner: FileOwner): EnterFile =>
  (id, file) =>
    book.enter(owner, id, file)

const filesOf = ({ params }: WireMessage, { files }: History, enter: EnterFile): MessageFile[] =>
  params.fileId.map(id => enter(id, files[String(id)]))

/** Cards: descriptions and texts without a name, tables and links as rows. */
function fieldsOf({ params }: WireMessage): Message['fields'] {
  const rows = params.attach.flatMap(({ description, blocks }) => [
    { name: '', value: description },
    ...blocks.flatMap(({ message, grid, link }) => [
      { name: '', value: message },
      ...grid.map(({ name, value }) => ({ name, value })),
      ...link.map(({ name, link: value }) => ({ name, value })),
    ]),
  ])
  return rows.filter(({ name, value }) => name !== '' || value !== '').slice(0, mostFields)
}
