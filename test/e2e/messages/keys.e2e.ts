import { known } from '../../portal/seed/known'
import { addLongDialog } from '../../portal/seed/long'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/console-pool'

const { documented } = known

test('messages are walked by arrows, answered with R, and announced with author and time', async ({
  window,
  signedIn: operator,
}) => {
  await operator.open(documented.code, documented.customer)
  const rows = operator.messages.getByRole('listitem')
  await expect(operator.messages).toHaveAccessibleDescription(/^Up and Down move between messages/)
  await operator.messages.focus()
  await window.keyboard.press('ArrowUp')
  await expect(rows.filter({ hasText: 'Правила работы.pdf' }).first()).toBeFocused()
  await window.keyboard.press('ArrowUp')
  const found = rows.filter({ hasText: 'Found it' })
  await expect(found).toBeFocused()
  await expect(found).toBeInViewport({ ratio: 1 })
  await expect(found).toHaveAccessibleName(/^John, customer\. Found it.*\d\d? ?(AM|PM)?$/)

  // A Russian layout types another letter on this key; AltGr with it types, and does nothing here.
  await window.evaluate(() => {
    const init = { bubbles: true, cancelable: true, code: 'KeyR', key: '®', ctrlKey: true, altKey: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, modifierAltGraph: true }))
  })
  const reply = window.getByRole('group', { name: 'Reply', exact: true })
  await expect(found).toBeFocused()
  await expect(reply).toBeHidden()
  await window.evaluate(() => {
    const init = { bubbles: true, cancelable: true, code: 'KeyR', key: 'к' }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
  })
  await expect(reply).toContainText('Found it')
  await expect(window.getByRole('textbox', { name: 'Message', exact: true })).toBeFocused()
})

test('buttons shown on hover are a stop of Tab in the current message, and only there', async ({
  window,
  signedIn: operator,
}) => {
  await operator.open(documented.code, documented.customer)
  const rows = operator.messages.getByRole('listitem')
  const found = rows.filter({ hasText: 'Found it' })
  const [replies, menus] = ['Reply to this message', 'Message actions'].map(name => found.getByRole('button', { name }))
  await operator.messages.focus()
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('ArrowUp')
  await expect(found).toBeFocused()
  await window.keyboard.press('Tab')
  await expect(replies!).toBeFocused()
  await expect(replies!).toHaveCSS('opacity', '1')
  await window.keyboard.press('Tab')
  await expect(menus!).toBeFocused()
  await expect(operator.messages.locator('[data-message-menu][tabindex="0"]')).toHaveCount(1)

  await window.keyboard.press('ArrowLeft')
  await expect(replies!).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(found).toBeFocused()
  await window.keyboard.press('ArrowRight')
  await expect(replies!).toBeFocused()
  await window.keyboard.press('Escape')

  // Enter opens the menu, and closing it gives the focus back.
  await window.keyboard.press('Enter')
  await expect(window.getByRole('menuitem', { name: 'Copy text' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(found).toBeFocused()
  await window.keyboard.press('Enter')
  await window.getByRole('menuitem', { name: 'Reply', exact: true }).press('Enter')
  await expect(window.getByRole('textbox', { name: 'Message', exact: true })).toBeFocused()
})

test('a focused message keeps the focus when it is scrolled away, and Home goes to the first', async ({
  portal,
  window,
  signedIn: operator,
}) => {
  addLongDialog(portal.world, 600, {
    chatId: 3000,
    customer: 'Long Talk',
    code: 'livechat|22|2998|2999',
    ownerId: portal.operators.me.id,
  })
  await operator.open('chat3000', 'Long Talk')
  await operator.messages.focus()
  await window.keyboard.press('ArrowUp')
  const last = operator.messages.getByRole('listitem').filter({ hasText: '600. ok' })
  await expect(last).toBeFocused()
  // The list may still be on its way to its end.
  await expect(async () => {
    await operator.messages.evaluate(list => (list.scrollTop = 3000))
    await expect(last).not.toBeInViewport({ timeout: 500 })
  }).toPass()
  await expect(operator.messages.getByText('590. ok')).toHaveCount(0)
  await expect(last).toBeFocused()
  // From a message out of sight, the arrows go on with those in sight.
  await window.keyboard.press('ArrowDown')
  const focused = operator.messages.locator('[role=listitem]:focus')
  await expect(focused).not.toContainText('600. ok')
  await expect(focused).toBeInViewport()
  await window.keyboard.press('End')
  await expect(last).toBeFocused()
})

test('with single keys switched off R answers nothing', async ({ window, signedIn: operator }) => {
  await call(window, 'app.set', { singleKeys: false })
  await window.reload()
  await operator.open(documented.code, documented.customer)
  await operator.messages.focus()
  const found = operator.messages.getByRole('listitem').filter({ hasText: 'Found it' })
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('r')
  await expect(found).toBeFocused()
  await expect(window.getByRole('group', { name: 'Reply', exact: true })).toHaveCount(0)
})
