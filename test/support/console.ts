import { once } from 'node:events'
import { copyFile, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { sandboxArguments } from '../../scripts/display.mjs'
import type { Portal } from '../portal/portal'
import { removeFolder } from './folders'
import { launchPacked, packedFolder } from './packed/packed'

export const root = resolve(import.meta.dirname, '../..')

/** The folder with the built console: the copy made for a test run, otherwise the project's. */
export const builtConsole = () => process.env.SWITCHBOARD_BUILT ?? root

export interface ConsoleOptions {
  /** The folder of the console's own files; by default one that is removed at the end. */
  userData?: string
  /** Content of the policy file; without it there is none. */
  policy?: object
  args?: string[]
  /** A link that the system starts it with. */
  link?: string
  env?: Record<string, string>
  /** A program that starts Electron in its own way; gets Electron's arguments. */
  executablePath?: string
  /** The folder of an application other than the console, such as a yardstick's. */
  folder?: string
  /** Arguments about Chromium's sandbox; by default those that this computer needs. */
  sandbox?: string[]
}

/** A running console. */
export interface Console {
  electron: ElectronApplication
  window: Page
  userData: string
  /** Faults that no test may cause: reports of CSP violations, page errors, unhandled rejections in main. */
  complaints: string[]
  /** Everything Electron wrote to its error stream. */
  said: () => string
  close(): Promise<void>
}

const complaint =
  /violates the following|Content Security Policy|Uncaught |unhandled rejection|uncaught error|Electron Security Warning/i

/** Starts the built console in real Electron, without the user's own files. */
export async function launchConsole(options: ConsoleOptions = {}): Promise<Console> {
  if (packedFolder) return launchPacked(packedFolder, options)
  const { args = [], env = {}, executablePath, folder = builtConsole(), sandbox = sandboxArguments() } = options
  const temporary = options.userData ? null : await mkdtemp(join(tmpdir(), 'switchboard-'))
  const userData = options.userData ?? temporary ?? ''
  const policyFile = join(userData, 'policy-of-test.json')
  if (options.policy) await writeFile(policyFile, JSON.stringify(options.policy))
  const pause = join(userData, 'pause-of-test.cjs')
  if (executablePath) await copyFile(join(import.meta.dirname, 'pause.cjs'), pause)
  const electron = await _electron.launch({
    args: [
      ...(executablePath ? ['-r', pause] : []),
      ...sandbox,
      `--user-data-dir=${userData}`,
      '--enable-logging=stderr',
      '--lang=en-US',
      ...args,
      folder,
      ...(options.link ? [options.link] : []),
    ],
    env: { ...surroundings(), SWITCHBOARD_POLICY: policyFile, ...env },
    cwd: root,
    timeout: 30_000,
    // Playwright would switch it off on its own.
    chromiumSandbox: !sandbox.includes('--no-sandbox'),
    ...(executablePath ? { executablePath } : {}),
  })
  const complaints: string[] = []
  let said = ''
  electron.process().stderr?.on('data', (data: Buffer) => {
    said += data.toString()
    complaints.push(
      ...data
        .toString()
        .split('\n')
        .filter(line => complaint.test(line)),
    )
  })
  const window = await electron.firstWindow()
  window.on('pageerror', error => complaints.push(`page error: ${error.message}`))
  return {
    electron,
    window,
    userData,
    complaints,
    said: () => said,
    async close() {
      await electron.close()
      if (temporary) await removeFolder(temporary)
    },
  }
}

/** Ends a console as a crash or the system would: it does nothing more. */
export async function kill({ electron }: Console): Promise<void> {
  const gone = once(electron.process(), 'exit')
  electron.process().kill('SIGKILL')
  await gone
}

/** The environment without the variables that would mislead Electron. */
function surroundings(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const strange = ['ELECTRON_RUN_AS_NODE', 'ELECTRON_RENDERER_URL', 'NODE_OPTIONS', 'LANGUAGE']
  // Other authorities than the system's: a released console ignores them.
  strange.push('SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS')
  return { ...Object.fromEntries(entries.filter(([name]) => !strange.includes(name))), LANG: 'en_US.UTF-8' }
}

/** The policy that an administrator would preset for this portal; the sign-in comes back to `redirectPort`. */
export function policyFor(portal: Portal, redirectPort: number): object {
  portal.application.redirectAddress = `http://127.0.0.1:${redirectPort}/`
  const { id, secret } = portal.application
  return { portal: portal.origin, applicationId: id, applicationSecret: secret, redirectPort }
}
