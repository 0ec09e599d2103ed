import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { pollNow } from '../../support/poll-now'

const [minute, hour] = [60_000, 3_600_000]
const { fresh, documented, taken } = known
test.use({ live: true })

/** The line of a dialog does as a test says. */
function lineOf(portal: Portal, chatId: number, settings: Record<string, string>): void {
  const line = portal.world.lines.get(portal.world.chat(chatId).lineId)
  if (!line) throw new Error(`chat ${chatId} has no line`)
  line.settings = { NO_ANSWER_RULE: 'none', KPI_FIRST_ANSWER_TIME: '0', KPI_FURTHER_ANSWER_TIME: '0', ...settings }
}

test('a new dialog says about when it moves on, and no longer once that time is over', async ({
  portal,
  window,
  signedIn,
}) => {
  lineOf(portal, fresh.chatId, { QUEUE_TIME: '40' })
  const began = (secondsAgo: number) =>
    Object.assign(portal.world.chat(fresh.chatId).sessions.at(-1) ?? {}, {
      openedAt: portal.world.now() - secondsAgo * 1000,
    })
  began(0)
  await signedIn.open(fresh.code, fresh.customer)
  await pollNow(window)
  const chip = signedIn.dialog.locator('[data-countdown]')
  await expect(chip).toContainText(/about (?:\d0|\d5) sec until it moves on/)
  began(41)
  await signedIn.dialog.getByRole('button', { name: 'Refresh' }).click()
  await expect(chip).toHaveCount(0)
})

test('a waiting dialog counts down the line’s answer time, an answered one the time until it closes', async ({
  portal,
  window,
  signedIn,
}) => {
  lineOf(portal, documented.chatId, { KPI_FURTHER_ANSWER_TIME: '600', AUTO_CLOSE_TIME: '1800' })
  portal.world.message(documented.chatId, { from: 'customer', text: 'And?', at: portal.world.now() - 4 * minute })
  await signedIn.open(documented.code, documented.customer)
  await pollNow(window)
  const chip = signedIn.dialog.locator('[data-countdown]')
  await expect(chip).toContainText('6 min to answer')

  portal.world.message(documented.chatId, { from: 'operator', text: 'Done' })
  await pollNow(window)
  await expect(chip).toContainText('about 30 min until it closes', { timeout: 20_000 })
})

test('a channel’s window counts from the customer’s last message, until the portal says that it is closed', async ({
  portal,
  window,
  signedIn,
}) => {
  lineOf(portal, taken.chatId, {})
  const { messages } = portal.world.chat(taken.chatId)
  for (const message of messages) message.at = portal.world.now() - 21 * hour
  await signedIn.open(taken.code, taken.customer)
  await pollNow(window)
  const chip = signedIn.dialog.locator('[data-countdown]')
  await expect(chip).toContainText('about 3h to reply')

  for (const message of messages) message.at = portal.world.now() - 25 * hour
  await signedIn.dialog.getByRole('button', { name: 'Refresh' }).click()
  await expect(chip).toHaveCount(0)
  await expect(signedIn.dialog).toContainText('more than 24 hours ago')

  portal.world.message(taken.chatId, { from: 'customer', text: 'Still there?' })
  await signedIn.dialog.getByRole('button', { name: 'Refresh' }).click()
  await expect(signedIn.dialog).not.toContainText('more than 24 hours ago')
})
