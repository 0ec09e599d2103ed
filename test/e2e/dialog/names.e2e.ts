import { ar } from '../../../renderer/locales/ar'
import { namesIn } from '../../demo/names'
import { known } from '../../portal/seed/known'
import { call } from '../../support/console-pool'
import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'

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

test('a Latin name stands at the side at which a right-to-left window begins', async ({ portal, window }) => {
  await call(window, 'app.set', { locale: 'ar' })
  await window.reload()
  const operator = operatorAt(window, namesIn(ar))
  await operator.enter(portal.webhookUrl())
  await operator.find(names.map(({ code }) => code).join('\n'))
  const name = operator.option(known.transferred.customer).locator('bdi').first()
  await expect(name).toHaveCSS('direction', 'ltr')
  await expect(name).toHaveCSS('text-align', 'right')
})
