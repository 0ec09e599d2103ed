import type { JournalEntry, JournalQuery } from '../../contract/journal'

/** @returns Whether the act matches the query. */
export function matchesQuery(entry: JournalEntry, { text = '', acts = [], states = [], since, until }: JournalQuery) {
  if (acts.length > 0 && !acts.includes(entry.act)) return false
  if (states.length > 0 && !states.includes(entry.state)) return false
  if (since !== undefined && entry.at < since) return false
  if (until !== undefined && entry.at >= until) return false
  const words = folded(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const hay = folded(textsOf(entry).join('\n'))
  return words.every(word => hay.includes(word))
}

const textsOf = (entry: JournalEntry) => [
  entry.customer,
  entry.from?.name ?? '',
  entry.reason ?? '',
  detailOf(entry),
  entry.portalCode ?? '',
  `chat${entry.chatId}`,
]

/** @returns An act's details in any language: the receiver, the person, the number of stars; empty for most. */
export function detailOf({ with: given }: JournalEntry): string {
  const { to, person, rating } = given ?? {}
  const parts = [
    to && (to.name ?? `${to.kind} ${to.id}`),
    person && (person.name ?? String(person.id)),
    rating?.stars && `${rating.stars}/5`,
    rating?.comment,
  ]
  return parts.filter(Boolean).join(' · ')
}

/** Case, the two forms of an accented letter, and ё versus е do not matter. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')
