import { basename, dirname, win32 } from 'node:path'
import { z } from 'zod'
import type { Installer } from '../../services/update/installer'
import type { PackageKind } from '../../services/update/manifest'
import type { PackageFile } from '../../storage/package-file'
import type { PlainFiles } from '../../storage/plain-files'
import { ownImage } from '../start/again'
import { packageType } from '../start/package-type'
import { createAppImageInstaller } from './app-image'
import { createFolderInstaller } from './folder'
import { createMacInstaller } from './mac'
import type { Programs } from './run'
import { createWindowsInstaller } from './windows'

/** What this program's own package.json says of updates. It lies in the archive with the code, as well guarded as that. */
const OwnPackage = z.object({
  update: z
    .object({
      /** Public keys in base64, from the oldest to the newest: two, so that one can take over from the other. */
      keys: z.array(z.string()).max(4).default([]),
      /** The program is the folder of this file: a copy of the sources that updates itself, as tests make it. */
      isFolder: z.boolean().default(false),
    })
    .default({ keys: [], isFolder: false }),
})

/** @param text Content of package.json. */
export const readOwnPackage = (text: string) => OwnPackage.parse(JSON.parse(text)).update

export interface InstallPlace {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** Absolute path of the program that runs. */
  execPath: string
  /** Folder of Electron's resources. */
  resources: string
  /** Folder or archive of the code. */
  appPath: string
  /** Whether this is a package, as operators have it. */
  released: boolean
  isFolder: boolean
  /** Where packages are kept. */
  folder: string
  file: PackageFile
  programs: Programs
  files: PlainFiles
  /** A file's text; null when there is none. */
  read: (path: string) => string | null
  exists: (path: string) => boolean
}

/** The way in which this copy of the program is replaced; null when it is none that anybody installed. */
export function findInstaller(place: InstallPlace): Installer | null {
  const { platform, appPath, released, isFolder, files } = place
  if (!released) return isFolder ? createFolderInstaller({ place: appPath, program: 'package.json', files }) : null
  if (platform === 'linux') return onLinux(place)
  if (platform === 'darwin') return onMac(place)
  return platform === 'win32' ? onWindows(place) : null
}

function onLinux({ env, execPath, resources, files, read }: InstallPlace): Installer | null {
  const type = packageType({ resources, read }) ?? 'tar.gz'
  if (type === 'deb' || type === 'rpm') return byOthers(type)
  if (type !== 'tar.gz' && type !== 'AppImage') return null
  const image = ownImage({ env, execPath })
  if (image) return createAppImageInstaller(image, files)
  return createFolderInstaller({ place: dirname(execPath), program: basename(execPath), files })
}

function onMac({ execPath, file, programs, files }: InstallPlace): Installer | null {
  const place = /^(.+?\.app)\//.exec(execPath)?.[1]
  return place ? createMacInstaller({ place, file, programs, files }) : null
}

function onWindows({ env, execPath, folder, programs, files, exists }: InstallPlace): Installer {
  const home = win32.dirname(execPath)
  // An MSI has none: software distribution installs and updates it.
  const isNsis = exists(win32.join(home, `Uninstall ${win32.basename(execPath)}`))
  const own = env.LOCALAPPDATA?.toLowerCase()
  const isPerUser = isNsis && own !== undefined && home.toLowerCase().startsWith(`${own}\\`)
  return createWindowsInstaller({ folder, isPerUser, programs, files })
}

/** Packages of the system: it updates them, and asks for the administrator's password itself. */
const byOthers = (kind: PackageKind): Installer => ({
  kind,
  restartsItself: false,
  mayReplace: async () => false,
  install: () => Promise.reject(new Error('the system installs it')),
  fingerprint: async () => null,
  hasBefore: async () => false,
  isBefore: async () => false,
  back: () => Promise.reject(new Error('the system installs it')),
  tidy: async () => {},
})
