import { beforeEach, describe, expect, it } from 'vitest'
import { LineId } from '../../../../../electron/contract/common'
import { createChannelLineRules } from '../../../../../electron/services/channel-line/rules'
import { newRequest } from '../../../../../electron/services/portal/batch-request'
import { createHarness, type Harness } from '../harness'

const line = (id: number) => LineId.parse(id)
let harness: Harness
beforeEach(async () => void (harness = await createHarness()))

function rules() {
  const { part, handlers, forget } = createChannelLineRules(harness)
  /** One poll. */
  async function poll() {
    const using = harness.active()
    const request = newRequest(using.bitrix)
    const take = part.ask(request, using)
    if (!take) return
    await request.send({ lane: 'board' }).then(take, () => part.lost?.())
  }
  return { poll, forget, want: (...ids: number[]) => handlers['channelLine.rules']({ lineIds: ids.map(line) }) }
}
const asked = () => harness.portal.received('imopenlines.config.get').length
const lineOf = (id: number) => harness.portal.world.lines.get(id)!

describe('the rules of channel lines', () => {
  it('come with the next poll, for all lines, and are kept for five minutes', async () => {
    lineOf(15).settings = { KPI_FIRST_ANSWER_TIME: '60', KPI_FURTHER_ANSWER_TIME: '120', QUEUE_TYPE: 'all' }
    const { want, poll } = rules()
    const before = harness.portal.requests.length
    expect(await want(22, 15, 22)).toEqual([])
    expect(harness.portal.requests.length).toBe(before)
    await poll()
    const all = await want(22, 15)
    expect(harness.payloads('channelLine.changed')).toEqual([all])
    expect(all).toMatchObject([
      { lineId: 22, firstAnswerMs: 300_000, furtherAnswerMs: 600_000, moveOnMs: 60_000, autoCloseMs: 14_400_000 },
      { lineId: 15, firstAnswerMs: 60_000, furtherAnswerMs: 120_000, moveOnMs: null },
    ])
    expect(all[0]).toMatchObject({ noAnswerMs: null, fullCloseMs: 600_000 })
    await poll()
    expect(harness.portal.requests.length - before).toBe(1)
    harness.state.later = 4.9 * 60_000
    await poll()
    expect(asked()).toBe(2)
    harness.state.later = 5.1 * 60_000
    await poll()
    expect(asked()).toBe(4)
  })

  it('that were changed in the portal are told within five minutes, and those that were not are not told again', async () => {
    lineOf(22).settings = { KPI_FIRST_ANSWER_TIME: '60' }
    const { want, poll } = rules()
    await want(22)
    await poll()
    harness.state.later = 5.1 * 60_000
    await poll()
    expect(harness.payloads('channelLine.changed')).toHaveLength(1)
    lineOf(22).settings = { KPI_FIRST_ANSWER_TIME: '90' }
    harness.state.later = 10.2 * 60_000
    await poll()
    expect(harness.payloads('channelLine.changed')).toMatchObject([[{}], [{ lineId: 22, firstAnswerMs: 90_000 }]])
  })

  it('are absent where the portal says 0, nothing, or that there is no such line', async () => {
    lineOf(22).settings = { KPI_FIRST_ANSWER_TIME: '0', KPI_FURTHER_ANSWER_TIME: '', NO_ANSWER_RULE: 'text' }
    const { want, poll } = rules()
    await want(22, 999)
    await poll()
    const found = await want(22, 999)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ firstAnswerMs: null, furtherAnswerMs: null, noAnswerMs: 60_000 })
  })

  it('stay as they are where the portal refuses, and are asked for again a minute later', async () => {
    const { want, poll } = rules()
    await want(22)
    harness.portal.faults.next('imopenlines.config.get', { kind: 'error', code: 'ACCESS_DENIED', status: 403 })
    await poll()
    expect(await want(22)).toEqual([])
    await poll()
    expect(await want(22)).toEqual([])
    harness.state.later = 61_000
    await poll()
    expect(await want(22)).toHaveLength(1)
  })

  it('are asked for ten at a time, and again with the poll after one that was lost', async () => {
    const { want, poll } = rules()
    await want(...Array.from({ length: 14 }, (_, index) => index + 1))
    await harness.portal.offline()
    await poll()
    await harness.portal.online()
    await poll()
    expect(asked()).toBe(10)
    await poll()
    expect(asked()).toBe(14)
  })

  it('are forgotten with their account', async () => {
    const { want, poll, forget } = rules()
    await want(22)
    await poll()
    forget(harness.state.account.id)
    expect(await want(22)).toEqual([])
  })
})
