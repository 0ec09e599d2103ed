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

test('without a keyring the operator is asked; kept until quit is gone after a restart, saved is there, and signing out forgets it for good', async ({
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
  await connect(operatorAt(second.window), portal.webhookUrl())
  await operatorAt(second.window).settle('Save on this computer')
  await second.close()

  const third = await launch({ userData })
  const again = operatorAt(third.window)
  await expect(again.search).toBeVisible()
  await expect(again.keeping).toBeHidden()
  await again.open(known.documented.code, known.documented.customer)
  await accountsAt(third.window).openMenu()
  await expect(accountsAt(third.window).menu).toContainText('Stored without encryption')
  await third.window.keyboard.press('Escape')
  await accountsAt(third.window).signOut()
  await expect(again.heading).toBeVisible()
  await third.close()

  // Nothing is left that a further start could read.
  const slots = (await readdir(join(userData, 'accounts'))).filter(name => /\.[ab]\b/.test(name))
  expect(slots).toEqual([])
})
