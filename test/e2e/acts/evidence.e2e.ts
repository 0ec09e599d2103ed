import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const settled = { timeout: 20_000 }
const { taken } = known
const transfer = 'imopenlines.operator.transfer'
const dialogGet = 'imopenlines.dialog.get'

test('an act whose effect shows a moment after its answer is reported as done', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(taken.code, taken.customer)
  portal.settings.shownLater = []
  await operator.act('Transfer').click()
  const question = operator.question('Transfer')
  await question.getByRole('combobox', { name: 'To' }).fill('Boris')
  await question.getByRole('option', { name: /Boris Novak/ }).click()
  await question.getByRole('button', { name: 'Transfer', exact: true }).click()
  await expect.poll(() => portal.received(transfer).length).toBe(1)
  const before = portal.received(dialogGet).length
  await expect.poll(() => portal.received(dialogGet).length).toBeGreaterThan(before)
  portal.settings.shownLater.splice(0).forEach(show => show())

  await expect(operator.outcome('status', 'Transferred')).toBeVisible(settled)
  expect(portal.received(transfer)).toHaveLength(1)
})
