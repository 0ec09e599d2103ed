import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { code, customer } = known.fresh
const { ofColleague } = known

test('a held Enter on Join is one act', async ({ portal, signedIn: operator, window }) => {
  await operator.open(ofColleague.code, ofColleague.customer)
  portal.faults.next('imopenlines.session.join', { kind: 'delay', ms: 400 })
  await operator.act('Join').focus()
  for (let repeat = 0; repeat < 20; repeat++) await window.keyboard.down('Enter')
  await window.keyboard.up('Enter')

  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
  expect(portal.received('imopenlines.session.join')).toHaveLength(1)
})

test('Ctrl+Enter does the act that fits the dialog best, once however often it repeats', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  await operator.open(code, customer)
  portal.faults.next('imopenlines.operator.answer', { kind: 'delay', ms: 400 })
  await operator.dialog.getByRole('heading', { name: customer }).click()
  await window.keyboard.down('Control')
  for (let repeat = 0; repeat < 20; repeat++) await window.keyboard.down('Enter')
  await window.keyboard.up('Enter')
  await window.keyboard.up('Control')

  await expect(operator.outcome('status', 'The dialog is yours now')).toBeVisible()
  expect(portal.received('imopenlines.operator.answer')).toHaveLength(1)
})
