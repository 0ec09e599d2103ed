import { beforeEach, describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { chatId } from '../harness'
import { createPollHarness, type PollHarness } from '../poll/harness'

const second = 1000
let harness: PollHarness
beforeEach(async () => {
  harness = await createPollHarness()
  harness.poll.turn()
  await harness.pass(3100)
  harness.parts().reminders.hear()
})

const lastOf = (chat: number) => harness.portal.world.chat(chat).messages.at(-1)?.id ?? 0
const set = (chat: number) =>
  harness.parts().reminders.handlers['reminder.set']({
    chatId: chatId(chat),
    customer: 'Anna',
    note: '',
    when: { kind: 'customer', after: lastOf(chat) },
  })
async function rung(): Promise<number[]> {
  const { reminders } = await harness.parts().reminders.handlers['reminder.list']({})
  return reminders.filter(({ rang }) => rang !== null).map(({ chatId }) => chatId)
}

describe('a reminder for when the customer writes', () => {
  it('rings with their next message in one of my dialogs, not with the operator’s own', async () => {
    const { chatId } = known.documented
    await set(chatId)
    harness.portal.world.message(chatId, { from: harness.portal.operators.me.id, text: 'One moment' })
    await harness.pass(12 * second)
    expect(await rung()).toEqual([])
    harness.portal.world.message(chatId, { from: 'customer', text: 'Thank you' })
    await harness.pass(12 * second)
    expect(await rung()).toEqual([chatId])
  })

  it('rings when a colleague has answered before the list was read', async () => {
    const { chatId } = known.documented
    await set(chatId)
    harness.portal.world.message(chatId, { from: 'customer', text: 'Thank you' })
    harness.portal.world.message(chatId, { from: harness.portal.operators.colleague.id, text: 'Gladly' })
    await harness.pass(45 * second)
    expect(await rung()).toEqual([chatId])
  })

  it('rings in a colleague’s dialog, which is no dialog of mine', async () => {
    const { chatId } = known.ofColleague
    await set(chatId)
    await harness.pass(12 * second)
    expect(await rung()).toEqual([])
    harness.portal.world.message(chatId, { from: 'customer', text: 'Is anybody there?' })
    await harness.pass(45 * second)
    expect(await rung()).toEqual([chatId])
  })

  it('asks the portal for such a dialog with the poll, no more than twice a minute', async () => {
    const { chatId } = known.ofColleague
    await set(chatId)
    const before = harness.portal.received('imopenlines.dialog.get').length
    await harness.pass(60 * second)
    expect(harness.portal.received('imopenlines.dialog.get').length - before).toBeLessThanOrEqual(2)
  })
})
