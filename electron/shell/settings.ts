import { copyFileSync, readFileSync, renameSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Preferred } from '../console/system'
import { Settings, settingsDefault } from '../contract/app'
import { RecentSearch } from '../contract/search'
import { Bounds } from './window/bounds'

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

interface Rescued {
  /** What is to be in the file. */
  entries: Partial<Preferences>
  /** Where a damaged file went, or a copy of it; null where there was no damage, and where the disk would not have it. */
  copy: string | null
  /** The file is not as it should be. */
  damaged: boolean
}

/**
 * Makes sure that the preferences can be read before electron-store opens them: it throws on a damaged file, or empties
 * it without a copy. A damaged one is moved to `<path>.bad-<time>`; where only some of it is bad, all else stays. Never
 * throws: a disk that takes nothing must not keep the console from starting.
 */
export function rescuePreferences(path: string, now: () => number): Rescued {
  const copy = `${path}.bad-${now()}`
  const put = (aside: typeof renameSync) => (tried(() => aside(path, copy)) ? copy : null)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const damaged = error instanceof Error && 'code' in error && error.code === 'EISDIR'
    return { entries: {}, copy: damaged ? put(renameSync) : null, damaged }
  }
  const found = z.record(z.string(), z.unknown()).safeParse(parsed(text.replace(/^\ufeff/, '')))
  if (!found.success) return { entries: {}, copy: put(renameSync), damaged: true }
  const entries = goodEntries(found.data)
  if (text.startsWith('{') && Preferences.partial().safeParse(found.data).success)
    return { entries, copy: null, damaged: false }
  return { entries, copy: put(copyFileSync), damaged: true }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether it went well. */
function tried(run: () => void): boolean {
  try {
    run()
    return true
  } catch {
    return false
  }
}

function goodEntries(found: Record<string, unknown>): Partial<Preferences> {
  const good = Object.entries(Preferences.shape).flatMap(([key, schema]) => {
    const checked = schema.safeParse(key in mending ? mending[key as keyof typeof mending](found[key]) : found[key])
    return checked.success ? [[key, checked.data] as const] : []
  })
  return Object.fromEntries(good)
}

/** What is left of an entry without what cannot be read in it, such as a choice that only a newer console offers. */
const mending = {
  settings: (value: unknown): unknown => value && fitting(value, key => Settings.shape[key as keyof Settings]),
  recent: (value: unknown): unknown => {
    const lists = value && fitting(value, () => z.array(z.unknown()))
    const mended = Object.entries(lists ?? {}).map(([account, list]) => [account, readable(list)])
    return lists && Object.fromEntries(mended)
  },
}

const readable = (list: unknown) =>
  z
    .array(z.unknown())
    .parse(list)
    .filter(entry => RecentSearch.safeParse(entry).success)

function fitting(value: unknown, schemaOf: (key: string) => z.ZodType | undefined): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(Object.entries(value).filter(([key, part]) => schemaOf(key)?.safeParse(part).success))
}
