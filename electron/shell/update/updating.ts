import { app } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promises as plainFiles } from 'node:original-fs'
import type { Log, Updating } from '../../console/system'
import { createPackageFile } from '../../storage/package-file'
import { isPackaged } from '../base'
import { findInstaller, readOwnPackage } from './find'
import { programs } from './run'

/** This copy of the program, as it can be replaced. */
export function createUpdating(log: Log): Updating {
  const { platform, arch, env, execPath, resourcesPath } = process
  const folder = join(app.getPath('userData'), 'update', 'package')
  const file = createPackageFile(folder)
  const appPath = app.getAppPath()
  const { keys, isFolder } = ownPackage(join(appPath, 'package.json'), log)
  const place = {
    platform,
    env,
    execPath,
    resources: resourcesPath,
    appPath,
    released: isPackaged,
    isFolder,
    folder,
    file,
    programs,
    files: plainFiles,
  }
  const installer = findInstaller({ ...place, read: textOf, exists: existsSync })
  return {
    ...{ arch, keys, installer, file },
    quit: () => app.quit(),
  }
}

function ownPackage(path: string, log: Log): ReturnType<typeof readOwnPackage> {
  try {
    return readOwnPackage(readFileSync(path, 'utf8'))
  } catch (error) {
    log('no updates: the package.json of the program is not readable', error)
    return { keys: [], isFolder: false }
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
