import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { documented, company } = known

const places: [path: string, customer: string][] = [
  [`/crm/lead/details/${documented.lead}/`, documented.customer],
  [`/crm/company/details/${company}/?IFRAME=Y`, known.waiting.customer],
  [`/crm/type/3/details/${known.contact}/`, known.returning.customer],
  [`/online/?IM_DIALOG=chat${documented.chatId}`, documented.customer],
  [`/?IM_HISTORY=imol|${documented.sessionId}`, documented.customer],
  [`/online/?IM_HISTORY=imol%7C${documented.sessionId}`, documented.customer],
  [`/online/?IM_DIALOG=imol|${known.group.code}`, known.group.customer],
]

for (const [path, customer] of places) {
  test(`the address ${path} leads to the dialog`, async ({ portal, signedIn }) => {
    await signedIn.open(portal.origin + path, customer)
  })
}

test('an address of another portal is named and not asked for', async ({ portal, window, signedIn }) => {
  portal.requests.length = 0
  await signedIn.find('https://rival.bitrix24.com/crm/deal/details/288/')

  const said = window.getByRole('alert').filter({ hasText: 'This address is of another portal' })
  await expect(said).toContainText('It belongs to rival.bitrix24.com')
  await expect(said).toContainText('Switch the account, or paste the address from this portal.')
  expect(portal.requests).toEqual([])
})
