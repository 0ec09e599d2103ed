import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createFileHarness } from './harness'

const { waiting } = known
const method = 'im.v2.File.upload'
const content = Buffer.from('every byte of it '.repeat(900))
const hours = 15 * 3_600_000

/** Two files sent one after the other; the first is still on its way when `meanwhile` happens. */
async function twoFiles(meanwhile: (harness: Awaited<ReturnType<typeof createFileHarness>>) => Promise<void> | void) {
  const harness = await createFileHarness()
  const { attach, calls, rested, portal } = harness
  const gate = portal.faults.hold(method, { after: true })
  const [first, second] = [
    await attach('a.txt', content, waiting.chatId),
    await attach('b.txt', content, waiting.chatId),
  ]
  for (const id of [first, second]) await calls['file.send']({ id, message: '' })
  await gate.reached
  await meanwhile(harness)
  gate.open()
  return { ...harness, ends: [await rested(first), await rested(second)] }
}

describe('a file that waits for another one', () => {
  it('is handed back if the computer has slept since, like every act', async () => {
    const { portal, ends } = await twoFiles(({ state }) => void (state.later = hours))
    expect(ends).toMatchObject([{ state: 'sent' }, { state: 'refused', failure: { code: 'rate_limited' } }])
    expect(portal.received(method)).toHaveLength(1)
  })

  it('is sent however long that one takes while the computer is awake', async () => {
    const { portal, ends } = await twoFiles(({ elapse }) => elapse(hours))
    expect(ends.map(({ state }) => state)).toEqual(['sent', 'sent'])
    expect(portal.received(method)).toHaveLength(2)
  })
})
