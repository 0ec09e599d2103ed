// What electron-builder is told beside electron-builder.yml: all that differs from build to build.
import path from 'node:path'
import { afterPack } from './after-pack.mjs'

const root = path.join(import.meta.dirname, '../..')
/** @param {string} file */
const at = file => path.join(root, file)

/** What package managers and the menu say of it: a summary, and a text that does not repeat it. */
const texts = {
  official: {
    synopsis: 'Operator console for Bitrix24 Open Channels',
    description:
      'Finds the dialog behind a USER_CODE, a name, a phone number or a CRM record, and lets an operator read, join, answer, hand on and finish it.',
  },
  unofficial: {
    synopsis: 'UNOFFICIAL RUNTIME: operator console for Bitrix24 Open Channels',
    description: 'For tests of packaging only: the Electron in this package is not the official binary.',
  },
}

/** Languages of the console that Chromium has no texts in: its own dialogs are in English then. */
const unknown = new Set(['kk'])

/** Files beside the program's folder, for the stand-in for fpm. */
const fpm = [
  `${at('scripts/resources/mark.svg')}=/usr/share/icons/hicolor/scalable/apps/switchboard.svg`,
  `${at('LICENSE')}=/usr/share/doc/switchboard/copyright`,
]

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
 * @returns {import('electron-builder').Configuration} What is laid over electron-builder.yml.
 */
export function builderConfig({ electron, official, arch, output, languages, inventory, epoch }) {
  const suffix = official ? '' : '-unofficial'
  return {
    directories: { output },
    extraFiles: [
      { from: 'LICENSE', to: 'LICENSE.switchboard.txt' },
      ...(inventory ? [{ from: 'out/licences.txt', to: 'LICENSES.packages.txt' }] : []),
    ],
    electronVersion: electron,
    // Only this computer's own is in place; for another architecture it is fetched.
    ...(arch === process.arch && { electronDist: 'node_modules/electron/dist' }),
    electronLanguages: languages.filter(name => !unknown.has(name)).map(name => (name === 'en' ? 'en-US' : name)),
    afterPack: context => afterPack(context, { inventory, official, epoch }),
    artifactName: `\${name}${suffix}-\${version}-\${os}-\${arch}.\${ext}`,
    linux: official ? texts.official : texts.unofficial,
    deb: { fpm },
    // electron-builder passes `recommends` on for a deb alone.
    rpm: { fpm: [...fpm, '--rpm-tag', 'Recommends: desktop-file-utils'] },
    win: { signExecutable: official },
  }
}
