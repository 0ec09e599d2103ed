import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Portal } from '../../portal/portal'
import { operators } from '../../portal/seed/people'
import { kill } from '../../support/console'
import { expect, test } from '../../support/electron-fixtures'
import { watchNotifications } from '../../support/notifications'
import { operatorAt } from '../../support/operator'

const { supervisor, colleague, other } = operators
const rule = 'Customer passed on three times'

test.use({ live: true })

/** A dialog that the portal has passed on three times. */
function passedOn({ world }: Portal, customer: string): void {
  const { id } = world.addDialog({
    ...{ customer, lineId: 22, ownerId: colleague.id, state: 'taken' },
    messages: [{ from: 'customer', text: 'A question' }],
  })
  const session = world.chat(id).sessions.at(-1)
  if (!session) throw new Error('The dialog has no session')
  session.transfers = [0, 1, 2].map(index => ({
    ...{ at: session.openedAt + index, fromId: other.id, toId: colleague.id, byId: 0 },
    ...{ fromLineId: 22, toLineId: null, reason: 'auto' },
  }))
}

async function alertsOf(window: Page) {
  await window.getByRole('link', { name: 'Board' }).click()
  const alerts = window.getByRole('region', { name: 'Alerts' })
  const pane = window.getByRole('button', { name: 'Alerts', exact: true })
  // Open from the start where the window is wide enough.
  if ((await pane.getAttribute('aria-pressed')) !== 'true') await pane.click()
  return alerts
}

async function keptIn(userData: string): Promise<string> {
  const folder = join(userData, 'alerts', 'breaches')
  const files = await Promise.all((await readdir(folder)).map(name => readFile(join(folder, name), 'utf8')))
  return files.join()
}

test('a breach is told once, though the console is killed and started again', async ({ portal, launch, userData }) => {
  passedOn(portal, 'Wilma Waits')
  const first = await launch({ userData })
  const screen = await watchNotifications(first.electron)
  await operatorAt(first.window).enter(portal.webhookUrl(supervisor.id), 'weak')
  const alerts = await alertsOf(first.window)
  await alerts.getByText('Rules', { exact: true }).first().click()
  await alerts.getByRole('button', { name: `Add: ${rule}` }).click()
  await expect.poll(() => screen.shown()).toMatchObject([{ title: rule, body: expect.stringContaining('Wilma') }])
  // Between the notification and its note it may be told a second time: docs/decisions/041.
  await expect.poll(() => keptIn(userData)).toContain('"pending":false')
  await kill(first)

  passedOn(portal, 'Otto Other')
  const second = await launch({ userData })
  const later = await watchNotifications(second.electron)
  const breaches = (await alertsOf(second.window)).getByRole('list', { name: 'Breaches' }).getByRole('listitem')
  await expect(breaches).toHaveCount(2, { timeout: 30_000 })
  await expect.poll(() => later.shown()).toMatchObject([{ title: rule, body: expect.not.stringContaining('Wilma') }])
  expect(portal.ledger.acts).toEqual([])
})
