import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { known } from '../../portal/seed/known'
import { accountsAt } from '../../support/accounts'
import { expect, test } from '../../support/electron-fixtures'
import { createKeptFolder } from '../../support/folders'
import type { KeptFolder } from '../../support/folders'
import { operatorAt } from '../../support/operator'
import type { Operator } from '../../support/operator'

let folder: KeptFolder

test.beforeEach(async () => {
  folder = await createKeptFolder()
})
test.afterEach(() => folder.remove())

async function connect(operator: Operator, webhookUrl: string): Promise<void> {
  await operator.tab('webhook').click()
  await operator.webhookUrl.fill(webhookUrl)
  await operator.connect.click()
  await expect(operator.keeping).toBeVisible()
}

test('without a keyring the operator is asked; a sign-in kept until quit is gone after a restart', async ({
  portal,
  launch,
}) => {
  const { userData } = folder
  const first = await launch({ userData })
  const operator = operatorAt(first.window)
  await connect(operator, portal.webhookUrl())
  await expect(operator.keeping).toContainText('no working keyring')
  // It must be answered: neither Escape nor a click beside it makes it go.
  await first.window.keyboard.press('Escape')
  await expect(operator.keeping).toBeVisible()
  await expect(operator.keeping.getByRole('button', { name: 'Keep until I quit' })).toBeFocused()
  await operator.settle('Keep until I quit')
  await accountsAt(first.window).openMenu()
  await expect(accountsAt(first.window).menu).toContainText('Kept until you quit')
  await first.close()

  const second = await launch({ userData })
  await expect(operatorAt(second.window).heading).toBeVisible()
  await expect(second.window.getByRole('heading', { name: 'Saved accounts' })).toHaveCount(0)
})

test('a sign-in saved on this computer survives a restart, and signing out forgets it for good', async ({
  portal,
  launch,
}) => {
  const { userData } = folder
  const first = await launch({ userData })
  await connect(operatorAt(first.window), portal.webhookUrl())
  await operatorAt(first.window).settle('Save on this computer')
  await first.close()

  const second = await launch({ userData })
  const operator = operatorAt(second.window)
  await expect(operator.search).toBeVisible()
  await expect(operator.keeping).toBeHidden()
  await operator.open(known.documented.code, known.documented.customer)
  await accountsAt(second.window).openMenu()
  await expect(accountsAt(second.window).menu).toContainText('Stored without encryption')
  await second.window.keyboard.press('Escape')
  await accountsAt(second.window).signOut()
  await expect(operator.heading).toBeVisible()
  await second.close()

  const slots = (await readdir(join(userData, 'accounts'))).filter(name => /\.[ab]\b/.test(name))
  expect(slots).toEqual([])
  const third = await launch({ userData })
  await expect(operatorAt(third.window).heading).toBeVisible()
})

test('a policy without weak storage keeps the sign-in until quit and does not ask', async ({ portal, launch }) => {
  const { window } = await launch({ userData: folder.userData, policy: { allowWeakStorage: false } })
  const operator = operatorAt(window)
  await operator.tab('webhook').click()
  await operator.webhookUrl.fill(portal.webhookUrl())
  await operator.connect.click()
  await expect(operator.search).toBeVisible()
  await expect(operator.keeping).toBeHidden()
  await accountsAt(window).openMenu()
  await expect(accountsAt(window).menu).toContainText('Kept until you quit')
})
