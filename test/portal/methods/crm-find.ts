import { RestError } from '../rest-error'
import { seesCrm } from '../world/access'
import { crmTypes } from '../world/model'
import type { CrmRecord } from '../world/model'
import { isoDate } from '../world/print'
import { int, isEmpty, read, text } from './method'
import type { Call, Method } from './method'

/** With so many records of one type, those of the types after it are left out. */
const withholding = 20
const page = 50
const searched = ['lead', 'contact', 'company'] as const

const listOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null ? Object.values(value) : [value]
}

/** Numbers are compared by their digits, addresses without regard to case. */
const plain = (kind: string, value: unknown) =>
  kind === 'PHONE' ? text(value).replace(/\D/g, '') : text(value).trim().toLowerCase()

function holders({ params, portal, userId }: Call, type: (typeof searched)[number]): CrmRecord[] {
  const kind = text(params['type'])
  const wanted = new Set(
    listOf(params['values'])
      .slice(0, 20)
      .map(value => plain(kind, value))
      .filter(Boolean),
  )
  return [...portal.world.crm.values()].filter(record => {
    const own = kind === 'PHONE' ? record.phones : record.emails
    return record.type === type && seesCrm(record, userId) && own.some(value => wanted.has(plain(kind, value)))
  })
}

/** @see api-reference/crm/duplicates/crm-duplicate-find-by-comm.md; its error codes are sentences. */
function findByComm(call: Call) {
  const { params, portal, userId } = call
  const bad = (code: string, description: string) => new RestError(400, code, description)
  if (isEmpty(params['type'])) throw bad('Communication type is not defined', "Parameter 'type' is required.")
  const kind = text(params['type'])
  if (kind !== 'PHONE' && kind !== 'EMAIL')
    throw bad(`Communication type '${kind}' is not supported in current context`, 'Not supported.')
  if (isEmpty(params['values'])) throw bad('Communication values is not defined', "Parameter 'values' is required.")
  if (portal.settings.crmClosedTo.has(userId)) throw new RestError(403, 'Access denied', 'Access denied.')
  const only = text(params['entity_type']).toLowerCase()
  const found: Record<string, number[]> = {}
  for (const type of searched.filter(each => only === '' || each === only)) {
    const ids = holders(call, type).map(({ id }) => id)
    if (ids.length > 0) found[type.toUpperCase()] = ids
    if (ids.length >= withholding) break
  }
  return { result: Object.keys(found).length > 0 ? found : [] }
}

type Test = (record: CrmRecord) => boolean
/** Fields by which the console filters; with `@` before them for a list of values. */
const fields = { contactId: 'contactId', companyId: 'companyId', id: 'id', assignedById: 'assignedById' } as const

function testOf(key: string, wanted: unknown): Test {
  const name = key.replace(/^[@=]/, '')
  if (!Object.hasOwn(fields, name))
    throw new RestError(400, 'INVALID_ARG_VALUE', `Invalid filter: field '${name}' is not allowed in filter`)
  // An empty value means nobody.
  const values = listOf(wanted).map(int)
  return record => values.includes(record[fields[name as keyof typeof fields]])
}

/** @see api-reference/crm/universal/crm-item-list.md */
function listItems({ params, portal, userId }: Call) {
  if (isEmpty(params['entityTypeId']))
    throw new RestError(400, '100', 'Could not find value for parameter {entityTypeId}')
  const type = crmTypes[int(params['entityTypeId']) - 1]
  if (!type) throw new RestError(400, 'NOT_FOUND', 'SPA not found')
  const tests = Object.entries((params['filter'] ?? {}) as Record<string, unknown>).map(([key, value]) =>
    testOf(key, value),
  )
  for (const [field, direction] of Object.entries((params['order'] ?? {}) as Record<string, unknown>)) {
    if (!['ASC', 'DESC'].includes(text(direction).toUpperCase())) {
      const problem = `allowed sort directions are \`ASC, DESC\`. But got '${text(direction)}' for field '${field}'`
      throw new RestError(400, 'INVALID_ARG_VALUE', `Invalid order: ${problem}`)
    }
  }
  const found = [...portal.world.crm.values()]
    .filter(record => record.type === type && seesCrm(record, userId) && tests.every(test => test(record)))
    .sort((a, b) => b.id - a.id)
  const start = Math.max(0, int(params['start']))
  const more = start + page < found.length
  return {
    result: {
      items: found
        .slice(start, start + page)
        .map(({ id, title, createdAt }) => ({ id, title, createdTime: isoDate(createdAt) })),
    },
    total: found.length,
    ...(more ? { next: start + page } : {}),
  }
}

export const crmFind: Record<string, Method> = {
  'crm.duplicate.findbycomm': read(['crm'], findByComm),
  'crm.item.list': read(['crm'], listItems),
}
