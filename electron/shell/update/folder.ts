import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, chmod, constants, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { UpdateRefused } from '../../services/update/feed'
import type { Installer } from '../../services/update/installer'
import type { PackageFacts } from '../../storage/package-file'
import type { PlainFiles } from '../../storage/plain-files'
import { besides, exists, mend, swapBack, swapIn } from '../../storage/swap'
import { unpackTar } from '../../storage/tar'
import { keeping } from './kept'

interface FolderDeps {
  /** Absolute path of the program's folder, the top folder of its archive. */
  place: string
  /** Path of what is started, within it: an archive without it is not put in place. */
  program: string
  files: PlainFiles
}

const othersMayWrite = 0o002

/** What a package may become, unpacked. */
const mostTimes = 20

/** A program that was unpacked from a `tar.gz` into a folder of its user. */
export function createFolderInstaller({ place, program, files }: FolderDeps): Installer {
  const { next, before } = besides(place)
  const clear = (path: string) => files.rm(path, { recursive: true, force: true })
  return {
    kind: 'tar.gz',
    restartsItself: false,
    mayReplace: () => isOwn(place),
    async install(path, expected, { going }) {
      try {
        await mend(place, files)
        await files.mkdir(next, { mode: 0o700 })
        await unpackChecked(path, expected, { folder: next, files, going })
        if (!(await exists(join(next, program)))) throw new UpdateRefused('unreadable')
        await chmod(next, (await stat(place)).mode & 0o777)
        await swapIn(place, files)
      } catch (error) {
        await clear(next).catch(() => {})
        throw error instanceof UpdateRefused ? error : new UpdateRefused('disk', { cause: error })
      }
    },
    ...keeping({ running: place, before, program: join(before, program) }, files),
    back: () => swapBack(place, files),
    tidy: () => mend(place, files),
  }
}

/**
 * Whether this user may replace a file or folder: they own it, and may write into the folder that it lies in. Not where
 * everybody may: somebody else's folder could then pass for the version before.
 */
export async function isOwn(place: string): Promise<boolean> {
  try {
    const { uid } = await stat(place)
    const folder = dirname(place)
    await access(folder, constants.W_OK)
    const { mode } = await stat(folder)
    return uid === process.getuid?.() && (mode & othersMayWrite) === 0
  } catch {
    return false
  }
}

/** Unpacks what it reads, and reads it once: the bytes that are checked are the ones that were unpacked. */
async function unpackChecked(
  path: string,
  { size, sha512 }: PackageFacts,
  { going, ...target }: { folder: string; files: PlainFiles; going: () => void },
): Promise<void> {
  const hash = createHash('sha512')
  let read = 0
  async function* hashed() {
    for await (const piece of createReadStream(path)) {
      if (!Buffer.isBuffer(piece)) continue
      hash.update(piece)
      read += piece.length
      going()
      yield piece
    }
  }
  try {
    await pipeline(hashed, createGunzip(), (unpacked: AsyncIterable<Uint8Array>) =>
      unpackTar(unpacked, { ...target, mostBytes: size * mostTimes }),
    )
  } catch (error) {
    if (isOfDisk(error)) throw error
    throw new UpdateRefused('package_changed', { cause: error })
  }
  if (read !== size || hash.digest('hex') !== sha512) throw new UpdateRefused('package_changed')
}

/** The system's own errors have a number. */
const isOfDisk = (error: unknown) =>
  error instanceof Error && 'syscall' in error && 'errno' in error && typeof error.errno === 'number'
