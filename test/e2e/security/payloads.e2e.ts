import type { Portal } from '../../portal/portal'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'
import { bbcode, markup } from '../../support/security/payloads'
import { provoked, quiet, watch } from '../../support/security/watchman'

const { me, colleague } = operators
const all = [...markup, ...bbcode]

test('no payload in the texts, files and forms of a dialog runs', async ({ portal, running, signedIn: operator }) => {
  const messages = all.flatMap((text, index) => [
    { from: 'customer' as const, text },
    { from: 'operator' as const, text, files: [{ name: text, size: index }] },
    { from: 'system' as const, text },
    { from: 'customer' as const, text: 'A form', attach: [formOf(text)] },
  ])
  const { id } = portal.world.addDialog({ customer: 'Mallory', ownerId: me.id, state: 'waiting', messages })
  const alarms = await watch(running)
  await operator.open(`chat${id}`, 'Mallory')
  await scrollThrough(operator)
  await pressLinks(operator)
  expect(await alarms()).toEqual(quiet)
})

test('no payload in the names of customers, chats, operators, lines and CRM records runs', async ({
  portal,
  running,
  signedIn: operator,
  window,
}) => {
  const contact = portal.world.addCrm({ type: 'contact', title: all.join(' '), name: all.join(' ') })
  const last = all.map((text, index) => named(portal, text, index, contact.id)).at(-1)
  const alarms = await watch(running)
  await operator.find(`contact ${contact.id}`)
  await expect(operator.results.getByRole('option').first()).toBeVisible()
  for (let step = 0; step < 12; step++) await window.keyboard.press('PageDown')
  await operator.open(`chat${last}`, 'press')
  await (await operator.reach('Intercept')).click()
  await expect(operator.confirmation).toBeVisible()
  expect(await alarms()).toEqual(quiet)
})

test('no payload in a search runs', async ({ running, signedIn: operator, window }) => {
  const alarms = await watch(running)
  for (const text of markup) await operator.find(text.replaceAll('\t', ' '))
  await operator.find(markup.join('\n'))
  await expect(window.getByText(/__pwned/).first()).toBeVisible()
  await operator.find(`imol|livechat|22|${markup[2]}|1`)
  await operator.search.fill('')
  expect(await alarms()).toEqual(quiet)
})

test('no payload in a refusal of the portal runs', async ({ portal, running, signedIn: operator }) => {
  const { id } = portal.world.addDialog({ customer: 'Mallory', ownerId: colleague.id, state: 'waiting' })
  const alarms = await watch(running)
  await operator.open(`chat${id}`, 'Mallory')
  // Each of them: test/component/acts/refusals.test.ts.
  for (const text of markup.filter((_, index) => index % 5 === 0)) {
    portal.faults.next('imopenlines.session.join', { kind: 'error', code: text, description: text })
    await (await operator.reach('Join')).click()
    await operator.dialog.getByRole('button', { name: 'Dismiss' }).click()
  }
  expect(await alarms()).toEqual(quiet)
})

// Without this, silence would prove nothing.
test('the alarms go off when a payload does get into the page', async ({ running, window }) => {
  const alarms = await watch(running)
  await window.evaluate(markup => document.body.insertAdjacentHTML('beforeend', markup.join('')), markup)
  await window.evaluate(() => (globalThis as unknown as { __pwned: () => void }).__pwned())
  await window.evaluate(() => alert('here'))
  await expect.poll(async () => (await alarms()).violations.length).toBeGreaterThan(5)

  const { ran, dialogs, elements, violations } = await alarms()
  expect({ ran, dialogs }).toEqual({ ran: 1, dialogs: 1 })
  expect(violations.join()).toContain('script-src')
  for (const name of ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'IMG onerror', 'href javascript'])
    expect(elements).toContain(name)
  expect((await provoked(running)).length).toBeGreaterThan(5)
  await window.reload()
})

const formOf = (text: string) => ({
  id: 1,
  description: text,
  blocks: [
    { link: [{ name: text, link: text }] },
    { grid: [{ display: 'ROW', name: text, value: text, colorToken: 'base' }] },
    { message: text },
  ],
})

/** A dialog with the payload for every name. */
function named(portal: Portal, text: string, index: number, contact: number): number {
  const { world } = portal
  const line = world.addLine({ id: 500 + index, name: text, queue: [me.id] })
  const owner = world.addUser({ firstName: text, lastName: text })
  const chat = { customer: `${text} press`, title: `${text} press`, lineId: line.id, connector: 'livechat' }
  return world.addDialog({ ...chat, ownerId: owner.id, state: 'waiting', crm: { contact } }).id
}

/** Brings every message into the page: a long list holds only its visible part. */
async function scrollThrough({ messages }: Operator): Promise<void> {
  const seen = () => messages.getByRole('listitem').count()
  await expect.poll(seen).toBeGreaterThan(0)
  for (let step = 0; step <= 40; step++) {
    await messages.evaluate((list, part) => {
      let box: Element | null = list
      while (box && box.scrollHeight <= box.clientHeight) box = box.parentElement
      if (box) box.scrollTop = box.scrollHeight * part
    }, step / 40)
    await messages.page().evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
}

async function pressLinks({ messages }: Operator): Promise<void> {
  for (const link of await messages.getByText('press', { exact: true }).all()) await link.dispatchEvent('click')
}
