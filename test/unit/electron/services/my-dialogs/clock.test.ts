import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { startPortal } from '../../../../portal/portal'
import { ownChatId, sowMyDialogs } from '../../../../portal/seed/my-dialogs'
import { operators } from '../../../../portal/seed/people'
import { createPollHarness, type PollHarness } from '../poll/harness'

const minute = 60_000
const period = 5400
const { me } = operators

let harness: PollHarness
beforeEach(async () => {
  harness = await createPollHarness()
})

async function begin(): Promise<void> {
  harness.poll.turn()
  await harness.pass(3100)
}
const find = async (id: number) =>
  (await harness.myDialogs.handlers['myDialogs.list']({})).dialogs.find(dialog => dialog.chatId === id)
const commands = () => harness.portal.requests.at(-1)?.commands.map(({ params }) => [params['OFFSET'], params['LIMIT']])

describe('my dialogs, whatever this computer’s clock says', () => {
  it("are read whole no more often when the portal's clock is a day ahead of this computer's", async () => {
    harness.portal.settings.clockAheadMs = 24 * 60 * minute
    sowMyDialogs(harness.portal.world, 300)
    await begin()
    for (let turn = 0; turn < 4; turn++) {
      await harness.pass(period)
      expect(commands()).toEqual([['0', '50']])
    }
  })

  it("show all news, even beyond one poll, when the portal's clock is hours behind", async () => {
    const portal = await startPortal({ now: () => Date.now() - 5 * 60 * minute })
    onTestFinished(() => portal.stop())
    harness = await createPollHarness(portal)
    const { world, settings } = portal
    sowMyDialogs(world, 300)
    await begin()
    settings.clockAheadMs = minute
    for (let index = 0; index < 120; index++) {
      world.message(ownChatId(index), { from: 'customer', text: 'News', at: world.now() })
    }
    await harness.pass(2 * period)
    expect(await find(ownChatId(119))).toMatchObject({ last: { text: 'News' } })
  })

  it('agree with the dialog itself about a deleted question until something new is written', async () => {
    const { world } = harness.portal
    const chat = world.addDialog({ customer: 'Sorry', state: 'waiting', ownerId: me.id })
    const said = chat.messages.findLast(({ authorId }) => authorId === chat.customerId)
    await begin()
    expect(await find(chat.id)).toMatchObject({ group: 'work' })
    for (const { id, authorId } of [...chat.messages])
      if (authorId === chat.customerId) world.removeMessage(chat.id, id)
    const { dialog, messages } = await harness.open(chat.id)
    expect(dialog.waitingSince).toBeNull()
    harness.myDialogs.saw(dialog, messages.at(-1)?.id ?? null)
    await harness.pass(2 * period)
    expect(await find(chat.id)).toMatchObject({ group: 'answered', waitingSince: null, last: { id: said?.id } })

    world.message(chat.id, { from: 'customer', text: 'No, wait', at: world.now() })
    await harness.pass(period)
    expect(await find(chat.id)).toMatchObject({ group: 'work', last: { text: 'No, wait' } })
  })
})
