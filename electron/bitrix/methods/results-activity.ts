import { z } from 'zod'
import { LineId, SessionId, UserId } from '../../contract/common'
import { instantOrNull, number, numberOrNull, text, words, yesNo } from './wire'

/**
 * The CRM's activity of one session. Its fields' meaning for sessions is observed.
 *
 * @see api-reference/crm/timeline/activities/activity-base/crm-activity-fields.md
 */
export const SessionActivity = z.object({
  ID: number(z.int().positive()),
  /** The session. */
  ASSOCIATED_ENTITY_ID: number(SessionId),
  /** The channel line. */
  PROVIDER_TYPE_ID: numberOrNull(LineId),
  /** The operator. */
  RESPONSIBLE_ID: numberOrNull(UserId),
  COMPLETED: yesNo,
  SUBJECT: words,
  CREATED: instantOrNull,
  LAST_UPDATED: instantOrNull,
  /** The CRM record: 1 lead, 2 deal, 3 contact, 4 company. */
  OWNER_TYPE_ID: numberOrNull(z.int().positive()),
  OWNER_ID: numberOrNull(z.int().positive()),
  PROVIDER_PARAMS: z.object({ USER_CODE: text }).catch({ USER_CODE: '' }),
})
