import { spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, expect, type Page } from '@playwright/test'
import { buildArchive } from '../../../scripts/dist/archive.mjs'
import { removeFolder } from '../folders'
import { asNobody, nobody } from '../security/sandboxed'
import { createDrivable } from './packed'

/** Gives the process its own view of /etc, with the policy in it, and outlives the console, which starts itself again. */
const keep = `mount -t overlay -o "lowerdir=$0:/etc" overlay /etc && cd "$1" && shift && { setpriv "$@" & exec sleep infinity; }`

interface UpdatableDeps {
  /** Folder of a package as `npm run dist` has left it. */
  unpacked: string
  /** Public keys that its manifests are signed with. */
  keys: readonly string[]
  policy: object
}

/** A packaged console in a folder of an ordinary user, which replaces itself and starts itself again. Only for root. */
export async function createUpdatable({ unpacked, keys, policy }: UpdatableDeps) {
  const home = await mkdtemp(join(tmpdir(), 'switchboard-updating-'))
  await chmod(home, 0o755)
  const [etc, own, userData] = [join(home, 'etc'), join(home, 'own'), join(home, 'data')]
  const place = join(own, 'Switchboard')
  for (const folder of [etc, join(etc, 'switchboard'), own, userData]) await mkdir(folder, { mode: 0o755 })
  await writeFile(join(etc, 'switchboard/policy.json'), JSON.stringify(policy), { mode: 0o644 })

  /** An archive as it is released, of a version with these keys. */
  async function archiveOf(version: string): Promise<Buffer> {
    const { folder, remove } = await createDrivable(unpacked, { version, update: { keys } })
    try {
      const output = join(home, `switchboard-${version}.tar.gz`)
      await buildArchive({ unpacked: folder, output, epoch: 1_000_000_000, level: 1 })
      return await readFile(output)
    } finally {
      await remove()
    }
  }

  /** Unpacks the archive of a version as an operator does. */
  async function install(version: string): Promise<void> {
    await archiveOf(version)
    run('tar', ['-xzf', join(home, `switchboard-${version}.tar.gz`), '-C', own])
    await rename(join(own, `switchboard-${version}`), place)
    run('chown', ['-R', `${nobody}:${nobody}`, own, userData])
  }

  return {
    archiveOf,
    install,
    installed: (folder = place) => readFile(join(folder, 'resources/version'), 'utf8'),
    place,
    start: () => start({ etc, place, userData }),
    /** What the consoles have written so far. */
    log: () => readFile(join(userData, 'logs/console.log'), 'utf8').catch(() => ''),
    remove: () => removeFolder(home),
  }
}

/** Starts it by a path relative to its folder, and follows it over its restarts. */
function start({ etc, place, userData }: { etc: string; place: string; userData: string }) {
  const own = [`--user-data-dir=${userData}`, '--lang=en-US', '--disable-gpu']
  const apart = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc']
  const { PATH = '', DISPLAY = '' } = process.env
  const env = { PATH, DISPLAY, HOME: userData, LANG: 'C.UTF-8' }
  const keeper = spawn('unshare', [...apart, 'sh', '-c', keep, etc, place, ...asNobody, './switchboard', ...own], {
    env,
  })
  let said = ''
  keeper.stderr.on('data', (data: Buffer) => (said += data.toString()))
  let address = ''
  let browser: Browser | null = null

  /** Waits until a console runs that has not been reached before. */
  async function window(): Promise<Page> {
    await browser?.close()
    const next = async () => (await readFile(join(userData, 'DevToolsActivePort'), 'utf8').catch(() => '')) || address
    await expect.poll(next, { message: said, timeout: 60_000 }).not.toBe(address)
    address = await next()
    const [port, path] = address.trim().split('\n')
    browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`)
    const [context] = browser.contexts()
    if (!context) throw new Error('The console has no window')
    return context.pages()[0] ?? (await context.waitForEvent('page'))
  }

  return {
    window,
    /** Absolute paths of the programs that run for this operator, apart from those of single pages. */
    programs: () => programsOf(userData),
    said: () => said,
    async stop() {
      await browser?.close()
      keeper.kill('SIGKILL')
    },
  }
}

async function programsOf(userData: string): Promise<string[]> {
  const found: string[] = []
  for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (!/^\S*switchboard\0/.test(line) || !line.includes(userData) || line.includes('--type=')) continue
    const program = await readlink(`/proc/${pid}/exe`).catch(() => null)
    if (program) found.push(program)
  }
  return found
}

function run(command: string, args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
}
