import { crowdCodes } from '../../portal/seed/crowd'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { fresh } = known
/** Neighbours have used up the allowance. */
const noRoom = { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 } as const

// A console remembers the portal's allowance across sign-ins.
test.use({ fresh: true })

test('when neighbours have used up the allowance, the wait is shown and the reading finishes by itself', async ({
  portal,
  window,
  signedIn,
}) => {
  portal.faults.next('batch', noRoom, 2)
  portal.requests.length = 0
  await signedIn.find(fresh.code)

  const bar = window.getByRole('status').filter({ hasText: 'The portal asks for a short pause' })
  await expect(bar).toContainText(/Updates resume in \d+ seconds?\./)
  await expect(signedIn.dialog.getByRole('heading', { name: fresh.customer })).toBeVisible({ timeout: 20_000 })
  await expect(bar).toBeHidden({ timeout: 15_000 })
  expect(portal.requests.map(({ fault }) => fault)).toEqual(['error', 'error', null])
})

test('a wait for the allowance can be cancelled', async ({ portal, window, signedIn }) => {
  portal.faults.next('batch', noRoom, 20)
  await signedIn.find(crowdCodes.slice(0, 100).join('\n'))
  await expect(window.getByRole('status').filter({ hasText: 'The portal asks for a short pause' })).toBeVisible()
  await window.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(window.getByText('The search was stopped.')).toBeVisible()
})

test('a portal that is over its work time says how long to wait', async ({ portal, window, signedIn }) => {
  portal.faults.next('batch', { kind: 'error', code: 'OPERATION_TIME_LIMIT', status: 429 })
  await signedIn.find(fresh.code)
  const said = window.getByRole('main').getByRole('alert').filter({ hasText: 'Wait' })
  await expect(said).toContainText(/Wait \d+ s/)
})
