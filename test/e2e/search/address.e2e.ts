import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

// Every form: test/unit/electron/bitrix/identifiers/identifiers.test.ts.

const { documented, ofColleague, fresh } = known

/** Each leads to another dialog, so that none is mistaken for the one before. */
const places: [path: string, customer: string][] = [
  [`/crm/lead/details/${documented.lead}/`, documented.customer],
  [`/online/?IM_DIALOG=chat${ofColleague.chatId}`, ofColleague.customer],
  [`/?IM_HISTORY=imol|${fresh.sessionId}`, fresh.customer],
]

test('an address of the portal leads to the dialog', async ({ portal, signedIn }) => {
  for (const [path, customer] of places) await test.step(path, () => signedIn.open(portal.origin + path, customer))
})

test('an address of another portal is recognised, and nothing is requested', async ({ portal, window, signedIn }) => {
  portal.requests.length = 0
  await signedIn.find('https://rival.bitrix24.com/crm/deal/details/288/')

  const said = window.getByRole('alert').filter({ hasText: 'This address belongs to another portal' })
  await expect(said).toContainText('It belongs to rival.bitrix24.com')
  await expect(said).toContainText('Switch account, or paste an address from this portal.')
  expect(portal.requests).toEqual([])
})
