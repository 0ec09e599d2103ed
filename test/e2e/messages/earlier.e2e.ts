import { addLongDialog } from '../../portal/seed/long'
import { known } from '../../portal/seed/known'
import type { Portal } from '../../portal/portal'
import { expect, test } from '../../support/electron-fixtures'

const { returning } = known

/** A dialog of 600 messages that the operator takes part in. */
const mine = (portal: Portal) =>
  addLongDialog(portal.world, 600, {
    chatId: 3000,
    customer: 'Long Talk',
    code: 'livechat|22|2998|2999',
    ownerId: portal.operators.me.id,
  })

test('older messages are read when the operator scrolls to them, and the list stays where it is', async ({
  portal,
  window,
  signedIn,
}) => {
  mine(portal)
  await signedIn.open('3000', 'Long Talk')
  await expect(signedIn.messages.getByRole('listitem').last()).toContainText('600. ok')
  await signedIn.messages.focus()
  await window.keyboard.press('Home')
  const first = signedIn.messages.getByRole('listitem').filter({ hasText: '401. Good day!' })
  await expect(first).toBeInViewport()
  // Earlier messages were put above it, without pushing it out of sight.
  await expect(signedIn.messages.getByRole('listitem').filter({ hasText: '395. ok' })).toBeAttached()
  await expect(first).toBeInViewport()
})

test('the whole dialog can be scrolled to its beginning', async ({ portal, window, signedIn }) => {
  mine(portal)
  await signedIn.open('3000', 'Long Talk')
  await signedIn.messages.focus()
  const begin = signedIn.messages.getByRole('listitem', { name: /customer\. 1\. Good day!/ })
  await expect(async () => {
    await window.keyboard.press('Home')
    await expect(begin).toBeInViewport({ timeout: 500 })
  }).toPass()
  await expect(begin).toHaveAttribute('aria-setsize', '600')
})

test('the previous session is one key away for participants', async ({ portal, window, signedIn }) => {
  portal.world.take(returning.chatId, portal.operators.me.id)
  await signedIn.open(returning.code, returning.customer)
  await expect(signedIn.messages).not.toContainText('Svalbard')
  await window.keyboard.press('Control+Shift+H')
  await expect(signedIn.message('And to Svalbard?')).toBeVisible()
  await expect(signedIn.messages.getByText(/Session 407/)).toBeVisible()
})

test('a search finds, marks and counts, steps through, and gives the focus back', async ({
  portal,
  window,
  signedIn,
}) => {
  mine(portal)
  portal.world.editMessage(3000, portal.world.chat(3000).messages[9]?.id ?? 0, 'The <b>first</b> parcel')
  portal.world.editMessage(3000, portal.world.chat(3000).messages[589]?.id ?? 0, 'The last Parcel')
  await signedIn.open('3000', 'Long Talk')
  await signedIn.messages.focus()
  await window.keyboard.press('Control+F')
  const field = window.getByRole('searchbox', { name: 'Search in this dialog' })
  await expect(field).toBeFocused()
  await field.fill('parcel')
  await expect(signedIn.dialog.getByText('2 of 2')).toBeVisible()
  await expect(signedIn.message('The last Parcel')).toBeInViewport()
  await expect(signedIn.messages.locator('mark')).toHaveText(['Parcel'])

  await field.press('Enter')
  await expect(signedIn.dialog.getByText('1 of 2')).toBeVisible()
  await expect(signedIn.message('The <b>first</b> parcel')).toBeInViewport()
  await signedIn.dialog.getByRole('button', { name: 'Next match (newer)' }).click()
  await expect(signedIn.message('The last Parcel')).toBeInViewport()

  await field.fill('no such words')
  await expect(signedIn.dialog.getByText('Nothing found')).toBeVisible()
  await field.press('Escape')
  await expect(field).toBeHidden()
  await expect(signedIn.messages).toBeFocused()
})

test('those who only look search the messages already read', async ({ window, signedIn }) => {
  await signedIn.open(known.long.code, known.long.customer)
  await window.keyboard.press('Control+F')
  await window.getByRole('searchbox', { name: 'Search in this dialog' }).fill('Note 1350')
  await expect(signedIn.dialog.getByText('Only the loaded part of this dialog was searched.')).toBeVisible()
  await expect(signedIn.dialog.getByText('1 of 1')).toBeVisible()
  await expect(signedIn.message('Note 1350')).toBeInViewport()
})
