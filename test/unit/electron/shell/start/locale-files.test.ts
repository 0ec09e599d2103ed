import { expect, it } from 'vitest'
import { hasLocaleFiles } from '../../../../../electron/shell/start/locale-files'

/** An archive as `localedef` makes it: 14 numbers, a table, the names between zeros, the locales. */
function archiveOf(names: readonly string[]): Buffer {
  const head = Buffer.alloc(56)
  const strings = Buffer.from(`${names.join('\0')}\0`)
  const fields = [0xde020109, 0, 56, 1, 907, 56 + 40, strings.length, 4096]
  fields.forEach((value, at) => head.writeUInt32LE(value, at * 4))
  return Buffer.concat([head, Buffer.alloc(40), strings, Buffer.from('fr_FR.utf8')])
}

const disk = (archive: Buffer | null, folders: readonly string[] = []) => ({
  exists: (path: string) => folders.some(name => path === `/usr/lib/locale/${name}/LC_CTYPE`),
  part: (_path: string, offset: number, length: number) => archive?.subarray(offset, offset + length) ?? null,
})

const archive = archiveOf(['en_US.utf8', 'sr_RS.utf8@latin', 'ru_RU.utf8'])

it.each<[NodeJS.ProcessEnv, boolean]>([
  [{ LANG: 'en_US.UTF-8' }, true],
  [{ LANG: 'ru_RU.utf8' }, true],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'ru_RU.UTF-8', LC_COLLATE: 'C', LC_NUMERIC: '' }, true],
  [{ LC_ALL: 'sr_RS.UTF-8@latin', LANG: 'xx_YY.UTF-8' }, true],
  [{ LANG: 'sr_RS.UTF-8' }, false],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' }, false],
  [{ LANG: 'fr_FR.UTF-8' }, false],
  [{ LANG: 'US.UTF-8' }, false],
  [{ LANG: '../../etc.UTF-8' }, false],
  [{ LANG: 'en_US.UTF-8', LOCPATH: '/opt/locales' }, false],
])('%j is surely installed: %s', (env, isInstalled) => {
  expect(hasLocaleFiles(env, disk(archive))).toBe(isInstalled)
})

it('a locale may lie in a folder of its own, under either spelling', () => {
  expect(hasLocaleFiles({ LANG: 'de_DE.UTF-8' }, disk(null, ['de_DE.utf8']))).toBe(true)
  expect(hasLocaleFiles({ LANG: 'de_DE.UTF-8' }, disk(null, ['de_DE.UTF-8']))).toBe(true)
  expect(hasLocaleFiles({ LANG: 'de_DE.UTF-8' }, disk(null))).toBe(false)
})

it('nothing is sure by an archive that is none', () => {
  for (const bad of [Buffer.alloc(0), archive.subarray(0, 20), Buffer.alloc(200), archive.subarray(0, 60)])
    expect(hasLocaleFiles({ LANG: 'en_US.UTF-8' }, disk(bad))).toBe(false)
})
