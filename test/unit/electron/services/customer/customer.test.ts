import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { chatId, createHarness, type Harness } from '../harness'

const { documented, returning, fresh: unbound } = known
const read = (harness: Harness, id: number, fresh = false) =>
  harness.handlers['customer.read']({ chatId: chatId(id), fresh })

/** A dialog of a contact with two more dialogs, and of a deal in another pipeline. */
async function harnessWithCustomer() {
  const harness = await createHarness()
  const { world } = harness.portal
  const deal = world.addCrm({ type: 'deal', title: 'Windows', stageId: 'C5:NEW', amount: 900, assignedById: 27 })
  world.bind(returning.chatId, 'contact', known.contact)
  world.bind(returning.chatId, 'deal', deal.id)
  world.bind(known.closed.chatId, 'contact', known.contact)
  world.bind(known.waiting.chatId, 'contact', known.contact)
  return { ...harness, deal }
}

describe('customer.read', () => {
  it('tells the record’s name, phones, e-mail, stage, amount and owner', async () => {
    const harness = await createHarness()
    const { cards } = await read(harness, documented.chatId)
    expect(cards).toMatchObject([
      {
        type: 'lead',
        id: documented.lead,
        phones: ['+46 8 123 456 78'],
        emails: ['john@example.com'],
        stage: 'Unassigned',
        outcome: 'process',
        responsible: { id: operators.me.id, name: 'Samantha Johnson' },
        failure: null,
      },
    ])
  })

  it('reads all records, stages, people and other dialogs in one request', async () => {
    const harness = await harnessWithCustomer()
    await harness.open(returning.chatId)
    const before = harness.portal.requests.length
    const { cards, dialogs } = await read(harness, returning.chatId)
    expect(harness.portal.requests).toHaveLength(before + 1)
    expect(cards.map(({ title, stage }) => [title, stage])).toEqual(
      expect.arrayContaining([
        ['Zoë Müller-Ødegård', null],
        ['Windows', 'First talk'],
      ]),
    )
    expect(cards.find(({ type }) => type === 'deal')).toMatchObject({
      amount: { value: 900, currency: 'EUR' },
      responsible: { name: 'Boris Novak' },
    })
    expect(dialogs.map(dialog => dialog.chatId)).toEqual([known.waiting.chatId, known.closed.chatId])
  })

  it('counts the dialogs that it did not read', async () => {
    const harness = await createHarness()
    const [first] = harness.portal.world.dialogsOf('contact', known.bigContact)
    const { dialogs, more } = await read(harness, first?.id ?? 0)
    expect(dialogs.length + more).toBe(49)
    expect(dialogs.length).toBeGreaterThan(5)
  })

  it('asks nothing for a dialog without a record, nor for one read within the last minute', async () => {
    const harness = await createHarness()
    await harness.open(unbound.chatId)
    await harness.open(documented.chatId)
    await read(harness, documented.chatId)
    const before = harness.portal.requests.length
    expect(await read(harness, unbound.chatId)).toMatchObject({ cards: [], dialogs: [], more: 0 })
    await read(harness, documented.chatId)
    expect(harness.portal.requests).toHaveLength(before)
    await read(harness, documented.chatId, true)
    harness.state.later = 61_000
    await read(harness, documented.chatId)
    expect(harness.portal.requests).toHaveLength(before + 2)
  })

  it('asks again when the dialog has another record', async () => {
    const harness = await createHarness()
    await read(harness, documented.chatId)
    harness.portal.world.bind(documented.chatId, 'contact', known.contact)
    await harness.open(documented.chatId, true)
    expect((await read(harness, documented.chatId)).cards.map(({ type }) => type).sort()).toEqual(['contact', 'lead'])
  })

  it('shows the other records when one is hidden', async () => {
    const harness = await harnessWithCustomer()
    harness.portal.world.bind(returning.chatId, 'deal', known.hiddenDeal)
    const { cards } = await read(harness, returning.chatId)
    expect(cards.find(({ type }) => type === 'deal')).toMatchObject({ failure: { code: 'forbidden' }, phones: [] })
    expect(cards.find(({ type }) => type === 'contact')).toMatchObject({ failure: null, post: 'Head of purchasing' })
  })

  it('does without the names of people and stages when permissions are missing', async () => {
    const harness = await createHarness()
    harness.state.account = { ...harness.state.account, scopes: ['imopenlines', 'im', 'crm'] }
    harness.portal.faults.next('crm.status.list', { kind: 'error', code: 'ACCESS_DENIED', status: 403 })
    harness.portal.world.addCrm({
      type: 'lead',
      id: documented.lead,
      assignedById: operators.other.id,
      stageId: 'JUNK',
    })
    const { cards } = await read(harness, documented.chatId)
    expect(cards[0]).toMatchObject({ responsible: { id: operators.other.id } })
    expect(cards[0]?.stage).toMatch(/JUNK|Junk/)
  })

  it('fails as a whole when the portal cannot be reached', async () => {
    const harness = await createHarness()
    await harness.open(documented.chatId)
    harness.portal.faults.next('*', { kind: 'resetBefore' }, Infinity)
    await expect(read(harness, documented.chatId)).rejects.toMatchObject({ code: 'offline' })
  })

  it('keeps nothing of an account that has signed out, even if the answer comes later', async () => {
    const harness = await createHarness()
    const { account } = harness.state
    await harness.open(documented.chatId)
    harness.portal.requests.length = 0
    const gate = harness.portal.faults.hold('batch')
    const reading = read(harness, documented.chatId)
    await gate.reached
    harness.customers.forget(account.id)
    const back = harness.turnTo('another')
    gate.open()
    await reading
    back()
    await read(harness, documented.chatId)
    expect(harness.portal.requests).toHaveLength(2)
  })
})
