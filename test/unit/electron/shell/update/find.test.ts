import files from 'node:fs/promises'
import { expect, it } from 'vitest'
import { findInstaller, type InstallPlace, readOwnPackage } from '../../../../../electron/shell/update/find'
import { createPackageFile } from '../../../../../electron/storage/package-file'

const linux: InstallPlace = {
  platform: 'linux',
  env: {},
  execPath: '/home/anna/switchboard/switchboard',
  resources: '/home/anna/switchboard/resources',
  appPath: '/home/anna/switchboard/resources/app.asar',
  released: true,
  isFolder: false,
  folder: '/home/anna/.config/switchboard/update/package',
  file: createPackageFile('/home/anna/.config/switchboard/update/package'),
  programs: { run: async () => {}, leave: async () => {} },
  files,
  read: () => null,
  exists: () => false,
}

it.each<[string, Partial<InstallPlace>, string | undefined]>([
  ['a folder', {}, 'tar.gz'],
  ['a folder that says so', { read: () => 'tar.gz' }, 'tar.gz'],
  ['a deb', { read: path => (path.endsWith('/package-type') ? 'deb\n' : null) }, 'deb'],
  ['an rpm', { read: () => 'rpm' }, 'rpm'],
  ['a package of another kind', { read: () => 'pacman' }, undefined],
  [
    'an AppImage',
    { env: { APPIMAGE: '/home/anna/S.AppImage', APPDIR: '/tmp/.mount_S' }, execPath: '/tmp/.mount_S/switchboard' },
    'AppImage',
  ],
  [
    'a program that another one’s AppImage started',
    { env: { APPIMAGE: '/home/anna/T.AppImage', APPDIR: '/tmp/.mount_T' } },
    'tar.gz',
  ],
  ['the sources', { released: false, appPath: '/home/anna/sources' }, undefined],
  ['a copy of the sources that is a program', { released: false, isFolder: true, appPath: '/copy' }, 'tar.gz'],
  [
    'a Mac’s bundle',
    { platform: 'darwin', execPath: '/Applications/Switchboard.app/Contents/MacOS/Switchboard' },
    'mac',
  ],
  ['Windows', { platform: 'win32', execPath: 'C:\\Program Files\\Switchboard\\Switchboard.exe' }, 'nsis'],
  ['another system', { platform: 'freebsd' }, undefined],
])('finds %s', (_, given, kind) => {
  expect(findInstaller({ ...linux, ...given })?.kind).toBe(kind)
})

it('never installs a package of the system', async () => {
  const installer = findInstaller({ ...linux, read: () => 'deb' })
  expect(await installer?.mayReplace()).toBe(false)
  expect(await installer?.hasBefore()).toBe(false)
  const ending = { going() {}, isWantedAgain: () => true }
  await expect(installer?.install('/x', { size: 1, sha512: '' }, ending)).rejects.toThrow()
  await expect(installer?.back()).rejects.toThrow()
})

it('replaces on Windows only what one user’s installer has put in place', async () => {
  const program = 'C:\\Users\\Anna\\AppData\\Local\\Programs\\Switchboard\\Switchboard.exe'
  const env = { LOCALAPPDATA: 'C:\\Users\\anna\\AppData\\Local' }
  const own = { ...linux, platform: 'win32' as const, env, execPath: program, exists: () => true }
  expect(await findInstaller(own)?.mayReplace()).toBe(true)
  expect(await findInstaller({ ...own, exists: () => false })?.mayReplace()).toBe(false)
  expect(await findInstaller({ ...own, env: {} })?.mayReplace()).toBe(false)
  expect(
    await findInstaller({ ...own, execPath: 'C:\\Program Files\\Switchboard\\Switchboard.exe' })?.mayReplace(),
  ).toBe(false)
})

it('reads its keys from its own package.json', () => {
  expect(readOwnPackage('{"name":"switchboard"}')).toEqual({ keys: [], isFolder: false })
  expect(readOwnPackage('{"update":{"keys":["a","b"]}}')).toEqual({ keys: ['a', 'b'], isFolder: false })
  expect(() => readOwnPackage('{"update":{"keys":"a"}}')).toThrow()
})
