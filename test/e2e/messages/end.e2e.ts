import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { pollNow } from '../../support/poll-now'

test.use({ live: true })

const { waiting, documented } = known
/** A poll of the portal every five seconds or so. */
const soon = { timeout: 15_000 }

test('parts that an act adds above and below leave the list of messages at its end', async ({ window, signedIn }) => {
  await signedIn.open(waiting.code, waiting.customer)
  await expect(signedIn.messages.getByRole('listitem').last()).toBeInViewport()
  await signedIn.perform('Pin')
  await expect(signedIn.outcome('status', 'is pinned to you')).toBeVisible()
  await pollNow(window)
  await expect(signedIn.message('pinned the conversation')).toBeInViewport(soon)
  await expect(signedIn.dialog.getByRole('button', { name: 'Jump to the latest' })).toBeHidden()
})

test('the reason why a message was not accepted, and the ways out, come into sight', async ({ portal, signedIn }) => {
  await signedIn.open(documented.code, documented.customer)
  portal.faults.next('im.message.add', { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
  await signedIn.write('Nobody takes this')
  const entry = signedIn.message('Nobody takes this')
  await expect(entry.getByRole('button', { name: 'Send again' })).toBeInViewport({ ratio: 1 })
  await expect(entry).toContainText(/refused access\. You lack the right, or .+ no REST access\. Ask an administrator/)
  await entry.getByRole('button', { name: 'Discard' }).click()
  await expect(entry).toHaveCount(0)
})

test.describe('a message whose answer is slow', () => {
  // It is still open when the story ends.
  test.use({ fresh: true })

  test('a message that the dialog shows before its answer arrives is shown once', async ({
    portal,
    window,
    signedIn,
  }) => {
    await signedIn.open(documented.code, documented.customer)
    portal.faults.next('im.message.add', { kind: 'hang', execute: true })
    await signedIn.write('Said once')
    await expect.poll(() => portal.world.chat(documented.chatId).messages.at(-1)?.text).toBe('Said once')
    await pollNow(window)
    const entry = signedIn.message('Said once')
    await expect(entry.filter({ hasNotText: 'Sending' })).toHaveCount(1, soon)
    await expect(entry).toHaveCount(1)
  })
})
