import { beforeEach, describe, expect, it } from 'vitest'
import { Instant, Operator } from '../../../../../electron/contract/common'
import { start } from '../../../../portal/world/acts'
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
    expect(await find(id)).toMatchObject({ group: 'work', waitsAtMost: true })
    const before = changes().length

    const { dialog } = await harness.open(id)
    expect(dialog.waitingSince).not.toBe(told)
    expect(await find(id)).toMatchObject({ waitingSince: dialog.waitingSince, group: 'work' })
    expect(await find(id)).not.toHaveProperty('waitsAtMost')
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

  it('wait for nobody where the operator has begun a session and nobody has spoken, until the customer does', async () => {
    const { world } = harness.portal
    const { chatId: id } = known.closed
    await begin()
    start(world, world.chat(id), me.id)
    await harness.open(id)
    await harness.pass(period)
    expect(await find(id)).toMatchObject({ mine: true, last: { by: 'system' }, group: 'answered', waitingSince: null })
    const asked = world.message(id, { from: 'customer', text: 'Hello', at: world.now() + 1000 })
    await harness.pass(period)
    expect(await find(id)).toMatchObject({ group: 'work', waitingSince: Math.floor(asked.at / 1000) * 1000 })
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

describe('a dialog’s own reading', () => {
  it('moves one that is over, or with a colleague by now, at once and not with the next poll', async () => {
    const { world } = harness.portal
    await begin()
    world.closeSession(known.waiting.chatId)
    world.take(known.taken.chatId, colleague.id)
    for (const { chatId } of [known.waiting, known.taken]) await harness.open(chatId, true)
    expect(await find(known.waiting.chatId)).toMatchObject({ group: 'closed', mine: false, waitingSince: null })
    expect(await find(known.taken.chatId)).toBeUndefined()
    await harness.pass(period)
    expect(await find(known.waiting.chatId)).toBeUndefined()
  })

  it('moves one that nobody has any more to the unassigned; one on another line leaves until the list has it', async () => {
    const { world } = harness.portal
    await begin()
    const { lineId } = world.chat(known.taken.chatId)
    world.transfer(known.taken.chatId, lineId)
    await harness.open(known.taken.chatId, true)
    expect(await find(known.taken.chatId)).toMatchObject({ group: 'new', operator: null, mine: false })
    const other = [...world.lines.keys()].find(id => id !== world.chat(known.waiting.chatId).lineId) ?? 0
    world.transfer(known.waiting.chatId, other)
    await harness.open(known.waiting.chatId, true)
    expect(await find(known.waiting.chatId)).toBeUndefined()
  })

  it('is not undone by a list that was asked for before it', async () => {
    await begin()
    const { dialog } = await harness.open(known.taken.chatId, true)
    const gate = harness.portal.faults.hold('batch')
    const reading = harness.myDialogs.readNow(harness.active())
    await gate.reached
    const operator = Operator.parse({ id: colleague.id, name: 'Boris Novak' })
    const readAt = Instant.parse(dialog.readAt + minute)
    harness.myDialogs.saw({ ...dialog, operator, mine: false, joined: false, readAt })
    gate.open()
    await reading
    expect(await find(known.taken.chatId)).toBeUndefined()
  })

  it('is followed by the next list, whatever the clock said when it was read', async () => {
    await begin()
    const { dialog } = await harness.open(known.taken.chatId, true)
    const operator = Operator.parse({ id: colleague.id, name: 'Boris Novak' })
    const readAt = Instant.parse(dialog.readAt + 26 * 60 * minute)
    harness.myDialogs.saw({ ...dialog, operator, mine: false, joined: false, readAt })
    expect(await find(known.taken.chatId)).toBeUndefined()
    await harness.pass(period)
    expect(await find(known.taken.chatId)).toMatchObject({ mine: true })
  })

  it('moves nothing by what it did not tell', async () => {
    await begin()
    const { dialog } = await harness.open(known.taken.chatId, true)
    const closed = { ...dialog, status: 'closed' as const, sessionId: null, operator: null, mine: false }
    harness.myDialogs.saw(closed, null, ['session'])
    expect(await find(known.taken.chatId)).toMatchObject({ mine: true })
  })
})
