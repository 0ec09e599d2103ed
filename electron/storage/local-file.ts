import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat, writeFile } from 'node:fs/promises'

/** A file that is written beside its place and moved there when it is whole. */
export interface LocalTarget {
  write(piece: Uint8Array): Promise<void>
  /** Moves the file into its place, replacing any file there. */
  finish(): Promise<void>
  /** Removes everything written so far; the target has not changed. */
  abandon(): Promise<void>
}

/** The operator's files: those they send and those they save. */
export interface LocalFiles {
  /** Size in bytes of an ordinary readable file; null for anything else. */
  size(path: string): Promise<number | null>
  isFolder(path: string): Promise<boolean>
  /** @param bytes If given, only so many from the beginning. */
  read(path: string, bytes?: number): AsyncIterable<Uint8Array>
  create(path: string): Promise<LocalTarget>
}

/**
 * Saves a whole file. Where that fails, as on a full disk, nothing is left of it, and a file that was there is as it was.
 *
 * @throws Error of the disk
 */
export async function saveWhole(
  files: Pick<LocalFiles, 'create'>,
  path: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const target = await files.create(path)
  try {
    for await (const piece of content) await target.write(piece)
    await target.finish()
  } catch (error) {
    await target.abandon().catch(() => {})
    throw error
  }
}

/** @param marks Windows: marks a saved file as coming from the internet, so that the system warns before it runs it. */
export function createLocalFiles(marks: boolean): LocalFiles {
  return {
    async size(path) {
      const found = await stat(path).catch(() => null)
      return found?.isFile() ? found.size : null
    },
    isFolder: async path => (await stat(path).catch(() => null))?.isDirectory() ?? false,
    read: (path, bytes) => createReadStream(path, bytes === undefined ? {} : { end: bytes - 1 }),
    async create(path) {
      const part = `${path}.${randomBytes(4).toString('hex')}.part`
      const handle = await open(part, 'wx', 0o600)
      return {
        write: piece => handle.writeFile(piece),
        async finish() {
          await handle.sync()
          await handle.close()
          await rename(part, path)
          // https://learn.microsoft.com/openspecs/windows_protocols/ms-fscc, zone 3: the internet
          if (marks) await writeFile(`${path}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n').catch(() => {})
        },
        async abandon() {
          await handle.close().catch(() => {})
          await rm(part, { force: true })
        },
      }
    },
  }
}
