import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'
import { operatorAt } from '../../support/operator'

const { fresh, waiting } = known

test('a pinned search stands above the recent ones; both survive a reload; one can be forgotten', async ({
  portal,
  window,
  signedIn,
  operator,
}) => {
  await signedIn.open(fresh.code, fresh.customer)
  await signedIn.open(waiting.code, waiting.customer)
  await window.getByRole('button', { name: 'Clear the search' }).click()
  await window.getByRole('button', { name: `Pin “${fresh.code}”` }).click()
  await expect(window.getByRole('heading', { name: 'Pinned' })).toBeVisible()

  await window.reload()
  await operator.settle()
  // Above them stand those who wait, and the dialogs read last.
  const section = (name: string) => window.locator('section').filter({ has: window.getByRole('heading', { name }) })
  await expect(section('Pinned').getByRole('listitem')).toContainText([fresh.customer])
  await expect(section('Recent searches').getByRole('listitem')).toContainText([waiting.customer])

  await window.getByRole('button', { name: `Unpin “${fresh.code}”` }).click()
  await expect(window.getByRole('heading', { name: 'Pinned' })).toBeHidden()
  await window.getByRole('button', { name: `Remove “${fresh.code}”` }).click()
  await expect(window.locator('section').getByText(fresh.customer)).toHaveCount(0)
  expect(sessionActs(portal)).toEqual([])
})

test('pinned searches are there after the console was quit and started again', async ({ portal, userData, launch }) => {
  const first = await launch({ userData })
  const before = operatorAt(first.window)
  await before.enter(portal.webhookUrl())
  await before.open(fresh.code, fresh.customer)
  await first.window.getByRole('button', { name: 'Clear the search' }).click()
  await first.window.getByRole('button', { name: `Pin “${fresh.code}”` }).click()
  await expect(first.window.getByRole('heading', { name: 'Pinned' })).toBeVisible()
  await first.close()

  const second = await launch({ userData })
  await operatorAt(second.window).enter(portal.webhookUrl())
  await expect(second.window.getByRole('heading', { name: 'Pinned' })).toBeVisible()
  await expect(second.window.getByRole('button', { name: `Unpin “${fresh.code}”` })).toBeVisible()
})
