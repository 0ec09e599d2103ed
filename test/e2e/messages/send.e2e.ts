import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { chatId, code, customer } = known.documented
const method = 'im.message.add'
/** Rereading after a lost answer takes five seconds when nothing is found. */
const settled = { timeout: 15_000 }

test.beforeEach(async ({ signedIn }) => {
  await signedIn.open(code, customer)
})

test('a message is sent once and appears in the dialog as the portal has it', async ({ portal, signedIn }) => {
  await signedIn.write('It is on its way.\nAnything else?')
  await expect(signedIn.message('It is on its way.')).toHaveCount(1)
  await expect(signedIn.message('It is on its way.')).toContainText('Anything else?')
  await expect(signedIn.dialog.getByRole('textbox', { name: 'Message' })).toHaveValue('')
  await expect(signedIn.message('It is on its way.')).toContainText('Sent')
  expect(portal.received(method)).toEqual([
    { DIALOG_ID: `chat${chatId}`, MESSAGE: 'It is on its way.\nAnything else?' },
  ])
  expect(portal.world.chat(chatId).messages.at(-1)).toMatchObject({ authorId: portal.operators.me.id })
})

test('several messages sent at once arrive one after another, in order', async ({ portal, signedIn }) => {
  const held = portal.faults.hold(method)
  for (const text of ['First', 'Second', 'Third']) await signedIn.write(text)
  await expect(signedIn.dialog.getByText('Waiting for the previous message').first()).toBeVisible()
  held.open()
  await expect
    .poll(() =>
      portal.world
        .chat(chatId)
        .messages.slice(-3)
        .map(({ text }) => text),
    )
    .toEqual(['First', 'Second', 'Third'])
  await expect(signedIn.message('Third')).toBeVisible()
  expect(portal.received(method)).toHaveLength(3)
})

test('a message that is not found is unclear, and is sent again only when the operator says so', async ({
  portal,
  signedIn,
}) => {
  portal.faults.next(method, { kind: 'resetBefore' })
  await signedIn.write('Lost on the way')
  const entry = signedIn.message('Lost on the way')
  await expect(entry).toContainText('It may have been sent', settled)
  await entry.getByRole('button', { name: 'Check again' }).click()
  await expect(entry).toContainText('does not seem to be there')
  expect(portal.received(method)).toHaveLength(1)

  await entry.getByRole('button', { name: 'Send again' }).click()
  await expect.poll(() => portal.received(method).length, settled).toBe(2)
  await expect(entry.getByRole('button', { name: 'Send again' })).toBeHidden(settled)
  await expect(entry).toHaveCount(1)
  expect(portal.ledger.acts.filter(act => act.method === method)).toHaveLength(1)
})

test('a refused message says why, and its text goes back into the field', async ({ portal, signedIn }) => {
  portal.faults.next(method, { kind: 'error', code: 'REPLY_ACCESS_ERROR' })
  await signedIn.write('An answer to something deleted')
  const entry = signedIn.message('An answer to something deleted')
  await expect(entry).toContainText('Bitrix24 refused it')
  await expect(entry).toContainText('The message you reply to is not available')

  await entry.getByRole('button', { name: 'Discard' }).click()
  await expect(entry).toHaveCount(0)
  await expect(signedIn.dialog.getByRole('textbox', { name: 'Message' })).toHaveValue('An answer to something deleted')
  expect(portal.world.chat(chatId).messages.some(({ text }) => text.startsWith('An answer'))).toBe(false)
})

test('an operator who no longer takes part is told so, and can join and send again', async ({ portal, signedIn }) => {
  // A colleague has just removed them.
  portal.world.take(chatId, portal.operators.colleague.id)
  await signedIn.write('Too late')
  const entry = signedIn.message('Too late')
  await expect(entry).toContainText('You are not allowed to write in this dialog')
  await entry.getByRole('button', { name: 'Join the dialog' }).click()
  await expect.poll(() => portal.world.chat(chatId).members.has(portal.operators.me.id)).toBe(true)
  await entry.getByRole('button', { name: 'Send again' }).click()
  await expect.poll(() => portal.world.chat(chatId).messages.at(-1)?.text).toBe('Too late')
})

test('without a connection a message is certainly not sent, and says so', async ({ portal, signedIn }) => {
  await portal.offline()
  await signedIn.write('Into the void')
  const entry = signedIn.message('Into the void')
  await expect(entry).toContainText('Not sent', settled)
  await portal.online()
  await entry.getByRole('button', { name: 'Send again' }).click()
  await expect.poll(() => portal.world.chat(chatId).messages.at(-1)?.text).toBe('Into the void')
  await expect(entry.getByRole('button', { name: 'Send again' })).toBeHidden(settled)
})
