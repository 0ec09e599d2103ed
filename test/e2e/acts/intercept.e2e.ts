import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import type { JournalPage } from '../../../electron/contract/journal'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/console-pool'
import { sessionActs } from '../../support/session-acts'

const { chatId, sessionId, code, customer } = known.ofColleague
const { me, colleague, other } = operators
const boris = 'Boris Novak'

test('intercepting asks first, names the colleague, and keeps the reason in the journal only', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  await operator.open(code, customer)
  await (await operator.reach('Intercept')).click()
  await expect(operator.confirmation).toContainText(boris)
  await expect(operator.confirmation).toContainText(customer)
  expect(sessionActs(portal)).toEqual([])

  await operator.confirmIntercept('He has gone home')
  await expect(operator.outcome('status', 'The dialog is yours now')).toBeVisible()
  await expect(operator.dialog.getByRole('textbox', { name: 'Message' })).toBeFocused()
  expect(portal.world.chat(chatId).ownerId).toBe(me.id)
  expect(portal.received('imopenlines.session.intercept')).toEqual([{ CHAT_ID: chatId }])
  expect(JSON.stringify(portal.requests)).not.toContain('He has gone home')
  const [newest] = (await call<JournalPage>(window, 'journal.list', {})).entries
  expect(newest).toMatchObject({
    act: 'intercept',
    chatId,
    sessionId,
    state: 'done',
    reason: 'He has gone home',
    from: { id: colleague.id, name: boris },
  })
})

test('leaving the question by Escape sends nothing and keeps nothing', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  await operator.open(code, customer)
  const requests = portal.requests.length
  const journal = await call<JournalPage>(window, 'journal.list', {})
  await (await operator.reach('Intercept')).click()
  await operator.confirmation.getByRole('textbox', { name: 'Reason' }).fill('I have changed my mind')
  await window.keyboard.press('Escape')

  await expect(operator.confirmation).toBeHidden()
  await expect(operator.moreActs).toBeFocused()
  // How long the colleague has had it is read, and nothing else.
  const asked = portal.requests.slice(requests).flatMap(({ commands }) => commands.map(({ method }) => method))
  expect(asked.filter(method => !/transfer\.list$/i.test(method))).toEqual([])
  expect(sessionActs(portal)).toEqual([])
  expect(await call<JournalPage>(window, 'journal.list', {})).toEqual(journal)
})

test('a dialog that has since moved to another colleague is not taken from them unasked', async ({
  portal,
  signedIn: operator,
}) => {
  await operator.open(code, customer)
  await (await operator.reach('Intercept')).click()
  await expect(operator.confirmation).toContainText(boris)
  portal.world.take(chatId, other.id)
  await operator.confirmIntercept()

  await expect(operator.outcome('alert', 'Анна Иванова was faster')).toBeVisible()
  expect(sessionActs(portal)).toEqual([])
  await (await operator.reach('Intercept')).click()
  await expect(operator.confirmation).toContainText('Анна Иванова')
})

test('twenty Enters in the question intercept once', async ({ portal, signedIn: operator, window }) => {
  await operator.open(code, customer)
  portal.faults.next('imopenlines.session.intercept', { kind: 'delay', ms: 400 })
  await (await operator.reach('Intercept')).click()
  await operator.confirmation.getByRole('textbox', { name: 'Reason' }).focus()
  for (let repeat = 0; repeat < 20; repeat++) await window.keyboard.down('Enter')
  await window.keyboard.up('Enter')

  await expect(operator.outcome('status', 'The dialog is yours now')).toBeVisible()
  expect(portal.received('imopenlines.session.intercept')).toHaveLength(1)
})
