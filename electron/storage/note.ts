import { dirname } from 'node:path'
import type { Files } from './files'

/** One small text on disk, replaced as a whole. Not for secrets. */
export interface Note {
  /** The text, or null when there is none. */
  read(): Promise<string | null>
  write(text: string): Promise<void>
}

export function createNote({ files, path }: { files: Files; path: string }): Note {
  return {
    read: async () => (await files.read(path))?.toString('utf8') ?? null,
    async write(text) {
      await files.list(dirname(path))
      await files.write(`${path}.tmp`, Buffer.from(text))
      await files.rename(`${path}.tmp`, path)
    },
  }
}
