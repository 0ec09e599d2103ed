import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { methods } from '../../../../electron/bitrix/methods'
import { startPortal } from '../../../portal/portal'
import type { Portal } from '../../../portal/portal'
import { known } from '../../../portal/seed/known'
import { operators } from '../../../portal/seed/people'
import { activityIdOf } from '../../../portal/world/activities'
import { post } from '../http'
import { examplesFor, statsByOtherName } from './examples'

const now = Date.UTC(2026, 2, 11, 12)
const { sessionId, chatId } = known.documented
const { supervisor, colleague } = operators
const examples = examplesFor(sessionId, activityIdOf(sessionId))
let portal: Portal
beforeAll(async () => {
  portal = await startPortal({ now: () => now })
  const passed = { at: now, fromId: 0, toId: colleague.id, fromLineId: 22, toLineId: null, byId: 0 }
  Object.assign(portal.world.findSession(sessionId) ?? {}, {
    transfers: [
      { ...passed, reason: 'auto' },
      { ...passed, fromId: colleague.id, byId: colleague.id, reason: 'manual' },
    ],
    vote: 'dislike',
    votedAt: now,
    voteHead: 3,
    commentHead: 'Slow, but kind',
  })
  portal.world.lines.forEach(line => (line.settings = { KPI_FIRST_ANSWER_TIME: '30' }))
  portal.world.closeSession(chatId)
})
afterAll(() => portal.stop())

const schemas: Record<string, { params: z.ZodType; result: z.ZodType }> = methods
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields that hold different things from one answer to the next. */
const open = ['phones', 'PROVIDER_PARAMS', 'SETTINGS']

/** The paths to all values; the first entry of a list stands for all of them. */
function pathsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.length > 0 ? pathsOf(value[0], `${at}[]`) : [at]
  if (!isRecord(value)) return [at]
  return Object.entries(value).flatMap(([name, inner]) =>
    open.includes(name) ? [`${at}.${name}`] : pathsOf(inner, `${at}.${name}`),
  )
}

/** Values that a schema has lost: null or empty where something was told. */
function lost(told: unknown, read: unknown, at = ''): string[] {
  if (isRecord(told) && isRecord(read))
    return Object.entries(read).flatMap(([name, value]) =>
      name in told ? lost(told[name], value, `${at}.${name}`) : [],
    )
  if (Array.isArray(told) && Array.isArray(read))
    return read.length === told.length
      ? told.flatMap((each, index) => lost(each, read[index], `${at}[${index}]`))
      : [at]
  const isTold = told !== null && told !== '' && !(Array.isArray(told) && told.length === 0)
  return isTold && (read === null || read === undefined || read === '') ? [at] : []
}

describe.each(examples)('$method, $title', ({ method, params, result }) => {
  // The console does not ask in every way that the docs show.
  const schema = schemas[method]?.params.safeParse(params).success ? schemas[method].result : undefined
  it.runIf(schema)('is read by the console without a loss', () => {
    expect(lost(result, schema?.parse(result))).toEqual([])
  })

  it('has the same fields in the portal of the tests', async () => {
    const { accessToken: auth } = portal.signIn(supervisor.id)
    const answer = await post(
      `${portal.origin}/rest/${method}`,
      JSON.stringify({ ...params, auth }),
      'application/json',
    )
    expect(answer).toMatchObject({ status: 200 })
    expect(pathsOf(answer.result).sort()).toEqual(pathsOf(result).sort())
  })
})

it('Session.Stat.get is read by the list’s other name too', () => {
  const { result } = methods['imopenlines.v2.Session.Stat.get']
  expect(lost(statsByOtherName.stats, result.parse(statsByOtherName).sessions)).toEqual([])
})
