import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { win32 } from 'node:path'
import { givenPolicy, type PolicyComputer } from './given'
import { windowsDrive } from './place'
import type { PolicyReading } from './read'

type PolicyPlace = Pick<PolicyComputer, 'platform' | 'path' | 'isOwn'>

/** A program of the system that hangs must not keep the console from starting. */
const longestMs = 10_000

/** @returns Reads what administrators have given on this very computer. */
export function readingOf(place: PolicyPlace): () => PolicyReading {
  const { platform } = place
  const isWindows = platform === 'win32'
  const env = isWindows
    ? windowsSurroundings(win32.join(windowsDrive(existsSync), 'Windows'))
    : { PATH: '/usr/bin:/bin' }
  return () =>
    givenPolicy({
      ...place,
      user: userInfo().username,
      exists: existsSync,
      read: path => readFileSync(path),
      realpath: path => realpathSync(path),
      stat: path => statSync(path),
      run: (program, args) =>
        execFileSync(program, args, {
          ...{ env, timeout: longestMs, windowsHide: true, encoding: 'utf8' },
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
    })
}

/** What programs of Windows need; the operator's own variables could lead them to other code. */
const windowsSurroundings = (root: string) => ({
  ...{ SystemRoot: root, windir: root, PATH: win32.join(root, 'System32') },
  PSModulePath: win32.join(root, 'System32/WindowsPowerShell/v1.0/Modules'),
})
