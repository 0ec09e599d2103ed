import { z } from 'zod'
import { Operator } from './common'

/** The closed list of ways a call can fail; the window has a text for each in every locale. */
export const FailureCode = z.enum([
  'signed_out',
  'forbidden',
  'not_found',
  'invalid',
  'rejected',
  'rate_limited',
  'offline',
  'unclear',
  'cancelled',
  'bug',
])
export type FailureCode = z.output<typeof FailureCode>

/** The exact fault of an input, or why a sign-in ended; the window has a text for each in every locale. */
export const FailureReason = z.enum([
  'empty',
  'not_a_url',
  'not_https',
  'user_info',
  'not_a_portal',
  'not_a_webhook',
  'portal_unknown',
  'application_id_empty',
  'application_secret_empty',
  'wrong_secret',
  'wrong_application',
  'code_expired',
  'state_mismatch',
  'other_portal',
  'portal_locked',
  'webhooks_off',
  'application_locked',
  'account_not_allowed',
  'one_account',
  'act_off',
  'reason_missing',
  'export_off',
  'saving_off',
  'file_type_off',
  'file_over_limit',
  'not_a_redirect',
  'sign_in_timeout',
  'port_busy',
  'wrong_webhook',
  'webhook_revoked',
  'refresh_refused',
  'renewal_failed',
  'token_refused',
  'application_unpaid',
  'user_inactive',
  'application_closed_to_user',
  'application_removed',
  'plan_without_rest',
  'portal_closed',
  'portal_blocked',
  'portal_moved',
  'scope_missing',
  'scopes_exceeded',
  'storage_unavailable',
  'sign_in_left',
  'too_many_lines',
  'link_refused',
  'answer_unreadable',
  'act_in_flight',
  'state_changed',
  'already_there',
  'account_changed',
  'file_too_large',
  'file_empty',
  'file_unreadable',
  'file_unreachable',
  'file_folder',
  'file_unwritable',
  'too_many_reminders',
  'reminder_past',
  'too_many_alerts',
  'alert_locked',
  'proxy_sign_in',
  'proxy_other_sign_in',
  'proxy_password',
  'proxy_name',
  'proxy_unreachable',
  'proxy_refused',
  'proxy_unusable',
  'proxy_silent',
  'certificate_expired',
  'certificate_not_yet',
  'certificate_other_name',
  'certificate_unknown',
  'certificate_bad',
])
export type FailureReason = z.output<typeof FailureReason>

/** A failed call as the window gets it: data only, without the portal's text or any secret. */
export const Failure = z.object({
  code: FailureCode,
  reason: FailureReason.optional(),
  /** Bitrix24's `error`, as it came, cut to 80 characters. */
  portalCode: z.string().optional(),
  /** The REST method that was refused. */
  method: z.string().optional(),
  /** A missing permission, such as `imopenlines`. */
  scope: z.string().optional(),
  /** Name of the input field that is wrong. */
  field: z.string().optional(),
  /** Of `state_changed`: the colleague whose the dialog is now, where it was another's or nobody's. */
  operator: Operator.optional(),
  /** Milliseconds until a repeat makes sense. */
  retryAfterMs: z.number().optional(),
  /** Finds the entry in the log. */
  traceId: z.string(),
})
export type Failure = z.output<typeof Failure>
