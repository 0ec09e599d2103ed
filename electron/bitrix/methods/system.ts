import { z } from 'zod'
import { UserId } from '../../contract/common'
import { common, none, type MethodRow } from './row'
import { givenList, numberOrNull, text, textOrNull, yesNo } from './wire'
import { Profile, User } from './results-dialog'

/** The portal, its users and the permissions of this sign-in. */
export const systemMethods = {
  /** Leaves out guests of Open Channels and bots. */
  'user.get': {
    params: z.object({
      FILTER: z
        .object({
          ID: z.union([UserId, z.array(UserId)]).optional(),
          /** Leaves out people who have left the company. */
          ACTIVE: z.literal(true).optional(),
          USER_TYPE: z.literal('employee').optional(),
        })
        .optional(),
      start: z.int().optional(),
    }),
    result: givenList(User),
    kind: 'read',
    scope: 'user',
    docs: 'api-reference/user/user-get.md',
  },
  profile: { params: none, result: Profile, kind: 'read', scope: null, docs: `${common}/users/profile.md` },
  scope: {
    params: none,
    result: givenList(z.string()),
    kind: 'read',
    scope: null,
    docs: `${common}/system/scope.md`,
  },
  'method.get': {
    params: z.object({ name: z.string() }),
    result: z.object({ isExisting: yesNo, isAvailable: yesNo }),
    kind: 'read',
    scope: null,
    docs: `${common}/system/method-get.md`,
  },
  /** Refused to a webhook: there is no application to describe. */
  'app.info': {
    params: none,
    result: z.object({
      ID: text,
      CODE: text,
      STATUS: text,
      INSTALLED: yesNo,
      PAYMENT_EXPIRED: yesNo,
      DAYS: numberOrNull(z.int()),
      LICENSE: text,
      LICENSE_FAMILY: text,
    }),
    kind: 'read',
    scope: null,
    docs: `${common}/system/app-info.md`,
  },
  /** Kept for this user and this application, seen by nobody else: no change for a customer or a colleague. */
  'user.option.get': {
    params: z.object({ option: z.string() }),
    result: textOrNull,
    kind: 'read',
    scope: null,
    docs: `${common}/settings/user-option-get.md`,
  },
  /** The same effect once or twice. Refused to a webhook. */
  'user.option.set': {
    params: z.object({ options: z.record(z.string(), z.string()) }),
    result: z.unknown(),
    kind: 'read',
    scope: null,
    docs: `${common}/settings/user-option-set.md`,
  },
} satisfies Record<string, MethodRow>
