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
