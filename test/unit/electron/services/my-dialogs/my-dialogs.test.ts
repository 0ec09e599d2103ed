import { beforeEach, describe, expect, it } from 'vitest'
import type { ListStep } from '../../../../../electron/services/my-dialogs/my-dialogs'
import { known } from '../../../../portal/seed/known'
import { ownChatId, ownCustomer, sowMyDialogs } from '../../../../portal/seed/my-dialogs'
import { operators } from '../../../../portal/seed/people'
import { chatId } from '../harness'
import { createPollHarness, type PollHarness } from '../poll/harness'
import { listingOf } from './listing'

const [second, minute] = [1000, 60_000]
const period = 5400
const { me, colleague } = operators

let harness: PollHarness
let listing: ReturnType<typeof listingOf>
beforeEach(async () => {
  harness = await createPollHarness()
  listing = listingOf(harness)
})

const begin = () => listing.begin()
const list = () => listing.list()
const find = (id: number) => listing.find(id)
const changes = () => listing.changes()
const commands = () => harness.portal.requests.at(-1)?.commands.map(({ params }) => [params['OFFSET'], params['LIMIT']])

describe('my dialogs', () => {
  it('are those the operator takes part in and unassigned ones in their queues, grouped by the session’s code', async () => {
    harness.portal.world.setState(known.pinned.chatId, 'closing')
    await begin()
    const groups = { fresh: 'new', queued: 'new', waiting: 'work', taken: 'work', documented: 'answered' } as const
    for (const [name, group] of Object.entries(groups)) {
      expect(await find(known[name as keyof typeof groups].chatId), name).toMatchObject({ group, spam: false })
    }
    expect(await find(known.pinned.chatId)).toMatchObject({ group: 'answered' })
    expect(await find(known.ofColleague.chatId)).toBeUndefined()
    expect(await find(known.ordinaryChat.chatId)).toBeUndefined()
    expect(await find(known.privateChat.chatId)).toBeUndefined()
  })

  it('tell their owner, channel line and connector, and who wrote the last message', async () => {
    await begin()
    expect(await find(known.waiting.chatId)).toMatchObject({
      customer: known.waiting.customer,
      userCode: known.waiting.code,
      connector: 'vkgroup',
      lineId: 8,
      lineName: harness.portal.world.lines.get(8)?.name,
      mine: true,
      operator: { id: me.id, name: 'Samantha Johnson' },
      last: { by: 'customer' },
    })
    expect(await find(known.documented.chatId)).toMatchObject({ last: { by: 'me' }, waitingSince: null })
    expect(await find(known.fresh.chatId)).toMatchObject({ mine: false, operator: null, last: { by: 'customer' } })
    expect(await find(known.pinned.chatId)).toMatchObject({ pinned: true })
    // It came by channel line 22 and is on channel line 16 now.
    expect(await find(known.transferred.chatId)).toMatchObject({ lineId: 16, customer: known.transferred.customer })
  })

  it('are read from a portal that writes ids the other way round', async () => {
    await begin()
    const before = await list()
    harness.portal.settings.idsFlipped = true
    await harness.myDialogs.handlers['myDialogs.refresh']({})
    await harness.pass(period)
    expect(await list()).toEqual(before)
  })
})

describe('following my dialogs', () => {
  it('reads three hundred in one request, and from then on only the newest with each poll', async () => {
    sowMyDialogs(harness.portal.world, 300)
    await begin()
    expect(harness.portal.requests).toHaveLength(1)
    const dialogs = await list()
    for (let index = 0; index < 300; index++) expect(dialogs.map(({ chatId }) => chatId)).toContain(ownChatId(index))
    await harness.pass(period)
    expect(commands()).toEqual([['0', '50']])
    expect(changes()).toHaveLength(1)
  })

  it('reads on when the list is longer than requested', async () => {
    sowMyDialogs(harness.portal.world, 700)
    await begin()
    await harness.pass(2100)
    expect(harness.portal.requests).toHaveLength(2)
    expect((await list()).length).toBeGreaterThanOrEqual(700)
  })

  it('takes a dialog once even if pages overlap', async () => {
    sowMyDialogs(harness.portal.world, 300)
    const { world } = harness.portal
    for (let index = 0; index < 60; index++) {
      world.closeSession(ownChatId(index), 'closed', world.now() - (index + 1) * minute)
      world.take(ownChatId(index), me.id)
    }
    await begin()
    const chats = (await list()).map(({ chatId }) => chatId)
    expect(new Set(chats).size).toBe(chats.length)
    for (let index = 0; index < 300; index++) expect(chats).toContain(ownChatId(index))
  })

  it('pushes news, and nothing without news', async () => {
    await begin()
    const before = changes().length
    await harness.pass(30 * second)
    expect(changes()).toHaveLength(before)

    const chat = harness.portal.world.addDialog({ customer: 'Newcomer', state: 'waiting', ownerId: me.id })
    await harness.pass(period)
    expect(changes().at(-1)).toMatchObject({ dialogs: [{ chatId: chat.id, customer: 'Newcomer' }], gone: [] })
  })

  it('notices within two polls that a dialog near the top has left', async () => {
    const { world } = harness.portal
    const chat = world.addDialog({ customer: 'Leaving', state: 'waiting', ownerId: me.id, minutesAgo: 1 })
    await begin()
    world.take(chat.id, colleague.id)
    await harness.pass(2 * period)
    expect(changes().at(-1)).toMatchObject({ dialogs: [], gone: [chat.id] })
    expect(await find(chat.id)).toBeUndefined()
  })

  it('notices within a minute that one far down the list has left', async () => {
    sowMyDialogs(harness.portal.world, 300)
    await begin()
    harness.portal.world.take(ownChatId(288), colleague.id)
    await harness.pass(30 * second)
    expect(await find(ownChatId(288))).toMatchObject({ customer: ownCustomer(288) })
    await harness.pass(40 * second)
    expect(await find(ownChatId(288))).toBeUndefined()
  })

  it('keeps the list and says why when it cannot be read, and forgets it with the next reading', async () => {
    await begin()
    const before = await list()
    harness.portal.faults.next('im.recent.list', { kind: 'error', code: 'insufficient_scope', status: 403 })
    await harness.pass(period)
    expect(changes().at(-1)).toMatchObject({ dialogs: [], gone: [], failure: { code: 'forbidden' } })
    expect(await list()).toEqual(before)
    await harness.pass(period)
    expect(changes().at(-1)).toMatchObject({ failure: null })
  })

  it('reads the list again soon when a dialog that was opened contradicts it', async () => {
    await begin()
    const { world } = harness.portal
    world.closeSession(known.waiting.chatId)
    harness.myDialogs.saw((await harness.open(known.waiting.chatId, true)).dialog)
    await harness.pass(2 * second)
    expect(commands()?.[0]).toEqual(['0', '200'])
    expect(await find(known.waiting.chatId)).toBeUndefined()

    const looks = harness.portal.requests.length
    harness.myDialogs.saw((await harness.open(known.documented.chatId, true)).dialog)
    await harness.pass(2 * second)
    expect(harness.portal.requests).toHaveLength(looks + 1)
  })

  it('tells its listeners each step, and which reading was the first', async () => {
    const heard: { steps: readonly ListStep[]; isFirst: boolean }[] = []
    harness.myDialogs.onChange((steps, isFirst) => heard.push({ steps, isFirst }))
    await begin()
    expect(heard.map(({ isFirst }) => isFirst)).toEqual([true])
    harness.portal.world.message(known.documented.chatId, { from: 'customer', text: 'One more thing' })
    await harness.pass(period)
    expect(heard[1]).toMatchObject({
      isFirst: false,
      steps: [{ before: { group: 'answered' }, now: { group: 'work', last: { text: 'One more thing' } } }],
    })
    expect(harness.myDialogs.known().map(dialog => dialog.chatId)).toContain(chatId(known.documented.chatId))
    harness.state.signedIn = false
    expect(harness.myDialogs.known()).toEqual([])
  })

  it('begins anew after another account was active, so that the window drops the old list', async () => {
    await begin()
    expect(changes().map(({ anew }) => anew)).toEqual([true])
    harness.myDialogs.turn()
    expect(harness.myDialogs.known()).toEqual([])
    await harness.pass(period)
    expect(changes().at(-1)).toMatchObject({ anew: true })
    harness.portal.world.message(known.documented.chatId, { from: 'customer', text: 'More' })
    await harness.pass(period)
    expect(changes().at(-1)).toMatchObject({ anew: false, dialogs: [{ chatId: known.documented.chatId }] })
  })

  it('tells its listeners that the first reading after another account is no news either', async () => {
    await begin()
    const heard: boolean[] = []
    harness.myDialogs.onChange((_steps, isFirst) => heard.push(isFirst))
    harness.myDialogs.turn()
    harness.portal.world.message(known.documented.chatId, { from: 'customer', text: 'Meanwhile' })
    await harness.pass(period)
    expect(heard).toEqual([true])
    harness.portal.world.message(known.documented.chatId, { from: 'customer', text: 'And now' })
    await harness.pass(period)
    expect(heard).toEqual([true, false])
  })
})

describe('reading the whole list for an act', () => {
  const before = async () => {
    await begin()
    harness.pushed.length = 0
    harness.portal.requests.length = 0
    harness.portal.world.message(known.waiting.chatId, { from: 'customer', text: 'Hello?' })
  }

  it('tells its result', async () => {
    const heard: ListStep[] = []
    await before()
    harness.myDialogs.onChange(steps => heard.push(...steps))
    await harness.myDialogs.readNow(harness.active())
    expect(changes()).toMatchObject([{ dialogs: [{ chatId: known.waiting.chatId, last: { text: 'Hello?' } }] }])
    expect(heard).toHaveLength(1)
  })

  it('answers only the caller, not the account that is active by then', async () => {
    const heard: ListStep[] = []
    await before()
    harness.myDialogs.onChange(steps => heard.push(...steps))
    const gate = harness.portal.faults.hold('batch')
    const reading = harness.myDialogs.readNow(harness.active())
    await gate.reached
    harness.turnTo('another')
    harness.myDialogs.turn()
    gate.open()
    const read = await reading
    expect(read.find(dialog => dialog.chatId === known.waiting.chatId)).toMatchObject({ last: { text: 'Hello?' } })
    expect(changes()).toEqual([])
    expect(heard).toEqual([])
    expect(await list()).toEqual([])
  })

  it('does not put an answer from before another account over a newer list', async () => {
    await before()
    const gate = harness.portal.faults.hold('batch')
    const reading = harness.myDialogs.readNow(harness.active())
    await gate.reached
    const back = harness.turnTo('another')
    harness.myDialogs.turn()
    back()
    harness.myDialogs.turn()
    gate.open()
    await reading
    expect(changes()).toEqual([])
    expect(await list()).toEqual([])
  })
})
