import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import type { FailureCode } from '../../../../../electron/contract/failure'
import { ChatId, Instant, SessionId } from '../../../../../electron/contract/common'
import { createListening } from '../../../../../electron/services/board/listening'
import { createLoad } from '../../../../../electron/services/board/load'
import { createCounts } from '../../../../../electron/services/board/reports-counts'
import {
  createRows,
  type Facts,
  factsOf,
  type Moment,
  type ReportSession,
} from '../../../../../electron/services/board/rows'
import { createSink } from '../../../../../electron/services/board/sink'
import type { BatchRequest } from '../../../../../electron/services/portal/batch-request'

const moment = (seconds: number): Moment => ({ at: Instant.parse(seconds * 1000), steady: seconds * 1000 })
const session = (id: number, given: Partial<ReportSession> = {}): ReportSession => ({
  ...{ id: SessionId.parse(id), chatId: ChatId.parse(id), configId: null, source: 'livechat', operatorId: null },
  ...{ userId: null, userCode: '', dateCreate: Instant.parse(1000), dateClose: null, dateFirstAnswer: null },
  ...{ dateOperatorAnswer: null, status: 'new', closeReason: null, vote: null, voteHead: null, commentHead: null },
  ...{ crmEntityType: null, crmEntityId: null, queueTransfers: null, waitAnswer: null, waitClose: null },
  ...{ kpiFirstAnswer: null, messageCount: 3 },
  ...given,
})

/** A request whose commands are answered by a function. */
function requestTo(answer: (method: string, params: { sessionId?: number[]; SESSION_ID?: number }) => unknown) {
  const ask = (method: string, params: object) => ({ answer: () => answer(method, params) })
  return { ask, size: () => 1 } as unknown as BatchRequest
}
function board(...ids: number[]) {
  const rows = createRows()
  const sink = createSink({ rows, tell: () => {}, pause: async () => {} })
  const factsFor = (id: number) => factsOf(session(id, { status: 'answered', dateOperatorAnswer: Instant.parse(2000) }))
  for (const id of ids) sink.put(factsFor(id) as Facts, moment(10))
  return { rows, sink, load: createLoad(() => 0) }
}

describe('a portal that says 0 for nothing', () => {
  it('has not answered at once where nobody has answered', () => {
    expect(factsOf(session(1, { waitAnswer: 0 }))).toMatchObject({ firstReplyMs: null, isAnswered: false })
    expect(factsOf(session(1, { waitAnswer: 0, dateFirstAnswer: Instant.parse(1000) }))?.firstReplyMs).toBe(0)
  })

  it('has not closed what it says to be open', async () => {
    const { rows, sink, load } = board(1)
    const counts = { messagesCount: 3, messagesClientCount: 1, messagesOperatorCount: 2 }
    const stat = { sessionId: 1, waitAnswer: 0, waitClose: 0, transfersCount: 0, kpiFirstAnswer: null, ...counts }
    const answer = { ok: true, value: { sessions: [stat] } }
    const take = createCounts({ sink, load }).ask(
      requestTo(() => answer),
      moment(20),
      { onlyMoved: false, isFilling: false, without: [] },
    )
    await take(moment(20))
    expect(rows.bySession.size).toBe(1)
  })
})

describe('messages that cannot be read', () => {
  async function heard(code: FailureCode, turns: number) {
    const { rows, sink, load } = board(1)
    const listening = createListening({ sink, load })
    const row = rows.of(ChatId.parse(1))
    if (!row) throw new Error('No row')
    row.wants = 'messages'
    const failed = requestTo(() => ({ ok: false, error: new AppError(code) }))
    const asked: number[] = []
    for (let turn = 0; turn < turns; turn++) {
      const chosen = listening.choose((20 + turn) * 1000)
      asked.push(chosen.length)
      await listening.ask(failed, chosen)(moment(20 + turn))
    }
    return { asked, row }
  }

  it.each(['forbidden', 'not_found'] as const)('are not asked for again where it is %s', async code => {
    const { asked, row } = await heard(code, 3)
    expect([asked, row.isClosedToUs]).toEqual([[1, 0, 0], true])
  })

  it.each(['rejected', 'bug'] as const)(
    'are asked for three times where it is %s: others want to be read',
    async code => {
      expect((await heard(code, 2)).row.isClosedToUs).toBe(false)
      expect((await heard(code, 5)).asked).toEqual([1, 1, 1, 0, 0])
    },
  )

  it('are asked for as long as the portal has no time for them', async () => {
    expect((await heard('rate_limited', 5)).asked).toEqual([1, 1, 1, 1, 1])
  })
})
