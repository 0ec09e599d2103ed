import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'

test('an operator starts a session with a customer whose dialog is closed', async ({ portal, signedIn: operator }) => {
  const { chatId, code, customer } = known.closed
  const before = portal.world.chat(chatId).sessions.length
  await operator.open(code, customer)
  await (await operator.reach('Start session')).click()

  await expect(operator.outcome('status', 'The session has started')).toContainText(customer)
  expect(portal.received('imopenlines.session.start')).toEqual([{ CHAT_ID: chatId }])
  expect(portal.world.chat(chatId).sessions).toHaveLength(before + 1)
  expect(portal.world.chat(chatId).ownerId).toBe(operators.me.id)
  await expect(operator.dialog.getByText('Yours', { exact: true })).toBeVisible()
})
