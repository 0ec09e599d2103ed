import { describe, expect, it } from 'vitest'
import { methods } from '../../../../../electron/bitrix/methods'
import { Instant, UserId } from '../../../../../electron/contract/common'
import { DialogView } from '../../../../../electron/contract/dialog'
import { type Account, AccountId } from '../../../../../electron/contract/account'
import { viewOf } from '../../../../../electron/services/dialog/model'
import { transcriptOfHistory } from '../../../../../electron/services/dialog/history'
import { createDirectory } from '../../../../../electron/services/people/directory'
import { createMediaNames } from '../../../../../electron/services/portal/media-names'

const me = 103
const account: Account = {
  id: AccountId.parse('a'),
  portal: 'acme.bitrix24.com',
  portalUrl: 'https://acme.bitrix24.com',
  user: { id: UserId.parse(me), name: 'Samantha Johnson' },
  isAdmin: false,
  via: 'oauth',
  scopes: [],
  missingScopes: [],
  keeping: 'sealed',
  state: 'ready',
  reason: null,
}

const wireDialog = {
  id: '1763',
  name: 'John - VIP - Line',
  owner: '27',
  entity_type: 'LINES',
  entity_id: 'telegrambot|22|77|88',
  entity_data_1: 'N|NONE|0|N|N|321|1773223732|0|0|0',
  entity_data_2: 'LEAD|0|COMPANY|0|CONTACT|0|DEAL|0',
  entity_data_3: '',
  manager_list: [27],
  message_count: 3,
  counter: '2',
  role: 'guest',
}
const person = (id: number, name: string, rest: object = {}) => ({ [id]: { id: String(id), name, ...rest } })
const message = (id: number, senderid: number, minute: number, rest: object = {}) => ({
  [id]: { id: String(id), senderid: String(senderid), date: `2026-03-11T13:0${minute}:00+01:00`, text: 't', ...rest },
})
const wireHistory = {
  chatId: 1763,
  sessionId: 321,
  canJoin: 'Y',
  message: { ...message(3, 587, 3), ...message(1, 587, 1), ...message(2, 27, 2) },
  users: { ...person(587, 'John Smith', { connector: true }), ...person(27, 'Boris Novak') },
  userInChat: { 1763: [27, 587] },
  files: [],
}
const at = (minute: number) => Date.parse(`2026-03-11T12:0${minute}:00Z`)

function view(dialog: object = {}, history: object | null = {}) {
  const unused = () => {
    throw new Error('No request is made here')
  }
  const directory = createDirectory({ active: () => ({ account, bitrix: { call: unused, batch: unused } }) })
  return viewOf({
    dialog: methods['imopenlines.dialog.get'].result.parse({ ...wireDialog, ...dialog }),
    transcript:
      history &&
      transcriptOfHistory(methods['imopenlines.session.history.get'].result.parse({ ...wireHistory, ...history })),
    hasEarlierSession: false,
    historyFailure: null,
    account,
    directory,
    files: createMediaNames(() => 'name'),
    readAt: Instant.parse(1_800_000_000_000),
  })
}
const dialogOf = (...args: Parameters<typeof view>) => view(...args).dialog

describe('the last message that the customer got', () => {
  const reader = (user_id: number, message_id: unknown) => ({ user_id, user_name: 'John', message_id, date: null })
  it.each<[string, unknown, number | null]>([
    ['is what the portal says of the customer', [reader(587, 2), reader(27, 3)], 2],
    ['is the furthest one in a group', [reader(587, 1), reader(588, '2')], 2],
    ['is unknown where only colleagues have read', [reader(27, 3)], null],
    ['is not what somebody read whom the portal does not describe', [reader(587, 1), reader(999, 3)], 1],
    ['is unknown where the portal names no message', [reader(587, null), reader(587, 'x')], null],
    ['is unknown without a list', undefined, null],
  ])('%s', (_, readed_list, expected) => {
    const friend = person(588, 'Jane Smith', { connector: true })
    expect(dialogOf({ readed_list }, { users: { ...wireHistory.users, ...friend } }).customerReadId).toBe(expected)
  })
})

it('the last messages are unread but for those of the system, which the portal counts, too', () => {
  const last = (id: number) => ({ message: { ...wireHistory.message, ...message(3, id, 3) } })
  expect([587, 0].map(id => dialogOf({ counter: '2' }, last(id)).unread)).toEqual([2, 1])
})

describe('the status of a dialog', () => {
  const data = (session: number, waits = 'N') => ({ entity_data_1: `N|NONE|0|N|${waits}|${session}|1773223732|0|0|0` })
  const says = (...senders: number[]) => ({
    message: Object.assign({}, ...senders.map((sender, index) => message(index + 1, sender, index + 1))) as object,
  })
  const said = (...messages: object[]) => ({ message: Object.assign({}, ...messages) as object })
  const gone = (id: number, senderid: number, minute: number) =>
    message(id, senderid, minute, { params: { isDeleted: 'Y' } })
  it.each<[string, object, object | null, object]>([
    ['customer wrote last', {}, {}, { status: 'waiting', waitingSince: at(3) }],
    ['customer wrote twice', {}, says(27, 587, 587), { status: 'waiting', waitingSince: at(2) }],
    ['operator wrote last', {}, says(587, 27), { status: 'answered', waitingSince: null }],
    ['system wrote last', {}, says(587, 27, 0), { status: 'answered', waitingSince: null }],
    ['nobody has written', {}, { message: [] }, { status: 'open', waitingSince: null }],
    ['history not known', {}, null, { status: 'open', waitingSince: null }],
    ['nobody’s', { owner: 0 }, says(587, 587), { status: 'new', waitingSince: at(1), operator: null }],
    ['nobody’s, history not known', { owner: '0' }, null, { status: 'new', waitingSince: null }],
    ['portal waits to close', data(321, 'Y'), {}, { status: 'closing', waitingSince: null }],
    ['session 0', { ...data(0), owner: 0 }, {}, { status: 'closed', sessionId: null, operator: null }],
    [
      'session 0 with an owner left over',
      data(0),
      {},
      { status: 'closed', operator: null, participants: expect.any(Array) as unknown[] },
    ],
    ['row too short, owner there', { entity_data_1: 'Y|LEAD|5|N' }, {}, { status: 'waiting', sessionId: null }],
    ['row too short, no owner', { entity_data_1: '', owner: 0 }, {}, { status: 'closed' }],
    [
      'customer deleted what they asked',
      {},
      said(message(1, 587, 1), message(2, 27, 2), gone(3, 587, 3)),
      { status: 'answered', waitingSince: null },
    ],
    [
      'operator deleted the answer',
      {},
      said(message(1, 587, 1), gone(2, 27, 2)),
      { status: 'waiting', waitingSince: at(1) },
    ],
    ['customer deleted all', {}, said(gone(1, 587, 1)), { status: 'answered', waitingSince: null }],
    [
      'nobody’s, and the customer deleted all',
      { owner: 0 },
      said(gone(1, 587, 1)),
      { status: 'new', waitingSince: null },
    ],
    [
      'a bot wrote last',
      {},
      { ...says(587, 90), users: { ...wireHistory.users, ...person(90, 'R', { bot: true }) } },
      { status: 'waiting', waitingSince: at(1) },
    ],
    [
      'an extranet colleague wrote last',
      {},
      { ...says(587, 44), users: { ...wireHistory.users, ...person(44, 'G', { extranet: true, connector: false }) } },
      { status: 'answered', waitingSince: null },
    ],
    [
      'an extranet colleague wrote last, and only customers are marked',
      {},
      { ...says(587, 44), users: { ...wireHistory.users, ...person(44, 'G', { extranet: true }) } },
      { status: 'answered', waitingSince: null },
    ],
    ['history of another session', data(322), {}, { status: 'open', waitingSince: null, sessionId: 322 }],
  ])('%s', (_, dialog, history, expected) => {
    expect(dialogOf(dialog, history)).toMatchObject(expected)
  })
})

describe('the acts on a dialog', () => {
  const inChat = (...ids: number[]) => ({ userInChat: { 1763: ids } })
  /** Acts of every history, and those of everyone who sees an open dialog. */
  const ofMessages = ['startFrom', 'saveQuick']
  const nobodys = ['join', 'start', 'answer', 'spam', 'transfer', ...ofMessages]
  const own = ['skip', 'finish', 'spam', 'pin', 'silence', 'transfer']
  const colleagues = ['intercept', 'finishAnother']
  it.each<[string, object, object | null, object]>([
    ['nobody’s', { owner: 0 }, inChat(587), { acts: nobodys, primaryAct: 'answer', joined: false }],
    [
      'nobody’s, joined',
      { owner: 0 },
      inChat(587, me),
      { acts: ['start', 'answer', 'spam', 'silence', 'transfer', ...ofMessages], primaryAct: 'answer', joined: true },
    ],
    [
      'a colleague’s',
      {},
      inChat(587, 27),
      { acts: ['join', ...colleagues, 'transfer', 'vote', ...ofMessages], primaryAct: 'join' },
    ],
    [
      'a colleague’s, joined',
      {},
      inChat(587, 27, me),
      { acts: [...colleagues, 'silence', 'transfer', 'vote', ...ofMessages], primaryAct: 'intercept', joined: true },
    ],
    [
      'mine',
      { owner: me },
      inChat(587, me),
      { acts: [...own, 'vote', 'createLead', ...ofMessages], primaryAct: null, mine: true, joined: true },
    ],
    [
      'mine, history not known',
      { owner: me, role: 'owner' },
      null,
      { acts: [...own, 'createLead', ...ofMessages], mine: true, joined: true },
    ],
    [
      'mine, of an unknown session',
      { owner: me, entity_data_1: 'N' },
      inChat(me),
      { acts: ['skip', 'pin', 'silence', 'transfer', 'vote', 'createLead', ...ofMessages] },
    ],
    [
      'joined, history not known',
      { role: 'MEMBER' },
      null,
      { joined: true, acts: [...colleagues, 'silence', 'transfer', ...ofMessages] },
    ],
    [
      'not joined, history not known',
      { role: 'GUEST' },
      null,
      { acts: ['join', ...colleagues, 'transfer', ...ofMessages] },
    ],
  ])('%s', (_, dialog, history, expected) => {
    expect(dialogOf(dialog, history)).toMatchObject(expected)
  })
})

describe('the customer’s name', () => {
  it.each<[string, object, object | null, string]>([
    ['is that of the person', {}, {}, 'John Smith'],
    ['is the chat’s without the line where nobody is told', {}, null, 'John - VIP'],
    ['is the chat’s in a group', { entity_id: 'telegrambot|22|-77|0', name: 'Dacha - Line' }, {}, 'Dacha'],
    ['is the whole chat’s where it has no line', { name: 'Anna' }, null, 'Anna'],
    ['is the code where the chat has no name', { name: '' }, null, 'telegrambot|22|77|88'],
    [
      'is not that of an extranet colleague who owns the dialog',
      {},
      { users: person(27, 'B', { extranet: true }) },
      'John - VIP',
    ],
    ['is that of an extranet user on old portals', {}, { users: person(587, 'Ann', { extranet: true }) }, 'Ann'],
  ])('%s', (_, dialog, history, expected) => {
    expect(dialogOf(dialog, history).customer).toBe(expected)
  })
})

it('a dialog without a known history counts as active since its session began', () => {
  expect(dialogOf({}, null).lastActivityAt).toBe(1_773_223_732_000)
  expect(dialogOf().lastActivityAt).toBe(at(3))
})

describe('a message', () => {
  it('without a date gets that of the one before', () => {
    const { messages } = view({}, { message: { ...message(1, 587, 1), ...message(2, 587, 2, { date: 'soon' }) } })
    expect(messages.map(each => each.at)).toEqual([at(1), at(1)])
  })

  it('of an unknown person is the customer’s', () => {
    const { messages } = view({}, { message: message(1, 9999, 1), users: [] })
    expect(messages[0]?.author).toEqual({ id: 9999, name: '#9999', kind: 'customer' })
  })

  it('names files that the history does not list', () => {
    const { messages } = view({}, { message: message(1, 587, 1, { params: { FILE_ID: ['7'] } }) })
    expect(messages[0]?.files).toMatchObject([{ id: 7, name: '#7', size: 0, kind: 'file' }])
  })
})

describe('odd answers of a portal', () => {
  const odd = [null, '', false, [], {}, 0, -1, '0', 'x', 1e300, '\ud800', { a: { b: [] } }, '|||||||', '<b>', 9e15, 'Y']

  function* mutants(seed: object): Generator<object> {
    for (const key of Object.keys(seed)) {
      for (const value of odd) yield { [key]: value }
    }
  }
  function outcome(dialog: object, history: object | null) {
    const parsed = methods['imopenlines.dialog.get'].result.safeParse({ ...wireDialog, ...dialog })
    const read = methods['imopenlines.session.history.get'].result.safeParse({ ...wireHistory, ...history })
    return parsed.success && read.success ? DialogView.safeParse(view(dialog, history)) : null
  }

  it('still make a dialog that the window takes', () => {
    let judged = 0
    for (const mutant of mutants({ ...wireDialog, readed_list: 0, date_create: 0, last_message_id: 0 })) {
      const result = outcome(mutant, {})
      if (result) judged += 1
      expect(result?.error).toBeUndefined()
    }
    for (const mutant of mutants(wireHistory)) {
      const result = outcome({}, mutant)
      if (result) judged += 1
      expect(result?.error).toBeUndefined()
    }
    for (const mutant of mutants({ senderid: 0, date: 0, text: 0, params: 0 })) {
      expect(outcome({}, { message: message(1, 587, 1, mutant) })?.error).toBeUndefined()
    }
    expect(judged).toBeGreaterThan(250)
  })
})
