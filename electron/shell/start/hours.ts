import type { Hours } from '../../contract/app'

interface HoursSurroundings {
  platform: NodeJS.Platform
  env: Readonly<NodeJS.ProcessEnv>
  /** The system's region as a language tag, such as `en-GB`. */
  region: string
  /** Whether a switch of the Mac is on that overrules the region. */
  forces: (preference: 'AppleICUForce12HourTime' | 'AppleICUForce24HourTime') => boolean
}

/**
 * The country by whose customs the system writes dates and amounts, such as `AT`; null where it names none, so the
 * language decides.
 */
export function regionOf({ platform, env, region }: Omit<HoursSurroundings, 'forces'>): string | null {
  try {
    const tag = platform === 'linux' ? timeLocale(env) : region
    return (tag && new Intl.Locale(tag).region) || null
  } catch {
    return null
  }
}

/** Whether the system writes the time of day by 12 or by 24 hours; null where it does not say, so the language decides. */
export function hoursOf({ platform, env, region, forces }: HoursSurroundings): Hours | null {
  if (platform === 'darwin' && forces('AppleICUForce24HourTime')) return 24
  if (platform === 'darwin' && forces('AppleICUForce12HourTime')) return 12
  const tag = platform === 'linux' ? timeLocale(env) : region
  return tag ? cycleOf(tag) : null
}

/** As in POSIX, but `C` says nothing of hours: the console itself may have restarted with it, see `locale.ts`. */
function timeLocale({ LC_ALL, LC_TIME, LANG }: HoursSurroundings['env']): string | null {
  const names = [LC_ALL, LC_TIME, LANG].map(name => name?.split(/[.@]/)[0] ?? '')
  return names.find(name => name && name !== 'C' && name !== 'POSIX')?.replaceAll('_', '-') ?? null
}

function cycleOf(tag: string): Hours | null {
  try {
    // Chromium's Intl lacks some languages, Kazakh and Belarusian among them, and would tell the hours of English.
    if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return null
    return new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12 ? 12 : 24
  } catch {
    return null
  }
}
