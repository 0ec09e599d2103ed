import { describe, expect, it } from 'vitest'
import type { Dialog } from '../../../../../electron/contract/dialog'
import { chatId, createHarness, sessionId } from '../harness'

const hour = 3_600_000

/** A supervisor's console, with sessions that were closed an hour ago. */
async function supervising(count: number) {
  const harness = await createHarness()
  const { world, operators } = harness.portal
  world.lines.get(22)?.supervisors.push(operators.me.id)
  const closed = Array.from({ length: count }, (_, index) => {
    const ownerId = index % 2 ? operators.colleague.id : operators.other.id
    const messages = [{ from: 'customer' as const, text: `Question ${index}` }]
    const chat = world.addDialog({ lineId: 22, ownerId, state: 'taken', messages, minutesAgo: 120 })
    world.closeSession(chat.id, 'closed', Date.now() - hour)
    return { chatId: chatId(chat.id), sessionId: sessionId(chat.sessions.at(-1)?.id ?? 0) }
  })
  const { rating } = harness.parts()
  const queue = () => rating.handlers['rating.queue']({ days: 1 })
  const vote = ({ chatId, sessionId, operator, rating: seen }: Dialog, rated: number, stars: number) =>
    harness.session.handlers['act.vote']({
      ...{ chatId, sessionId, ownerId: operator?.id ?? null },
      with: { rating: { sessionId: rated as never, stars, comment: 'Well done' } },
      ...(seen && { seen: { stars: seen.stars, comment: seen.comment } }),
    })
  return { ...harness, closed, queue, vote, rating }
}

it('lists the closed sessions without a rating, with the names of their operators', async () => {
  const { queue, closed } = await supervising(4)
  const { sessions, isCut } = await queue()
  const ids = sessions.map(({ sessionId }) => sessionId)
  expect(closed.every(({ sessionId }) => ids.includes(sessionId))).toBe(true)
  expect(sessions.find(({ sessionId }) => sessionId === closed[1]?.sessionId)?.operator?.name).toBe('Boris Novak')
  expect(isCut).toBe(false)
})

it('reads a session with its own history and whether it may be rated, even when another has begun', async () => {
  const { portal, closed, rating, vote } = await supervising(1)
  const [first] = closed
  if (!first) throw new Error('no session')
  portal.world.openSession(first.chatId, { operatorId: portal.operators.colleague.id })
  portal.world.message(first.chatId, { from: 'customer', text: 'Me again' })
  const view = await rating.handlers['rating.open'](first)
  expect(view.dialog.rating).toMatchObject({ sessionId: first.sessionId, mayRate: true, stars: null })
  expect(view.messages.map(({ text }) => text)).toContain('Question 0')
  expect(portal.ledger.acts).toEqual([])

  const outcome = await vote(view.dialog, first.sessionId, 4)
  expect(outcome).toMatchObject({ verdict: 'done', dialog: { rating: { sessionId: first.sessionId, stars: 4 } } })
  expect((await rating.handlers['rating.open'](first)).dialog.rating).toMatchObject({ stars: 4, comment: 'Well done' })
})

/** One session that was closed, as the supervisor has opened it in the queue. */
async function opened() {
  const harness = await supervising(1)
  const [first] = harness.closed
  if (!first) throw new Error('no session')
  const { dialog } = await harness.rating.handlers['rating.open'](first)
  return { ...harness, first, dialog, rate: () => harness.vote(dialog, first.sessionId, 4) }
}

describe('a session that is over', () => {
  it.each<[string, (harness: Awaited<ReturnType<typeof opened>>) => void]>([
    ['waits for anybody', ({ portal, first }) => void portal.world.openSession(first.chatId)],
    [
      'is with a colleague',
      ({ portal, first }) => void portal.world.openSession(first.chatId, { operatorId: portal.operators.colleague.id }),
    ],
    [
      'is with the supervisor',
      ({ portal, first }) => void portal.world.openSession(first.chatId, { operatorId: portal.operators.me.id }),
    ],
  ])('is rated though its customer has written again, and by now %s', async (_, happens) => {
    const harness = await opened()
    happens(harness)
    expect(await harness.rate()).toMatchObject({ verdict: 'done', dialog: { rating: { stars: 4 } } })
    expect(await harness.rating.handlers['rating.open'](harness.first)).toMatchObject({
      dialog: { rating: { stars: 4, comment: 'Well done' } },
    })
  })

  it.each(['answered', 'lost'])(
    'is said to be rated though the dialog goes on while the %s vote is read',
    async how => {
      const harness = await opened()
      const { portal, first } = harness
      if (how === 'lost') portal.faults.next('imopenlines.session.head.vote', { kind: 'resetAfter' })
      portal.settings.shownLater = []
      harness.hooks.onWait = async () => {
        portal.world.openSession(first.chatId, { operatorId: portal.operators.colleague.id })
        portal.settings.shownLater?.splice(0).forEach(show => show())
        harness.hooks.onWait = async () => {}
      }
      expect(await harness.rate()).toMatchObject({ verdict: 'done' })
      const { entries } = await harness.handlers['journal.list']({})
      expect(entries[0]).toMatchObject({ act: 'vote', state: 'done' })
    },
  )

  it('is found to be rated by a check, where the answer was lost after its customer had written again', async () => {
    const { portal, first, dialog, rate, hooks, session } = await opened()
    portal.world.openSession(first.chatId, { operatorId: portal.operators.colleague.id })
    portal.faults.next('imopenlines.session.head.vote', { kind: 'resetAfter' })
    hooks.onWait = async () => portal.offline()
    expect(await rate()).toMatchObject({ verdict: 'unclear', unclearBecause: 'answer_lost' })
    await portal.online()
    hooks.onWait = async () => {}
    const rating = { sessionId: first.sessionId, stars: 4, comment: 'Well done' }
    const { chatId, sessionId, operator, joined } = dialog
    const seen = { act: 'vote' as const, chatId, sessionId, ownerId: operator?.id ?? null, joined }
    expect(await session.handlers['act.check']({ ...seen, with: { rating } })).toMatchObject({ verdict: 'done' })
    expect(portal.ledger.acts).toHaveLength(1)
  })

  it('is not rated over the rating that another supervisor has given meanwhile', async () => {
    const { portal, first, rate } = await opened()
    Object.assign(portal.world.findSession(first.sessionId) ?? {}, { voteHead: 2, commentHead: 'Slow' })
    await expect(rate()).rejects.toMatchObject({ details: { reason: 'state_changed' } })
    expect(portal.world.findSession(first.sessionId)).toMatchObject({ voteHead: 2, commentHead: 'Slow' })
    expect(portal.ledger.acts).toEqual([])
  })

  it('is not rated by somebody who may not any more', async () => {
    const { portal, rate } = await opened()
    portal.world.lines.get(22)?.supervisors.splice(0)
    await expect(rate()).rejects.toMatchObject({ code: expect.stringMatching(/forbidden|invalid|rejected/) as string })
    expect(portal.ledger.acts).toEqual([])
  })
})

it('no longer lists what has been rated', async () => {
  const { queue, closed, rating, vote } = await supervising(2)
  const [first] = closed
  if (!first) throw new Error('no session')
  const { dialog } = await rating.handlers['rating.open'](first)
  await vote(dialog, first.sessionId, 5)
  expect((await queue()).sessions.map(({ sessionId }) => sessionId)).not.toContain(first.sessionId)
})

it('lists no session that a bot has ended: there is nobody to rate', async () => {
  const { portal, queue, closed } = await supervising(2)
  const bot = portal.world.addUser({ id: 900, firstName: 'Welcome', lastName: 'bot', type: 'bot' })
  const session = portal.world.chat(closed[0]?.chatId ?? 0).sessions.at(-1)
  if (session) Object.assign(session, { operatorId: bot.id })
  const ids = (await queue()).sessions.map(({ sessionId }) => sessionId)
  expect(ids).not.toContain(closed[0]?.sessionId)
  expect(ids).toContain(closed[1]?.sessionId)
})

it('says why there is no queue', async () => {
  const { portal, queue } = await supervising(1)
  portal.settings.planWithoutReports = true
  await expect(queue()).rejects.toMatchObject({ details: { portalCode: 'TARIFF_RESTRICTION' } })
})

it('says that there may be more where a further page could not be read', async () => {
  const { queue, portal } = await supervising(420)
  expect((await queue()).isCut).toBe(false)
  const gate = portal.faults.hold('batch', { after: true })
  const found = queue()
  await gate.reached
  portal.faults.next('imopenlines.v2.Session.list', { kind: 'error', code: 'INTERNAL_SERVER_ERROR' })
  gate.open()
  const { sessions, isCut } = await found
  expect(isCut).toBe(true)
  expect(sessions.length).toBeLessThan(420)
})
