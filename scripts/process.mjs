import { spawn } from 'node:child_process'

/**
 * Runs a command to its end, or kills it at the deadline.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {number} deadline Milliseconds.
 * @returns {Promise<{ code: number, output: string }>} `output` of both streams; `code` is 1 after a kill or when the
 *   command is not there.
 */
export function run(command, args, deadline) {
  return new Promise(resolve => {
    const options = { timeout: deadline, killSignal: /** @type {const} */ ('SIGKILL') }
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += String(data)))
    child.on('error', error => (output += error.message))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}
