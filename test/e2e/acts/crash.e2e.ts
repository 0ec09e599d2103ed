import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { known } from '../../portal/seed/known'
import type { Portal } from '../../portal/portal'
import { expect, test } from '../../support/electron-fixtures'
import { type Console, type ConsoleOptions, kill } from '../../support/console'
import { operatorAt } from '../../support/operator'
import { sessionActs } from '../../support/session-acts'

type Launch = (options?: ConsoleOptions) => Promise<Console>
const { chatId, code, customer } = known.fresh
const method = 'imopenlines.session.join'
const settled = { timeout: 15_000 }

/** A console whose sign-in is kept on disk, killed by the system while its act is on the way. */
async function killedWhileJoining(portal: Portal, launch: Launch, userData: string, execute: boolean): Promise<void> {
  const first = await launch({ userData })
  const operator = operatorAt(first.window)
  await operator.enter(portal.webhookUrl(), 'weak')
  await operator.open(code, customer)
  portal.faults.next(method, { kind: 'hang', execute })
  await (await operator.reach('Join')).click()
  await expect.poll(() => portal.received(method).length).toBe(1)
  if (execute) await expect.poll(() => sessionActs(portal).length).toBe(1)
  await kill(first)
}

test('an act that the portal never did before the console was killed is looked up after the restart, and not sent again', async ({
  userData,
  portal,
  launch,
}) => {
  await killedWhileJoining(portal, launch, userData, false)
  const { window } = await launch({ userData })
  await expect(window.getByText(/Update: .*Nothing changed/)).toBeVisible(settled)

  expect(portal.received(method)).toHaveLength(1)
  expect(sessionActs(portal)).toEqual([])
  await expect.poll(() => journalOf(userData)).toMatch(/"nothing_changed"/)
})

test('an act that the portal did before the console was killed is noticed after the restart, and reported once', async ({
  userData,
  portal,
  launch,
}) => {
  await killedWhileJoining(portal, launch, userData, true)
  const second = await launch({ userData })
  await expect(second.window.getByText(/Update: .*You have joined/)).toBeVisible(settled)
  expect(portal.received(method)).toHaveLength(1)
  expect(sessionActs(portal)).toHaveLength(1)
  await expect.poll(() => journalOf(userData)).toMatch(/"done"/)
  await second.close()

  const third = await launch({ userData })
  await operatorAt(third.window).open(code, customer)
  await expect(third.window.getByText('Update')).toBeHidden()
  expect(portal.world.chat(chatId).members.size).toBe(1)
})

/** The text of every file of the journal. */
async function journalOf(userData: string): Promise<string> {
  const files = (await readdir(userData, { recursive: true })).filter(file => file.includes('journal'))
  const texts = await Promise.all(files.map(file => readFile(join(userData, file), 'utf8').catch(() => '')))
  return texts.join('\n')
}
