import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { besideWebhook } from '../../../../../electron/services/account/sign-in'

function thrownBeside(given: unknown): unknown {
  try {
    return besideWebhook(given)
  } catch (error) {
    return error
  }
}

describe('a webhook that fails at its first use', () => {
  it.each([
    ['a host nobody knows', new AppError('offline', {}, { cause: 'ENOTFOUND' }), 'portal_unknown'],
    ['a web site that is no portal', new AppError('offline', {}, { cause: 'NOT_JSON' }), 'not_a_portal'],
    ['a revoked one', new AppError('signed_out', { reason: 'webhook_revoked' }), 'wrong_webhook'],
  ])('is wrong input: %s', (_what, error, reason) => {
    expect(thrownBeside(error)).toMatchObject({ code: 'invalid', details: { reason, field: 'webhookUrl' } })
  })

  it.each([
    ['a computer whose name server does not answer', new AppError('offline', {}, { cause: 'EAI_AGAIN' })],
    ['a lost connection', new AppError('offline', {}, { cause: 'ECONNREFUSED' })],
    ['a portal that asks for a pause', new AppError('rate_limited', { retryAfterMs: 500 })],
    ['a mistake of our own', new TypeError('no such thing')],
  ])('is not the fault of the input: %s', (_what, error) => {
    expect(thrownBeside(error)).toBe(error)
  })
})
