import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

test('a name leads to its dialog, in one request', async ({ portal, window, signedIn }) => {
  await signedIn.search.fill('Müller')
  await expect(window.locator('#search-understood')).toContainText('Name “Müller”')
  await signedIn.search.press('Enter')
  await expect(signedIn.dialog.getByRole('heading', { name: known.returning.customer })).toBeVisible()
  await expect(signedIn.messages).toContainText('Hei! The parcel is here.')
  const asking = portal.requests.filter(({ commands }) =>
    commands.some(({ method }) => method === 'im.search.chat.list'),
  )
  expect(asking).toHaveLength(1)
})
