import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const names = [known.queued, known.waiting, known.taken, known.closed, known.fresh, known.transferred, known.group]

test('names in any script are shown unchanged, each in its own direction', async ({ window, signedIn }) => {
  await signedIn.find(names.map(({ code }) => code).join('\n'))
  const rows = signedIn.results.getByRole('option')
  await expect(rows).toHaveCount(names.length)
  for (const { customer } of names) {
    // A name is isolated, so that it does not reverse the words around it.
    await expect(rows.filter({ hasText: customer }).locator('bdi').first()).toHaveText(customer)
  }
  for (const { code, customer } of names.slice(0, 3)) {
    await signedIn.open(code, customer)
    const isolated = signedIn.dialog.getByRole('heading', { name: customer }).locator('bdi')
    await expect(isolated).toHaveCSS('unicode-bidi', 'isolate')
  }
  expect(await window.evaluate(() => document.documentElement.dir || 'ltr')).toBe('ltr')
})

test('a right-to-left name begins on the right and leaves the time in its place', async ({ signedIn }) => {
  await signedIn.open(known.closed.code, known.closed.customer)
  const row = signedIn.option(known.closed.customer)
  await expect(row.locator('bdi').first()).toHaveJSProperty('dir', '')
  const name = await row.locator('bdi').first().boundingBox()
  const when = await row.getByText(/ ago$/).boundingBox()
  expect(name && when && name.x + name.width <= when.x + 1).toBe(true)
})

test('a right-to-left message reads from the right, an emoji stays whole', async ({ signedIn }) => {
  await signedIn.open(known.waiting.code, known.waiting.customer)
  const persian = signedIn.messages.getByText('سلام، سفارش من کجاست؟')
  await expect(persian).toHaveCSS('direction', 'rtl')
  await expect(signedIn.messages.getByText('Hello! One moment')).toHaveCSS('direction', 'ltr')
  await expect(signedIn.messages.getByText('ممنون 🙏')).toBeVisible()
})
