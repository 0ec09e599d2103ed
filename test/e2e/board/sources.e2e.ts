import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { pollNow } from '../../support/poll-now'

const { supervisor } = operators

test.use({ live: true })

test('the board goes from source to source and back again, and says why in words', async ({
  portal,
  operator,
  window,
}) => {
  const { settings } = portal
  await operator.enter(portal.webhookUrl(supervisor.id))
  // The source for the worst case has been read by then.
  await pollNow(window)
  await window.getByRole('link', { name: 'Board' }).click()
  const source = window.getByRole('status', { name: 'Board source' })
  const rows = window.getByRole('grid', { name: 'Live dialogs' }).locator('[role="row"][aria-selected]')
  const refresh = () => window.getByRole('button', { name: 'Refresh the board' }).click()
  const noStatistics = 'Portal statistics not used: the portal’s plan does not include it. Next attempt at'
  const noActivities = 'CRM activities not used: the portal’s version does not offer it. Next attempt at'
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
