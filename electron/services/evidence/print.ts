import { directionOf } from '../../contract/app'
import type { EvidenceWords } from '../../contract/evidence'
import type { Operator } from '../../contract/common'
import type { JournalMove, JournalTable } from '../../contract/journal'
import type { DialogEvidence } from './model'
import { csvOf, csvText, jsonText } from '../journal/export'
import { detailOf } from '../journal/query'
import { mapInStretches } from '../portal/stretches'

interface EvidenceForm {
  table: JournalTable
  words: EvidenceWords
}

/** Formats the evidence: for programs, for spreadsheets, and for people. @returns Content by name of file */
export async function printEvidence(evidence: DialogEvidence, form: EvidenceForm): Promise<Map<string, string>> {
  const { words, table } = form
  const { headings, separator } = table
  const csv = (rows: string[][]) => csvText(rows, separator)
  const messages = [[headings.at, headings.session, words.author, words.text], ...(await messageRows(evidence))]
  const transfers = [
    [headings.at, headings.session, words.from, words.to, words.by, words.reason],
    ...transferRows(evidence),
  ]
  const moves = [
    [headings.at, headings.session, words.from, words.to, words.by, headings.act, words.compared],
    ...moveRows(evidence, form),
  ]
  const ratings = [[headings.session, words.byCustomer, words.bySupervisor], ...ratingRows(evidence)]
  return new Map([
    ['evidence.json', await whole(evidence)],
    ['messages.csv', await csv(messages)],
    ['transfers.csv', await csv(transfers)],
    ['moves.csv', await csv(moves)],
    ['ratings.csv', await csv(ratings)],
    ['acts.csv', await csvOf(evidence.acts, table)],
    ['index.html', await page(evidence, form, { messages, transfers, moves, ratings })],
  ])
}

const times = new Set(['madeAt', 'at', 'date', 'since', 'readAt', 'sessionStartedAt', 'lastActivityAt', 'waitingSince'])

/** All of it, with times as ISO 8601, and without addresses that only the window understands. */
function whole({ messages, ...rest }: DialogEvidence): Promise<string> {
  return jsonText(rest, { messages }, (key, value) => {
    if (key === 'media') return undefined
    return times.has(key) && typeof value === 'number' ? iso(value) : value
  })
}

const iso = (instant: number) => new Date(instant).toISOString()
const told = (value: number | null) => (value === null ? '' : String(value))

function messageRows({ messages }: DialogEvidence): Promise<string[][]> {
  return mapInStretches(messages, ({ at, sessionId, author, text, files }) => {
    const names = files.map(({ name }) => `[${name}]`)
    return [iso(at), told(sessionId), author.name, [text, ...names].filter(Boolean).join('\n')]
  })
}

function transferRows(evidence: DialogEvidence): string[][] {
  const name = namesIn(evidence)
  return evidence.transfers.map(transfer => [
    transfer.date === null ? '' : iso(transfer.date),
    String(transfer.sessionId),
    name(transfer.fromOperatorId),
    name(transfer.toOperatorId),
    name(transfer.initiatorId),
    transfer.reason,
  ])
}

function moveRows(evidence: DialogEvidence, { table, words }: EvidenceForm): string[][] {
  const name = namesIn(evidence)
  const person = (one: Operator | null) => one && (one.name ?? name(one.id))
  const receiver = (to: JournalMove['to']) =>
    to?.kind === 'person' ? (to.name ?? name(to.id)) : to ? (to.name ?? `${to.kind} ${to.id}`) : words.queue
  return evidence.moves.map(({ at, sessionId, from, to, by, act, record }) => [
    at === null ? '' : iso(at),
    told(sessionId),
    person(from) ?? words.queue,
    receiver(to),
    person(by) ?? '',
    act ? table.acts[act] : '',
    words.records[record],
  ])
}

const ratingRows = ({ ratings }: DialogEvidence): string[][] =>
  ratings
    .filter(({ vote, voteHead }) => vote !== null || voteHead !== null)
    .map(({ sessionId, vote, voteHead }) => [String(sessionId), vote ?? '', told(voteHead)])

/** Names of the people who occur in it; a number where none is known. */
function namesIn({ dialog, messages, acts }: DialogEvidence): (id: number | null) => string {
  const names = new Map<number, string>()
  for (const { author } of messages) if (author.name) names.set(author.id, author.name)
  for (const { from } of acts) if (from?.name) names.set(from.id, from.name)
  for (const { id, name } of dialog.participants) if (name) names.set(id, name)
  return id => (id === null ? '' : (names.get(id) ?? `#${id}`))
}

/** A page without script, which reaches for nothing. */
async function page(
  evidence: DialogEvidence,
  { table, words }: EvidenceForm,
  rows: Record<'messages' | 'transfers' | 'moves' | 'ratings', string[][]>,
): Promise<string> {
  const { at, act, from, detail, reason, state } = table.headings
  const acts = evidence.acts.map(entry => [
    iso(entry.at),
    table.acts[entry.act],
    entry.from ? (entry.from.name ?? `#${entry.from.id}`) : '',
    detailOf(entry),
    entry.reason ?? '',
    table.states[entry.state],
  ])
  const { dialog, unread } = evidence
  const missing = unread.map(({ what, code }) => {
    const isSaid = what === 'earlier' || what === 'journal'
    const name = isSaid ? words[what] : `${words.unread} ${words[what]}`
    return `<p class="missing">${safe(name)}${code === null ? '' : ` (${safe(code)})`}</p>`
  })
  return `<!doctype html>
<html lang="${safe(words.locale)}" dir="${directionOf(words.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(words.title)}: ${safe(dialog.customer)}</title>
<style>${style}</style>
</head>
<body>
<h1>${safe(words.title)}: <bdi>${safe(dialog.customer)}</bdi></h1>
<p>chat${dialog.chatId} · ${safe(dialog.userCode)} · ${safe(dialog.url)}</p>
<p>${safe(words.made)} ${iso(evidence.madeAt)}</p>
${missing.join('\n')}
${await section(words.acts, [[at, act, from, detail, reason, state], ...acts], words)}
${await section(words.transfers, rows.transfers, words)}
${await section(words.compared, rows.moves, words)}
<p>${safe(words.caution)}</p>
${await section(words.ratings, rows.ratings, words)}
${await section(words.messages, rows.messages, words)}
</body>
</html>
`
}

const style = `body{font:15px/1.45 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:start;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}
.missing{background:#fde8e8;color:#7a1010;padding:.4rem .6rem}`

async function section(title: string, [head = [], ...rows]: string[][], { none }: EvidenceWords): Promise<string> {
  const heading = `<h2>${safe(title)}</h2>`
  if (rows.length === 0) return `${heading}\n<p>${safe(none)}</p>`
  const line = (cells: string[]) => `<tr>${cells.map(cell => `<td dir="auto">${safe(cell)}</td>`).join('')}</tr>`
  const lines = await mapInStretches(rows, line)
  const names = head.map(name => `<th scope="col">${safe(name)}</th>`).join('')
  return `${heading}\n<table>\n<thead><tr>${names}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Strangers' text as text. */
const safe = (text: string): string => text.replace(/[&<>"']/g, mark => marks[mark] ?? '')
