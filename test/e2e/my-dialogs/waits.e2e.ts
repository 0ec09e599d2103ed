import { expect, test } from '../../support/electron-fixtures'
import { policyFor } from '../../support/console'
import { myDialogsAt } from '../../support/my-dialogs'
import { operatorAt } from '../../support/operator'
import { pollNow } from '../../support/poll-now'

test.use({ live: true })

test('a wait is marked by the administrator’s minutes, by the operator’s, and by the line’s own norms', async ({
  portal,
  redirectPort,
  launch,
}) => {
  const { me } = portal.operators
  const lineOf = (id: number) => portal.world.lines.get(id)
  Object.assign(lineOf(22) ?? {}, { settings: { KPI_FIRST_ANSWER_TIME: '0', KPI_FURTHER_ANSWER_TIME: '0' } })
  Object.assign(lineOf(15) ?? {}, { settings: { KPI_FIRST_ANSWER_TIME: '60', KPI_FURTHER_ANSWER_TIME: '180' } })
  const add = (customer: string, minutesAgo: number, lineId: number) =>
    portal.world.addDialog({ customer, state: 'waiting', ownerId: me.id, minutesAgo, lineId })
  // The question comes after three quarters of the time.
  add('Level short', 12, 22)
  add('Level long', 80, 22)
  add('Level late', 160, 22)
  add('Level by line', 16, 15)
  const { window } = await launch({
    policy: { ...policyFor(portal, redirectPort), waitSoonMinutes: 10, waitLateMinutes: 30 },
  })
  await operatorAt(window).enter(portal.webhookUrl())
  await pollNow(window)
  const myDialogs = myDialogsAt(window)
  await myDialogs.show('Waiting for me')
  await myDialogs.filter.fill('Level')
  const level = (name: string) => myDialogs.row(name).locator('[data-level]')
  const are = async (short: string, long: string, late: string, byLine: string) => {
    await expect(level('Level short')).toHaveAttribute('data-level', short)
    await expect(level('Level long')).toHaveAttribute('data-level', long)
    await expect(level('Level late')).toHaveAttribute('data-level', late)
    await expect(level('Level by line')).toHaveAttribute('data-level', byLine)
  }
  await are('calm', 'soon', 'late', 'late')
  await expect(level('Level late')).toContainText('too long')

  await window.keyboard.press('Control+4')
  await window.getByRole('spinbutton', { name: 'Amber after, minutes' }).fill('2')
  await window.keyboard.press('Tab')
  await window.getByRole('spinbutton', { name: 'Red after, minutes' }).fill('15')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Control+2')
  await are('soon', 'late', 'late', 'late')

  await window.keyboard.press('Control+4')
  await window.getByRole('switch', { name: 'Use the line’s own response times' }).click()
  await window.keyboard.press('Control+2')
  await are('soon', 'late', 'late', 'soon')

  await window.keyboard.press('Control+4')
  await window.getByRole('button', { name: 'Back to 10 and 30 minutes' }).click()
  await window.keyboard.press('Control+2')
  await are('calm', 'soon', 'late', 'calm')
})
