import type { ElectronApplication, Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import type { Act, Operator } from '../../support/operator'
import { sessionActs } from '../../support/session-acts'

const { taken } = known

async function size(app: ElectronApplication, window: Page, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )
  await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

const heightOf = async (operator: Operator) =>
  (await operator.dialog.getByRole('region', { name: 'Session', exact: true }).boundingBox())?.height ?? 0
const items = (window: Page) => window.getByRole('menuitem')

test.beforeEach(({ app, window, signedIn }) => signedIn.search.isVisible().then(() => size(app, window, 900, 640)))

test('in a small window the acts keep their places in one row, and the rest are in a menu by name', async ({
  window,
  signedIn: operator,
}) => {
  await operator.open(taken.code, taken.customer)
  await expect(operator.moreActs).toBeVisible()
  expect(await heightOf(operator)).toBeLessThan(42)
  expect((await operator.messages.boundingBox())?.height ?? 0).toBeGreaterThan(256)
  for (const act of ['Finish', 'Transfer', 'Skip', 'Pin'] satisfies Act[])
    await expect(operator.act(act)).toBeInViewport({ ratio: 1 })
  await expect(operator.act('Intercept')).toBeHidden()

  // Narrower, the last of them go into the menu; the others stay where they are.
  const before = await operator.act('Finish').boundingBox()
  await window.getByRole('separator').focus()
  for (let times = 0; times < 6; times++) await window.keyboard.press('ArrowRight')
  await expect(operator.act('Pin')).toBeHidden()
  const after = await operator.act('Finish').boundingBox()
  expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(6 * 24, 0)
  await expect(await operator.reach('Pin')).toBeVisible()
})

test('acts without room are done from the menu by keyboard, and the focus comes back', async ({
  portal,
  window,
  signedIn: operator,
}) => {
  await operator.open(taken.code, taken.customer)
  await window.getByRole('separator').focus()
  for (let times = 0; times < 6; times++) await window.keyboard.press('ArrowRight')
  await expect(operator.act('Mark as spam')).toBeHidden()
  await operator.moreActs.focus()
  await window.keyboard.press('Enter')
  await expect(items(window).first()).toBeFocused()
  await window.keyboard.press('End')
  await expect(items(window).last()).toBeFocused()
  await window.keyboard.press('Home')
  await expect(items(window).first()).toBeFocused()
  await window.keyboard.press('M')
  await expect(operator.act('Mark as spam')).toBeFocused()
  await window.keyboard.press('Enter')

  const question = operator.question('Mark as spam')
  await expect(question).toContainText(taken.customer)
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(operator.moreActs).toBeFocused()
  expect(sessionActs(portal)).toEqual([])

  await operator.perform('Mark as spam')
  await expect(operator.outcome('status', 'Marked as spam')).toBeVisible()
  expect(sessionActs(portal)).toMatchObject([{ method: 'imopenlines.operator.spam', changed: true }])
})
