import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'

const { documented, long } = known
const tabsIn = (window: Page) =>
  window.getByRole('tab', { name: new RegExp(`^(${documented.customer}|${long.customer})$`) })

test('two customers at once: Ctrl+Tab keeps draft and place and asks nothing, and the tabs outlive a restart', async ({
  portal,
  launch,
  userData,
}) => {
  test.setTimeout(90_000)
  const first = await launch({ userData })
  const operator = operatorAt(first.window)
  await operator.signInByWebhook(portal.webhookUrl(), 'Save on this computer')
  const { keyboard } = first.window
  const field = operator.dialog.getByRole('textbox', { name: 'Message', exact: true })
  const heading = (customer: string) => operator.dialog.getByRole('heading', { name: customer })
  const top = () => operator.messages.evaluate(element => Math.round(element.scrollTop))

  await operator.open(documented.code, documented.customer)
  await expect(tabsIn(first.window)).toHaveCount(0)
  await field.fill('Half a thought')
  await operator.open(long.code, long.customer)
  await expect(tabsIn(first.window)).toHaveCount(2)
  await operator.messages.hover()
  await first.window.mouse.wheel(0, -2000)
  await expect(operator.dialog.getByRole('button', { name: 'Jump to the latest' })).toBeVisible()
  await expect
    .poll(async () => {
      const before = await top()
      await first.window.waitForTimeout(200)
      return (await top()) - before
    })
    .toBe(0)
  const place = await top()

  const asked = portal.requests.length
  await keyboard.press('Control+Tab')
  await expect(heading(documented.customer)).toBeVisible()
  await expect(field).toHaveValue('Half a thought')
  await expect(field).toBeFocused()
  await keyboard.type(', and more')
  await keyboard.press('Control+Tab')
  await expect(heading(long.customer)).toBeVisible()
  await expect.poll(top).toBe(place)
  expect(portal.requests.slice(asked)).toEqual([])

  await keyboard.press('Control+w')
  await expect(heading(documented.customer)).toBeVisible()
  await expect(field).toHaveValue('Half a thought, and more')
  await expect(tabsIn(first.window)).toHaveCount(0)
  await keyboard.press('Control+Shift+T')
  await expect(heading(long.customer)).toBeVisible()
  await expect(tabsIn(first.window)).toHaveCount(2)
  await first.close()

  const second = await launch({ userData })
  await operatorAt(second.window).settle()
  await expect(tabsIn(second.window)).toHaveCount(2)
  await expect(second.window.getByRole('tab', { name: documented.customer })).toHaveAccessibleDescription('Draft')
  await second.window.keyboard.press('Control+Tab')
  await expect(operatorAt(second.window).dialog.getByRole('heading', { name: long.customer })).toBeVisible()
})
