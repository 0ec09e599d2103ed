import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { createHarness, type Harness } from '../harness'

const methodsOf = ({ portal }: Harness, index: number) => portal.requests[index]?.commands.map(({ method }) => method)

describe('a USER_CODE', () => {
  it('costs one request from question to whole dialog', async () => {
    const harness = await createHarness()
    const [finding, ...others] = await harness.find('imol|livechat|22|1761|587')
    const view = await harness.open(known.documented.chatId)

    expect(harness.portal.requests).toHaveLength(1)
    expect(methodsOf(harness, 0)).toEqual([
      'imopenlines.session.open',
      'imopenlines.dialog.get',
      'imopenlines.session.history.get',
      'user.get',
      'imopenlines.config.list.get',
    ])
    expect(harness.portal.received('imopenlines.session.open')).toEqual([{ USER_CODE: 'livechat|22|1761|587' }])
    expect(others).toEqual([])
    expect(finding).toMatchObject({ outcome: 'found', failure: null })
    expect(view.dialog).toEqual(finding?.dialogs[0])
    expect(view.dialog).toMatchObject({
      chatId: 1763,
      sessionId: 321,
      customer: 'John',
      lineName: 'Bitrix24 Documentation',
      operator: { id: 103, name: 'Samantha Johnson' },
      mine: true,
      status: 'answered',
    })
    expect(view.messages.length).toBeGreaterThan(3)
  })

  it('asks for the channel lines only once', async () => {
    const harness = await createHarness()
    await harness.find(known.documented.code)
    await harness.find(known.ofColleague.code)
    expect(harness.portal.requests).toHaveLength(2)
    expect(harness.portal.received('imopenlines.config.list.get')).toHaveLength(1)
  })

  it('costs a second request on a portal that gives histories by session only, which is remembered', async () => {
    const harness = await createHarness()
    harness.portal.settings.historyBySessionOnly = true
    await harness.find(known.ofColleague.code)
    const view = await harness.open(known.ofColleague.chatId)
    expect(view.historyFailure).toBeNull()
    expect(view.messages.length).toBeGreaterThan(0)
    expect(harness.portal.requests).toHaveLength(2)

    await harness.find(known.documented.code)
    expect(methodsOf(harness, 2)).not.toContain('imopenlines.session.history.get')
    expect(harness.portal.received('imopenlines.session.history.get').at(-1)).toEqual({ SESSION_ID: '321' })
  })

  it('says why a closed dialog on such a portal has no history', async () => {
    const harness = await createHarness()
    harness.portal.settings.historyBySessionOnly = true
    const view = await harness.open(known.closed.chatId)
    expect(view.dialog.status).toBe('closed')
    expect(view.historyFailure).toMatchObject({ portalCode: 'MISSING_REQUIRED_PARAM' })
  })

  it.each([
    ['that nobody has', 'livechat|22|1|1'],
    ['of a dialog without rights', known.confidential.code],
  ])('%s is not found, with the code of the portal', async (_, text) => {
    const harness = await createHarness()
    expect(await harness.find(text)).toMatchObject([
      { outcome: 'failed', failure: { code: 'not_found', portalCode: 'ACCESS_DENIED' }, dialogs: [] },
    ])
    expect(harness.portal.requests).toHaveLength(1)
  })

  it('is found by single calls when the portal refuses a method in a batch', async () => {
    const harness = await createHarness()
    harness.portal.settings.batchRefuses.add('imopenlines.session.open')
    harness.portal.settings.batchRefuses.add('imopenlines.dialog.get')
    expect(await harness.find(known.documented.code)).toMatchObject([{ outcome: 'found' }])
  })

  it('of a group is found by its name', async () => {
    const harness = await createHarness()
    const [finding] = await harness.find(known.group.code)
    expect(finding).toMatchObject({ outcome: 'found', dialogs: [{ customer: known.group.customer }] })
  })
})

describe('a portal that encodes names and texts', () => {
  const name = 'ООО "Ромашка" & Ко 🌸, <вход> &lt; it\'s'

  it('is read like one that does not', async () => {
    const harness = await createHarness()
    harness.portal.settings.textsEncoded = true
    const { world } = harness.portal
    const chat = world.findChat(known.documented.chatId)
    if (!chat) throw new Error('no such chat')
    chat.title = `${name} - Line`
    for (const message of chat.messages) if (message.authorId === chat.customerId) message.text = name
    const customer = world.users.get(chat.customerId)
    if (customer) [customer.firstName, customer.lastName] = [name, '']

    const [finding] = await harness.find(known.documented.code)
    const view = await harness.open(known.documented.chatId)
    expect(finding?.dialogs[0]?.customer).toBe(name)
    expect(view.messages.filter(message => message.text === name).length).toBeGreaterThan(0)

    const [record] = await harness.find(`contact #${known.bigContact}`)
    expect(record?.crm?.title).toBe('Wholesale Buyer 🛒')
  })
})

describe('a CRM record', () => {
  it('with ten dialogs costs one request, and opening any of them costs none', async () => {
    const harness = await createHarness()
    const [finding] = await harness.find(`deal ${known.deal}`)
    expect(finding).toMatchObject({
      outcome: 'found',
      crm: { type: 'deal', id: 288, title: 'Ten windows for the school in Östersund' },
    })
    expect(finding?.dialogs).toHaveLength(10)
    for (const dialog of finding?.dialogs ?? []) await harness.open(dialog.chatId)
    expect(harness.portal.requests).toHaveLength(1)
    const asked = harness.portal.received('imopenlines.crm.chat.get')
    expect(asked[0]).toMatchObject({ CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: '288' })
    expect(asked.map(({ ACTIVE_ONLY }) => ACTIVE_ONLY)).toEqual(asked.map(() => 'N'))
  })

  it('with fifty dialogs costs two', async () => {
    const harness = await createHarness()
    const [finding] = await harness.find(`contact #${known.bigContact}`)
    expect(finding?.dialogs).toHaveLength(50)
    expect(finding?.crm?.title).toBe('Wholesale Buyer 🛒')
    expect(harness.portal.requests).toHaveLength(2)
    for (const { operator, status } of finding?.dialogs ?? []) {
      if (status !== 'closed' && status !== 'new') expect(operator?.name).toBeTruthy()
    }
  })

  it('with fifty-nine dialogs costs two, with sixty three', async () => {
    const harness = await createHarness()
    for (let i = 0; i < 9; i++) harness.portal.world.addDialog({ crm: { contact: known.bigContact } })
    expect((await harness.find(`contact ${known.bigContact}`))[0]?.dialogs).toHaveLength(59)
    expect(harness.portal.requests).toHaveLength(2)
    harness.portal.world.addDialog({ crm: { contact: known.bigContact } })
    expect((await harness.find(`contact ${known.bigContact}`))[0]?.dialogs).toHaveLength(60)
    expect(harness.portal.requests).toHaveLength(5)
  })

  it('lists dialogs by need: waiting ones by the length of the wait, then open ones, then closed ones', async () => {
    const harness = await createHarness()
    const [finding] = await harness.find(`deal ${known.deal}`)
    const places = (finding?.dialogs ?? []).map(({ status }) =>
      status === 'new' || status === 'waiting' ? 0 : status === 'closed' ? 2 : 1,
    )
    expect(new Set(places)).toEqual(new Set([0, 1, 2]))
    expect(places).toEqual([...places].sort())
    const waits = (finding?.dialogs ?? []).flatMap(({ waitingSince }) => waitingSince ?? [])
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
  })

  it.each([
    [
      'without dialogs',
      `lead ${known.quietLead}`,
      { outcome: 'nothing', failure: null, crm: { title: 'Called once, never wrote' } },
    ],
    ['that does not exist', 'deal 987654', { outcome: 'failed', failure: { code: 'not_found' } }],
    ['without rights', `deal ${known.hiddenDeal}`, { outcome: 'failed', failure: { code: 'forbidden' } }],
  ])('%s says so', async (_, text, expected) => {
    const harness = await createHarness()
    expect(await harness.find(text)).toMatchObject([expected])
    expect(harness.portal.requests).toHaveLength(1)
  })

  it.each(['lead', 'deal', 'contact', 'company'] as const)(
    'is found by its address and its short code: %s',
    async type => {
      const harness = await createHarness()
      const id = { lead: 1205, deal: known.deal, contact: known.contact, company: known.company }[type]
      const short = { lead: 'L', deal: 'D', contact: 'C', company: 'CO' }[type]
      for (const text of [`${harness.portal.origin}/crm/${type}/details/${id}/`, `${short}_${id}`]) {
        expect(await harness.find(text)).toMatchObject([{ outcome: 'found', crm: { type, id } }])
      }
    },
  )
})

describe('a bare number', () => {
  it('is asked as chat, session and CRM record in one request', async () => {
    const harness = await createHarness()
    const found = await harness.find('1763')
    expect(found).toMatchObject([{ outcome: 'found', understood: { kind: 'chat' }, dialogs: [{ chatId: 1763 }] }])
    expect(harness.portal.requests).toHaveLength(1)
  })

  it('gives one finding per meaning', async () => {
    const harness = await createHarness()
    harness.portal.world.addDialog({ chatId: 77, sessionId: 5077 })
    expect((await harness.find('77')).map(({ understood }) => understood.kind)).toEqual(['chat', 'crm'])
    expect(await harness.find('321')).toMatchObject([{ understood: { kind: 'session' }, dialogs: [{ chatId: 1763 }] }])
    expect(harness.portal.requests).toHaveLength(2)
  })

  it('that leads nowhere gives one finding', async () => {
    const harness = await createHarness()
    expect(await harness.find('999999')).toMatchObject([
      { outcome: 'nothing', failure: null, understood: { kind: 'number' } },
    ])
  })

  it('shows every dialog of a record even when they do not fit', async () => {
    const harness = await createHarness()
    const [finding] = await harness.find(String(known.bigContact))
    expect(finding?.dialogs).toHaveLength(50)
    expect(harness.portal.requests).toHaveLength(2)
  })
})

describe('a text that leads nowhere', () => {
  it('is told apart: wrong form, other portal, nothing typed', async () => {
    const harness = await createHarness()
    expect(await harness.find('28.8')).toMatchObject([{ outcome: 'failed', failure: { code: 'invalid' } }])
    expect(await harness.find('https://other.bitrix24.ru/crm/deal/details/1/')).toMatchObject([
      { outcome: 'failed', failure: { code: 'invalid', reason: 'other_portal' }, understood: { kind: 'foreign' } },
    ])
    await expect(harness.find(' \n ')).rejects.toMatchObject({ code: 'invalid', details: { reason: 'empty' } })
    expect(harness.portal.requests).toHaveLength(0)
  })

  it('has no connection', async () => {
    const harness = await createHarness()
    await harness.portal.offline()
    expect(await harness.find('chat1763')).toMatchObject([{ outcome: 'failed', failure: { code: 'offline' } }])
  })

  it('lacks a permission', async () => {
    const harness = await createHarness()
    harness.portal.settings.scopes = ['crm', 'im', 'user']
    expect(await harness.find(known.documented.code)).toMatchObject([
      { outcome: 'failed', failure: { code: 'forbidden', reason: 'scope_missing', scope: 'imopenlines' } },
    ])
  })

  it('needs a signed-in operator', async () => {
    const harness = await createHarness()
    harness.state.signedIn = false
    await expect(harness.find('chat1763')).rejects.toMatchObject({ code: 'signed_out' })
    expect(await harness.handlers['search.understand']({ text: 'chat1763' })).toMatchObject({ lines: [{}] })
  })
})

describe('recent searches', () => {
  it('keep successful searches, with a label, newest first and once each', async () => {
    const harness = await createHarness()
    await harness.find('nonsense')
    await harness.find('livechat|22|1|1')
    await harness.find(known.documented.code)
    harness.state.later = 1000
    await harness.find(`deal ${known.deal}`)
    harness.state.later = 2000
    await harness.find(` "${known.documented.code}" `)
    expect(await harness.handlers['search.recent']({})).toMatchObject([
      { text: known.documented.code, label: 'John', pinned: false },
      { text: 'deal 288', label: 'Ten windows for the school in Östersund', pinned: false },
    ])
  })

  it('are not those of the account that was active before', async () => {
    const harness = await createHarness()
    const finding = harness.find(known.documented.code)
    harness.state.account = { ...harness.state.account, id: 'another' as typeof harness.state.account.id }
    await finding
    expect(await harness.handlers['search.recent']({})).toEqual([])
  })

  it('are thirty at most, with pinned ones above and not counted', async () => {
    const harness = await createHarness()
    await harness.handlers['search.pin']({ text: 'chat1', pinned: true })
    for (let i = 1; i <= 33; i++) {
      harness.state.later = i
      harness.portal.world.addDialog({ chatId: 50_000 + i })
      await harness.find(`chat${50_000 + i}`)
    }
    const list = await harness.handlers['search.recent']({})
    expect(list).toHaveLength(31)
    expect(list[0]).toMatchObject({ text: 'chat1', pinned: true })
    expect(list[1]?.text).toBe('chat50033')
    expect(await harness.handlers['search.forget']({ text: 'chat1' })).toHaveLength(30)
  })
})
