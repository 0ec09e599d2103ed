import { spawnSync } from 'node:child_process'
import { hasLocaleFiles } from './locale-files'

interface LocaleSurroundings {
  platform: NodeJS.Platform
  env: Readonly<NodeJS.ProcessEnv>
}

interface LocaleStart extends LocaleSurroundings {
  /** A debugger holds the process and would lose it. */
  debugged: () => boolean
  /** Whether the locale named by the environment is installed: a missing one counts as `C`. */
  isInstalled: () => boolean
  /** Replaces this process by the same program in another environment. Returns only on failure. */
  restart: (env: NodeJS.ProcessEnv) => void
}

/** Part of the C library itself. */
const always = 'C.UTF-8'

/**
 * Makes sure that names of files are read as UTF-8: on Linux, Chromium reads them by the locale of the C library, and
 * drops files whose names that cannot spell. Every process sets it once, before any code of ours runs, so the program
 * restarts. Runs before anything leaves a trace, such as the lock of the single instance.
 */
export function startInUtf8({ platform, env, debugged, isInstalled, restart }: LocaleStart): void {
  if (platform !== 'linux') return
  const named = namedFor('LC_CTYPE', env)
  if (isUtf8(named) && (named === always || isInstalled())) return
  if (debugged()) return
  const language = env.LANGUAGE || languageOf(namedFor('LC_MESSAGES', env))
  try {
    restart({ ...env, LC_ALL: always, ...(language && { LANGUAGE: language }) })
  } catch {
    // The window says that names are lost.
  }
}

/** Whether files with names outside ASCII do not reach the window. */
export const losesNames = ({ platform, env }: LocaleSurroundings): boolean =>
  platform === 'linux' && !isUtf8(namedFor('LC_CTYPE', env))

/**
 * Looks at the C library's files, and where these do not tell asks its own program, which complains of any locale that is
 * missing; without it the name decides.
 */
export function isLocaleInstalled(): boolean {
  if (hasLocaleFiles(process.env)) return true
  const { error, stderr } = spawnSync('/usr/bin/locale', ['charmap'], { encoding: 'utf8', timeout: 1000 })
  return error !== undefined || stderr === ''
}

/** As in POSIX: the first that is not empty. */
const namedFor = (category: 'LC_CTYPE' | 'LC_MESSAGES', env: LocaleSurroundings['env']): string =>
  env.LC_ALL || env[category] || env.LANG || 'C'

const isUtf8 = (locale: string): boolean => /\.utf-?8(?:@|$)/i.test(locale)

/** Such as `ru_RU`; null where the locale has none. */
function languageOf(locale: string): string | null {
  const language = locale.replace(/[.@].*$/, '')
  return language === 'C' || language === 'POSIX' ? null : language
}
