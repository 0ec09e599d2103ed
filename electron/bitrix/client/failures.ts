import { AppError, type FailureDetails } from '../../app-error'
import type { FailureCode, FailureReason } from '../../contract/failure'
import { type MethodName, methods } from '../methods'
import { networkReason } from '../http/network-reason'
import type { HttpAnswer } from '../http/answer'

export type Rejected = Extract<HttpAnswer, { kind: 'rejected' }>
type Verdict = readonly [FailureCode, FailureReason?]

/** The method that was called, or the batch that carries several. */
export type Called = MethodName | 'batch'

/** Kind of credentials behind a request: the portal's refusals mean different things for the two. */
export type Via = 'oauth' | 'webhook'

/** Codes with one meaning in every method, in any case. @see api-reference/_includes system errors */
const systemCodes: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['insufficient_scope', ['forbidden', 'scope_missing']],
  ['user_access_error', ['forbidden', 'application_closed_to_user']],
  ['payment_required', ['forbidden', 'application_unpaid']],
  ['application_not_found', ['signed_out', 'application_removed']],
  ['portal_deleted', ['rejected', 'portal_closed']],
  ['overload_limit', ['rejected', 'portal_blocked']],
  ['query_limit_exceeded', ['rate_limited']],
  ['operation_time_limit', ['rate_limited']],
  ['allowed_only_intranet_user', ['forbidden']],
])

/**
 * Codes by which single methods say that something does not exist. `ACCESS_ERROR` of `dialog.get` stands for both "not
 * found" and "no access"; look-ups need the first meaning more often.
 */
const absentCodes: Partial<Record<Called, readonly string[]>> = {
  'imopenlines.dialog.get': ['ACCESS_ERROR'],
  'imopenlines.session.history.get': ['INVALID_SESSION_ID'],
  'imopenlines.crm.chat.getLastId': ['CRM_CHAT_EMPTY_CRM_DATA'],
  'crm.item.get': ['NOT_FOUND'],
  'im.v2.File.download': ['FILE_NOT_FOUND'],
}

/** Codes by which the portal refuses a token itself, so that asking for a new one makes sense. */
const deadTokenCodes = new Set(['expired_token', 'no_auth_found', 'invalid_token'])
export const refusesToken = (code: string) => deadTokenCodes.has(code.toLowerCase())

/** Reasons after which every request with these credentials fails until a person intervenes. */
const terminal = new Set<FailureReason>(['webhook_revoked', 'application_removed', 'application_closed_to_user'])
export const endsSignIn = ({ details }: AppError) => details.reason !== undefined && terminal.has(details.reason)

/**
 * A portal's refusal in the console's terms, judged by code, then method. The status decides only where one code means
 * two things: `ACCESS_DENIED` is the portal's plan with 403 and the dialog's rights with 400. A command of a batch has
 * no status of its own (0): the plan would have refused the batch as a whole.
 */
export function refusal(answer: Rejected, called: Called, via: Via): AppError {
  const [code, reason] = verdictOn(answer, called, via)
  const details: FailureDetails = { method: called }
  if (reason) details.reason = reason
  // A webhook's address never gets here, but any server may put anything into its code.
  if (answer.code !== '') details.portalCode = answer.code.toWellFormed().slice(0, 80)
  if (answer.retryAfterMs !== undefined) details.retryAfterMs = answer.retryAfterMs
  const scope = called === 'batch' ? null : methods[called].scope
  if (reason === 'scope_missing' && scope) details.scope = scope
  // The missing one is not known for a batch, nor for a method that needs none.
  if (reason === 'scope_missing' && !scope) details.reason = 'scopes_exceeded'
  return new AppError(code, details)
}

function verdictOn({ code, status, description }: Rejected, called: Called, via: Via): Verdict {
  const known = systemCodes.get(code.toLowerCase())
  if (known) return known
  if (refusesToken(code) || isOfCredentials(code)) return tokenVerdict(code, status, via)
  if (absentCodes[called]?.includes(code)) return ['not_found']
  if (code === 'ACCESS_ERROR' || code === 'Access denied') return ['forbidden']
  if (code !== 'ACCESS_DENIED') return ['rejected']
  // 403 means the record's rights for methods of CRM records, and the chat's rights for methods of files.
  const aboutRecord = /^(?:imopenlines\.crm\.|crm\.|im\.v2\.)/.test(called)
  const aboutPlan = status === 403 && (!aboutRecord || /commercial plan/i.test(description))
  return aboutPlan ? ['forbidden', 'plan_without_rest'] : ['forbidden']
}

const isOfCredentials = (code: string) => code.toUpperCase() === 'INVALID_CREDENTIALS'

function tokenVerdict(code: string, status: number, via: Via): Verdict {
  // The credentials are good, but their owner lacks a right. The same code with 401 means that a webhook is gone.
  if (isOfCredentials(code) && (via === 'oauth' || status !== 401)) return ['forbidden']
  if (via === 'webhook') return ['signed_out', 'webhook_revoked']
  return ['signed_out', code.toLowerCase() === 'expired_token' ? 'refresh_refused' : 'application_removed']
}

/** An answer other than `ok` in the console's terms. An act with a lost answer is `unclear`, a lost read is not. */
export function failureOf(answer: Exclude<HttpAnswer, { kind: 'ok' }>, called: Called, via: Via): AppError {
  const isAct = called !== 'batch' && methods[called].kind === 'act'
  const method = called
  switch (answer.kind) {
    case 'rejected': {
      const error = refusal(answer, called, via)
      return answer.doubtful && isAct ? new AppError('unclear', error.details) : error
    }
    case 'moved':
      return new AppError('rejected', { method, reason: 'portal_moved' })
    case 'notSent':
      return new AppError('offline', { method, ...networkReason(answer.cause) }, { cause: answer.cause })
    case 'unknown':
      // A gateway reads the promised length first and passes nothing on.
      if (answer.status === 413) return new AppError('rejected', { method, reason: 'file_too_large' })
      return new AppError(isAct ? 'unclear' : 'offline', { method }, { cause: answer.cause })
    case 'cancelled':
      return new AppError(isAct && answer.sent ? 'unclear' : 'cancelled', { method })
  }
}
