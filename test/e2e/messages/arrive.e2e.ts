import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { pollNow } from '../../support/poll-now'

test.use({ live: true })

const { documented, ofColleague } = known
/** A poll of the portal every five seconds or so. */
const soon = { timeout: 15_000 }

test('a new message is shown and announced while the operator takes part in the open dialog', async ({
  portal,
  window,
  signedIn,
}) => {
  await signedIn.open(documented.code, documented.customer)
  await expect(signedIn.message('Anything else?')).toBeInViewport()
  portal.world.message(documented.chatId, { from: 'customer', text: 'One more [b]thing[/b]' })
  await expect(signedIn.message('One more thing')).toBeVisible(soon)
  await expect(signedIn.message('One more thing')).toBeInViewport()
  await expect(window.getByRole('log').filter({ hasText: 'John: One more thing' })).toHaveCount(1)
  await expect(signedIn.dialog.getByText(/^Waiting <1 min/)).toBeVisible()
  const reads = portal.received('im.dialog.messages.get')
  expect(reads.length).toBeGreaterThan(0)
})

test('a new message is shown to those who only look', async ({ portal, window, signedIn }) => {
  await signedIn.open(ofColleague.code, ofColleague.customer)
  portal.world.message(ofColleague.chatId, { from: 'operator', text: 'Let me look it up' })
  await pollNow(window)
  await expect(signedIn.message('Let me look it up')).toBeVisible(soon)
  expect(portal.received('im.dialog.messages.get')).toEqual([])
  expect(portal.ledger.acts).toEqual([])
})

test('messages that are changed or deleted change here too', async ({ portal, window, signedIn }) => {
  await signedIn.open(documented.code, documented.customer)
  portal.world.editMessage(documented.chatId, 85853, 'Found it, thanks')
  portal.world.removeMessage(documented.chatId, 85837)
  portal.world.removeMessage(documented.chatId, 85829, false)
  await pollNow(window)
  await expect(signedIn.message('Found it, thanks')).toContainText('edited', soon)
  await expect(signedIn.message('Message deleted')).toHaveCount(1)
  await expect(signedIn.message('How do I add an observer')).toHaveCount(0)
})

test('away from the end, new messages are counted and marked, and the place stays', async ({
  portal,
  window,
  signedIn,
}) => {
  await signedIn.open(known.long.code, known.long.customer)
  await signedIn.messages.focus()
  await window.keyboard.press('PageUp')
  await window.keyboard.press('PageUp')
  const latest = signedIn.dialog.getByRole('button', { name: /^Jump to the latest/ })
  await expect(latest).toBeVisible()
  portal.world.message(known.long.chatId, { from: 'customer', text: 'Hello? Anybody there?' })
  await pollNow(window)
  // A long history is read again once the dialog shows that it has grown.
  await expect(latest).toHaveText('Jump to the latest (1 new)', { timeout: 30_000 })
  await latest.click()
  await expect(signedIn.message('Hello? Anybody there?')).toBeInViewport()
  await expect(signedIn.messages.getByText('New messages')).toBeVisible()
  await expect(latest).toBeHidden()
})

test('the portal is told once which messages were seen at the end', async ({ portal, window, signedIn }) => {
  const { chatId, code, customer } = known.waiting
  const me = portal.operators.me.id
  expect(portal.world.chat(chatId).unread.get(me)).toBeGreaterThan(0)
  await signedIn.open(code, customer)
  await expect(signedIn.messages.getByText('New messages')).toBeVisible()
  // It goes with the next poll.
  await pollNow(window)
  await expect.poll(() => portal.world.chat(chatId).unread.get(me), soon).toBe(0)
  expect(portal.received('im.dialog.read')).toHaveLength(1)
})
