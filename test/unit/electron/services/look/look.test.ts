import { expect, it } from 'vitest'
import { AccountId } from '../../../../../electron/contract/account'
import { chatId, createHarness, type Harness } from '../harness'

/** Dialogs of a colleague with a customer's message each. */
function addDialogs({ portal }: Harness, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const ownerId = portal.operators.colleague.id
    const customer = `Customer ${index + 1}`
    const messages = [{ from: 'customer' as const, text: `Question ${index + 1}` }]
    const { id } = portal.world.addDialog({ customer, ownerId, state: 'taken', messages })
    return chatId(id)
  })
}

async function looking(count: number) {
  const harness = await createHarness(undefined, { stands: true })
  harness.poll.turn()
  await harness.pass(10_000)
  const chatIds = addDialogs(harness, count)
  const { look } = harness.parts()
  const watch = async (ids = chatIds) => {
    const known = await look.handlers['look.watch']({ chatIds: ids })
    await harness.settled()
    return known
  }
  const changes = () => harness.payloads('look.changed').flat()
  const viewOf = (id: number) => changes().findLast(({ chatId, view }) => chatId === id && view)?.view
  return { ...harness, chatIds, watch, changes, viewOf }
}

const isHistory = ({ method }: { method: string }) => method === 'imopenlines.session.history.get'

it('reads six dialogs at first in one request, without a trace on the portal', async () => {
  const { portal, chatIds, watch, viewOf } = await looking(6)
  portal.requests.length = 0
  expect(await watch()).toMatchObject(chatIds.map(chatId => ({ chatId, view: null, readAt: null })))
  expect(portal.requests).toHaveLength(1)
  expect(chatIds.map(id => viewOf(id)?.dialog)).toMatchObject(
    chatIds.map((_, index) => ({
      customer: `Customer ${index + 1}`,
      operator: { name: 'Boris Novak' },
      joined: false,
    })),
  )
  expect(viewOf(chatIds[0] ?? 0)?.messages).toMatchObject([{ text: 'Question 1' }])
  expect(portal.ledger.acts).toEqual([])
})

it('asks once a cycle for all six, and for the histories of the two that changed', async () => {
  const { portal, pass, chatIds, watch, changes, viewOf } = await looking(6)
  await watch()
  await pass(6_000)
  portal.requests.length = 0
  await pass(6_000)
  expect(portal.requests).toHaveLength(1)
  expect(portal.requests[0]?.commands.filter(isHistory)).toEqual([])

  const told = changes().length
  const [first = chatId(1), second = chatId(1)] = chatIds
  for (const id of [first, second]) portal.world.message(id, { from: 'customer', text: 'Hello?' })
  portal.requests.length = 0
  await pass(8_000)
  expect(portal.requests.map(({ commands }) => commands.filter(isHistory).length)).toEqual([0, 2])
  const whole = changes()
    .slice(told)
    .filter(({ view }) => view?.messages.some(({ text }) => text === 'Hello?'))
  expect(whole.map(({ chatId }) => chatId)).toEqual([first, second])
  expect(viewOf(first)?.messages.at(-1)).toMatchObject({ text: 'Hello?' })
})

it('writes nothing in ten minutes of looking: no joining, no marks of reading or typing', async () => {
  const { portal, pass, chatIds, watch } = await looking(6)
  await watch()
  for (let minute = 0; minute < 10; minute++) {
    portal.world.message(chatIds[minute % 6] ?? 0, { from: 'customer', text: `Still here ${minute}` })
    await pass(60_000)
  }
  expect(portal.ledger.acts).toEqual([])
  const methods = new Set(portal.requests.flatMap(({ commands }) => commands.map(({ method }) => method)))
  expect([...methods].filter(method => /join|read$|writing|answer|intercept|add$/.test(method))).toEqual([])
}, 30_000)

it('tells the age of a reading even when nothing changed, without the dialog itself', async () => {
  const { pass, watch, changes } = await looking(1)
  await watch()
  await pass(12_000)
  const ages = changes().filter(({ view }) => !view)
  expect(ages.length).toBeGreaterThan(0)
  expect(ages.at(-1)?.readAt).toBeGreaterThan(changes()[0]?.readAt ?? Infinity)
})

it('says why a dialog cannot be read, shows the others, and asks for it ever more seldom', async () => {
  const { portal, pass, chatIds, watch, changes, viewOf } = await looking(2)
  await watch([...chatIds, chatId(999_999)])
  expect(changes().find(({ chatId }) => chatId === 999_999)).toMatchObject({ failure: { portalCode: 'ACCESS_ERROR' } })
  expect(viewOf(chatIds[1] ?? 0)).toBeDefined()
  portal.requests.length = 0
  await pass(60_000)
  const asked = portal.requests.filter(({ commands }) =>
    commands.some(({ params }) => Number(params['CHAT_ID']) === 999_999),
  )
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.length).toBeLessThan(6)
})

it('says that a first reading failed, and reads again once the portal is back', async () => {
  const { portal, pass, chatIds, watch, changes } = await looking(1)
  await portal.offline()
  await watch()
  expect(changes().at(-1)).toMatchObject({ failure: { code: 'offline' }, readAt: null })
  await portal.online()
  await pass(12_000)
  expect(changes().at(-1)).toMatchObject({ chatId: chatIds[0], failure: null })
})

it('stops asking for dialogs that are no longer looked at, and for those of another account', async () => {
  const { portal, pass, watch, turnTo, parts } = await looking(3)
  const reads = () => portal.received('imopenlines.dialog.get').length
  await watch()
  const back = turnTo('another')
  const before = reads()
  await pass(12_000)
  expect(reads()).toBe(before)
  back()
  await watch([])
  await pass(12_000)
  expect(reads()).toBe(before)
  await watch()
  const again = reads()
  parts().look.forget(AccountId.parse(`account-${portal.operators.me.id}`))
  await pass(12_000)
  expect(reads()).toBe(again)
})

it('reads the history by session on a portal that knows no other way', async () => {
  const { portal, pass, chatIds, watch, viewOf } = await looking(1)
  portal.settings.historyBySessionOnly = true
  await watch()
  await pass(12_000)
  expect(viewOf(chatIds[0] ?? 0)?.messages).toMatchObject([{ text: 'Question 1' }])
  expect(portal.ledger.acts).toEqual([])
})

it('names the colleague who has just got the dialog', async () => {
  const { portal, pass, chatIds, watch, viewOf } = await looking(1)
  const id = chatIds[0] ?? 0
  await watch()
  portal.world.take(id, portal.operators.other.id)
  await pass(18_000)
  expect(viewOf(id)?.dialog.operator?.id).toBe(portal.operators.other.id)
  expect(viewOf(id)?.dialog.operator?.name).toEqual(expect.any(String))
})
