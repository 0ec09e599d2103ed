import { app } from 'electron'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { argumentsAgain } from '../deep-link/inbox'

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

/** Ends the console as quitting does, and starts what is installed then in the same way. */
export function restart(): void {
  const args = argumentsAgain(process.argv.slice(1))
  app.relaunch({ execPath: process.env.APPIMAGE ?? process.execPath, args })
  app.quit()
}
