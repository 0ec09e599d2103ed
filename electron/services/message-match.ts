import type { Instant, UserId } from '../contract/models'

/** What is known of a message whose answer was lost. */
export interface Wanted {
  author: UserId
  text: string
  /** The last message of the chat that was known before it was sent; 0 when none was. */
  afterId: number
  /** When it was sent; it reached the portal within minutes of that or not at all. */
  at: Instant
}

interface Candidate {
  id: number
  authorId: number
  at: Instant | null
  text: string
}

/** The portal gives up after a minute; the clocks of the two may differ. */
const latestMs = 30 * 60_000
const skewMs = 2 * 60_000

/** @returns The number of the message as the portal has it, or null when it is not among these. */
export function findSent(wanted: Wanted, candidates: readonly Candidate[]): number | null {
  const text = tidied(wanted.text)
  const found = candidates
    .filter(({ id, authorId }) => id > wanted.afterId && authorId === wanted.author)
    .filter(({ at }) => at === null || at - wanted.at < latestMs)
    .filter(({ at }) => wanted.afterId > 0 || (at !== null && wanted.at - at < skewMs))
    .filter(candidate => tidied(candidate.text) === text)
    .sort((a, b) => a.id - b.id)
  return found[0]?.id ?? null
}

const breaks = /<br\s{0,3}\/?>|#BR#|\[br\]|\r\n?/gi
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#039;': "'", '&amp;': '&' }

/** Portals trim texts, write line ends in their own way and some characters as entities. */
export function tidied(text: string): string {
  return text
    .replace(breaks, '\n')
    .replace(/&(?:lt|gt|quot|amp|#039);/g, entity => entities[entity] ?? entity)
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}
