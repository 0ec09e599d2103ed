import type { Instant, Message, MessageFile } from '../contract/models'
import type { History, People } from './dialog-people'

/** Rows of a card that are shown; a portal may attach any number. */
const mostFields = 200

type WireMessage = History['message'][string]

/**
 * The messages of a history, oldest first. A message whose date the portal did not tell gets that of the one before.
 *
 * @param fallback Time of a first message without a date.
 */
export function messagesOf(history: History, people: People, fallback: Instant): Message[] {
  const sorted = Object.values(history.message).sort((a, b) => a.id - b.id)
  let at = fallback
  return sorted.map(message => {
    at = message.date ?? at
    return {
      id: message.id,
      author: people.person(message.senderid),
      at,
      text: message.text,
      files: filesOf(message, history),
      fields: fieldsOf(message),
    }
  })
}

function filesOf({ params }: WireMessage, { files }: History): MessageFile[] {
  return params.fileId.map(id => {
    const file = files[String(id)]
    return { id, name: file?.name || `#${id}`, size: file?.size ?? 0, kind: kindOf(file?.type) }
  })
}

function kindOf(type: string | undefined): MessageFile['kind'] {
  return type === 'image' || type === 'video' || type === 'audio' ? type : 'file'
}

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
