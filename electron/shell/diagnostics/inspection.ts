import { app } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { arch, homedir, hostname, networkInterfaces, release, type, userInfo } from 'node:os'
import { basename, join } from 'node:path'
import type { PolicyOrigin } from '../../console/policy'
import type { Inspection } from '../../console/system'
import { proxyScript, systemOutput } from './pac'
import { isUnofficial } from '../start/installation'
import { logFolder } from '../start/log-folder'
import { packageType } from '../start/package-type'
import { type Policies, policySaid } from '../policy/policies'

type Origins = Pick<Policies, 'origin'>

const switched = (name: string) => (app.commandLine.hasSwitch(name) ? app.commandLine.getSwitchValue(name) : null)

/** Characters of the log that support gets. */
const recentBytes = 300_000

/** What the console can tell of itself and this computer, without a name of either. */
export function createInspection(policies: Origins & Pick<Policies, 'now'>): Inspection {
  const folder = logFolder()
  const { platform, env } = process
  return {
    facts: () => factsOf(policies),
    async recentLog() {
      const [before, now] = await Promise.all(['console.1.log', 'console.log'].map(name => endOf(join(folder, name))))
      return `${before ?? ''}${now ?? ''}`.slice(-recentBytes)
    },
    proxyScript: () => proxyScript({ platform, env, policy: policies.now().proxy, switched, run: systemOutput }),
    addresses: () =>
      Object.values(networkInterfaces())
        .flatMap(each => each ?? [])
        .filter(({ internal }) => !internal).length,
    names: () => [homedir(), basename(homedir()), hostname(), userName()],
  }
}

/** For the log’s first line and the report. Of the parts that know the locale, plural rules load fastest: 0.3 ms, dates 12. */
export function factsOf(policies: Origins) {
  const { chrome, electron, node } = process.versions
  return {
    ...{ version: app.getVersion(), packaged: app.isPackaged, electron, chrome, node },
    ...{ system: `${type()} ${release()}`, arch: arch(), locale: new Intl.PluralRules().resolvedOptions().locale },
    ...(app.isPackaged && { package: packageType({ resources: process.resourcesPath, read: textOf }) }),
    ...(isUnofficial() && { unofficial: true }),
    sandbox: !app.commandLine.hasSwitch('no-sandbox'),
    policy: policyIn(policies.origin()),
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const policyIn = ({ path, problems }: PolicyOrigin) => `${path}: ${policySaid(problems, existsSync(path))}`

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list.
    return ''
  }
}

async function endOf(path: string): Promise<string> {
  const file = await open(path).catch(() => null)
  if (!file) return ''
  try {
    const { size } = await file.stat()
    const length = Math.min(size, recentBytes)
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.toString('utf8')
  } finally {
    await file.close()
  }
}
