import { execFile } from 'node:child_process'

const question = [
  ['call', '--session', '--timeout', '2', '--dest', 'org.kde.StatusNotifierWatcher'],
  ['--object-path', '/StatusNotifierWatcher', '--method', 'org.freedesktop.DBus.Properties.Get'],
  ['org.kde.StatusNotifierWatcher', 'IsStatusNotifierHostRegistered'],
].flat()

/** Runs a program; returns its output, or fails. */
type RunProgram = (program: string, args: readonly string[]) => Promise<string>

/**
 * Finds out whether icons in the tray are shown at all: always on Windows and macOS; on Linux if a program that shows
 * them has told the session bus so. Otherwise an icon can be made, but nobody sees it.
 *
 * @see https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/
 */
export async function hasTray(platform: NodeJS.Platform, run: RunProgram = runProgram): Promise<boolean> {
  if (platform === 'win32' || platform === 'darwin') return true
  return run('gdbus', question).then(
    answer => answer.includes('true'),
    () => false,
  )
}

const runProgram: RunProgram = (program, args) =>
  new Promise((resolve, reject) => {
    execFile(program, args, { timeout: 3000 }, (error, stdout) =>
      error ? reject(new Error(program, { cause: error })) : resolve(stdout),
    )
  })
