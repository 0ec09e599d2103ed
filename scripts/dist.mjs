// Packages the console for this system: npm run dist [-- --unofficial-runtime] [-- --as-built] [-- --dir] [-- --linux deb ...]
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from './build.mjs'
import { installedElectron, prepareElectron } from './electron.mjs'

const root = path.join(import.meta.dirname, '..')
const allowance = '--unofficial-runtime'
/** Packages the content of out/, such as the tests' last build. */
const asBuilt = '--as-built'

/** @param {string[]} args */
async function dist(args) {
  const unofficial = args.includes(allowance)
  const found = await runtime(unofficial)
  build({ force: !args.includes(asBuilt) })
  const builder = path.join(root, 'node_modules/electron-builder/cli.js')
  const rest = args.filter(arg => arg !== allowance && arg !== asBuilt)
  const options = ['--publish', 'never', `-c.electronVersion=${found.version}`, ...rest]
  const { status } = spawnSync(process.execPath, [builder, ...options], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}

/** @param {boolean} unofficial */
async function runtime(unofficial) {
  if (unofficial) return prepareElectron()
  const there = installedElectron()
  if (there?.official) return there
  return prepareElectron({ official: true }).catch(() => {
    throw new Error(
      "A release needs Electron's official binary, and it could not be had: allow github.com or set ELECTRON_MIRROR, " +
        `then run "node scripts/electron.mjs --official". To test the packaging only: npm run dist -- ${allowance} --dir`,
    )
  })
}

dist(process.argv.slice(2)).catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
