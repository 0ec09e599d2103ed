import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { PlainFiles } from './plain-files'

/**
 * One digest over a program's file or folder: the names of all that it holds, who may do what with it, sizes and contents.
 * A link counts as what it says, which must lie within the folder.
 *
 * @param place Absolute.
 * @param going Hears of each piece that is read.
 * @returns Null for a program with anything in it that has no content of its own, such as a link to elsewhere.
 * @throws Error of the disk
 */
export async function fingerprintOf(
  place: string,
  files: PlainFiles,
  going: () => void = () => {},
): Promise<string | null> {
  const hash = createHash('sha512')
  const paths = [place]
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    const entry = await entryAt(path, { place, files, going })
    if (entry === null) return null
    hash.update(`${JSON.stringify([relative(place, path), entry.said])}\n`)
    // Sorted, since a folder has its names in any order.
    paths.push(...entry.names.sort().map(name => join(path, name)))
  }
  return hash.digest('hex')
}

interface PlainEntry {
  said: readonly (string | number)[]
  /** Of what lies in it. */
  names: string[]
}

interface Program {
  place: string
  files: PlainFiles
  going: () => void
}

async function entryAt(path: string, program: Program): Promise<PlainEntry | null> {
  const { place, files } = program
  const found = await files.lstat(path)
  const mode = found.mode & 0o7777
  if (found.isDirectory()) return { said: ['folder', mode], names: await files.readdir(path) }
  if (found.isFile()) return { said: ['file', mode, ...(await contentOf(path, program))], names: [] }
  if (!found.isSymbolicLink() || path === place) return null
  const target = await files.readlink(path)
  const isWithin = resolve(dirname(path), target).startsWith(place + sep)
  return isWithin ? { said: ['link', target], names: [] } : null
}

const pieceBytes = 1 << 20

/** Size and SHA-512. */
async function contentOf(path: string, { files, going }: Omit<Program, 'place'>): Promise<[number, string]> {
  const hash = createHash('sha512')
  // Follows no link that has taken its place since.
  const file = await files.open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const piece = Buffer.allocUnsafe(pieceBytes)
    let size = 0
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, pieceBytes)
      going()
      if (bytesRead === 0) return [size, hash.digest('hex')]
      hash.update(piece.subarray(0, bytesRead))
      size += bytesRead
    }
  } finally {
    await file.close()
  }
}
