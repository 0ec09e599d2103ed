import { posix, win32 } from 'node:path'
import type { Files } from './files'

/** Files that last until the program ends and never reach a disk. */
export function createFilesInMemory(): Files {
  const contents = new Map<string, Buffer>()
  const folderOf = (path: string) => (path.includes('\\') ? win32 : posix).dirname(path)
  const nameOf = (path: string) => (path.includes('\\') ? win32 : posix).basename(path)
  return {
    list: async folder => [...contents.keys()].filter(path => folderOf(path) === folder).map(nameOf),
    read: async path => contents.get(path) ?? null,
    write: async (path, content) => void contents.set(path, Buffer.from(content)),
    async rename(from, to) {
      const content = contents.get(from)
      if (!content) throw new Error('ENOENT')
      contents.delete(from)
      contents.set(to, content)
    },
    erase: async path => void contents.delete(path),
  }
}
