import { describe, expect, it } from 'vitest'
import { type Called, endsSignIn, failureOf, type Via } from '../../../../../electron/bitrix/client/failures'
import { exchangeFailure } from '../../../../../electron/bitrix/sign-in/oauth-tokens'
import { Failure } from '../../../../../electron/contract/failure'

const rejected = (code: string, status: number, description = '') =>
  ({ kind: 'rejected', code, status, description, doubtful: code === 'INTERNAL_SERVER_ERROR' }) as const

const join = 'imopenlines.session.join'
const get = 'imopenlines.dialog.get'
const crmChats = 'imopenlines.crm.chat.get'

type Row = [code: string, status: number, called: Called, failure: string, reason?: string | undefined, via?: Via]

describe('a refusal', () => {
  it.each<Row>([
    // Answers of any method.
    ['insufficient_scope', 403, get, 'forbidden', 'scope_missing'],
    ['user_access_error', 403, get, 'forbidden', 'application_closed_to_user'],
    ['ACCESS_DENIED', 403, get, 'forbidden', 'plan_without_rest'],
    ['ACCESS_DENIED', 403, 'batch', 'forbidden', 'plan_without_rest'],
    ['ACCESS_DENIED', 403, 'im.v2.File.upload', 'forbidden', undefined],
    ['FILE_TOO_LARGE', 400, 'im.v2.File.upload', 'rejected', undefined],
    ['FILE_NOT_FOUND', 400, 'im.v2.File.download', 'not_found', undefined],
    ['NO_AUTH_FOUND', 401, get, 'signed_out', 'application_removed'],
    ['NO_AUTH_FOUND', 401, get, 'signed_out', 'webhook_revoked', 'webhook'],
    ['INVALID_CREDENTIALS', 403, get, 'forbidden'],
    ['INVALID_CREDENTIALS', 403, get, 'forbidden', undefined, 'webhook'],
    ['INVALID_CREDENTIALS', 0, get, 'forbidden', undefined, 'webhook'],
    ['PAYMENT_REQUIRED', 402, get, 'forbidden', 'application_unpaid'],
    ['INVALID_CREDENTIALS', 401, get, 'signed_out', 'webhook_revoked', 'webhook'],
    ['expired_token', 401, get, 'signed_out', 'refresh_refused'],
    ['PORTAL_DELETED', 500, get, 'rejected', 'portal_closed'],
    ['OVERLOAD_LIMIT', 503, get, 'rejected', 'portal_blocked'],
    ['QUERY_LIMIT_EXCEEDED', 503, get, 'rate_limited'],
    ['OPERATION_TIME_LIMIT', 429, get, 'rate_limited'],
    // In any case.
    ['EXPIRED_TOKEN', 401, get, 'signed_out', 'refresh_refused'],
    ['INSUFFICIENT_SCOPE', 403, get, 'forbidden', 'scope_missing'],
    ['query_limit_exceeded', 503, get, 'rate_limited'],
    ['invalid_credentials', 401, get, 'signed_out', 'webhook_revoked', 'webhook'],
    ['INTERNAL_SERVER_ERROR', 500, get, 'rejected'],
    ['INTERNAL_SERVER_ERROR', 500, join, 'unclear'],
    ['ERROR_METHOD_NOT_FOUND', 404, 'im.recent.list', 'rejected'],
    ['INVALID_REQUEST', 400, get, 'rejected'],
    ['constructor', 400, get, 'rejected'],
    // The dialog's rights, and missing objects.
    ['ACCESS_DENIED', 400, join, 'forbidden'],
    ['ACCESS_DENIED', 400, 'imopenlines.session.open', 'forbidden'],
    ['ACCESS_DENIED', 400, 'app.info', 'forbidden'],
    ['ACCESS_ERROR', 400, get, 'not_found'],
    ['ACCESS_ERROR', 403, 'im.recent.list', 'forbidden'],
    ['INVALID_SESSION_ID', 400, 'imopenlines.session.history.get', 'not_found'],
    ['CRM_CHAT_EMPTY_CRM_DATA', 400, 'imopenlines.crm.chat.getLastId', 'not_found'],
    ['NOT_FOUND', 400, 'crm.item.get', 'not_found'],
    // The record's rights.
    ['ACCESS_DENIED', 403, crmChats, 'forbidden'],
    ['ACCESS_DENIED', 403, 'crm.item.get', 'forbidden'],
    // Codes of a single method.
    ['CHAT_ID', 400, join, 'rejected'],
    ['CHAT_TYPE', 400, join, 'rejected'],
    ['USER_ID', 400, join, 'rejected'],
    ['CHAT_ID_EMPTY', 400, 'imopenlines.session.intercept', 'rejected'],
    ['OPERATOR_WRONG', 400, 'imopenlines.session.intercept', 'rejected'],
    ['ERROR_ARGUMENT', 400, crmChats, 'rejected'],
    ['IM_NOT_INSTALLED', 400, get, 'rejected'],
  ])('%s (%i) of %s is %s, %s', (code, status, called, failure, reason, via = 'oauth') => {
    const error = failureOf(rejected(code, status), called, via)
    expect(error).toMatchObject({ code: failure, details: { portalCode: code, method: called } })
    expect(error.details.reason).toBe(reason)
  })

  it('of a CRM record is still about the plan when it says so', () => {
    const answer = rejected('ACCESS_DENIED', 403, 'REST API is available only on commercial plans')
    expect(failureOf(answer, crmChats, 'oauth').details.reason).toBe('plan_without_rest')
  })

  it('does not mention a permission without its name', () => {
    const { details } = failureOf(rejected('insufficient_scope', 403), 'batch', 'oauth')
    expect([details.reason, details.scope]).toEqual(['scopes_exceeded', undefined])
    for (const code of ['insufficient_scope', 'invalid_scope']) {
      expect(exchangeFailure(rejected(code, 403)).details).toMatchObject({ reason: 'scopes_exceeded' })
    }
  })

  it('names the permission that is missing', () => {
    expect(failureOf(rejected('insufficient_scope', 403), 'user.get', 'oauth').details.scope).toBe('user')
    expect(failureOf(rejected('insufficient_scope', 403), 'crm.item.get', 'oauth').details.scope).toBe('crm')
  })

  it('without a code has none', () => {
    const error = failureOf(rejected('', 400, 'Somebody was faster'), join, 'oauth')
    expect(error).toMatchObject({ code: 'rejected', details: { method: join } })
    expect(error.details).not.toHaveProperty('portalCode')
  })

  it('never carries the text of the portal, and cuts its code', () => {
    const error = failureOf(rejected('X'.repeat(500), 400, 'secret text'), join, 'oauth')
    expect(error.details.portalCode).toHaveLength(80)
    expect(JSON.stringify([error, String(error), error.stack])).not.toContain('secret text')
    expect(Failure.safeParse({ code: error.code, ...error.details, traceId: 't' }).success).toBe(true)
  })

  it.each<[string, number, Via, boolean]>([
    ['NO_AUTH_FOUND', 401, 'webhook', true],
    ['NO_AUTH_FOUND', 401, 'oauth', true],
    ['user_access_error', 403, 'oauth', true],
    ['ACCESS_DENIED', 403, 'oauth', false],
    ['insufficient_scope', 403, 'oauth', false],
    ['QUERY_LIMIT_EXCEEDED', 503, 'webhook', false],
    ['PORTAL_DELETED', 500, 'oauth', false],
  ])('%s (%i) ends the sign-in by %s: %s', (code, status, via, ends) => {
    expect(endsSignIn(failureOf(rejected(code, status), get, via))).toBe(ends)
  })
})

describe('an exchange without an answer', () => {
  it.each([
    [{ kind: 'notSent', cause: 'ENOTFOUND' } as const, join, 'offline'],
    [{ kind: 'notSent', cause: 'ENOTFOUND' } as const, get, 'offline'],
    [{ kind: 'unknown', cause: 'ECONNRESET' } as const, join, 'unclear'],
    [{ kind: 'unknown', cause: 'ECONNRESET' } as const, get, 'offline'],
    [{ kind: 'unknown', cause: 'DEADLINE' } as const, 'batch', 'offline'],
    [{ kind: 'cancelled', sent: true } as const, join, 'unclear'],
    [{ kind: 'cancelled', sent: false } as const, join, 'cancelled'],
    [{ kind: 'cancelled', sent: true } as const, get, 'cancelled'],
  ] as const)('%j of %s is %s', (answer, called, code) => {
    expect(failureOf(answer, called, 'oauth').code).toBe(code)
  })

  it('knows a portal that has moved', () => {
    const error = failureOf({ kind: 'moved', host: 'evil.example', status: 302 }, join, 'webhook')
    expect(error).toMatchObject({ code: 'rejected', details: { reason: 'portal_moved' } })
    expect(JSON.stringify(error)).not.toContain('evil')
  })
})
