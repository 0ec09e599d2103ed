// electron-builder's afterPack: removes Electron's own default application, and sets every fuse.
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { rmSync } from 'node:fs'
import path from 'node:path'

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

/**
 * @param {{
 *   appOutDir: string
 *   electronPlatformName: string
 *   packager: {
 *     appInfo: { productFilename: string }
 *     executableName?: string
 *     getResourcesDir(folder: string): string
 *   }
 * }} context
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  const name = packager.executableName ?? packager.appInfo.productFilename
  await flipFuses(path.join(appOutDir, `${name}${places.get(electronPlatformName) ?? ''}`), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...fuses,
  })
}
