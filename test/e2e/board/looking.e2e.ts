import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { pollNow } from '../../support/poll-now'

const { supervisor, colleague } = operators

test.use({ live: true })

test('six dialogs are looked at at once and walked by keys, and nothing is written', async ({
  portal,
  operator,
  window,
}) => {
  const names = ['Sixfold Ann', 'Sixfold Ben', 'Sixfold Cem', 'Sixfold Dot', 'Sixfold Eve', 'Sixfold Fay']
  const chats = names.map(
    customer =>
      portal.world.addDialog({
        ...{ customer, lineId: 22, ownerId: colleague.id, state: 'taken' },
        messages: [{ from: 'customer', text: `Words of ${customer}` }],
      }).id,
  )
  await operator.enter(portal.webhookUrl(supervisor.id))
  await window.keyboard.press('Control+5')
  const rows = window.getByRole('grid', { name: 'Live dialogs' }).locator('[role="row"][aria-selected]')
  await window.getByRole('combobox', { name: 'Filter the board' }).fill('Sixfold')
  await expect(rows).toHaveCount(6)
  await window.getByRole('combobox', { name: 'Filter the board' }).press('ArrowDown')
  await window.keyboard.press('Control+a')
  await window.getByRole('toolbar', { name: 'Selected dialogs' }).getByRole('button', { name: 'Look' }).press('Enter')

  const looking = window.getByRole('region', { name: 'Looking' })
  for (const name of names) await expect(looking.getByRole('region', { name })).toContainText(`Words of ${name}`)
  // How long a customer waits stays in sight beside them, with the operators' pane open as well.
  const operatorsPane = window.getByRole('button', { name: 'Operators', exact: true })
  const operatorsRegion = window.getByRole('region', { name: 'Operators', exact: true })
  // It is remembered from earlier stories of this console.
  const isOpen = await operatorsRegion.isVisible()
  if (!isOpen) await operatorsPane.click()
  await expect(operatorsRegion).toBeVisible()
  const wait = await window.getByRole('columnheader', { name: 'Waiting' }).boundingBox()
  const table = await window.getByRole('grid', { name: 'Live dialogs' }).boundingBox()
  if (!wait || !table) throw new Error('The board is not shown')
  expect(wait.x + wait.width).toBeLessThanOrEqual(table.x + table.width)
  if (!isOpen) await operatorsPane.click()
  await looking.getByRole('region', { name: 'Sixfold Ann' }).focus()
  // In rows of two or of three, as wide as the window is.
  const seen = new Set<string | null>()
  const keys = ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'End']
  for (const key of keys) {
    await window.keyboard.press(key)
    seen.add(await looking.locator('section:focus').getAttribute('aria-label'))
  }
  expect([...seen].sort()).toEqual(names)

  const before = portal.received('imopenlines.session.history.get').length
  portal.world.message(chats[3] ?? 0, { from: 'customer', text: 'One word more' })
  await pollNow(window)
  await expect(looking.getByRole('region', { name: 'Sixfold Dot' })).toContainText('One word more')
  const read = portal.received('imopenlines.session.history.get').slice(before)
  const again = read.map(({ CHAT_ID }) => Number(CHAT_ID)).filter(id => chats.includes(id))
  expect([...new Set(again)]).toEqual([chats[3]])
  expect(portal.ledger.acts).toEqual([])
})
