import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkUnpacked } from '../../../scripts/dist/check.mjs'
import { type Ended, packageConsole, type Packaged } from '../../support/security/packaged'
import { sandboxObstacle } from '../../support/security/sandboxed'

// One package for all of them: they run one after the other, in one worker.
test.describe.configure({ mode: 'serial', timeout: 240_000 })
test.skip(process.platform !== 'linux', 'packaged and started on Linux')

let packaged: Packaged
test.beforeAll(async () => {
  packaged = await packageConsole()
})
test.afterAll(() => packaged.remove())

const switches = [
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  '--remote-debugging-address=0.0.0.0',
  '--inspect=0',
  '--inspect-brk=0',
  '--js-flags=--expose-gc',
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--no-zygote',
  '--disable-web-security',
  '--ignore-certificate-errors',
  '--ignore-certificate-errors-spki-list=x',
  '--host-rules=MAP * 127.0.0.1',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--load-extension=/tmp',
  '--enable-logging=stderr',
  '--log-net-log=FOLDER/net.json',
  '--ssl-key-log-file=FOLDER/keys',
  '--single-process',
  '--disable-site-isolation-trials',
  '--gpu-launcher=touch FOLDER/launched',
  '--renderer-cmd-prefix=touch FOLDER/launched',
  '--utility-cmd-prefix=touch FOLDER/launched',
  '--headless',
  '--never-heard-of',
]
const refused = {
  NODE_DEBUG: 'http,undici,net,tls',
  NODE_DEBUG_NATIVE: 'http',
  NODE_V8_COVERAGE: 'FOLDER/coverage',
  NODE_COMPILE_CACHE: 'FOLDER/cache',
  NODE_REDIRECT_WARNINGS: 'FOLDER/warnings',
  NODE_UNIQUE_ID: '1',
  ELECTRON_DISABLE_SANDBOX: '1',
  ELECTRON_ENABLE_LOGGING: '1',
  ELECTRON_LOG_FILE: 'FOLDER/log',
  CHROME_DEVEL_SANDBOX: 'FOLDER/sandbox',
  CHROME_SANDBOX_DEBUGGING: '1',
}
const ignored = {
  NODE_TLS_REJECT_UNAUTHORIZED: '0',
  NODE_USE_SYSTEM_CA: '1',
  NODE_USE_ENV_PROXY: '1',
  NODE_PATH: 'FOLDER',
  SSL_CERT_FILE: 'FOLDER/certificates',
  SSL_CERT_DIR: 'FOLDER',
  SSLKEYLOGFILE: 'FOLDER/keys',
  OPENSSL_CONF: 'FOLDER/openssl',
  CHROME_LOG_FILE: 'FOLDER/log',
  GOOGLE_API_KEY: 'x',
  ELECTRON_RUN_AS_NODE: '1',
  ELECTRON_NO_ASAR: '1',
  ELECTRON_FORCE_IS_PACKAGED: 'false',
  ELECTRON_OVERRIDE_DIST_PATH: 'FOLDER',
}
/** Variables that the package's fuses have removed before our code runs. */
const byFuses = { NODE_OPTIONS: '--require=FOLDER/x.cjs', NODE_EXTRA_CA_CERTS: 'FOLDER/certificates' }

/** Starts four at a time. */
async function each<T>(items: readonly T[], check: (item: T) => Promise<void>): Promise<void> {
  const left = [...items]
  const one = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await check(item)
  }
  await Promise.all([one(), one(), one(), one()])
}

const there = (text: string) => text.replaceAll('FOLDER', packaged.folder)

function expectRefused({ code, said }: Ended, name: string): void {
  expect.soft(code, `${name}: ${said}`).toBe(64)
  expect.soft(said).toMatch(new RegExp(`does not start with [^\\n]*${name}`))
  expect.soft(said).not.toMatch(/listening on|NET \d|HTTP \d/i)
}

test('a package has every fuse set, a small archive without source maps, and nothing of the build', async () => {
  expect(await checkUnpacked(packaged.unpacked, { inventory: false })).toEqual([])
})

test('a package refuses to start with a switch that opens or weakens it, with a message and a code', async () => {
  await each(switches, async given => expectRefused(await packaged.run([there(given)]), given.split('=')[0] ?? ''))
  expect(readdirSync(packaged.folder)).toEqual([])
})

test('a package refuses to start with variables that are read before its own code runs', async () => {
  await each(Object.entries(refused), async ([name, value]) =>
    expectRefused(await packaged.run([], { [name]: there(value) }), name),
  )
  for (const name of ['log', 'launched', 'sandbox']) expect(existsSync(join(packaged.folder, name))).toBe(false)
})

test('a package ignores variables that would weaken it, and says so', async () => {
  await each(Object.entries(ignored), async ([name, value]) => {
    // The next step ends it: this test only asks what it says of its surroundings.
    const { code, said } = await packaged.run(['--no-sandbox'], { [name]: there(value) })
    expect.soft(code, `${name}: ${said}`).toBe(64)
    expect.soft(said).toMatch(new RegExp(`takes no notice of [^\\n]*${name}`))
  })
  await each(Object.entries(byFuses), async ([name, value]) => {
    const { code, said } = await packaged.run(['--no-sandbox'], { [name]: there(value) })
    expect.soft(code, `${name}: ${said}`).toBe(64)
    expect.soft(said).not.toContain('Cannot find module')
  })
})

test('a package opens for an ordinary user, even in surroundings that would weaken it', async () => {
  const obstacle = sandboxObstacle()
  test.skip(obstacle !== null, obstacle ?? '')
  const env = Object.fromEntries(
    Object.entries({ ...ignored, ...byFuses }).map(([name, value]) => [name, there(value)]),
  )
  const { ELECTRON_RUN_AS_NODE: _, ...others } = env
  const started = await packaged.start(['--lang=en-US'], {
    ...others,
    SWITCHBOARD_POLICY: join(packaged.folder, 'none'),
  })
  try {
    // Read three seconds after the start, by which time the window is up.
    const log = () => {
      const folder = join(started.userData, 'logs')
      return existsSync(folder)
        ? readdirSync(folder)
            .map(name => readFileSync(join(folder, name), 'utf8'))
            .join('')
        : ''
    }
    await expect
      .poll(log, { timeout: 40_000, message: started.said() })
      .toMatch(/certificates of the system are trusted/)
    expect(started.process.exitCode).toBeNull()
    expect(started.said()).not.toContain('does not start')
  } finally {
    await started.stop()
  }
})
