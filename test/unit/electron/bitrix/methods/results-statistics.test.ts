import { describe, expect, it } from 'vitest'
import { type MethodName, methods } from '../../../../../electron/bitrix/methods'

const read = (method: MethodName, raw: unknown): unknown => methods[method].result.parse(raw)

describe('sessions of the reports', () => {
  it('reads one of which only the numbers are told, as text', () => {
    expect(
      read('imopenlines.v2.Session.list', { sessions: [{ id: '7', chatId: '9' }], hasNextPage: 'Y' }),
    ).toMatchObject({
      hasNextPage: true,
      sessions: { given: 1, read: [{ id: 7, chatId: 9, operatorId: null, messageCount: null, kpiFirstAnswer: null }] },
    })
  })

  it('keeps a wait of nothing apart from none, and false apart from untold', () => {
    const session = { id: 7, chatId: 9, waitAnswer: 0, kpiFirstAnswer: false, vote: 'none', crmEntityId: 0 }
    expect(read('imopenlines.v2.Session.list', { sessions: { 3: session } })).toMatchObject({
      hasNextPage: false,
      sessions: { read: [{ waitAnswer: 0, kpiFirstAnswer: false, vote: null, crmEntityId: null }] },
    })
  })

  it('counts entries that it cannot read', () => {
    const sessions = [{ id: 7, chatId: 9 }, null, { id: 8 }]
    expect(read('imopenlines.v2.Session.list', { sessions })).toMatchObject({ sessions: { given: 3 } })
  })

  it.each([null, {}, { sessions: null }, { hasNextPage: false }])('takes %j for no list', raw => {
    expect(methods['imopenlines.v2.Session.list'].result.safeParse(raw).success).toBe(false)
  })
})

describe('counts of sessions', () => {
  it.each(['sessions', 'stats'])('reads them under the name %s', name => {
    const stat = { sessionId: 7, messagesClientCount: 2, messagesOperatorCount: null }
    expect(read('imopenlines.v2.Session.Stat.get', { [name]: [stat] })).toMatchObject({
      sessions: [{ sessionId: 7, messagesClientCount: 2, messagesOperatorCount: null, waitClose: null }],
    })
  })
})

it('reads sums of a period in fractions', () => {
  expect(
    read('imopenlines.v2.Stat.get', { totalSessions: 3, avgWaitAnswer: '12.5', sessionsByHour: [0, 3] }),
  ).toMatchObject({ totalSessions: 3, avgWaitAnswer: 12.5, likeCount: 0, sessionsByHour: [0, 3], sessionsBySource: [] })
})

it('reads a guest whose neighbours are not to be seen', () => {
  expect(read('im.user.list.get', { 5: null, 6: { id: 6, name: 'Anna &amp; Co' } })).toEqual([
    { id: 6, name: 'Anna & Co', bot: false },
  ])
})
