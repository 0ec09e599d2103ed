import { known } from '../../portal/seed/known'
import { kill } from '../../support/console'
import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'

const { code, customer } = known.documented
const method = 'im.message.add'
const settled = { timeout: 20_000 }

test('a message that the portal had accepted before the console was killed is looked up after the restart, and not sent again', async ({
  userData,
  portal,
  launch,
}) => {
  const first = await launch({ userData })
  const operator = operatorAt(first.window)
  await operator.enter(portal.webhookUrl(), 'weak')
  await operator.open(code, customer)
  portal.faults.next(method, { kind: 'hang', execute: true })
  await operator.write('Written before the crash')
  await expect.poll(() => portal.ledger.acts.some(act => act.method === method)).toBe(true)
  await kill(first)

  const again = operatorAt((await launch({ userData })).window)
  await again.settle()
  await again.open(code, customer)
  const entry = again.message('Written before the crash')
  await expect(entry).toHaveCount(1, settled)
  await expect(entry.getByRole('button', { name: 'Send again' })).toBeHidden(settled)
  await expect(again.dialog.getByRole('textbox', { name: 'Message' })).toHaveValue('')
  expect(portal.received(method)).toHaveLength(1)
  expect(portal.ledger.acts.filter(act => act.method === method)).toHaveLength(1)
})
