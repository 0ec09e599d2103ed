import { expect, it } from 'vitest'
import { rewrites } from '../../../../portal/rewriting'
import { method, opened } from './lost-messages'

it.each([
  "It's here",
  'a\u00a0b',
  'Thanks 👍🏽',
  'Thank\u200byou\ufeff',
  'See https://example.com/a?b=1&c=2',
  'Wait…',
  'и\u0306',
  '👍',
  'x < y && "z"',
  'Line one\r\n\r\nline two',
])('%j is found as the portal has rewritten it', async text => {
  const harness = await opened()
  harness.portal.settings.rewrites = rewrites
  await harness.lost(text, 'a', true)
  expect(harness.stateOf('a')).toMatchObject({ state: 'sent' })
  expect(harness.waits).toEqual([500])
})

it.each(['Your order is ready: pick it up at noon', '12345 is your number'])(
  '%j, rewritten in an unforeseen way, is in doubt and not silently resent',
  async text => {
    const harness = await opened()
    harness.portal.settings.rewrites = { ...rewrites, text: given => `[icon=x] ${given.slice(0, -3)}` }
    await harness.lost(text, 'a', true)
    expect(harness.stateOf('a')).toMatchObject({ state: 'unclear', unclearBecause: 'doubtful' })
    expect(await harness.resend('a')).toMatchObject({ state: 'unclear', unclearBecause: 'doubtful' })
    expect(harness.portal.received(method)).toHaveLength(1)
  },
)
