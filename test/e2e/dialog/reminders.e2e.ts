import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { myDialogsAt } from '../../support/my-dialogs'
import { watchNotifications } from '../../support/notifications'
import { operatorAt } from '../../support/operator'
import { pollNow } from '../../support/poll-now'

const { documented } = known
test.use({ live: true })

const cardsIn = (window: Page) => window.locator('[data-reminder-card]')
const listButton = (window: Page) => window.getByRole('button', { name: /^Reminders: / })

test('a reminder for when the customer writes is set by keys, rings, and is done', async ({
  app,
  portal,
  window,
  signedIn,
}) => {
  const screen = await watchNotifications(app)
  await myDialogsAt(window).show()
  await window.keyboard.press('Control+k')
  await signedIn.open(documented.code, documented.customer)
  await window.keyboard.press('Control+Shift+L')
  const choice = window.getByRole('menuitem', { name: 'When the customer writes' })
  await expect(choice).toBeVisible()
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Enter')
  await expect(signedIn.outcome('status', 'Reminder set: When the customer writes')).toBeVisible()
  await expect(signedIn.dialog.getByRole('button', { name: 'Remind me' })).toHaveAccessibleDescription(
    'Reminder: When the customer writes',
  )

  await window.keyboard.press('Control+2')
  await window.keyboard.press('Control+3')
  portal.world.message(documented.chatId, { from: 'customer', text: 'I have paid' })
  await pollNow(window)
  await expect
    .poll(async () => (await screen.shown()).map(({ title, body }) => [title, body]), { timeout: 30_000 })
    .toContainEqual([`Reminder: ${documented.customer}`, 'The customer has written'])
  await screen.click(`Reminder: ${documented.customer}`)
  await expect(signedIn.dialog.getByRole('heading', { name: documented.customer })).toBeVisible()

  await expect(cardsIn(window)).toContainText('The customer has written')
  await cardsIn(window).getByRole('button', { name: 'Done' }).click()
  await expect(cardsIn(window)).toHaveCount(0)
  await listButton(window).click()
  await expect(window.getByRole('region', { name: 'Reminders' })).toContainText('No reminders')
})

test('a reminder survives a restart, rings late when it was due meanwhile, and goes with the account', async ({
  portal,
  launch,
  userData,
}) => {
  const first = await launch({ userData })
  const operator = operatorAt(first.window)
  await operator.signInByWebhook(portal.webhookUrl(), 'Save on this computer')
  await operator.open(documented.code, documented.customer)
  await operator.dialog.getByRole('button', { name: 'Remind me' }).click()
  await first.window.getByRole('menuitem', { name: 'Pick a date and time…' }).click()
  const form = first.window.getByRole('dialog', { name: `Remind me about ${documented.customer}` })
  await form.getByRole('textbox', { name: 'What for' }).fill('Ask about the invoice')
  await form.getByRole('button', { name: 'Set the reminder' }).click()
  await expect(operator.outcome('status', /^Reminder set: /)).toBeVisible()
  await expect(listButton(first.window)).toHaveAccessibleName('Reminders: 1 reminder')
  await first.close()

  // The console stays closed until long after it was due.
  const folder = join(userData, 'reminders')
  const [name = ''] = await readdir(folder)
  const kept = JSON.parse(await readFile(join(folder, name), 'utf8')) as { entries: { when: { local: string } }[] }
  for (const { when } of kept.entries) when.local = '2020-03-01T09:00'
  await writeFile(join(folder, name), JSON.stringify(kept))

  const second = await launch({ userData })
  const card = cardsIn(second.window)
  await expect(card).toContainText(`Reminder: ${documented.customer}`)
  await expect(card).toContainText('Ask about the invoice')
  await expect(card).toContainText('Late, was due: March 1, 2020')
  await card.getByRole('button', { name: 'Open the dialog' }).click()
  await expect(operatorAt(second.window).dialog.getByRole('heading', { name: documented.customer })).toBeVisible()
  await expect(card).toHaveCount(0)
  await expect(listButton(second.window)).toHaveAccessibleName('Reminders: 1 reminder, 1 is due')

  await second.window.getByRole('button', { name: /^Account: / }).click()
  await second.window.getByRole('button', { name: 'Sign out' }).click()
  const question = second.window.getByRole('dialog', { name: /^Sign out of / })
  await expect(question).toContainText('1 reminder is deleted and will not ring')
  await question.getByRole('button', { name: 'Sign out' }).click()
  await expect(operatorAt(second.window).heading).toBeVisible()
  await expect.poll(() => readdir(folder)).toEqual([])
})
