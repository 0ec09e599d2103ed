import { known } from '../../portal/seed/known'
import type { Portal } from '../../portal/portal'
import { expect, test } from '../../support/electron-fixtures'
import type { Console } from '../../support/console'
import { filesHolding } from '../../support/folders'
import { foundInPage } from '../../support/security/renderer-memory'

test.use({ fresh: true })
test.describe.configure({ timeout: 90_000 })

/** Everything of the portal that must stay in the main process. */
const secretsOf = (portal: Portal) => [portal.application.secret, ...portal.secrets()]

async function leaks(portal: Portal, running: Console) {
  const secrets = secretsOf(portal)
  const { holding, read } = await filesHolding(secrets, running.userData)
  // The test itself puts the application's secret into the policy file.
  const files = holding.filter(file => !file.endsWith('policy-of-test.json'))
  const said = secrets.filter(secret => running.said().includes(secret))
  return { page: await foundInPage(running, secrets), files, said, someRead: read > 5 }
}
const none = { page: [], files: [], said: [], someRead: true }

test('no token and no secret is in the page, the files or the log after an OAuth sign-in, a renewal and an act', async ({
  portal,
  running,
  operator,
  systemBrowser,
}) => {
  await operator.signInByBrowser()
  await systemBrowser.allow()
  await operator.settle()
  await operator.open(known.fresh.code, known.fresh.customer)
  portal.expireAccessTokens()
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
  portal.faults.next('imopenlines.session.join', { kind: 'error', code: 'CHAT_ID' })
  await operator.open(known.ofColleague.code, known.ofColleague.customer)
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('alert', 'the chat number is wrong')).toBeVisible()

  expect(portal.ledger.refreshTokens.length).toBeGreaterThan(0)
  expect(await leaks(portal, running)).toEqual(none)
})

// Without this, finding nothing would prove nothing.
test('a text planted in the page is found there, in heap and memory', async ({ running, window }) => {
  const planted = ['planted', 'canary', 'of', 'the', 'test'].join('-')
  expect(await foundInPage(running, [planted])).toEqual([])
  await window.evaluate(parts => Object.assign(globalThis, { kept: parts.join('-') }), planted.split('-'))
  expect(await foundInPage(running, [planted])).toEqual(['plan… in the heap', 'plan… in the memory'])
})
