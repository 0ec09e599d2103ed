import { expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createPollHarness } from '../poll/harness'

it('a last line of the system does not count as unread, though the portal counts it', async () => {
  const { portal, poll, pass, myDialogs } = await createPollHarness()
  const { chatId } = known.documented
  const find = async () => (await myDialogs.handlers['myDialogs.list']({})).dialogs.find(each => each.chatId === chatId)
  poll.turn()
  await pass(3100)
  const { world } = portal
  const tell = async (from: 'customer' | 'system') => {
    world.message(chatId, { from, text: 'One more line', at: world.now() + 1000 })
    await pass(5400)
  }
  await tell('system')
  expect(await find()).toMatchObject({ last: { by: 'system' }, unread: 0 })
  await tell('customer')
  expect((await find())?.unread).toBeGreaterThan(0)
})
