import { known } from '../../portal/seed/known'
import type { Fault } from '../../portal/types'
import { expect, test } from '../../support/electron-fixtures'
import { lookUps } from '../../support/look-ups'

const { fresh, closed } = known

/** The others: test/unit/electron/bitrix/client/client.test.ts. Each has a dialog of its own. */
const passing: [what: string, fault: Fault, dialog: { code: string; customer: string }][] = [
  ['cut short', { kind: 'truncate' }, fresh],
  ['a reset connection', { kind: 'resetBefore' }, closed],
]

test('a reading whose answer is incomplete is repeated and succeeds', async ({ portal, signedIn }) => {
  for (const [what, fault, { code, customer }] of passing) {
    await test.step(what, async () => {
      portal.requests.length = 0
      portal.faults.next('batch', fault)
      await signedIn.open(code, customer)
      const asked = lookUps(portal).map(({ fault, commands }) => [fault, commands[0]?.method])
      expect(asked, what).toEqual([
        [fault.kind, 'imopenlines.session.open'],
        [null, 'imopenlines.session.open'],
      ])
    })
  }
})

test('the console gives up on a broken portal after three tries, with a way to try again', async ({
  portal,
  window,
  signedIn,
}) => {
  portal.requests.length = 0
  portal.faults.next('batch', { kind: 'status', status: 502 }, 3)
  await signedIn.find(fresh.code)
  const again = window.getByRole('main').getByRole('alert').getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible({ timeout: 15_000 })
  expect(portal.requests).toHaveLength(3)

  await again.click()
  await expect(signedIn.dialog.getByRole('heading', { name: fresh.customer })).toBeVisible()
})

test('a redirect to another address is not followed with credentials', async ({ portal, window, signedIn }) => {
  portal.faults.next('batch', { kind: 'redirect', status: 307, location: `${portal.origin}/elsewhere/` }, 3)
  await signedIn.find(fresh.code)
  await expect(window.getByRole('main').getByRole('alert').filter({ hasText: 'The portal has moved' })).toBeVisible()
})

test('a slow portal shows that it is being asked, and the search can be cancelled', async ({
  portal,
  window,
  signedIn,
}) => {
  portal.faults.next('batch', { kind: 'hang' })
  await signedIn.find(fresh.code)
  await expect(window.getByText('Searching…').first()).toBeVisible()
  await expect(window.getByRole('progressbar', { name: 'Searching…' })).toBeVisible()

  await window.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(window.getByText('The search was stopped.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Search', exact: true })).toBeVisible()
  await signedIn.open(fresh.code, fresh.customer)
})

test('a dialog that takes long to open says so', async ({ portal, signedIn }) => {
  await signedIn.find(`contact ${known.bigContact}`)
  await expect(signedIn.results.getByRole('option')).toHaveCount(50)
  portal.faults.next('batch', { kind: 'hang' })
  await signedIn.results.getByRole('option').last().click()
  await expect(signedIn.dialog.getByText('Opening the dialog…')).toBeAttached()
  await expect(signedIn.dialog).toHaveAttribute('aria-busy', 'true')

  // Another dialog can be opened meanwhile.
  await signedIn.results.getByRole('option').first().click()
  await expect(signedIn.messages.getByRole('listitem').first()).toBeVisible()
})
