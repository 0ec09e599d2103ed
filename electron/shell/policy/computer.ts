import { existsSync, lstatSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { win32 } from 'node:path'
import { givenPolicy, type PolicyComputer } from './given'
import { windowsDrive } from './place'
import { readLater, readNow, systemPrograms } from './programs'
import type { PolicyReadings } from './policies'

type PolicyPlace = Pick<PolicyComputer, 'platform' | 'path' | 'isOwn'>

/** @returns Reads what administrators have given on this very computer. */
export function readingsOf(place: PolicyPlace): PolicyReadings {
  const isWindows = place.platform === 'win32'
  const env = isWindows
    ? windowsSurroundings(win32.join(windowsDrive(existsSync), 'Windows'))
    : { PATH: '/usr/bin:/bin' }
  const programs = systemPrograms(env)
  const given = () =>
    givenPolicy({
      ...place,
      user: userInfo().username,
      exists: existsSync,
      size: sizeOf,
      read: path => readFileSync(path),
      lstat: path => lstatSync(path),
      readlink: path => readlinkSync(path),
    })
  return { now: () => readNow(given(), programs.now), later: () => readLater(given(), programs.later) }
}

/** A pipe in a file's place would be waited for. */
function sizeOf(path: string): number | null {
  const found = statSync(path)
  return found.isFile() ? found.size : null
}

/** What programs of Windows need; the operator's own variables could lead them to other code. */
const windowsSurroundings = (root: string) => ({
  ...{ SystemRoot: root, windir: root, PATH: win32.join(root, 'System32') },
  PSModulePath: win32.join(root, 'System32/WindowsPowerShell/v1.0/Modules'),
})
