import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AccountState } from '../../../electron/contract/account'
import { sandboxArguments } from '../../../scripts/display.mjs'
import { known } from '../../portal/seed/known'
import { askMain } from '../../support/main/ask-main'
import type { Console } from '../../support/console'
import { call } from '../../support/console-pool'
import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'

/** Has the system open a link while a console runs: it starts a second one, which hands the link over and ends. */
async function openAgain({ electron, userData }: Console, link: string): Promise<void> {
  const folder = await askMain(electron, ({ app }) => app.getAppPath())
  const args = [...sandboxArguments(), `--user-data-dir=${userData}`, folder, link]
  const second = spawn(electron.process().spawnfile, args, { stdio: 'ignore' })
  const [code] = (await once(second, 'exit')) as [number | null]
  expect(code).toBe(0)
}

test('a link starts a stopped console, waits for the sign-in and asks before it opens; so does one to a running console, without a loss', async ({
  portal,
  launch,
}) => {
  const { host } = new URL(portal.origin)
  const link = `b24console://open?chat=${known.waiting.chatId}&portal=${host}`
  const console = await launch({ link })
  const { window } = console
  const operator = operatorAt(window)
  const question = window.getByRole('dialog', { name: 'Open this from a link?' })
  const yes = question.getByRole('button', { name: 'Open', exact: true })

  await expect(operator.outcome('status', `Sign in to ${host} first`)).toBeVisible()
  expect(portal.requests).toEqual([])
  const { keepingQuestion } = await call<AccountState>(window, 'account.connect', { webhookUrl: portal.webhookUrl() })
  await call(window, 'account.keep', { accountId: keepingQuestion?.accountId, keeping: 'memory' })
  await expect(question).toContainText(`Chat ${known.waiting.chatId}`)
  await expect(question).toContainText(host)
  expect(portal.received('imopenlines.dialog.get')).toEqual([])
  await yes.click()
  await expect(operator.dialog.getByRole('heading', { name: known.waiting.customer })).toBeVisible()

  const field = operator.dialog.getByRole('textbox', { name: 'Message', exact: true })
  await field.fill('half an ans')
  await openAgain(console, `b24console://open?crm=company:${known.company}`)
  await expect(question).toContainText(`Company ${known.company}`)
  await question.getByRole('button', { name: 'Don’t open' }).click()
  await expect(question).toBeHidden()
  await expect(field).toHaveValue('half an ans')

  await openAgain(console, `b24console://open?crm=deal:${known.deal}`)
  await yes.click()
  await expect(question).toContainText('10 dialogs')
  await question.getByRole('listitem').getByRole('button').first().click()
  await expect(question).toBeHidden()
  await expect(operator.dialog.getByRole('heading', { name: known.waiting.customer })).toBeHidden()

  await openAgain(console, `b24console://open?chat=${known.documented.chatId}&act=finish`)
  await expect(window.getByRole('dialog', { name: 'This link was not opened' })).toContainText('not a link that')
})
