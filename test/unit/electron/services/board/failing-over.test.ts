import { expect, it } from 'vitest'
import { type BoardHarness, createBoardHarness } from './harness'

const lacksOf = ({ standing }: BoardHarness) =>
  standing().standing.lacks.map(({ source, because }) => [source, because])
const sourceOf = ({ standing }: BoardHarness) => standing().standing.source

it('the board goes down to the own dialogs and all the way back by itself, telling why at each step', async () => {
  const harness = await createBoardHarness({ dialogs: 12, closed: 0 })
  const { portal, pass, watch, shown, readings, clock, settled } = harness
  /** In steps as long as a turn of the board: nothing is looked at in between. */
  async function leap(minutes: number): Promise<void> {
    for (let step = 0; step < minutes * 6; step++) {
      await clock.run(10_000)
      await settled()
    }
  }
  harness.parts.poll.nudge()
  await watch()
  await pass(5000)
  expect([sourceOf(harness), lacksOf(harness)]).toEqual(['statistics', []])
  const all = [...shown().keys()].sort()
  portal.settings.planWithoutReports = true
  await leap(1)
  expect([sourceOf(harness), lacksOf(harness)]).toEqual(['activities', [['statistics', 'tariff']]])
  portal.settings.missing.add('crm.activity.list')
  await leap(3)
  expect([sourceOf(harness), lacksOf(harness)]).toEqual([
    'mine',
    [
      ['statistics', 'tariff'],
      ['activities', 'old_portal'],
    ],
  ])
  const turns = readings.length
  await leap(1)
  expect(readings.length).toBeGreaterThan(turns)
  portal.settings.missing.delete('crm.activity.list')
  await leap(11)
  expect([sourceOf(harness), lacksOf(harness)]).toEqual(['activities', [['statistics', 'tariff']]])
  portal.settings.planWithoutReports = false
  await leap(11)
  expect([sourceOf(harness), lacksOf(harness)]).toEqual(['statistics', []])
  expect([...shown().keys()].sort()).toEqual(all)
  expect(portal.ledger.acts).toEqual([])
}, 120_000)

it('a source that is worse than the one in use is not missed', async () => {
  const harness = await createBoardHarness({ dialogs: 12, closed: 0 })
  const { portal, pass, watch, handlers } = harness
  Object.assign(portal.settings, { planWithoutReports: true })
  portal.settings.missing.add('crm.activity.list')
  harness.parts.poll.nudge()
  await watch()
  await pass(5000)
  expect(sourceOf(harness)).toBe('mine')
  portal.settings.planWithoutReports = false
  await handlers['board.refresh']({})
  await pass(5000)
  expect([sourceOf(harness), lacksOf(harness)]).toEqual(['statistics', []])
})
