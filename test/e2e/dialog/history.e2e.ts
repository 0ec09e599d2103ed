import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { long } = known

test.beforeEach(async ({ signedIn }) => {
  await signedIn.open(long.code, long.customer)
})

test('a history of 2,000 messages opens at the newest, with a bounded number of nodes', async ({
  window,
  signedIn,
}) => {
  const rows = signedIn.messages.getByRole('listitem')
  await expect(rows.last()).toContainText('Note 2000')
  await expect(rows.last()).toBeInViewport()
  // Their number is unknown: earlier messages are read on demand.
  await expect(rows.last()).toHaveAttribute('aria-setsize', '-1')
  expect(await rows.count()).toBeLessThan(80)
  expect(await window.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(2500)
})

test('the whole history can be scrolled, and one button leads back to the newest', async ({ window, signedIn }) => {
  const rows = signedIn.messages.getByRole('listitem')
  const latest = signedIn.dialog.getByRole('button', { name: 'Jump to the latest' })
  await expect(rows.last()).toBeInViewport()
  await expect(latest).toBeHidden()

  await signedIn.messages.focus()
  await expect(async () => {
    await window.keyboard.press('Home')
    // Their number is known once the beginning has been read.
    await expect(rows.first()).toHaveAttribute('aria-setsize', '2000', { timeout: 150 })
    await expect(rows.first()).toHaveAttribute('aria-posinset', '1', { timeout: 150 })
  }).toPass({ intervals: [20] })
  await expect(rows.first()).toContainText('1. Добрый день!')
  await expect(rows.first()).toBeInViewport()
  expect(await rows.count()).toBeLessThan(80)

  await latest.click()
  await expect(rows.last()).toContainText('Note 2000')
  await expect(latest).toBeHidden()
})

test('rereading keeps the place in the history', async ({ portal, window, signedIn }) => {
  await signedIn.messages.focus()
  await window.keyboard.press('Home')
  const there = signedIn.messages.getByRole('listitem').filter({ hasText: '1801. Добрый день!' })
  await expect(there).toBeInViewport()

  portal.world.message(long.chatId, { from: 'customer', text: 'One more thing' })
  await window.keyboard.press('F5')
  await expect(signedIn.dialog.getByRole('button', { name: 'Jump to the latest (1 new)' })).toBeVisible()
  await expect(there).toBeInViewport()
})

test('at the end of the history a new message is shown once it is read', async ({ portal, window, signedIn }) => {
  const rows = signedIn.messages.getByRole('listitem')
  await expect(rows.last()).toBeInViewport()
  portal.world.message(long.chatId, { from: 'customer', text: 'One more thing' })
  await window.keyboard.press('F5')
  await expect(rows.last()).toContainText('One more thing')
  await expect(rows.last()).toBeInViewport()
})
