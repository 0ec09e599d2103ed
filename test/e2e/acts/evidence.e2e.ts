import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'

const settled = { timeout: 20_000 }
const { taken } = known
const transfer = 'imopenlines.operator.transfer'
const dialogGet = 'imopenlines.dialog.get'

test('a transfer that the portal agrees to and does not do, with a reading that says nothing, is not told as done', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(taken.code, taken.customer)
  await operator.act('Transfer').click()
  const question = operator.question('Transfer')
  await question.getByRole('combobox', { name: 'To' }).fill('Boris')
  await question.getByRole('option', { name: /Boris Novak/ }).click()
  await question.getByRole('textbox', { name: 'Note to the colleague' }).fill('She has paid twice')
  portal.settings.silentTrue.add(transfer)
  portal.faults.next(transfer, { kind: 'delay', ms: 500 })
  await question.getByRole('button', { name: 'Transfer', exact: true }).click()
  await expect.poll(() => portal.received(transfer)).toHaveLength(1)
  portal.settings.instead.set(dialogGet, null)

  const unclear = operator.outcome('alert', 'The dialog may have moved: check')
  await expect(unclear).toBeVisible(settled)
  expect(portal.received('im.message.add')).toEqual([])

  portal.settings.instead.clear()
  await unclear.getByRole('button', { name: 'Check again' }).click()
  await expect(operator.outcome('status', 'It has not happened')).toBeVisible(settled)
  await expect(operator.outcome('alert', 'The note to Boris Novak has not been sent')).toBeVisible()
  expect(portal.received(transfer)).toHaveLength(1)
  expect(portal.received('im.message.add')).toEqual([])
  expect(portal.world.chat(taken.chatId).ownerId).toBe(operators.me.id)
})

test('an act that shows at the portal a moment after its answer is told as done', async ({
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
