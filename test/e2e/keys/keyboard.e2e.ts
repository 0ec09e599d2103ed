import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { ofColleague } = known

test('without a mouse: search, choose, look, copy the code, and back', async ({ app, window, signedIn }) => {
  const keys = window.keyboard
  await signedIn.search.press('Tab')
  await keys.press('Control+k')
  await expect(signedIn.search).toBeFocused()
  await keys.type(`deal ${known.deal}`)
  await keys.press('Enter')
  await expect(signedIn.results.getByRole('option')).toHaveCount(10)

  await keys.press('ArrowDown')
  await keys.press('ArrowDown')
  await keys.press('ArrowUp')
  const second = signedIn.results.getByRole('option').nth(1)
  await expect(signedIn.search).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '')
  await keys.press('Enter')
  await expect(second).toHaveAttribute('aria-selected', 'true')
  await expect(signedIn.dialog.getByRole('heading', { name: 'School buyer 4' })).toBeVisible()

  await keys.press('Control+Shift+U')
  const copy = window.getByRole('button', { name: 'Copy the USER_CODE' })
  for (let steps = 0; steps < 60 && !(await copy.evaluate(each => each === document.activeElement)); steps++)
    await keys.press('Tab')
  await expect(copy).toBeFocused()
  await keys.press('Enter')
  await expect
    .poll(() => app.evaluate(async ({ clipboard }) => await clipboard.readText()))
    .toBe('vkgroup|16|7703|1544')

  await keys.press('Control+k')
  await expect(signedIn.search).toBeFocused()
  // The text in the field is selected, so that typing replaces it.
  await keys.type('chat1763')
  await expect(signedIn.search).toHaveText('chat1763')
})

test('the "?" sheet lists the keys, closes with Escape and gives the focus back', async ({ window, signedIn }) => {
  const sheet = window.getByRole('dialog', { name: 'Keyboard' })
  await signedIn.open(ofColleague.code, ofColleague.customer)
  await signedIn.messages.focus()
  await window.keyboard.press('Shift+Slash')
  await expect(sheet).toBeVisible()
  for (const key of ['Go to search', 'Move between results', 'Refresh the dialog'])
    await expect(sheet.getByText(key, { exact: true })).toBeVisible()
  // By place, including places that are not shown; keys that belong to their place say so.
  const own = sheet.locator('section').filter({ has: window.getByRole('heading', { name: 'In My dialogs' }) })
  const all = own.getByText('Select all', { exact: true }).locator('..')
  await expect(all.locator('kbd')).toHaveText(['Ctrl', 'A'])
  await expect(all).toContainText('cannot be changed')
  await expect(own.getByText('Select or deselect the dialog').locator('..').locator('kbd')).toHaveText(['Space'])
  const writing = sheet.locator('section').filter({ has: window.getByRole('heading', { name: 'Writing a message' }) })
  await expect(writing.getByText('Send', { exact: true }).locator('..').locator('kbd')).toHaveText([
    'Enter',
    'Ctrl',
    'Enter',
  ])
  await expect(sheet.getByText('Refresh the dialog').locator('..')).not.toContainText('cannot be changed')
  await window.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(signedIn.messages).toBeFocused()

  await signedIn.search.focus()
  await window.keyboard.type('?')
  await expect(signedIn.search).toContainText('?')
  await expect(sheet).toBeHidden()
  await window.keyboard.press('Control+/')
  await expect(sheet).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(signedIn.search).toBeFocused()
})

test('Escape in the search field empties it', async ({ signedIn }) => {
  await signedIn.search.fill('chat1763')
  await signedIn.search.press('Escape')
  await expect(signedIn.search).toHaveText('')
})

test('the width of the results is changed by keys', async ({ window, signedIn }) => {
  await signedIn.open(ofColleague.code, ofColleague.customer)
  const split = window.getByRole('separator', { name: 'Width of the results' })
  const width = async () => Number(await split.getAttribute('aria-valuenow'))
  await split.focus()
  const before = await width()
  await window.keyboard.press('ArrowRight')
  await expect.poll(width).toBeGreaterThan(before)
})
