import { beforeEach, describe, expect, it } from 'vitest'
import { LineId } from '../../../../../electron/contract/common'
import { createChannelLineRules } from '../../../../../electron/services/channel-line/rules'
import { createHarness, type Harness } from '../harness'

const line = (id: number) => LineId.parse(id)
let harness: Harness
beforeEach(async () => void (harness = await createHarness()))

const part = () => createChannelLineRules({ active: harness.active, now: harness.now })
const asked = () => harness.portal.received('imopenlines.config.get').length
const lineOf = (id: number) => harness.portal.world.lines.get(id)!

describe('the rules of channel lines', () => {
  it('come for all lines in one request, and are kept for a quarter of an hour', async () => {
    lineOf(15).settings = { KPI_FIRST_ANSWER_TIME: '60', KPI_FURTHER_ANSWER_TIME: '120', QUEUE_TYPE: 'all' }
    const { read } = part()
    const before = harness.portal.requests.length
    const rules = await read([line(22), line(15), line(22)])
    expect(rules).toMatchObject([
      { lineId: 22, firstAnswerMs: 300_000, furtherAnswerMs: 600_000, moveOnMs: 60_000, autoCloseMs: 14_400_000 },
      { lineId: 15, firstAnswerMs: 60_000, furtherAnswerMs: 120_000, moveOnMs: null },
    ])
    expect(rules[0]).toMatchObject({ noAnswerMs: null, fullCloseMs: 600_000 })
    await read([line(22), line(15)])
    expect(harness.portal.requests.length - before).toBe(1)
    harness.state.later = 16 * 60_000
    await read([line(15)])
    expect(asked()).toBe(3)
  })

  it('are absent where the portal says 0, nothing, or that there is no such line', async () => {
    lineOf(22).settings = { KPI_FIRST_ANSWER_TIME: '0', KPI_FURTHER_ANSWER_TIME: '', NO_ANSWER_RULE: 'text' }
    const rules = await part().read([line(22), line(999)])
    expect(rules).toHaveLength(1)
    expect(rules[0]).toMatchObject({ firstAnswerMs: null, furtherAnswerMs: null, noAnswerMs: 60_000 })
  })

  it('never fail because of the portal, and are asked for again a minute later', async () => {
    await harness.portal.offline()
    const { read } = part()
    expect(await read([line(22)])).toEqual([])
    await harness.portal.online()
    expect(await read([line(22)])).toEqual([])
    harness.state.later = 61_000
    expect(await read([line(22)])).toHaveLength(1)
  })

  it('are forgotten with their account', async () => {
    const { read, forget } = part()
    await read([line(22)])
    forget(harness.state.account.id)
    await read([line(22)])
    expect(asked()).toBe(2)
  })
})
