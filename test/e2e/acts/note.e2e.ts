import type { AccountState } from '../../../electron/contract/account'
import type { ColleagueNoteList } from '../../../electron/contract/draft'
import { known } from '../../portal/seed/known'
import { type Console, kill } from '../../support/console'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/console-pool'
import { operatorAt } from '../../support/operator'
import type { Operator } from '../../support/operator'

test.use({ fresh: true })

const { taken, waiting: other } = known
const note = 'She has paid twice, see her first message'

async function signIn({ window }: Console, url: string): Promise<Operator> {
  const operator = operatorAt(window)
  await operator.enter(url, 'weak')
  await operator.open(taken.code, taken.customer)
  await (await operator.reach('Transfer')).click()
  return operator
}

const field = (operator: Operator) =>
  operator.question('Transfer').getByRole('textbox', { name: 'Message to your colleague' })

/** Notes that main has on disk for the active account. */
async function kept({ window }: Console): Promise<string[]> {
  const { activeId } = await call<AccountState>(window, 'account.state', {})
  const { notes } = await call<ColleagueNoteList>(window, 'draft.notes', { accountId: activeId })
  return notes.map(({ chatId, draft, note }) => `${chatId}: ${note ? `${note.state} ${note.text}` : draft}`)
}

test('over a crash a note whose answer was lost stays unclear and is not sent again, and one that is being typed is there', async ({
  userData,
  portal,
  launch,
}) => {
  portal.faults.next('im.message.add', { kind: 'resetAfter' })
  const first = await launch({ userData })
  const operator = await signIn(first, portal.webhookUrl())
  const question = operator.question('Transfer')
  await question.getByRole('combobox', { name: 'To' }).fill('Boris')
  await question.getByRole('option', { name: /Boris Novak/ }).click()
  await field(operator).fill(note)
  await question.getByRole('button', { name: 'Transfer', exact: true }).click()
  const unclear = 'The message to Boris Novak may have been sent'
  await expect(operator.outcome('alert', unclear)).toContainText(note)
  await operator.open(other.code, other.customer)
  await (await operator.reach('Transfer')).click()
  await field(operator).fill('She calls at noon')
  const both = [`${other.chatId}: She calls at noon`, `${taken.chatId}: unclear ${note}`].sort()
  await expect.poll(async () => (await kept(first)).sort()).toEqual(both)
  await kill(first)

  const second = await launch({ userData })
  const after = operatorAt(second.window)
  await after.open(other.code, other.customer)
  await (await after.reach('Transfer')).click()
  await expect(field(after)).toHaveValue('She calls at noon')
  await second.window.keyboard.press('Escape')
  await after.open(taken.code, taken.customer)
  const left = after.outcome('alert', unclear)
  await expect(left).toContainText(note)
  expect(portal.received('im.message.add')).toHaveLength(1)
  await left.getByRole('button', { name: 'Discard the message' }).click()
  await expect(left).toBeHidden()
  await expect.poll(() => kept(second)).toEqual([`${other.chatId}: She calls at noon`])
})
