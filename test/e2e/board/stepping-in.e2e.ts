import { operators } from '../../portal/seed/people'
import type { JournalPage } from '../../../electron/contract/journal'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/keeper'
import { sessionActs } from '../../support/session-acts'

const { supervisor, colleague } = operators
const reason = 'He has been on the phone for an hour'

test.use({ live: true })

test('a supervisor looks at a dialog from the board, takes it with a reason, tells the colleague, and hands it back', async ({
  portal,
  operator,
  window,
}) => {
  const ask = (customer: string, text: string) =>
    portal.world.addDialog({
      ...{ customer, lineId: 22, ownerId: colleague.id, state: 'taken' as const },
      messages: [{ from: 'customer', text }],
    }).id
  const chatId = ask('Wilma Waits', 'Is anybody there?')
  const otherId = ask('Otto Other', 'A question')
  await operator.enter(portal.webhookUrl(supervisor.id))
  await window.getByRole('link', { name: 'Board' }).click()

  await test.step('looking', async () => {
    for (const name of ['Otto Other', 'Wilma Waits']) {
      await window.getByRole('row', { name: new RegExp(`^${name}`) }).click({ button: 'right' })
      await window.getByRole('menuitem', { name: 'Look', exact: true }).click()
    }
    const wilma = window.getByRole('region', { name: 'Looking' }).getByRole('region', { name: 'Wilma Waits' })
    await expect(wilma).toContainText('Is anybody there?')
    await expect(wilma).toContainText('Boris Novak')
    portal.world.message(chatId, { from: 'customer', text: 'Hello?' })
    await expect(wilma).toContainText('Hello?', { timeout: 15_000 })
    expect(portal.ledger.acts).toEqual([])
  })

  const looked = window.getByRole('region', { name: 'Wilma Waits' })
  await test.step('intercepting', async () => {
    await looked.getByRole('button', { name: 'Intercept', exact: true }).click()
    const question = window.getByRole('dialog', { name: 'Intercept this dialog?' })
    await expect(question).toContainText('Boris Novak is talking with Wilma Waits')
    await expect(question).toContainText(/Has not written|Last wrote/)
    await question.getByRole('textbox', { name: 'Reason' }).fill(reason)
    await question.getByRole('checkbox').check()
    await question.getByRole('button', { name: 'Intercept', exact: true }).click()
    await expect(looked.getByRole('status').filter({ hasText: 'The dialog is yours now' })).toBeVisible()
    expect(portal.world.chat(chatId).ownerId).toBe(supervisor.id)
    expect(portal.world.chat(otherId).ownerId).toBe(colleague.id)
    const [newest] = (await call<JournalPage>(window, 'journal.list', {})).entries
    expect(newest).toMatchObject({ act: 'intercept', chatId, state: 'done', reason, from: { id: colleague.id } })
    await expect.poll(() => portal.received('im.message.add')).toMatchObject([{ DIALOG_ID: String(colleague.id) }])
    expect(JSON.stringify(portal.received('im.message.add'))).toContain(reason)
  })

  await test.step('handing back', async () => {
    await looked.focus()
    await looked.press('Enter')
    await expect(operator.dialog).toContainText('You took this dialog from Boris Novak')
    await operator.dialog.getByRole('button', { name: 'Hand back' }).click()
    await expect.poll(() => portal.world.chat(chatId).ownerId).toBe(colleague.id)
    await expect(operator.dialog.getByRole('button', { name: 'Hand back' })).toBeHidden()
    expect(sessionActs(portal).map(({ method }) => method)).toEqual([
      'imopenlines.session.intercept',
      'imopenlines.operator.transfer',
    ])
  })
})
