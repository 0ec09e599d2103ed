import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import { chatId, get, oauth, ok } from './fake'

describe('"Stop"', () => {
  const access = async () => oauth

  it.each([
    ['an act', { forAct: true }, { code: 'cancelled' }],
    ['the operator', {}, 'waits'],
  ] as const)('reaches what is read for %s as it should', async (_, options, outcome) => {
    const forever = () => new Promise(() => {})
    const budget = createBudget({ now: () => 0, wait: forever, random: () => 0.5 })
    budget.limited()
    const auth = { access, renew: access, refused: () => {} }
    const transport = { post: async () => ok({}) }
    const client = createClient({
      transport,
      auth,
      budget,
      wait: forever,
      now: () => 0,
      wall: () => 0,
      random: () => 0.5,
    })
    const read = client.batch({ one: { method: get, params: { CHAT_ID: chatId } } }, { lane: 'act', ...options })
    const told = read.catch((error: unknown) => ({ code: error instanceof AppError ? error.code : 'none' }))
    await new Promise(resolve => setImmediate(resolve))
    budget.stopActs()
    const later = new Promise(resolve => setImmediate(() => resolve('waits')))
    expect(await Promise.race([told, later])).toEqual(outcome)
  })
})
