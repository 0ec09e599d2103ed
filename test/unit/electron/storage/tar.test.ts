import { mkdtemp, readFile, readdir, stat } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import { unpackTar } from '../../../../electron/storage/tar'
import { removeFolder } from '../../../support/folders'
import { tar, type TestEntry } from '../../../support/update/archive'

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'switchboard-tar-'))
  onTestFinished(() => removeFolder(made))
  return made
}

/** In pieces of an odd size, so that every boundary falls somewhere inside. */
const pieces = (bytes: Buffer) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / 333) }, (_, at) => bytes.subarray(at * 333, at * 333 + 333)),
  )

async function unpacked(entries: Record<string, TestEntry>, most = 1_000_000) {
  const to = await folder()
  await unpackTar(pieces(tar(entries)), { folder: to, mostBytes: most, files })
  return to
}

it('unpacks files and folders below the top one, executable where they are', async () => {
  const long = `${'deep/'.repeat(10)}file`
  const to = await unpacked({
    'program-1.0/': { type: '5', mode: 0o755 },
    'program-1.0/run': { type: '0', content: 'x'.repeat(1500), mode: 0o4777 },
    'program-1.0/notes': { type: '0', content: '', mode: 0o600 },
    [`program-1.0/${long}`]: 'content',
  })
  expect((await readdir(to)).sort()).toEqual(['deep', 'notes', 'run'])
  expect(await readFile(join(to, 'run'), 'utf8')).toBe('x'.repeat(1500))
  expect(await readFile(join(to, long), 'utf8')).toBe('content')
  const modes = await Promise.all(['run', 'notes'].map(async name => (await stat(join(to, name))).mode & 0o7777))
  // Never set-user-id, and never writable by others.
  expect(modes.map(mode => mode & 0o7022)).toEqual([0, 0])
  expect(modes.map(mode => mode & 0o100)).toEqual([0o100, 0])
})

it.each(['gnu', 'pax', 'ustar'])('reads what tar writes in the format %s', async format => {
  const [from, to] = [await folder(), await folder()]
  const name = format === 'ustar' ? 'n'.repeat(90) : `${'folder-with-a-long-name/'.repeat(6)}${'ä'.repeat(60)}`
  execFileSync(
    'sh',
    [
      '-c',
      'mkdir -p "top/$(dirname "$1")" && printf content > "top/$1" && tar --format="$2" -cf a.tar top',
      '-',
      name,
      format,
    ],
    { cwd: from },
  )
  await unpackTar(pieces(await readFile(join(from, 'a.tar'))), { folder: to, mostBytes: 1000, files })
  expect(await readFile(join(to, name), 'utf8')).toBe('content')
})

it.each<[string, Record<string, TestEntry>, RegExp]>([
  ['a path that leads out', { 'top/../../out': 'x' }, /path/],
  ['an absolute path', { '/top/out': 'x' }, /path/],
  ['a path with a backslash', { 'top/..\\out': 'x' }, /path/],
  ['a link', { 'top/link': { type: '2' } }, /kind/],
  ['a hard link', { 'top/link': { type: '1' } }, /kind/],
  ['a device', { 'top/null': { type: '3' } }, /kind/],
  ['a second top folder', { 'top/a': 'x', 'other/b': 'x' }, /more than one/],
  ['a file in the top folder’s place', { top: 'x' }, /kind/],
  ['more than is allowed', { 'top/a': 'x'.repeat(2000) }, /size/],
  ['a name beyond all measure', { 'top/x': { type: 'L', content: 'n'.repeat(5000) } }, /name/],
])('refuses %s', async (_, entries, why) => {
  await expect(unpacked(entries, 1000)).rejects.toThrow(why)
})

it('refuses an archive that has been damaged or ends too early', async () => {
  const whole = tar({ 'top/file': 'x'.repeat(1000) })
  const damaged = Buffer.from(whole)
  damaged[5] = 0x41
  await expect(unpackTar(pieces(damaged), { folder: await folder(), mostBytes: 10_000, files })).rejects.toThrow(
    /checksum/,
  )
  for (const end of [0, 300, 512, 1000, 1500, 2000])
    await expect(
      unpackTar(pieces(whole.subarray(0, end)), { folder: await folder(), mostBytes: 10_000, files }),
      String(end),
    ).rejects.toThrow(/cut/)
})

it('never writes over a file of the same archive', async () => {
  const twice = Buffer.concat([tar({ 'top/a': 'one' }).subarray(0, 1024), tar({ 'top/a': 'two' })])
  await expect(unpackTar(pieces(twice), { folder: await folder(), mostBytes: 10_000, files })).rejects.toThrow(/EEXIST/)
})
