import { beforeEach, describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { createPollHarness, type PollHarness } from '../poll/harness'
import { listingOf } from './listing'

const minute = 60_000
const period = 5400
const { me, colleague } = operators

let harness: PollHarness
let listing: ReturnType<typeof listingOf>
beforeEach(async () => {
  harness = await createPollHarness()
  listing = listingOf(harness)
})

const begin = () => listing.begin()
const find = (id: number) => listing.find(id)
const changes = () => listing.changes()

describe('my dialogs', () => {
  it('wait since the first unanswered message that was seen, whatever the customer adds', async () => {
    const { world } = harness.portal
    const { chatId: id } = known.documented
    await begin()
    const asked = world.message(id, { from: 'customer', text: 'Are you there?', at: world.now() + 1000 })
    await harness.pass(period)
    world.message(id, { from: 'customer', text: 'Hello?', at: world.now() + 60_000 })
    await harness.pass(period)
    const isoSecond = Math.floor(asked.at / 1000) * 1000
    expect(await find(id)).toMatchObject({
      group: 'work',
      waitingSince: isoSecond,
      last: { text: 'Hello?' },
      unread: 2,
    })

    world.message(id, { from: me.id, text: 'Yes', at: world.now() + 61_000 })
    await harness.pass(period)
    expect(await find(id)).toMatchObject({ group: 'answered', waitingSince: null, unread: 0 })
  })

  it('wait as long as the dialog itself says once it is read, whatever the last message is', async () => {
    const { chatId: id } = known.waiting
    const { world } = harness.portal
    // The list tells only the last message, and that is not the customer's.
    world.chat(id).messages.push({ ...world.chat(id).messages.at(-1)!, id: world.nextId('message'), authorId: 0 })
    await begin()
    const told = (await find(id))?.waitingSince
    const before = changes().length

    const { dialog } = await harness.open(id)
    expect(dialog.waitingSince).not.toBe(told)
    expect(await find(id)).toMatchObject({ waitingSince: dialog.waitingSince, group: 'work' })
    expect(changes()).toHaveLength(before + 1)
    await harness.pass(period)
    expect(await find(id)).toMatchObject({ waitingSince: dialog.waitingSince })

    harness.myDialogs.saw({
      ...dialog,
      sessionId: 999 as typeof dialog.sessionId,
      waitingSince: 1 as typeof dialog.waitingSince,
    })
    expect(await find(id)).toMatchObject({ waitingSince: dialog.waitingSince })
  })

  it('wait as long as the dialog itself says, also where it was read before the list', async () => {
    const { world } = harness.portal
    const asked = world.now() - 20 * minute
    const dialog = world.addDialog({
      state: 'new',
      messages: [{ from: 'customer', text: 'Hello', at: asked }],
      members: [me.id],
    })
    const id = dialog.id
    await begin()
    world.take(id, me.id)
    dialog.messages.push({ ...dialog.messages.at(-1)!, id: world.nextId('message'), authorId: 0, at: world.now() })
    const { waitingSince } = (await harness.open(id)).dialog
    await harness.pass(period)
    expect(await find(id)).toMatchObject({ group: 'work', waitingSince })
    expect(waitingSince).toBe(Math.floor(asked / 1000) * 1000)
  })

  it('of a colleague wait as long as they say themselves, read before the operator has joined', async () => {
    const { world } = harness.portal
    const asked = world.now() - 20 * minute
    const dialog = world.addDialog({
      state: 'taken',
      ownerId: colleague.id,
      messages: [{ from: 'customer', text: 'Hello', at: asked }],
    })
    const id = dialog.id
    await begin()
    dialog.messages.push({ ...dialog.messages.at(-1)!, id: world.nextId('message'), authorId: 0, at: world.now() })
    const { waitingSince } = (await harness.open(id)).dialog
    expect(waitingSince).toBe(Math.floor(asked / 1000) * 1000)
    dialog.members.add(me.id)
    await harness.pass(period)
    expect(await find(id)).toMatchObject({ group: 'work', waitingSince })
  })

  it('without an owner wait since their session began', async () => {
    await begin()
    const session = harness.portal.world.chat(known.fresh.chatId).sessions.at(-1)
    expect((await find(known.fresh.chatId))?.waitingSince).toBe(Math.floor((session?.openedAt ?? 0) / 1000) * 1000)
  })
})
