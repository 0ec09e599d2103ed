import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createLocalFiles, saveWhole } from './local-file'

/** A package of the program itself on its way into place, in a folder closed to other users. */
export interface PackageFile {
  /** Absolute. */
  path: string
  /** Saves a new one as a whole, or nothing where the content fails; what an earlier one has left is removed. */
  save(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void>
  /** Bytes; null when there is none. */
  size(): Promise<number | null>
  /** Whether it is as it was announced. @param going Hears of each piece that is read. */
  isAs(expected: PackageFacts, going?: () => void): Promise<boolean>
  remove(): Promise<void>
}

/** What a manifest says of its package. */
export interface PackageFacts {
  size: number
  /** Hexadecimal. */
  sha512: string
}

/** @param folder Absolute; holds nothing but packages. */
export function createPackageFile(folder: string, name = 'package'): PackageFile {
  const path = join(folder, name)
  const local = createLocalFiles(false)
  return {
    path,
    async save(content) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const left = (await readdir(folder)).filter(each => each === name || each.endsWith('.part'))
      for (const each of left) await rm(join(folder, each), { force: true, recursive: true })
      await saveWhole(local, path, content)
    },
    size: () => local.size(path),
    async isAs(expected, going = () => {}) {
      const found = await stat(path).catch(() => null)
      return found?.size === expected.size && (await sha512Of(createReadStream(path), going)) === expected.sha512
    },
    remove: () => rm(path, { force: true }),
  }
}

async function sha512Of(pieces: AsyncIterable<Uint8Array>, going: () => void): Promise<string> {
  const hash = createHash('sha512')
  for await (const piece of pieces) {
    hash.update(piece)
    going()
  }
  return hash.digest('hex')
}
