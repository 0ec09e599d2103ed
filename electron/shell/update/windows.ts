import { rename, rm } from 'node:fs/promises'
import { UpdateRefused } from '../../services/update/feed'
import type { Installer } from '../../services/update/installer'
import { createPackageFile } from '../../storage/package-file'
import { exists } from '../../storage/swap'
import type { Programs } from './run'

interface WindowsDeps {
  /** Folder of the packages; installers of the running version and the one before are kept there. */
  folder: string
  /** Whether it was installed for this user alone; for everybody an administrator would have to agree. */
  isPerUser: boolean
  programs: Pick<Programs, 'leave'>
}

const running = 'running.exe'
const before = 'before.exe'

/**
 * A program that an NSIS installer put in place. The installer of the new version does the work once the console has
 * ended; the one of the version before is kept for the way back.
 *
 * @see https://www.electron.build/nsis `--updated`, `/S` and `--force-run` are those that electron-builder's script knows
 */
export function createWindowsInstaller({ folder, isPerUser, programs }: WindowsDeps): Installer {
  const at = (name: string) => createPackageFile(folder, name)
  const start = (path: string, restart: boolean) =>
    programs.leave(path, ['--updated', '/S', ...(restart ? ['--force-run'] : [])])
  return {
    kind: 'nsis',
    restartsItself: true,
    mayReplace: async () => isPerUser,
    async install(path, expected, restart) {
      try {
        if (!(await createPackageFile(folder).isAs(expected))) throw new UpdateRefused('package_changed')
        // One that somebody installed by hand is not known: it is no way back.
        await rm(at(before).path, { force: true })
        if (await at(running).size()) await rename(at(running).path, at(before).path)
        await rename(path, at(running).path)
        await start(at(running).path, restart)
      } catch (error) {
        throw error instanceof UpdateRefused ? error : new UpdateRefused('disk', { cause: error })
      }
    },
    hasBefore: () => exists(at(before).path),
    async back() {
      await rename(at(before).path, at(running).path)
      await start(at(running).path, true)
    },
    tidy: async () => {},
  }
}
