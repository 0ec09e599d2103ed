import type { Page } from '@playwright/test'
import type { Portal } from '../../portal/portal'
import { expect, test } from '../../support/electron-fixtures'
import { myDialogsAt } from '../../support/my-dialogs'
import { sessionActs } from '../../support/session-acts'

test.use({ live: true })

const finish = 'imopenlines.operator.finish'
const names = ['Bulk Ada', 'Bulk Bo', 'Bulk Cy', 'Bulk Di']

/** Four dialogs of the operator, shown in the list and selected. */
async function select(portal: Portal, window: Page, unassigned: string[] = []) {
  for (const customer of unassigned) portal.world.addDialog({ customer, state: 'new', lineId: 22, minutesAgo: 1 })
  const chats = names.map((customer, index) =>
    portal.world.addDialog({ customer, state: 'waiting', ownerId: portal.operators.me.id, minutesAgo: 90 - index }),
  )
  const myDialogs = myDialogsAt(window)
  await myDialogs.show()
  await myDialogs.filter.fill('Bulk')
  await expect(myDialogs.row('Bulk')).toHaveCount(4 + unassigned.length)
  for (const name of names)
    await myDialogs
      .row(name)
      .getByRole('button')
      .click({ modifiers: ['ControlOrMeta'] })
  const bar = window.getByRole('toolbar', { name: 'Selected dialogs' })
  await expect(bar).toContainText('4 selected')
  const summary = window.getByRole('region', { name: 'Results for the selected dialogs' })
  return {
    chats,
    myDialogs,
    bar,
    summary,
    line: (name: string) => summary.getByRole('listitem').filter({ hasText: name }),
  }
}

const act = (window: Page, name: string) =>
  window.getByRole('group', { name: 'Actions on the selected dialogs' }).getByRole('button', { name, exact: true })

test('finishing several dialogs asks once, and reports the outcome of each', async ({
  portal,
  window,
  signedIn: _,
}) => {
  const { chats, summary, line } = await select(portal, window)
  await act(window, 'Finish').click()
  const question = window.getByRole('dialog', { name: 'Finish 4 dialogs?' })
  await expect(question).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(question).toBeHidden()
  expect(portal.received(finish)).toEqual([])

  await act(window, 'Finish').click()
  await expect(question).toBeVisible()
  // A colleague has taken one since, and one is refused.
  portal.world.take(chats[1]?.id ?? 0, portal.operators.colleague.id)
  portal.faults.next(finish, { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
  await question.getByRole('button', { name: 'Finish' }).click()

  await expect(summary.getByRole('status')).toHaveText('Finish: 2 of 4 done')
  await expect(line('Bulk Ada')).toContainText(/right|access|permission/i)
  await expect(line('Bulk Bo')).toContainText('Boris Novak was faster')
  await expect(line('Bulk Cy')).toContainText('The dialog is finished')
  await expect(line('Bulk Di')).toContainText('The dialog is finished')
  expect(chats.map(({ id }) => portal.world.chat(id).sessions.at(-1)?.closedAt !== null)).toEqual([
    false,
    false,
    true,
    true,
  ])

  await summary.getByRole('button', { name: 'Retry the rest' }).click()
  await expect(summary.getByRole('status')).toHaveText('Finish: 1 of 2 done')
  expect(portal.ledger.acts.filter(({ method }) => method === finish)).toHaveLength(3)
  await summary.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(summary).toBeHidden()
  // In the list, or in its filter once all of these have left it.
  await expect(window.getByRole('region', { name: 'My dialogs' }).locator(':focus')).toHaveCount(1)
})

test('several dialogs are handed to a colleague, and leave the list', async ({ portal, window, signedIn: _ }) => {
  const { chats, summary } = await select(portal, window)
  await act(window, 'Transfer').click()
  const question = window.getByRole('dialog', { name: 'Transfer 4 dialogs' })
  await question.getByRole('combobox', { name: 'To' }).fill('Boris')
  await question.getByRole('option', { name: /Boris Novak/ }).click()
  await question.getByRole('button', { name: 'Transfer', exact: true }).click()
  await expect(summary.getByRole('status')).toHaveText('Transfer: 4 of 4 done')
  expect(chats.map(({ id }) => portal.world.chat(id).ownerId)).toEqual(names.map(() => portal.operators.colleague.id))
})

test('an act that fits only some of the selected dialogs says so', async ({ portal, window, signedIn: _ }) => {
  const { myDialogs } = await select(portal, window, ['Bulk Nobody'])
  await myDialogs
    .row('Bulk Nobody')
    .getByRole('button')
    .click({ modifiers: ['ControlOrMeta'] })
  await act(window, 'Skip').click()
  await expect(window.getByRole('dialog', { name: 'Skip 4 dialogs?' })).toContainText('4 of 5 selected dialogs')
  await window.keyboard.press('Escape')
  await expect(act(window, 'Unpin')).toHaveAttribute('aria-disabled', 'true')
  expect(sessionActs(portal)).toEqual([])
})

test('pinning all of an operator’s dialogs takes one request, and each is checked', async ({
  portal,
  window,
  signedIn: _,
}) => {
  const { chats, summary } = await select(portal, window)
  await window.getByRole('button', { name: 'List menu' }).click()
  await window.getByRole('menuitem', { name: 'Pin all my dialogs', exact: true }).click()
  const question = window.getByRole('dialog', { name: /^Pin \d+ dialogs\?$/ })
  await expect(question).toBeVisible()
  expect(portal.received('imopenlines.session.mode.pinAll')).toEqual([])
  await question.getByRole('button', { name: /^Pin \d+ dialogs$/ }).click()
  await expect.poll(() => chats.map(({ id }) => portal.world.chat(id).pinned)).toEqual([true, true, true, true])
  // Not "0 of 14 done", which is shown while the request is on its way.
  await expect(summary.getByRole('status')).toHaveText(/^Pin: [1-9]\d* of \d+ done$/)
  expect(portal.received('imopenlines.session.mode.pinAll')).toHaveLength(1)
  await expect(summary.getByRole('listitem').filter({ hasText: 'Bulk Di' })).not.toContainText('Nothing changed')

  await window.getByRole('button', { name: 'List menu' }).click()
  await window.getByRole('menuitem', { name: 'Unpin all my dialogs' }).click()
  await window
    .getByRole('dialog', { name: /^Unpin \d+ dialogs\?$/ })
    .getByRole('button', { name: /^Unpin \d+ dialogs$/ })
    .click()
  await expect(summary.getByRole('status')).toHaveText(/^Unpin: (\d+) of \1 done$/)
  expect(portal.received('imopenlines.session.mode.unpinAll')).toHaveLength(1)
  expect(chats.map(({ id }) => portal.world.chat(id).pinned)).toEqual([false, false, false, false])
})
