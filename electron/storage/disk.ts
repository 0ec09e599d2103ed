import { createFiles, type Files } from './files'
import { type AppendFile, createJournalFile } from './journal-file'
import { createLocalFiles, type LocalFiles } from './local-file'

/** The console's storage, and access to the operator's files. */
export interface Disk {
  files: Files
  local: LocalFiles
  /** @param path Absolute. */
  journal(path: string): AppendFile
}

/** The disk of this computer. */
export function createDisk(platform: NodeJS.Platform): Disk {
  const windows = platform === 'win32'
  return {
    files: createFiles(!windows),
    local: createLocalFiles(windows),
    journal: path => createJournalFile({ path }),
  }
}
