import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
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
      read: path => readFileSync(path),
      realpath: path => realpathSync(path),
      stat: path => statSync(path),
    })
  return { now: () => readNow(given(), programs.now), later: () => readLater(given(), programs.later) }
}

/** What programs of Windows need; the operator's own variables could lead them to other code. */
const windowsSurroundings = (root: string) => ({
  ...{ SystemRoot: root, windir: root, PATH: win32.join(root, 'System32') },
  PSModulePath: win32.join(root, 'System32/WindowsPowerShell/v1.0/Modules'),
})
