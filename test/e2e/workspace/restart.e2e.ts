import { expect, test } from '../../support/electron-fixtures'
import { createKeyringHome } from '../../support/keyring'
import { operatorAt } from '../../support/operator'
import { replaceBrowser } from '../../support/system-browser'

test('a sign-in sealed by the keyring is there after a restart, and its token is renewed', async ({
  portal,
  launch,
}) => {
  const home = await createKeyringHome()
  try {
    const first = await launch(home.unlocked)
    const browser = await replaceBrowser(first.electron, portal)
    await operatorAt(first.window).signInByBrowser()
    await browser.allow()
    // The console does not ask where to keep it: there is a keyring.
    await expect(operatorAt(first.window).search).toBeVisible()
    await first.close()

    portal.expireAccessTokens()
    const second = await launch(home.unlocked)
    const operator = operatorAt(second.window)
    await expect(operator.search).toBeVisible()
    await operator.open('chat1763', 'John')
    expect(portal.ledger.refreshTokens.map(({ accepted }) => accepted)).toEqual([true])
    expect(portal.ledger.codes).toHaveLength(1)
  } finally {
    await home.remove()
  }
})
