import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AccountState } from '../../../electron/contract/account'
import { known } from '../../portal/seed/known'
import { policyFor } from '../../support/console'
import { call } from '../../support/console-pool'
import { expect, test } from '../../support/electron-fixtures'
import { filesHolding } from '../../support/folders'
import { createKeyringHome } from '../../support/keyring'
import { startOffice } from '../../support/network/office'
import { operatorAt } from '../../support/operator'

test.describe.configure({ timeout: 120_000 })

const user = 'anna.petrova'
const password = 'pr0xy:Passw0rd-ofAnna'

test('an office’s proxy is signed in to, with its own authority behind it; a wrong password is said, a kept one is there after a restart, and one that is good no more is asked for', async ({
  portal,
  launch,
  redirectPort,
}) => {
  const home = await createKeyringHome()
  const office = await startOffice({ portal: portal.origin, user, password })
  const authority = join(home.unlocked.userData ?? '', 'office.pem')
  await writeFile(authority, office.authority)
  const policy = { ...policyFor(portal, redirectPort), proxy: `http://${office.place}` }
  const env = { ...home.unlocked.env, SSL_CERT_FILE: authority }
  const options = { ...home.unlocked, env, policy }
  const webhook = portal.webhookUrl().replace(portal.origin, office.origin)
  try {
    const first = await launch(options)
    const operator = operatorAt(first.window)
    const question = first.window.getByRole('dialog', { name: 'Sign in to your network’s proxy' })
    await operator.tab('webhook').click()
    await operator.webhookUrl.fill(webhook)
    await operator.connect.click()
    await expect(question).toContainText(`The proxy ${office.place} lets nothing through`)
    await expect(question).toContainText('Office one')
    expect(portal.requests).toEqual([])

    await question.getByRole('textbox', { name: 'User name' }).fill(user)
    await question.getByRole('textbox', { name: 'Password' }).fill('wr0ngPassword')
    await question.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(question).toContainText('The proxy did not accept this name and password')
    expect(office.tries.filter(given => given !== null)).toEqual([`${user}:wr0ngPassword`])
    // While it still tries, the first attempt would get through by itself.
    await expect(first.window.getByRole('button', { name: 'Connect', exact: true, includeHidden: true })).toBeEnabled()
    await question.getByRole('textbox', { name: 'Password' }).fill(password)
    await question.getByRole('checkbox', { name: 'Keep it on this computer' }).check()
    await question.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(question).toBeHidden()
    await operator.connect.click()
    await expect(operator.search).toBeVisible()
    expect(portal.requests.length).toBeGreaterThan(0)
    await first.close()
    const before = office.tries.length
    const { holding } = await filesHolding([password], home.unlocked.userData ?? '')
    expect(holding).toEqual([])
    expect(first.said()).not.toContain(password)

    const second = await launch(options)
    const again = operatorAt(second.window)
    await again.find(known.documented.code)
    const heading = again.dialog.getByRole('heading', { name: known.documented.customer })
    // The first request over TLS reads all of the system's certificates.
    await expect(heading).toBeVisible({ timeout: 30_000 })
    expect(new Set(office.tries.slice(before))).toEqual(new Set([`${user}:${password}`]))

    office.change('an0therPassw0rd')
    // The question comes with whichever request is next, and would take the keys of a search.
    const { activeId: account } = await call<AccountState>(second.window, 'account.state', {})
    const finding = { account, ticket: crypto.randomUUID(), text: known.waiting.code }
    await call(second.window, 'search.find', finding).catch(() => {})
    const asked = second.window.getByRole('dialog', { name: 'Sign in to your network’s proxy' })
    await expect(asked).toContainText('used until now are no longer accepted')
    await asked.getByRole('button', { name: 'Not now' }).click()
    await expect(asked).toBeHidden()
    await second.window.getByRole('button', { name: 'Sign in', exact: true }).click()
    await asked.getByRole('textbox', { name: 'User name' }).fill(user)
    await asked.getByRole('textbox', { name: 'Password' }).fill('an0therPassw0rd')
    await asked.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(asked).toBeHidden()
    await again.open(known.waiting.code, known.waiting.customer)
  } finally {
    await office.stop()
    await home.remove()
  }
})
