import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../console'
import { asNobody, isRoot, nobody } from './sandboxed'
import { removeFolder } from '../folders'

/** The console as operators have it, without a debugger's way in: it is known by its exit code and its error stream. */
export interface Packaged {
  /** Starts it and waits for its end; after `withinMs` it is ended, with `code` null. */
  run(args: string[], env?: Record<string, string>, withinMs?: number): Promise<Ended>
  /** Starts it as an ordinary user, inside Chromium's sandbox, with a folder of its own. */
  start(args: string[], env?: Record<string, string>): Promise<Started>
  /** The folder of the program. */
  unpacked: string
  /** An empty folder that every user may write into. */
  folder: string
  remove(): Promise<void>
}

export interface Ended {
  code: number | null
  said: string
}

interface Started {
  process: ChildProcess
  said: () => string
  userData: string
  stop(): Promise<void>
}

/** Packages the build of the tests; takes some ten seconds. */
export async function packageConsole(): Promise<Packaged> {
  const place = await mkdtemp(join(tmpdir(), 'switchboard-packaged-'))
  await chmod(place, 0o755)
  const folder = join(place, 'folder')
  await mkdir(folder)
  if (isRoot()) await chown(folder, nobody, nobody)
  const output = ['--output', join(place, 'dist')]
  const dist = ['scripts/dist/dist.mjs', '--unofficial-runtime', '--as-built', '--dir', ...output]
  const { code, said } = await ended(spawn(process.execPath, dist, { cwd: root }), 180_000)
  if (code !== 0) throw new Error(`Packaging failed:\n${said}`)
  const unpacked = join(place, 'dist', 'linux-unpacked')
  const executable = join(unpacked, 'switchboard')

  return {
    unpacked,
    // Root's Chromium ends before any code of the console runs, unless it may do without its sandbox.
    run(args, env = {}, withinMs = 20_000) {
      const all = isRoot() && !args.includes('--no-sandbox') ? ['--no-sandbox', ...args] : args
      return ended(spawn(executable, all, { env: surroundings(folder, env) }), withinMs)
    },
    async start(args, env = {}) {
      const userData = await mkdtemp(join(folder, 'console-'))
      if (isRoot()) await chown(userData, nobody, nobody)
      const command = [
        ...(isRoot() ? ['setpriv', ...asNobody] : []),
        executable,
        `--user-data-dir=${userData}`,
        ...args,
      ]
      const child = spawn(command[0] ?? '', command.slice(1), { env: surroundings(folder, env) })
      const said = listen(child)
      return {
        process: child,
        said,
        userData,
        async stop() {
          if (child.exitCode !== null || child.signalCode !== null) return
          const gone = once(child, 'exit')
          child.kill('SIGKILL')
          await gone
        },
      }
    },
    folder,
    remove: () => removeFolder(place),
  }
}

/** The environment that a desktop gives a program, and nothing of the tests' own. */
function surroundings(home: string, env: Record<string, string>): Record<string, string> {
  const { PATH = '', DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env
  return { PATH, HOME: home, DISPLAY, ...(WAYLAND_DISPLAY && { WAYLAND_DISPLAY }), LANG: 'C.UTF-8', ...env }
}

function listen(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (said += data.toString()))
  return () => said
}

async function ended(child: ChildProcess, withinMs: number): Promise<Ended> {
  const said = listen(child)
  const timer = setTimeout(() => child.kill('SIGKILL'), withinMs)
  const [code] = (await once(child, 'close')) as [number | null]
  clearTimeout(timer)
  return { code, said: said() }
}
