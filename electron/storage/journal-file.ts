import type { Dirent } from 'node:fs'
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { breath } from '../breath'

/** An append-only file, readable by its owner alone, with a limited number of older ones. */
export interface AppendFile {
  /** Adds a line and waits until it is on the disk. */
  append(line: string): Promise<void>
  /**
   * Lines of the older files and of the present one, oldest first; empty ones are omitted. An unreadable older file is
   * skipped: it is past, and must not prevent writing.
   */
  read(): Promise<string[]>
  /** Number of older files that could not be read at the last reading. */
  unread(): number
  /** Number of lines in the older files that are more than shall be kept; they stay until they are dropped. */
  spare(): Promise<number>
  /** Removes the older files that are more than shall be kept. */
  drop(): Promise<void>
  /** Replaces lines. Each file is the former or the new one, whole, whatever happens; fails if one cannot be changed. */
  rewrite(change: (line: string) => string): Promise<void>
}

interface Options {
  /** Absolute; older files lie beside it as `NAME.1`, `NAME.2` ..., the highest number the newest. */
  path: string
  /** Size in bytes at which a new file is begun. */
  maxBytes?: number
  /** Number of older files that are kept. */
  keep?: number
}

/** Opens a file for the journal. A last line cut off by a crash stays, and the next one starts on a line of its own. */
export function createJournalFile({ path, maxBytes = 2_000_000, keep = 9 }: Options): AppendFile {
  const folder = dirname(path)
  let queue: Promise<unknown> = Promise.resolve()
  let unread = 0
  const { older, rotate, spare, drop } = createOlder({ path, keep })

  async function rewrite(change: (line: string) => string): Promise<void> {
    const names = [...(await older()).map(number => `${path}.${number}`), path]
    const failed: unknown[] = []
    for (const name of names) await rewriteOne(name, change).catch((error: unknown) => failed.push(error))
    await syncFolder(folder)
    if (failed.length > 0) throw new AggregateError(failed)
  }

  async function append(line: string): Promise<void> {
    if (/[\r\n]/.test(line)) throw new RangeError('A line must not hold line ends')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const size = await write(path, line)
    // The line is on the disk, whatever happens to the older files; they are handled with the next one.
    if (size >= maxBytes) await rotate().catch(() => {})
  }

  function inTurn<T>(action: () => Promise<T>): Promise<T> {
    const done = queue.then(action)
    queue = done.catch(() => {})
    return done
  }

  return {
    append: line => inTurn(() => append(line)),
    read: () =>
      inTurn(async () => {
        const numbers = await older().catch(() => null)
        const lines: string[] = []
        // If not even their names can be read, it is at least one.
        let missing = numbers ? 0 : 1
        // One after the other, and others get their turn in between: each is as long as a file may get.
        for (const number of numbers ?? []) {
          const text = await textIn(`${path}.${number}`).catch(() => null)
          if (text === null) missing++
          else lines.push(...linesOf(text))
          await breath()
        }
        lines.push(...linesOf(await textIn(path)))
        unread = missing
        return lines
      }),
    unread: () => unread,
    spare: () => inTurn(spare),
    drop: () => inTurn(drop),
    rewrite: change => inTurn(() => rewrite(change)),
  }
}

/** The files before the present one. */
function createOlder({ path, keep }: { path: string; keep: number }) {
  const folder = dirname(path)
  /** Only a new older file makes them more. */
  let maySpare = true

  /** Numbers of the older files; other files with such names do not count. */
  async function older(): Promise<number[]> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(noneIfMissing)
    const prefix = `${basename(path)}.`
    return entries
      .filter(entry => entry.isFile() && entry.name.startsWith(prefix))
      .map(({ name }) => name.slice(prefix.length))
      .filter(number => /^[1-9]\d{0,14}$/.test(number))
      .map(Number)
      .sort((a, b) => a - b)
  }

  async function rotate(): Promise<void> {
    const numbers = await older()
    let next = (numbers.at(-1) ?? 0) + 1
    while (await lstat(`${path}.${next}`).catch(nullIfMissing)) next++
    await rename(path, `${path}.${next}`)
    maySpare = true
    await syncFolder(folder)
  }

  const surplus = async () => (await older()).slice(0, -keep)

  async function spare(): Promise<number> {
    if (!maySpare) return 0
    const numbers = await surplus()
    maySpare = numbers.length > 0
    const texts = await Promise.all(numbers.map(number => textIn(`${path}.${number}`)))
    return texts.flatMap(linesOf).length
  }

  async function drop(): Promise<void> {
    for (const number of await surplus()) await rm(`${path}.${number}`)
    await syncFolder(folder)
  }

  return { older, rotate, spare, drop }
}

const linesOf = (text: string): string[] => text.split('\n').filter(line => line !== '')

/** Content of a file; nothing if it does not exist. */
const textIn = (name: string): Promise<string> => readFile(name, 'utf8').catch(emptyIfMissing)

/** Adds a whole line or nothing. @returns Size of the file afterwards, in bytes. */
async function write(path: string, line: string): Promise<number> {
  const handle = await open(path, 'a+', 0o600)
  try {
    const { size } = await handle.stat()
    if (size === 0) await syncFolder(dirname(path))
    const torn = size > 0 && (await handle.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString() !== '\n'
    const bytes = Buffer.from(`${torn ? '\n' : ''}${line}\n`)
    try {
      await handle.appendFile(bytes)
      await handle.sync()
    } catch (error) {
      // After a reported failure the line must not be found there later.
      await handle.truncate(size).catch(() => {})
      throw error
    }
    return size + bytes.length
  } finally {
    // Synced content is on the disk.
    await handle.close().catch(() => {})
  }
}

async function rewriteOne(name: string, change: (line: string) => string): Promise<void> {
  const text = await textIn(name)
  const changed = text.split('\n').map(change).join('\n')
  if (changed !== text) await replace(name, changed)
}

/** Writes beside the file, then takes its place. */
async function replace(name: string, text: string): Promise<void> {
  const part = `${name}.part`
  try {
    const handle = await open(part, 'w', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, name)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Windows cannot sync a folder and does not need to. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

function noneIfMissing(error: unknown): Dirent[] {
  if (isMissing(error)) return []
  throw error
}

function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}

function emptyIfMissing(error: unknown): string {
  if (isMissing(error)) return ''
  throw error
}
