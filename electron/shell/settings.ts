import { copyFileSync, readFileSync, renameSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Preferred } from '../console/system'
import { Settings, settingsDefault } from '../contract/app'
import { RecentSearch } from '../contract/search'
import { Bounds } from './window-bounds'

/** A file of an earlier console lacks the settings that came since. */
const complete = (found: unknown): unknown =>
  typeof found === 'object' && found !== null ? { ...settingsDefault, ...found } : found

/** All that the preferences file holds: nothing secret, nothing that cannot be lost. */
export const Preferences = z.object({
  settings: z.preprocess(complete, Settings),
  window: Bounds.extend({ maximized: z.boolean() }).nullable(),
  /** Recent and pinned searches by account. */
  recent: z.record(z.string(), z.array(RecentSearch)),
  /** Where the last file was saved. */
  saveFolder: z.string().nullable(),
})
export type Preferences = z.output<typeof Preferences>

export const preferencesDefault: Preferences = {
  settings: settingsDefault,
  window: null,
  recent: {},
  saveFolder: null,
}

/** What is used of electron-store. */
export interface PreferencesFile {
  get<K extends keyof Preferences>(key: K): Preferences[K]
  set<K extends keyof Preferences>(key: K, value: Preferences[K]): void
  /** Resolves once all that was set is written, or could not be. */
  flush(): Promise<void>
}

/**
 * Preferences that are read from memory and written to a file, which is opened when the first of them is written.
 *
 * @param content What the file holds.
 */
export function writtenThrough(
  content: Preferences,
  open: () => Promise<Pick<PreferencesFile, 'set'>>,
  log: (text: string, error?: unknown) => void,
): PreferencesFile {
  let opened: ReturnType<typeof open> | null = null
  let last = Promise.resolve()
  return {
    flush: () => last,
    get: key => structuredClone(content[key]),
    set(key, value) {
      content[key] = structuredClone(value)
      opened ??= open()
      last = opened
        .then(file => file.set(key, value))
        .catch((error: unknown) => {
          opened = null
          log('preferences not saved', error)
        })
    },
  }
}

export interface Preferring extends Preferred {
  window(): Preferences['window']
  rememberWindow(place: Preferences['window']): void
  saveFolder(): string | null
  /** Resolves once all that was changed is written, or could not be. */
  flush(): Promise<void>
  rememberSaveFolder(folder: string): void
}

/** @param log Hears of a failed write; the console goes on with what it has. */
export function createPreferences(file: PreferencesFile, log: (text: string, error?: unknown) => void): Preferring {
  const write = <K extends keyof Preferences>(key: K, value: Preferences[K]) => {
    try {
      file.set(key, value)
    } catch (error) {
      log('preferences not saved', error)
    }
  }
  const settings = () => ({ ...settingsDefault, ...file.get('settings') })
  return {
    settings,
    flush: () => file.flush(),
    change(part) {
      const given = Object.entries(part).filter(([, value]) => value !== undefined)
      const changed = Settings.parse({ ...settings(), ...Object.fromEntries(given) })
      write('settings', changed)
      return changed
    },
    window: () => file.get('window'),
    rememberWindow(place) {
      if (!isDeepStrictEqual(place, file.get('window'))) write('window', place)
    },
    saveFolder: () => file.get('saveFolder') ?? null,
    rememberSaveFolder: folder => write('saveFolder', folder),
    recentOf: accountId => ({
      read: () => file.get('recent')[accountId() ?? ''] ?? [],
      write(list) {
        const id = accountId()
        if (id !== null) write('recent', { ...file.get('recent'), [id]: list })
      },
    }),
  }
}

/**
 * Makes sure that the preferences can be read before electron-store opens them: it throws on a damaged file, or empties
 * it without a copy. A damaged one is moved to `<path>.bad-<time>`; where only some entries are bad, the others stay.
 *
 * @returns What is to be in the file, and the copy's path when there was damage.
 */
export function rescuePreferences(
  path: string,
  now: () => number,
): { entries: Partial<Preferences>; copy: string | null } {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { entries: {}, copy: null }
  }
  const copy = `${path}.bad-${now()}`
  try {
    const found = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
    const whole = Preferences.partial().safeParse(found)
    if (whole.success) return { entries: goodEntries(found), copy: null }
    copyFileSync(path, copy)
    return { entries: goodEntries(found), copy }
  } catch {
    renameSync(path, copy)
    return { entries: {}, copy }
  }
}

function goodEntries(found: Record<string, unknown>): Partial<Preferences> {
  const good = Object.entries(Preferences.shape).flatMap(([key, schema]) => {
    const checked = schema.safeParse(found[key])
    return checked.success ? [[key, checked.data] as const] : []
  })
  return Object.fromEntries(good)
}
