// Prepares runtime, system, display and build, then runs a TypeScript programme: node scripts/run.mjs FILE.ts [ARGS]
// With --bare it only runs it: for what needs no window.
import path from 'node:path'
import { createServer } from 'vite'
import { build } from './build.mjs'
import { prepareDisplay } from './display.mjs'
import { prepareElectron } from './electron.mjs'
import { prepareSystem } from './system.mjs'

const root = path.join(import.meta.dirname, '..')

async function prepare() {
  await prepareElectron()
  prepareSystem({ pictures: !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY })
  build()
  return prepareDisplay()
}

/** @param {string} file @param {boolean} isBare */
async function run(file, isBare) {
  const { stop } = isBare ? { stop() {} } : await prepare()
  // A server rather than Vite's one-off import: it still answers later imports of the programme.
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const module = await server.ssrLoadModule(path.resolve(root, file))
    await /** @type {{ default: () => Promise<void> }} */ (module).default()
  } finally {
    await server.close()
    stop()
  }
}

process.chdir(root)
run(process.argv[2] ?? '', process.argv.includes('--bare')).then(
  () => process.exit(),
  error => {
    console.error(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : error)
    process.exit(1)
  },
)
