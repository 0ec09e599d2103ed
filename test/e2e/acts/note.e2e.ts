import type { AccountState } from '../../../electron/contract/account'
import type { ColleagueNoteList } from '../../../electron/contract/draft'
import { known } from '../../portal/seed/known'
import { type Console, kill } from '../../support/console'
import { expect, test } from '../../support/electron-fixtures'
import { call } from '../../support/keeper'
import { operatorAt } from '../../support/operator'
import type { Operator } from '../../support/operator'

test.use({ fresh: true })

const { taken } = known
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

test('a note typed for a colleague is there after the console was killed', async ({ userData, portal, launch }) => {
  const first = await launch({ userData })
  await field(await signIn(first, portal.webhookUrl())).fill(note)
  await expect.poll(() => kept(first)).toEqual([`${taken.chatId}: ${note}`])
  await kill(first)

  const { window } = await launch({ userData })
  const operator = operatorAt(window)
  await operator.open(taken.code, taken.customer)
  await (await operator.reach('Transfer')).click()
  await expect(field(operator)).toHaveValue(note)
})

test('a note whose answer was lost is still unclear after a restart, and not sent again', async ({
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
  await expect.poll(() => kept(first)).toEqual([`${taken.chatId}: unclear ${note}`])
  await kill(first)

  const second = await launch({ userData })
  const after = operatorAt(second.window)
  const left = after.outcome('alert', unclear)
  await expect(left).toContainText(note)
  expect(portal.received('im.message.add')).toHaveLength(1)
  await left.getByRole('button', { name: 'Discard the message' }).click()
  await expect(left).toBeHidden()
  await expect.poll(() => kept(second)).toEqual([])
})
