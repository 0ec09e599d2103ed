import { beforeEach, describe, expect, it } from 'vitest'
import type { MyDialog } from '../../../../../electron/contract/my-dialogs'
import type { ListStep } from '../../../../../electron/services/my-dialogs/my-dialogs'
import { known } from '../../../../portal/seed/known'
import { ownChatId, ownCustomer, sowOwn } from '../../../../portal/seed/own'
import { operators } from '../../../../portal/seed/people'
import { chatId } from '../desk'
import { createLiveDesk, type LiveDesk } from '../poll/desk'

const second = 1000
const minute = 60 * second
const period = 5400
const { me, colleague } = operators

let desk: LiveDesk
beforeEach(async () => {
  desk = await createLiveDesk()
})

async function begin(): Promise<void> {
  desk.live.turn()
  await desk.pass(3100)
}
const list = async () => (await desk.own.handlers['myDialogs.list']({})).dialogs
const find = async (id: number): Promise<MyDialog | undefined> => (await list()).find(dialog => dialog.chatId === id)
const commands = () => desk.portal.requests.at(-1)?.commands.map(({ params }) => [params['OFFSET'], params['LIMIT']])
const changes = () => desk.payloads('myDialogs.changed')

describe('my dialogs', () => {
  it('are those the operator takes part in and unassigned ones in their queues, grouped by the session’s code', async () => {
    desk.portal.world.setState(known.pinned.chatId, 'closing')
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
      lineName: desk.portal.world.lines.get(8)?.name,
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

  it('wait since the first unanswered message that was seen, whatever the customer adds', async () => {
    const { world } = desk.portal
    const { chatId: id } = known.documented
    await begin()
    const asked = world.message(id, { from: 'customer', text: 'Are you there?', at: world.now() + 1000 })
    await desk.pass(period)
    world.message(id, { from: 'customer', text: 'Hello?', at: world.now() + 60_000 })
    await desk.pass(period)
    const isoSecond = Math.floor(asked.at / 1000) * 1000
    expect(await find(id)).toMatchObject({
      group: 'work',
      waitingSince: isoSecond,
      last: { text: 'Hello?' },
      unread: 2,
    })

    world.message(id, { from: me.id, text: 'Yes', at: world.now() + 61_000 })
    await desk.pass(period)
    expect(await find(id)).toMatchObject({ group: 'answered', waitingSince: null, unread: 0 })
  })

  it('wait as long as the dialog itself says once it is read, whatever the last message is', async () => {
    const { chatId: id } = known.waiting
    const { world } = desk.portal
    // The list tells only the last message, and that is not the customer's.
    world.chat(id).messages.push({ ...world.chat(id).messages.at(-1)!, id: world.nextId('message'), authorId: 0 })
    await begin()
    const told = (await find(id))?.waitingSince
    const before = changes().length

    const { dialog } = await desk.open(id)
    expect(dialog.waitingSince).not.toBe(told)
    expect(await find(id)).toMatchObject({ waitingSince: dialog.waitingSince, group: 'work' })
    expect(changes()).toHaveLength(before + 1)
    await desk.pass(period)
    expect(await find(id)).toMatchObject({ waitingSince: dialog.waitingSince })

    desk.own.saw({
      ...dialog,
      sessionId: 999 as typeof dialog.sessionId,
      waitingSince: 1 as typeof dialog.waitingSince,
    })
    expect(await find(id)).toMatchObject({ waitingSince: dialog.waitingSince })
  })

  it('without an owner wait since their session began', async () => {
    await begin()
    const session = desk.portal.world.chat(known.fresh.chatId).sessions.at(-1)
    expect((await find(known.fresh.chatId))?.waitingSince).toBe(Math.floor((session?.openedAt ?? 0) / 1000) * 1000)
  })

  it('are read from a portal that writes ids the other way round', async () => {
    await begin()
    const before = await list()
    desk.portal.settings.idsFlipped = true
    await desk.own.handlers['myDialogs.refresh']({})
    await desk.pass(period)
    expect(await list()).toEqual(before)
  })
})

describe('following my dialogs', () => {
  it('reads three hundred in one request, and from then on only the newest with each poll', async () => {
    sowOwn(desk.portal.world, 300)
    await begin()
    expect(desk.portal.requests).toHaveLength(1)
    const dialogs = await list()
    for (let index = 0; index < 300; index++) expect(dialogs.map(({ chatId }) => chatId)).toContain(ownChatId(index))
    await desk.pass(period)
    expect(commands()).toEqual([['0', '50']])
    expect(changes()).toHaveLength(1)
  })

  it('reads on when the list is longer than requested', async () => {
    sowOwn(desk.portal.world, 700)
    await begin()
    await desk.pass(2100)
    expect(desk.portal.requests).toHaveLength(2)
    expect((await list()).length).toBeGreaterThanOrEqual(700)
  })

  it('takes a dialog once even if pages overlap', async () => {
    sowOwn(desk.portal.world, 300)
    const { world } = desk.portal
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
    await desk.pass(30 * second)
    expect(changes()).toHaveLength(before)

    const chat = desk.portal.world.addDialog({ customer: 'Newcomer', state: 'waiting', ownerId: me.id })
    await desk.pass(period)
    expect(changes().at(-1)).toMatchObject({ dialogs: [{ chatId: chat.id, customer: 'Newcomer' }], gone: [] })
  })

  it('notices within two polls that a dialog near the top has left', async () => {
    const chat = desk.portal.world.addDialog({ customer: 'Leaving', state: 'waiting', ownerId: me.id, minutesAgo: 1 })
    await begin()
    desk.portal.world.take(chat.id, colleague.id)
    await desk.pass(2 * period)
    expect(changes().at(-1)).toMatchObject({ dialogs: [], gone: [chat.id] })
    expect(await find(chat.id)).toBeUndefined()
  })

  it('notices within a minute that one far down the list has left', async () => {
    sowOwn(desk.portal.world, 300)
    await begin()
    desk.portal.world.take(ownChatId(288), colleague.id)
    await desk.pass(30 * second)
    expect(await find(ownChatId(288))).toMatchObject({ customer: ownCustomer(288) })
    await desk.pass(40 * second)
    expect(await find(ownChatId(288))).toBeUndefined()
  })

  it('keeps the list and says why when it cannot be read, and forgets it with the next reading', async () => {
    await begin()
    const before = await list()
    desk.portal.faults.next('im.recent.list', { kind: 'error', code: 'insufficient_scope', status: 403 })
    await desk.pass(period)
    expect(changes().at(-1)).toMatchObject({ dialogs: [], gone: [], failure: { code: 'forbidden' } })
    expect(await list()).toEqual(before)
    await desk.pass(period)
    expect(changes().at(-1)).toMatchObject({ failure: null })
  })

  it('reads the list again soon when a dialog that was opened contradicts it', async () => {
    await begin()
    const { world } = desk.portal
    world.closeSession(known.waiting.chatId)
    desk.own.saw((await desk.open(known.waiting.chatId, true)).dialog)
    await desk.pass(2 * second)
    expect(commands()?.[0]).toEqual(['0', '200'])
    expect(await find(known.waiting.chatId)).toBeUndefined()

    const looks = desk.portal.requests.length
    desk.own.saw((await desk.open(known.documented.chatId, true)).dialog)
    await desk.pass(2 * second)
    expect(desk.portal.requests).toHaveLength(looks + 1)
  })

  it('tells its listeners each step, and which reading was the first', async () => {
    const heard: { steps: readonly ListStep[]; isFirst: boolean }[] = []
    desk.own.onChange((steps, isFirst) => heard.push({ steps, isFirst }))
    await begin()
    expect(heard.map(({ isFirst }) => isFirst)).toEqual([true])
    desk.portal.world.message(known.documented.chatId, { from: 'customer', text: 'One more thing' })
    await desk.pass(period)
    expect(heard[1]).toMatchObject({
      isFirst: false,
      steps: [{ before: { group: 'answered' }, now: { group: 'work', last: { text: 'One more thing' } } }],
    })
    expect(desk.own.known().map(dialog => dialog.chatId)).toContain(chatId(known.documented.chatId))
    desk.state.signedIn = false
    expect(desk.own.known()).toEqual([])
  })

  it('begins anew after another account was active, so that the window drops the old list', async () => {
    await begin()
    expect(changes().map(({ anew }) => anew)).toEqual([true])
    desk.own.turn()
    expect(desk.own.known()).toEqual([])
    await desk.pass(period)
    expect(changes().at(-1)).toMatchObject({ anew: true })
    desk.portal.world.message(known.documented.chatId, { from: 'customer', text: 'More' })
    await desk.pass(period)
    expect(changes().at(-1)).toMatchObject({ anew: false, dialogs: [{ chatId: known.documented.chatId }] })
  })

  it('tells its listeners that the first reading after another account is no news either', async () => {
    await begin()
    const heard: boolean[] = []
    desk.own.onChange((_steps, isFirst) => heard.push(isFirst))
    desk.own.turn()
    desk.portal.world.message(known.documented.chatId, { from: 'customer', text: 'Meanwhile' })
    await desk.pass(period)
    expect(heard).toEqual([true])
    desk.portal.world.message(known.documented.chatId, { from: 'customer', text: 'And now' })
    await desk.pass(period)
    expect(heard).toEqual([true, false])
  })
})

describe('reading the whole list for an act', () => {
  const before = async () => {
    await begin()
    desk.pushed.length = 0
    desk.portal.requests.length = 0
    desk.portal.world.message(known.waiting.chatId, { from: 'customer', text: 'Hello?' })
  }

  it('tells its result', async () => {
    const heard: ListStep[] = []
    await before()
    desk.own.onChange(steps => heard.push(...steps))
    await desk.own.readNow(desk.active())
    expect(changes()).toMatchObject([{ dialogs: [{ chatId: known.waiting.chatId, last: { text: 'Hello?' } }] }])
    expect(heard).toHaveLength(1)
  })

  it('answers only the caller, not the account that is active by then', async () => {
    const heard: ListStep[] = []
    await before()
    desk.own.onChange(steps => heard.push(...steps))
    desk.portal.faults.next('batch', { kind: 'delay', ms: 50 })
    const reading = desk.own.readNow(desk.active())
    await expect.poll(() => desk.portal.requests.length).toBe(1)
    desk.turnTo('another')
    desk.own.turn()
    const read = await reading
    expect(read.find(dialog => dialog.chatId === known.waiting.chatId)).toMatchObject({ last: { text: 'Hello?' } })
    expect(changes()).toEqual([])
    expect(heard).toEqual([])
    expect(await list()).toEqual([])
  })

  it('does not put an answer from before another account over a newer list', async () => {
    await before()
    desk.portal.faults.next('batch', { kind: 'delay', ms: 50 })
    const reading = desk.own.readNow(desk.active())
    await expect.poll(() => desk.portal.requests.length).toBe(1)
    const back = desk.turnTo('another')
    desk.own.turn()
    back()
    desk.own.turn()
    await reading
    expect(changes()).toEqual([])
    expect(await list()).toEqual([])
  })
})
