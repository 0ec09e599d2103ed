import { createReadStream } from 'node:fs'
import { createHash } from 'node:crypto'
import { chmod, copyFile, link, open, rename, rm } from 'node:fs/promises'
import { UpdateRefused } from '../../services/update/feed'
import type { Installer } from '../../services/update/installer'
import type { PackageFacts } from '../../storage/package-file'
import type { PlainFiles } from '../../storage/plain-files'
import { syncing } from '../../storage/syncing'
import { besides, mend, swapIn } from '../../storage/swap'
import { isOwn } from './folder'
import { keeping } from './kept'

/** @param place Absolute path of the AppImage, one file that is replaced as a whole while it runs. */
export function createAppImageInstaller(place: string, files: PlainFiles): Installer {
  const { next, before } = besides(place)
  const second = `${place}.second`
  return {
    kind: 'AppImage',
    restartsItself: false,
    mayReplace: () => isOwn(place),
    async install(path, expected, { going }) {
      try {
        await mend(place, files)
        await rm(second, { force: true })
        await copyChecked(path, next, { ...expected, going })
        await chmod(next, 0o755)
        // A second name for the same file, so that there is a whole program at every moment.
        await link(place, second).catch(() => copyFile(place, second))
        await swapIn(place, files, second)
      } catch (error) {
        for (const left of [next, second]) await rm(left, { force: true }).catch(() => {})
        throw error instanceof UpdateRefused ? error : new UpdateRefused('disk', { cause: error })
      }
    },
    ...keeping({ running: place, before }, files),
    back: () => rename(before, place),
    async tidy() {
      await mend(place, files)
      await rm(second, { force: true })
    },
  }
}

/** Copies what it reads, and reads it once: the bytes that are checked are the ones in the copy. */
async function copyChecked(
  from: string,
  to: string,
  { size, sha512, going }: PackageFacts & { going: () => void },
): Promise<void> {
  const hash = createHash('sha512')
  const copy = await open(to, 'wx', 0o700)
  const write = syncing(copy)
  try {
    let read = 0
    for await (const piece of createReadStream(from)) {
      if (!Buffer.isBuffer(piece)) continue
      hash.update(piece)
      read += piece.length
      await write(piece)
      going()
    }
    await copy.sync()
    if (read !== size || hash.digest('hex') !== sha512) throw new UpdateRefused('package_changed')
  } finally {
    await copy.close()
  }
}
