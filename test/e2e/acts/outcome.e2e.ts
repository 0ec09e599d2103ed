import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

const { colleague, other, me } = operators
const { ofColleague } = known

test('reports neither done nor overtaken when a colleague took the dialog right after it was intercepted', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(ofColleague.code, ofColleague.customer)
  portal.faults.next('imopenlines.session.intercept', { kind: 'delay', ms: 2000, after: true })
  await (await operator.reach('Intercept')).click()
  await operator.confirmIntercept()
  await expect.poll(() => portal.world.chat(ofColleague.chatId).ownerId, { intervals: [50] }).toBe(me.id)
  portal.world.take(ofColleague.chatId, other.id)

  await expect(operator.outcome('alert', 'The dialog may be yours already. Please check')).toBeVisible({
    timeout: 20_000,
  })
  await expect(operator.dialog.getByText('Анна Иванова').first()).toBeVisible()
  expect(sessionActs(portal)).toHaveLength(1)
})

test('does not intercept the next session of the customer', async ({ portal, signedIn: operator }) => {
  await operator.open(ofColleague.code, ofColleague.customer)
  await (await operator.reach('Intercept')).click()
  portal.world.closeSession(ofColleague.chatId)
  portal.world.openSession(ofColleague.chatId, { operatorId: colleague.id })
  await operator.confirmIntercept()

  await expect(operator.outcome('alert', 'The dialog has changed')).toBeVisible()
  expect(sessionActs(portal)).toEqual([])
  expect(portal.world.chat(ofColleague.chatId).ownerId).toBe(colleague.id)
})
