import { describe, expect, it, vi } from 'vitest'
import { losesNames, startInUtf8 } from '../../../../../electron/shell/start/locale'

type Given = Partial<Parameters<typeof startInUtf8>[0]>

/** The environment that the program was restarted with; null if it was not. */
function startedWith(given: Given) {
  const restart = vi.fn()
  startInUtf8({ platform: 'linux', env: {}, debugged: () => false, isInstalled: () => true, restart, ...given })
  return (restart.mock.calls[0]?.[0] as NodeJS.ProcessEnv | undefined) ?? null
}

const without: [string, NodeJS.ProcessEnv][] = [
  ['nothing', {}],
  ['empty ones', { LC_ALL: '', LC_CTYPE: '', LANG: '' }],
  ['C', { LC_ALL: 'C' }],
  ['POSIX', { LANG: 'POSIX' }],
  ['a language alone', { LANG: 'ru_RU' }],
  ['another set of characters', { LANG: 'ru_RU.KOI8-R' }],
  ['C over UTF-8', { LC_ALL: 'C', LANG: 'en_US.UTF-8' }],
  ['C for characters', { LC_CTYPE: 'C', LANG: 'en_US.UTF-8' }],
]
const within: [string, NodeJS.ProcessEnv][] = [
  ['UTF-8', { LANG: 'en_US.UTF-8' }],
  ['its other spellings', { LC_CTYPE: 'de_DE.utf8' }],
  ['a variant', { LC_ALL: 'sr_RS.UTF-8@latin', LANG: 'C' }],
]

describe('names of files', () => {
  it.each(without)('are read anew where the locale is %s', (_what, env) => {
    expect(startedWith({ env })).toMatchObject({ LC_ALL: 'C.UTF-8' })
    expect(losesNames({ platform: 'linux', env })).toBe(true)
  })

  it.each(within)('are read as they are where the locale is %s', (_what, env) => {
    expect(startedWith({ env })).toBeNull()
    expect(losesNames({ platform: 'linux', env })).toBe(false)
  })

  it('are read anew where the locale that is named is not installed', () => {
    const env = { LANG: 'en_US.UTF-8', HOME: '/home/anna' }
    expect(startedWith({ env, isInstalled: () => false })).toEqual({ ...env, LC_ALL: 'C.UTF-8', LANGUAGE: 'en_US' })
  })

  it('cost one start at most', () => {
    const env = startedWith({ env: { LC_ALL: 'C' } }) ?? {}
    expect(startedWith({ env, isInstalled: () => false })).toBeNull()
  })

  it('are read anew only on Linux, and under no debugger, which would lose the program', () => {
    for (const platform of ['darwin', 'win32'] as const) {
      expect(startedWith({ platform, isInstalled: () => false })).toBeNull()
      expect(losesNames({ platform, env: {} })).toBe(false)
    }
    expect(startedWith({ debugged: () => true })).toBeNull()
  })

  it('may stay unread: the program starts all the same', () => {
    const restart = () => {
      throw new Error('not permitted')
    }
    expect(() => startedWith({ restart })).not.toThrow()
  })
})

describe('the language', () => {
  it.each([
    ['ru_RU.KOI8-R', {}, 'ru_RU'],
    ['ru_RU@euro', {}, 'ru_RU'],
    ['ru_RU', { LANGUAGE: 'de:en' }, 'de:en'],
    ['C', {}, undefined],
    ['POSIX', {}, undefined],
  ])('of %s stays', (LANG, more, language) => {
    expect(startedWith({ env: { LANG, ...more } })?.LANGUAGE).toBe(language)
  })

  it('is that of messages, which may be another than that of characters', () => {
    expect(startedWith({ env: { LC_CTYPE: 'C', LC_MESSAGES: 'ru_RU.UTF-8', LANG: 'de_DE' } })?.LANGUAGE).toBe('ru_RU')
    expect(startedWith({ env: { LC_ALL: 'ru_RU', LC_MESSAGES: 'de_DE' } })?.LANGUAGE).toBe('ru_RU')
  })
})
