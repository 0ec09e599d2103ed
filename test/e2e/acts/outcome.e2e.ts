import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

const { colleague, other, me } = operators
const { fresh, ofColleague, closed } = known

test('says that nothing changed where the portal answers true to Join and does nothing', async ({
  portal,
  signedIn: operator,
}) => {
  portal.settings.silentTrue.add('imopenlines.session.join')
  await operator.open(fresh.code, fresh.customer)
  await operator.act('Join').click()
  const said = operator.outcome('status', 'Nothing changed')
  await expect(said).toContainText('you have not become a participant')
  expect(sessionActs(portal)).toMatchObject([{ changed: false }])
})

test('says that nothing changed where the portal answers true to Start session and does nothing', async ({
  portal,
  signedIn: operator,
}) => {
  portal.settings.silentTrue.add('imopenlines.session.start')
  await operator.open(closed.code, closed.customer)
  await operator.act('Start session').click()
  await expect(operator.outcome('status', 'Nothing changed')).toContainText('the session is as it was')
  expect(sessionActs(portal)).toMatchObject([{ changed: false }])
})

test('says that nothing changed where the portal answers true to Intercept and does nothing', async ({
  portal,
  signedIn: operator,
}) => {
  portal.settings.silentTrue.add('imopenlines.session.intercept')
  await operator.open(ofColleague.code, ofColleague.customer)
  await operator.act('Intercept').click()
  await operator.confirmIntercept()
  await expect(operator.outcome('status', 'Nothing changed')).toContainText('the same as before')
  expect(sessionActs(portal)).toMatchObject([{ changed: false }])
})

test('names the colleague who began the session first', async ({ portal, signedIn: operator }) => {
  await operator.open(closed.code, closed.customer)
  portal.world.openSession(closed.chatId, { operatorId: colleague.id })
  await operator.act('Start session').click()

  await expect(operator.outcome('alert', 'Boris Novak was faster')).toContainText(closed.customer)
  expect(portal.world.chat(closed.chatId).ownerId).toBe(colleague.id)
  expect(sessionActs(portal)).toHaveLength(1)
})

test('says neither done nor overtaken when a colleague took the dialog right after it was taken over', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(ofColleague.code, ofColleague.customer)
  portal.faults.next('imopenlines.session.intercept', { kind: 'delay', ms: 2000, after: true })
  await operator.act('Intercept').click()
  await operator.confirmIntercept()
  await expect.poll(() => portal.world.chat(ofColleague.chatId).ownerId, { intervals: [50] }).toBe(me.id)
  portal.world.take(ofColleague.chatId, other.id)

  await expect(operator.outcome('alert', 'The dialog may be yours already: check')).toBeVisible({ timeout: 20_000 })
  await expect(operator.dialog.getByText('Анна Иванова').first()).toBeVisible()
  expect(sessionActs(portal)).toHaveLength(1)
})

test('does not say that the operator joined when the dialog was transferred out of sight', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(fresh.code, fresh.customer)
  portal.world.transfer(fresh.chatId, 30)
  await operator.act('Join').click()

  await expect(operator.outcome('alert', 'You may not join this dialog')).toBeVisible()
  expect(sessionActs(portal)).toEqual([])
})

test('does not say done when the customer’s session is another one than the operator saw', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(ofColleague.code, ofColleague.customer)
  portal.world.closeSession(ofColleague.chatId)
  portal.world.openSession(ofColleague.chatId, { operatorId: other.id })
  await operator.act('Join').click()

  const alert = operator.outcome('alert', /Another session is open|changed meanwhile/)
  await expect(alert).toBeVisible()
  await expect(operator.outcome('status', 'You have joined')).toBeHidden()
})

test('does not take over the next session of the customer', async ({ portal, signedIn: operator }) => {
  await operator.open(ofColleague.code, ofColleague.customer)
  await operator.act('Intercept').click()
  portal.world.closeSession(ofColleague.chatId)
  portal.world.openSession(ofColleague.chatId, { operatorId: colleague.id })
  await operator.confirmIntercept()

  await expect(operator.outcome('alert', 'The dialog has changed meanwhile')).toBeVisible()
  expect(sessionActs(portal)).toEqual([])
  expect(portal.world.chat(ofColleague.chatId).ownerId).toBe(colleague.id)
})
