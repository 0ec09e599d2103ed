import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { documented, waiting, returning } = known

const single: [text: string, customer: string][] = [
  [`lead ${documented.lead}`, documented.customer],
  [`company ${known.company}`, waiting.customer],
  [`contact:${known.contact}`, returning.customer],
]

test('a record with one dialog opens it at once', async ({ signedIn }) => {
  for (const [text, customer] of single) {
    await test.step(text, async () => {
      await signedIn.open(text, customer)
      await expect(signedIn.option(customer)).toHaveAttribute('aria-selected', 'true')
    })
  }
})

test('a deal shows all its dialogs: waiting ones first, the longest wait on top, then open ones, then closed, each with its facts', async ({
  signedIn,
}) => {
  await signedIn.find(`deal ${known.deal}`)

  const rows = signedIn.results.getByRole('option')
  await expect(rows).toHaveCount(10)
  await expect(signedIn.results.getByRole('group', { name: /Deal 288 · Ten windows for the school/ })).toBeVisible()
  const texts = await rows.allTextContents()
  const placeOf = (text: string) => (/waiting [\d<]/.test(text) ? 0 : /Closed/.test(text) ? 2 : 1)
  expect(texts.map(placeOf)).toEqual([0, 0, 0, 0, 0, 1, 1, 2, 2, 2])
  const numbers = texts.map(text => Number(/School buyer (\d+)/.exec(text)?.[1]))
  // Older dialogs wait longer; number 6 was taken and never answered.
  expect(numbers).toEqual([6, 4, 3, 2, 1, 5, 7, 8, 9, 10])

  // A row tells customer, status, operator, connector, line and the time that matters.
  const waits = signedIn.option('School buyer 3')
  await expect(waits).toContainText(/WhatsApp.* · Bitrix24 Documentation · Boris Novak/)
  await expect(waits).toContainText('waiting 45 min')
  const fresh = signedIn.option(/School buyer 1 /)
  await expect(fresh).toContainText('Unassigned')
  await expect(signedIn.option('School buyer 8')).toContainText(/Closed.*WhatsApp · Sales Line/)
  await expect(signedIn.option('School buyer 8')).toContainText(/\d+ hours ago/)
})
