import type { ElectronApplication, Page } from '@playwright/test'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { pollNow } from '../../support/poll-now'

const { supervisor } = operators

test.use({ live: true })

const noStatistics = 'Portal statistics not used: the portal’s plan does not include it. Next attempt at'
const noActivities = 'CRM activities not used: the portal’s version does not offer it. Next attempt at'
const sourceOf = (window: Page) => window.getByRole('status', { name: 'Board source' })
const rowsOf = (window: Page) =>
  window.getByRole('grid', { name: 'Live dialogs' }).locator('[role="row"][aria-selected]')

/** Main's clock that nobody sets goes on by so many minutes at once; its timers do not. */
const leap = (app: ElectronApplication, minutes: number) =>
  app.evaluate((_, ms) => {
    const now = performance.now.bind(performance)
    Object.defineProperty(performance, 'now', { value: () => now() + ms, configurable: true })
  }, minutes * 60_000)

test('the board goes from source to source and back again when it is told to, and says why in words', async ({
  portal,
  operator,
  window,
}) => {
  const { settings } = portal
  await operator.enter(portal.webhookUrl(supervisor.id))
  // The source for the worst case has been read by then.
  await pollNow(window)
  await window.getByRole('link', { name: 'Board' }).click()
  const source = sourceOf(window)
  const rows = rowsOf(window)
  const refresh = () => window.getByRole('button', { name: 'Refresh the board' }).click()
  await expect(source).toHaveText(/^Portal statistics · \d+ live dialogs · [^.]*$/)
  await expect(rows.filter({ hasText: 'Boris Novak' }).first()).toBeVisible()

  await test.step('down', async () => {
    settings.planWithoutReports = true
    await refresh()
    await expect(source).toHaveText(/^CRM activities · \d+ live dialogs/)
    await expect(source).toContainText(noStatistics)
    await expect(source).toContainText('Missing because of it: dialogs without a CRM record, number of messages')
    await expect(rows.first()).toBeVisible()

    settings.missing.add('crm.activity.list')
    await refresh()
    await expect(source).toHaveText(/^My dialogs only · /)
    await expect(source).toContainText(noStatistics)
    await expect(source).toContainText(noActivities)
    await expect(source).toContainText('Missing because of it: dialogs of colleagues, number of messages')
    await expect(rows.filter({ hasText: 'Boris Novak' })).toHaveCount(0)
  })

  await test.step('up', async () => {
    settings.missing.delete('crm.activity.list')
    await refresh()
    await expect(source).toHaveText(/^CRM activities · /)
    await expect(source).toContainText(noStatistics)
    await expect(source).not.toContainText('CRM activities not used')

    settings.planWithoutReports = false
    await refresh()
    await expect(source).toHaveText(/^Portal statistics · \d+ live dialogs · [^.]*$/)
    await expect(rows.filter({ hasText: 'Boris Novak' }).first()).toBeVisible()
  })
  expect(portal.ledger.acts).toEqual([])
})

test.describe('with nobody at the board', () => {
  // The clock of its main process is not the others'.
  test.use({ fresh: true })

  test('it goes from source to source and comes back by itself', async ({ app, portal, operator, window }) => {
    test.setTimeout(150_000)
    const { settings } = portal
    // From one turn of a source to its next.
    const turn = { timeout: 25_000 }
    await operator.enter(portal.webhookUrl(supervisor.id))
    await pollNow(window)
    await window.getByRole('link', { name: 'Board' }).click()
    const source = sourceOf(window)
    const boris = rowsOf(window).filter({ hasText: 'Boris Novak' })
    await expect(source).toHaveText(/^Portal statistics · \d+ live dialogs · [^.]*$/)
    await expect(boris.first()).toBeVisible()

    settings.planWithoutReports = true
    await expect(source).toHaveText(/^CRM activities · \d+ live dialogs/, turn)
    await expect(source).toContainText(noStatistics)
    await expect(boris.first()).toBeVisible()

    settings.missing.add('crm.activity.list')
    // The list of activities is read once a minute.
    await leap(app, 1)
    await expect(source).toHaveText(/^My dialogs only · /, turn)
    await expect(source).toContainText(noStatistics)
    await expect(source).toContainText(noActivities)
    await expect(boris).toHaveCount(0)

    const asked = () => portal.received('imopenlines.v2.Session.list').length
    const before = asked()
    settings.missing.delete('crm.activity.list')
    await leap(app, 11)
    await expect(source).toHaveText(/^CRM activities · /, turn)
    await expect(source).not.toContainText('CRM activities not used')
    await expect(source).toContainText(noStatistics)
    await expect(boris.first()).toBeVisible()
    // The plan was asked about again, too, and is what it was.
    expect(asked()).toBeGreaterThan(before)

    settings.planWithoutReports = false
    await leap(app, 11)
    await expect(source).toHaveText(/^Portal statistics · \d+ live dialogs · [^.]*$/, turn)
    await expect(boris.first()).toBeVisible()
    expect(portal.ledger.acts).toEqual([])
  })
})
