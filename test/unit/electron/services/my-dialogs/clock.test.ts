import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { startPortal } from '../../../../portal/portal'
import { ownChatId, sowOwn } from '../../../../portal/seed/own'
import { operators } from '../../../../portal/seed/people'
import { createLiveDesk, type LiveDesk } from '../poll/desk'

const minute = 60_000
const period = 5400
const { me } = operators

let desk: LiveDesk
beforeEach(async () => {
  desk = await createLiveDesk()
})

async function begin(): Promise<void> {
  desk.live.turn()
  await desk.pass(3100)
}
const find = async (id: number) =>
  (await desk.own.handlers['myDialogs.list']({})).dialogs.find(dialog => dialog.chatId === id)
const commands = () => desk.portal.requests.at(-1)?.commands.map(({ params }) => [params['OFFSET'], params['LIMIT']])

describe('my dialogs, whatever this computer’s clock says', () => {
  it("are read whole no more often when the portal's clock is a day ahead of this computer's", async () => {
    desk.portal.settings.clockAheadMs = 24 * 60 * minute
    sowOwn(desk.portal.world, 300)
    await begin()
    for (let turn = 0; turn < 4; turn++) {
      await desk.pass(period)
      expect(commands()).toEqual([['0', '50']])
    }
  })

  it("show all news, even beyond one poll, when the portal's clock is hours behind", async () => {
    const portal = await startPortal({ now: () => Date.now() - 5 * 60 * minute })
    onTestFinished(() => portal.stop())
    desk = await createLiveDesk(portal)
    const { world, settings } = portal
    sowOwn(world, 300)
    await begin()
    settings.clockAheadMs = minute
    for (let index = 0; index < 120; index++) {
      world.message(ownChatId(index), { from: 'customer', text: 'News', at: world.now() })
    }
    await desk.pass(2 * period)
    expect(await find(ownChatId(119))).toMatchObject({ last: { text: 'News' } })
  })

  it('agree with the dialog itself about a deleted question until something new is written', async () => {
    const { world } = desk.portal
    const chat = world.addDialog({ customer: 'Sorry', state: 'waiting', ownerId: me.id })
    const said = chat.messages.findLast(({ authorId }) => authorId === chat.customerId)
    await begin()
    expect(await find(chat.id)).toMatchObject({ group: 'work' })
    for (const { id, authorId } of [...chat.messages])
      if (authorId === chat.customerId) world.removeMessage(chat.id, id)
    const { dialog, messages } = await desk.open(chat.id)
    expect(dialog.waitingSince).toBeNull()
    desk.own.saw(dialog, messages.at(-1)?.id ?? null)
    await desk.pass(2 * period)
    expect(await find(chat.id)).toMatchObject({ group: 'answered', waitingSince: null, last: { id: said?.id } })

    world.message(chat.id, { from: 'customer', text: 'No, wait', at: world.now() })
    await desk.pass(period)
    expect(await find(chat.id)).toMatchObject({ group: 'work', last: { text: 'No, wait' } })
  })
})
