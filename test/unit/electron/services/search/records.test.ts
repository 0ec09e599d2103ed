import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createHarness, type Harness } from '../harness'

const idsIn = async (harness: Harness, text: string) =>
  (await harness.find(text)).flatMap(({ dialogs }) => dialogs.map(({ chatId }) => Number(chatId)))

describe.each(['deal', 'lead'] as const)('a %s without dialogs of its own', type => {
  it.each(['contact', 'company'] as const)('leads to the dialogs of its %s, in one request', async relative => {
    const harness = await createHarness()
    const { world } = harness.portal
    const person = world.addCrm({ type: relative })
    const record = world.addCrm({ type, title: 'Windows', [`${relative}Id`]: person.id })
    const chat = world.addDialog({ crm: { [relative]: person.id } })

    const [finding, ...others] = await harness.find(`${type} ${record.id}`)
    await harness.open(chat.id)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      outcome: 'found',
      crm: { type, id: record.id, title: 'Windows' },
      dialogs: [{ chatId: chat.id }],
    })
    expect(harness.portal.requests).toHaveLength(1)
    expect(harness.portal.requests[0]?.commands.length).toBeLessThanOrEqual(50)
  })

  it('leads to all the dialogs of both, each once', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    const contact = world.addCrm({ type: 'contact' })
    const company = world.addCrm({ type: 'company' })
    const record = world.addCrm({ type, contactId: contact.id, companyId: company.id })
    const chats = Array.from({ length: 6 }, () =>
      world.addDialog({ crm: { contact: contact.id, company: company.id } }),
    )
    chats.push(world.addDialog({ crm: { company: company.id } }))
    expect((await idsIn(harness, `${type} ${record.id}`)).sort()).toEqual(chats.map(({ id }) => id).sort())
  })

  it('leads there also from a list and from a bare number', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    const contact = world.addCrm({ type: 'contact' })
    const record = world.addCrm({ type, id: 770_077, contactId: contact.id })
    const chat = world.addDialog({ crm: { contact: contact.id } })
    expect(await idsIn(harness, `${type} ${record.id}\nchat${known.documented.chatId}`)).toEqual([
      chat.id,
      known.documented.chatId,
    ])
    expect(await idsIn(harness, '770077')).toEqual([chat.id])
    expect(await idsIn(harness, `770077\nchat${known.documented.chatId}`)).toEqual([chat.id, known.documented.chatId])
  })
})

it('a record with dialogs of its own leads to these alone', async () => {
  const harness = await createHarness()
  const { world } = harness.portal
  const contact = world.addCrm({ type: 'contact' })
  const deal = world.addCrm({ type: 'deal', contactId: contact.id })
  world.addDialog({ crm: { contact: contact.id } })
  const own = world.addDialog({ crm: { deal: deal.id } })
  expect(await idsIn(harness, `deal ${deal.id}`)).toEqual([own.id])
})

it('a deal of nobody leads to nobody’s dialogs', async () => {
  const harness = await createHarness()
  const { world } = harness.portal
  const deal = world.addCrm({ type: 'deal' })
  world.addDialog({ crm: { contact: world.addCrm({ type: 'contact' }).id } })
  expect(await harness.find(`deal ${deal.id}`)).toMatchObject([{ outcome: 'nothing', dialogs: [] }])
})

it('a contact with more deals than the portal lists at once says that some may be missing', async () => {
  const harness = await createHarness()
  const { world } = harness.portal
  const phones = ['+46 70 999 88 77']
  const contact = world.addCrm({ type: 'contact', phones })
  for (let index = 0; index < 60; index++) world.addCrm({ type: 'deal', contactId: contact.id })
  world.addDialog({ crm: { contact: contact.id } })
  expect(await harness.find('+46 70 999 88 77')).toMatchObject([{ outcome: 'found', note: 'many_records' }])
})

it('a customer with a dash in the name keeps the name whole', async () => {
  const harness = await createHarness()
  const { world } = harness.portal
  const chat = world.findChat(known.group.chatId)
  if (!chat) throw new Error('no such chat')
  const customer = 'ООО Ромашка - Москва'
  for (const title of [customer, `${customer} - ${world.lines.get(chat.lineId)?.name}`]) {
    chat.title = title
    expect((await harness.find(known.group.code))[0]?.dialogs[0]?.customer).toBe(customer)
  }
})

it('a deal of 500 dialogs shows what has arrived while the rest is read, each dialog in its place', async () => {
  const harness = await createHarness()
  const { world } = harness.portal
  const deal = world.addCrm({ type: 'deal' })
  for (let index = 0; index < 500; index++)
    world.addDialog({ crm: { deal: deal.id }, state: index % 2 === 0 ? 'answered' : 'new' })
  const [whole] = await harness.find(`deal ${deal.id}`)
  const told = harness.payloads('search.progress').map(({ unfinished }) => unfinished[0]?.dialogs ?? [])
  const counts = told.map(dialogs => dialogs.length)
  expect(counts).toEqual([10, 59, 108, 157, 206, 255, 304, 353, 402, 451, 0])
  const ids = told.map(dialogs => dialogs.map(({ chatId }) => chatId))
  for (const [at, before] of ids.slice(0, -2).entries()) expect(ids[at + 1]?.slice(0, before.length)).toEqual(before)
  expect(whole?.dialogs).toHaveLength(500)
})
