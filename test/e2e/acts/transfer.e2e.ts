import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import type { JournalEntry } from '../../../electron/contract/journal'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/console-pool'
import type { Operator } from '../../support/operator'

const { taken, ofColleague } = known
const { colleague, other } = operators
const transfer = 'imopenlines.operator.transfer'
const note = 'She has paid twice, see her first message'

const form = (operator: Operator) => {
  const question = operator.question('Transfer')
  return {
    question,
    to: question.getByRole('combobox', { name: 'To' }),
    note: question.getByRole('textbox', { name: 'Message to your colleague' }),
    yes: question.getByRole('button', { name: 'Transfer', exact: true }),
    option: (name: string | RegExp) => question.getByRole('option', { name }),
  }
}

test('an operator hands their dialog to a colleague by keyboard, with a note only the colleague sees', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  await operator.open(taken.code, taken.customer)
  await operator.act('Transfer').click()
  const { question, to, note: field, option } = form(operator)
  await expect(to).toBeFocused()
  await to.pressSequentially('bor')
  // Letters typed while the question opens are kept for the field, and Enter among them is not: see `keys/ahead.ts`.
  await expect(to).toHaveValue('bor')
  await expect(option(/Boris Novak/)).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(to).toHaveValue('Boris Novak')
  await window.keyboard.press('Tab')
  await expect(field).toBeFocused()
  await window.keyboard.type(note)
  await to.press('Enter')
  await expect(question).toBeHidden()

  await expect(operator.outcome('status', 'Transferred')).toBeVisible()
  expect(portal.received(transfer)).toEqual([{ CHAT_ID: taken.chatId, TRANSFER_ID: String(colleague.id) }])
  expect(portal.world.chat(taken.chatId).ownerId).toBe(colleague.id)
  await expect(operator.outcome('status', 'The message to Boris Novak was sent')).toBeVisible()
  expect(portal.received('im.message.add')).toEqual([{ DIALOG_ID: String(colleague.id), MESSAGE: note }])
  expect(portal.world.chat(taken.chatId).messages.some(({ text }) => text.includes(note))).toBe(false)
  const [entry] = (await call<{ entries: JournalEntry[] }>(window, 'journal.list', {})).entries
  expect(entry).toMatchObject({ act: 'transfer', state: 'done', with: { to: { kind: 'person', id: colleague.id } } })
})

test('an operator hands their dialog to a channel line, which takes no note', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(taken.code, taken.customer)
  await operator.act('Transfer').click()
  const { question, to, note: field, yes, option } = form(operator)
  await to.fill('Sales')
  await option(/Sales Line/).click()
  await expect(field).toBeDisabled()
  await expect(field).toHaveAccessibleDescription(/A line cannot get a message/)
  await yes.click()
  await expect(question).toBeHidden()

  await expect(operator.outcome('status', 'Transferred')).toBeVisible()
  expect(portal.received(transfer)).toEqual([{ CHAT_ID: taken.chatId, TRANSFER_ID: 'queue16' }])
  expect(portal.received('im.message.add')).toEqual([])
})

test('a colleague’s dialog is transferred after naming the colleague, who goes into the journal', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  await operator.open(ofColleague.code, ofColleague.customer)
  await operator.act('Transfer').click()
  const { question, to, yes, option } = form(operator)
  await expect(question).toContainText(`Boris Novak is talking with ${ofColleague.customer}`)
  await to.fill('Анна')
  await option(/Анна Иванова/).click()
  await yes.click()

  await expect(operator.outcome('status', 'Transferred')).toBeVisible()
  expect(portal.world.chat(ofColleague.chatId).ownerId).toBe(other.id)
  const [entry] = (await call<{ entries: JournalEntry[] }>(window, 'journal.list', {})).entries
  expect(entry).toMatchObject({ act: 'transfer', from: { id: colleague.id, name: 'Boris Novak' } })
})

test('when the transfer is refused the note stays here, to be copied', async ({ portal, app, signedIn: operator }) => {
  portal.faults.next(transfer, { kind: 'error', code: 'OPERATOR_WRONG', status: 400 })
  await operator.open(taken.code, taken.customer)
  await operator.act('Transfer').click()
  const { to, note: field, yes, option } = form(operator)
  await to.fill('Boris')
  await option(/Boris Novak/).click()
  await field.fill(note)
  await yes.click()

  await expect(operator.outcome('alert', 'The dialog was not transferred: it cannot go there')).toBeVisible()
  const kept = operator.outcome('alert', 'The message to Boris Novak has not been sent')
  await expect(kept).toContainText(note)
  expect(portal.received('im.message.add')).toEqual([])
  await kept.getByRole('button', { name: 'Copy the message' }).click()
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(note)
  await kept.getByRole('button', { name: 'Discard the message' }).click()
  await expect(kept).toBeHidden()
})

test('without a choice nothing is transferred, and the typed text is there again', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(taken.code, taken.customer)
  await operator.act('Transfer').click()
  const { question, note: field, yes } = form(operator)
  await field.fill(note)
  await yes.click()
  await expect(question.getByRole('alert')).toHaveText('Choose a colleague or a line first')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(operator.act('Transfer')).toBeFocused()
  expect(portal.received(transfer)).toEqual([])

  await operator.act('Transfer').click()
  await expect(form(operator).note).toHaveValue(note)
})
