import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

// The console remembers dialogs by their numbers: each dialog that a test adds has its own.

const { documented } = known

test('a phone number leads to the dialog of the person who has it, in one request', async ({
  portal,
  window,
  signedIn,
}) => {
  await signedIn.search.fill('+46 (8) 123-456-78')
  await expect(window.locator('#search-understood')).toContainText('Phone +46812345678')
  portal.requests.length = 0
  await signedIn.search.press('Enter')
  await expect(signedIn.dialog.getByRole('heading', { name: documented.customer })).toBeVisible()
  await expect(signedIn.messages).toContainText('Glad to help!')
  // Leads, contacts and companies are searched separately, in the same request.
  expect(portal.received('crm.duplicate.findbycomm')).toHaveLength(3)
  expect(
    portal.requests.filter(({ commands }) => commands.some(({ method }) => method.startsWith('crm.'))),
  ).toHaveLength(1)
})

test('an e-mail address leads to the dialogs of its contact and of their deals', async ({ portal, signedIn }) => {
  const { world } = portal
  const contact = world.addCrm({ type: 'contact', name: 'Ida', lastName: 'Berg', emails: ['ida@example.com'] })
  const deal = world.addCrm({ type: 'deal', contactId: contact.id })
  world.addDialog({ chatId: 7101, customer: 'Ida of the site', crm: { contact: contact.id } })
  world.addDialog({ chatId: 7102, customer: 'Ida of the deal', crm: { deal: deal.id } })
  await signedIn.find('IDA@example.com')
  await expect(signedIn.results.getByRole('option')).toHaveCount(2)
  await expect(signedIn.option(/Ida of the site/)).toBeVisible()
  await signedIn.option(/Ida of the deal/).click()
  await expect(signedIn.dialog.getByRole('heading', { name: 'Ida of the deal' })).toBeVisible()
})

test('digits that are no number of the portal are searched as a phone number with one click', async ({
  portal,
  window,
  signedIn,
}) => {
  const contact = portal.world.addCrm({ type: 'contact', name: 'Иван', phones: ['+7 916 123-45-67'] })
  portal.world.addDialog({ chatId: 7103, customer: 'Иван Петров', crm: { contact: contact.id } })
  await signedIn.find('89161234567')
  await window.getByRole('button', { name: 'Search as a phone number' }).click()
  await expect(signedIn.dialog.getByRole('heading', { name: 'Иван Петров' })).toBeVisible()
  await expect(signedIn.search).toHaveText('tel:89161234567')
})

test('if very many records have a phone number, the window says that dialogs may be missing', async ({
  portal,
  window,
  signedIn,
}) => {
  const phones = ['+46 70 123 45 67']
  const leads = Array.from({ length: 20 }, () => portal.world.addCrm({ type: 'lead', phones }))
  portal.world.addDialog({ chatId: 7104, customer: 'Office', crm: { lead: leads[7]?.id ?? 0 } })
  await signedIn.find('+46701234567')
  await expect(signedIn.dialog.getByRole('heading', { name: 'Office' })).toBeVisible()
  await expect(window.getByText('Many CRM records match')).toBeVisible()
})

test('an operator who may not search the CRM is told so', async ({ portal, window, signedIn }) => {
  portal.settings.crmClosedTo.add(portal.operators.me.id)
  await signedIn.find('john@example.com')
  await expect(window.getByRole('alert').filter({ hasText: 'john@example.com' })).toContainText('permission')
})
