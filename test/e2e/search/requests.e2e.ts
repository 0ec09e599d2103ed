import { known } from '../../portal/seed/known'
import type { Portal } from '../../portal/portal'
import { expect, test } from '../../support/electron-fixtures'
import { lookUps } from '../../support/look-ups'
import type { Operator } from '../../support/operator'

const { documented } = known

/** Rereading a dialog is one request, and comes after all earlier ones. */
async function expectRequests(portal: Portal, operator: Operator, count: number) {
  await operator.dialog.getByRole('button', { name: 'Refresh' }).click()
  await expect.poll(() => lookUps(portal).at(-1)?.status).toBe(200)
  await expect.poll(() => lookUps(portal).length).toBe(count + 1)
}

test('a USER_CODE costs one request from Enter to dialog, history and names', async ({ portal, signedIn }) => {
  portal.requests.length = 0
  await signedIn.open(`imol|${documented.code}`, documented.customer)

  await expect(signedIn.messages).toContainText('Glad to help!')
  await expect(signedIn.messages).toContainText('Samantha Johnson')
  await expect(signedIn.dialog.getByText('Samantha Johnson (you)')).toBeVisible()
  await expect(signedIn.dialog.getByText('Bitrix24 Documentation').first()).toBeVisible()
  expect(lookUps(portal).map(({ method, status }) => [method, status])).toEqual([['batch', 200]])
  await expectRequests(portal, signedIn, 1)
})
