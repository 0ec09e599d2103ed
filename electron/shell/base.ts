import { app } from 'electron'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Log } from '../console/system'
import { factsOf } from './diagnostics/inspection'
import { createLog, logUncaught, pruneLogs } from './log'
import { logFolder } from './start/log-folder'
import { createRedactor, type Redactor } from './log-redaction'
import { readingsOf } from './policy/computer'
import { decidedBy } from './policy/decided'
import { policyPath } from './policy/place'
import { createPolicies, type Policies } from './policy/policies'
import { cacheFolder } from './start/folders'
import { isReleased } from './start/start'
import {
  createPreferences,
  type Preferences,
  preferencesDefault,
  type PreferencesFile,
  type Preferring,
  rescuePreferences,
  writtenThrough,
} from './settings'

/** Everything that exists before the window: needs neither a ready Electron nor anything of Bitrix24. */
export interface Base {
  log: Log
  redactor: Redactor
  policies: Policies
  preferences: Preferring
  /** Address of the development server's page; null when the built one is shown. */
  devServer: string | null
}

/** Windows shows notifications only for a program known by its shortcut's name: the package's `appId`. */
export function nameToWindows(): void {
  if (process.platform === 'win32') app.setAppUserModelId('dev.switchboard.console')
}

/**
 * Puts the console's files where `--user-data-dir` says, however Electron was started. Runs before anything reads a
 * path.
 */
export function placeUserData(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  if (!folder) {
    const cache = cacheFolder(process.platform, app.getPath('home'), app.getPath('appData'))
    if (cache !== null) app.setPath('sessionData', cache)
    return
  }
  app.setPath('userData', resolve(folder))
  app.setPath('sessionData', resolve(folder))
  app.setAppLogsPath(join(resolve(folder), 'logs'))
}

/** Whether this is a packaged console. Electron itself only looks at the executable's name. */
export const isPackaged = app.isPackaged || isReleased(import.meta.dirname)

export function createBase(): Base {
  const redactor = createRedactor()
  const echo = isPackaged ? undefined : (line: string) => process.stderr.write(`${line}\n`)
  const logs = logFolder()
  const own = [app.getPath('userData'), app.getPath('sessionData'), logs, process.resourcesPath]
  const log = createLog({ dir: logs, redact: redactor.redact, own, echo })
  logUncaught(process, log)
  const { platform, env } = process
  const path = policyPath({ platform, env, isPackaged, exists: existsSync })
  const isOwn = !isPackaged && path === env.SWITCHBOARD_POLICY
  const readings = readingsOf({ platform, path, isOwn })
  const policies = createPolicies({ ...{ path, readings, log, soon }, register: redactor.register })
  pruneLater(policies, logs)
  log(`started: ${JSON.stringify(factsOf(policies))}`)
  const devServer = isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
  return { log, redactor, policies, preferences: openPreferences(log, policies), devServer }
}

/** A file that is being replaced is there again by then. */
const soon = (look: () => void) => void setTimeout(look, 3000).unref()

/** Where a disk was full. */
const muchLater = (action: () => void) => void setTimeout(action, 10_000).unref()

const dayMs = 86_400_000

/** Deletes old log files some seconds after the start, and once a day, where the policy says so. */
function pruneLater(policies: Policies, logs: string): void {
  const prune = () => {
    const { logDays } = policies.now()
    if (logDays !== undefined) pruneLogs(logs, logDays, Date.now())
  }
  setTimeout(prune, 5000).unref()
  setInterval(prune, dayMs).unref()
}

function openPreferences(log: Log, policies: Policies): Preferring {
  const folder = app.getPath('userData')
  const { entries, copy, damaged } = rescuePreferences(join(folder, 'preferences.json'), Date.now)
  if (damaged) log(`preferences were damaged; ${copy ? `a copy is ${copy}` : 'no copy could be made'}`)
  const content = { ...preferencesDefault, ...entries }
  const open = () => openStore(folder, damaged ? content : null)
  if (damaged) open().catch((error: unknown) => log('preferences not mended', error))
  return createPreferences(writtenThrough(content, { open, later: muchLater, log }), log, () =>
    decidedBy(policies.now()),
  )
}

/** Loads the module that writes the preferences; reading them for the first window does not need it. */
async function openStore(cwd: string, mended: Preferences | null): Promise<Pick<PreferencesFile, 'set'>> {
  const { default: ElectronStore } = await import('electron-store')
  const file = new ElectronStore<Preferences>({
    cwd,
    name: 'preferences',
    defaults: preferencesDefault,
    clearInvalidConfig: true,
    configFileMode: 0o600,
  })
  if (mended) file.store = mended
  return file
}
