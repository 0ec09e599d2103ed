import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { ofColleague, fresh } = known

test('when the connection is lost a bar says so, and it goes away by itself once the portal answers', async ({
  portal,
  window,
  signedIn,
}) => {
  const { code, customer, chatId } = ofColleague
  await signedIn.open(code, customer)
  await portal.offline()
  await window.keyboard.press('F5')

  const bar = window.getByRole('status').filter({ hasText: 'No connection to the portal' })
  await expect(bar).toContainText('Updates resume as soon as the portal answers.', { timeout: 15_000 })
  // The dialog read before is still there, and says why it was not read again.
  const failed = signedIn.dialog.getByRole('alert').filter({ hasText: 'No connection to the portal' })
  await expect(failed).toBeVisible({ timeout: 15_000 })
  await expect(signedIn.dialog.getByRole('heading', { name: customer })).toBeVisible()
  await expect(signedIn.messages.getByRole('listitem').first()).toBeVisible()

  portal.world.message(chatId, { from: 'customer', text: 'Are you still there?' })
  await portal.online()
  await expect(bar).toBeHidden({ timeout: 15_000 })
  await expect(signedIn.messages).toContainText('Are you still there?')
  await expect(failed).toHaveCount(0)
})

test('the typed text and the search are kept while the connection is lost', async ({ portal, window, signedIn }) => {
  await portal.offline()
  await signedIn.find(fresh.code)
  const said = window.getByRole('main').getByRole('alert').filter({ hasText: 'No connection to the portal' })
  await expect(said).toBeVisible({ timeout: 15_000 })
  await expect(signedIn.search).toHaveText(fresh.code)
  await expect(window.locator('#search-understood')).toHaveText(
    /^USER_CODE( of telegrambot on line 15|: Telegram, VIP Support Line)$/,
  )

  await portal.online()
  await expect(signedIn.dialog.getByRole('heading', { name: fresh.customer })).toBeVisible({ timeout: 15_000 })
})
