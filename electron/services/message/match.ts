import type { UserId } from '../../contract/common'
import { isAlike, tidied } from '../delivery/likeness'

export { tidied }

/** What is known of a message whose answer was lost. */
export interface WantedMessage {
  /** The message's own, by which it is known what it has turned into. */
  token?: string
  author: UserId
  text: string
  replyTo?: number | null
  /** The last message of the chat that was known before it was sent; 0 when none was. */
  afterId: number
}

export interface Candidate {
  id: number
  authorId: number
  text: string
  replyTo?: number | null
  /** A file is part of it: a message that was written has none. */
  hasFile?: boolean
  /** Edited or deleted since: what it said first is not known. */
  isChanged?: boolean
}

/**
 * Numbers alone decide: no clock is evidence. Without one before it, the same words may be of last week.
 *
 * @param taken Messages that others have turned into.
 * @returns The number of the message as the portal has it; `doubtful` when one of these may be it, or null.
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
  // Not every portal tells which message one answers; one that answers another is another.
  if (candidate.replyTo && candidate.replyTo !== replyTo) return false
  return afterId > 0
}
