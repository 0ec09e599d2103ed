import { RestError } from '../rest-error'
import { seesLine } from '../world/access'
import type { Line } from '../world/model'
import { int, isEmpty, read, text } from './method'
import type { Call, Method } from './method'
import { printLine } from './lines'

const pageSize = 50
const types = ['lists', 'bitrix_processes', 'lists_socnet']
const error = (code: string, problem: string) => new RestError(400, code, problem)

/** The channel line with its quick answers in the requested list. */
function lineOf({ params, portal: { world }, userId }: Call): Line {
  for (const name of ['IBLOCK_TYPE_ID', 'IBLOCK_ID'])
    if (isEmpty(params[name]) && !(name === 'IBLOCK_ID' && !isEmpty(params['IBLOCK_CODE'])))
      throw error('ERROR_REQUIRED_PARAMETERS_MISSING', `Required parameter \`${name}\` is missing`)
  const id = int(params['IBLOCK_ID'])
  const line = [...world.lines.values()].find(({ quickListId }) => quickListId !== undefined && quickListId === id)
  // Quick answers are in a list of the plain type; there are no lists of other types here.
  if (!line || text(params['IBLOCK_TYPE_ID']) !== types[0]) throw error('ERROR_IBLOCK_NOT_FOUND', 'Iblock not found')
  if (!seesLine(world, line.id, userId)) throw error('ACCESS_DENIED', 'Access denied')
  return line
}

/** One element; every value a text. The fields of `SELECT` only, where given. */
function printElement(line: Line, index: number, select: unknown): Record<string, string | null> {
  const answer = line.quickAnswers?.[index] ?? ''
  const element: Record<string, string | null> = {
    ID: String((line.quickListId ?? 0) * 1000 + index + 1),
    NAME: answer.split('\n')[0]?.slice(0, 60) ?? '',
    IBLOCK_SECTION_ID: null,
    CREATED_BY: '1',
    CODE: null,
    DETAIL_TEXT: answer,
    SORT: '1',
  }
  if (!Array.isArray(select) || select.length === 0) return element
  return Object.fromEntries(select.map(text).flatMap(name => (name in element ? [[name, element[name] ?? null]] : [])))
}

/** Fields that only the single line has. */
const ruleFields = {
  NO_ANSWER_RULE: 'none',
  AUTO_CLOSE_RULE: 'none',
  CLOSE_RULE: 'none',
  WORKTIME_FROM: '0',
  WORKTIME_TO: '23.59',
  WORKTIME_TIMEZONE: 'Europe/Berlin',
  KPI_FIRST_ANSWER_ALERT: 'N',
  KPI_FIRST_ANSWER_LIST: null,
  KPI_FURTHER_ANSWER_ALERT: 'N',
  KPI_FURTHER_ANSWER_LIST: null,
  KPI_CHECK_OPERATOR_ACTIVITY: 'N',
} as const

export const lists: Record<string, Method> = {
  /** @see api-reference/imopenlines/openlines/imopenlines-config-get.md */
  'imopenlines.config.get': read(['imopenlines'], ({ params, portal: { world } }) => {
    const id = int(params['CONFIG_ID'])
    if (id <= 0) throw error('CONFIG_ID_EMPTY', "Config ID can't be empty")
    const line = world.lines.get(id)
    if (!line) return { result: false }
    const settings = { ...printLine(line), QUICK_ANSWERS_IBLOCK_ID: String(line.quickListId ?? 0) }
    const queue = params['WITH_QUEUE'] === 'Y' ? { QUEUE: line.queue.map(String), QUEUE_ONLINE: 'Y' } : {}
    return { result: { ...settings, ...ruleFields, DATE_CREATE: {}, DATE_MODIFY: {}, ...line.settings, ...queue } }
  }),

  /** @see api-reference/lists/elements/lists-element-get.md */
  'lists.element.get': read(['lists'], call => {
    const line = lineOf(call)
    const all = (line.quickAnswers ?? []).map((_, index) => printElement(line, index, call.params['SELECT']))
    const start = int(call.params['start'])
    const page = all.slice(start, start + pageSize)
    const hasNext = all.length > start + pageSize
    return { result: page, total: all.length, ...(hasNext ? { next: start + pageSize } : {}) }
  }),
}
