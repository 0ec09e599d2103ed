import { crowdCodes } from '../../portal/seed/crowd'
import { known } from '../../portal/seed/known'
import type { Portal } from '../../portal/portal'
import { expect, test } from '../../support/electron-fixtures'
import { lookUps } from '../../support/look-ups'
import type { Operator } from '../../support/operator'

const { documented, deal, bigContact } = known

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

test('a deal with ten dialogs costs one request, and opening any of them none', async ({ portal, signedIn }) => {
  portal.requests.length = 0
  await signedIn.find(`deal ${deal}`)
  await expect(signedIn.results.getByRole('option')).toHaveCount(10)
  for (const customer of ['School buyer 1', 'School buyer 7', 'School buyer 10']) {
    await signedIn.option(new RegExp(`${customer}\\b(?!0)`)).click()
    await expect(signedIn.dialog.getByRole('heading', { name: customer })).toBeVisible()
    await expect(signedIn.messages.getByRole('listitem').first()).toBeVisible()
  }
  await expectRequests(portal, signedIn, 1)
})

test('a contact with fifty dialogs costs two requests', async ({ portal, signedIn }) => {
  portal.requests.length = 0
  await signedIn.find(`contact ${bigContact}`)
  await expect(signedIn.results.getByRole('option')).toHaveCount(50)
  // Every row has its names.
  await expect(signedIn.results).not.toContainText(/Operator \d|Line \d/)
  expect(lookUps(portal)).toHaveLength(2)
})

test('a hundred pasted codes cost two requests', async ({ portal, window, signedIn }) => {
  portal.requests.length = 0
  await signedIn.find(crowdCodes.slice(0, 100).join('\n'))
  await expect(signedIn.results.getByRole('option')).toHaveCount(100)
  await expect(window.getByRole('progressbar', { name: 'Searching…' })).toBeHidden()
  expect(lookUps(portal)).toHaveLength(2)
})

test('a method that the portal refuses in a batch is called alone, and the next look-up knows', async ({
  portal,
  signedIn,
}) => {
  portal.settings.batchRefuses.add('imopenlines.session.history.get')
  portal.requests.length = 0
  await signedIn.open(documented.code, documented.customer)
  await expect(signedIn.messages).toContainText('Glad to help!')
  expect(lookUps(portal).map(({ method }) => method)).toEqual(['batch', 'imopenlines.session.history.get'])

  portal.requests.length = 0
  await signedIn.open(known.returning.code, known.returning.customer)
  await expect(signedIn.messages).toContainText('Hei! The parcel is here.')
  expect(lookUps(portal).map(({ method }) => method)).toEqual(['batch', 'imopenlines.session.history.get'])
  const [batch] = lookUps(portal)
  expect(batch?.commands.map(({ method }) => method)).not.toContain('imopenlines.session.history.get')
})

// The console remembers a portal's age for as long as it runs.
test.describe('an old portal', () => {
  test.use({ fresh: true })

  test('histories of an old portal that reads them by session only are shown all the same', async ({
    portal,
    signedIn,
  }) => {
    portal.settings.historyBySessionOnly = true
    await signedIn.open(documented.code, documented.customer)
    await expect(signedIn.messages).toContainText('Glad to help!')

    // A closed dialog does not name its session.
    await signedIn.open(known.closed.code, known.closed.customer)
    await expect(signedIn.dialog.getByText('Closed', { exact: true })).toBeVisible()
  })
})
