import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { known } from '../../portal/seed/known'
import { accountsAt } from '../../support/accounts'
import { kill } from '../../support/console'
import { expect, test } from '../../support/electron-fixtures'
import { type Operator, operatorAt } from '../../support/operator'

const { code, customer } = known.waiting
const method = 'im.v2.File.upload'
const settled = { timeout: 20_000 }

const files = (operator: Operator) => operator.dialog.getByRole('region', { name: 'Files to send' })
const field = (operator: Operator) => operator.dialog.getByRole('textbox', { name: 'Message', exact: true })
const picker = (operator: Operator) => operator.dialog.locator('input[type=file]').last()

test('a file that never arrived before the console was killed is named after the restart, and not sent again', async ({
  userData,
  portal,
  launch,
}) => {
  const path = join(userData, 'plan.txt')
  await writeFile(path, 'The whole plan')
  const first = await launch({ userData })
  const operator = operatorAt(first.window)
  await operator.enter(portal.webhookUrl(), 'weak')
  await operator.open(code, customer)
  portal.faults.next(method, { kind: 'hang' })
  await picker(operator).setInputFiles(path)
  await expect(files(operator).getByText('Not sent yet')).toBeVisible()
  await operator.write('Here is the plan')
  await expect.poll(() => portal.received(method).length).toBe(1)
  await kill(first)

  const again = operatorAt((await launch({ userData })).window)
  await again.settle()
  await expect(again.outcome('alert', 'Sending 1 file was interrupted')).toContainText('(chat1803)')
  await again.open(code, customer)
  const entry = files(again).getByRole('listitem').filter({ hasText: 'plan.txt' })
  await expect(entry).toContainText('the file is not in the dialog so far', settled)
  await expect(entry).toContainText('Here is the plan')
  await entry.locator('input[type=file]').setInputFiles(path)
  // The written text comes back, to go with the file once it is chosen again.
  await expect(field(again)).toHaveValue('Here is the plan')
  await expect(entry).toContainText('Not sent yet')
  await entry.getByRole('button', { name: 'Remove plan.txt' }).click()
  await expect(files(again)).toBeHidden()
  expect(portal.received(method)).toHaveLength(1)
  expect(portal.ledger.acts.filter(act => act.method === method)).toEqual([])
})

test('an operator who signs out is told that files are stopped, and finds them named after signing in again', async ({
  portal,
  running,
  signedIn: operator,
  window,
}) => {
  const path = join(running.userData, 'film.mp4')
  await writeFile(path, Buffer.alloc(24 * 1024 * 1024, 7))
  let release = () => {}
  const held = new Promise<void>(done => (release = done))
  portal.settings.bodyGate = bytes => (bytes > 1_000_000 ? held : Promise.resolve())
  await operator.open(code, customer)
  await picker(operator).setInputFiles(path)
  await expect(files(operator).getByText('Not sent yet')).toBeVisible()
  await operator.write('The film')
  await expect(files(operator).getByRole('progressbar')).toBeVisible()

  const accounts = accountsAt(window)
  await accounts.openMenu()
  await accounts.menu.getByRole('button', { name: 'Sign out' }).click()
  const question = window.getByRole('dialog', { name: /^Sign out of / })
  await expect(question).toContainText('your ready answers stay on this computer')
  await expect(question).toContainText('1 file has not been sent yet')
  await question.getByRole('button', { name: 'Sign out' }).click()
  await expect(operator.heading).toBeVisible()
  release()
  portal.settings.bodyGate = null

  await operator.enter(portal.webhookUrl())
  await operator.open(code, customer)
  const entry = files(operator).getByRole('listitem').filter({ hasText: 'film.mp4' })
  await expect(entry).toContainText('Choose the file again to send it', settled)
  await expect(entry).toContainText('The film')
  await entry.getByRole('button', { name: 'Remove film.mp4' }).click()
  await expect(field(operator)).toHaveValue('The film')
  expect(portal.ledger.acts.filter(act => act.method === method)).toEqual([])
})
