import { posix } from 'node:path'

/** The part of a file's state that tells who may write it. */
export interface PathOwner {
  uid: number
  gid: number
  mode: number
}

const groupMayWrite = 0o020
const othersMayWrite = 0o002
/** Groups of administrators: root's own, and `admin` on macOS, which `/Library` belongs to. */
const administrators = (platform: NodeJS.Platform) => (platform === 'darwin' ? [0, 80] : [0])

/** What the way to a file is judged by. */
export interface PathSystem {
  /** Of a link, not of what it leads to. */
  lstat: (path: string) => PathOwner & { isSymbolicLink(): boolean }
  readlink: (path: string) => string
}

/** As many as Linux follows. */
const mostLinks = 40

/**
 * Whether only administrators can change what is read at a path: the file, every folder and every link on the way to it
 * are root's, and nobody else may write them. Who may write a folder can put another file or link into it.
 *
 * @param path Absolute.
 * @throws as the system does where something on the way is not there
 */
export function isAdministrators(path: string, { lstat, readlink }: PathSystem, platform: NodeJS.Platform): boolean {
  let [at, links] = ['/', 0]
  const left = path.split('/')
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    const next = posix.join(at, name)
    const found = lstat(next)
    if (!found.isSymbolicLink()) {
      if (!isTheirs(found, platform)) return false
      at = next
      continue
    }
    // The rights of a link itself mean nothing.
    if (found.uid !== 0 || ++links > mostLinks) return false
    const target = readlink(next)
    left.unshift(...target.split('/'))
    if (posix.isAbsolute(target)) at = '/'
  }
  return true
}

function isTheirs({ uid, gid, mode }: PathOwner, platform: NodeJS.Platform): boolean {
  const byGroup = (mode & groupMayWrite) !== 0 && !administrators(platform).includes(gid)
  return uid === 0 && !byGroup && (mode & othersMayWrite) === 0
}

/** The system, the administrators, and Windows' own installer. `CO` is whoever creates what the entry is handed down to. */
const trusted = new Set([
  ...['SY', 'S-1-5-18', 'BA', 'S-1-5-32-544', 'CO', 'S-1-3-0'],
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
])
/** Bits of an access mask: write data, append, extended attributes, delete child, attributes, delete, DACL, owner, all. */
const writingBits = 0x2 | 0x4 | 0x10 | 0x40 | 0x100 | 0x10000 | 0x40000 | 0x80000 | 0x10000000 | 0x40000000
const writingLetters = ['FA', 'FW', 'GA', 'GW', 'WD', 'WO', 'SD', 'DC', 'LC', 'WP', 'DT']

/**
 * Whether only administrators can change a file of Windows.
 *
 * @param sddl Its security descriptor, as `Get-Acl` gives it: `O:BAG:SYD:PAI(A;;FA;;;SY)(A;;0x1200a9;;;BU)`.
 * @see https://learn.microsoft.com/en-us/windows/win32/secauthz/security-descriptor-string-format
 */
export function isAdministratorsSddl(sddl: string): boolean {
  const owner = /O:(S-[\d-]+|[A-Z]{2})/.exec(sddl)?.[1]
  const list = /D:([A-Z_]*)((?:\([^)]*\))*)/.exec(sddl)
  // Without a list, or with a null one, everybody may do everything.
  if (owner === undefined || !trusted.has(owner) || !list || list[1]?.includes('NO_ACCESS_CONTROL')) return false
  const entries = [...(list[2] ?? '').matchAll(/\(([^)]*)\)/g)].map(([, entry = '']) => entry.split(';'))
  return entries.every(([type = '', , rights = '', , , who = '']) => {
    const denies = type.startsWith('D') || type === 'OD' || type === 'XD'
    return denies || trusted.has(who) || !mayWrite(rights)
  })
}

function mayWrite(rights: string): boolean {
  if (/^0x[\da-f]+$/i.test(rights)) return (Number(rights) & writingBits) !== 0
  const letters = rights.match(/../g) ?? []
  return rights.length % 2 !== 0 || letters.some(letter => writingLetters.includes(letter))
}
