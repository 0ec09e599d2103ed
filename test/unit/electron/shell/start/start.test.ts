import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isReleased, mayStart } from '../../../../../electron/shell/start/start'

function starting({ args = [], env = {}, platform = 'linux', isWorker = false, released = true }: Partial<Start>) {
  const said: string[] = []
  const left = { ...env }
  const may = mayStart({ args, env: left, platform, isWorker, released, say: line => said.push(line) })
  return { may, said: said.join('\n'), left }
}
interface Start {
  args: string[]
  env: Record<string, string>
  platform: NodeJS.Platform
  isWorker: boolean
  released: boolean
}

const dangerous = [
  '--remote-debugging-port=9222',
  '--remote-debugging-port',
  '--remote-debugging-pipe',
  '--remote-debugging-address=0.0.0.0',
  '--remote-allow-origins=*',
  '--inspect',
  '--inspect-brk=9229',
  '--inspect-port=0',
  '--inspect-publish-uid=http',
  '--experimental-network-inspection',
  '--js-flags=--allow-natives-syntax',
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-seccomp-filter-sandbox',
  '--disable-namespace-sandbox',
  '--allow-sandbox-debugging',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--allow-file-access-from-files',
  '--ignore-certificate-errors',
  '--ignore-certificate-errors-spki-list=x',
  '--allow-insecure-localhost',
  '--host-rules=MAP * 127.0.0.1',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--load-extension=/tmp/x',
  '--disable-extensions-except=/tmp/x',
  '--enable-logging',
  '--enable-logging=stderr',
  '--log-file=/tmp/x',
  '--v=1',
  '--vmodule=*=3',
  '--log-net-log=/tmp/x',
  '--net-log-capture-mode=IncludeSensitive',
  '--ssl-key-log-file=/tmp/x',
  '--tls-keylog=/tmp/x',
  '--single-process',
  '--in-process-gpu',
  '--disable-site-isolation-trials',
  '--disable-site-isolation-for-policy',
  '--gpu-launcher=sh',
  '--renderer-cmd-prefix=sh',
  '--utility-cmd-prefix=sh',
  '--zygote-cmd-prefix=sh',
  '--ppapi-plugin-launcher=sh',
  '--browser-subprocess-path=/tmp/x',
  '--type=renderer',
  '--enable-automation',
  '--headless',
  '--auto-open-devtools-for-tabs',
  '--disable-features=IsolateOrigins,site-per-process',
  '--enable-features=UseOzonePlatform,NetworkServiceInProcess',
  '--enable-blink-features=x',
  '--use-fake-ui-for-media-stream',
  '--unsafely-treat-insecure-origin-as-secure=http://x',
  '--trace-startup',
  '--enable-crash-reporter',
  '--crash-dumps-dir=/tmp',
  '--auth-server-allowlist=*',
  '--app=/tmp/x',
  '-r',
  '--require=/tmp/x.cjs',
  '--eval=1',
  '--never-heard-of',
  '-remote-debugging-port=9222',
  '--constructor',
  '--__proto__',
]

describe('a package', () => {
  it.each(dangerous)('does not start with %s, and says so', switched => {
    const { may, said } = starting({ args: ['--lang=ru', switched] })
    expect(may).toBe(false)
    expect(said).toContain(switched.split('=')[0])
    expect(said).not.toContain('--lang')
  })

  it('starts with the switches of systems, desktops and drivers', () => {
    const args = [
      '--lang=ru',
      '--user-data-dir=/tmp/x',
      '--disable-gpu',
      '--ozone-platform-hint=auto',
      '/some/file',
      '-',
      '',
    ]
    const features = '--enable-features=UseOzonePlatform,WaylandWindowDecorations'
    expect(starting({ args: [...args, features, '--proxy-server=proxy:3128', '--', '--inspect'] })).toMatchObject({
      may: true,
      said: '',
    })
    expect(starting({ args: ['-psn_0_12345'], platform: 'darwin' }).may).toBe(true)
    expect(starting({ args: ['-Embedding'], platform: 'win32' }).may).toBe(true)
    expect(starting({ args: ['-psn_0_12345'] }).may).toBe(false)
  })

  it.each([' --remote-debugging-port=1', '\t--inspect', '\n-no-sandbox', '\u00a0--inspect'])(
    'sees a switch behind blanks, as Chromium does: %j',
    switched => expect(starting({ args: [switched] })).toMatchObject({ may: false }),
  )

  it('knows the switches of Windows, where a slash and capitals do as well', () => {
    for (const switched of ['/remote-debugging-port=1', '--INSPECT', '-No-Sandbox'])
      expect(starting({ args: [switched], platform: 'win32' })).toMatchObject({ may: false })
    expect(starting({ args: ['--LANG=ru', 'C:\\file'], platform: 'win32' }).may).toBe(true)
  })

  it.each([
    'NODE_DEBUG',
    'NODE_DEBUG_NATIVE',
    'NODE_V8_COVERAGE',
    'NODE_COMPILE_CACHE',
    'NODE_REDIRECT_WARNINGS',
    'NODE_CHANNEL_FD',
    'NODE_UNIQUE_ID',
    'ELECTRON_DISABLE_SANDBOX',
    'ELECTRON_ENABLE_LOGGING',
    'ELECTRON_LOG_FILE',
    'ELECTRON_LOG_ASAR_READS',
    'ELECTRON_PROFILE_INIT_SCRIPTS',
    'CHROME_DEVEL_SANDBOX',
    'CHROME_SANDBOX_DEBUGGING',
  ])('does not start with %s in the environment, which is read before our code runs', name => {
    const { may, said } = starting({ env: { [name]: 'secret-value' } })
    expect(may).toBe(false)
    expect(said).toContain(name)
    expect(said).not.toContain('secret-value')
  })

  it('does not start as a worker of a cluster, though Node has taken the variable away', () => {
    const { may, said } = starting({ isWorker: true })
    expect(may).toBe(false)
    expect(said).toContain('NODE_UNIQUE_ID')
    expect(starting({ isWorker: true, released: false }).may).toBe(true)
  })

  it.each([
    'NODE_TLS_REJECT_UNAUTHORIZED',
    'NODE_OPTIONS',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'NODE_USE_ENV_PROXY',
    'NODE_PATH',
    'NODE_SOMETHING_NEW',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'SSLKEYLOGFILE',
    'OPENSSL_CONF',
    'CHROME_LOG_FILE',
    'GOOGLE_API_KEY',
    'GOOGLE_DEFAULT_CLIENT_SECRET',
    'ELECTRON_RUN_AS_NODE',
    'ELECTRON_NO_ASAR',
    'ELECTRON_FORCE_IS_PACKAGED',
    'ELECTRON_OVERRIDE_DIST_PATH',
    'ELECTRON_SOMETHING_NEW',
  ])('removes %s, and says so', name => {
    const { may, said, left } = starting({ env: { [name]: 'x', HOME: '/home' } })
    expect(may).toBe(true)
    expect(left).toEqual({ HOME: '/home' })
    expect(said).toContain(name)
  })

  it('silently leaves other variables alone', () => {
    const env = { HTTPS_PROXY: 'http://proxy:3128', LD_PRELOAD: 'x', PATH: '/bin', NODE_ENV: 'production', Node: '1' }
    expect(starting({ env })).toEqual({ may: true, said: '', left: env })
  })
})

describe('outside of a package', () => {
  it('tests and developers may use every switch, but certificates are checked all the same', () => {
    const started = starting({
      args: dangerous,
      env: { NODE_DEBUG: 'x', NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      released: false,
    })
    expect(started).toEqual({ may: true, said: '', left: { NODE_DEBUG: 'x' } })
  })

  it('is wherever the code does not lie in an archive', () => {
    expect(isReleased('/opt/Switchboard/resources/app.asar/out/main')).toBe(true)
    expect(isReleased('C:\\Switchboard\\resources\\app.asar\\out\\main')).toBe(true)
    expect(isReleased('/home/me/app.asar.d/out/main')).toBe(false)
    expect(isReleased('/home/me/switchboard/out/main')).toBe(false)
  })
})

it('names in docs/security.md every switch and variable that is decided about', () => {
  const read = (file: string) => readFileSync(join(import.meta.dirname, '../../../../..', file), 'utf8')
  const text = read('docs/security.md')
  const inCode = [...read('electron/shell/start/environment.ts').matchAll(/^ {2}'([A-Z_]+)',$/gm)].map(
    ([, name]) => name ?? '',
  )
  const table = /const known[^]+?\n}/.exec(read('electron/shell/start/switches.ts'))?.[0] ?? ''
  const switches = [...table.matchAll(/^ {2}'?([a-z-]+)'?: (?:true|\/.*),$/gm)]
  expect(inCode.length).toBeGreaterThan(20)
  expect(switches.length).toBeGreaterThan(20)
  for (const name of inCode) expect(text).toContain(`\`${name}\``)
  for (const [, name] of switches) expect(text).toContain(`\`--${name}`)
})
