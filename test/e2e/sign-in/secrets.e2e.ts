import { basename } from 'node:path'
import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { accountsAt } from '../../support/accounts'
import { expect, test } from '../../support/electron-fixtures'
import { createKeptFolder, filesHolding, spellings } from '../../support/folders'
import { operatorAt } from '../../support/operator'
import { replaceBrowser } from '../../support/system-browser'

/** Everything the page could reveal to somebody who gets a script into it. */
const heldByPage = (window: Page) =>
  window.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[localStorage, sessionStorage].map(store => JSON.stringify(Object.entries(store))),
      document.cookie,
      ...[...document.querySelectorAll('input')].map(input => input.value),
    ].join('\n'),
  )

test('no token, secret or webhook key is left in the page, in a file or in the log after a day’s work', async ({
  portal,
  launch,
  redirectPort,
}) => {
  const folder = await createKeptFolder()
  try {
    const started = await launch({ userData: folder.userData, policy: { redirectPort } })
    const { electron, window } = started
    const browser = await replaceBrowser(electron, portal)
    const operator = operatorAt(window)
    const { id, secret } = portal.application
    const { colleague } = portal.operators

    await operator.signInByBrowser({ portal: portal.origin, id, secret: 'aWrongSecretThatIsASecretAllTheSame' })
    await browser.allow()
    await expect(operator.applicationSecret).toHaveAccessibleDescription(/The application key is wrong/)
    await expect(operator.portalAddress).toHaveValue(portal.origin)
    await expect(operator.applicationId).toHaveValue(id)
    await browser.forget()
    await operator.signInByBrowser({ secret })
    await browser.allow()
    await operator.settle('Save on this computer')
    await operator.open(known.documented.code, known.documented.customer)
    portal.expireAccessTokens()
    portal.faults.next('batch', { kind: 'error', code: 'INTERNAL_SERVER_ERROR', status: 500 }, 9)
    await operator.find('chat1777')
    await expect(operator.outcome('alert', 'The portal has an internal error')).toBeVisible()
    portal.faults.clear()
    await operator.open(known.ofColleague.code, known.ofColleague.customer)

    await accountsAt(window).addAnother()
    await operator.signInByWebhook(portal.webhookUrl(colleague.id), 'Save on this computer')
    // No picture of it is being fetched when the webhook is revoked.
    await operator.open(known.returning.code, known.returning.customer)
    portal.revokeWebhooks()
    await operator.find('chat1777')
    await expect(operator.heading).toBeVisible()

    const secrets = [...portal.secrets(), 'aWrongSecretThatIsASecretAllTheSame']
    expect(secrets.length).toBeGreaterThan(6)
    const page = await heldByPage(window)
    expect(secrets.flatMap(spellings).filter(text => page.includes(text))).toEqual([])
    await started.close()

    expect(secrets.flatMap(spellings).filter(text => started.said().includes(text))).toEqual([])
    const { holding, read } = await filesHolding(secrets, folder.userData)
    expect(holding).toEqual([])
    expect(read).toBeGreaterThan(10)
    // The same search finds the text that may be stored.
    const allowed = await filesHolding([known.ofColleague.code], folder.userData)
    expect(allowed.holding.map(file => basename(file))).toContain('preferences.json')
  } finally {
    await folder.remove()
  }
})
