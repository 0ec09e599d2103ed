import { describe, expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { chatId, createHarness } from '../harness'

describe('opening a dialog', () => {
  it('costs one request and changes nothing', async () => {
    const harness = await createHarness()
    await harness.open(known.fresh.chatId)
    expect(harness.portal.requests).toHaveLength(1)
    expect(harness.portal.ledger.acts).toEqual([])
    expect(harness.portal.world.chat(known.fresh.chatId).members.size).toBe(0)
  })

  it('pushes its reading, and reads anew on request or after ten seconds', async () => {
    const harness = await createHarness()
    const view = await harness.open(known.documented.chatId)
    expect(harness.payloads('dialog.changed')).toEqual([view])
    await harness.open(known.documented.chatId)
    expect(harness.portal.requests).toHaveLength(1)
    await harness.open(known.documented.chatId, true)
    expect(harness.portal.requests).toHaveLength(2)
    harness.state.later = 10_001
    await harness.open(known.documented.chatId)
    expect(harness.portal.requests).toHaveLength(3)
  })

  it('is pushed when a look-up finds another owner than the operator has seen', async () => {
    const harness = await createHarness()
    const { chatId: id, code } = known.ofColleague
    await harness.open(id)
    await harness.find(code)
    expect(harness.payloads('dialog.changed')).toHaveLength(1)
    harness.portal.world.take(id, harness.portal.operators.supervisor.id)
    await harness.find(code)
    expect(harness.payloads('dialog.changed').map(({ dialog }) => dialog.operator?.id)).toEqual([
      expect.any(Number),
      harness.portal.operators.supervisor.id,
    ])
  })

  it('keeps its last reading when an earlier look-up is answered later', async () => {
    const harness = await createHarness()
    const id = chatId(known.ofColleague.chatId)
    const { bitrix, account } = harness.active()
    let release = () => {}
    const held = new Promise<void>(resolve => (release = resolve))
    const batch = (async (...request: Parameters<typeof bitrix.batch>) => {
      const answers = await bitrix.batch(...request)
      await held
      return answers
    }) as typeof bitrix.batch
    const late = harness.dialogs.read(id, { using: { account, bitrix: { ...bitrix, batch } } })
    await expect.poll(() => harness.portal.requests.length).toBe(1)
    harness.portal.world.take(id, harness.portal.operators.supervisor.id)
    harness.state.later = 100
    const newest = await harness.open(id, true)
    release()
    expect((await late).dialog.operator?.id).not.toBe(newest.dialog.operator?.id)
    expect(harness.dialogs.known(id, harness.active())).toEqual(newest)
    expect(harness.payloads('dialog.changed')).toEqual([newest])
  })

  it('is read anew even if the clock was set back', async () => {
    const harness = await createHarness()
    harness.state.later = 3_600_000
    await harness.open(known.documented.chatId)
    harness.state.later = 0
    const view = await harness.open(known.documented.chatId)
    expect(harness.dialogs.known(chatId(known.documented.chatId), harness.active())).toEqual(view)
  })

  it.each([
    ['CHAT', { code: 'not_found' }],
    ['LINES', null],
    ['', null],
  ])('of the kind %j is either a channel line’s or not found', async (kind, failure) => {
    const harness = await createHarness()
    const chat = { id: '1317', name: 'Green', owner: '27', entity_type: kind, entity_id: 'livechat|1|2|3' }
    const body = JSON.stringify({ result: { result: { q0: chat }, result_error: [] } })
    harness.portal.faults.next('batch', { kind: 'body', body })
    const opened = await harness.open(1317).then(
      () => null,
      (error: unknown) => error,
    )
    if (failure) expect(opened).toMatchObject(failure)
    else expect(opened).toBeNull()
  })

  it('does not answer with another account’s reading', async () => {
    const harness = await createHarness()
    await harness.open(known.documented.chatId)
    harness.state.account = { ...harness.state.account, id: 'another' as typeof harness.state.account.id }
    await harness.open(known.documented.chatId)
    expect(harness.portal.requests).toHaveLength(2)
  })

  it.each([
    ['that is not there', known.unknownChat],
    ['of colleagues', known.ordinaryChat.chatId],
    ['on a line without rights', known.confidential.chatId],
  ])('%s fails as not found', async (_, id) => {
    const harness = await createHarness()
    await expect(harness.open(id)).rejects.toMatchObject({ code: 'not_found', details: { portalCode: 'ACCESS_ERROR' } })
  })

  it('shows the dialog and says why its history is missing', async () => {
    const harness = await createHarness()
    harness.portal.faults.next('imopenlines.session.history.get', { kind: 'error', code: 'ACCESS_DENIED' })
    const view = await harness.open(known.ofColleague.chatId)
    expect(view).toMatchObject({
      dialog: { status: 'open', waitingSince: null, operator: { id: 27 } },
      messages: [],
      historyFailure: { code: 'forbidden', portalCode: 'ACCESS_DENIED' },
    })
  })
})

/** Acts of open dialogs in the CRM, and of those whose messages can be seen. */
const ofRecords = ['addPerson', 'removePerson']
const ofMessages = ['startFrom', 'saveQuick']

describe('a dialog on the portal', () => {
  it.each([
    [
      'documented',
      {
        status: 'answered',
        mine: true,
        joined: true,
        acts: ['skip', 'finish', 'spam', 'pin', 'silence', 'transfer', ...ofRecords, ...ofMessages],
        primaryAct: null,
      },
    ],
    [
      'ofColleague',
      {
        status: 'waiting',
        mine: false,
        joined: false,
        acts: ['join', 'intercept', 'finishAnother', 'transfer', ...ofRecords, ...ofMessages],
        primaryAct: 'join',
      },
    ],
    [
      'fresh',
      {
        status: 'new',
        operator: null,
        acts: ['join', 'start', 'answer', 'spam', 'transfer', ...ofMessages],
        primaryAct: 'answer',
        customer: 'Анна Ковалёва 🌸',
      },
    ],
    ['queued', { status: 'new', operator: null, connector: 'whatsappbytwilio', customer: '李小龙' }],
    ['waiting', { status: 'waiting', mine: true }],
    ['returning', { status: 'answered', sessionId: 407, mine: false }],
    ['pinned', { pinned: true, mine: true }],
    ['closing', { status: 'closing', waitingSince: null }],
    [
      'closed',
      {
        status: 'closed',
        sessionId: null,
        operator: null,
        acts: ['start', ...ofMessages],
        primaryAct: 'start',
        joined: false,
      },
    ],
    ['spam', { status: 'closed', sessionId: null }],
    ['group', { customer: 'Dacha neighbours 🏡', userCode: 'telegrambot|15|-100123456|0' }],
    ['transferred', { lineId: 16, lineName: 'Sales Line', cameByLineId: 22, status: 'new' }],
    ['blocked', { blocked: { reason: expect.any(String) as string, since: expect.any(Number) as number } }],
    ['long', { chatId: 1820 }],
  ] as const)('shows its true state: %s', async (name, expected) => {
    const harness = await createHarness()
    const { dialog } = await harness.open(known[name].chatId)
    expect(dialog).toMatchObject(expected)
    expect(dialog.userCode).toBe(known[name].code)
    expect(dialog.url).toBe(`${harness.portal.origin}/online/?IM_DIALOG=chat${dialog.chatId}`)
  })

  it('waits since the first question that nobody has answered', async () => {
    const harness = await createHarness()
    const { world, operators } = harness.portal
    const from = operators.colleague.id
    const begun = Math.floor(Date.now() / 1000) * 1000
    const at = (minutes: number) => begun - minutes * 60_000
    const chat = world.addDialog({
      state: 'waiting',
      ownerId: from,
      minutesAgo: 60,
      messages: [
        { from: 'customer', at: at(50) },
        { from, at: at(40) },
        { from: 'system', at: at(39) },
        { from: 'customer', at: at(30) },
        { from: 900, text: 'I am a bot', at: at(29) },
        { from: 'customer', at: at(20) },
      ],
    })
    const { dialog } = await harness.open(chat.id)
    expect(dialog).toMatchObject({ status: 'waiting', waitingSince: at(30), lastActivityAt: at(20) })
  })

  it('names its CRM records with their pages', async () => {
    const harness = await createHarness()
    await harness.find('lead 1205')
    const { dialog } = await harness.open(known.documented.chatId, true)
    expect(dialog.crm).toEqual([
      {
        type: 'lead',
        id: 1205,
        title: 'John - Bitrix24 Documentation',
        url: `${harness.portal.origin}/crm/lead/details/1205/`,
      },
    ])
  })

  it('lists its participants by kind', async () => {
    const harness = await createHarness()
    const { dialog } = await harness.open(known.documented.chatId)
    expect(dialog.participants).toEqual(
      expect.arrayContaining([
        { id: 103, name: 'Samantha Johnson', kind: 'operator' },
        { id: 587, name: 'John', kind: 'customer' },
      ]),
    )
  })

  it('shows the newest two hundred of two thousand messages, oldest first', async () => {
    const harness = await createHarness()
    const { messages } = await harness.open(known.long.chatId)
    expect(messages).toHaveLength(200)
    expect(messages.at(-1)?.text).toBe('Note 2000')
    expect(messages.map(({ id }) => id)).toEqual(messages.map(({ id }) => id).sort((a, b) => a - b))
  })

  it('shows system messages, files and filled-in forms as what they are', async () => {
    const harness = await createHarness()
    const { messages } = await harness.open(known.documented.chatId)
    const files = messages.flatMap(message => message.files)
    expect(files).toContainEqual(expect.objectContaining({ id: 5437, name: '2311.png', size: 70_855, kind: 'image' }))
    const card = messages.find(({ fields }) => fields.length > 0)
    expect(card?.author).toEqual({ id: 0, name: '', kind: 'system' })
    expect(card?.fields).toEqual(
      expect.arrayContaining([
        { name: 'Name', value: 'John' },
        expect.objectContaining({ value: '/crm/lead/details/1205/' }),
      ]),
    )
  })
})
