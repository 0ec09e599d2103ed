import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createHarness, type Harness } from '../harness'

const commandsOf = ({ portal }: Harness, index: number) => portal.requests[index]?.commands ?? []
const phone = '+46 70 123 45 67'
const chatsIn = async (harness: Harness, text: string) => {
  const findings = await harness.find(text)
  expect(findings).toHaveLength(1)
  return findings[0]?.dialogs.map(({ chatId }) => Number(chatId)).sort()
}

describe('a phone', () => {
  it('of one lead costs one request from question to whole dialog', async () => {
    const harness = await createHarness()
    const [finding] = await harness.find('+46 (8) 123-456-78')
    await harness.open(known.documented.chatId)
    expect(finding).toMatchObject({
      outcome: 'found',
      crm: { type: 'lead', id: known.documented.lead, title: 'John - Bitrix24 Documentation' },
      dialogs: [{ chatId: known.documented.chatId, customer: 'John' }],
    })
    expect(finding?.note).toBeUndefined()
    expect(harness.portal.requests).toHaveLength(1)
    expect(commandsOf(harness, 0).length).toBeLessThanOrEqual(50)
    const values = ['+46812345678', '46812345678']
    expect(harness.portal.received('crm.duplicate.findbycomm')).toEqual(
      ['LEAD', 'CONTACT', 'COMPANY'].map(entity_type => ({ type: 'PHONE', values, entity_type })),
    )
  })

  it('of lead, contact and company gives the dialogs of all three and of the latter two’s deals, each once', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    const lead = world.addCrm({ type: 'lead', phones: [phone] })
    const contact = world.addCrm({ type: 'contact', name: 'Ida', phones: [phone] })
    const company = world.addCrm({ type: 'company', phones: [phone] })
    const ofContact = world.addCrm({ type: 'deal', contactId: contact.id })
    const ofCompany = world.addCrm({ type: 'deal', companyId: company.id })
    const ofNobody = world.addCrm({ type: 'deal' })
    const both = world.addDialog({ crm: { lead: lead.id, contact: contact.id } })
    const others = [{ company: company.id }, { deal: ofContact.id }, { deal: ofCompany.id }].map(crm =>
      world.addDialog({ crm }),
    )
    world.addDialog({ crm: { deal: ofNobody.id } })
    expect(await chatsIn(harness, phone)).toEqual([both, ...others].map(({ id }) => id).sort())
    expect(harness.portal.requests).toHaveLength(1)
    expect(harness.portal.received('crm.item.list').map(({ filter }) => filter)).toMatchObject([
      { contactId: contact.id },
      { companyId: company.id },
    ])
  })

  it('of nobody does not lead to deals without a contact', async () => {
    const harness = await createHarness()
    harness.portal.world.addDialog({ crm: { deal: harness.portal.world.addCrm({ type: 'deal' }).id } })
    expect(await harness.find('+46 70 000 00 00')).toMatchObject([{ outcome: 'nothing', crm: null, dialogs: [] }])
    expect(harness.portal.requests).toHaveLength(1)
    expect(await harness.handlers['search.recent']({})).toEqual([])
  })

  it('is found however it was written: with 8 as well as with 7', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    const contact = world.addCrm({ type: 'contact', name: 'Иван', phones: ['8 (916) 123-45-67'] })
    const chat = world.addDialog({ crm: { contact: contact.id } })
    for (const text of ['+7 916 123-45-67', '8 916 123-45-67', 'tel:79161234567'])
      expect(await chatsIn(harness, text), text).toEqual([chat.id])
  })

  it('of more records than the first request can hold costs three requests, with each dialog read', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    const contacts = Array.from({ length: 6 }, (_, i) =>
      world.addCrm({ type: 'contact', name: `C${i}`, phones: [phone] }),
    )
    const deals = contacts.map(({ id }) => world.addCrm({ type: 'deal', contactId: id }))
    const chats = [
      ...contacts.map(({ id }) => world.addDialog({ crm: { contact: id } })),
      ...deals.slice(3).map(({ id }) => world.addDialog({ crm: { deal: id } })),
    ]
    expect(await chatsIn(harness, phone)).toEqual(chats.map(({ id }) => id).sort())
    expect(harness.portal.requests).toHaveLength(3)
    for (const { commands } of harness.portal.requests) expect(commands.length).toBeLessThanOrEqual(50)
  })

  it('of so many leads that the portal would hold back the contacts finds these too, and says that some may be missing', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    for (let i = 0; i < 20; i++) world.addCrm({ type: 'lead', phones: [phone] })
    const contact = world.addCrm({ type: 'contact', name: 'Ida', phones: [phone] })
    const company = world.addCrm({ type: 'company', phones: [phone] })
    const chats = [{ contact: contact.id }, { company: company.id }].map(crm => world.addDialog({ crm }).id)
    const [finding] = await harness.find(phone)
    expect(finding).toMatchObject({ outcome: 'found', note: 'many_records' })
    expect(finding?.dialogs.map(({ chatId }) => Number(chatId)).sort()).toEqual(chats.sort())
  })

  it('of fewer records of each type than the portal lists at once says nothing of missing ones', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    for (const type of ['lead', 'contact'] as const)
      for (let i = 0; i < 12; i++) world.addCrm({ type, name: `N${i}`, phones: [phone] })
    const [finding] = await harness.find(phone)
    expect(finding?.note).toBeUndefined()
  })

  it('finds the other types when one cannot be searched, and does not call that nothing', async () => {
    const harness = await createHarness()
    harness.portal.faults.next('crm.duplicate.findbycomm', { kind: 'error', code: 'INTERNAL', status: 400 })
    expect(await harness.find('+46 70 000 00 00')).toMatchObject([{ outcome: 'failed' }])
    const contact = harness.portal.world.addCrm({ type: 'contact', name: 'Ida', phones: [phone] })
    const chat = harness.portal.world.addDialog({ crm: { contact: contact.id } })
    harness.portal.faults.next('crm.duplicate.findbycomm', { kind: 'error', code: 'INTERNAL', status: 400 })
    expect(await chatsIn(harness, phone)).toEqual([chat.id])
  })

  it('says that the operator may not search the CRM, and which permission is missing', async () => {
    const harness = await createHarness()
    harness.portal.settings.crmClosedTo.add(harness.portal.operators.me.id)
    expect(await harness.find(phone)).toMatchObject([
      { outcome: 'failed', failure: { code: 'forbidden', portalCode: 'Access denied' } },
    ])
    harness.portal.settings.scopes = ['im', 'imopenlines', 'user']
    expect(await harness.find(phone)).toMatchObject([
      { outcome: 'failed', failure: { code: 'forbidden', reason: 'scope_missing' } },
    ])
  })
})

describe('an e-mail', () => {
  it('is found in any case, in one request', async () => {
    const harness = await createHarness()
    expect(await harness.find('JOHN@example.com')).toMatchObject([
      { outcome: 'found', dialogs: [{ chatId: known.documented.chatId }] },
    ])
    expect(harness.portal.requests).toHaveLength(1)
  })
})

describe('in a pasted list', () => {
  it('phones, e-mails and names are answered line by line', async () => {
    const harness = await createHarness()
    const findings = await harness.find('+46 8 123 456 78\njohn@example.com\nZoë Müller\nnobody@example.com\nchat1763')
    expect(findings.map(({ outcome, dialogs }) => [outcome, dialogs.map(({ chatId }) => Number(chatId))])).toEqual([
      ['found', [1763]],
      ['found', [1763]],
      ['found', [known.returning.chatId]],
      ['nothing', []],
      ['found', [1763]],
    ])
    expect(harness.portal.requests).toHaveLength(1)
  })
})
