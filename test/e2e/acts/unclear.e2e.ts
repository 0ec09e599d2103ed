import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'
import { refreshed } from '../../support/refreshed'
import { sessionActs } from '../../support/session-acts'

/** Three readings, each tried three times, before the outcome is called unclear. */
const settled = { timeout: 20_000 }
const { code, customer } = known.fresh
const join = 'imopenlines.session.join'

const unclear = (operator: Operator) => operator.outcome('alert', 'You may have joined. Please check')

test('an act whose answer is lost and which cannot be looked up is unclear until the connection is back', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(code, customer)
  portal.faults.next(join, { kind: 'hang', execute: true })
  await (await operator.reach('Join')).click()
  await expect.poll(() => sessionActs(portal).length).toBe(1)
  await portal.offline()

  await expect(unclear(operator)).toBeVisible(settled)
  await unclear(operator).getByRole('button', { name: 'Check again' }).click()
  await expect(operator.outcome('alert', 'No connection to the portal')).toBeVisible(settled)
  await expect(unclear(operator)).toBeVisible()
  await expect(operator.outcome('status', 'You have joined')).toBeHidden()

  await portal.online()
  await expect(operator.outcome('status', 'You have joined')).toBeVisible(settled)
  expect(portal.received(join)).toHaveLength(1)
  expect(sessionActs(portal)).toHaveLength(1)
})

test('an act that cannot leave the computer is not sent later', async ({ portal, signedIn: operator }) => {
  await operator.open(code, customer)
  await portal.offline()
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('alert', 'No connection to the portal')).toBeVisible(settled)

  await portal.online()
  await refreshed(portal, operator)
  expect(portal.received(join)).toEqual([])
  expect(sessionActs(portal)).toEqual([])
})
