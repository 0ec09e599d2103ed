import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { chatId, createDesk, type Desk } from '../desk'

const { documented, returning, fresh: unbound } = known
const read = (desk: Desk, id: number, fresh = false) => desk.handlers['customer.read']({ chatId: chatId(id), fresh })

/** A dialog of a contact with two more dialogs, and of a deal in another pipeline. */
async function deskWithCustomer() {
  const desk = await createDesk()
  const { world } = desk.portal
  const deal = world.addCrm({ type: 'deal', title: 'Windows', stageId: 'C5:NEW', amount: 900, assignedById: 27 })
  world.bind(returning.chatId, 'contact', known.contact)
  world.bind(returning.chatId, 'deal', deal.id)
  world.bind(known.closed.chatId, 'contact', known.contact)
  world.bind(known.waiting.chatId, 'contact', known.contact)
  return { ...desk, deal }
}

describe('customer.read', () => {
  it('tells the record’s name, phones, e-mail, stage, amount and owner', async () => {
    const desk = await createDesk()
    const { cards } = await read(desk, documented.chatId)
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
    const desk = await deskWithCustomer()
    await desk.open(returning.chatId)
    const before = desk.portal.requests.length
    const { cards, dialogs } = await read(desk, returning.chatId)
    expect(desk.portal.requests).toHaveLength(before + 1)
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
    const desk = await createDesk()
    const [first] = desk.portal.world.dialogsOf('contact', known.bigContact)
    const { dialogs, more } = await read(desk, first?.id ?? 0)
    expect(dialogs.length + more).toBe(49)
    expect(dialogs.length).toBeGreaterThan(5)
  })

  it('asks nothing for a dialog without a record, nor for one read within the last minute', async () => {
    const desk = await createDesk()
    await desk.open(unbound.chatId)
    await desk.open(documented.chatId)
    await read(desk, documented.chatId)
    const before = desk.portal.requests.length
    expect(await read(desk, unbound.chatId)).toMatchObject({ cards: [], dialogs: [], more: 0 })
    await read(desk, documented.chatId)
    expect(desk.portal.requests).toHaveLength(before)
    await read(desk, documented.chatId, true)
    desk.state.later = 61_000
    await read(desk, documented.chatId)
    expect(desk.portal.requests).toHaveLength(before + 2)
  })

  it('asks again when the dialog has another record', async () => {
    const desk = await createDesk()
    await read(desk, documented.chatId)
    desk.portal.world.bind(documented.chatId, 'contact', known.contact)
    await desk.open(documented.chatId, true)
    expect((await read(desk, documented.chatId)).cards.map(({ type }) => type).sort()).toEqual(['contact', 'lead'])
  })

  it('shows the other records when one is hidden', async () => {
    const desk = await deskWithCustomer()
    desk.portal.world.bind(returning.chatId, 'deal', known.hiddenDeal)
    const { cards } = await read(desk, returning.chatId)
    expect(cards.find(({ type }) => type === 'deal')).toMatchObject({ failure: { code: 'forbidden' }, phones: [] })
    expect(cards.find(({ type }) => type === 'contact')).toMatchObject({ failure: null, post: 'Head of purchasing' })
  })

  it('does without the names of people and stages when permissions are missing', async () => {
    const desk = await createDesk()
    desk.state.account = { ...desk.state.account, scopes: ['imopenlines', 'im', 'crm'] }
    desk.portal.faults.next('crm.status.list', { kind: 'error', code: 'ACCESS_DENIED', status: 403 })
    desk.portal.world.addCrm({ type: 'lead', id: documented.lead, assignedById: operators.other.id, stageId: 'JUNK' })
    const { cards } = await read(desk, documented.chatId)
    expect(cards[0]).toMatchObject({ responsible: { id: operators.other.id } })
    expect(cards[0]?.stage).toMatch(/JUNK|Junk/)
  })

  it('fails as a whole when the portal cannot be reached', async () => {
    const desk = await createDesk()
    await desk.open(documented.chatId)
    desk.portal.faults.next('*', { kind: 'resetBefore' }, Infinity)
    await expect(read(desk, documented.chatId)).rejects.toMatchObject({ code: 'offline' })
  })

  it('keeps nothing of an account that has signed out, even if the answer comes later', async () => {
    const desk = await createDesk()
    const { account } = desk.state
    await desk.open(documented.chatId)
    desk.portal.requests.length = 0
    desk.portal.faults.next('batch', { kind: 'delay', ms: 50 })
    const reading = read(desk, documented.chatId)
    await expect.poll(() => desk.portal.requests.length).toBe(1)
    desk.customers.forget(account.id)
    const back = desk.turnTo('another')
    await reading
    back()
    await read(desk, documented.chatId)
    expect(desk.portal.requests).toHaveLength(2)
  })
})
