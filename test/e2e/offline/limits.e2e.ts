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
