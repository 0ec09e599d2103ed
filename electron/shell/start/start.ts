import { judgeEnvironment } from './environment'
import { refusedSwitches } from './switches'

interface Starting {
  /** Arguments after the program's own name on the command line. */
  args: readonly string[]
  /** Modified: ignored variables are removed. */
  env: NodeJS.ProcessEnv
  platform: NodeJS.Platform
  /** Whether Node has made this process a worker of a cluster: it removes `NODE_UNIQUE_ID` after acting on it. */
  isWorker: boolean
  /** Whether this is a package, as operators have it. Outside of one, tests and developers need every switch. */
  released: boolean
  /** Takes a line for the person who started the program. */
  say: (line: string) => void
}

/** For `exit`: the usual code for wrong usage. */
export const usageError = 64

/**
 * Checks how the program was started, before anything else runs.
 *
 * @returns Whether it may go on.
 */
export function mayStart({ args, env, platform, isWorker, released, say }: Starting): boolean {
  // Read anew with every connection: it is removed in any case.
  if (!released) {
    delete env.NODE_TLS_REJECT_UNAUTHORIZED
    return true
  }
  const names = new Set(Object.keys(env))
  if (isWorker) names.add('NODE_UNIQUE_ID')
  const { refused, ignored } = judgeEnvironment([...names])
  for (const name of ignored) Reflect.deleteProperty(env, name)
  if (ignored.length > 0) say(`Switchboard takes no notice of ${ignored.join(', ')} in the environment.`)
  const switches = refusedSwitches(args, platform)
  if (refused.length > 0) say(`Switchboard does not start with ${refused.join(', ')} in the environment: unset it.`)
  if (switches.length > 0) say(`Switchboard does not start with ${switches.join(', ')}: leave it out.`)
  return refused.length === 0 && switches.length === 0
}

/**
 * Whether this code runs from a package. Its own path tells: a package's executable loads nothing but its archive
 * (`OnlyLoadAppFromAsar`), and `app.isPackaged` only looks at the executable's name.
 *
 * @param place Folder of this code.
 */
export const isReleased = (place: string): boolean => /[\\/][^\\/]+\.asar(?:[\\/]|$)/.test(place)
