import type { Page } from '@playwright/test'
import type { Portal } from '../../portal/portal'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { watchNotifications } from '../../support/notifications'
import { sessionActs } from '../../support/session-acts'

const { me, supervisor, colleague, other, admin } = operators
const reason = 'He has been on the phone for an hour'
const rule = 'Customer passed on three times'
const [intercept, transfer] = ['imopenlines.session.intercept', 'imopenlines.operator.transfer']

test.use({ live: true })

const ask = (portal: Portal, customer: string, text = 'A question', lineId = 22) =>
  portal.world.addDialog({
    ...{ customer, lineId, ownerId: colleague.id, state: 'taken' },
    messages: [{ from: 'customer', text }],
  }).id

/** The portal has passed the dialog on before. */
function passOn(portal: Portal, chatId: number, times: number): void {
  const session = portal.world.chat(chatId).sessions.at(-1)
  if (!session) return
  const step = {
    fromId: other.id,
    toId: colleague.id,
    fromLineId: 22,
    toLineId: null,
    reason: 'auto',
    byId: 0,
  } as const
  session.transfers = Array.from({ length: times }, (_, index) => ({ at: session.openedAt + index, ...step }))
}

const row = (window: Page, customer: string) => window.getByRole('row', { name: new RegExp(`^${customer}`) })
const pane = (window: Page, customer: string) =>
  window.getByRole('region', { name: 'Looking' }).getByRole('region', { name: customer })

async function look(window: Page, customer: string) {
  await row(window, customer).click({ button: 'right' })
  await window.getByRole('menuitem', { name: 'Look', exact: true }).click()
}

test('from a breach to a look, an interception with a reason, the journal, and the hand-back', async ({
  app,
  portal,
  operator,
  window,
}) => {
  const chatId = ask(portal, 'Wilma Waits', 'Is anybody there?')
  passOn(portal, chatId, 3)
  passOn(portal, ask(portal, 'Otto Other'), 2)
  const screen = await watchNotifications(app)
  await operator.enter(portal.webhookUrl(supervisor.id))
  await window.getByRole('link', { name: 'Board' }).click()

  await test.step('breach and alert', async () => {
    const alerts = window.getByRole('region', { name: 'Alerts' })
    const pane = window.getByRole('button', { name: 'Alerts', exact: true })
    // Open from the start where the window is wide enough.
    if ((await pane.getAttribute('aria-pressed')) !== 'true') await pane.click()
    await alerts.getByText('Rules', { exact: true }).first().click()
    await alerts.getByRole('button', { name: `Add: ${rule}` }).click()
    await expect(alerts.getByRole('list', { name: 'Alert rules' })).toContainText(/Matches 1 of \d+ dialogs now/)
    await alerts.getByText('Breaches', { exact: true }).click()
    const breaches = alerts.getByRole('list', { name: 'Breaches' }).getByRole('listitem')
    await expect(breaches).toHaveCount(1)
    await expect(breaches.getByRole('button', { name: `Wilma Waits, ${rule}`, exact: false }).first()).toBeVisible()
    await expect.poll(() => screen.shown()).toMatchObject([{ title: rule, body: expect.stringContaining('Wilma') }])
    await expect(row(window, 'Wilma Waits')).toContainText(`1 alert: ${rule}`)
  })

  const wilma = pane(window, 'Wilma Waits')
  await test.step('looking', async () => {
    await look(window, 'Wilma Waits')
    await expect(wilma).toContainText('Is anybody there?')
    await expect(wilma).toContainText('Boris Novak')
    portal.world.message(chatId, { from: 'customer', text: 'Hello?' })
    await expect(wilma).toContainText('Hello?', { timeout: 15_000 })
    expect(portal.ledger.acts).toEqual([])
  })

  await test.step('intercepting', async () => {
    await wilma.getByRole('button', { name: 'Intercept', exact: true }).click()
    const question = window.getByRole('dialog', { name: 'Intercept this dialog?' })
    await expect(question).toContainText('Boris Novak is talking with Wilma Waits')
    await expect(question).toContainText(/Has not written|Last wrote/)
    await question.getByRole('textbox', { name: 'Reason' }).fill(reason)
    await question.getByRole('checkbox').check()
    await question.getByRole('button', { name: 'Intercept', exact: true }).click()
    await expect(wilma.getByRole('status').filter({ hasText: 'The dialog is yours now' })).toBeVisible()
    expect(portal.world.chat(chatId).ownerId).toBe(supervisor.id)
    await expect.poll(() => portal.received('im.message.add')).toMatchObject([{ DIALOG_ID: String(colleague.id) }])
    expect(JSON.stringify(portal.received('im.message.add'))).toContain(reason)
  })

  await test.step('the journal', async () => {
    await window.getByRole('link', { name: 'Journal' }).click()
    const entry = window.getByRole('table', { name: 'Actions' }).getByRole('row', { name: /^Intercept.*Wilma Waits/ })
    await expect(entry).toContainText('Done')
    await expect(entry).toContainText('Boris Novak')
    await expect(entry).toContainText(reason)
  })

  await test.step('handing back', async () => {
    await window.getByRole('link', { name: 'Board' }).click()
    await wilma.focus()
    await wilma.press('Enter')
    await expect(operator.dialog).toContainText('You took this dialog from Boris Novak')
    await operator.dialog.getByRole('button', { name: 'Hand back' }).click()
    await expect.poll(() => portal.world.chat(chatId).ownerId).toBe(colleague.id)
    await expect(operator.dialog.getByRole('button', { name: 'Hand back' })).toBeHidden()
    expect(sessionActs(portal).map(({ method }) => method)).toEqual([intercept, transfer])
  })
})

test('a colleague who was faster is named, at an interception and in an evening out', async ({
  portal,
  operator,
  window,
}) => {
  const { world, settings, faults } = portal
  const queue = [colleague.id, other.id, me.id]
  world.addLine({ id: 60, name: 'Evening line', queue, supervisors: [supervisor.id], maxChat: 3 })
  const names = ['Eve One', 'Eve Two', 'Eve Three', 'Eve Four', 'Eve Five']
  const [first = 0, second = 0] = names.map(name => ask(portal, name, 'And now?', 60))
  const ottoId = ask(portal, 'Otto Other')
  await operator.enter(portal.webhookUrl(supervisor.id))
  await window.getByRole('link', { name: 'Board' }).click()

  await test.step('intercepting', async () => {
    await look(window, 'Otto Other')
    const otto = pane(window, 'Otto Other')
    await otto.getByRole('button', { name: 'Intercept', exact: true }).click()
    // The portal agrees and does nothing: another colleague has taken the dialog while the request was on its way.
    settings.silentTrue.add(intercept)
    const gate = faults.hold(intercept)
    await operator.confirmIntercept(reason)
    await gate.reached
    world.take(ottoId, other.id)
    gate.open()
    const alert = otto.getByRole('alert').filter({ hasText: 'Анна Иванова was faster' })
    await expect(alert).toContainText('You have not taken it')
    expect(sessionActs(portal)).toMatchObject([{ method: intercept, changed: false }])
  })

  await test.step('evening out', async () => {
    await window.getByRole('button', { name: 'Even out' }).click()
    const proposed = window.getByRole('list', { name: 'Proposed transfers' }).getByRole('listitem')
    await expect(proposed.filter({ hasText: 'Evening line' })).toHaveCount(3)
    for (const each of await proposed.filter({ hasNotText: 'Evening line' }).all())
      await each.getByRole('button').click()
    await expect(proposed).toHaveCount(3)
    const gate = faults.hold(transfer)
    await window.getByRole('button', { name: 'Transfer 3 dialogs' }).click()
    await gate.reached
    // Somebody to whom nothing is proposed.
    world.take(second, admin.id)
    gate.open()
    const results = window.getByRole('region', { name: 'Results for the selected dialogs' })
    await expect(results.getByRole('status')).toHaveText('Transfer: 2 of 3 done')
    const told = results.getByRole('listitem').filter({ hasText: 'Eve Two' })
    await expect(told).toContainText('Vadim Valeev was faster')
    await expect(told).toContainText('nothing was sent')
    expect(sessionActs(portal).filter(({ method }) => method === transfer)).toHaveLength(2)
    expect(world.chat(first).ownerId).not.toBe(colleague.id)
    expect(world.chat(second).ownerId).toBe(admin.id)
  })
})
