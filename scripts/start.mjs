// Starts the built console (npm start), or with --dev the sources with hot reload (npm run dev).
import { spawn } from 'node:child_process'
import path from 'node:path'
import { build } from './build.mjs'
import { prepareDisplay, sandboxArguments } from './display.mjs'
import { prepareElectron } from './electron.mjs'
import { prepareSystem } from './system.mjs'

const root = path.join(import.meta.dirname, '..')

/** @param {string[]} args @param {boolean} dev */
async function start(args, dev) {
  const { executable } = await prepareElectron()
  prepareSystem()
  const { virtual } = await prepareDisplay()
  if (virtual) console.log('There is no display: the console runs on a virtual one, unseen. End it with Ctrl+C.')
  const sandbox = sandboxArguments()
  const vite = ['node_modules/electron-vite/bin/electron-vite.js', 'dev', '-c', 'scripts/electron.vite.config.ts']
  if (!dev) build()
  const [command, list] = dev
    ? [process.execPath, [...vite, ...(sandbox.length > 0 ? ['--noSandbox'] : []), '--', ...args]]
    : [executable, [...sandbox, root, ...args]]
  const child = spawn(command, list, { cwd: root, stdio: 'inherit' })
  child.on('exit', code => process.exit(code ?? 1))
}

const args = process.argv.slice(2)
start(
  args.filter(arg => arg !== '--dev'),
  args.includes('--dev'),
).catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
