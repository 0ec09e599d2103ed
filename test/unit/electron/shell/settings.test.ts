import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settingsDefault } from '../../../../electron/contract/app'
import { decidedBy } from '../../../../electron/shell/policy/decided'
import { readPolicy } from '../../../../electron/shell/policy/read'
import type { RecentSearch } from '../../../../electron/contract/search'
import {
  createPreferences,
  type Preferences,
  type PreferencesFile,
  preferencesDefault,
  rescuePreferences,
  writtenThrough,
} from '../../../../electron/shell/settings'

function inMemory(): PreferencesFile & { content: Preferences } {
  const content = structuredClone(preferencesDefault)
  return {
    content,
    get: key => content[key],
    set(key, value) {
      content[key] = value
    },
    flush: async () => true,
  }
}
const recent = (text: string) => ({ text, label: null, pinned: false, at: 1 }) as RecentSearch

describe('createPreferences', () => {
  it('changes only the given fields and returns the whole', () => {
    const preferences = createPreferences(inMemory(), () => {})
    const changed = { ...settingsDefault, theme: 'dark' }
    expect(preferences.change({ theme: 'dark', locale: undefined })).toEqual(changed)
    expect(preferences.settings()).toEqual(changed)
  })

  it('takes the default for fields that a former version did not know', () => {
    const file = inMemory()
    Object.assign(file.content, { settings: { theme: 'dark', locale: 'ru' } })
    expect(createPreferences(file, () => {}).settings()).toEqual({ ...settingsDefault, theme: 'dark', locale: 'ru' })
  })

  it('takes an administrator’s presets until the operator chooses, and what is locked whatever they choose', () => {
    let policy = readPolicy({ theme: 'dark', language: 'ru', notify: false }).policy
    const preferences = createPreferences(
      inMemory(),
      () => {},
      () => decidedBy(policy),
    )
    expect(preferences.settings()).toMatchObject({ theme: 'dark', locale: 'ru', notify: false })
    expect(preferences.change({ theme: 'light', notify: true })).toMatchObject({ theme: 'light', notify: true })
    policy = readPolicy({ theme: 'dark', lockedSettings: ['theme', 'sound', 'waitSoonMinutes'] }).policy
    expect(preferences.locked()).toEqual(['theme', 'waitSoonMinutes', 'sound'])
    const kept = { theme: 'dark', sound: 'chime', waitSoonMinutes: null, notify: true }
    expect(preferences.change({ theme: 'light', sound: 'drop', waitSoonMinutes: 7 })).toMatchObject(kept)
    policy = readPolicy({}).policy
    expect(preferences.settings()).toMatchObject({ theme: 'light', sound: 'chime' })
  })

  it('keeps recent searches of each account apart, and none without an account', () => {
    let account: string | null = 'a'
    const store = createPreferences(inMemory(), () => {}).recentOf(() => account)
    store.write([recent('deal 1')])
    account = 'b'
    expect(store.read()).toEqual([])
    store.write([recent('deal 2')])
    account = null
    store.write([recent('lost')])
    expect(store.read()).toEqual([])
    account = 'a'
    expect(store.read()).toEqual([recent('deal 1')])
  })

  it('goes on when the disk is full, and says so in the log', () => {
    const logged: string[] = []
    const file = inMemory()
    file.set = () => {
      throw new Error('ENOSPC')
    }
    const preferences = createPreferences(file, text => logged.push(text))
    preferences.rememberWindow({ x: 0, y: 0, width: 800, height: 600, maximized: false })
    expect(logged).toEqual(['preferences not saved'])
  })
})

describe('writtenThrough', () => {
  const place = { x: 0, y: 0, width: 800, height: 600, maximized: false }
  function writing() {
    const written: unknown[] = []
    const logged: string[] = []
    let opened = 0
    let full = false
    const content = structuredClone(preferencesDefault)
    const open = async () => {
      opened++
      if (full) throw new Error('ENOSPC')
      return { set: (key: string, value: unknown) => void written.push([key, value]) }
    }
    const timers: (() => void)[] = []
    const deps = {
      open,
      later: (action: () => void) => void timers.push(action),
      log: (text: string) => logged.push(text),
    }
    const file = writtenThrough(content, deps)
    return { timers, file, written, logged, opened: () => opened, fill: (now: boolean) => (full = now) }
  }

  it('reads without opening the file, and opens it once to write, in order', async () => {
    const { file, written, opened } = writing()
    expect(file.get('window')).toBeNull()
    expect(opened()).toBe(0)
    file.set('window', place)
    file.set('saveFolder', '/downloads')
    expect([file.get('window'), file.get('saveFolder')]).toEqual([place, '/downloads'])
    await expect
      .poll(() => written)
      .toEqual([
        ['window', place],
        ['saveFolder', '/downloads'],
      ])
    expect(opened()).toBe(1)
  })

  it('keeps changes that it could not write, says so, and writes them with the next', async () => {
    const { file, written, logged, fill } = writing()
    fill(true)
    file.set('saveFolder', '/full')
    await expect.poll(() => logged).toEqual(['preferences not saved'])
    expect(file.get('saveFolder')).toBe('/full')
    expect(await file.flush()).toBe(false)
    fill(false)
    file.set('window', place)
    expect(await file.flush()).toBe(true)
    expect(written).toEqual([
      ['saveFolder', '/full'],
      ['window', place],
    ])
  })

  it('tries again by itself what it could not write, one try at a time', async () => {
    const { file, written, timers, fill } = writing()
    fill(true)
    file.set('saveFolder', '/full')
    file.set('window', place)
    await file.flush()
    expect(timers).toHaveLength(1)
    timers.shift()?.()
    await expect.poll(() => timers).toHaveLength(1)
    fill(false)
    timers.shift()?.()
    await expect.poll(() => written).toHaveLength(2)
    expect(timers).toEqual([])
  })

  it('tells when all is written, including the first change, which opens the file', async () => {
    const { file, written } = writing()
    const preferences = createPreferences(file, () => {})
    await preferences.flush()
    preferences.rememberWindow(place)
    expect(written).toEqual([])
    await preferences.flush()
    expect(written).toEqual([['window', place]])
  })

  it('gives copies, so that nobody can change it from outside', () => {
    const { file } = writing()
    file.get('settings').theme = 'dark'
    expect(file.get('settings')).toEqual({})
  })

  it('is not written for a window that is where it was', async () => {
    const { file, written } = writing()
    const { rememberWindow } = createPreferences(file, () => {})
    for (const { x, writes } of [
      { x: 0, writes: 1 },
      { x: 0, writes: 1 },
      { x: 9, writes: 2 },
    ]) {
      rememberWindow({ ...place, x })
      await file.flush()
      expect(written).toHaveLength(writes)
    }
  })
})

describe('rescuePreferences', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'switchboard-settings-'))
    path = join(folder, 'preferences.json')
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const rescue = () => rescuePreferences(path, () => 77)

  it('finds nothing wrong where there is no file or a good one', () => {
    expect(rescue()).toEqual({ entries: {}, copy: null, damaged: false })
    writeFileSync(path, JSON.stringify({ settings: { theme: 'dark', locale: 'ru' } }))
    const settings = { theme: 'dark', locale: 'ru' }
    expect(rescue()).toEqual({ entries: { settings }, copy: null, damaged: false })
    expect(readdirSync(folder)).toEqual(['preferences.json'])
  })

  it.each(['', '{', 'null', '[]', '"text"', '\u0000\u0000\u0000'])('moves a damaged file away: %j', text => {
    writeFileSync(path, text)
    expect(rescue()).toEqual({ entries: {}, copy: `${path}.bad-77`, damaged: true })
    expect(readdirSync(folder)).toEqual(['preferences.json.bad-77'])
    expect(readFileSync(`${path}.bad-77`, 'utf8')).toBe(text)
  })

  it('keeps the good entries beside a bad one, and a copy of the file', () => {
    writeFileSync(path, JSON.stringify({ window: { x: 'left' }, recent: { a: [recent('deal 1')] } }))
    expect(rescue()).toEqual({ entries: { recent: { a: [recent('deal 1')] } }, copy: `${path}.bad-77`, damaged: true })
    expect(readdirSync(folder)).toEqual(['preferences.json', 'preferences.json.bad-77'])
  })

  it('keeps the known entries beside a newer console’s choice, search or account', () => {
    const settings = { ...settingsDefault, locale: 'ru', volume: 20, theme: 'sepia', fontSize: 20 }
    const { theme: _, ...withoutTheme } = settingsDefault
    const found = { a: [recent('deal 1'), { text: 7 }, recent('deal 2')], b: 'moved', c: [recent('deal 3')] }
    writeFileSync(path, JSON.stringify({ settings, recent: found, window: null, saveFolder: '/home' }))
    expect(rescue()).toEqual({
      entries: {
        settings: { ...withoutTheme, locale: 'ru', volume: 20 },
        recent: { a: [recent('deal 1'), recent('deal 2')], c: [recent('deal 3')] },
        window: null,
        saveFolder: '/home',
      },
      copy: `${path}.bad-77`,
      damaged: true,
    })
  })

  it('reads a file in which an editor has put a byte order mark', () => {
    writeFileSync(path, `\ufeff${JSON.stringify({ saveFolder: '/home' })}`)
    expect(rescue()).toMatchObject({ entries: { saveFolder: '/home' } })
  })

  it('moves away a folder of the same name', () => {
    mkdirSync(join(path, 'in'), { recursive: true })
    expect(rescue()).toEqual({ entries: {}, copy: `${path}.bad-77`, damaged: true })
    expect(readdirSync(folder)).toEqual(['preferences.json.bad-77'])
  })

  it('starts with the readable entries if neither a copy nor a move is possible', () => {
    // In their place lies something that neither a copy nor a file can replace.
    mkdirSync(join(`${path}.bad-77`, 'in'), { recursive: true })
    writeFileSync(path, JSON.stringify({ window: { x: 'left' }, saveFolder: '/home' }))
    expect(rescue()).toEqual({ entries: { saveFolder: '/home' }, copy: null, damaged: true })
    writeFileSync(path, '{')
    expect(rescue()).toEqual({ entries: {}, copy: null, damaged: true })
  })
})
