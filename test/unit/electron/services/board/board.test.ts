import { describe, expect, it } from 'vitest'
import { AccountId } from '../../../../../electron/contract/account'
import { ChatId, Instant } from '../../../../../electron/contract/common'
import { answer } from '../../../../portal/world/acts'
import { finish } from '../../../../portal/world/operator-acts'
import { openSession } from '../../../../portal/world/model'
import { createBoardHarness } from './harness'

const chat = (id: number) => ChatId.parse(id)

describe('the board', () => {
  it('reads all live dialogs of the lines that the supervisor sees, and nothing before it is watched', async () => {
    const { watch, pass, shown, sown, standing, portal } = await createBoardHarness({ dialogs: 500, operators: 20 })
    await pass(5000)
    expect(portal.requests).toHaveLength(0)
    await watch()
    await pass(3000)
    expect([...shown().keys()]).toEqual(expect.arrayContaining(sown.chatIds))
    expect(standing().standing).toMatchObject({ source: 'statistics', lacks: [], failure: null, stretch: 1 })
    expect(standing().standing.isFilling).toBeUndefined()
    await watch(false)
    const before = portal.requests.length
    await pass(60_000)
    expect(portal.requests).toHaveLength(before)
  })

  it('reads less often while the window is hidden, at once when it is shown, and as ever for an alert rule', async () => {
    const { watch, pass, window, board, portal } = await createBoardHarness({ dialogs: 60 })
    const requestsIn = async (ms: number) => {
      const before = portal.requests.length
      await pass(ms)
      return portal.requests.length - before
    }
    await watch()
    await pass(10_000)
    const seen = await requestsIn(60_000)
    window.isVisible = false
    await pass(30_000)
    expect(await requestsIn(60_000)).toBeLessThan(seen / 2)
    board.want('a rule', true)
    expect(await requestsIn(60_000)).toBeGreaterThan(seen / 2)
    board.want('a rule', false)
    await pass(5000)
    window.isVisible = true
    window.changed()
    expect(await requestsIn(2000)).toBeGreaterThan(0)
  })

  it('follows what happens: who waits, who answers, what begins and what ends', async () => {
    const { world, watch, pass, shown, sown, now } = await createBoardHarness()
    await watch()
    await pass(5000)
    const [first = 0] = sown.chatIds.filter(id =>
      [...shown().values()].some(row => row.chatId === id && row.status === 'new'),
    )
    const begun = world.chats.get(first)
    const openedAt = (begun && openSession(begun)?.openedAt) ?? 0
    const askedAt = begun?.messages[0]?.at ?? 0
    const wholeSeconds = [openedAt, askedAt].map(at => Math.floor(at / 1000) * 1000)
    const waitsSince = shown().get(chat(first))?.wait
    expect(wholeSeconds).toContain(waitsSince?.is === 'waiting' && waitsSince.since)
    const [operator = 0] = sown.operatorIds
    if (begun) answer(world, begun, operator)
    world.message(first, { from: operator, text: 'Here I am.' })
    const added = world.addDialog({ lineId: sown.lineIds[0] ?? 0, customer: 'Newcomer', minutesAgo: 0 })
    await pass(50_000)
    expect(shown().get(chat(first))).toMatchObject({
      status: 'answered',
      wait: { is: 'answered' },
      operator: { id: operator },
    })
    expect(shown().get(chat(added.id))).toMatchObject({ status: 'new', wait: { is: 'waiting' } })
    const asked = now()
    world.message(first, { from: 'customer', text: 'And now?' })
    await pass(60_000)
    const wait = shown().get(chat(first))?.wait
    expect(wait).toMatchObject({ is: 'waiting' })
    expect(Math.abs((wait?.is === 'waiting' ? (wait.since ?? 0) : 0) - asked)).toBeLessThan(60_000)
    if (begun) finish(world, begun, operator)
    await pass(12_000)
    expect(shown().has(chat(first))).toBe(false)
  })

  it('tells of a wait since the first message as soon as it has seen that, of one in sight first', async () => {
    const { world, watch, pass, shown, handlers } = await createBoardHarness()
    await watch()
    await pass(3000)
    const row = [...shown().values()].find(
      ({ status, wait, begunAt }) => status === 'new' && wait.is === 'waiting' && wait.since === begunAt,
    )
    if (!row) throw new Error('Nobody waits since the begin')
    await handlers['board.names']({ chatIds: [row.chatId] })
    await pass(12_000)
    const askedAt = world.chats.get(row.chatId)?.messages[0]?.at ?? 0
    expect(askedAt).toBeGreaterThan((row.begunAt ?? 0) + 1000)
    expect(shown().get(row.chatId)?.wait).toEqual({ is: 'waiting', since: Math.floor(askedAt / 1000) * 1000 })
    // Whoever else writes: it stays so until somebody answers.
    world.message(row.chatId, { from: 'customer', text: 'Hello?' })
    await pass(30_000)
    expect(shown().get(row.chatId)?.wait).toEqual({ is: 'waiting', since: Math.floor(askedAt / 1000) * 1000 })
  })

  it('never claims a wait that was not so when it was looked at, in ten minutes of traffic', async () => {
    const { world, watch, pass, stir, board, standing } = await createBoardHarness({ dialogs: 150, operators: 6 })
    await watch()
    let wrong = 0
    for (let step = 0; step < 20; step++) {
      stir(20, step)
      await pass(30_000)
      for (const { chatId, wait, readAt, checkedAt } of board.known()) {
        const known = world.chats.get(chatId)
        const session = known && openSession(known)
        if (!known || !session || wait.is === 'unknown') continue
        const looked = Math.max(readAt, checkedAt ?? 0)
        const said = known.messages.filter(
          ({ sessionId, authorId, at }) => sessionId === session.id && authorId !== 0 && at <= looked,
        )
        const last = said.at(-1)
        if (last && (last.authorId === known.customerId) !== (wait.is === 'waiting')) wrong++
      }
    }
    expect(wrong).toBe(0)
    const { total, waitsKnown, oldestAt, oldestWaitingAt } = standing().standing
    expect(waitsKnown / total).toBeGreaterThan(0.9)
    expect((oldestWaitingAt ?? 0) - (oldestAt ?? 0)).toBeGreaterThanOrEqual(0)
  })

  it('keeps every row under a minute old, and waiting ones under a quarter of one', async () => {
    const { watch, pass, stir, board, now } = await createBoardHarness({ dialogs: 500, operators: 20 })
    await watch()
    await pass(60_000)
    const ages = { all: [] as number[], waiting: [] as number[] }
    for (let step = 0; step < 30; step++) {
      stir(10, step)
      await pass(7000)
      for (const { wait, readAt, checkedAt } of board.known()) {
        ages.all.push(now() - readAt)
        if (wait.is === 'waiting') ages.waiting.push(now() - Math.max(readAt, checkedAt ?? 0))
      }
    }
    const p95 = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0
    expect(Math.min(ages.all.length / 500, ages.waiting.length / 100)).toBeGreaterThan(20)
    expect(p95(ages.waiting)).toBeLessThanOrEqual(15_000)
    expect(Math.max(...ages.all)).toBeLessThanOrEqual(60_000)
  })

  it('tells the window in slices, each row once, and main all of them', async () => {
    const { watch, pass, pushed, readings, board } = await createBoardHarness({ dialogs: 700, operators: 12 })
    await watch()
    await pass(8000)
    const slices = (from = 0) =>
      pushed.slice(from).flatMap(({ name, payload }) => (name === 'board.changed' ? [payload.dialogs] : []))
    expect(slices().length).toBeGreaterThanOrEqual(3)
    for (const dialogs of slices()) expect(dialogs.length).toBeLessThanOrEqual(250)
    expect(readings.at(-1)?.dialogs.length).toBeGreaterThanOrEqual(700)
    const before = pushed.length
    const again = await watch()
    expect(again.dialogs).toHaveLength(250)
    await pass(50)
    const told = [again.dialogs, ...slices(before)].flat().map(({ chatId }) => chatId)
    expect(told.sort()).toEqual(
      board
        .known()
        .map(({ chatId }) => chatId)
        .sort(),
    )
  })

  it('says of a session that a bot has what its dialog says: nobody owns it, and which bot answers', async () => {
    const { world, watch, pass, shown, sown } = await createBoardHarness()
    const bot = world.addUser({ id: 900, firstName: 'Welcome', lastName: 'bot', type: 'bot' })
    const added = world.addDialog({ lineId: sown.lineIds[0] ?? 0, customer: 'Newcomer', minutesAgo: 5 })
    const session = openSession(added)
    // The portal gives a session to its bot, and the dialog to nobody.
    if (session) Object.assign(session, { operatorId: bot.id, state: 'answered' })
    await watch()
    await pass(15_000)
    expect(shown().get(chat(added.id))).toMatchObject({ operator: null, bot: { id: 900, name: 'Welcome bot' } })
    expect([...shown().values()].filter(({ bot: its }) => its)).toHaveLength(1)
  })

  it('names customers in sight only, operators and lines always', async () => {
    const { watch, pass, shown, sown, handlers, portal, board, state } = await createBoardHarness()
    await watch()
    await pass(15_000)
    const [first = 0] = sown.chatIds
    expect(shown().get(chat(first))).toMatchObject({ customer: null, lineName: 'Board line 1' })
    expect([...shown().values()].filter(({ operator }) => operator?.name === null)).toEqual([])
    // Asked by a part of main for an account that was left meanwhile.
    board.name(AccountId.parse('acme.bitrix24.com/999'), [chat(first)])
    await pass(2000)
    expect(shown().get(chat(first))?.customer).toBeNull()
    board.name(state.account.id, [chat(first)])
    await pass(2000)
    expect(shown().get(chat(first))?.customer).toEqual(expect.any(String))
    const asked = portal.received('im.user.list.get').length
    await handlers['board.names']({ chatIds: [chat(first)] })
    await pass(12_000)
    expect(portal.received('im.user.list.get')).toHaveLength(asked)
  })

  it('does not ask again and again for names that the portal refuses', async () => {
    const { watch, pass, shown, sown, handlers, portal } = await createBoardHarness()
    await watch()
    await pass(5000)
    portal.settings.missing.add('im.user.list.get')
    const before = portal.requests.length
    await handlers['board.names']({ chatIds: sown.chatIds.slice(0, 20).map(chat) })
    await pass(50_000)
    // Those of the lists and counts go on as before.
    expect(portal.requests.length - before).toBeLessThan(16)
    portal.settings.missing.delete('im.user.list.get')
    await pass(75_000)
    expect(shown().get(chat(sown.chatIds[0] ?? 0))?.customer).toEqual(expect.any(String))
  })

  it('is read for others in main too, and stops with the last of them, with the poll and without a connection', async () => {
    const { board, pass, portal, parts, portalStanding } = await createBoardHarness()
    board.want('test', true)
    await pass(3000)
    expect(board.known().length).toBeGreaterThan(50)
    const requests = () =>
      portal.requests.filter(({ commands }) => commands.some(({ method }) => method.includes('Session.'))).length
    await parts.poll.handlers['poll.pause']({ paused: true })
    let before = requests()
    await pass(40_000)
    expect(requests()).toBe(before)
    await parts.poll.handlers['poll.pause']({ paused: false })
    await pass(15_000)
    expect(requests()).toBeGreaterThan(before)
    portalStanding.offline = true
    parts.poll.reconsider()
    before = requests()
    await pass(40_000)
    expect(requests()).toBe(before)
    portalStanding.offline = false
    parts.poll.reconsider()
    await pass(15_000)
    expect(requests()).toBeGreaterThan(before)
    board.want('test', false)
    before = requests()
    await pass(40_000)
    expect(requests()).toBe(before)
  })

  it('forgets everything when another account is active, whatever is still under way', async () => {
    const { board, watch, pass, state, pushed, clock } = await createBoardHarness()
    await watch()
    await clock.run(400)
    state.account = { ...state.account, id: AccountId.parse('another') }
    board.turn()
    const before = pushed.length
    await pass(30_000)
    expect(pushed.slice(before).filter(({ name }) => name === 'board.changed')).toEqual([])
    expect(board.known()).toEqual([])
    expect(await watch()).toMatchObject({ dialogs: [], standing: { source: null } })
    await pass(3000)
    expect(board.known().length).toBeGreaterThan(50)
  })
})

describe('operators and the day', () => {
  it('fold the lines of a person, and are asked for twice a minute at most, by whoever', async () => {
    const { watch, pass, handlers, parts, portal, sown } = await createBoardHarness()
    await watch()
    await pass(8000)
    const { operators, readAt, lack } = await handlers['board.operators']({})
    const own = operators.filter(({ operator }) => sown.operatorIds.includes(operator.id))
    expect(own).toHaveLength(sown.operatorIds.length)
    expect(own.every(({ lines }) => lines.length === 2)).toBe(true)
    expect([readAt === null, lack]).toEqual([false, null])
    await parts.people.handlers['people.list']({})
    await pass(50_000)
    expect(portal.received('imopenlines.v2.Operator.list').length).toBeLessThanOrEqual(2)
  })

  it('sum up the day, once a minute', async () => {
    const { watch, handlers, now, portal, pass, sown } = await createBoardHarness()
    await watch()
    const day = { from: Instant.parse(now() - 86_400_000), to: Instant.parse(now()), lineIds: [] }
    const figures = await handlers['board.today'](day)
    expect(figures.dialogs).toBeGreaterThanOrEqual(sown.chatIds.length)
    expect(figures.byHour.reduce((sum, count) => sum + count, 0)).toBe(figures.dialogs)
    await handlers['board.today'](day)
    expect(portal.received('imopenlines.v2.Stat.get')).toHaveLength(1)
    await pass(61_000)
    await handlers['board.today'](day)
    expect(portal.received('imopenlines.v2.Stat.get')).toHaveLength(2)
  })
})
