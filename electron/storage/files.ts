import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * The disk operations of the crash-safe stores. Paths are absolute; every resolved promise means that the data has
 * reached the disk.
 */
export interface Files {
  /** Names in the folder; none when it does not exist. The folder is created, closed to other users. */
  list(folder: string): Promise<string[]>
  /** Content, or null when there is no such file. @throws Error of the disk, as for a folder: {@link isFolder} */
  read(path: string): Promise<Buffer | null>
  /** Writes a file, readable by its owner alone, and waits until its content is on the disk. */
  write(path: string, content: Buffer): Promise<void>
  /** Renames within one folder, replacing a file of that name, and waits until the folder is on the disk. */
  rename(from: string, to: string): Promise<void>
  /**
   * Overwrites a file with zeros and removes it; a missing file is no failure, and a folder, which holds nothing of
   * ours, stays.
   */
  erase(path: string): Promise<void>
}

/**
 * The disk itself.
 *
 * @param syncFolders False on Windows, where a folder cannot be synced and NTFS journals renames itself.
 */
export function createFiles(syncFolders: boolean): Files {
  async function syncFolder(folder: string): Promise<void> {
    if (!syncFolders) return
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  async function overwrite(path: string): Promise<void> {
    const handle = await open(path, 'r+')
    try {
      const { size } = await handle.stat()
      await handle.write(Buffer.alloc(size), 0, size, 0)
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  return {
    async list(folder) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return await readdir(folder)
    },
    read: path => readFile(path).catch(nullIfMissing),
    async write(path, content) {
      const handle = await open(path, 'w', 0o600)
      try {
        await handle.writeFile(content)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
    async rename(from, to) {
      await rename(from, to)
      await syncFolder(dirname(to))
    },
    async erase(path) {
      const found = await stat(path).catch(nullIfMissing)
      if (found === null || found.isDirectory()) return
      await overwrite(path)
      await rm(path, { force: true })
      await syncFolder(dirname(path))
    },
  }
}

/** Whether the unreadable path is a folder: it has taken a file's place, and will not vanish by itself. */
export const isFolder = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EISDIR'

function nullIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
