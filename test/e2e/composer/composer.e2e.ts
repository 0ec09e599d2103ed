import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/console-pool'

const { documented, ofColleague, closed, blocked, waiting } = known
const field = (window: Page) => window.getByRole('textbox', { name: 'Message', exact: true })
const send = (window: Page) => window.getByRole('button', { name: 'Send', exact: true })

test('Enter sends, Shift+Enter starts a new line, and the field is empty once the message is on its way', async ({
  portal,
  signedIn,
  window,
}) => {
  await signedIn.open(documented.code, documented.customer)
  await expect(send(window)).toBeDisabled()
  await field(window).pressSequentially('First line')
  await window.keyboard.press('Shift+Enter')
  await window.keyboard.type('second line')
  await window.keyboard.press('Enter')
  await expect(field(window)).toHaveValue('')
  await expect(signedIn.messages.getByText('second line')).toBeVisible()
  const sent = () => portal.received('im.message.add').map(({ MESSAGE }) => MESSAGE)
  await expect.poll(sent).toEqual(['First line\nsecond line'])
  await expect(field(window)).toBeFocused()
})

test('by preference Ctrl+Enter sends and Enter starts a new line', async ({ portal, signedIn, window }) => {
  await call(window, 'app.set', { sendBy: 'mod_enter' })
  await window.reload()
  await signedIn.settle()
  await signedIn.open(documented.code, documented.customer)
  await field(window).pressSequentially('One')
  await window.keyboard.press('Enter')
  await window.keyboard.type('two')
  await expect(field(window)).toHaveValue('One\ntwo')
  expect(portal.received('im.message.add')).toEqual([])
  await window.keyboard.press('Control+Enter')
  await expect(field(window)).toHaveValue('')
  await expect.poll(() => portal.received('im.message.add').length).toBe(1)
})

test('a reply goes to the message that it answers; Esc removes it', async ({ portal, signedIn, window }) => {
  await signedIn.open(documented.code, documented.customer)
  const theirs = signedIn.messages.getByRole('listitem').filter({ hasText: 'Found it' })
  const target = portal.world.chat(documented.chatId).messages.find(({ text }) => text.includes('Found it'))
  await theirs.hover()
  await theirs.getByRole('button', { name: 'Reply to this message' }).click()
  const reply = window.getByRole('group', { name: 'Reply', exact: true })
  await expect(reply).toContainText('Found it')
  await expect(field(window)).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(reply).toBeHidden()

  await window.keyboard.press('Control+Shift+R')
  await expect(reply).toBeVisible()
  await theirs.hover()
  await theirs.getByRole('button', { name: 'Reply to this message' }).click()
  await field(window).fill('Good to hear')
  await window.keyboard.press('Enter')
  await expect(reply).toBeHidden()
  await expect.poll(() => portal.received('im.message.add')).toMatchObject([{ REPLY_ID: target?.id }])
})

test('a snippet is written once and used with /, with its variables filled in', async ({
  portal,
  signedIn,
  window,
}) => {
  await signedIn.open(documented.code, documented.customer)
  await field(window).fill('/')
  await window.getByRole('button', { name: 'My ready answers…' }).click()
  const editor = window.getByRole('dialog', { name: 'My ready answers' })
  await editor.getByRole('button', { name: 'New ready answer' }).click()
  await editor.getByRole('textbox', { name: 'Name' }).fill('Greeting')
  await editor.getByRole('textbox', { name: 'Text' }).fill('Hello {{customer}}, this is {{operator}}. {{offer}}')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(editor.getByRole('listitem')).toContainText(['Greeting'])
  await editor.getByRole('button', { name: 'Delete “Greeting”' }).click()
  await expect(editor.getByText('Deleted: Greeting')).toBeVisible()
  await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(editor.getByRole('listitem')).toContainText(['Greeting'])
  await editor.getByRole('button', { name: 'Close' }).last().click()

  await field(window).fill('')
  await field(window).pressSequentially('/gree')
  const list = window.getByRole('listbox', { name: 'Ready answers' })
  await expect(list.getByRole('option')).toHaveText([/Greeting/])
  await window.keyboard.press('Enter')
  await expect(field(window)).toHaveValue('Hello John, this is Samantha Johnson. {{offer}}')
  // A variable without a value is selected, to be typed over.
  await window.keyboard.type('Have a look!')
  await expect(field(window)).toHaveValue('Hello John, this is Samantha Johnson. Have a look!')
  expect(portal.received('im.message.add')).toEqual([])
})

test('quick answers of the channel line are offered and filtered by typing, and Esc leaves the typed text', async ({
  signedIn,
  window,
}) => {
  await signedIn.open(documented.code, documented.customer)
  await field(window).pressSequentially('Dear John, /')
  const list = window.getByRole('listbox', { name: 'Ready answers' })
  await expect(list.getByRole('group', { name: 'Quick answers of the line' }).getByRole('option')).toHaveCount(3)
  await window.keyboard.type('deliv')
  await expect(list.getByRole('option')).toHaveCount(1)
  await window.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(field(window)).toHaveValue('Dear John, /deliv')
  await window.keyboard.press('Backspace')
  await expect(list).toBeHidden()
  await field(window).fill('')
  await window.getByRole('button', { name: 'Ready answers' }).click()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Tab')
  await expect(field(window)).toHaveValue(/^Delivery takes three days\.\n/)
})

test('without the permission for lists only the quick answers are missing, and the window says so', async ({
  portal,
  signedIn,
  operator,
  window,
}) => {
  portal.settings.scopes = ['crm', 'im', 'imopenlines', 'user']
  await window.keyboard.press('Control+Shift+A')
  await window.getByRole('button', { name: 'Add account' }).click()
  await operator.signInByWebhook(portal.webhookUrl())
  await signedIn.open(documented.code, documented.customer)
  await field(window).fill('/')
  await expect(window.getByText('Quick answers of the line need the “lists” permission')).toBeVisible()
  await expect(window.getByText('You have no ready answers yet')).toBeVisible()
  expect(portal.received('lists.element.get')).toEqual([])
})

test('an emoji is found by its name and inserted at the cursor', async ({ signedIn, window }) => {
  await signedIn.open(documented.code, documented.customer)
  await field(window).fill('Thanks ')
  await window.getByRole('button', { name: 'Emoji' }).click()
  const search = window.getByRole('combobox', { name: 'Search emoji' })
  await search.fill('folded')
  await expect(window.getByRole('option', { name: 'folded hands' })).toBeVisible()
  await search.press('Enter')
  await expect(field(window)).toHaveValue('Thanks 🙏')
  await expect(field(window)).toBeFocused()
  await window.getByRole('button', { name: 'Emoji' }).click()
  await expect(search).toBeFocused()
  // The last one comes first, and there are far too many to stand in the page at once.
  const listed = window.getByRole('listbox', { name: 'Emoji' }).getByRole('option')
  await expect(listed.first()).toHaveAccessibleName('folded hands')
  expect(await listed.count()).toBeLessThan(200)
  await search.press('Escape')
  await expect(field(window)).toBeFocused()
})

test('text typed for something that opens never reaches the customer', async ({ portal, signedIn, window }) => {
  await signedIn.open(documented.code, documented.customer)
  await field(window).fill('Thanks ')
  await window.keyboard.press('Control+Shift+E')
  await window.keyboard.type('folded')
  await window.keyboard.press('Enter')
  await expect(field(window)).toHaveValue('Thanks 🙏')
  await expect(field(window)).toBeFocused()

  // Again at once, while the picker is still on its way out.
  await window.keyboard.press('Control+Shift+E')
  await window.keyboard.type('rocket')
  await window.keyboard.press('Enter')
  await expect(field(window)).toHaveValue('Thanks 🙏🚀')
  await expect(field(window)).toBeFocused()

  await window.keyboard.press('Control+Shift+P')
  await window.keyboard.type('transfe')
  await expect(window.getByRole('combobox', { name: 'Command' })).toHaveValue('transfe')
  await window.keyboard.press('Escape')
  await expect(field(window)).toBeFocused()
  await expect(field(window)).toHaveValue('Thanks 🙏🚀')
  expect(portal.received('im.message.add')).toEqual([])
})

test('a long text is pasted at once and undone', async ({ app, signedIn, window }) => {
  await signedIn.open(documented.code, documented.customer)
  await field(window).fill('Mine')
  await app.evaluate(({ clipboard }) => clipboard.writeText('a line\n'.repeat(20_000)))
  await window.keyboard.press('Control+V')
  await expect.poll(async () => (await field(window).inputValue()).length).toBe(140_004)
  await expect(window.getByText('over the limit of 20000')).toBeVisible()
  await window.keyboard.press('Control+Z')
  await expect(field(window)).toHaveValue('Mine')
})

test('formatting is added by key where the channel shows it, and not offered elsewhere', async ({
  signedIn,
  window,
}) => {
  await signedIn.open(documented.code, documented.customer)
  await field(window).fill('very important')
  await window.keyboard.press('Shift+Home')
  await window.keyboard.press('Control+B')
  await expect(field(window)).toHaveValue('[B]very important[/B]')
  await window.getByRole('button', { name: 'Bold', exact: true }).click()
  await expect(field(window)).toHaveValue('very important')
  await window.keyboard.press('Control+Z')
  await expect(field(window)).toHaveValue('[B]very important[/B]')

  await signedIn.open(waiting.code, waiting.customer)
  await expect(field(window)).toBeVisible()
  await expect(window.getByRole('group', { name: 'Formatting' })).toBeHidden()
})

test('where the operator may not write, or only unseen, the field says why and offers the way to change it', async ({
  portal,
  signedIn,
  window,
}) => {
  const note = window.getByRole('region', { name: 'New message' })
  await signedIn.open(closed.code, closed.customer)
  await expect(note).toContainText('This dialog is closed')
  await signedIn.open(blocked.code, blocked.customer)
  await expect(note).toContainText('The channel does not allow writing to this customer')
  await expect(send(window)).toBeHidden()

  await signedIn.open(ofColleague.code, ofColleague.customer)
  await expect(note).toContainText('You have not joined this dialog')
  await note.getByRole('button').click()
  await expect(field(window)).toBeEditable()
  expect(portal.received('imopenlines.session.join')).toHaveLength(1)

  portal.world.chat(documented.chatId).silent = true
  await signedIn.open(documented.code, documented.customer)
  await expect(note.getByText('Silent mode: the customer doesn’t see messages')).toBeVisible()
  await expect(field(window)).toBeEditable()
})

test('a draft in a dialog that was closed meanwhile stays readable', async ({ portal, signedIn, window }) => {
  await signedIn.open(documented.code, documented.customer)
  await field(window).fill('I was about to say')
  portal.world.closeSession(documented.chatId)
  await window.keyboard.press('F5')
  await expect(window.getByText('What you have written stays here')).toBeVisible()
  await expect(field(window)).toHaveValue('I was about to say')
  await expect(field(window)).not.toBeEditable()
})

test('while the operator writes, the portal is told so once, and never of a dialog only looked at', async ({
  portal,
  signedIn,
  window,
}) => {
  await signedIn.open(documented.code, documented.customer)
  await field(window).pressSequentially('One moment, please', { delay: 5 })
  await expect.poll(() => portal.received('im.dialog.writing')).toEqual([{ DIALOG_ID: `chat${documented.chatId}` }])
  await signedIn.open(ofColleague.code, ofColleague.customer)
  await expect(field(window)).toHaveCount(0)
  expect(portal.received('im.dialog.writing')).toHaveLength(1)
})
