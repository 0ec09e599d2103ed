import type { UserId } from '../../contract/common'
import { isAlike, tidied } from '../delivery/likeness'

export { tidied }

/** The known facts about a message whose answer was lost. */
export interface WantedMessage {
  /** The message's token, by which an earlier match is found. */
  token?: string
  author: UserId
  text: string
  replyTo?: number | null
  /** The last known message of the chat before it was sent; 0 when there was none. */
  afterId: number
}

export interface Candidate {
  id: number
  authorId: number
  text: string
  replyTo?: number | null
  /** A file is part of it: a written message has none. */
  hasFile?: boolean
  /** Edited or deleted since: its first text is not known. */
  isChanged?: boolean
}

/**
 * Only numbers decide: no clock is evidence. With no known message before it, the same text may be from last week.
 *
 * @param taken Messages already known to be others.
 * @returns The number of the message at the portal; `doubtful` when one of these may be it; or null.
 */
export function findSent(
  wanted: WantedMessage,
  candidates: readonly Candidate[],
  taken: ReadonlySet<number> = new Set(),
): number | 'doubtful' | null {
  const text = tidied(wanted.text)
  const open = candidates
    .filter(({ id, authorId }) => id > wanted.afterId && authorId === wanted.author && !taken.has(id))
    .filter(({ hasFile }) => !hasFile)
    .sort((a, b) => a.id - b.id)
  const found = open.find(candidate => isSure(wanted, candidate) && tidied(candidate.text) === text)
  if (found) return found.id
  return open.some(candidate => candidate.isChanged || isAlike(candidate.text, wanted.text)) ? 'doubtful' : null
}

function isSure({ afterId, replyTo = null }: WantedMessage, candidate: Candidate): boolean {
  if (candidate.isChanged) return false
  // Not every portal tells which message this one answers; an answer to another message is another message.
  if (candidate.replyTo && candidate.replyTo !== replyTo) return false
  return afterId > 0
}
