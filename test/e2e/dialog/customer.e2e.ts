import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { documented, returning, closed } = known
const paneOf = (window: Page) => window.getByRole('complementary', { name: 'Customer', exact: true })

test('the customer’s cards are beside the dialog, with all that is needed to call back, and open in Bitrix24', async ({
  portal,
  signedIn: operator,
  systemBrowser,
  window,
}) => {
  await operator.open(documented.code, documented.customer)
  await operator.dialog.getByRole('button', { name: 'Customer', exact: true }).click()
  const card = paneOf(window).getByRole('article', { name: /^Lead 1205/ })
  await expect(card).toContainText('+46 8 123 456 78')
  await expect(card).toContainText('john@example.com')
  await expect(card).toContainText('Unassigned')
  await expect(card).toContainText('Samantha Johnson')
  await expect(card).not.toContainText('Won')
  await paneOf(window)
    .getByRole('button', { name: /^Open Lead 1205/ })
    .click()
  await expect.poll(systemBrowser.opened).toContain(`${portal.origin}/crm/lead/details/1205/`)

  await operator.open(known.fresh.code, known.fresh.customer)
  await expect(paneOf(window)).toContainText('No CRM record')
})

test('another dialog of the same customer is a click away', async ({ portal, signedIn: operator, window }) => {
  portal.world.bind(returning.chatId, 'contact', known.contact)
  portal.world.bind(closed.chatId, 'contact', known.contact)
  await operator.open(returning.code, returning.customer)
  await window.keyboard.press('ControlOrMeta+Shift+U')
  const others = paneOf(window).getByRole('list', { name: 'Other dialogs' })
  await expect(others.getByRole('listitem')).toHaveCount(1)
  await others.getByRole('button').click()
  await expect(operator.dialog.getByRole('heading', { name: closed.customer })).toBeVisible()
  await expect(paneOf(window).getByRole('list', { name: 'Other dialogs' }).getByRole('button')).toContainText(
    returning.customer,
  )
})

test('Escape closes the customer’s panel, the focus goes to the dialog, and it stays closed', async ({
  signedIn: operator,
  window,
}) => {
  await operator.open(documented.code, documented.customer)
  const toggle = operator.dialog.getByRole('button', { name: 'Customer', exact: true })
  await toggle.click()
  await paneOf(window).getByRole('button', { name: 'Refresh the customer' }).focus()
  await window.keyboard.press('Escape')
  await expect(paneOf(window)).toBeHidden()
  await expect(operator.dialog).toBeFocused()
  await operator.open(known.waiting.code, known.waiting.customer)
  await expect(paneOf(window)).toBeHidden()
})

test('a record that may not be read says so, and the others are shown', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  portal.world.bind(documented.chatId, 'deal', known.hiddenDeal)
  await operator.open(documented.code, documented.customer)
  await operator.dialog.getByRole('button', { name: 'Customer', exact: true }).click()
  await expect(paneOf(window).getByRole('article', { name: /^Deal 666/ })).toContainText(/right|access|permission/i)
  await expect(paneOf(window).getByRole('article', { name: /^Lead/ })).toContainText('john@example.com')
})
