import type { JournalEntry, JournalTable } from '../../contract/journal'
import { detailOf } from './query'
import { mapInStretches } from '../portal/stretches'

/** The mark at the beginning of a file that a spreadsheet is to read as UTF-8. */
const mark = '\ufeff'

/**
 * Formats acts as a table for a spreadsheet.
 *
 * @returns CSV by RFC 4180. A text that a spreadsheet would take for a formula has an apostrophe before it: the names
 *   come from strangers (OWASP, "CSV Injection").
 */
export async function csvOf(
  entries: readonly JournalEntry[],
  { separator, headings, acts, states }: JournalTable,
): Promise<string> {
  const rows = await mapInStretches(entries, entry => [
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
export async function csvText(
  rows: readonly (readonly string[])[],
  separator: JournalTable['separator'],
): Promise<string> {
  const lines = await mapInStretches(rows, cells => `${cells.map(cell).join(separator)}\r\n`)
  return mark + lines.join('')
}

/** Formats acts for other programs, with the time as ISO 8601; `intact` is null where that cannot be told. */
export function jsonOf(entries: readonly JournalEntry[], account: string, intact: boolean | null): Promise<string> {
  return jsonText({ account, intact }, { acts: entries }, (key, value) =>
    key === 'at' && typeof value === 'number' ? new Date(value).toISOString() : value,
  )
}

/** An object and one list of it that may be long, as `JSON.stringify` prints it with two blanks. */
export async function jsonText(
  head: object,
  list: Readonly<Record<string, readonly object[]>>,
  change: (key: string, value: unknown) => unknown,
): Promise<string> {
  const [name = '', items = []] = Object.entries(list)[0] ?? []
  const printed = await mapInStretches(items, item => JSON.stringify(item, change, 2).replaceAll('\n', '\n    '))
  const told = JSON.stringify({ ...head, [name]: [] }, change, 2)
  const all = printed.length === 0 ? '[]' : `[\n    ${printed.join(',\n    ')}\n  ]`
  return `${told.slice(0, -'[]\n}'.length)}${all}\n}\n`
}

/**
 * The first characters of a formula in a spreadsheet; the wide forms count as the narrow ones in some, and some leave out
 * what is not seen before it.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\t\r\n]/u

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
