import { copyFileSync, readFileSync, renameSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Preferred } from '../console/system'
import { EarlyField, Settings, settingsDefault } from '../contract/app'
import { readOnce } from '../contract/common'
import { RecentSearch } from '../contract/search'
import { Bounds } from './window/bounds'

const ChosenSettings = Settings.partial()

/** Content of the preferences file: nothing secret, nothing that must not be lost. */
export const Preferences = z.object({
  /** Those that the operator has chosen. */
  settings: ChosenSettings,
  window: Bounds.extend({ maximized: z.boolean() }).nullable(),
  /** Recent and pinned searches by account. */
  recent: z.record(z.string(), z.array(RecentSearch)),
  /** Folder of the last saved file. */
  saveFolder: z.string().nullable(),
  /** What the page shows before its script has run; null where that is not the search. */
  earlyField: EarlyField.nullable(),
})
export type Preferences = z.output<typeof Preferences>

export const preferencesDefault: Preferences = {
  settings: {},
  window: null,
  recent: {},
  saveFolder: null,
  earlyField: null,
}

/** The part of electron-store in use. */
export interface PreferencesFile {
  get<K extends keyof Preferences>(key: K): Preferences[K]
  set<K extends keyof Preferences>(key: K, value: Preferences[K]): void
  /** Resolves once all changes are written, or could not be; then once more is tried. @returns Whether they are. */
  flush(): Promise<boolean>
}

interface WritingDeps {
  open: () => Promise<Pick<PreferencesFile, 'set'>>
  /** Does something some seconds later. */
  later: (action: () => void) => void
  log: (text: string, error?: unknown) => void
}

/**
 * Preferences that are read from memory and written to a file, which is opened at the first write. What a full disk
 * refuses is tried again until it is written.
 *
 * @param content Content of the file.
 */
export function writtenThrough(content: Preferences, { open, later, log }: WritingDeps): PreferencesFile {
  const unwritten = new Set<keyof Preferences>()
  let opened: ReturnType<typeof open> | null = null
  let last = Promise.resolve()
  let isWaiting = false

  async function writeAll(): Promise<void> {
    if (unwritten.size === 0) return
    try {
      const file = await (opened ??= open())
      for (const key of unwritten) {
        file.set(key, content[key])
        unwritten.delete(key)
      }
    } catch (error) {
      opened = null
      log('preferences not saved', error)
      tryLater()
    }
  }

  function tryLater(): void {
    if (isWaiting) return
    isWaiting = true
    later(() => {
      isWaiting = false
      last = last.then(writeAll)
    })
  }

  return {
    async flush() {
      await last
      await (last = last.then(writeAll))
      return unwritten.size === 0
    },
    get: key => structuredClone(content[key]),
    set(key, value) {
      content[key] = structuredClone(value)
      unwritten.add(key)
      last = last.then(writeAll)
    },
  }
}

export interface Preferring extends Preferred {
  window(): Preferences['window']
  rememberWindow(place: Preferences['window']): void
  saveFolder(): string | null
  earlyField(): EarlyField | null
  rememberSaveFolder(folder: string): void
}

/** What an administrator has decided of the settings. */
export interface DecidedSettings {
  /** Holds until the operator chooses. */
  preset: z.output<typeof ChosenSettings>
  /** Holds whatever they choose. */
  locked: z.output<typeof ChosenSettings>
}

/**
 * @param log Told of a failed write; the console goes on with its present settings.
 * @param decided Asked each time: the policy may change.
 */
export function createPreferences(
  file: PreferencesFile,
  log: (text: string, error?: unknown) => void,
  decided: () => DecidedSettings = () => ({ preset: {}, locked: {} }),
): Preferring {
  const write = <K extends keyof Preferences>(key: K, value: Preferences[K]) => {
    try {
      file.set(key, value)
    } catch (error) {
      log('preferences not saved', error)
    }
  }
  function settings(): Settings {
    const { preset, locked } = decided()
    return Settings.parse({ ...settingsDefault, ...preset, ...file.get('settings'), ...locked }, readOnce)
  }
  return {
    settings,
    locked: () => Settings.keyof().options.filter(name => name in decided().locked),
    flush: () => file.flush(),
    change(part) {
      const { locked } = decided()
      const given = Object.entries(part).filter(([name, value]) => value !== undefined && !(name in locked))
      write('settings', ChosenSettings.parse({ ...file.get('settings'), ...Object.fromEntries(given) }))
      return settings()
    },
    window: () => file.get('window'),
    rememberWindow(place) {
      if (!isDeepStrictEqual(place, file.get('window'))) write('window', place)
    },
    earlyField: () => file.get('earlyField') ?? null,
    rememberEarlyField(field) {
      if (!isDeepStrictEqual(field, file.get('earlyField') ?? null)) write('earlyField', field)
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
  /** The intended content of the file. */
  entries: Partial<Preferences>
  /** Place of a damaged file, or of a copy of it; null without damage, and if the disk refuses. */
  copy: string | null
  /** The file needs correcting. */
  damaged: boolean
}

/**
 * Makes the preferences readable before electron-store opens them: it throws on a damaged file, or empties it without a
 * copy. A damaged file is moved to `<path>.bad-<time>`; if only some of it is bad, everything else stays. Never throws:
 * a full or read-only disk must not keep the console from starting.
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
  if (text.startsWith('{') && Preferences.partial().safeParse(found.data, readOnce).success)
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

/** Whether it succeeded. */
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
    const checked = schema.safeParse(
      key in mending ? mending[key as keyof typeof mending](found[key]) : found[key],
      readOnce,
    )
    return checked.success ? [[key, checked.data] as const] : []
  })
  return Object.fromEntries(good)
}

/** An entry without its unreadable parts, such as a choice that only a newer console offers. */
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
    .filter(entry => RecentSearch.safeParse(entry, readOnce).success)

function fitting(value: unknown, schemaOf: (key: string) => z.ZodType | undefined): object | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(Object.entries(value).filter(([key, part]) => schemaOf(key)?.safeParse(part).success))
}
