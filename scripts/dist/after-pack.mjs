// electron-builder's afterPack: removes Electron's own default application, sets every fuse, adds the bill of materials.
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { installedElectron } from '../electron.mjs'
import { billOfMaterials } from './inventory.mjs'

/** Every fuse is named: an Electron with a new one fails the build until somebody has decided on it. */
export const fuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

const places = new Map([
  ['darwin', '.app'],
  ['win32', '.exe'],
])

/** The file with the bill of materials, beside the archive that it describes. */
export const bomName = 'sbom.cdx.json'

/**
 * @param {{
 *   appOutDir: string
 *   electronPlatformName: string
 *   packager: {
 *     appInfo: { productFilename: string, version: string }
 *     executableName?: string
 *     getResourcesDir(folder: string): string
 *   }
 * }} context
 * @param {{ inventory: boolean, official: boolean, epoch: number }} wish
 */
export async function afterPack({ appOutDir, electronPlatformName, packager }, { inventory, official, epoch }) {
  const resources = packager.getResourcesDir(appOutDir)
  rmSync(path.join(resources, 'default_app.asar'), { force: true })
  const name = packager.executableName ?? packager.appInfo.productFilename
  await flipFuses(path.join(appOutDir, `${name}${places.get(electronPlatformName) ?? ''}`), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...fuses,
  })
  // A running console sees by it that another version has been installed over it.
  writeFileSync(path.join(resources, 'version'), `${packager.appInfo.version}\n`)
  if (!inventory) return
  const bom = billOfMaterials({
    asar: path.join(resources, 'app.asar'),
    versions: runtimeVersions(),
    official,
    epoch,
  })
  writeFileSync(path.join(resources, bomName), `${JSON.stringify(bom, null, 1)}\n`)
}

/** Asks Electron itself, before the fuses of a package forbid it. */
function runtimeVersions() {
  const { executable = '' } = installedElectron() ?? {}
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { stdout } = spawnSync(executable, ['-p', 'JSON.stringify(process.versions)'], { env, encoding: 'utf8' })
  return JSON.parse(stdout)
}
