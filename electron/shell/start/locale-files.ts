import { closeSync, existsSync, openSync, readSync } from 'node:fs'

/** The part of the disk that tells which locales the C library has. */
interface LocaleDisk {
  exists: (path: string) => boolean
  /** So many bytes of a file, fewer at its end; null where there is no such file. */
  part: (path: string, offset: number, length: number) => Buffer | null
}

const folder = '/usr/lib/locale'
/** @see glibc, locale/locarchive.h: `struct locarhead` begins with this, and its names lie together. */
const magic = 0xde020109
const headBytes = 32
const mostNames = 1 << 20

/**
 * Whether every locale that the environment names is surely installed, by the files of the C library: a missing one for
 * anything counts as `C` for everything. Takes a tenth of a millisecond, where the library's own program takes several.
 *
 * @returns False also where the files do not tell.
 */
export function hasLocaleFiles(env: Readonly<NodeJS.ProcessEnv>, disk: LocaleDisk = localeDisk): boolean {
  // Elsewhere.
  if (env.LOCPATH || env.LOCALE_ARCHIVE) return false
  const set = Object.entries(env).filter(([name, value]) => value && /^(?:LANG|LC_[A-Z]+)$/.test(name))
  const names = env.LC_ALL ? [env.LC_ALL] : [...new Set(set.map(([, value = '']) => value))]
  let archive: string | null = null
  return names.every(name => {
    if (name === 'C' || name === 'POSIX') return true
    const spelled = spellingsOf(name)
    if (spelled.some(each => disk.exists(`${folder}/${each}/LC_CTYPE`))) return true
    archive ??= namesInArchive(disk)
    return spelled.some(each => archive?.includes(`\0${each}\0`))
  })
}

/** As they are kept: `en_US.UTF-8` is mostly in `en_US.utf8`. Null for a name that may lead elsewhere. */
function spellingsOf(name: string): string[] {
  const [, language, codeset, variant = ''] =
    /^([A-Za-z_]{1,40})\.([A-Za-z0-9_-]{1,40})(@[A-Za-z]{1,40})?$/.exec(name) ?? []
  if (language === undefined || codeset === undefined) return []
  return [name, `${language}.${codeset.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}${variant}`]
}

/** All names of the archive that most systems keep their locales in, each between zeros; empty where there is none. */
function namesInArchive({ part }: LocaleDisk): string {
  const path = `${folder}/locale-archive`
  const head = part(path, 0, headBytes)
  if (head?.length !== headBytes || head.readUInt32LE(0) !== magic) return ''
  const [offset, used] = [head.readUInt32LE(20), head.readUInt32LE(24)]
  return used > mostNames ? '' : `\0${part(path, offset, used)?.toString('latin1') ?? ''}\0`
}

const localeDisk: LocaleDisk = {
  exists: existsSync,
  part(path, offset, length) {
    try {
      const file = openSync(path, 'r')
      try {
        const bytes = Buffer.alloc(length)
        return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
      } finally {
        closeSync(file)
      }
    } catch {
      return null
    }
  },
}
