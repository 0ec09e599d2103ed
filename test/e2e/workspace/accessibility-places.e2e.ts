import { known } from '../../portal/seed/known'
import { judge } from '../../support/reach/axe'
import { unpaint } from '../../support/reach/contrast'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'
import { myDialogsAt } from '../../support/my-dialogs'

const { ofColleague, documented } = known

// Each check by axe takes a second or two.
test.slow()
test.afterEach(({ window }) => unpaint(window))

async function joined(operator: Operator): Promise<void> {
  await operator.open(ofColleague.code, ofColleague.customer)
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
}

test('the sign-in screen with its palette and sheet is clean', async ({ window }) => {
  await expect(window.getByRole('button', { name: 'Keyboard' })).toBeVisible()
  await window.keyboard.press('Control+Shift+P')
  await expect(window.getByRole('dialog', { name: 'Commands' }).getByRole('option').first()).toBeVisible()
  await judge(window, 'palette')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Keyboard' }).click()
  await expect(window.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
  await judge(window, 'sheet')
})

test('journal and settings are clean', async ({ window, signedIn: operator }) => {
  const entries = window.getByRole('table', { name: 'Actions' }).locator('tbody tr[tabindex]')
  await joined(operator)
  await window.keyboard.press('Control+3')
  await expect(entries.first()).toBeVisible()
  await judge(window, 'journal')
  await window.getByRole('textbox', { name: 'Filter by text' }).fill('zzqqxx')
  await expect(entries).toHaveCount(0)
  await judge(window, 'nothing found')
  await window.keyboard.press('Control+4')
  await expect(window.getByRole('heading', { name: 'Settings', level: 2 })).toBeFocused()
  await judge(window, 'settings')
})

test('a message reached by keys, the palette and the transfer are clean', async ({ window, signedIn: operator }) => {
  await operator.open(documented.code, documented.customer)
  await operator.messages.focus()
  await window.keyboard.press('ArrowUp')
  await expect(operator.messages.locator('[role=listitem]:focus')).toBeVisible()
  await judge(window, 'message')
  await window.keyboard.press('Control+Shift+P')
  const palette = window.getByRole('dialog', { name: 'Commands' })
  await expect(palette.getByRole('option').first()).toBeVisible()
  await judge(window, 'palette')
  await window.mouse.move(1, 1)
  await palette.getByRole('combobox').fill('zzqqxx')
  await expect(palette.getByText('No command matches “zzqqxx”')).toBeVisible()
  await expect(palette.getByRole('combobox')).not.toHaveAttribute('aria-activedescendant')
  await judge(window, 'palette without')
  await window.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await operator.act('Transfer').click()
  const transfer = window.getByRole('dialog', { name: 'Transfer this dialog' })
  await transfer.getByRole('combobox', { name: 'To' }).press('ArrowDown')
  await expect(transfer.getByRole('option').first()).toBeVisible()
  await judge(window, 'picker')
})

test.describe('my dialogs', () => {
  test.use({ live: true })

  test('with several selected and a question about them are clean', async ({ portal, window, signedIn: operator }) => {
    for (const customer of ['Bulk Ada', 'Bulk Bo'])
      portal.world.addDialog({ customer, state: 'waiting', ownerId: portal.operators.me.id })
    await expect(operator.search).toBeVisible()
    const myDialogs = myDialogsAt(window)
    await myDialogs.show()
    await myDialogs.filter.fill('Bulk')
    await expect(myDialogs.row('Bulk')).toHaveCount(2)
    await myDialogs.filter.press('ArrowDown')
    await window.keyboard.press('Control+A')
    const bar = window.getByRole('toolbar', { name: 'Selected dialogs' })
    await expect(bar).toContainText('2 selected')
    await bar.getByRole('button', { name: 'Transfer' }).click()
    await expect(window.getByRole('dialog', { name: 'Transfer 2 dialogs' })).toBeVisible()
    await judge(window, 'question')
  })
})
