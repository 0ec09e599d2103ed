import type { Activity } from '../world/activities'
import { crmTypes, userCode } from '../world/model'
import { isoDate } from '../world/print'

/** Moments in milliseconds; printed by the portal's clock. */
export const moments = {
  CREATED: ({ session }) => session.openedAt,
  LAST_UPDATED: ({ session }) => session.changedAt,
  START_TIME: ({ session }) => session.openedAt,
  END_TIME: ({ session }) => session.closedAt ?? session.openedAt,
  DEADLINE: ({ session }) => session.openedAt,
} satisfies Record<string, (activity: Activity) => number>

export const entityTypeIdOf = ({ record }: Activity): number => crmTypes.indexOf(record.type) + 1
const responsibleOf = ({ session, record }: Activity) => session.operatorId || record.assignedById

/** All of them texts. */
export const numbers = {
  ID: ({ id }) => id,
  OWNER_ID: ({ record }) => record.id,
  OWNER_TYPE_ID: entityTypeIdOf,
  // An activity of a provider.
  TYPE_ID: () => 6,
  ASSOCIATED_ENTITY_ID: ({ session }) => session.id,
  STATUS: ({ session }) => (session.closedAt === null ? 1 : 2),
  RESPONSIBLE_ID: responsibleOf,
  PRIORITY: () => 2,
  NOTIFY_TYPE: () => 0,
  NOTIFY_VALUE: () => 0,
  DESCRIPTION_TYPE: () => 1,
  // The customer began it.
  DIRECTION: () => 1,
  AUTHOR_ID: responsibleOf,
  EDITOR_ID: responsibleOf,
  RESULT_MARK: () => 0,
  RESULT_STATUS: () => 0,
  RESULT_STREAM: () => 0,
  AUTOCOMPLETE_RULE: () => 0,
} satisfies Record<string, (activity: Activity) => number>

export const texts = {
  PROVIDER_ID: () => 'IMOPENLINES_SESSION',
  PROVIDER_TYPE_ID: ({ chat }) => String(chat.lineId),
  SUBJECT: ({ chat }) => `Open channel chat - ${chat.title}`,
  COMPLETED: ({ session }) => (session.closedAt === null ? 'N' : 'Y'),
  DESCRIPTION: () => '',
  LOCATION: () => '',
  ORIGIN_ID: ({ session }) => `IMOL_${session.id}`,
  RESULT_SOURCE_ID: ({ chat }) => chat.code?.connector ?? '',
} satisfies Record<string, (activity: Activity) => string>

/** In the order of the documented example. @see api-reference/crm/timeline/activities/activity-base/crm-activity-get.md */
export function printActivity(activity: Activity): Record<string, unknown> {
  const print = <Names extends string>(
    table: Record<Names, (activity: Activity) => number | string>,
    as: (value: number | string) => string,
  ) =>
    Object.fromEntries(
      Object.entries<(activity: Activity) => number | string>(table).map(([name, of]) => [name, as(of(activity))]),
    )
  return {
    ...print(numbers, String),
    ...print(texts, String),
    ...print(moments, at => isoDate(Number(at))),
    PROVIDER_GROUP_ID: null,
    SETTINGS: [],
    ORIGINATOR_ID: null,
    PROVIDER_PARAMS: { USER_CODE: userCode(activity.chat) },
    PROVIDER_DATA: null,
    RESULT_VALUE: null,
    RESULT_SUM: null,
    RESULT_CURRENCY_ID: null,
  }
}
