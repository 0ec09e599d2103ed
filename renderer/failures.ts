import type { Act } from '../electron/contract/act'
import type { Failure, FailureCode, FailureReason } from '../electron/contract/failure'
import { actTable, allActs } from './act-table'
import type { ActText } from './locales/act-texts'
import type { WindowTexts } from './locales/types'
import { isKeyOf } from './ui/keys-of'

export type { Said } from './locales/failure-texts'

type Family = keyof WindowTexts['portal']

/** The group of texts for each REST method that has refusals of its own and is no act. */
const families = {
  'imopenlines.session.open': 'open',
  'im.message.add': 'message',
  'im.v2.File.upload': 'upload',
  'im.v2.File.download': 'download',
  'imopenlines.dialog.get': 'dialog',
  'imopenlines.session.history.get': 'history',
  'imopenlines.crm.chat.get': 'crm',
  'imopenlines.crm.chat.getLastId': 'crmLast',
  'crm.item.get': 'crm',
  'crm.item.list': 'crm',
  'crm.duplicate.findbycomm': 'crm',
} as const satisfies Record<string, Family>

/** The key of a reason's texts. */
export type ReasonKey =
  `failure.reason.${FailureReason}` | `failure.byPolicy.${keyof WindowTexts['failure']['byPolicy']}`

/** The key of a failure's texts, to which `.title`, `.detail` and `.next` are added. */
export type FailureKey =
  `failure.code.${FailureCode}` | ReasonKey | `portal.${Family}.${string}` | `act.${Act}.refused.${string}`

/**
 * Finds the texts for a failure: the reason's, as the most exact; then those of the portal's code for this method; then
 * those of the portal's code for any method; then the failure code's.
 *
 * @param texts The locale in use, asked which codes it knows.
 */
export function failureKey(failure: Failure, texts: Pick<WindowTexts, 'portal' | 'act'>): FailureKey {
  if (failure.reason) return `failure.reason.${failure.reason}`
  const { portalCode, method } = failure
  if (portalCode) {
    const act = allActs.find(act => actTable[act].method === method)
    if (act && knows(texts.act[act], portalCode)) return `act.${act}.refused.${portalCode}`
    const family = method && isKeyOf(families, method) ? families[method] : null
    if (family && Object.hasOwn(texts.portal[family], portalCode)) return `portal.${family}.${portalCode}`
    if (Object.hasOwn(texts.portal.system, portalCode)) return `portal.system.${portalCode}`
  }
  return `failure.code.${failure.code}`
}

const knows = ({ refused }: ActText, portalCode: string) => refused !== undefined && Object.hasOwn(refused, portalCode)

/** The values that the texts may name: `{code}`, `{method}`, `{scope}`, `{seconds}`, `{trace}`. */
export function failureValues(failure: Failure): Record<string, string | number> {
  return {
    code: failure.portalCode ?? failure.code,
    method: failure.method ?? '',
    scope: failure.scope ?? '',
    seconds: Math.max(1, Math.ceil((failure.retryAfterMs ?? 0) / 1000)),
    trace: failure.traceId,
  }
}
