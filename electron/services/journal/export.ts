import type { JournalEntry, JournalTable } from '../../contract/journal'
import { detailOf } from './query'

/** The mark at the beginning of a file that a spreadsheet is to read as UTF-8. */
const mark = '\ufeff'

/**
 * Formats acts as a table for a spreadsheet.
 *
 * @returns CSV by RFC 4180. A text that a spreadsheet would take for a formula has an apostrophe before it: the names
 *   come from strangers (OWASP, "CSV Injection").
 */
export function csvOf(entries: readonly JournalEntry[], { separator, headings, acts, states }: JournalTable): string {
  const rows = entries.map(entry => [
    localTime(entry.at),
    acts[entry.act],
    entry.customer,
    String(entry.chatId),
    entry.sessionId === null ? '' : String(entry.sessionId),
    entry.from ? (entry.from.name ?? String(entry.from.id)) : '',
    detailOf(entry),
    entry.reason ?? '',
    states[entry.state],
    entry.portalCode ?? '',
  ])
  const { at, act, customer, chat, session, from, detail, reason, state, code } = headings
  return csvText([[at, act, customer, chat, session, from, detail, reason, state, code], ...rows], separator)
}

/** Rows as a table for a spreadsheet, harmless as {@link csvOf} is. */
export const csvText = (rows: readonly (readonly string[])[], separator: JournalTable['separator']): string =>
  mark + rows.map(cells => `${cells.map(cell).join(separator)}\r\n`).join('')

/** Formats acts for other programs, with the time as ISO 8601; `intact` is null where that cannot be told. */
export function jsonOf(entries: readonly JournalEntry[], account: string, intact: boolean | null): string {
  const acts = entries.map(entry => ({ ...entry, at: new Date(entry.at).toISOString() }))
  return `${JSON.stringify({ account, intact, acts }, null, 2)}\n`
}

/** The first characters of a formula in a spreadsheet; the wide forms count as the narrow ones in some. */
const formula = /^\s*[=+\-@＝＋－＠\t\r\n]/u

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** Date and time of this computer as a spreadsheet understands them, such as `2025-11-21 14:05:09`. */
function localTime(instant: number): string {
  const at = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${date} ${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`
}
