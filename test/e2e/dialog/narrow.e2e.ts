import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

test.beforeEach(async ({ app, window, signedIn }) => {
  await expect(signedIn.search).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(720, 520))
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(720)
})

test('in a small window the dialog takes the place of the results, and a button leads back', async ({
  window,
  signedIn,
}) => {
  await signedIn.find(`deal ${known.deal}`)
  await expect(signedIn.results.getByRole('option').first()).toBeVisible()
  await signedIn.option(/School buyer 4 /).click()
  await expect(signedIn.dialog.getByRole('heading', { name: 'School buyer 4' })).toBeVisible()
  await expect(signedIn.results).toBeHidden()

  await signedIn.dialog.getByRole('button', { name: 'Back to results' }).click()
  await expect(signedIn.results.getByRole('option')).toHaveCount(10)
  await expect(signedIn.search).toBeFocused()
  expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720)
})

test('in a small window messages and acts have room', async ({ window, signedIn }) => {
  await signedIn.open(known.ofColleague.code, known.ofColleague.customer)
  await expect(signedIn.act('Join')).toBeInViewport({ ratio: 1 })
  await expect(signedIn.moreActs).toBeInViewport({ ratio: 1 })
  await expect(signedIn.messages.getByRole('listitem').last()).toBeInViewport()
  expect((await signedIn.messages.boundingBox())?.height ?? 0).toBeGreaterThan(150)
  expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720)

  await (await signedIn.reach('Intercept')).click()
  await expect(signedIn.confirmation.getByRole('button', { name: 'Intercept' })).toBeInViewport({ ratio: 1 })
})
