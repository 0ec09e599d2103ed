import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import { accountsAt } from '../../support/accounts'
import { expect, test } from '../../support/electron-fixtures'

const myName = 'Samantha Johnson'
const colleagueName = 'Boris Novak'

/** The last request may be for a picture. */
const lookedUpAs = ({ requests }: Portal) =>
  requests.findLast(({ commands }) => commands.some(({ method }) => method === 'imopenlines.session.open'))?.userId

test('two accounts are kept; two keystrokes switch between them, even from a field', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  const accounts = accountsAt(window)
  const { me, colleague } = portal.operators
  await accounts.addAnother()
  await operator.signInByWebhook(portal.webhookUrl(colleague.id))
  await expect(accounts.current(colleagueName)).toBeVisible()

  await operator.search.focus()
  await window.keyboard.press('Control+Shift+A')
  await expect(accounts.menu.getByRole('listitem').filter({ hasText: colleagueName })).toBeVisible()
  await window.keyboard.press('1')
  await expect(accounts.current(myName)).toBeVisible()
  await expect(operator.outcome('status', `You are now ${myName}`)).toBeVisible()
  await operator.open(known.documented.code, known.documented.customer)
  expect(lookedUpAs(portal)).toBe(me.id)

  await window.keyboard.press('Control+Shift+A')
  await window.keyboard.press('2')
  await expect(accounts.current(colleagueName)).toBeVisible()
  // The dialogs that one of them looked at are not shown to the other.
  await expect(operator.dialog.getByRole('heading', { name: known.documented.customer })).toHaveCount(0)
  await operator.open(known.documented.code, known.documented.customer)
  expect(lookedUpAs(portal)).toBe(colleague.id)
})

test('signing in as the same person again replaces the sign-in instead of adding one', async ({
  portal,
  signedIn: operator,
  systemBrowser,
  window,
}) => {
  const accounts = accountsAt(window)
  await accounts.addAnother()
  await operator.signInByBrowser()
  await systemBrowser.allow()
  await operator.settle()

  await accounts.openMenu()
  await expect(accounts.menu.getByRole('listitem').filter({ hasText: myName })).toHaveCount(1)
  await expect(accounts.menu).toContainText('Bitrix24 account')
  for (const scope of portal.settings.scopes.slice(0, 3)) await expect(accounts.menu).toContainText(scope)
})

test('signing out asks first, forgets that account and leaves the other', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  const accounts = accountsAt(window)
  await accounts.addAnother()
  await operator.signInByWebhook(portal.webhookUrl(portal.operators.colleague.id))
  await accounts.openMenu()
  await accounts.menu.getByRole('button', { name: 'Sign out' }).click()
  const question = window.getByRole('dialog', { name: /^Sign out of / })
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(accounts.current(colleagueName)).toBeVisible()

  await accounts.signOut()
  await expect(accounts.current(myName)).toBeVisible()
  await expect(operator.outcome('status', 'Signed out of')).toBeVisible()
  await accounts.signOut()
  await expect(operator.heading).toBeVisible()
  await expect(window.getByRole('heading', { name: 'Saved accounts' })).toHaveCount(0)
  await operator.tab('webhook').click()
  await expect(operator.webhookUrl).toHaveValue('')
})
