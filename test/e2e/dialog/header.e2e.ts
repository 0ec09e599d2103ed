import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'

/** The value beside a name in the panel. */
const fact = ({ panel }: Operator, name: string) =>
  panel
    .locator('dl > div')
    .filter({
      has: panel
        .page()
        .getByRole('term')
        .filter({ hasText: new RegExp(`^${name}$`) }),
    })
    .getByRole('definition')

test('the head of a dialog puts the portal’s facts about it into words', async ({ signedIn }) => {
  const { code, customer, chatId } = known.documented
  await signedIn.open(code, customer)

  const { dialog, panel } = signedIn
  const head = dialog.locator('header')
  await expect(head).toContainText('Live chat · Bitrix24 Documentation · Samantha Johnson (you)')
  await expect(head.getByText('Answered', { exact: true })).toBeVisible()
  await expect(dialog.getByText('Yours', { exact: true })).toBeVisible()
  expect((await head.boundingBox())?.height).toBe(56)

  await signedIn.showPanel()
  await expect(fact(signedIn, 'Session').first()).toHaveText(/^\d+$/)
  await expect(fact(signedIn, 'Line')).toHaveText('Bitrix24 Documentation')
  await expect(fact(signedIn, 'Operator')).toHaveText('Samantha Johnson (you)')
  await expect(fact(signedIn, 'Session started')).toHaveText(/(Today|Yesterday|\d) .*\d{1,2}:\d{2}/)
  await expect(fact(signedIn, 'Last activity')).toHaveText(/ago|now/)
  await expect(fact(signedIn, 'Chat')).toHaveText(`chat${chatId}`)
  await expect(fact(signedIn, 'USER_CODE')).toHaveText(code)
  const people = panel.getByRole('list', { name: 'Participants' })
  await expect(people).toContainText('John · customer')
  await expect(people).toContainText('Samantha Johnson · operator')
})

test('after a transfer the new channel line is shown, and the old one is named', async ({ signedIn }) => {
  await signedIn.open(known.transferred.code, known.transferred.customer)
  await signedIn.showPanel()
  await expect(fact(signedIn, 'Line')).toHaveText(/^Sales Line \(came through line 22\)$/)
  await expect(fact(signedIn, 'Operator')).toHaveText('Unassigned')
})

test('a dialog kept by its operator and one that cannot be written to say so', async ({ signedIn }) => {
  await signedIn.open(known.pinned.code, known.pinned.customer)
  await expect(signedIn.dialog.getByText('Pinned to the operator')).toBeAttached()
  await signedIn.showPanel()
  await expect(signedIn.panel.getByText('Pinned to the operator')).toBeVisible()
  await signedIn.open(known.blocked.code, known.blocked.customer)
  await expect(signedIn.panel.getByText(/Sending is blocked since .*:/)).toBeVisible()
})
