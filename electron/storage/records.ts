import { dirname } from 'node:path'
import type { z } from 'zod'
import { type Files, isFolder } from './files'

/** Small JSON files, each replaced as a whole and readable by its owner alone. Not for secrets. */
export interface Records {
  /** Names of the files in a folder; none when there is no such folder. */
  list(folder: string): Promise<string[]>
  /**
   * @returns The content; `null` when there is no file; `damaged` when it is not what the schema wants, and then the file
   * has been moved to `<path>.bad-<time>`.
   * @throws Error of the disk, also for a damaged file that cannot be moved: nobody may overwrite that.
   */
  read<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S> | null | 'damaged'>
  /**
   * Resolves when the content, or a later one, has reached the disk; writes to one path happen in the order they were
   * asked for. One that has not begun when the next is asked for gives way to that.
   */
  write(path: string, content: object): Promise<void>
  remove(path: string): Promise<void>
  /** Resolves when every write requested so far has ended, well or not. */
  flush(): Promise<void>
}

interface RecordsDeps {
  files: Files
  /** Milliseconds since 1970. */
  now: () => number
}

export function createRecords({ files, now }: RecordsDeps): Records {
  const queues = new Map<string, Promise<unknown>>()
  /** The last write to a path, while it has not begun and nothing else was asked for after it. */
  const waiting = new Map<string, { content: object; done: Promise<void> }>()

  function inTurn<T>(path: string, action: () => Promise<T>): Promise<T> {
    waiting.delete(path)
    const done = (queues.get(path) ?? Promise.resolve()).then(action)
    const settled: Promise<void> = done.then(leave, leave)
    function leave(): void {
      if (queues.get(path) === settled) queues.delete(path)
    }
    queues.set(path, settled)
    return done
  }

  async function load<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S> | null | 'damaged'> {
    const content = await files.read(path).catch(emptyIfFolder)
    if (content === null) return null
    // Compiling the schema takes longer than this one reading.
    const checked = schema.safeParse(parsed(content.toString('utf8')), { jitless: true })
    if (checked.success) return checked.data
    await files.rename(path, `${path}.bad-${now()}`)
    return 'damaged'
  }

  async function save(path: string, content: object): Promise<void> {
    await files.list(dirname(path))
    await files.write(`${path}.tmp`, Buffer.from(JSON.stringify(content)))
    await files.rename(`${path}.tmp`, path)
  }

  function write(path: string, content: object): Promise<void> {
    const next = waiting.get(path)
    if (next) {
      next.content = content
      return next.done
    }
    const asked = { content, done: Promise.resolve() }
    asked.done = inTurn(path, () => {
      if (waiting.get(path) === asked) waiting.delete(path)
      return save(path, asked.content)
    })
    waiting.set(path, asked)
    return asked.done
  }

  return {
    list: folder => files.list(folder),
    read: (path, schema) => inTurn(path, () => load(path, schema)),
    write,
    remove: path => inTurn(path, () => files.erase(path)),
    async flush() {
      await Promise.all(queues.values())
    },
  }
}

function emptyIfFolder(error: unknown): Buffer {
  if (isFolder(error)) return Buffer.alloc(0)
  throw error
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
