import { AppError } from '../app-error'
import type { Serves } from '../contract/calls'
import { Instant } from '../contract/models'
import { type JournalEntry } from '../contract/models-act'
import { csvOf, jsonOf } from './journal-export'
import { type Entry, type Intent, readLines, sealLine } from './journal-lines'
import { matchesQuery } from './journal-query'

/** A file that only grows. */
export interface JournalFile {
  /** Resolves once the line is on the disk. */
  append(line: string): Promise<void>
  /** All lines, oldest first. */
  read(): Promise<string[]>
}

export type NewIntent = Omit<Intent, 'id' | 'at'>
export type Ended = Exclude<JournalEntry['state'], 'sent'>

export interface Journal {
  handlers: Serves<'journal'>
  /**
   * Writes down what is about to be sent, and waits until that is on the disk.
   *
   * @throws AppError `bug` with `storage_unavailable`: then nothing may be sent
   */
  begin(intent: NewIntent): Promise<Intent>
  /** Writes down what became of it. @throws AppError as `begin` */
  end(id: string, state: Ended, portalCode: string | null): Promise<void>
  /** Acts of the active account whose outcome was never learned, oldest first. */
  open(): Promise<Intent[]>
  /** Whether the file is as it was written: nothing changed, taken out or put in. */
  isIntact(): Promise<boolean>
}

interface Deps {
  file: JournalFile
  /** The active account; null when nobody is signed in. */
  account: () => string | null
  /** Lets the operator choose a place for a file and writes it there; false when he chose none. */
  saveAs: (name: string, content: string) => Promise<boolean>
  /** Milliseconds since 1970. */
  now: () => number
  newId: () => string
}

interface Book {
  intents: Map<string, Intent>
  states: Map<string, Pick<JournalEntry, 'state' | 'portalCode'>>
  /** Hash that the next line follows. */
  last: string
}

const pageSize = 200

/** Makes the journal of acts: on disk before anything is sent, and chained so that a later change shows. */
export function createJournal({ file, account, saveAs, now, newId }: Deps): Journal {
  let book: Promise<Book> | null = null
  let writing: Promise<void> = Promise.resolve()

  function load(): Promise<Book> {
    book ??= file.read().then(bookOf, unavailable)
    book.catch(() => (book = null))
    return book
  }

  /** One line at a time: each carries the hash of the one before. */
  function write(entry: Entry): Promise<void> {
    const written = writing.then(async () => {
      const known = await load()
      const { line, hash } = sealLine(entry, known.last)
      await file.append(line).catch(unavailable)
      known.last = hash
      enter(known, entry)
    })
    writing = written.catch(() => {})
    return written
  }

  async function mine(): Promise<JournalEntry[]> {
    const id = account()
    const { intents, states } = await load()
    return [...intents.values()]
      .filter(intent => intent.account === id)
      .reverse()
      .map(({ account: _account, ownerId: _ownerId, joined: _joined, ...entry }) => ({
        ...entry,
        ...(states.get(entry.id) ?? { state: 'sent', portalCode: null }),
      }))
  }

  async function isIntact(): Promise<boolean> {
    await writing
    return readLines(await file.read().catch(unavailable)).intact
  }

  return {
    async begin(intent) {
      const whole: Intent = { ...intent, id: newId(), at: Instant.parse(now()) }
      await write({ kind: 'begin', intent: whole })
      return whole
    },
    end: (id, state, portalCode) => write({ kind: 'end', ending: { id, state, portalCode, at: now() } }),
    async open() {
      const id = account()
      const { intents, states } = await load()
      return [...intents.values()].filter(intent => intent.account === id && !states.has(intent.id))
    },
    isIntact,
    handlers: callsOf({ mine, isIntact, account, saveAs, now }),
  }
}

interface Reading extends Pick<Deps, 'account' | 'saveAs' | 'now'> {
  /** The active account's acts, newest first. */
  mine(): Promise<JournalEntry[]>
  isIntact(): Promise<boolean>
}

function callsOf({ mine, isIntact, account, saveAs, now }: Reading): Serves<'journal'> {
  return {
    async 'journal.list'({ offset = 0, ...query }) {
      const acts = await mine()
      const found = acts.filter(entry => matchesQuery(entry, query))
      return { entries: found.slice(offset, offset + pageSize), found: found.length, all: acts.length }
    },
    'journal.check': isIntact,
    async 'journal.save'({ format, query, table }) {
      const id = account() ?? ''
      const acts = (await mine()).filter(entry => matchesQuery(entry, query))
      const day = new Date(now()).toISOString().slice(0, 10)
      const content = format === 'csv' ? csvOf(acts, table) : jsonOf(acts, id, await isIntact())
      return saveAs(`switchboard-${day}.${format}`, content)
    },
  }
}

function bookOf(lines: string[]): Book {
  const { entries, last } = readLines(lines)
  const book: Book = { intents: new Map(), states: new Map(), last }
  for (const entry of entries) enter(book, entry)
  return book
}

function enter(book: Book, entry: Entry): void {
  if (entry.kind === 'begin') book.intents.set(entry.intent.id, entry.intent)
  else book.states.set(entry.ending.id, { state: entry.ending.state, portalCode: entry.ending.portalCode })
}

function unavailable(error: unknown): never {
  throw new AppError('bug', { reason: 'storage_unavailable' }, { cause: error })
}
