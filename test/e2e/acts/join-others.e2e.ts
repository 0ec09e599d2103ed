import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

const { chatId, code, customer } = known.fresh
const { ofColleague } = known

test('an operator joins a dialog without an owner', async ({ portal, signedIn: operator }) => {
  await operator.open(code, customer)
  await (await operator.reach('Join')).click()

  await expect(operator.outcome('status', 'You have joined')).toContainText(customer)
  expect(sessionActs(portal)).toMatchObject([{ method: 'imopenlines.session.join', changed: true }])
  expect(portal.world.chat(chatId).members).toContain(operators.me.id)
  await expect(operator.dialog.getByText('Joined', { exact: true })).toBeVisible()
})

test('twenty clicks on Join are one act', async ({ portal, signedIn: operator }) => {
  await operator.open(ofColleague.code, ofColleague.customer)
  portal.faults.next('imopenlines.session.join', { kind: 'delay', ms: 400 })
  await operator.act('Join').evaluate(button => {
    for (let click = 0; click < 20; click++) (button as HTMLButtonElement).click()
  })

  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
  expect(portal.received('imopenlines.session.join')).toHaveLength(1)
  expect(sessionActs(portal)).toHaveLength(1)
})

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
