import type { Page } from '@playwright/test'
import { expect, test } from '../../support/electron-fixtures'
import { myDialogsAt } from '../../support/my-dialogs'
import { holdChooser, operatorAt } from '../../support/operator'
import { pollNow } from '../../support/poll-now'
import { operators } from '../../portal/seed/people'
import { calmMs } from '../../../renderer/features/keys/ahead'
import { sessionActs } from '../../support/session-acts'

test.use({ live: true })

/** The most keystrokes that an act may cost; letters that are typed count one by one. */
const most = {
  'sign in': 6,
  'look at the messages': 1,
  'next customer': 1,
  'attach and send': 3,
  'transfer with a note': 9,
  finish: 2,
  'finish three': 8,
  'change a key': 3,
}
type Counted = keyof typeof most

/** Presses keys one by one, as an operator does, and counts them by act. */
function counting(window: Page) {
  const counts = new Map<Counted, number>()
  return {
    counts,
    async press(act: Counted, ...keys: string[]) {
      for (const key of keys) await window.keyboard.press(key)
      counts.set(act, (counts.get(act) ?? 0) + keys.length)
    },
  }
}

test('no act of a day costs more keystrokes than it is worth', async ({ portal, launch }) => {
  const { electron, window } = await launch({ policy: {} })
  for (const chat of portal.world.chats.values()) if (chat.kind === 'lines') portal.world.closeSession(chat.id)
  const names = ['A', 'B', 'C', 'D', 'E', 'F'].map(letter => `Key ${letter}`)
  for (const [index, customer] of names.entries()) {
    const own = { state: 'waiting', ownerId: operators.me.id } as const
    portal.world.addDialog({ customer, lineId: 22, minutesAgo: 60 - index, ...own })
  }
  const operator = operatorAt(window)
  const myDialogs = myDialogsAt(window)
  const message = operator.dialog.getByRole('textbox', { name: 'Message', exact: true })
  const { counts, press } = counting(window)
  const at = async (name: string) => {
    await expect(operator.dialog.getByRole('heading', { name })).toBeVisible()
    await expect(message).toBeFocused()
  }

  // The webhook is in the clipboard, as whoever made it has copied it.
  await expect(operator.heading).toBeVisible()
  await electron.evaluate(({ clipboard }, url) => clipboard.writeText(url), portal.webhookUrl())
  await expect(operator.portalAddress).toBeFocused()
  await press('sign in', 'Control+v')
  await expect(operator.webhookUrl).toBeFocused()
  await press('sign in', 'Enter')
  await expect(operator.keeping).toBeVisible()
  // Nothing is taken from what an operator types on.
  await window.waitForTimeout(calmMs + 100)
  await press('sign in', 'Enter')
  await expect(operator.search).toBeVisible()

  await pollNow(window)
  await expect(window.getByText('Key A').first()).toBeVisible()
  await window.keyboard.press('Alt+ArrowDown')
  await at('Key A')
  await press('next customer', 'Alt+ArrowDown')
  await at('Key B')
  await press('look at the messages', 'Shift+F6')
  await expect(operator.messages).toBeFocused()
  await window.keyboard.press('F6')
  await at('Key B')

  const picker = operator.dialog.locator('input[type=file]')
  await holdChooser(picker)
  await press('attach and send', 'Control+Shift+K')
  await expect(picker).toHaveAttribute('data-asked', 'yes')
  await picker.setInputFiles([{ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') }])
  await expect(operator.dialog.getByRole('region', { name: 'Files to send' }).getByRole('listitem')).toHaveCount(1)
  await expect(message).toBeFocused()
  await press('attach and send', 'Enter')
  await expect(operator.messages.getByText('a.txt')).toBeVisible()

  await press('transfer with a note', 'Control+Shift+D')
  const question = operator.question('Transfer')
  await expect(question.getByRole('combobox', { name: 'To' })).toBeFocused()
  await press('transfer with a note', 'b', 'o')
  await expect(question.getByRole('option')).toHaveCount(1)
  await press('transfer with a note', 'Enter', 'Tab', 'v', 'i', 'p', 'Control+Enter')
  await expect(question).toBeHidden()
  await expect.poll(() => portal.received('im.message.add').map(({ MESSAGE }) => MESSAGE)).toContain('vip')

  await window.keyboard.press('Alt+ArrowDown')
  await at('Key C')
  await press('finish', 'Control+Shift+F', 'Enter')
  await expect
    .poll(() => sessionActs(portal).map(({ method }) => method.split('.').at(-1)))
    .toEqual(['transfer', 'finish'])

  await press('finish three', 'Control+2')
  await expect(myDialogs.list.locator(':focus')).toHaveCount(1)
  // The list is some seconds old: those that were served leave it first.
  await pollNow(window)
  for (const served of ['Key B', 'Key C']) await expect(myDialogs.row(served)).toHaveCount(0)
  await press('finish three', 'Home', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(window.getByRole('toolbar', { name: 'Selected dialogs' })).toContainText('3 selected')
  await press('finish three', 'Control+Shift+F', 'Enter')
  const summary = window.getByRole('region', { name: 'Results for the selected dialogs' })
  await expect(summary.getByRole('status')).toHaveText('Finish: 3 of 3 done')

  await press('change a key', 'Control+Shift+P')
  await expect(window.getByRole('combobox', { name: 'Command' })).toBeFocused()
  await press('change a key', 'F2')
  await expect(window.getByRole('textbox', { name: /^New shortcut for/ })).toBeFocused()
  await press('change a key', 'Control+Shift+B')
  await expect(window.getByRole('dialog')).toBeHidden()
  await expect(window.getByRole('status').filter({ hasText: 'Ctrl + Shift + B' }).first()).toBeVisible()

  for (const [act, count] of counts) expect(count, act).toBeLessThanOrEqual(most[act])
  expect([...counts.keys()].toSorted()).toEqual(Object.keys(most).toSorted())
})
