import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openManifest } from '../../../electron/services/update/manifest'
import { dataFormat } from '../../../electron/services/update/data-format'
import { notesOf } from '../../../scripts/update-manifest.mjs'
import { root } from '../../support/console'
import { removeFolder } from '../../support/folders'

it('signs a package so that the console accepts it, with the notes of the change log', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-release-'))
  onTestFinished(() => removeFolder(folder))
  const key = join(folder, 'key.pem')
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(root, 'scripts', script), ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, SWITCHBOARD_UPDATE_KEY_FILE: key },
    })
  const publicKey = run('update-keys.mjs', key).trim()
  expect((await stat(key)).mode & 0o777).toBe(0o600)
  expect(() => run('update-keys.mjs', key)).toThrow()
  const file = join(folder, 'switchboard-0.1.0-x64.tar.gz')
  await writeFile(file, 'package')
  run(
    'update-manifest.mjs',
    file,
    '--platform',
    'linux',
    '--arch',
    'x64',
    '--kind',
    'tar.gz',
    '--version',
    '0.1.0',
    '--rollout',
    '25',
  )
  const signed = openManifest(await readFile(join(folder, 'linux-x64-tar.gz.update')), [publicKey], [])
  expect(signed).toMatchObject({
    manifest: { version: '0.1.0', channel: 'stable', size: 7, rollout: 25, writes: dataFormat.writes },
    retires: [],
  })
  expect(signed).toHaveProperty('manifest.notes', expect.stringContaining('The first version'))
})

it('signs no package whose name holds another version', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-release-'))
  onTestFinished(() => removeFolder(folder))
  const run = (name: string) => {
    const about = ['--platform', 'linux', '--arch', 'x64', '--kind', 'deb', '--version', '0.1.0']
    const args = [join(root, 'scripts/update-manifest.mjs'), join(folder, name), ...about]
    const env = { ...process.env, SWITCHBOARD_UPDATE_KEY: '', SWITCHBOARD_UPDATE_KEY_FILE: '' }
    return () => execFileSync(process.execPath, args, { env, stdio: 'pipe' })
  }
  for (const name of ['switchboard-1.1.0.tar.gz', 'switchboard-10.1.0.deb', 'switchboard-0.1.0-beta.1.deb', 'a.deb'])
    expect(run(name), name).toThrow(/0\.1\.0 does not stand in its name/)
  const named = ['switchboard-0.1.0-linux-x64.tar.gz', 'switchboard_0.1.0_amd64.deb', 'switchboard-0.1.0.x86_64.rpm']
  for (const name of [...named, 'Switchboard Setup 0.1.0.exe'])
    expect(run(name), name).not.toThrow(/does not stand in its name/)
})

it('says what is missing, and never takes the key from an argument', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-release-'))
  onTestFinished(() => removeFolder(folder))
  const file = join(folder, 'switchboard-0.1.0.deb')
  await writeFile(file, 'package')
  const env = { ...process.env, SWITCHBOARD_UPDATE_KEY: '', SWITCHBOARD_UPDATE_KEY_FILE: '' }
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(root, 'scripts/update-manifest.mjs'), ...args], { env, stdio: 'pipe' })
  expect(() => run()).toThrow(/PACKAGE/)
  const about = [file, '--platform', 'linux', '--arch', 'x64', '--kind', 'deb', '--version', '0.1.0']
  expect(() => run(...about)).toThrow(/SWITCHBOARD_UPDATE_KEY/)
  expect(() => run(...about, '--key', 'x')).toThrow(/key/)
})

it('makes plain lines of a version’s section', () => {
  const log =
    '# Changes\n\n## Unreleased\n\n- Not yet\n\n## 1.2.0\n\nShort.\n\n- **Faster**, in all\n  places: [more](docs/x.md).\n- `code`\n\n### For administrators\n\n- Nothing\n\n## 1.1.0\n\n- Old\n'
  expect(notesOf(log, '1.2.0')).toBe('Short.\n• Faster, in all places: more.\n• code\nFor administrators\n• Nothing')
  expect(() => notesOf(log, '1.3.0')).toThrow('1.3.0')
})
