import { app } from 'electron'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { startOf } from './again'

/** Written when the console is packed, so that an upgrade changes it. */
const versionFile = () => join(process.resourcesPath, 'version')
const version = /^\d+\.\d+\.\d+[\w.+-]{0,40}$/

/** The version that is installed now; null where it cannot be told, as outside of a package. */
export async function installedVersion(): Promise<string | null> {
  const text = await readFile(versionFile(), 'utf8').catch(() => '')
  return version.test(text.trim()) ? text.trim() : null
}

/** Whether Electron is not the official binary: such a package is for tests. */
export const isUnofficial = (): boolean => existsSync(join(dirname(process.execPath), 'unofficial'))

/** Where it was started, by name: if that was the program's folder, it is another's by the end. Null where it has gone. */
const workingFolder = orNull(() => process.cwd())

/** Starts what is installed once this console has ended, as it was started itself. @param link Is opened then. */
export function relaunch(link: string | null = null): void {
  if (workingFolder !== null) orNull(() => process.chdir(workingFolder))
  app.relaunch(startOf(process, link))
}

/** For folders that somebody may have removed. */
function orNull<T>(action: () => T): T | null {
  try {
    return action()
  } catch {
    return null
  }
}

/** Ends the console as quitting does, and starts what is installed then, with the same switches. */
export function restart(): void {
  relaunch()
  app.quit()
}
