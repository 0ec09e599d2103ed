// What a build holds of other people's packages: their licences and a bill of materials, for packaging only.
import path from 'node:path'
import sbom from 'rollup-plugin-sbom'
import { createRollupLicensePlugin } from 'rollup-license-plugin'

/** Asks a build for its inventory; ordinary builds go without. */
export const inventoryWish = 'SWITCHBOARD_INVENTORY'
/** Where it stands in the folder of a build's part; nothing of it is packed as it is. */
export const inventoryFolder = 'inventory'

/** Where a part's modules are listed that are no file: what the build's own packages have written into it. */
export const madeName = 'made.json'

/** @returns {import('vite').Plugin} */
function listOfMade() {
  return {
    name: 'list-of-made',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? [file] : []))
        const modules = chunks.flatMap(({ modules }) => Object.entries(modules))
        const made = modules.flatMap(([id, { renderedLength }]) => {
          const name = id.replace(/^\0/, '')
          return renderedLength > 0 && !path.isAbsolute(name) ? [name] : []
        })
        const source = JSON.stringify([...new Set(made)].sort())
        this.emitFile({ type: 'asset', fileName: `${inventoryFolder}/${madeName}`, source })
      },
    },
  }
}

/**
 * Plugins for one part of the build: none unless the environment asks.
 *
 * @returns {import('vite').PluginOption[]}
 */
export function inventoryPlugins() {
  if (!process.env[inventoryWish]) return []
  return [
    listOfMade(),
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
