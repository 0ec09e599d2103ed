import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

/** A file that only grows, readable by its owner alone, with as many older ones as are kept. */
export interface AppendFile {
  /** Adds a line and waits until it is on the disk. */
  append(line: string): Promise<void>
  /** Lines of the older files and of the present one, oldest first; empty ones are left out. */
  read(): Promise<string[]>
}

interface Options {
  /** Absolute; older files lie beside it as `NAME.1`, `NAME.2` ..., the highest number the newest. */
  path: string
  /** Size in bytes at which a new file is begun. */
  maxBytes?: number
  /** Older files that stay. */
  keep?: number
}

/** Opens a file for the journal. A last line that a crash cut off stays, and the next one starts on a line of its own. */
export function createJournalFile({ path, maxBytes = 2_000_000, keep = 9 }: Options): AppendFile {
  const folder = dirname(path)
  let queue: Promise<unknown> = Promise.resolve()

  async function older(): Promise<number[]> {
    const names = await readdir(folder).catch(noneIfMissing)
    const prefix = `${basename(path)}.`
    const numbers = names.flatMap(name => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
    return numbers
      .filter(number => /^[1-9]\d{0,8}$/.test(number))
      .map(Number)
      .sort((a, b) => a - b)
  }

  async function rotate(): Promise<void> {
    const numbers = await older()
    await rename(path, `${path}.${(numbers.at(-1) ?? 0) + 1}`)
    for (const number of numbers.slice(0, Math.max(0, numbers.length + 1 - keep))) await rm(`${path}.${number}`)
    await syncFolder(folder)
  }

  async function append(line: string): Promise<void> {
    if (/[\r\n]/.test(line)) throw new RangeError('A line must not hold line ends')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const size = await write(path, line)
    if (size >= maxBytes) await rotate()
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
        const paths = [...(await older()).map(number => `${path}.${number}`), path]
        const texts = await Promise.all(paths.map(name => readFile(name, 'utf8').catch(emptyIfMissing)))
        return texts.flatMap(text => text.split('\n')).filter(line => line !== '')
      }),
  }
}

/** @returns Size of the file afterwards, in bytes. */
async function write(path: string, line: string): Promise<number> {
  const handle = await open(path, 'a+', 0o600)
  try {
    const { size } = await handle.stat()
    if (size === 0) await syncFolder(dirname(path))
    const torn = size > 0 && (await handle.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString() !== '\n'
    const bytes = Buffer.from(`${torn ? '\n' : ''}${line}\n`)
    await handle.appendFile(bytes)
    await handle.sync()
    return size + bytes.length
  } finally {
    await handle.close()
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

function noneIfMissing(error: unknown): string[] {
  if (isMissing(error)) return []
  throw error
}

function emptyIfMissing(error: unknown): string {
  if (isMissing(error)) return ''
  throw error
}
