import { AppError } from '../../app-error'
import { createTurns } from '../account/in-turn'
import type { SealingKey } from './chain'
import { enter, type JournalContents, contentsOf, mayEnd } from './contents'
import { type JournalFile, unreadIn } from './file'
import { cutLine, type JournalHead, numbered, printLine, readLinks } from './links'
import { type JournalFileRow, timeOf } from './rows'
import type { JournalSeal } from './seal'
import { mapInStretches } from '../portal/stretches'

/** Writes down entries one at a time, since each carries the hash of the one before, and knows their contents. */
export interface JournalWriter {
  load(): Promise<JournalContents>
  /**
   * Resolves when everything asked for so far is written, or is not, and the journal's end was compared with the noted
   * one.
   *
   * @returns The key; null where there is none.
   */
  ready(): Promise<SealingKey | null>
  /** The last entry that this console knows of; null before the first reading. */
  head(): JournalHead | null
  /** @returns False where an outcome already exists. @throws AppError `bug` with `storage_unavailable` */
  write(entry: JournalFileRow): Promise<boolean>
  /** Cuts the personal texts of the entries that are older, once an entry says so. @returns Whether there were any. */
  cut(olderThan: number, now: number): Promise<boolean>
}

interface WriterDeps {
  file: JournalFile
  /** All lines; reports those that cannot be read. */
  read: () => Promise<string[]>
  seal?: JournalSeal | undefined
  now: () => number
  onWritten?: (() => void) | undefined
}

/** @see JournalWriter */
export function createWriter(deps: WriterDeps): JournalWriter {
  const { read } = deps
  let contents: Promise<JournalContents> | null = null
  let known: JournalContents | null = null
  const inTurn = createTurns()
  /** Ends that could not be written: they hold all the same, and are written before the next row. */
  let owed: JournalFileRow[] = []
  const entry = createEntry(deps, forget)
  const tidying = createTidying({ ...deps, entry, load, forget })

  function forget(): void {
    contents = null
  }
  function load(): Promise<JournalContents> {
    contents ??= read()
      .then(contentsOf)
      .then(read => (known = withOwed(read)), unavailable)
    contents.catch(forget)
    return contents
  }
  function withOwed(known: JournalContents): JournalContents {
    owed = owed.filter(entry => entry.kind === 'end' && mayEnd(known, entry.ending))
    for (const entry of owed) enter(known, entry)
    return known
  }

  async function add(row: JournalFileRow): Promise<boolean> {
    const known = await load()
    if (row.kind === 'end' && !mayEnd(known, row.ending)) return false
    try {
      while (owed[0]) {
        await entry.put(known, owed[0])
        owed = owed.slice(1)
      }
      await entry.put(known, row)
    } catch (error) {
      if (row.kind === 'end') owed = [...owed, row]
      throw error
    }
    enter(known, row)
    // What is on the disk stays there whether or not there is room for more.
    await tidying.trim(known).catch(() => {})
    return true
  }

  return {
    load,
    ready: () => inTurn(async () => entry.prepare(await load())),
    head: () => known?.head ?? null,
    write: row => inTurn(() => add(row)),
    cut: (olderThan, at) => inTurn(() => tidying.cut(olderThan, at)),
  }
}

interface TidyingDeps extends WriterDeps {
  entry: ReturnType<typeof createEntry>
  load: () => Promise<JournalContents>
  forget: () => void
}

/** Takes away what is too old, once an entry says so. */
function createTidying({ file, read, now, entry, load, forget }: TidyingDeps) {
  return {
    /** Drops the oldest files when there are too many. */
    async trim(known: JournalContents): Promise<void> {
      const spare = (await file.spare?.()) ?? 0
      if (spare === 0 || unreadIn(file) > 0) return
      const lines = await file.read()
      const gone = (await numbered(await readLinks(lines.slice(0, spare)))).length
      const before = (await numbered(await readLinks(lines)))[gone]?.number
      if (before === undefined) return
      await entry.put(known, { kind: 'trim', trim: { before, at: now() } })
      await file.drop?.()
    },
    /** Cuts personal texts. @returns Whether there were any. */
    async cut(olderThan: number, at: number): Promise<boolean> {
      const { cuts, before } = await cutsIn(await read(), { olderThan, at })
      if (cuts.size === 0 || !file.rewrite) return false
      await entry.put(await load(), { kind: 'cut', cut: { before, at } })
      await file.rewrite(line => cuts.get(line) ?? line)
      forget()
      return true
    },
  }
}

/** The lines with personal texts up to the last old entry, each with what is left of it, and the next entry's number. */
async function cutsIn(lines: readonly string[], { olderThan, at }: { olderThan: number; at: number }) {
  const links = await readLinks(lines)
  const list = await numbered(links)
  let end = 0
  for (const [index, { row }] of list.entries()) {
    // A time to come is from a clock that was wrong: it says nothing, and must not keep texts for years.
    if (!row || timeOf(row) > at) continue
    if (timeOf(row) >= olderThan) break
    end = index + 1
  }
  const before = list[end]?.number ?? (list.at(-1)?.number ?? 0) + 1
  const old = lines.filter((_, index) => links[index]).slice(0, end)
  const left = await mapInStretches(old, line => [line, cutLine(line)] as const)
  return { before, cuts: new Map(left.filter(([line, cut]) => cut !== line)) }
}

/** Puts entries at the end of the file, sealed, and notes how many there are. */
function createEntry({ file, seal, now, onWritten }: WriterDeps, forget: () => void) {
  const note = createNoting(seal)
  /** The contents whose end was compared with the noted one. */
  let prepared: JournalContents | null = null

  async function prepare(known: JournalContents): Promise<SealingKey | null> {
    if (!seal) return null
    if (prepared === known) return await seal.key(known.head)
    // A new key begins after everything that was ever written, as far as it is known.
    const claimed = await seal.noted(null).catch(unavailable)
    const isAhead = typeof claimed === 'object' && claimed.count > known.head.count
    const key = await seal.key(isAhead ? claimed : known.head)
    const noted = await seal.noted(key).catch(unavailable)
    const isNoted = typeof noted === 'object'
    const isDoubted = !isNoted && key !== null
    // What is missing stays missing: its numbers are not used again.
    if (isNoted && noted.count > known.head.count) known.head = noted
    else if (key && known.head.count < key.from - 1) known.head = { ...known.head, count: key.from - 1 }
    if (!isNoted) await seal.note(known.head, key).catch(unavailable)
    prepared = known
    if (isDoubted) await append(known, { kind: 'doubt', doubt: { at: now() } }, key)
    return key
  }

  async function append(known: JournalContents, row: JournalFileRow, key: SealingKey | null): Promise<void> {
    const { line, head } = printLine(row, known.head, key?.key ?? null)
    try {
      await file.append(line)
    } catch (error) {
      // The line may be there all the same: the next one has to follow the file's actual end.
      forget()
      unavailable(error)
    }
    known.head = head
    note(head, key)
  }

  return {
    prepare,
    async put(known: JournalContents, row: JournalFileRow): Promise<void> {
      await append(known, row, await prepare(known))
      onWritten?.()
    },
  }
}

/** Notes the newest head, one after the other: an entry does not wait for its note, which may lag behind. */
function createNoting(seal: JournalSeal | undefined) {
  let wanted: { head: JournalHead; key: SealingKey | null } | null = null
  let isNoting = false
  async function run(): Promise<void> {
    isNoting = true
    while (wanted) {
      const { head, key }: { head: JournalHead; key: SealingKey | null } = wanted
      wanted = null
      await seal?.note(head, key).catch(() => {})
    }
    isNoting = false
  }
  return (head: JournalHead, key: SealingKey | null): void => {
    wanted = { head, key }
    if (!isNoting) void run()
  }
}

/** @throws AppError */
export function unavailable(error?: unknown): never {
  throw new AppError('bug', { reason: 'storage_unavailable' }, { cause: error })
}
