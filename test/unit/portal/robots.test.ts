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
