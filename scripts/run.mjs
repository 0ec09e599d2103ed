// Prepares runtime, system, display and build, then runs a TypeScript programme: node scripts/run.mjs FILE.ts [ARGS]
import path from 'node:path'
import { runnerImport } from 'vite'
import { build } from './build.mjs'
import { prepareDisplay } from './display.mjs'
import { prepareElectron } from './electron.mjs'
import { prepareSystem } from './system.mjs'

const root = path.join(import.meta.dirname, '..')

/** @param {string} file */
async function run(file) {
  await prepareElectron()
  prepareSystem({ pictures: !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY })
  build()
  const { stop } = await prepareDisplay()
  try {
    const { module } = await runnerImport(path.resolve(root, file), { root, configFile: false, logLevel: 'error' })
    await /** @type {{ default: () => Promise<void> }} */ (module).default()
  } finally {
    stop()
  }
}

process.chdir(root)
run(process.argv[2] ?? '').then(
  () => process.exit(),
  error => {
    console.error(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : error)
    process.exit(1)
  },
)
