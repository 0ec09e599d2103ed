import { expect, test } from '../../support/electron-fixtures'
import { myDialogsAt } from '../../support/my-dialogs'

test.use({ live: true })

test('the tab is remembered, Ctrl+2 always goes to the list, and filters narrow it', async ({
  portal,
  window,
  signedIn,
}) => {
  const { me } = portal.operators
  const add = (customer: string, lineId: number, state: 'waiting' | 'answered') =>
    portal.world.addDialog({ customer, state, ownerId: me.id, minutesAgo: 2, lineId })
  add('Narrow Vip', 15, 'waiting')
  add('Narrow Docs', 22, 'waiting')
  add('Narrow Done', 15, 'answered')
  const myDialogs = myDialogsAt(window)
  await myDialogs.show('Answered')
  await window.getByRole('button', { name: 'Got it' }).click()
  await expect(myDialogs.row('Narrow Done')).toBeVisible()
  await expect(myDialogs.row('Narrow Vip')).toHaveCount(0)

  await window.reload()
  await expect(myDialogs.tab('Answered')).toHaveAttribute('aria-selected', 'true')
  // The warning has been read.
  await expect(window.getByRole('button', { name: 'Got it' })).toHaveCount(0)
  await expect(myDialogs.row('Narrow Done')).toBeVisible()

  await myDialogs.row('Narrow Done').getByRole('button').click()
  await expect(signedIn.dialog.getByRole('heading', { name: 'Narrow Done' })).toBeVisible()
  await signedIn.dialog.getByRole('textbox', { name: 'Message' }).click()
  await window.keyboard.press('Control+2')
  await expect(myDialogs.row('Narrow Done').getByRole('button')).toBeFocused()

  await myDialogs.tab('Answered').focus()
  await window.keyboard.press('Home')
  await expect(myDialogs.tab('Waiting for me')).toBeFocused()
  await window.getByRole('button', { name: 'Filter by line, channel, unread' }).click()
  await window.getByRole('menuitemcheckbox', { name: /^VIP Support Line/ }).click()
  await window.keyboard.press('Escape')
  await expect(myDialogs.row('Narrow Vip')).toBeVisible()
  await expect(myDialogs.row('Narrow Docs')).toHaveCount(0)
  await window.getByRole('button', { name: 'Remove the filter “VIP Support Line”' }).click()
  await expect(myDialogs.row('Narrow Docs')).toBeVisible()

  await myDialogs.filter.fill('Narrow Done')
  await window.getByRole('button', { name: 'Show 1 match in all dialogs' }).click()
  await expect(myDialogs.row('Narrow Done')).toBeVisible()
})

test('a row is selected by its check box and acted on from its menu; those out of view are named', async ({
  portal,
  window,
  signedIn: _,
}) => {
  const { me } = portal.operators
  const [ada, bo] = ['Menu Ada', 'Menu Bo'].map(customer =>
    portal.world.addDialog({ customer, state: 'waiting', ownerId: me.id, minutesAgo: 5 }),
  )
  const myDialogs = myDialogsAt(window)
  await myDialogs.show('Waiting for me')
  await myDialogs.filter.fill('Menu')
  await myDialogs.row('Menu Ada').hover()
  await myDialogs.row('Menu Ada').getByRole('checkbox', { name: 'Select Menu Ada' }).click()
  const bar = window.getByRole('toolbar', { name: 'Selected dialogs' })
  await expect(bar).toContainText('1 selected')
  expect((await bar.boundingBox())?.height).toBe(40)
  await myDialogs.filter.fill('Menu Bo')
  await expect(bar).toContainText('out of view: Menu Ada')

  // The menu of another row is about that row alone.
  await myDialogs.row('Menu Bo').click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Pin', exact: true }).click()
  await expect.poll(() => portal.world.chat(bo?.id ?? 0).pinned).toBe(true)
  expect(portal.world.chat(ada?.id ?? 0).pinned).toBe(false)
  await window
    .getByRole('region', { name: 'Results for the selected dialogs' })
    .getByRole('button', { name: 'Close', exact: true })
    .click()

  // By keyboard too, and the focus comes back to the row.
  await myDialogs.row('Menu Bo').getByRole('button').focus()
  await window.keyboard.press('Shift+F10')
  await window.getByRole('menuitem', { name: 'Finish', exact: true }).press('Enter')
  await expect(window.getByRole('dialog', { name: 'Finish 1 dialog?' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(myDialogs.row('Menu Bo').getByRole('button')).toBeFocused()
})
