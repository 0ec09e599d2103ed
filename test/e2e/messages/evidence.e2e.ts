import { rewrites } from '../../portal/rewriting'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { chatId, code, customer } = known.documented
const method = 'im.message.add'
/** Reading again after a lost answer takes five seconds when nothing is found. */
const settled = { timeout: 20_000 }

test('a message whose answer was lost is found by its number and what rewriting keeps, whatever the clocks say', async ({
  portal,
  signedIn,
}) => {
  portal.settings.clockAheadMs = 31 * 60_000
  portal.settings.rewrites = rewrites
  await signedIn.open(code, customer)
  portal.faults.next(method, { kind: 'resetAfter' })
  await signedIn.write("It's here: https://example.com/a?b=1 👍")
  await expect(signedIn.dialog.getByText('looking whether it has arrived')).toBeHidden(settled)
  await expect(signedIn.dialog.getByText('It may have been sent')).toBeHidden()
  await expect(signedIn.dialog.getByRole('button', { name: 'Send again' })).toBeHidden()
  expect(portal.received(method)).toHaveLength(1)
})

test('the same words sent anew are not the lost ones, and one that may be there goes again only after a question', async ({
  portal,
  signedIn,
}) => {
  await signedIn.open(code, customer)
  portal.faults.next(method, { kind: 'resetBefore' })
  await signedIn.write('Your order is on its way')
  const lost = signedIn.message('Your order is on its way').filter({ hasText: 'It may have been sent' })
  await expect(lost).toBeVisible(settled)
  await signedIn.write('Your order is on its way')
  await expect.poll(() => portal.ledger.acts.filter(act => act.method === method).length, settled).toBe(1)
  await lost.getByRole('button', { name: 'Check again' }).click()
  await expect(lost).toContainText('it is not there')

  portal.world.message(chatId, { from: portal.operators.me.id, text: 'Your order is on its way!!' })
  await lost.getByRole('button', { name: 'Send again' }).click()
  await expect(lost).toContainText('Something in the dialog may be it', settled)
  expect(portal.received(method)).toHaveLength(2)
  await lost.getByRole('button', { name: 'Send it all the same' }).click()
  expect(portal.received(method)).toHaveLength(2)
  await lost.getByRole('button', { name: 'Yes, send' }).click()
  await expect.poll(() => portal.received(method).length, settled).toBe(3)
  await expect(lost).toBeHidden(settled)
})
