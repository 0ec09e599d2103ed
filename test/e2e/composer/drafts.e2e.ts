import { known } from '../../portal/seed/known'
import type { Page } from '@playwright/test'
import { expect, test } from '../../support/electron-fixtures'
import { kill } from '../../support/console'
import { call } from '../../support/console-pool'
import { operatorAt } from '../../support/operator'
import type { AccountState } from '../../../electron/contract/account'
import type { DraftList } from '../../../electron/contract/draft'

const { documented, waiting, taken } = known
const field = (window: Page) => window.getByRole('textbox', { name: 'Message', exact: true })

/** Drafts that main has on disk for the active account. */
async function drafts(window: Page): Promise<string[]> {
  const { activeId } = await call<AccountState>(window, 'account.state', {})
  const { drafts } = await call<DraftList>(window, 'draft.list', { accountId: activeId })
  return drafts.map(({ chatId, text }) => `${chatId}: ${text}`).sort()
}

test.describe('across the end of the console', () => {
  test.use({ fresh: true })

  test('a draft is there after the console was killed, and the last letters when it was closed right after them', async ({
    userData,
    portal,
    launch,
  }) => {
    const first = await launch({ userData })
    const before = operatorAt(first.window)
    await before.enter(portal.webhookUrl(), 'weak')
    await before.open(documented.code, documented.customer)
    await field(first.window).pressSequentially('Your order is on its way')
    await first.window.keyboard.press('Shift+Enter')
    await first.window.keyboard.type('and arrives tomorrow.')
    const written = 'Your order is on its way\nand arrives tomorrow.'
    await expect.poll(() => drafts(first.window)).toEqual([`${documented.chatId}: ${written}`])
    await kill(first)

    const second = await launch({ userData })
    const after = operatorAt(second.window)
    await after.open(waiting.code, waiting.customer)
    await expect(field(second.window)).toHaveValue('')
    await after.open(documented.code, documented.customer)
    await expect(field(second.window)).toHaveValue(written)

    await field(second.window).fill('One moment')
    await second.close()
    const third = await launch({ userData })
    await operatorAt(third.window).open(documented.code, documented.customer)
    await expect(field(third.window)).toHaveValue('One moment')
  })
})

test('a draft stays in its dialog however quickly the operator changes dialogs', async ({ signedIn, window }) => {
  for (const { code, customer } of [documented, waiting, taken]) {
    await signedIn.open(code, customer)
    await field(window).fill(`To ${customer}`)
  }
  for (const { code, customer } of [waiting, documented, taken]) {
    await signedIn.open(code, customer)
    await expect(field(window)).toHaveValue(`To ${customer}`)
  }
  const expected = [documented, waiting, taken].map(({ chatId, customer }) => `${chatId}: To ${customer}`).sort()
  await expect.poll(() => drafts(window)).toEqual(expected)
})

test('drafts survive signing out and in, and are not shown to another account', async ({
  portal,
  signedIn,
  window,
}) => {
  await signedIn.open(documented.code, documented.customer)
  await field(window).fill('Only mine')
  await window.keyboard.press('Control+Shift+A')
  await window.getByRole('button', { name: 'Sign out' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click()
  await expect(signedIn.heading).toBeVisible()

  await signedIn.enter(portal.webhookUrl(portal.operators.supervisor.id))
  await signedIn.open(documented.code, documented.customer)
  await expect(signedIn.dialog.getByText('You have not joined this dialog')).toBeVisible()
  await expect(window.getByText('Only mine')).toBeHidden()
  expect(await drafts(window)).toEqual([])

  await window.keyboard.press('Control+Shift+A')
  await window.getByRole('button', { name: 'Add account' }).click()
  await signedIn.signInByWebhook(portal.webhookUrl())
  await signedIn.open(documented.code, documented.customer)
  await expect(field(window)).toHaveValue('Only mine')
})
