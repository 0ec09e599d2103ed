import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Log } from '../console/system'

interface AutoStartDeps {
  platform: NodeJS.Platform
  /** A console that is run from its sources is never started by the system. */
  isPackaged: boolean
  /** The program's own path. */
  program: string
  /** Folder of the user's settings on Linux: `~/.config`. */
  config: string
  /** Electron's part, on Windows and macOS. */
  setLoginItem: (settings: { openAtLogin: boolean }) => void
  log: Log
}

/** What starts the console with the session on Linux. @param config Folder of the user's settings: `~/.config`. */
export const autoStartFile = (config: string): string => join(config, 'autostart', 'switchboard.desktop')

/** @returns Has the system start the console with the operator's session, or no longer; nothing is written twice. */
export function createAutoStart({ platform, isPackaged, program, config, setLoginItem, log }: AutoStartDeps) {
  let last: boolean | null = null

  function write(wanted: boolean): void {
    if (platform !== 'linux') return setLoginItem({ openAtLogin: wanted })
    const file = autoStartFile(config)
    if (!wanted) return rmSync(file, { force: true })
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, entryOf(program))
  }

  return function apply(wanted: boolean): void {
    if (!isPackaged || wanted === last) return
    last = wanted
    try {
      write(wanted)
    } catch (error) {
      log('the start with the session was not changed', error)
    }
  }
}

/**
 * `TryExec` lets it rest once the program has been removed.
 *
 * @see https://specifications.freedesktop.org/autostart-spec/latest/
 */
const entryOf = (program: string) => `[Desktop Entry]
Type=Application
Name=Switchboard
Exec="${program.replaceAll(/["`$\\\\]/g, '\\\\$&').replaceAll('%', '%%')}"
TryExec=${program.replaceAll('\\', '\\\\')}
X-GNOME-Autostart-enabled=true
`
