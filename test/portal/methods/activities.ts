import { isMap } from '../body'
import { RestError } from '../rest-error'
import { seesCrm } from '../world/access'
import { activitiesFor, communicationsOf, findActivity } from '../world/activities'
import type { Activity } from '../world/activities'
import { openSession } from '../world/model'
import { entityTypeIdOf, moments, numbers, printActivity, texts } from './activity-fields'
import { act, int, read, text } from './method'
import type { Call, Method } from './method'

const page = 50
type Test = (activity: Activity) => boolean
type Value = number | string

const isIn = <Table extends object>(table: Table, name: string): name is Extract<keyof Table, string> => name in table
/** The code is empty: the docs know these refusals by their texts only. */
const refused = (problem: string) => new RestError(400, '', problem)
const listOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  return isMap(value) ? Object.values(value) : [value]
}

/** A field's value to compare, and how a wanted value is read. A real portal takes no notice of a field it does not know. */
function fieldOf(name: string): { valueOf: (activity: Activity) => Value; readAs: (wanted: unknown) => Value } {
  if (isIn(moments, name)) return { valueOf: moments[name], readAs: wanted => Date.parse(text(wanted)) }
  if (isIn(numbers, name)) return { valueOf: numbers[name], readAs: int }
  if (isIn(texts, name)) return { valueOf: texts[name], readAs: text }
  throw new RestError(400, 'ERROR_CORE', `The portal of the tests does not know the field ${name} of an activity`)
}

const comparisons: Record<string, (value: Value, wanted: Value[]) => boolean> = {
  '': (value, wanted) => wanted.includes(value),
  '=': (value, wanted) => wanted.includes(value),
  '@': (value, wanted) => wanted.includes(value),
  '!': (value, wanted) => !wanted.includes(value),
  '!=': (value, wanted) => !wanted.includes(value),
  '!@': (value, wanted) => !wanted.includes(value),
  '>': (value, [wanted = 0]) => value > wanted,
  '>=': (value, [wanted = 0]) => value >= wanted,
  '<': (value, [wanted = 0]) => value < wanted,
  '<=': (value, [wanted = 0]) => value <= wanted,
  '%': (value, [wanted = '']) => String(value).toLowerCase().includes(String(wanted).toLowerCase()),
}

function testOf([key, wanted]: [string, unknown]): Test {
  if (key === 'BINDINGS') return boundTo(listOf(wanted))
  const [, sign = '', name = ''] = /^(\W*)(\w+)$/.exec(key) ?? []
  const compare = comparisons[sign]
  if (!compare) throw new RestError(400, 'ERROR_CORE', `The portal of the tests does not know the prefix ${sign}`)
  const { valueOf, readAs } = fieldOf(name)
  const values = listOf(wanted).map(readAs)
  return activity => compare(valueOf(activity), values)
}

/** Documented to repeat an activity for each pair that fits; here it comes once. */
const boundTo =
  (pairs: unknown[]): Test =>
  activity =>
    pairs.some(
      pair =>
        isMap(pair) &&
        (pair['OWNER_TYPE_ID'] === undefined || int(pair['OWNER_TYPE_ID']) === entityTypeIdOf(activity)) &&
        (pair['OWNER_ID'] === undefined || int(pair['OWNER_ID']) === activity.record.id),
    )

function sorted(found: Activity[], order: unknown): Activity[] {
  const given = isMap(order) && Object.keys(order).length > 0 ? order : { START_TIME: 'asc' }
  const keys = Object.entries(given).map(([name, direction]) => ({
    ...fieldOf(name),
    sign: text(direction).toLowerCase() === 'desc' ? -1 : 1,
  }))
  return found.toSorted((a, b) => {
    for (const { valueOf, sign } of keys) {
      const [one, two] = [valueOf(a), valueOf(b)]
      if (one !== two) return one < two ? -sign : sign
    }
    return a.id - b.id
  })
}

/** All fields by default; communications only where they are asked for. */
function printChosen(activity: Activity, select: unknown): Record<string, unknown> {
  const chosen = listOf(select ?? '*').map(text)
  const printed = printActivity(activity)
  const all = chosen.length === 0 || chosen.includes('*')
  return {
    ...Object.fromEntries(Object.entries(printed).filter(([name]) => all || chosen.includes(name))),
    ...(chosen.includes('COMMUNICATIONS')
      ? { COMMUNICATIONS: communicationsOf(activity, entityTypeIdOf(activity)) }
      : {}),
  }
}

/** A start below 0 counts nothing, as in all lists. @see …/activity-base/crm-activity-list.md */
const list = read(['crm'], ({ params, portal, userId }) => {
  const { filter, order, select, start } = params
  const tests = Object.entries(isMap(filter) ? filter : {}).map(testOf)
  const own = portal.settings.crmClosedTo.has(userId) ? [] : activitiesFor(portal.world, userId)
  const found = sorted(
    own.filter(activity => tests.every(test => test(activity))),
    order,
  )
  const from = Math.max(0, int(start))
  const result = found.slice(from, from + page).map(activity => printChosen(activity, select))
  if (int(start) < 0) return { result }
  return { result, total: found.length, ...(from + page < found.length ? { next: from + page } : {}) }
})

function activityOf({ params, portal, userId }: Call): Activity {
  const found = findActivity(portal.world, int(params['id'] ?? params['ID']))
  if (!found) throw refused('Activity is not found.')
  if (portal.settings.crmClosedTo.has(userId) || !seesCrm(found.record, userId)) throw refused('Access denied.')
  return found
}

/** Activities of Open Channels in the CRM. No code of the console may call `update`: completing one closes its dialog. */
export const activities: Record<string, Method> = {
  'crm.activity.list': list,
  // @see …/activity-base/crm-activity-get.md
  'crm.activity.get': read(['crm'], call => ({ result: printActivity(activityOf(call)) })),
  // @see …/activity-base/crm-activity-update.md
  'crm.activity.update': act(['crm'], {
    check(call) {
      const { fields } = call.params
      if (!isMap(fields)) throw refused("The parameter 'fields' must be array.")
      return { activity: activityOf(call), isCompleted: text(fields['COMPLETED']) === 'Y' }
    },
    perform({ activity: { chat, session }, isCompleted }, { portal }) {
      if (!isCompleted || openSession(chat) !== session) return false
      portal.world.closeSession(chat.id)
      return true
    },
  }),
}
