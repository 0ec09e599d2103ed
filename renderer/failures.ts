import type { Failure, FailureCode, FailureReason } from '../electron/contract/failure'
import type { WindowTexts } from './locales/texts'

export type { Said } from './locales/failure-texts'

type PortalTexts = WindowTexts['portal']
type Family = keyof PortalTexts

/** The group of texts for each REST method with refusals of its own. */
const families = {
  'imopenlines.session.open': 'open',
  'imopenlines.session.start': 'start',
  'imopenlines.session.join': 'join',
  'imopenlines.session.intercept': 'intercept',
  'imopenlines.operator.answer': 'answer',
  'imopenlines.operator.skip': 'skip',
  'imopenlines.operator.finish': 'finish',
  'imopenlines.operator.another.finish': 'finishAnother',
  'imopenlines.operator.spam': 'spam',
  'imopenlines.session.mode.pin': 'pin',
  'imopenlines.session.mode.silent': 'silent',
  'imopenlines.operator.transfer': 'transfer',
  'imopenlines.session.head.vote': 'vote',
  'imopenlines.crm.lead.create': 'lead',
  'imopenlines.crm.chat.user.add': 'add',
  'imopenlines.crm.chat.user.delete': 'remove',
  'imopenlines.message.session.start': 'startFrom',
  'imopenlines.message.quick.save': 'quick',
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

/** Methods that Bitrix24 documents refusals of, each with a text in every locale. */
export type ExplainedMethod = keyof typeof families

const isExplained = (method: string): method is ExplainedMethod => Object.hasOwn(families, method)

/** The key of a failure's texts, to which `.title`, `.detail` and `.next` are added. */
export type FailureKey =
  `failure.code.${FailureCode}` | `failure.reason.${FailureReason}` | `portal.${Family}.${string}`

/**
 * Finds the texts for a failure: the reason's, as the most exact; then those of the portal's code for this method; then
 * those of the portal's code for any method; then the failure code's.
 *
 * @param portal The `portal` section of the locale in use, asked which codes it knows.
 */
export function failureKey(failure: Failure, portal: PortalTexts): FailureKey {
  if (failure.reason) return `failure.reason.${failure.reason}`
  const { portalCode, method } = failure
  if (portalCode) {
    const family = method && isExplained(method) ? families[method] : null
    if (family && Object.hasOwn(portal[family], portalCode)) return `portal.${family}.${portalCode}`
    if (Object.hasOwn(portal.system, portalCode)) return `portal.system.${portalCode}`
  }
  return `failure.code.${failure.code}`
}

/** What the texts may name: `{code}`, `{method}`, `{scope}`, `{seconds}`, `{trace}`. */
export function failureValues(failure: Failure): Record<string, string | number> {
  return {
    code: failure.portalCode ?? failure.code,
    method: failure.method ?? '',
    scope: failure.scope ?? '',
    seconds: Math.max(1, Math.ceil((failure.retryAfterMs ?? 0) / 1000)),
    trace: failure.traceId,
  }
}
