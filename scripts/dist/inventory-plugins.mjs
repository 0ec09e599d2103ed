// What a build holds of other people's packages: their licences and a bill of materials, for packaging only.
import sbom from 'rollup-plugin-sbom'
import { createRollupLicensePlugin } from 'rollup-license-plugin'

/** Asks a build for its inventory; ordinary builds go without. */
export const inventoryWish = 'SWITCHBOARD_INVENTORY'
/** Where it stands in the folder of a build's part; nothing of it is packed as it is. */
export const inventoryFolder = 'inventory'

/**
 * Plugins for one part of the build: none unless the environment asks.
 *
 * @returns {import('vite').PluginOption[]}
 */
export function inventoryPlugins() {
  if (!process.env[inventoryWish]) return []
  return [
    createRollupLicensePlugin({
      outputFilename: `${inventoryFolder}/licences.json`,
    }),
    sbom({
      specVersion: '1.6',
      outDir: inventoryFolder,
      outFilename: 'bom',
      saveTimestamp: false,
      includeWellKnown: false,
    }),
  ]
}
