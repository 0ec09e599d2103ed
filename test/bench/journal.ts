import { readFileSync } from 'node:fs'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Act } from '../../electron/contract/act'
import { ChatId, Instant, SessionId, UserId } from '../../electron/contract/common'
import { JournalEntry, type JournalTable } from '../../electron/contract/journal'
import { createJournal } from '../../electron/services/journal/journal'
import { noEntry, printLine } from '../../electron/services/journal/links'
import type { JournalFileRow } from '../../electron/services/journal/rows'
import { createJournalFile } from '../../electron/storage/journal-file'
import { printLimits, type Limit } from './figures'

const acts = 11_000
const key = Buffer.alloc(32, 7)
const linesAFile = 3300
const day = 24 * 60 * 60_000
const start = Date.UTC(2026, 0, 1)

/** How long a journal of 11,000 acts holds up everything else in main, and what a second check of it takes. */
export async function measureJournal(): Promise<Limit[]> {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-journal-'))
  try {
    await write(folder)
    const measured = new Map<string, Worked>()
    for (const [name, work] of Object.entries(works(folder))) measured.set(name, await worked(work))
    const spent = (name: keyof ReturnType<typeof works>) => measured.get(name)?.spent ?? NaN
    return [
      ...[...measured].map(([name, { held }]): Limit => ({
        what: `${name}: held`,
        unit: 'ms',
        values: [held],
        most: 50,
      })),
      {
        what: 'check from where it was checked last, against the first, work',
        unit: 'times',
        values: [spent('check again, one act later') / spent('check')],
        most: 0.6,
      },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** `node scripts/run.mjs test/bench/journal.ts --bare`: these figures alone. */
export default async function bench(): Promise<void> {
  const count = acts.toLocaleString('en')
  if (!printLimits(`A long journal, ${count} acts`, await measureJournal())) process.exitCode = 1
}

function works(folder: string) {
  const opened = () =>
    createJournal({
      file: createJournalFile({ path: join(folder, 'acts.jsonl') }),
      account: () => 'a',
      saveAs: async () => true,
      now: () => start + 400 * day,
      newId: () => 'id',
    })
  const journal = opened()
  const { 'journal.list': list, 'journal.save': save, 'journal.check': check } = journal.handlers
  return {
    'first reading': async () => list({}),
    'filter by a word': async () => list({ text: 'nobody of this name' }),
    check: async () => check({}),
    async 'check again, one act later'() {
      await addOne(folder)
      return check({})
    },
    'export as CSV': async () => save({ format: 'csv', query: {}, table }),
    'export as JSON': async () => save({ format: 'json', query: {}, table }),
    'cut of half the names': () => journal.cut(start + 55 * day),
    'first reading, cut': async () => opened().handlers['journal.list']({}),
  }
}

const said = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name): [string, string] => [name, name])) as Record<T, string>
const headings = said(['at', 'act', 'customer', 'chat', 'session', 'from', 'detail', 'reason', 'state', 'code'])
const table: JournalTable = {
  separator: ',',
  headings,
  acts: said(Act.options),
  states: said(JournalEntry.shape.state.options),
}

/** What an act leaves behind: it begins, leaves and ends. */
function rowsOf(index: number, count: number, account: string): JournalFileRow[] {
  const at = start + Math.floor((index * 110 * day) / count)
  const id = `b1a7e0c2-5a51-4c1f-9d8e-${String(index).padStart(12, '0')}`
  const intent = {
    ...{ id, account, act: 'intercept' as const, at: Instant.parse(at) },
    ...{ chatId: ChatId.parse(1000 + (index % 900)), sessionId: SessionId.parse(5000 + index) },
    ...{ customer: `Анна Петрова-Водкина ${index}`, from: { id: UserId.parse(27), name: 'Boris Novak' } },
    ...{ reason: 'The colleague is ill, and the customer has waited for twenty minutes', ownerId: UserId.parse(27) },
    ...{ joined: false, was: false, lastMessageId: 100_000 + index, leaves: true as const },
  }
  return [
    { kind: 'begin', intent },
    { kind: 'leave', leaving: { ids: [id], at } },
    { kind: 'end', ending: { id, state: 'done', portalCode: null, at: at + 900 } },
  ]
}

/** Lines of a journal of `count` acts within 110 days. @param key Seals them; null for none. */
export function journalLines(count: number, account: string, key: Buffer | null): string[] {
  const lines: string[] = []
  let head = noEntry
  for (let index = 0; index < count; index++)
    for (const row of rowsOf(index, count, account)) {
      const printed = printLine(row, head, key)
      lines.push(printed.line)
      head = printed.head
    }
  return lines
}

/** Adds what an act leaves behind. */
async function addOne(folder: string): Promise<void> {
  const name = join(folder, 'acts.jsonl')
  const { n, hash } = JSON.parse((await readFile(name, 'utf8')).trim().split('\n').at(-1) ?? '') as Record<
    string,
    unknown
  >
  let head = { count: Number(n), hash: String(hash) }
  for (const row of rowsOf(acts, acts, 'a')) {
    const printed = printLine(row, head, key)
    await appendFile(name, `${printed.line}\n`)
    head = printed.head
  }
}

async function write(folder: string): Promise<void> {
  const lines = journalLines(acts, 'a', key)
  for (let at = 0, number = 1; at < lines.length; at += linesAFile, number++) {
    const isLast = at + linesAFile >= lines.length
    const name = isLast ? 'acts.jsonl' : `acts.jsonl.${number}`
    await writeFile(join(folder, name), `${lines.slice(at, at + linesAFile).join('\n')}\n`)
  }
}

/** Processor time of the thread that everybody waits for; other programs do not count. */
const mainThreadMs = () =>
  Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000

/** Milliseconds of processor time. */
interface Worked {
  /** The longest time in which nothing else had its turn. */
  held: number
  spent: number
}

async function worked(work: () => Promise<unknown>): Promise<Worked> {
  let [isDone, held] = [false, 0]
  async function watch(): Promise<void> {
    while (!isDone) {
      const used = mainThreadMs()
      await new Promise(resolve => setImmediate(resolve))
      held = Math.max(held, mainThreadMs() - used)
    }
  }
  const watching = watch()
  const begun = mainThreadMs()
  await work()
  const spent = mainThreadMs() - begun
  isDone = true
  await watching
  return { held, spent }
}
