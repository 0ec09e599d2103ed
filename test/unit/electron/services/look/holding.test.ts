import { expect, it } from 'vitest'
import { chatId, createHarness, userId } from '../harness'

async function held() {
  const harness = await createHarness()
  const { world, operators } = harness.portal
  const second = Math.floor(Date.now() / 1000) * 1000
  const { id } = world.addDialog({ ownerId: operators.colleague.id, state: 'taken', minutesAgo: 120, messages: [] })
  const say = (from: number, minutes: number) =>
    world.message(id, { from, text: 'Hello', at: second - minutes * 60_000 }).at
  const ask = () =>
    harness.parts().look.handlers['look.holding']({ chatId: chatId(id), ownerId: userId(operators.colleague.id) })
  return { ...harness, id, say, ask, operators }
}

it('tells since when a colleague has had a dialog at least, by their own words, where nothing else tells it', async () => {
  const { portal, say, ask, operators } = await held()
  portal.settings.planWithoutReports = true
  say(operators.other.id, 90)
  const first = say(operators.colleague.id, 60)
  const last = say(operators.colleague.id, 20)
  expect(await ask()).toEqual({ since: first, isAtLeast: true, lastWordAt: last })
  expect(portal.ledger.acts).toEqual([])
})

it('knows nothing of a colleague who has not written, and says so', async () => {
  const { portal, ask } = await held()
  portal.settings.planWithoutReports = true
  expect(await ask()).toEqual({ since: null, isAtLeast: true, lastWordAt: null })
})

it('tells since when exactly, where the portal tells the transfers', async () => {
  const { portal, id, ask, open, session, operators, say } = await held()
  for (const { supervisors } of portal.world.lines.values()) supervisors.push(operators.me.id)
  say(operators.colleague.id, 60)
  portal.world.take(id, operators.me.id)
  const { chatId, sessionId, operator } = (await open(id, true)).dialog
  const to = { kind: 'person' as const, id: operators.colleague.id, name: null }
  await session.handlers['act.transfer']({ chatId, sessionId, ownerId: operator?.id ?? null, with: { to } })
  const { since, isAtLeast } = await ask()
  expect(portal.received('imopenlines.v2.Session.Transfer.list')).toHaveLength(1)
  expect(isAtLeast).toBe(false)
  expect(Math.abs((since ?? 0) - Date.now())).toBeLessThan(10_000)
})
