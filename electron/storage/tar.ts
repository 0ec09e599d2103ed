import { dirname, join } from 'node:path'
import type { PlainFiles } from './plain-files'
import { syncing } from './syncing'

/** An archive that is not what a package of ours is. */
class BadArchive extends Error {
  override readonly name = 'BadArchive'
}

interface Entry {
  /** Without the archive's one top folder. */
  path: string
  kind: 'file' | 'folder'
  size: number
  isExecutable: boolean
}

interface TarTarget {
  /** Absolute; must exist and be empty. */
  folder: string
  /** Of all files together. */
  mostBytes: number
  files: PlainFiles
}

const block = 512
/** What a name may cost. */
const longestName = 4096

/**
 * Unpacks a tar archive whose entries all lie in one top folder, which is left out. Only ordinary files and folders are
 * taken, and only below `folder`; files are readable by everybody, writable by their owner.
 *
 * @throws BadArchive, or Error of the disk; what has been written stays
 */
export async function unpackTar(
  source: AsyncIterable<Uint8Array>,
  { folder, mostBytes, files }: TarTarget,
): Promise<void> {
  const input = createInput(source)
  let left = mostBytes
  let longName: string | null = null
  let top: string | null = null
  for (;;) {
    const header = await input.take(block)
    if (header.every(byte => byte === 0)) break
    checkSum(header)
    const type = String.fromCharCode(header[156] ?? 0)
    const size = octal(header, 124, 12)
    if (type === 'L' || type === 'x') {
      if (size > longestName) throw new BadArchive('name')
      const content = await input.padded(size)
      longName = type === 'L' ? textOf(content, 0, size) : (paxPath(content) ?? longName)
      continue
    }
    const [first, ...rest] = namesOf(longName ?? nameOf(header))
    longName = null
    if (first === undefined || (top ?? first) !== first) throw new BadArchive('more than one folder')
    top = first
    const entry = entryOf(type, rest.join('/'), size, octal(header, 100, 8))
    left -= entry.size
    if (left < 0) throw new BadArchive('size')
    if (entry.path !== '') await writeEntry({ ...entry, path: join(folder, entry.path) }, input, files)
  }
  // The gzip stream's own checksum is at its end.
  await input.drain()
}

function entryOf(type: string, path: string, size: number, mode: number): Entry {
  if (type === '5' && size === 0) return { path, kind: 'folder', size, isExecutable: true }
  if ((type !== '0' && type !== '\0') || path === '') throw new BadArchive(`kind of entry`)
  return { path, kind: 'file', size, isExecutable: (mode & 0o100) !== 0 }
}

/** @param entry With its absolute path. */
async function writeEntry({ path, kind, size, isExecutable }: Entry, input: Reading, files: PlainFiles): Promise<void> {
  if (kind === 'folder') {
    await files.mkdir(path, { recursive: true, mode: 0o755 })
    return
  }
  await files.mkdir(dirname(path), { recursive: true, mode: 0o755 })
  // Never over another entry: `wx` fails for a file that is there, and follows no link.
  const file = await files.open(path, 'wx', isExecutable ? 0o755 : 0o644)
  const write = syncing(file)
  try {
    for (let rest = size; rest > 0;) {
      const piece = await input.some(rest)
      await write(piece)
      rest -= piece.length
    }
    await input.skip((block - (size % block)) % block)
    await file.sync()
  } finally {
    await file.close()
  }
}

interface Reading {
  /** Exactly so many bytes. @throws BadArchive */
  take(bytes: number): Promise<Buffer>
  /** The same, and what fills up the last block. */
  padded(bytes: number): Promise<Buffer>
  /** At least one byte and at most so many. @throws BadArchive */
  some(most: number): Promise<Buffer>
  skip(bytes: number): Promise<void>
  /** Reads the source to its end. */
  drain(): Promise<void>
}

function createInput(source: AsyncIterable<Uint8Array>): Reading {
  const pieces = source[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  async function some(most: number): Promise<Buffer> {
    while (held.length === 0) {
      const next = await pieces.next()
      if (next.done) throw new BadArchive('cut short')
      held = Buffer.from(next.value)
    }
    const given = held.subarray(0, most)
    held = held.subarray(given.length)
    return given
  }
  async function take(bytes: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let rest = bytes; rest > 0;) {
      const part = await some(rest)
      parts.push(part)
      rest -= part.length
    }
    return Buffer.concat(parts)
  }
  async function skip(bytes: number): Promise<void> {
    await take(bytes)
  }
  return {
    ...{ take, some, skip },
    async padded(bytes) {
      const content = await take(bytes)
      await skip((block - (bytes % block)) % block)
      return content
    },
    async drain() {
      while (!(await pieces.next()).done);
    },
  }
}

/** @see POSIX.1-2001, pax, "ustar Interchange Format" */
function checkSum(header: Buffer): void {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  if (sum !== octal(header, 148, 8)) throw new BadArchive('checksum')
}

function octal(header: Buffer, at: number, length: number): number {
  const text = textOf(header, at, length).trim()
  if (!/^[0-7]*$/.test(text)) throw new BadArchive('number')
  return text === '' ? 0 : Number.parseInt(text, 8)
}

function textOf(bytes: Buffer, at: number, length: number): string {
  const part = bytes.subarray(at, at + length)
  const end = part.indexOf(0)
  return part.toString('utf8', 0, end < 0 ? part.length : end)
}

function nameOf(header: Buffer): string {
  const isUstar = textOf(header, 257, 5) === 'ustar'
  const prefix = isUstar ? textOf(header, 345, 155) : ''
  const name = textOf(header, 0, 100)
  return prefix === '' ? name : `${prefix}/${name}`
}

/** Records of `length key=value\n`. */
function paxPath(content: Buffer): string | null {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString('utf8'))?.[1] ?? null
}

/** The folders and the name of a path below the archive's own place. */
function namesOf(path: string): string[] {
  const names = path.split('/').filter(name => name !== '' && name !== '.')
  const isBad = path.startsWith('/') || names.some(name => name === '..' || /[\\\0]/.test(name))
  if (isBad) throw new BadArchive('path')
  return names
}
