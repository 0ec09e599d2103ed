/** An append-only file. */
export interface JournalFile {
  /** Resolves once the line is on the disk. */
  append(line: string): Promise<void>
  /** All lines, oldest first. */
  read(): Promise<string[]>
  /** How many older files could not be read when it was read last; none unless given. */
  unread?(): number
  /** How many lines the files hold that are more than shall be kept. */
  spare?(): Promise<number>
  /** Removes those files. */
  drop?(): Promise<void>
  /** Replaces lines in every file; each file is the old one or the new one, whatever happens. */
  rewrite?(change: (line: string) => string): Promise<void>
}

export const unreadIn = (file: JournalFile): number => file.unread?.() ?? 0
