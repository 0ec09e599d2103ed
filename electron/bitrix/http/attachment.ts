import { randomUUID } from 'node:crypto'

/** A file that goes with a request, encoded in Base64 in place of {@link attachedHere}. */
export interface Attachment {
  /** Bytes of the file. */
  size: number
  /** Reads the file from its beginning; called anew for every attempt. */
  open(): AsyncIterable<Uint8Array>
  /** Hears how many bytes of the file have been handed to the socket. */
  onSent?(bytes: number): void
}

/** Stands for the attached file in the parameters. Unpredictable, so that no text holds it by chance. */
export const attachedHere = `attached:${randomUUID()}`

/** A request body that is produced while it is sent. */
export interface StreamedBody {
  /** Bytes of the whole body. */
  length: number
  chunks(): AsyncIterable<Uint8Array>
  /**
   * Whether the end has been handed out. Before that the portal has an incomplete object and fewer bytes than promised:
   * it cannot have executed anything.
   */
  isWhole(): boolean
}

/** Bytes encoded at a time; a multiple of three, so that Base64 needs no padding in between. */
const step = 48 * 1024

/**
 * Puts a file into a JSON body without ever holding both in memory.
 *
 * @param json Has {@link attachedHere} as the whole value of one property.
 */
export function bodyWith(json: string, { size, open, onSent }: Attachment): StreamedBody {
  const [before = '', after = ''] = json.split(attachedHere)
  const head = Buffer.from(before)
  const tail = Buffer.from(after)
  let whole = false

  async function* chunks(): AsyncGenerator<Uint8Array> {
    whole = false
    yield head
    let sent = 0
    for await (const piece of inSteps(readable(open), size)) {
      yield Buffer.from(piece.toString('base64'))
      sent += piece.length
      onSent?.(sent)
    }
    if (sent !== size) throw new AttachmentUnreadable()
    whole = true
    yield tail
  }
  return { length: head.length + 4 * Math.ceil(size / 3) + tail.length, chunks, isWhole: () => whole }
}

/** Cause of an exchange that ended because the file could not be read to its end. */
export const attachmentCause = 'ATTACHMENT'

/** The file cannot be read, or has changed its length. */
class AttachmentUnreadable extends Error {
  override readonly name = 'AttachmentUnreadable'
  readonly code = attachmentCause
}

async function* readable(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* open()
  } catch (error) {
    throw new AttachmentUnreadable('unreadable', { cause: error })
  }
}

/** Regroups the chunks read into pieces that Base64 can encode one by one. */
async function* inSteps(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let bytes = 0
  let total = 0
  for await (const chunk of source) {
    total += chunk.length
    if (total > size) throw new AttachmentUnreadable()
    held.push(chunk)
    bytes += chunk.length
    if (bytes < step) continue
    const all = Buffer.concat(held)
    const whole = all.length - (all.length % step)
    for (let at = 0; at < whole; at += step) yield all.subarray(at, at + step)
    held = [all.subarray(whole)]
    bytes = all.length - whole
  }
  if (bytes > 0) yield Buffer.concat(held)
}
