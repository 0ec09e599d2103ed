import type { Page } from '@playwright/test'
import type { AccountState } from '../../../electron/contract/account'
import { known } from '../../portal/seed/known'
import { accountsAt } from '../../support/accounts'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/console-pool'

const { chatId, code, customer } = known.documented
const method = 'im.message.add'
const myName = 'Samantha Johnson'
const colleagueName = 'Boris Novak'

/** Switches to another account and presses Enter in the message within one tick, as a fast hand may. */
const switchAndPressEnter = (window: Page, accountId: string) =>
  window.evaluate(id => {
    const { desktop } = globalThis as unknown as { desktop: { call(name: string, input: object): Promise<unknown> } }
    void desktop.call('account.switch', { accountId: id })
    const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }
    document.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', enter))
  }, accountId)

test('a message is sent for the account that was shown, or not at all, and its draft stays', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  const accounts = accountsAt(window)
  await accounts.addAnother()
  await operator.signInByWebhook(portal.webhookUrl(portal.operators.colleague.id))
  const state = await call<AccountState>(window, 'account.state', {})
  const [mine, other] = state.accounts
  if (!mine || !other) throw new Error('two accounts')
  await accounts.openMenu()
  await window.keyboard.press('1')
  await expect(accounts.current(myName)).toBeVisible()
  await operator.open(code, customer)
  const field = operator.dialog.getByRole('textbox', { name: 'Message' })
  await field.fill('Only from me')

  await switchAndPressEnter(window, other.id)
  await expect(accounts.current(colleagueName)).toBeVisible()
  await expect(operator.outcome('alert', 'Another account is active now')).toBeVisible()
  await expect(field).toHaveCount(0)
  expect(portal.received(method)).toEqual([])

  await accounts.openMenu()
  await window.keyboard.press('1')
  await expect(accounts.current(myName)).toBeVisible()
  await operator.open(code, customer)
  await expect(field).toHaveValue('Only from me')
  await field.press('Enter')
  await expect(operator.message('Only from me')).toHaveCount(1)
  // The window shows it before it has left.
  await expect.poll(() => portal.received(method)).toEqual([{ DIALOG_ID: `chat${chatId}`, MESSAGE: 'Only from me' }])
})

test('signing out names messages and files not sent yet, and none is sent afterwards', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  const accounts = accountsAt(window)
  await operator.open(code, customer)
  const held = portal.faults.hold(method)
  for (const text of ['First', 'Second', 'Third']) await operator.write(text)
  await expect(operator.dialog.getByText('Waiting for the previous message').first()).toBeVisible()
  await accounts.openMenu()
  await accounts.menu.getByRole('button', { name: 'Sign out' }).click()
  const question = window.getByRole('dialog', { name: /^Sign out of / })
  await expect(question).toContainText('3 messages have not been delivered yet')
  await question.getByRole('button', { name: 'Sign out' }).click()
  await expect(operator.heading).toBeVisible()
  held.open()
  await expect.poll(() => portal.ledger.acts.length).toBe(1)

  await operator.signInByWebhook(portal.webhookUrl(portal.operators.colleague.id))
  await operator.open(code, customer)
  expect(portal.received(method).map(({ MESSAGE }) => MESSAGE)).toEqual(['First'])
})
