// A display for Electron: the user's, or a virtual one of our own.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parkPointer } from './pointer.mjs'

/**
 * Makes sure that DISPLAY is set on Linux, by starting Xvfb when there is no display.
 *
 * The virtual display ends with this process. Sets `SWITCHBOARD_VIRTUAL_DISPLAY` for the programmes started from here.
 *
 * @returns {Promise<{ virtual: boolean, stop: () => void }>}
 * @throws {Error} When Xvfb does not start.
 */
export async function prepareDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY, SWITCHBOARD_VIRTUAL_DISPLAY } = process.env
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) {
    return { virtual: Boolean(SWITCHBOARD_VIRTUAL_DISPLAY), stop: () => {} }
  }
  // It would begin anew, its pointer in the middle, whenever nobody is connected.
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const number = await new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', data => (said += data))
    server.stdio[3]?.once('data', data => resolve(String(data).trim()))
    server.once('error', reject)
    server.once('exit', code => reject(new Error(`The virtual display ended (${code}): ${said}`)))
  })
  // Its streams stay open, lest a late warning end it; they do not keep this process alive.
  server.unref()
  for (const stream of [server.stderr, server.stdio[3]]) /** @type {import('node:net').Socket} */ (stream)?.unref()
  await parkPointer(number).catch(error => console.warn(`The pointer stays where it is: ${error.message}`))
  process.env.DISPLAY = `:${number}`
  process.env.SWITCHBOARD_VIRTUAL_DISPLAY = '1'
  const stop = () => void server.kill()
  process.once('exit', stop)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(130))
  return { virtual: true, stop }
}

/**
 * Switches that Chromium needs where its sandbox cannot work: as root, or without user namespaces. For development and
 * tests; a released console is never started so.
 *
 * @returns {string[]} Arguments for Electron.
 */
export function sandboxArguments() {
  if (process.platform !== 'linux') return []
  const restricted = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  const available =
    process.getuid?.() !== 0 &&
    read(restricted) !== '1' &&
    spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0
  return available ? [] : ['--no-sandbox']
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
