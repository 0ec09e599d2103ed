import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'

const { ofColleague } = known
const { colleague } = operators

test('the views are reached by their links and by keys, and keep their content', async ({ window, signedIn }) => {
  const main = window.getByRole('navigation', { name: 'Main' })
  const link = (name: string) => main.getByRole('link', { name, exact: true })
  await signedIn.open(ofColleague.code, ofColleague.customer)
  await expect(link('Search')).toHaveAttribute('aria-current', 'page')

  await link('Journal').click()
  await expect(link('Journal')).toHaveAttribute('aria-current', 'page')
  await expect(link('Search')).not.toHaveAttribute('aria-current', 'page')
  await expect(window.getByRole('textbox', { name: 'Filter by text' })).toBeFocused()
  await expect(signedIn.search).toBeHidden()

  await window.keyboard.press('Control+1')
  await expect(signedIn.search).toBeFocused()
  await expect(signedIn.search).toHaveText(ofColleague.code)
  await expect(signedIn.dialog.getByRole('heading', { name: ofColleague.customer })).toBeVisible()

  for (const [key, name] of [
    ['2', 'My dialogs'],
    ['3', 'Journal'],
    ['4', 'Settings'],
  ] as const) {
    await window.keyboard.press(`Control+${key}`)
    await expect(link(name)).toHaveAttribute('aria-current', 'page')
  }
  await expect(window.getByRole('heading', { name: 'Settings', level: 2 })).toBeVisible()

  // To the search from anywhere, with its text ready to be typed over.
  await window.keyboard.press('Control+k')
  await expect(signedIn.search).toBeFocused()
  await window.keyboard.type('chat1763')
  await expect(signedIn.search).toHaveText('chat1763')
})

test('without a mouse: Tab to the links, Enter, and the focus goes into the view', async ({ window, signedIn }) => {
  const journal = window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' })
  await signedIn.search.focus()
  for (let steps = 0; steps < 10 && !(await journal.evaluate(each => each === document.activeElement)); steps++)
    await window.keyboard.press('Shift+Tab')
  await expect(journal).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Filter by text' })).toBeFocused()
})

test('the view stays the same when the page is reloaded, and another account begins with the search', async ({
  portal,
  window,
  signedIn: operator,
}) => {
  await expect(operator.search).toBeVisible()
  await window.keyboard.press('Control+3')
  await expect(window.getByRole('region', { name: 'Journal' })).toBeVisible()
  await window.reload()
  await expect(window.getByRole('region', { name: 'Journal' })).toBeVisible()

  await window.keyboard.press('Control+Shift+a')
  await window.getByRole('button', { name: 'Add account' }).click()
  await operator.signInByWebhook(portal.webhookUrl(colleague.id))
  await expect(operator.search).toBeFocused()
})
