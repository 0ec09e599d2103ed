import { AppError } from '../../app-error'
import type { Serves } from '../../contract/calls'
import { type ChatId, Instant } from '../../contract/common'
import type { JournalEntry } from '../../contract/journal'
import {
  type JournalContents,
  contentsOf,
  createUnderWay,
  type Ended,
  enter,
  hasSuccessor,
  mayEnd,
  mayHaveLeft,
  openIn,
  type OpenIntent,
} from './contents'
import { csvOf, jsonOf } from './export'
import { type JournalFileRow, type Intent, readLines, sealLine } from './rows'
import { matchesQuery } from './query'

/** An append-only file. */
export interface JournalFile {
  /** Resolves once the line is on the disk. */
  append(line: string): Promise<void>
  /** All lines, oldest first. */
  read(): Promise<string[]>
  /** How many older files could not be read when it was read last; none unless given. */
  unread?(): number
}

export type NewIntent = Omit<Intent, 'id' | 'at' | 'leaves'>
export type { Ended, OpenIntent } from './contents'

export interface Journal {
  handlers: Serves<'journal'>
  /**
   * Writes down an act that is about to begin, and waits until that is on disk. The act is under way until it is
   * released.
   *
   * @throws AppError `bug` with `storage_unavailable`: then nothing may be sent
   */
  begin(intent: NewIntent): Promise<Intent>
  /** Writes down that these are about to leave this computer. @throws AppError as `begin` */
  leave(ids: readonly string[]): Promise<void>
  /**
   * Writes down an act's outcome; an existing one is left alone.
   *
   * @param soFar A later reread may show otherwise: the act stays open.
   * @returns Whether this is the outcome now.
   * @throws AppError like `begin`; it is written with the next row then
   */
  end(id: string, state: Ended, portalCode: string | null, soFar?: boolean): Promise<boolean>
  /** The act is no longer under way: if its outcome is unknown, it may be looked up. */
  release(id: string): void
  /** Whether an act is under way in the dialog. */
  isUnderWay(account: string, chatId: ChatId): boolean
  /** Acts of the active account that are not under way and have no final outcome, oldest first. */
  open(): Promise<OpenIntent[]>
  /** The last act of its kind on the dialog in its state then, with the outcome; null when none is known. */
  find(wanted: Pick<Intent, 'account' | 'act' | 'chatId' | 'sessionId'>): Promise<FoundIntent | null>
  /** Whether a later act on the same dialog may have changed its state. */
  hasSuccessor(intent: Intent): Promise<boolean>
  /**
   * Whether the file is unaltered: nothing changed, taken out or put in.
   *
   * @throws AppError like `begin` where a part of it cannot be read
   */
  isIntact(): Promise<boolean>
}

interface FoundIntent {
  intent: OpenIntent
  state: JournalEntry['state']
}

interface JournalDeps {
  file: JournalFile
  /** The active account; null when nobody is signed in. */
  account: () => string | null
  /** Lets the operator choose a place for a file and writes it there; false when they chose none. */
  saveAs: (name: string, content: string) => Promise<boolean>
  /** Called once when older parts cannot be read; new acts are written down all the same. */
  onUnread?: () => void
  /** Milliseconds since 1970. */
  now: () => number
  newId: () => string
}

const pageSize = 200

/** The journal of acts: on disk before anything is sent, and chained so that a later change shows. */
export function createJournal(deps: JournalDeps): Journal {
  const { file, account, now, newId } = deps
  const { load, write, settled } = createWriter(file, createReading(file, deps.onUnread))
  const underWay = createUnderWay()
  const begin = createBeginning(underWay, write)

  async function mine(): Promise<JournalEntry[]> {
    const id = account()
    return entriesOf(await load(), id)
  }
  async function isIntact(): Promise<boolean> {
    await settled()
    const { intact } = readLines(await file.read().catch(unavailable))
    return unreadIn(file) === 0 ? intact : unavailable()
  }

  return {
    begin: intent => begin({ ...intent, leaves: true, id: newId(), at: Instant.parse(now()) }),
    async leave(ids) {
      await write({ kind: 'leave', leaving: { ids: [...ids], at: now() } })
    },
    end: (id, state, portalCode, soFar) =>
      write({ kind: 'end', ending: { id, state, portalCode, at: now(), ...(soFar && { soFar }) } }),
    release: underWay.release,
    isUnderWay: underWay.isIn,
    async open() {
      const id = account()
      const contents = await load()
      return [...contents.intents.values()]
        .filter(intent => intent.account === id && !underWay.has(intent.id))
        .flatMap(intent => openIn(contents, intent) ?? [])
    },
    async find(wanted) {
      const contents = await load()
      const intent = [...contents.intents.values()].findLast(
        each =>
          each.account === wanted.account &&
          each.act === wanted.act &&
          each.chatId === wanted.chatId &&
          each.sessionId === wanted.sessionId,
      )
      if (!intent) return null
      const { state, soFar = false } = contents.states.get(intent.id) ?? { state: 'sent' as const }
      return { intent: { ...intent, left: mayHaveLeft(contents, intent), soFar }, state }
    },
    hasSuccessor: async intent => hasSuccessor(await load(), intent),
    isIntact,
    handlers: callsOf({ ...deps, mine, isIntact, unread: () => unreadIn(file) }),
  }
}

/** Holds an act before its row is written, so that no other act begins in its dialog. */
function createBeginning(
  { hold, release }: ReturnType<typeof createUnderWay>,
  write: (entry: JournalFileRow) => Promise<boolean>,
) {
  return async (intent: Intent): Promise<Intent> => {
    hold(intent)
    try {
      await write({ kind: 'begin', intent })
    } catch (error) {
      release(intent.id)
      throw error
    }
    return intent
  }
}

/** Reads all lines, and reports once if more exist that cannot be read. */
function createReading(file: JournalFile, onUnread = () => {}) {
  let isIdentified = false
  return async (): Promise<string[]> => {
    const lines = await file.read()
    const isPart = unreadIn(file) > 0
    if (isPart && !isIdentified) onUnread()
    isIdentified ||= isPart
    return lines
  }
}

/** Writes lines one at a time, since each carries the hash of the one before, and knows their contents. */
function createWriter(file: JournalFile, read: () => Promise<string[]>) {
  let contents: Promise<JournalContents> | null = null
  let writing: Promise<unknown> = Promise.resolve()
  /** Ends that could not be written: they hold all the same, and are written before the next row. */
  let owed: JournalFileRow[] = []

  function load(): Promise<JournalContents> {
    contents ??= read().then(lines => withOwed(contentsOf(lines)), unavailable)
    contents.catch(() => (contents = null))
    return contents
  }
  function withOwed(known: JournalContents): JournalContents {
    owed = owed.filter(entry => entry.kind === 'end' && mayEnd(known, entry.ending))
    for (const entry of owed) enter(known, entry)
    return known
  }

  async function put(known: JournalContents, entry: JournalFileRow): Promise<void> {
    const { line, hash } = sealLine(entry, known.last)
    try {
      await file.append(line)
    } catch (error) {
      // The line may be there all the same: the next one has to follow the file's actual end.
      contents = null
      unavailable(error)
    }
    known.last = hash
  }

  async function add(entry: JournalFileRow): Promise<boolean> {
    const known = await load()
    if (entry.kind === 'end' && !mayEnd(known, entry.ending)) return false
    try {
      while (owed[0]) {
        await put(known, owed[0])
        owed = owed.slice(1)
      }
      await put(known, entry)
    } catch (error) {
      if (entry.kind === 'end') owed = [...owed, entry]
      throw error
    }
    enter(known, entry)
    return true
  }

  return {
    load,
    settled: () => writing,
    /** @returns False where an outcome already exists. */
    write(entry: JournalFileRow): Promise<boolean> {
      const written = writing.then(() => add(entry))
      writing = written.catch(() => {})
      return written
    },
  }
}

/** The account's acts, newest first. */
function entriesOf({ intents, states }: JournalContents, id: string | null): JournalEntry[] {
  return [...intents.values()]
    .filter(intent => intent.account === id)
    .reverse()
    .map(intent => {
      const { state, portalCode } = states.get(intent.id) ?? { state: 'sent', portalCode: null }
      return { ...shown(intent), state, portalCode }
    })
}

function shown({ id, act, chatId, customer, sessionId, from, reason, with: given, at }: Intent) {
  return { id, act, chatId, customer, sessionId, from, reason, ...(given && { with: given }), at }
}

interface JournalReading extends Pick<JournalDeps, 'account' | 'saveAs' | 'now'> {
  /** The active account's acts, newest first. */
  mine(): Promise<JournalEntry[]>
  isIntact(): Promise<boolean>
  unread(): number
}

function callsOf({ mine, isIntact, unread, account, saveAs, now }: JournalReading): Serves<'journal'> {
  return {
    async 'journal.list'({ offset = 0, ...query }) {
      const acts = await mine()
      const found = acts.filter(entry => matchesQuery(entry, query))
      const page = { entries: found.slice(offset, offset + pageSize), found: found.length, all: acts.length }
      return unread() > 0 ? { ...page, unread: unread() } : page
    },
    'journal.check': isIntact,
    async 'journal.save'({ format, query, table }) {
      const id = account() ?? ''
      const acts = (await mine()).filter(entry => matchesQuery(entry, query))
      const day = new Date(now()).toISOString().slice(0, 10)
      const content = format === 'csv' ? csvOf(acts, table) : jsonOf(acts, id, await isIntact().catch(() => null))
      return saveAs(`switchboard-${day}.${format}`, content)
    },
  }
}

const unreadIn = (file: JournalFile): number => file.unread?.() ?? 0

function unavailable(error?: unknown): never {
  throw new AppError('bug', { reason: 'storage_unavailable' }, { cause: error })
}
