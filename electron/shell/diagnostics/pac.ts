import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

interface ScriptSurroundings {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** The policy's way to the network; undefined where it names none. */
  policy: string | undefined
  /** A switch of the command line; null where it is not given. */
  switched: (name: string) => string | null
  /** A program's output. @throws where it fails, or there is none */
  run: (program: string, args: readonly string[]) => Promise<string>
}

const wpad = 'WPAD'

/**
 * The proxy script that is to tell the ways, without a sign-in in its address; `WPAD` where it is looked for in the network.
 * Chromium, which uses it, tells nothing of it. Null where there is none, or where the system does not say.
 */
export async function proxyScript(surroundings: ScriptSurroundings): Promise<string | null> {
  const { policy } = surroundings
  if (policy === 'direct') return null
  if (policy !== undefined && policy !== 'system') return new URL(policy).pathname.length > 1 ? shown(policy) : null
  const byCommand = policy === undefined ? ofCommandLine(surroundings) : undefined
  const found = byCommand === undefined ? await ofSystem(surroundings).catch(() => null) : byCommand
  return found === null ? null : shown(found)
}

/** Undefined where the command line says nothing of proxies. */
function ofCommandLine({ switched }: ScriptSurroundings): string | null | undefined {
  if (switched('no-proxy-server') !== null) return null
  const script = switched('proxy-pac-url')
  if (script) return script
  if (switched('proxy-auto-detect') !== null) return wpad
  return switched('proxy-server') === null ? undefined : null
}

async function ofSystem({ platform, env, run }: ScriptSurroundings): Promise<string | null> {
  if (platform === 'win32') {
    const settings = String.raw`HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings`
    return /AutoConfigURL\s+REG_SZ\s+(\S+)/.exec(await run('reg', ['query', settings]))?.[1] ?? null
  }
  if (platform === 'darwin') {
    const told = await run('/usr/sbin/scutil', ['--proxy'])
    if (/ProxyAutoConfigEnable\s*:\s*1/.test(told))
      return /ProxyAutoConfigURLString\s*:\s*(\S+)/.exec(told)?.[1] ?? null
    return /ProxyAutoDiscoveryEnable\s*:\s*1/.test(told) ? wpad : null
  }
  if (env.auto_proxy !== undefined) return env.auto_proxy || wpad
  const setting = async (key: string) =>
    (await run('gsettings', ['get', 'org.gnome.system.proxy', key])).trim().replaceAll("'", '')
  return (await setting('mode')) === 'auto' ? (await setting('autoconfig-url')) || wpad : null
}

function shown(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, 200)
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}`.slice(0, 200)
}

const running = promisify(execFile)

/** Runs a program of the system, which is not waited for long. */
export const systemOutput = async (program: string, args: readonly string[]): Promise<string> =>
  (await running(program, args, { timeout: 3000, windowsHide: true })).stdout
