import { crowdCodes } from '../../portal/seed/crowd'
import { expect, test } from '../../support/electron-fixtures'

const bad = ['28.8', 'livechat|22|1', 'https://rival.bitrix24.com/crm/deal/details/1/', 'livechat|22|1|1']
const sixty = [...crowdCodes.slice(0, 28), ...bad, ...crowdCodes.slice(28, 56)]

test('a pasted list of sixty is answered line by line, and names the bad lines', async ({
  portal,
  window,
  signedIn,
}) => {
  expect(sixty).toHaveLength(60)
  portal.requests.length = 0
  await signedIn.search.fill(sixty.join('\n'))
  await expect(window.locator('#search-understood')).toHaveText('60 lines, 2 not understood')
  await signedIn.search.press('Enter')

  const rows = signedIn.results.getByRole('option')
  await expect(rows).toHaveCount(60)
  await expect(window.getByText('56 dialogs')).toBeVisible()
  const lines = signedIn.results.getByRole('group')
  await expect(lines).toHaveCount(60)
  const said = ['Not understood', 'Not understood', 'Address of another portal: rival.bitrix24.com', 'Nothing found']
  for (const [index, text] of bad.entries()) {
    await expect(lines.nth(28 + index)).toContainText(text)
    await expect(lines.nth(28 + index).getByRole('option')).toContainText(said[index] ?? '')
  }
  await expect(lines.nth(29).getByRole('option')).toContainText('Or: Name “livechat|22|1”')
  // A line after the bad ones is in its place.
  await expect(lines.nth(32)).toContainText(crowdCodes[28] ?? '')
  expect(portal.requests).toHaveLength(2)
})
