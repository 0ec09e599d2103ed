import { spawnSync } from 'node:child_process'
import { chmod, chown, constants, cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { prepareElectron } from '../../../scripts/electron.mjs'
import type { ConsoleOptions } from '../console'
import { removeFolder } from '../folders'

export const nobody = 65_534
export const asNobody: string[] = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--inh-caps=-all']

/** A place from which the console runs as an ordinary user, inside Chromium's sandbox, even when root runs the tests. */
export interface SandboxedPlace {
  options: ConsoleOptions
  remove(): Promise<void>
}

/** @returns Why Chromium's sandbox cannot work on this computer, or null when it can. */
export function sandboxObstacle(): string | null {
  const probe = ['unshare', '--user', '--map-root-user', 'true']
  const works = isRoot() ? run('setpriv', [...asNobody, ...probe]) : run(probe[0] ?? '', probe.slice(1))
  return works ? null : 'no user namespaces here'
}

export async function createSandboxedPlace(): Promise<SandboxedPlace> {
  const place = await mkdtemp(join(tmpdir(), 'switchboard-nobody-'))
  const userData = await mkdtemp(join(place, 'console-'))
  const { executable } = await prepareElectron({ log: () => {} })
  const remove = () => removeFolder(place)
  if (!isRoot()) return { options: { userData, sandbox: [] }, remove }
  await chmod(place, 0o755)
  await chown(userData, nobody, nobody)
  const own = dirname(executable)
  const runtime = readable(executable) ? own : join(place, 'runtime')
  if (runtime !== own) await cp(own, runtime, { recursive: true, mode: constants.COPYFILE_FICLONE })
  const executablePath = join(place, 'electron')
  const script = `#!/bin/sh\nexec setpriv ${asNobody.join(' ')} '${join(runtime, 'electron')}' "$@"\n`
  await writeFile(executablePath, script, { mode: 0o755 })
  return { options: { userData, executablePath, sandbox: [], env: { HOME: userData } }, remove }
}

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0
export const isRoot = () => process.getuid?.() === 0

/** Root may keep the project where nobody else can read it. */
function readable(file: string): boolean {
  return run('setpriv', [...asNobody, 'test', '-r', file])
}

/** The line `Seccomp` of a process: 2 says that a filter holds it. */
export async function seccompOf(pid: number): Promise<string | undefined> {
  return /^Seccomp:\s*(\d)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]
}
