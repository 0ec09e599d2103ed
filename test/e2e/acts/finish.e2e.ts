import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

const { fresh, taken, ofColleague } = known
const finish = 'imopenlines.operator.finish'
const finishAnother = 'imopenlines.operator.another.finish'

test('an operator finishes their dialog after confirming', async ({ portal, signedIn: operator, window }) => {
  await operator.open(taken.code, taken.customer)
  await operator.act('Finish').click()
  await expect(operator.question('Finish')).toContainText(taken.customer)
  await window.keyboard.press('Escape')
  await expect(operator.question('Finish')).toBeHidden()
  await expect(operator.act('Finish')).toBeFocused()
  expect(sessionActs(portal)).toEqual([])

  await operator.perform('Finish')
  await expect(operator.outcome('status', 'The dialog is finished')).toBeVisible()
  expect(sessionActs(portal)).toMatchObject([{ method: finish, params: { CHAT_ID: taken.chatId }, changed: true }])
  // The button stays in its place, off; the focus is not lost.
  await expect(operator.act('Finish')).toHaveAttribute('aria-disabled', 'true')
  await expect(operator.dialog.getByRole('region', { name: 'Session' }).locator(':focus')).toHaveCount(1)
})

test('finishing a colleague’s dialog names the colleague, and keeps the reason here', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(ofColleague.code, ofColleague.customer)
  await operator.act('Finish').click()
  const question = operator.question('Finish')
  await expect(question).toContainText(`Boris Novak is talking with ${ofColleague.customer}`)
  await question.getByRole('textbox', { name: 'Reason' }).fill('He is ill')
  await question.getByRole('button', { name: 'Finish' }).click()

  await expect(operator.outcome('status', 'The dialog is finished')).toBeVisible()
  expect(portal.received(finishAnother)).toEqual([{ CHAT_ID: ofColleague.chatId }])
  expect(portal.received(finish)).toEqual([])
})

test('an operator marks an unowned dialog as spam, after a question', async ({ portal, signedIn: operator }) => {
  // Their own: room.e2e.ts.
  await operator.open(fresh.code, fresh.customer)
  await (await operator.reach('Mark as spam')).click()
  await expect(operator.question('Mark as spam')).toContainText('cannot be undone')
  expect(sessionActs(portal)).toEqual([])
  await operator.question('Mark as spam').getByRole('button', { name: 'Mark as spam' }).click()

  await expect(operator.outcome('status', 'Marked as spam')).toBeVisible()
  expect(portal.world.chat(fresh.chatId).sessions.at(-1)?.state).toBe('spam')
})
