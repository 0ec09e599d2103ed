import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackage, extractAll } from '@electron/asar'
import { chromium } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'
import type { Console, ConsoleOptions } from '../console'
import { removeFolder } from '../folders'
import { asNobody, isRoot, nobody } from '../security/sandboxed'

/** Folder of a packaged console that can be driven; set by the stories of packages only. */
export const packedFolder = process.env.SWITCHBOARD_PACKED

/** Runs before the console, which would refuse to start with this switch on its command line. */
const drive = `require('electron').app.commandLine.appendSwitch('remote-debugging-port', '0')
require('./out/main/main.cjs')
`

/**
 * Makes a copy of a package that a test can drive: the same files, and one more in its archive, which opens the
 * debugger's port. The package itself refuses to.
 *
 * @param about What its package.json says otherwise.
 */
export async function createDrivable(
  unpacked: string,
  about: { version?: string; update?: { keys: readonly string[] } } = {},
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), 'switchboard-packed-'))
  await chmod(place, 0o755)
  const folder = join(place, 'Switchboard')
  await linked(unpacked, folder)
  const archive = join(folder, 'resources/app.asar')
  const content = join(place, 'content')
  extractAll(archive, content)
  await rm(archive)
  const manifest = JSON.parse(await readFile(join(content, 'package.json'), 'utf8')) as Record<string, unknown>
  await writeFile(join(content, 'package.json'), JSON.stringify({ ...manifest, ...about, main: 'drive.cjs' }))
  await writeFile(join(content, 'drive.cjs'), drive)
  await createPackage(content, archive)
  await rm(content, { recursive: true })
  if (about.version) {
    const installed = join(folder, 'resources/version')
    // Another file: the package's own has two names.
    await rm(installed, { force: true })
    await writeFile(installed, about.version)
  }
  return { folder, remove: () => removeFolder(place) }
}

async function linked(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) {
    const [source, target] = [join(from, name), join(to, name)]
    if ((await stat(source)).isDirectory()) await linked(source, target)
    else await link(source, target).catch(() => cp(source, target))
  }
}

/** Starts the packaged console as an ordinary user, in Chromium's sandbox, and reaches its window over CDP. */
export async function launchPacked(folder: string, { args = [], env = {} }: ConsoleOptions): Promise<Console> {
  const userData = await mkdtemp(join(tmpdir(), 'switchboard-'))
  if (isRoot()) await chown(userData, nobody, nobody)
  const before = isRoot() ? ['setpriv', ...asNobody] : []
  const own = [`--user-data-dir=${userData}`, '--lang=en-US', ...args]
  const [command = '', ...rest] = [...before, join(folder, 'switchboard'), ...own]
  const { PATH = '', DISPLAY = '' } = process.env
  const child = spawn(command, rest, { env: { PATH, DISPLAY, HOME: userData, LANG: 'C.UTF-8', ...env } })
  let said = ''
  const address = new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', code => reject(new Error(`The packaged console ended (${code}): ${said}`)))
  })
  const browser = await chromium.connectOverCDP(await address)
  const [context] = browser.contexts()
  if (!context) throw new Error('The packaged console has no window')
  const window = context.pages()[0] ?? (await context.waitForEvent('page'))
  const complaints: string[] = []
  window.on('pageerror', error => complaints.push(`page error: ${error.message}`))
  return {
    electron: unreachable,
    window,
    userData,
    complaints,
    said: () => said,
    async close() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      await browser.close()
      await removeFolder(userData)
    },
  }
}

/** A package lets nobody into its main process. */
const unreachable = new Proxy({} as ElectronApplication, {
  get() {
    throw new Error('This story reaches into the main process, which a package does not allow')
  },
})
