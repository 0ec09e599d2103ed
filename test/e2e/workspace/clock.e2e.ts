import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { chatId, code, customer } = known.documented
const method = 'im.message.add'
const minute = 60_000

// Ahead of the portal's too: test/unit/electron/services/message/evidence.test.ts.
test.describe("with this computer's clock half an hour behind", () => {
  // Before anybody signs in.
  test.beforeEach(({ portal }) => void (portal.settings.clockAheadMs = 31 * minute))

  test('a message whose answer was lost is found and not sent twice, and the operator is told that the clocks differ', async ({
    portal,
    signedIn,
    window,
  }) => {
    await signedIn.open(code, customer)
    await expect(window.getByText('This computer’s clock is 31 min behind the portal’s')).toBeVisible()
    portal.faults.next(method, { kind: 'resetAfter' })
    await signedIn.write('By which clock?')
    await expect(signedIn.message('By which clock?')).toHaveCount(1, { timeout: 15_000 })
    await expect(signedIn.dialog.getByText('checking whether it arrived')).toBeHidden({ timeout: 15_000 })
    await expect(signedIn.dialog.getByRole('button', { name: 'Send again' })).toBeHidden()
    expect(portal.ledger.acts.filter(act => act.method === method)).toHaveLength(1)

    const { world } = portal
    world.message(chatId, { from: 'customer', text: 'By mine', at: world.now() - 12.4 * minute })
    await signedIn.dialog.getByRole('button', { name: 'Refresh', exact: true }).click()
    await expect(signedIn.dialog.getByText(/ 12 min$/)).toBeVisible({ timeout: 15_000 })
  })
})
