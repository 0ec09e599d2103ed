import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { AppError } from '../../app-error'
import { networkReason } from '../../bitrix/http/network-reason'
import { canSend } from '../../bitrix/http/proxy-sign-in'
import type { DialTarget, Proxy, ProxyCredentials, ProxyDemand, ProxySignIns } from '../../bitrix/http/proxy-sign-in'
import { nameOf } from '../../bitrix/http/ways'
import type { Input, Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import type { ProxyQuestion } from '../../contract/computer/proxy'
import type { Secrets } from '../../storage/secrets'

interface ProxySignInDeps {
  /** Of the proxies alone. */
  secrets: Pick<Secrets, 'all' | 'save' | 'forget' | 'keyring'>
  /** Opens and closes one connection through the proxy. @throws Error with a `code` */
  attempt: (proxy: Proxy, given: ProxyCredentials, target: DialTarget) => Promise<void>
  /** Hides a secret in the log. */
  register: (secret: string) => void
  push: Push
  log: (text: string, error?: unknown) => void
  /** Milliseconds on a clock that does not go back. */
  now: () => number
}

/** A question gives way to another proxy's once its own proxy has not asked for so long. */
const givesWayMs = 60_000

export interface ProxySignIn {
  handlers: Serves<'proxy'>
  signIns: ProxySignIns
  /** The name and password for a proxy, whatever its kind, for what Chromium itself fetches. */
  at(place: { host: string; port: number }): Promise<ProxyCredentials | null>
  /** Calls the listener whenever a proxy has taken a sign-in. */
  onSignedIn(listener: () => void): void
}

const Kept = z.object({ user: z.string(), password: z.string() })

/** Null for what no console has kept. */
function keptIn(text: string): ProxyCredentials | null {
  try {
    return Kept.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Knows the names and passwords for the network's proxies: in memory, or sealed by the keyring where the operator wants
 * that. One that is refused is given to the proxy no more, since many networks lock an account after a few.
 */
export function createProxySignIn({ secrets, attempt, register, push, log, now }: ProxySignInDeps): ProxySignIn {
  const { known, take, loaded, at } = createKnown({ secrets, register, log })
  let asked: { demand: ProxyDemand; question: ProxyQuestion; at: number } | null = null
  /** How often each proxy has refused what it had taken before. */
  const refusals = new Map<string, number>()
  const listeners = new Set<() => void>()

  async function ask(demand: ProxyDemand): Promise<void> {
    const name = nameOf(demand.proxy)
    const { available: canKeep } = await secrets.keyring().catch(() => ({ available: false }))
    // Signed in to while the keyring was asked.
    if (known.has(name)) return
    const former = asked && nameOf(asked.demand.proxy) === name ? asked.question : null
    // Where all ways want a sign-in, the operator is not asked about one and the other in turn.
    if (asked && !former && now() - asked.at < givesWayMs) return
    const question = questionOf(demand, { canKeep, refusals: refusals.get(name) ?? 0, former })
    if (!isDeepStrictEqual(question, asked?.question)) push('proxy.asked', question)
    asked = { demand, question, at: now() }
  }

  function demanded(demand: ProxyDemand): void {
    const name = nameOf(demand.proxy)
    const current = known.get(name)
    // A connection that was begun with the former one.
    if (current && current !== demand.refused) return
    if (current) {
      known.delete(name)
      refusals.set(name, (refusals.get(name) ?? 0) + 1)
      void kept({ secrets, log }, name, null)
    }
    ask(demand).catch((error: unknown) => log('the proxy’s question was not asked', error))
  }

  async function signIn({ keep, place, ...given }: Input<'proxy.signIn'>): Promise<{ isKept: boolean }> {
    if (!asked) return { isKept: false }
    const { proxy, target } = asked.demand
    // Meant for another one, which asked when it was typed.
    if (place && (place.host !== proxy.host || place.port !== proxy.port)) throw new AppError('invalid')
    const name = nameOf(proxy)
    register(given.password)
    if (!canSend(proxy, given)) throw new AppError('invalid', { reason: 'proxy_name', field: 'user' })
    await attempt(proxy, given, target).catch(judge)
    await loaded()
    take(name, given)
    // Another proxy may have asked meanwhile.
    if (nameOf(asked.demand.proxy) === name) {
      asked = null
      push('proxy.asked', null)
    }
    for (const listener of listeners) listener()
    return { isKept: await kept({ secrets, log }, name, keep ? given : null) }
  }

  return {
    signIns: { of: proxy => loaded().then(() => known.get(nameOf(proxy)) ?? null), demanded },
    at,
    onSignedIn: listener => void listeners.add(listener),
    handlers: { 'proxy.question': async () => asked?.question ?? null, 'proxy.signIn': signIn },
  }
}

/**
 * Keeps credentials beyond this run, or forgets what was kept. Never throws: they are in use already.
 *
 * @returns Whether they are kept.
 */
async function kept(
  { secrets, log }: Pick<ProxySignInDeps, 'secrets' | 'log'>,
  name: string,
  given: ProxyCredentials | null,
): Promise<boolean> {
  try {
    if (given) await secrets.save(name, JSON.stringify(given), 'sealed')
    else await secrets.forget(name)
    return given !== null
  } catch (error) {
    log('a proxy password was not kept, or not forgotten', error)
    return false
  }
}

/** The names and passwords of this run, and those sealed by an earlier one once they are loaded. */
function createKnown({ secrets, register, log }: Pick<ProxySignInDeps, 'secrets' | 'register' | 'log'>) {
  const known = new Map<string, ProxyCredentials>()
  let loading: Promise<void> | null = null

  function take(name: string, credentials: ProxyCredentials): void {
    register(credentials.password)
    known.set(name, credentials)
  }

  async function load(): Promise<void> {
    for (const stored of await secrets.all()) {
      if (stored.opened.kind !== 'opened' || stored.owner === null) continue
      const credentials = keptIn(stored.opened.text)
      if (credentials) take(stored.owner, credentials)
      else log('a kept proxy password is not readable')
    }
  }
  const loaded = () =>
    (loading ??= load().catch((error: unknown) => log('kept proxy passwords were not opened', error)))

  async function at({ host, port }: { host: string; port: number }): Promise<ProxyCredentials | null> {
    await loaded()
    return [...known].find(([name]) => name.endsWith(` ${host} ${port}`))?.[1] ?? null
  }
  return { known, take, loaded, at }
}

/** @param former Of the same proxy: one that calls itself differently each time is still the same. */
function questionOf(
  { proxy, realm, takesPassword }: ProxyDemand,
  { former, ...known }: Pick<ProxyQuestion, 'canKeep' | 'refusals'> & { former: ProxyQuestion | null },
): ProxyQuestion {
  const { host, port, kind } = proxy
  return { host, port, takesPassword, isEncrypted: kind === 'https', ...known, realm: former?.realm || realm }
}

/** A proxy that blocks the portal has taken the sign-in all the same. */
function judge(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'PROXY_REFUSED') return
  if (code === 'PROXY_SIGN_IN') throw new AppError('invalid', { reason: 'proxy_password', field: 'password' })
  throw new AppError('offline', networkReason(code), { cause: error })
}
