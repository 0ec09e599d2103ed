import { describe, expect, it } from 'vitest'
import { type Budget, createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import type { PostOptions } from '../../../../../electron/bitrix/http/transport'
import { chatId, join, oauth, ok } from './fake'

describe('an act from before the computer slept', () => {
  const hours = 15 * 3_600_000

  /** A client whose monotonic clock stands still in sleep, while the wall clock goes on and may be set. */
  function onLaptop(parts: { take?: () => void; access?: () => void } = {}) {
    const clock = { awake: 0, slept: 0, set: 0 }
    const sent: PostOptions[] = []
    const now = () => clock.awake
    const wait = async (ms: number) => void (clock.awake += ms)
    const made = createBudget({ now, wait, random: () => 0.5 })
    const take: Budget['take'] = async (...request) => {
      const waited = await made.take(...request)
      parts.take?.()
      return waited
    }
    const access = async () => {
      parts.access?.()
      return oauth
    }
    const client = createClient({
      transport: { post: async (_url, _body, options) => (sent.push(options), ok(true)) },
      auth: { access, renew: access, refused: () => {} },
      budget: { ...made, take },
      wait,
      now,
      wall: () => clock.awake + clock.slept + clock.set,
      steady: () => clock.awake + clock.slept,
      random: () => 0.5,
    })
    const sleep = () => void (clock.slept += hours)
    return { client, sent, clock, sleep, budget: made }
  }

  it.each([
    ['an act', join, { CHAT_ID: chatId }],
    ['a message', 'im.message.add', { DIALOG_ID: 'chat1763', MESSAGE: 'Hello' }],
  ] as const)('hands back %s that waited for the allowance', async (_, method, params) => {
    const harness = onLaptop({ take: () => harness.sleep() })
    await expect(harness.client.call(method, params)).rejects.toMatchObject({ code: 'rate_limited' })
    expect(harness.sent).toEqual([])
  })

  it('is handed back even if the clock was set back meanwhile', async () => {
    const harness = onLaptop({
      take() {
        harness.sleep()
        harness.clock.set = -56 * 365 * 24 * 3_600_000
      },
    })
    await expect(harness.client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'rate_limited' })
    expect(harness.sent).toEqual([])
  })

  it('is handed back if it waited for credentials', async () => {
    const harness = onLaptop({ access: () => harness.sleep() })
    await expect(harness.client.call(join, { CHAT_ID: chatId })).rejects.toMatchObject({ code: 'offline' })
    expect(harness.sent).toEqual([])
  })

  it('is handed back if it was being written down before it leaves', async () => {
    const harness = onLaptop()
    const leaving = async () => harness.sleep()
    await expect(harness.client.call(join, { CHAT_ID: chatId }, { leaving })).rejects.toMatchObject({ code: 'offline' })
    expect(harness.sent).toEqual([])
  })

  it('is handed back however late its turn comes', async () => {
    const harness = onLaptop()
    harness.sleep()
    const asked = harness.client.call(join, { CHAT_ID: chatId }, { age: hours })
    await expect(asked).rejects.toMatchObject({ code: 'rate_limited' })
    expect(harness.sent).toEqual([])
  })

  it('goes out if it was requested after the sleep', async () => {
    const harness = onLaptop()
    harness.sleep()
    await harness.client.call(join, { CHAT_ID: chatId })
    expect(harness.sent).toHaveLength(1)
  })
})
