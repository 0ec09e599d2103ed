import { createHash, randomBytes } from 'node:crypto'
import { chown, link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createAppImageInstaller } from '../../../../../electron/shell/update/app-image'
import { createFolderInstaller } from '../../../../../electron/shell/update/folder'
import { createMacInstaller } from '../../../../../electron/shell/update/mac'
import { programs } from '../../../../../electron/shell/update/run'
import { createWindowsInstaller } from '../../../../../electron/shell/update/windows'
import { createPackageFile } from '../../../../../electron/storage/package-file'
import { removeFolder } from '../../../../support/folders'
import { packed } from '../../../../support/update/archive'

const again = { going() {}, isWantedAgain: () => true }
const forGood = { ...again, isWantedAgain: () => false }

async function home() {
  const made = await mkdtemp(join(tmpdir(), 'switchboard-installer-'))
  onTestFinished(() => removeFolder(made))
  const folder = join(made, 'packages')
  async function fetched(content: Buffer) {
    const file = createPackageFile(folder)
    await file.save([content])
    return {
      path: file.path,
      facts: { size: content.length, sha512: createHash('sha512').update(content).digest('hex') },
    }
  }
  return { made, folder, fetched }
}

it('an AppImage is replaced as one file, and put back', async () => {
  const { made, fetched } = await home()
  const place = join(made, 'Switchboard.AppImage')
  await writeFile(place, 'one', { mode: 0o755 })
  const installer = createAppImageInstaller(place, files)
  expect(await installer.mayReplace()).toBe(true)
  expect(await installer.hasBefore()).toBe(false)
  const { path, facts } = await fetched(Buffer.from('two'))
  await installer.install(path, facts, again)
  expect(await readFile(place, 'utf8')).toBe('two')
  expect((await stat(place)).mode & 0o777).toBe(0o755)
  expect(installer.restartsItself).toBe(false)

  const third = await fetched(Buffer.from('three'))
  await writeFile(third.path, 'thrEe')
  await expect(installer.install(third.path, third.facts, again)).rejects.toMatchObject({ refusal: 'package_changed' })
  await expect(installer.install(join(made, 'none'), third.facts, again)).rejects.toMatchObject({ refusal: 'disk' })
  expect(await readFile(place, 'utf8')).toBe('two')
  await installer.back()
  await installer.tidy()
  expect(await readFile(place, 'utf8')).toBe('one')
  expect((await readdir(made)).sort()).toEqual(['Switchboard.AppImage', 'packages'])
})

it('an AppImage whose replacement was cut off has its version before again', async () => {
  const { made, fetched } = await home()
  const place = join(made, 'Switchboard.AppImage')
  const installer = createAppImageInstaller(place, files)
  const names = { running: place, before: `${place}.before`, older: `${place}.older`, next: `${place}.next` }
  const write = (name: keyof typeof names, text: string) => writeFile(names[name], text)
  // After each of the steps: the one before set aside, the running one kept.
  for (const steps of [1, 2]) {
    await rm(names.before, { force: true })
    await Promise.all([write('running', 'two'), write('older', 'one'), write('next', 'three')])
    if (steps === 2) await link(names.running, names.before)
    await installer.tidy()
    expect(await readFile(names.before, 'utf8')).toBe('one')
    expect((await readdir(made)).sort()).toEqual(['Switchboard.AppImage', 'Switchboard.AppImage.before'])
  }
  const kept = await installer.fingerprint(again.going)
  const third = await fetched(Buffer.from('three'))
  await writeFile(third.path, 'thrEe')
  await expect(installer.install(third.path, third.facts, again)).rejects.toMatchObject({ refusal: 'package_changed' })
  expect(await readFile(names.before, 'utf8')).toBe('one')
  await writeFile(third.path, 'three')
  await installer.install(third.path, third.facts, again)
  expect(await installer.isBefore(kept ?? '')).toBe(true)
  await writeFile(names.before, 'twO')
  expect(await installer.isBefore(kept ?? '')).toBe(false)
})

it('a folder does not take an archive that is none, or that holds another program', async () => {
  const { made, fetched } = await home()
  const place = join(made, 'switchboard')
  await mkdir(place)
  await writeFile(join(place, 'switchboard'), 'one')
  const installer = createFolderInstaller({ place, program: 'switchboard', files })
  for (const [content, refusal] of [
    [Buffer.from('no archive'), 'package_changed'],
    [packed({ 'top/another': 'program' }), 'unreadable'],
    [packed({ 'top/switchboard': 'x', 'top/../../out': 'y' }), 'package_changed'],
    [Buffer.concat([packed({ 'top/switchboard': 'x' }), Buffer.from('more')]), 'package_changed'],
  ] as const) {
    const { path, facts } = await fetched(content)
    await expect(installer.install(path, facts, again)).rejects.toMatchObject({ refusal })
  }
  expect(await readFile(join(place, 'switchboard'), 'utf8')).toBe('one')
  expect((await readdir(made)).sort()).toEqual(['packages', 'switchboard'])
})

it('says with every piece that it gets on, while it reads what is kept and what is unpacked', async () => {
  const { made, fetched } = await home()
  const place = join(made, 'switchboard')
  await mkdir(place)
  await writeFile(join(place, 'switchboard'), Buffer.alloc(3 << 20))
  let steps = 0
  const ending = { going: () => (steps += 1), isWantedAgain: () => false }
  const installer = createFolderInstaller({ place, program: 'switchboard', files })
  await installer.fingerprint(ending.going)
  expect(steps).toBeGreaterThanOrEqual(3)
  steps = 0
  const { path, facts } = await fetched(packed({ 'top/switchboard': randomBytes(1 << 20) }))
  await installer.install(path, facts, ending)
  expect(steps).toBeGreaterThanOrEqual(10)
})

it('a folder is not replaced where it is somebody else’s or its own folder cannot be written', async () => {
  const { made } = await home()
  const place = join(made, 'switchboard')
  await mkdir(place)
  const mayReplace = (path: string) => createFolderInstaller({ place: path, program: 'exe', files }).mayReplace()
  expect(await mayReplace(place)).toBe(true)
  // Only root may give things away; nobody else owns the system's.
  const isRoot = process.getuid?.() === 0
  if (isRoot) await chown(place, 65_534, 65_534)
  expect(await mayReplace(isRoot ? place : '/usr')).toBe(false)
  expect(await createFolderInstaller({ place: '/nowhere/at-all', program: 'exe', files }).mayReplace()).toBe(false)
})

it('on Windows the new installer runs silently once it is checked, and the one before is kept', async () => {
  const { folder, fetched } = await home()
  const started: string[] = []
  const leave = async (path: string, args: readonly string[]) =>
    void started.push(`${await readFile(path, 'utf8')} ${basename(path)} ${args.join(' ')}`)
  const installer = createWindowsInstaller({ folder, isPerUser: true, programs: { leave }, files })
  expect(await installer.mayReplace()).toBe(true)
  expect(await createWindowsInstaller({ folder, isPerUser: false, programs: { leave }, files }).mayReplace()).toBe(
    false,
  )

  const one = await fetched(Buffer.from('one'))
  await installer.install(one.path, one.facts, forGood)
  expect(await installer.hasBefore()).toBe(false)
  const two = await fetched(Buffer.from('two'))
  await installer.install(two.path, two.facts, again)
  expect(await installer.hasBefore()).toBe(true)

  const three = await fetched(Buffer.from('three'))
  await writeFile(three.path, 'thrEe')
  await expect(installer.install(three.path, three.facts, again)).rejects.toMatchObject({ refusal: 'package_changed' })
  await installer.back()
  expect(started).toEqual([
    'one running.exe --updated /S',
    'two running.exe --updated /S --force-run',
    'one running.exe --updated /S --force-run',
  ])
  // It starts the program itself.
  expect(installer.restartsItself).toBe(true)
})

it('on Windows an installer that cannot be started changes nothing', async () => {
  const { folder, fetched } = await home()
  let starts = true
  const leave = () => (starts ? Promise.resolve() : Promise.reject(new Error('ENOENT')))
  const installer = createWindowsInstaller({ folder, isPerUser: true, programs: { leave }, files })
  for (const text of ['one', 'two']) {
    const { path, facts } = await fetched(Buffer.from(text))
    await installer.install(path, facts, forGood)
  }
  starts = false
  const { path, facts } = await fetched(Buffer.from('three'))
  await expect(installer.install(path, facts, again)).rejects.toMatchObject({ refusal: 'disk' })
  const texts = ['before.exe', 'running.exe', 'package'].map(name => readFile(join(folder, name), 'utf8'))
  expect(await Promise.all(texts)).toEqual(['one', 'two', 'three'])
})

it('on a Mac the bundle is unpacked, checked by Apple’s signature as well, and swapped', async () => {
  const { made, fetched } = await home()
  const place = join(made, 'Switchboard.app')
  await mkdir(place)
  await writeFile(join(place, 'version'), 'one')
  const ran: string[] = []
  let isSigned = true
  async function run(program: string, args: readonly string[]): Promise<void> {
    ran.push(basename(program))
    if (basename(program) === 'codesign' && !isSigned) throw new Error('code 3')
    const to = args.at(-1) ?? ''
    if (basename(program) !== 'ditto') return
    await mkdir(join(to, 'Switchboard.app'))
    await writeFile(join(to, 'Switchboard.app', 'version'), await readFile(args.at(-2) ?? '', 'utf8'))
  }
  const { path, facts } = await fetched(Buffer.from('two'))
  const file = createPackageFile(dirname(path))
  const installer = createMacInstaller({ place, file, programs: { run }, files })
  await installer.install(path, facts, again)
  expect(ran).toEqual(['ditto', 'codesign'])
  expect(await readFile(join(place, 'version'), 'utf8')).toBe('two')

  isSigned = false
  await expect(installer.install(path, facts, again)).rejects.toMatchObject({ refusal: 'not_signed' })
  await writeFile(path, 'twO')
  await expect(installer.install(path, facts, again)).rejects.toMatchObject({ refusal: 'package_changed' })
  expect(ran).toEqual(['ditto', 'codesign', 'ditto', 'codesign'])
  await installer.back()
  await installer.tidy()
  expect(await readFile(join(place, 'version'), 'utf8')).toBe('one')
  expect((await readdir(made)).sort()).toEqual(['Switchboard.app', 'packages'])
})

it('other programs are run to their end, or left running', async () => {
  await programs.run(process.execPath, ['-e', ''])
  await expect(programs.run(process.execPath, ['-e', 'process.exit(3)'])).rejects.toThrow('ended with 3')
  await expect(programs.run('/nowhere/at-all', [])).rejects.toThrow('ENOENT')
  await programs.leave(process.execPath, ['-e', ''])
  await expect(programs.leave('/nowhere/at-all', [])).rejects.toThrow('ENOENT')
})
