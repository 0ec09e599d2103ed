import { describe, expect, it } from 'vitest'
import { activitiesFor } from '../../../../portal/world/activities'
import { type BoardHarness, createBoardHarness } from './harness'

const list = 'imopenlines.v2.Session.list'
const lacksOf = ({ standing }: BoardHarness) =>
  standing().standing.lacks.map(({ source, because }) => [source, because])
const sourceOf = ({ standing }: BoardHarness) => standing().standing.source

describe('where the reports are refused', () => {
  it.each<[string, (harness: BoardHarness) => void]>([
    ['tariff', ({ portal }) => void (portal.settings.planWithoutReports = true)],
    ['no_right', ({ portal }) => void portal.settings.reports.closedTo.add(portal.operators.supervisor.id)],
    ['old_portal', ({ portal }) => void portal.settings.missing.add(list.toLowerCase())],
  ])('for %s, the activities of the CRM take over, and the board says why', async (because, refuse) => {
    const harness = await createBoardHarness({ dialogs: 30, closed: 0 })
    refuse(harness)
    await harness.watch()
    await harness.pass(60_000)
    expect(sourceOf(harness)).toBe('activities')
    expect(lacksOf(harness)).toEqual([['statistics', because]])
    const rows = harness.shown()
    const bound = activitiesFor(harness.world, harness.portal.operators.supervisor.id)
    const open = bound.filter(({ session }) => session.closedAt === null).map(({ chat }) => chat.id)
    expect([...rows.keys()].sort()).toEqual(open.sort())
    expect([...rows.values()].every(({ lineName, transfers }) => lineName !== null && transfers === null)).toBe(true)
    expect(harness.portal.ledger.acts).toEqual([])
  })

  it('comes back by itself, and says that nothing known before holds', async () => {
    const harness = await createBoardHarness({ dialogs: 30, closed: 0 })
    await harness.watch()
    await harness.pass(5000)
    expect(sourceOf(harness)).toBe('statistics')
    harness.portal.settings.planWithoutReports = true
    await harness.pass(60_000)
    expect(sourceOf(harness)).toBe('activities')
    harness.portal.settings.planWithoutReports = false
    const before = harness.pushed.length
    const [lack] = harness.standing().standing.lacks
    expect((lack?.againAt ?? 0) - harness.now()).toBeGreaterThan(8 * 60_000)
    await harness.pass(10 * 60_000)
    expect(sourceOf(harness)).toBe('statistics')
    expect(lacksOf(harness)).toEqual([])
    const news = harness.pushed.slice(before).filter(({ name }) => name === 'board.changed')
    expect(news.some(({ payload }) => payload !== null && 'anew' in payload && payload.anew)).toBe(true)
  })

  it('shows the own dialogs where the activities are refused too', async () => {
    const harness = await createBoardHarness({ dialogs: 10, closed: 0 })
    harness.portal.settings.planWithoutReports = true
    harness.portal.settings.missing.add('crm.activity.list')
    harness.parts.poll.nudge()
    await harness.watch()
    await harness.pass(30_000)
    expect(sourceOf(harness)).toBe('mine')
    expect(lacksOf(harness)).toEqual([
      ['statistics', 'tariff'],
      ['activities', 'old_portal'],
    ])
    const own = await harness.parts.myDialogs.handlers['myDialogs.list']({})
    const open = own.dialogs.filter(({ group, sessionId }) => group !== 'closed' && sessionId !== null)
    expect([...harness.shown().keys()].sort()).toEqual(open.map(({ chatId }) => chatId).sort())
  })

  it('is asked for anew at a refresh, step by step, and never said to be used while it is refused', async () => {
    const harness = await createBoardHarness({ dialogs: 30, closed: 0 })
    const { settings } = harness.portal
    harness.parts.poll.nudge()
    await harness.watch()
    await harness.pass(8000)
    const refreshed = async () => {
      const before = harness.pushed.length
      await harness.handlers['board.refresh']({})
      for (let step = 0; step < 10; step++) await harness.pass(200)
      const told = harness.pushed.slice(before)
      return [
        ...new Set(told.flatMap(({ name, payload }) => (name === 'board.changed' ? [payload.standing.source] : []))),
      ]
    }
    settings.planWithoutReports = true
    expect((await refreshed()).at(-1)).toBe('activities')
    settings.missing.add('crm.activity.list')
    expect((await refreshed()).at(-1)).toBe('mine')
    expect(await refreshed()).toEqual(['mine'])
    settings.missing.delete('crm.activity.list')
    expect((await refreshed()).at(-1)).toBe('activities')
    expect(await refreshed()).toEqual(['activities'])
    settings.planWithoutReports = false
    expect((await refreshed()).at(-1)).toBe('statistics')
  })

  it('does not ask for what the sign-in has no scope for', async () => {
    const harness = await createBoardHarness({ dialogs: 10, closed: 0 })
    harness.state.account = { ...harness.state.account, scopes: ['imopenlines', 'im'] }
    harness.portal.settings.planWithoutReports = true
    await harness.watch()
    await harness.pass(20_000)
    expect(lacksOf(harness)).toContainEqual(['activities', 'no_scope'])
    expect(harness.portal.received('crm.activity.list')).toEqual([])
  })
})

/** In steps as long as a turn of the board: nothing is looked at in between. */
async function leap({ clock, settled }: BoardHarness, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 10_000) {
    await clock.run(10_000)
    await settled()
  }
}

describe('a reading that claims to have all live dialogs', { timeout: 60_000 }, () => {
  it.each<[string, (harness: BoardHarness) => Promise<void>]>([
    [
      'the plan lacked the reports',
      async harness => {
        harness.portal.settings.planWithoutReports = true
        await leap(harness, 60_000)
        harness.portal.settings.planWithoutReports = false
        await leap(harness, 11 * 60_000)
      },
    ],
    [
      'the portal answered nothing',
      async harness => {
        await harness.portal.offline()
        await leap(harness, 4 * 60_000)
        await harness.portal.online()
        await leap(harness, 2 * 60_000)
      },
    ],
    [
      'the connection was gone',
      async harness => {
        harness.portalStanding.offline = true
        await leap(harness, 4 * 60_000)
        harness.portalStanding.offline = false
        harness.board.reconsider()
        await leap(harness, 60_000)
      },
    ],
  ])('has those that began while %s', async (_, gap) => {
    const harness = await createBoardHarness({ dialogs: 4500, operators: 100, closed: 0 })
    const { board, world, sown, portal, now, clock } = harness
    await harness.watch()
    await leap(harness, 60_000)
    const begun: { chatId: number; at: number }[] = []
    clock.after(90_000, () => {
      for (let index = 0; index < 300; index++) {
        const messages = [{ from: 'customer' as const, text: 'Hello' }]
        const ownerId = portal.operators.colleague.id
        const chat = world.addDialog({ lineId: sown.lineIds[0] ?? 0, ownerId, state: 'taken', messages })
        begun.push({ chatId: chat.id, at: now() })
      }
    })
    const lacking: [number, number][] = []
    board.onRead(({ standing, dialogs }) => {
      if (standing.source !== 'statistics' || standing.isFilling || standing.failure) return
      const there = new Set<number>(dialogs.map(({ chatId }) => chatId))
      const lacks = begun.filter(({ chatId, at }) => now() - at > 60_000 && !there.has(chatId))
      if (lacks.length > 0) lacking.push([now() - (begun[0]?.at ?? 0), lacks.length])
    })
    await gap(harness)
    expect(begun).toHaveLength(300)
    expect(lacking).toEqual([])
  })
})

describe('where the reports fail', () => {
  it('keeps its rows, says so, and steps down only after three failures', async () => {
    const harness = await createBoardHarness({ dialogs: 30, closed: 0 })
    await harness.watch()
    await harness.pass(5000)
    const rows = harness.shown().size
    harness.portal.settings.instead.set(list, { sessions: null })
    await harness.pass(15_000)
    expect(harness.shown().size).toBe(rows)
    expect(harness.standing().standing).toMatchObject({ source: 'statistics', failure: { code: 'bug' } })
    await harness.pass(120_000)
    expect(lacksOf(harness)).toEqual([['statistics', 'failed']])
    expect(sourceOf(harness)).toBe('activities')
    harness.portal.settings.instead.clear()
    await harness.pass(150_000)
    expect(sourceOf(harness)).toBe('statistics')
    expect(harness.standing().standing.failure).toBeNull()
  })

  it('does not step down without a connection', async () => {
    const harness = await createBoardHarness({ dialogs: 30, closed: 0 })
    await harness.watch()
    await harness.pass(5000)
    await harness.portal.offline()
    await harness.pass(120_000)
    expect(harness.standing().standing).toMatchObject({ source: 'statistics', lacks: [], failure: { code: 'offline' } })
    await harness.portal.online()
    await harness.pass(70_000)
    expect(harness.standing().standing.failure).toBeNull()
  })

  it('calls methods on their own where the portal refuses them in a batch', async () => {
    const harness = await createBoardHarness({ dialogs: 30, closed: 0 })
    harness.portal.settings.batchRefuses.add(list)
    harness.portal.settings.batchRefuses.add('imopenlines.v2.Session.Stat.get')
    await harness.watch()
    await harness.pass(15_000)
    expect([...harness.shown().keys()]).toEqual(expect.arrayContaining(harness.sown.chatIds))
    expect(lacksOf(harness)).toEqual([])
  })
})

describe('what the reports tell late, or not at all', () => {
  it('is learned from the messages where the counts of an open session stand still', async () => {
    const harness = await createBoardHarness({ dialogs: 20, closed: 0 })
    harness.portal.settings.reports.countsStill = true
    await harness.watch()
    await harness.pass(180_000)
    const { total, waitsKnown } = harness.standing().standing
    expect(waitsKnown / total).toBeGreaterThan(0.9)
    for (const { chatId, wait } of harness.board.known()) {
      const chat = harness.world.chats.get(chatId)
      const last = chat?.messages.findLast(({ authorId }) => authorId !== 0)
      if (last && wait.is !== 'unknown')
        expect([chatId, wait.is]).toEqual([chatId, last.authorId === chat?.customerId ? 'waiting' : 'answered'])
    }
  })

  it('comes as late as the reports do, and nothing that has ended comes back', async () => {
    const harness = await createBoardHarness({ dialogs: 60 })
    harness.portal.settings.reports.lateSeconds = 20
    await harness.watch()
    for (let step = 0; step < 20; step++) {
      harness.stir(6, step)
      await harness.pass(10_000)
    }
    await harness.pass(120_000)
    const live = [...harness.world.chats.values()].filter(
      ({ lineId, sessions }) => harness.sown.lineIds.includes(lineId) && sessions.at(-1)?.closedAt === null,
    )
    const shown = [...harness.shown().values()].filter(({ lineId }) => lineId && harness.sown.lineIds.includes(lineId))
    expect(shown.map(({ chatId }) => chatId).sort()).toEqual(live.map(({ id }) => id).sort())
  })

  it('shows nothing where the portal has nothing, and says so', async () => {
    const harness = await createBoardHarness({ dialogs: 0, closed: 0 })
    harness.portal.settings.instead.set(list, { sessions: [], hasNextPage: false })
    await harness.watch()
    await harness.pass(15_000)
    expect(harness.standing().standing).toMatchObject({ source: 'statistics', total: 0, failure: null, oldestAt: null })
    expect(harness.standing().standing.isFilling).toBeUndefined()
  })

  it('keeps to the portal when it is stretched, and says how much', async () => {
    const harness = await createBoardHarness({ dialogs: 100, operators: 6 })
    harness.portal.settings.operatingCosts.set(list.toLowerCase(), 1.5)
    harness.portal.settings.operatingLimit = 480
    await harness.watch()
    await harness.pass(12 * 60_000)
    const { stretch, failure } = harness.standing().standing
    expect(stretch).toBeGreaterThan(1.5)
    expect(failure).toBeNull()
    const times = harness.portal.requests.flatMap(({ at, commands }) =>
      commands.filter(({ method }) => method === list).map(() => at),
    )
    for (const from of times)
      expect(times.filter(at => at >= from && at < from + 600_000).length * 1.5).toBeLessThanOrEqual(50)
  })
})
