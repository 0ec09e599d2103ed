import { expect, it } from 'vitest'
import { createBoardHarness } from './harness'

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
