import { isMap } from '../body'
import { RestError } from '../rest-error'
import { fullName } from '../world/model'
import type { Line } from '../world/model'
import type { World } from '../world/world'
import { int, read, text } from './method'
import type { Method } from './method'

const invalid = (problem: string) => new RestError(400, 'INVALID_FORMAT', problem)

/** A line's own fields, all of them strings. @see api-reference/imopenlines/openlines/imopenlines-config-list-get.md */
export function printLine(line: Line): Record<string, string> {
  return {
    ID: String(line.id),
    LINE_NAME: line.name,
    ACTIVE: line.active ? 'Y' : 'N',
    CRM: 'Y',
    CRM_CREATE: 'lead',
    QUEUE_TYPE: 'evenly',
    QUEUE_TIME: '60',
    NO_ANSWER_TIME: '60',
    CHECK_AVAILABLE: 'N',
    WATCH_TYPING: 'Y',
    WELCOME_MESSAGE: 'Y',
    WORKTIME_ENABLE: 'N',
    AUTO_CLOSE_TIME: '14400',
    FULL_CLOSE_TIME: '10',
    TEMPORARY: 'N',
    LANGUAGE_ID: 'en',
    MAX_CHAT: String(line.maxChat ?? 0),
    KPI_FIRST_ANSWER_TIME: '300',
    KPI_FURTHER_ANSWER_TIME: '600',
    CONFIRM_CLOSE: 'N',
    ...line.settings,
  }
}

/** The fields that `OPTIONS.QUEUE = Y` adds; a line without operators has `[]` for its people. */
function printQueue(world: World, line: Line) {
  const people = line.queue.flatMap(id => world.users.get(id) ?? [])
  const fields = people.map(user => [
    user.id,
    {
      USER_NAME: fullName(user),
      USER_WORK_POSITION: user.position || null,
      USER_AVATAR: '',
      USER_AVATAR_ID: null,
    },
  ])
  return { QUEUE: line.queue, QUEUE_USERS_FIELDS: fields.length > 0 ? (Object.fromEntries(fields) as object) : [] }
}

function section(value: unknown, name: string, allowed: readonly string[]): Record<string, unknown> {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return {}
  if (!isMap(value)) throw invalid(`A wrong format for the ${name} field is passed`)
  const extra = Object.keys(value).filter(key => !allowed.includes(key))
  if (extra.length > 0) throw invalid(`Unsupported ${name} fields are passed: ${extra.join(', ')}`)
  return value
}

function count(value: unknown, name: string, preset: number): number {
  if (value === undefined) return preset
  if (!/^\d+$/.test(text(value))) throw invalid(`A non-negative integer is expected in the PARAMS field '${name}'`)
  return int(value)
}

function filtered(lines: Line[], filter: unknown): Line[] {
  if (filter === undefined) return lines
  if (!isMap(filter) && !(Array.isArray(filter) && filter.length === 0))
    throw invalid("A wrong format for the PARAMS field 'filter' is passed")
  return lines.filter(line => {
    const printed = printLine(line)
    return Object.entries(filter).every(([key, wanted]) => {
      const name = key.replace(/^[=@]+/, '')
      if (!(name in printed)) throw invalid(`An unknown field '${name}' is passed in the PARAMS field 'filter'`)
      return (Array.isArray(wanted) ? wanted : [wanted]).map(text).includes(printed[name] ?? '')
    })
  })
}

export const lines: Record<string, Method> = {
  'imopenlines.config.list.get': read(['imopenlines'], ({ params, portal: { world } }) => {
    const wanted = section(params['PARAMS'], 'PARAMS', ['select', 'filter', 'order', 'limit', 'offset'])
    const options = section(params['OPTIONS'], 'OPTIONS', ['QUEUE', 'CONFIG_QUEUE', 'CHECK_PERMISSION'])
    const { select } = wanted
    if (select !== undefined && !Array.isArray(select))
      throw invalid("A wrong format for the PARAMS field 'select' is passed")
    const offset = count(wanted['offset'], 'offset', 0)
    const limit = Math.min(200, count(wanted['limit'], 'limit', 50))
    const found = filtered([...world.lines.values()], wanted['filter']).slice(offset, offset + limit)
    return {
      result: found.map(line => ({
        ...chosen(printLine(line), select as unknown[] | undefined),
        ...(options['QUEUE'] === 'Y' ? printQueue(world, line) : {}),
        ...(options['CONFIG_QUEUE'] === 'Y'
          ? { CONFIG_QUEUE: line.queue.map(id => ({ ENTITY_ID: String(id), ENTITY_TYPE: 'user' })) }
          : {}),
      })),
    }
  }),
}

function chosen(line: Record<string, string>, select: unknown[] | undefined): Record<string, string> {
  if (!select || select.length === 0) return line
  const names = select.map(text)
  const unknown = names.find(name => !(name in line))
  if (unknown !== undefined) throw invalid(`An unknown field '${unknown}' is passed in the PARAMS field 'select'`)
  return Object.fromEntries(names.map(name => [name, line[name] ?? '']))
}
