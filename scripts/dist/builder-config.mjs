// What electron-builder is told. docs/packaging.md says which target is made where.
import path from 'node:path'
import { afterPack } from './after-pack.mjs'

const root = path.join(import.meta.dirname, '../..')
const resources = 'scripts/resources'

/** What a Debian without recommended packages lacks; found on a minbase one. */
const debDepends = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libasound2 | libasound2t64',
  'libgbm1',
  'libsecret-1-0',
  // Without it Electron says that notifications are not supported.
  'libnotify4',
  // `gdbus` asks whether the desktop shows icons in a tray.
  'libglib2.0-bin',
  'xdg-utils',
]
/** By the libraries' own names: Fedora, openSUSE and their kin call the packages differently. */
const rpmDepends = [
  ...['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1', 'libsecret-1.so.0', 'libnotify.so.4'].map(
    name => `${name}()(64bit)`,
  ),
  ...['/usr/bin/gdbus', '/usr/bin/xdg-open'],
]

/** Who answers for the packages; a release wants a real address. */
export const maintainer = 'The Switchboard developers <developers@switchboard.invalid>'

const unofficialText =
  'UNOFFICIAL RUNTIME: this package is for tests of packaging only. Its Electron is not the official binary.'

/** @param {boolean} official */
function linux(official) {
  const scripts = {
    afterInstall: `${resources}/after-install.sh`,
    afterRemove: `${resources}/after-remove.sh`,
    appArmorProfile: `${resources}/apparmor-profile`,
    fpm: [
      `${path.join(root, resources, 'mark.svg')}=/usr/share/icons/hicolor/scalable/apps/switchboard.svg`,
      `${path.join(root, 'LICENSE')}=/usr/share/doc/switchboard/copyright`,
    ],
  }
  return {
    linux: {
      category: 'Office',
      synopsis: official ? 'Operator console for Bitrix24 Open Channels' : unofficialText,
      ...(!official && { description: unofficialText }),
      maintainer,
      icon: 'out/icons/linux',
      syncDesktopName: true,
      // Chromium's sandbox stays on: AppImage's own default would switch it off.
      executableArgs: [],
      desktop: {
        entry: { GenericName: 'Operator console', StartupNotify: 'true' },
      },
    },
    deb: {
      ...scripts,
      depends: debDepends,
      recommends: ['libayatana-appindicator3-1'],
      priority: 'optional',
    },
    rpm: { ...scripts, depends: rpmDepends },
  }
}

/** @param {boolean} official */
const otherSystems = official => ({
  win: { icon: 'out/icons/icon.ico', signExecutable: official },
  nsis: { oneClick: false, perMachine: false, deleteAppDataOnUninstall: false },
  msi: { oneClick: false, perMachine: true },
  mac: {
    category: 'public.app-category.business',
    icon: 'out/icons/icon.icns',
    hardenedRuntime: true,
  },
  dmg: { sign: false },
})

/**
 * @param {{
 *   electron: string
 *   official: boolean
 *   arch: string
 *   output: string
 *   languages: readonly string[]
 *   inventory: boolean
 *   epoch: number
 * }} wish `electron`: its version; `inventory`: licences and the bill of materials are put in.
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig({ electron, official, arch, output, languages, inventory, epoch }) {
  const suffix = official ? '' : '-unofficial'
  return {
    appId: 'dev.switchboard.console',
    productName: 'Switchboard',
    copyright: 'The Switchboard developers',
    directories: { output, buildResources: resources },
    // Everything is bundled: no node_modules in the package, and its package.json has only what is read at run time.
    files: [
      'out/{main,preload,renderer}/**',
      '!out/*/inventory/**',
      '!**/*.map',
      '!node_modules/**',
      '!package.json',
      { from: 'out/manifest', to: '.', filter: ['package.json'] },
    ],
    extraFiles: [
      { from: 'LICENSE', to: 'LICENSE.switchboard.txt' },
      ...(inventory ? [{ from: 'out/licences.txt', to: 'LICENSES.packages.txt' }] : []),
    ],
    asar: true,
    npmRebuild: false,
    electronVersion: electron,
    // Only this computer's own is in place; for another architecture it is fetched.
    ...(arch === process.arch && {
      electronDist: 'node_modules/electron/dist',
    }),
    electronLanguages: languages.map(name => (name === 'en' ? 'en-US' : name)),
    protocols: [{ name: 'Switchboard', schemes: ['b24console'] }],
    afterPack: context => afterPack(context, { inventory, official, epoch }),
    artifactName: `\${name}${suffix}-\${version}-\${os}-\${arch}.\${ext}`,
    publish: null,
    ...linux(official),
    ...otherSystems(official),
  }
}
