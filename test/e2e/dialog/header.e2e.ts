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

const statuses: [what: string, code: string, customer: string, said: string | RegExp][] = [
  ['fresh', known.fresh.code, known.fresh.customer, /^New, unassigned/],
  ['queued', known.queued.code, known.queued.customer, /^New, unassigned/],
  ['waiting', known.waiting.code, known.waiting.customer, /^Waiting \d+ min$/],
  ['closing', known.closing.code, known.closing.customer, 'Closing'],
  ['closed', known.closed.code, known.closed.customer, 'Closed'],
  ['spam', known.spam.code, known.spam.customer, 'Closed'],
]

test('every status has its own text', async ({ signedIn }) => {
  for (const [what, code, customer, said] of statuses) {
    await signedIn.open(code, customer)
    await expect(signedIn.dialog.locator('header').getByText(said, { exact: true }), what).toBeVisible()
  }
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

test('the dialog itself opens in the browser', async ({ systemBrowser, signedIn }) => {
  const { code, customer, chatId } = known.documented
  await signedIn.open(code, customer)
  await signedIn.dialog.getByRole('button', { name: 'Open in Bitrix24' }).click()
  await expect.poll(systemBrowser.opened).toEqual([expect.stringContaining(`IM_DIALOG=chat${chatId}`)])
})

test('chat number and USER_CODE are copied to the clipboard, whole', async ({ app, signedIn }) => {
  const clipboard = () => app.evaluate(async ({ clipboard }) => await clipboard.readText())
  const { code, customer, chatId } = known.returning
  await signedIn.open(code, customer)
  await signedIn.showPanel()
  await signedIn.panel.getByRole('button', { name: 'Copy the USER_CODE' }).click()
  await expect(signedIn.outcome('status', 'Copied')).toBeVisible()
  await expect.poll(clipboard).toBe(code)
  await signedIn.panel.getByRole('button', { name: 'Copy the chat number' }).click()
  await expect.poll(clipboard).toBe(`chat${chatId}`)
})
