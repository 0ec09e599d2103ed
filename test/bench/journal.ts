import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Act } from '../../electron/contract/act'
import { ChatId, Instant, SessionId, UserId } from '../../electron/contract/common'
import { JournalEntry, type JournalTable } from '../../electron/contract/journal'
import { createJournal } from '../../electron/services/journal/journal'
import { noEntry, printLine } from '../../electron/services/journal/links'
import type { JournalFileRow } from '../../electron/services/journal/rows'
import { createJournalFile } from '../../electron/storage/journal-file'

const acts = 11_000
const key = Buffer.alloc(32, 7)
const linesAFile = 3300
const day = 24 * 60 * 60_000
const start = Date.UTC(2026, 0, 1)

/** `node scripts/run.mjs test/bench/journal.ts --bare`: how long a long journal holds up everything else in main. */
export default async function journalBench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-journal-'))
  try {
    await write(folder)
    console.log(`A journal of ${(3 * acts).toLocaleString('en')} entries, ${acts.toLocaleString('en')} acts.\n`)
    for (const [name, work] of Object.entries(works(folder))) await measure(name, work)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function works(folder: string): Record<string, () => Promise<unknown>> {
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

/** Runs some work, and prints the longest time in which nothing else had its turn. */
async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  let isDone = false
  const held = { wall: 0, cpu: 0, turns: 0 }
  async function watch(): Promise<void> {
    while (!isDone) {
      const [at, used] = [performance.now(), mainThreadMs()]
      await new Promise(resolve => setImmediate(resolve))
      held.cpu = Math.max(held.cpu, mainThreadMs() - used)
      held.wall = Math.max(held.wall, performance.now() - at)
      held.turns++
    }
  }
  const watching = watch()
  const begun = performance.now()
  await work()
  const took = performance.now() - begun
  isDone = true
  await watching
  console.log(
    `${name.padEnd(24)} held ${held.wall.toFixed(0).padStart(5)} ms (processor ${held.cpu.toFixed(0)} ms), ` +
      `took ${took.toFixed(0)} ms in ${held.turns} turns`,
  )
}
