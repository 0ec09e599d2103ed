import type { JournalEntry } from '../contract/models-act'
import type { JournalQuery } from '../contract/models-journal'

/** @returns Whether the act is one that the query wants. */
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

const textsOf = ({ customer, from, reason, portalCode, chatId }: JournalEntry) => [
  customer,
  from?.name ?? '',
  reason ?? '',
  portalCode ?? '',
  `chat${chatId}`,
]

/** Case and the two forms of an accented letter do not matter; nor does ё. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')
