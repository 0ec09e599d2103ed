import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

const { fresh, taken } = known

test('an operator answers a dialog without an owner and is responsible for it', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(fresh.code, fresh.customer)
  await operator.perform('Answer')

  await expect(operator.outcome('status', 'The dialog is yours now')).toContainText(fresh.customer)
  expect(sessionActs(portal)).toMatchObject([
    { method: 'imopenlines.operator.answer', params: { CHAT_ID: fresh.chatId }, changed: true },
  ])
  expect(portal.world.chat(fresh.chatId).ownerId).toBe(operators.me.id)
  await expect(operator.act('Answer')).toHaveCount(0)
  await expect(operator.act('Finish')).toBeVisible()
})

test('an operator gives a dialog back to the queue', async ({ portal, signedIn: operator }) => {
  await operator.open(taken.code, taken.customer)
  await operator.act('Skip').click()
  await expect(operator.question('Skip')).toContainText(taken.customer)
  await operator.question('Skip').getByRole('button', { name: 'Cancel' }).click()
  await expect(operator.act('Skip')).toBeFocused()
  expect(sessionActs(portal)).toEqual([])

  await operator.perform('Skip')
  await expect(operator.outcome('status', 'Skipped')).toContainText('You are no longer responsible')
  expect(sessionActs(portal)).toMatchObject([
    { method: 'imopenlines.operator.skip', params: { CHAT_ID: taken.chatId }, changed: true },
  ])
  await expect(operator.act('Answer')).toBeVisible()
})

test('a dialog is pinned and unpinned without a question, and the focus stays', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  await operator.open(taken.code, taken.customer)
  await operator.act('Pin').focus()
  await window.keyboard.press('Enter')
  await expect(operator.outcome('status', 'Pinned')).toBeVisible()
  await expect(operator.act('Unpin')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(operator.outcome('status', 'Unpinned')).toBeVisible()
  await expect(operator.act('Pin')).toBeFocused()
  expect(sessionActs(portal).map(({ params }) => params)).toEqual([
    { CHAT_ID: taken.chatId, ACTIVATE: 'Y' },
    { CHAT_ID: taken.chatId, ACTIVATE: 'N' },
  ])
})

test('silent mode says before that it may be for everybody, and can be switched back', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  await operator.open(taken.code, taken.customer)
  await (await operator.reach('Silent mode')).click()
  await expect(operator.question('Silent mode')).toContainText('every operator in it')
  await expect(operator.question('Silent mode')).toContainText('outdated')
  await operator.question('Silent mode').getByRole('button', { name: 'Turn on' }).click()
  await expect(operator.outcome('status', 'Silent mode is on')).toBeVisible()
  await expect(await operator.reach('Silent mode')).toHaveAccessibleDescription('On')

  await (await operator.reach('Silent mode')).click()
  const off = window.getByRole('dialog', { name: 'Turn silent mode off?' })
  await off.getByRole('button', { name: 'Turn off' }).click()
  await expect(operator.outcome('status', 'Silent mode is off')).toBeVisible()
  await expect(await operator.reach('Silent mode')).toHaveAccessibleDescription('')
  expect(sessionActs(portal).map(({ params }) => params['ACTIVATE'])).toEqual(['Y', 'N'])
})
