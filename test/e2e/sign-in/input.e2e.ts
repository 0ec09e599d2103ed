import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../../support/electron-fixtures'

const key = 'k3yOfNobodyK3y01'

async function expectBeside(field: Locator, words: RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(words)
  await expect(field).toBeFocused()
}

/** The text that the page shows, without the contents of fields. */
const shownIn = (window: Page) => window.locator('body').innerText()

const webhooks: [typed: string, words: RegExp][] = [
  ['', /This field is empty/],
  ['two words', /This is not a web address/],
  [`http://company.bitrix24.com/rest/15/${key}/`, /The address must start with/],
  [`https://me:${key}@company.bitrix24.com/rest/15/${key}/`, /The address contains a name or password/],
  [`https://company.bitrix24.com/stream/?secret=${key}`, /This is not a webhook URL/],
  [`https://company.bitrix24.com/rest/0/${key}/`, /This is not a webhook URL/],
]

test('a bad webhook URL is refused beside the field, before anything is sent, and its key is not shown', async ({
  portal,
  operator,
  window,
}) => {
  await operator.tab('webhook').click()
  for (const [typed, words] of webhooks) {
    await test.step(typed || 'nothing typed', async () => {
      await operator.webhookUrl.fill(typed)
      await operator.connect.click()
      await expectBeside(operator.webhookUrl, words)
      expect(await shownIn(window)).not.toContain(key)
    })
  }
  expect(portal.requests).toEqual([])
})

test('a portal that does not answer is distinguished from a bad address', async ({ portal, operator }) => {
  await operator.tab('webhook').click()
  await portal.offline()
  await operator.webhookUrl.fill(portal.webhookUrl())
  await operator.connect.click()
  await expect(operator.outcome('alert', 'No connection to the portal')).toBeVisible()
  await expect(operator.webhookUrl).not.toHaveAttribute('aria-invalid', 'true')

  await portal.online()
  await operator.connect.click()
  await operator.settle()
})

test('a web site that is not a portal is reported as such', async ({ operator }) => {
  const site = createServer((_request, response) => response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>'))
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  const { port } = site.address() as AddressInfo
  try {
    await operator.tab('webhook').click()
    await operator.webhookUrl.fill(`http://127.0.0.1:${port}/rest/15/${key}/`)
    await operator.connect.click()
    await expectBeside(operator.webhookUrl, /This is not a portal’s address/)
  } finally {
    site.close()
  }
})

test('secrets are drawn as dots until the operator asks to see them', async ({ operator, window }) => {
  await operator.tab('webhook').click()
  await operator.webhookUrl.fill(`https://company.bitrix24.com/rest/15/${key}/`)
  await expect(operator.webhookUrl).toHaveCSS('-webkit-text-security', 'disc')
  await window.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(operator.webhookUrl).toHaveCSS('-webkit-text-security', 'none')
  await window.getByRole('button', { name: 'Hide', exact: true }).click()
  await expect(operator.webhookUrl).toHaveCSS('-webkit-text-security', 'disc')
})
