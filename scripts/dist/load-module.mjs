import path from 'node:path'
import { runnerImport } from 'vite'

const root = path.join(import.meta.dirname, '../..')

/**
 * Loads a TypeScript module of the console that needs neither Electron nor the window.
 *
 * @param {string} file Path from the project's folder.
 * @returns {Promise<any>} What it exports.
 */
export async function loadModule(file) {
  const { module } = await runnerImport(path.join(root, file), {
    root,
    configFile: false,
    logLevel: 'error',
  })
  return module
}
