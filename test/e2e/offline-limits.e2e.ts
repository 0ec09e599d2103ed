import { crowdCodes } from '../portal/seed/crowd'
import { known } from '../portal/seed/known'
import { expect, test } from '../support/electron-fixtures'

const { fresh } = known

// What a console learns of the portal's allowance outlasts a sign-in.
test.use({ fresh: true })

test('when neighbours have used the allowance up, the wait is shown and the reading finishes by itself', async ({
  portal,
  window,
  signedIn,
}) => {
  portal.setBucket({ burst: 50, perSecond: 2 })
  portal.neighbours(58)
  portal.requests.length = 0
  await signedIn.find(fresh.code)

  const bar = window.getByRole('status').filter({ hasText: 'The portal asks for a short pause' })
  await expect(bar).toContainText(/Reading goes on in \d+ seconds?\./)
  await expect(signedIn.dialog.getByRole('heading', { name: fresh.customer })).toBeVisible({ timeout: 20_000 })
  await expect(bar).toBeHidden({ timeout: 15_000 })
  const answers = portal.requests.map(({ error }) => error)
  expect(answers.at(-1)).toBeNull()
  expect(new Set(answers.slice(0, -1))).toEqual(new Set(['QUERY_LIMIT_EXCEEDED']))
  expect(answers.length).toBeLessThanOrEqual(4)
})

test('a wait for the allowance can be cancelled', async ({ portal, window, signedIn }) => {
  portal.setBucket({ burst: 50, perSecond: 2 })
  portal.neighbours(58)
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
