import { AppError } from '../../app-error'
import type { SeenCertificate } from '../../bitrix/http/certificate'
import { causeOf } from '../../bitrix/http/exchange'
import { networkReason } from '../../bitrix/http/network-reason'
import { nameOf, type Way } from '../../bitrix/http/ways'
import type { Account } from '../../contract/account'
import type { CheckName, CheckResult } from '../../contract/computer/diagnostics'
import { missingScopes } from '../account/record'
import type { AccountPerson } from '../account/record'

/** What the checks look at. None of it changes anything. */
export interface Checked {
  account(): Account | null
  /** Number of the computer's addresses in networks. */
  addresses(): number
  ways(origin: string): Promise<Way[]>
  /** Opens one connection by these ways and closes it. @throws Error with a `code`, as a request's connection does */
  connect(origin: string): Promise<void>
  /** The proxy script that tells the ways, if there is one. */
  script(): Promise<string | null>
  certificate(origin: string): Promise<SeenCertificate>
  /** The one request: who is signed in, and with what permissions. @throws AppError */
  person(signal: AbortSignal): Promise<AccountPerson>
  /** Milliseconds that the portal's clock is ahead; null while unknown. */
  aheadMs(): number | null
  /** Milliseconds that an ordinary request would wait for the portal's allowance, and how others stretch the poll. */
  allowance(): { waitMs: number; stretch: number }
  keyring(): Promise<{ available: boolean; backend: string }>
  notifications(): Promise<boolean>
  /** Milliseconds since 1970. */
  now(): number
}

type Found = Omit<CheckResult, 'name' | 'values'> & { values?: CheckResult['values'] }
type Check = (checked: Checked, signal: AbortSignal) => Promise<Found>

const signedOut: Found = { verdict: 'doubt', said: 'signed_out' }
/** Of a check that failed itself. */
export const unchecked: Found = { verdict: 'doubt', said: 'unchecked' }
const isSecure = (account: Account) => account.portalUrl.startsWith('https:')
/** A certificate that ends sooner is told with its days. */
const dayMs = 86_400_000
/** As the bar of the window: a difference of minutes. */
const apartMs = 2 * 60_000

async function proxy({ account, ways, script, connect }: Checked): Promise<Found> {
  const shown = account()
  if (!shown) return signedOut
  const found = await ways(shown.portalUrl).catch(causeOf)
  if (typeof found === 'string') return { verdict: 'bad', said: 'proxy_lost', ...networkReason(found) }
  if (found.length === 0) return { verdict: 'bad', said: 'proxy_lost', reason: 'proxy_unusable' }
  if (found.every(({ kind }) => kind === 'direct')) {
    const named = await script()
    // Chromium goes directly where a script cannot be had, or fails, and does not tell.
    if (named !== null) return { verdict: 'doubt', said: 'proxy_script_direct', values: { script: named } }
    return { verdict: 'good', said: 'proxy_none' }
  }
  const used = { said: 'proxy_used', values: { ways: found.map(nameOf).join(', ') } } as const
  try {
    await connect(shown.portalUrl)
    return { verdict: 'good', ...used }
  } catch (error) {
    const { reason } = networkReason(causeOf(error))
    // What else is in the way, the check of the portal tells.
    return reason?.startsWith('proxy') ? { verdict: 'bad', said: 'proxy_lost', reason } : { verdict: 'doubt', ...used }
  }
}

async function certificates({ account, certificate, now }: Checked): Promise<Found> {
  const shown = account()
  if (!shown) return signedOut
  if (!isSecure(shown)) return { verdict: 'good', said: 'certificate_plain' }
  try {
    const { issuer, validTo } = await certificate(shown.portalUrl)
    const days = Math.floor((validTo - now()) / dayMs)
    return { verdict: 'good', said: 'certificate_good', values: { issuer, days } }
  } catch (error) {
    const { reason } = networkReason(causeOf(error))
    if (reason?.startsWith('certificate')) return { verdict: 'bad', said: 'certificate_bad', reason }
    if (reason?.startsWith('proxy')) return { verdict: 'doubt', said: 'certificate_unread', reason }
    return { verdict: 'doubt', said: 'certificate_unread' }
  }
}

/** The portal's answer tells about its clock, the permissions and the allowance as well: they are asked after it. */
function createPortalChecks() {
  let known: AccountPerson | null = null

  const portal: Check = async ({ account, person, now }, signal) => {
    known = null
    const shown = account()
    if (!shown) return signedOut
    const began = now()
    try {
      known = await person(signal)
      return { verdict: 'good', said: 'portal_good', values: { portal: shown.portal, ms: Math.max(0, now() - began) } }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { reason } = error.details
      const said = error.code === 'offline' || error.code === 'unclear' ? 'portal_lost' : 'portal_refused'
      return { verdict: 'bad', said, values: { portal: shown.portal }, ...(reason && { reason }) }
    }
  }
  const scopes: Check = async ({ account }) => {
    if (!account()) return signedOut
    if (!known || known.scopes.length === 0) return { verdict: 'doubt', said: 'scopes_unknown' }
    const missing = missingScopes(known.scopes)
    if (missing.length === 0) return { verdict: 'good', said: 'scopes_all' }
    return { verdict: 'bad', said: 'scopes_missing', values: { count: missing.length }, scopes: missing }
  }
  return { portal, scopes }
}

async function clock({ aheadMs }: Checked): Promise<Found> {
  const ahead = aheadMs()
  if (ahead === null) return { verdict: 'doubt', said: 'clock_unknown' }
  const isApart = Math.abs(ahead) > apartMs
  const values = { minutes: Math.round(Math.abs(ahead) / 60_000), seconds: Math.round(Math.abs(ahead) / 1000) }
  return { verdict: isApart ? 'bad' : 'good', said: isApart ? 'clock_apart' : 'clock_good', values }
}

async function allowance({ account, ...checked }: Checked): Promise<Found> {
  if (!account()) return signedOut
  const { waitMs, stretch } = checked.allowance()
  const values = { seconds: Math.ceil(waitMs / 1000) }
  return waitMs < 1000 && stretch <= 1
    ? { verdict: 'good', said: 'allowance_good' }
    : { verdict: 'doubt', said: 'allowance_tight', values }
}

/** A fresh set of checks for one run. */
export function createChecks(): Record<CheckName, Check> {
  return {
    network: async ({ addresses }) =>
      addresses() > 0
        ? { verdict: 'good', said: 'network_up', values: { count: addresses() } }
        : { verdict: 'bad', said: 'network_down' },
    proxy,
    certificates,
    ...createPortalChecks(),
    clock,
    allowance,
    async keyring(checked) {
      const { available, backend } = await checked.keyring()
      return available
        ? { verdict: 'good', said: 'keyring_good', values: { backend } }
        : { verdict: 'bad', said: 'keyring_none', values: { backend } }
    },
    // Whether one is really seen, only a person can tell.
    notifications: async checked =>
      (await checked.notifications())
        ? { verdict: 'doubt', said: 'notifications_told' }
        : { verdict: 'bad', said: 'notifications_none' },
  }
}
