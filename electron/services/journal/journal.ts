import type { Serves } from '../../contract/calls'
import { type ChatId, Instant } from '../../contract/common'
import type { JournalCheck, JournalEntry } from '../../contract/journal'
import type { AnchorReading } from './anchor'
import { checkJournal, isSound } from './check'
import { createChainCheck } from './checked'
import {
  type JournalContents,
  createUnderWay,
  type Ended,
  hasSuccessor,
  findIn,
  type FoundIntent,
  openIn,
  type OpenIntent,
  unsettledBefore,
} from './contents'
import { csvOf, jsonOf } from './export'
import { type JournalFile, unreadIn } from './file'
import type { JournalHead } from './links'
import { matchesQuery } from './query'
import type { Intent, JournalFileRow } from './rows'
import type { JournalSeal } from './seal'
import { filterInStretches, mapInStretches } from '../portal/stretches'
import { createWriter, type JournalWriter, unavailable } from './writer'

export type NewIntent = Omit<Intent, 'id' | 'at' | 'leaves'>
export type { Ended, OpenIntent } from './contents'

export interface Journal {
  handlers: Omit<Serves<'journal'>, 'journal.evidence' | 'journal.moves'>
  /** The active account's acts, newest first. @throws AppError like `check` */
  acts(): Promise<JournalEntry[]>
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
  /** Whether an act of any account is under way. */
  isBusy(): boolean
  /** Acts of the active account that are not under way and have no final outcome, oldest first. */
  open(): Promise<OpenIntent[]>
  /** The last act of its kind on the dialog in its state then, with the outcome; null when none is known. */
  find(wanted: Pick<Intent, 'account' | 'act' | 'chatId' | 'sessionId'>): Promise<FoundIntent | null>
  /** Whether a later act on the same dialog may have changed its state. */
  hasSuccessor(intent: Intent): Promise<boolean>
  /**
   * Earlier acts on the same dialogs whose outcome is not known and whose effect may only show now: those before each of
   * these, of one account and at most one in each dialog, by its id and oldest first.
   */
  unsettledBefore(intents: readonly Intent[]): Promise<ReadonlyMap<string, Intent[]>>
  /**
   * Reads the file again and judges it by its entries, their seals, its noted length and, if given, its anchor.
   *
   * @throws AppError like `begin` where a part of it cannot be read
   */
  check(anchor?: AnchorReading): Promise<JournalCheck>
  /** Whether a check without the portal finds nothing. @throws AppError like `check` */
  isIntact(): Promise<boolean>
  /** The last entry. @throws AppError like `check` */
  head(): Promise<JournalHead>
  /** Cuts the personal texts of the entries before this moment. @returns Whether there were any. */
  cut(olderThan: number): Promise<boolean>
}

interface JournalDeps {
  file: JournalFile
  /** The active account; null when nobody is signed in. */
  account: () => string | null
  /** Lets the operator choose a place for a file and writes it there; false when they chose none. */
  saveAs: (name: string, content: string) => Promise<boolean>
  /** Called once when older parts cannot be read; new acts are written down all the same. */
  onUnread?: () => void
  /** What makes entries this console's own; none where nothing is sealed. */
  seal?: JournalSeal
  onWritten?: () => void
  /** Milliseconds since 1970. */
  now: () => number
  newId: () => string
}

const pageSize = 200

const noAnchor: AnchorReading = { state: 'signed_out', code: null }

/** The journal of acts: on disk before anything is sent, chained and sealed so that a later change shows. */
export function createJournal(deps: JournalDeps): Journal {
  const { file, account, now, newId } = deps
  const writer = createWriter({ ...deps, read: createReading(file, deps.onUnread) })
  const { load, write } = writer
  const underWay = createUnderWay()
  const begin = createBeginning(underWay, write)

  async function mine(): Promise<JournalEntry[]> {
    const id = account()
    return entriesOf(await load(), id)
  }
  const check = createChecking({ ...deps, writer })
  const isIntact = async () => isSound(await check())

  return {
    begin: intent => begin({ ...intent, leaves: true, id: newId(), at: Instant.parse(now()) }),
    async leave(ids) {
      await write({ kind: 'leave', leaving: { ids: [...ids], at: now() } })
    },
    end: (id, state, portalCode, soFar) =>
      write({ kind: 'end', ending: { id, state, portalCode, at: now(), ...(soFar && { soFar }) } }),
    release: underWay.release,
    isUnderWay: underWay.isIn,
    isBusy: underWay.hasAny,
    async open() {
      const id = account()
      const contents = await load()
      return [...contents.intents.values()]
        .filter(intent => intent.account === id && !underWay.has(intent.id))
        .flatMap(intent => openIn(contents, intent) ?? [])
    },
    find: async wanted => findIn(await load(), wanted),
    hasSuccessor: async intent => hasSuccessor(await load(), intent),
    unsettledBefore: async intents => unsettledBefore(await load(), intents),
    check,
    isIntact,
    async head() {
      await writer.ready()
      return (await load()).head
    },
    acts: mine,
    cut: olderThan => writer.cut(olderThan, now()),
    handlers: callsOf({ ...deps, mine, isIntact, check: () => check(), unread: () => unreadIn(file) }),
  }
}

/** Gathers all that a check goes by. */
function createChecking({ file, seal, writer }: JournalDeps & { writer: JournalWriter }) {
  const judge = createChainCheck()
  return async (anchor = noAnchor): Promise<JournalCheck> => {
    // A disk that takes nothing more can be read all the same.
    const key = await writer.ready().catch(() => null)
    const known = writer.head()
    const noted = (await seal?.noted(key).catch(unavailable)) ?? null
    const lines = await file.read().catch(unavailable)
    if (unreadIn(file) > 0) unavailable()
    return checkJournal({ judged: await judge(lines, key), seal, known, noted, key, anchor })
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

/** The account's acts, newest first. */
function entriesOf({ intents, states }: JournalContents, id: string | null): Promise<JournalEntry[]> {
  const own = [...intents.values()].filter(intent => intent.account === id).reverse()
  return mapInStretches(own, intent => {
    const { state, portalCode } = states.get(intent.id) ?? { state: 'sent', portalCode: null }
    return { ...shown(intent), state, portalCode }
  })
}

function shown({ id, act, chatId, customer, sessionId, from, reason, with: given, at, cut }: Intent) {
  return { id, act, chatId, customer, sessionId, from, reason, ...(given && { with: given }), at, ...(cut && { cut }) }
}

interface JournalReading extends Pick<JournalDeps, 'account' | 'saveAs' | 'now'> {
  /** The active account's acts, newest first. */
  mine(): Promise<JournalEntry[]>
  isIntact(): Promise<boolean>
  check(): Promise<JournalCheck>
  unread(): number
}

function callsOf({ mine, isIntact, check, unread, account, saveAs, now }: JournalReading): Journal['handlers'] {
  return {
    async 'journal.list'({ offset = 0, ...query }) {
      const acts = await mine()
      const found = await filterInStretches(acts, entry => matchesQuery(entry, query))
      const page = { entries: found.slice(offset, offset + pageSize), found: found.length, all: acts.length }
      return unread() > 0 ? { ...page, unread: unread() } : page
    },
    'journal.check': check,
    async 'journal.save'({ format, query, table }) {
      const id = account() ?? ''
      const acts = await filterInStretches(await mine(), entry => matchesQuery(entry, query))
      const day = new Date(now()).toISOString().slice(0, 10)
      const content = await (format === 'csv'
        ? csvOf(acts, table)
        : jsonOf(acts, id, await isIntact().catch(() => null)))
      return saveAs(`switchboard-${day}.${format}`, content)
    },
  }
}
