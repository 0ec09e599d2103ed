import type { FileHandle } from 'node:fs/promises'

const pieceBytes = 16 << 20

/**
 * Writes pieces into a file and puts them on the disk as they come: otherwise the last `sync` of a large file would stand
 * still for as long as a slow disk needs for all of it.
 */
export function syncing(file: Pick<FileHandle, 'writeFile' | 'sync'>): (piece: Uint8Array) => Promise<void> {
  let waiting = 0
  return async piece => {
    await file.writeFile(piece)
    waiting += piece.length
    if (waiting < pieceBytes) return
    waiting = 0
    await file.sync()
  }
}
