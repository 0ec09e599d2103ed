import { rewrites } from '../../portal/rewriting'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { code, customer } = known.documented
const method = 'im.message.add'
/** Rereading after a lost answer takes five seconds when nothing is found. */
const settled = { timeout: 20_000 }

test('a message whose answer was lost is found by its number and the words that rewriting keeps, whatever the clocks say', async ({
  portal,
  signedIn,
}) => {
  portal.settings.clockAheadMs = 31 * 60_000
  portal.settings.rewrites = rewrites
  await signedIn.open(code, customer)
  portal.faults.next(method, { kind: 'resetAfter' })
  await signedIn.write("It's here: https://example.com/a?b=1 👍")
  await expect(signedIn.dialog.getByText('checking whether it arrived')).toBeHidden(settled)
  await expect(signedIn.dialog.getByText('It may have been sent')).toBeHidden()
  await expect(signedIn.dialog.getByRole('button', { name: 'Send again' })).toBeHidden()
  expect(portal.received(method)).toHaveLength(1)
})
