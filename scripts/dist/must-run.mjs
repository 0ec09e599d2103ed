import { spawnSync } from 'node:child_process'

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env Beside the process's own.
 * @param {string} from The package that brings the command.
 * @returns {string} What it wrote.
 * @throws {Error} When it is not there or fails, with what it said.
 */
export function mustRun(command, args, env, from) {
  const options = {
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', ...env },
    encoding: /** @type {const} */ ('utf8'),
  }
  const { error, status, stdout, stderr } = spawnSync(command, args, {
    ...options,
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new Error(`${command} is missing. Install it with: apt-get install ${from}`)
  if (status !== 0) throw new Error(`${command} failed (${status}):\n${stdout}${stderr}`)
  return stdout
}
