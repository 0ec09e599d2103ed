import { sowBoard } from '../../portal/seed/board/sow'
import { expect, test } from '../../support/electron-fixtures'

test.use({ fresh: true, live: true })

test('a supervisor finds a dialog on the board and opens it, by keys alone', async ({ window, operator, portal }) => {
  const { lineIds } = sowBoard(portal.world, { dialogs: 600, operators: 24, words: 'en' })
  const line = portal.world.lines.get(lineIds[0] ?? 0)?.name ?? ''
  await operator.enter(portal.webhookUrl(portal.operators.supervisor.id))
  await window.keyboard.press('Control+5')
  await expect(window.getByRole('region', { name: 'Board' })).toBeVisible()
  const table = window.getByRole('grid', { name: 'Live dialogs' })
  const rows = table.locator('[role="row"][aria-selected]')
  const source = window.getByRole('status', { name: 'Board source' })
  await expect(source).toContainText(/Portal statistics · \d+ live dialogs · waiting known for/, { timeout: 30_000 })
  const all = Number(await table.getAttribute('aria-rowcount')) - 1
  expect(all).toBeGreaterThanOrEqual(600)
  // Only what is in sight is in the page.
  expect(await rows.count()).toBeLessThan(60)
  await expect(rows.first()).toBeFocused()

  await window.getByRole('combobox', { name: 'Filter the board' }).focus()
  await window.keyboard.type(line.slice(0, 4))
  const offer = window.getByRole('option', { name: new RegExp(`^Line: ${line}`) })
  await expect(offer).toBeVisible()
  await window.keyboard.press('ArrowDown')
  while ((await offer.getAttribute('aria-selected')) !== 'true') await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: `Remove the filter “${line}”` })).toBeVisible()
  await expect(source).toContainText(` of ${all} live dialogs`)

  await window.getByRole('combobox', { name: 'Filter the board' }).press('ArrowDown')
  await expect(rows.first()).toBeFocused()
  await window.keyboard.press('ArrowUp')
  for (let steps = 0; steps < 7; steps++) await window.keyboard.press('ArrowRight')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('columnheader', { name: 'Messages' })).toHaveAttribute('aria-sort', 'descending')

  await window.getByRole('button', { name: 'Group by' }).press('Enter')
  // The menu takes the focus once it stands, and the table once its row does.
  await expect(window.locator('[role^="menuitem"]:focus')).toHaveCount(1)
  await window.getByRole('menuitemcheckbox', { name: 'Operator' }).press('Enter')
  await expect(table.getByRole('button', { name: /^Unassigned \d+ dialogs?/ })).toBeVisible()

  await window.getByRole('combobox', { name: 'Filter the board' }).press('ArrowDown')
  await expect(table.locator(':focus')).toHaveCount(1)
  await window.keyboard.press('ArrowDown')
  const focused = table.locator('[role="row"]:focus')
  // Names of rows in sight follow within a moment.
  await expect(focused).not.toHaveAccessibleName(/^Customer \d+/, { timeout: 30_000 })
  const customer = await focused.locator('bdi').first().innerText()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('region', { name: 'Dialog', exact: true })).toContainText(customer)

  await window.keyboard.press('Control+5')
  await expect(table.locator('[role="row"]:focus')).toContainText(customer)
  expect(portal.ledger.acts).toEqual([])
})
