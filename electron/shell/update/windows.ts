import { rename, rm } from 'node:fs/promises'
import { UpdateRefused } from '../../services/update/feed'
import type { Installer } from '../../services/update/installer'
import { createPackageFile } from '../../storage/package-file'
import type { PlainFiles } from '../../storage/plain-files'
import { renameAll } from '../../storage/swap'
import { keeping } from './kept'
import type { Programs } from './run'

interface WindowsDeps {
  /** Folder of the packages; installers of the running version and the one before are kept there. */
  folder: string
  /** Whether it was installed for this user alone; for everybody an administrator would have to agree. */
  isPerUser: boolean
  programs: Pick<Programs, 'leave'>
  files: PlainFiles
}

const running = 'running.exe'
const before = 'before.exe'
const older = 'older.exe'

/**
 * A program that an NSIS installer put in place. The installer of the new version does the work once the console has
 * ended; the one of the version before is kept for the way back.
 *
 * @see https://www.electron.build/nsis `--updated`, `/S` and `--force-run` are those that electron-builder's script knows
 */
export function createWindowsInstaller({ folder, isPerUser, programs, files }: WindowsDeps): Installer {
  const at = (name: string) => createPackageFile(folder, name).path
  const isThere = async (name: string) => (await createPackageFile(folder, name).size()) !== null
  const start = (path: string, restart: boolean) =>
    programs.leave(path, ['--updated', '/S', ...(restart ? ['--force-run'] : [])])
  return {
    kind: 'nsis',
    restartsItself: true,
    mayReplace: async () => isPerUser,
    async install(path, expected, { going, isWantedAgain }) {
      try {
        if (!(await createPackageFile(folder).isAs(expected, going))) throw new UpdateRefused('package_changed')
        const takeBack = await renameAll([
          // One that somebody installed by hand is not known: it is no way back.
          ...((await isThere(before)) ? [[at(before), at(older)] as const] : []),
          ...((await isThere(running)) ? [[at(running), at(before)] as const] : []),
          [path, at(running)],
        ])
        await start(at(running), isWantedAgain()).catch(takeBack)
        await rm(at(older), { force: true }).catch(() => {})
      } catch (error) {
        throw error instanceof UpdateRefused ? error : new UpdateRefused('disk', { cause: error })
      }
    },
    ...keeping({ running: at(running), before: at(before) }, files),
    async back() {
      await rename(at(before), at(running))
      await start(at(running), true)
    },
    tidy: () => rm(at(older), { force: true }),
  }
}
