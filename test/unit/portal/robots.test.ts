import { describe, expect, it, onTestFinished } from 'vitest'
import { startPortal } from '../../portal/portal'
import { known } from '../../portal/seed/known'

const [second, hour] = [1000, 3_600_000]

async function portalLater() {
  let later = 0
  const portal = await startPortal({ now: () => Date.now() + later })
  onTestFinished(() => portal.stop())
  const ask = async (method: string, params: object) => {
    const body = JSON.stringify(params)
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(`${portal.webhookUrl()}${method}.json`, { method: 'POST', headers, body })
    return ((await answer.json()) as { result: Record<string, unknown> }).result
  }
  return { portal, pass: (ms: number) => void (later += ms), ask }
}

describe('as time passes, the portal', () => {
  it('closes the window of a channel 24 hours after the customer’s last message, until they write again', async () => {
    const { portal, pass, ask } = await portalLater()
    const { chatId } = known.queued
    const reason = async () => String((await ask('imopenlines.dialog.get', { CHAT_ID: chatId }))['entity_data_1'])
    pass(23 * hour)
    expect(await reason()).not.toContain('replyLimit')
    pass(2 * hour)
    expect(await reason()).toMatch(/\|replyLimit$/)
    portal.world.message(chatId, { from: 'customer', text: 'Still there?' })
    expect(await reason()).not.toContain('replyLimit')
  })

  it('offers a new dialog to the next operator of the queue', async () => {
    const { portal, pass, ask } = await portalLater()
    const { chatId } = known.fresh
    const line = portal.world.lines.get(portal.world.chat(chatId).lineId)
    if (!line) throw new Error('no line')
    Object.assign(line, {
      queue: [portal.operators.me.id, portal.operators.colleague.id],
      settings: { QUEUE_TIME: '40' },
    })
    Object.assign(portal.world.chat(chatId).sessions.at(-1) ?? {}, { openedAt: portal.world.now() })
    const isMine = async () => {
      const items = (await ask('im.recent.list', { SKIP_CHAT: 'Y' }))['items'] as { chat_id: number }[]
      return items.some(item => item.chat_id === chatId)
    }
    expect(await isMine()).toBe(true)
    pass(41 * second)
    expect(await isMine()).toBe(false)
    pass(40 * second)
    expect(await isMine()).toBe(true)
  })

  it('closes an answered dialog by itself', async () => {
    const { portal, pass, ask } = await portalLater()
    const { chatId } = known.documented
    const line = portal.world.lines.get(portal.world.chat(chatId).lineId)
    if (line) line.settings = { AUTO_CLOSE_TIME: '60' }
    portal.world.message(chatId, { from: 'operator', text: 'Done' })
    const owner = async () => (await ask('imopenlines.dialog.get', { CHAT_ID: chatId }))['owner']
    expect(await owner()).not.toBe(0)
    pass(61 * second)
    expect(await owner()).toBe(0)
  })
})

describe('in the transfers of the reports, the portal', () => {
  const reported = async (ask: Awaited<ReturnType<typeof portalLater>>['ask'], sessionId: number) =>
    (await ask('imopenlines.v2.Session.Transfer.list', { sessionId: [sessionId] }))['transfers']

  it('marks each passing on of a dialog that nobody took', async () => {
    const { portal, pass, ask } = await portalLater()
    const { chatId, sessionId } = known.fresh
    const [one, two] = [portal.operators.me.id, portal.operators.colleague.id]
    Object.assign(portal.world.lines.get(portal.world.chat(chatId).lineId) ?? {}, {
      queue: [one, two],
      settings: { QUEUE_TIME: '40' },
    })
    Object.assign(portal.world.chat(chatId).sessions.at(-1) ?? {}, { openedAt: portal.world.now() })
    const byItself = { reason: 'auto', mode: 'AUTO', type: 'USER', initiatorId: null, toConfigId: null }
    const first = { ...byItself, fromOperatorId: null, toOperatorId: one }
    expect(await reported(ask, sessionId)).toMatchObject([first])
    pass(81 * second)
    expect(await reported(ask, sessionId)).toMatchObject([
      first,
      { ...byItself, fromOperatorId: one, toOperatorId: two },
      { ...byItself, fromOperatorId: two, toOperatorId: one },
    ])
    portal.world.take(chatId, one)
    pass(400 * second)
    expect(await reported(ask, sessionId)).toHaveLength(3)
  })

  it('marks the return to the queue of a customer whose operator has left', async () => {
    const { portal, ask } = await portalLater()
    const { chatId, sessionId } = known.ofColleague
    const { colleague } = portal.operators
    Object.assign(portal.world.lines.get(22) ?? {}, { settings: { CHECK_AVAILABLE: 'Y' } })
    expect(await reported(ask, sessionId)).toEqual([])
    Object.assign(portal.world.users.get(colleague.id) ?? {}, { presence: 'offline' })
    expect(await reported(ask, sessionId)).toMatchObject([
      { reason: 'queue', mode: 'AUTO', type: 'QUEUE', fromOperatorId: colleague.id, toOperatorId: null },
    ])
    expect(portal.world.chat(chatId)).toMatchObject({ ownerId: 0 })
  })
})

it('tells a customer once that nobody answers, and closes what an operator has finished', async () => {
  const { portal, pass, ask } = await portalLater()
  const excuse = 'Nobody is free at the moment'
  portal.world.lines.forEach(line => {
    line.settings = {
      NO_ANSWER_RULE: 'text',
      NO_ANSWER_TIME: '60',
      NO_ANSWER_TEXT: excuse,
      FULL_CLOSE_TIME: '10',
    }
  })
  const said = ({ chatId }: { chatId: number }) =>
    portal.world.chat(chatId).messages.filter(({ text }) => text === excuse).length
  portal.world.setState(known.closing.chatId, 'closing')
  await ask('profile', {})
  await ask('profile', {})
  expect([said(known.fresh), said(known.documented)]).toEqual([1, 0])
  pass(11 * 60 * second)
  await ask('profile', {})
  expect(portal.world.findSession(known.closing.sessionId)).toMatchObject({ state: 'closed' })
})
