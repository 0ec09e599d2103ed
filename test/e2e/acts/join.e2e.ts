import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

test('an operator signs in by webhook, finds a dialog by its USER_CODE and joins it', async ({ portal, operator }) => {
  await operator.signInByWebhook(portal.webhookUrl())
  const { code, customer, chatId } = known.ofColleague

  await operator.open(`imol|${code}`, customer)
  await expect(operator.messages.getByRole('listitem').first()).toBeVisible()
  expect(portal.ledger.acts).toEqual([])

  await (await operator.reach('Join')).click()

  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
  expect(portal.received('imopenlines.session.join')).toEqual([{ CHAT_ID: chatId }])
  expect(sessionActs(portal)).toHaveLength(1)
})
