import { describe, expect, it } from 'vitest'
import { methods } from '../../../../../electron/bitrix/methods'
import { Instant, SessionId, UserId } from '../../../../../electron/contract/common'
import { AccountId } from '../../../../../electron/contract/account'
import { kindOf, type Spoken, waitingIn, waitsForAnybody } from '../../../../../electron/services/dialog/waiting'
import { createDirectory } from '../../../../../electron/services/people/directory'
import { myDialogOf, type Told } from '../../../../../electron/services/my-dialogs/model'

const at = (minute: number) => Instant.parse(Date.UTC(2026, 10, 21, 12, minute))
/** `c1 b2 o3- o4?` : the customer at minute 1, a bot at 2, an operator at 3, deleted since, and a hidden note at 4. */
const talk = (text: string): Spoken[] =>
  text.split(' ').flatMap(word => {
    const kind = ({ c: 'customer', o: 'operator', b: 'bot', s: 'system' } as const)[word[0] as 'c']
    return word === ''
      ? []
      : [{ kind, at: at(Number.parseInt(word.slice(1))), deleted: word.endsWith('-'), hidden: word.endsWith('?') }]
  })

describe('who waits', () => {
  it.each<[string, ReturnType<typeof waitingIn>['last'], number | null]>([
    ['', null, null],
    ['c1 c2', 'customer', 1],
    ['c1 o2', 'operator', null],
    ['o1 c2 c3', 'customer', 2],
    ['c1 b2', 'customer', 1],
    ['c1 s2 b3 s4', 'customer', 1],
    ['b1 s2', null, null],
    ['o1 c2-', 'operator', null],
    ['c1 o2-', 'customer', 1],
    ['c1 o2?', 'customer', 1],
    ['c1 o2 c3 o4? o5?', 'customer', 3],
    ['o1?', null, null],
    ['c1- c2', 'customer', 2],
    ['c1 o2 c3- c4-', 'operator', null],
    ['c1-', null, null],
  ])('%j', (text, last, since) => {
    expect(waitingIn(talk(text))).toMatchObject({ last, since: since === null ? null : at(since) })
  })

  it('waits for anybody since the session began, unless it was answered or deleted', () => {
    const wait = (text: string) => waitsForAnybody(waitingIn(talk(text)), at(0))
    expect([wait(''), wait('s1'), wait('c2')]).toEqual([at(0), at(0), at(2)])
    expect([wait('c1 o2'), wait('c1-')]).toEqual([null, null])
  })
})

describe('who is who', () => {
  const who = (given: object, circle: object = {}) =>
    kindOf(
      7,
      { bot: false, extranet: false, connector: null, ...given },
      {
        isOperator: false,
        isColleague: false,
        marksCustomers: false,
        ...circle,
      },
    )
  it.each([
    ['customer', { connector: true, extranet: true }, {}],
    ['operator', { connector: false, extranet: true }, {}],
    ['customer', { extranet: true }, {}],
    ['operator', { extranet: true }, { marksCustomers: true }],
    ['operator', { extranet: true }, { isColleague: true }],
    ['operator', { extranet: true }, { isOperator: true }],
    ['operator', {}, {}],
    ['bot', { bot: true }, {}],
    ['bot', { bot: true, connector: false }, { isOperator: true }],
  ])('%s: %j %j', (kind, given, circle) => {
    expect(who(given, circle)).toBe(kind)
  })
})

describe('in the list', () => {
  const me = 103
  const people = {
    customer: { id: 587, name: 'Ann', connector: true, extranet: true },
    me: { id: me, name: 'Samantha' },
    guest: { id: 44, name: 'Gast', extranet: true, connector: false },
    bot: { id: 90, name: 'Robo', bot: true },
  }
  const account = { user: { id: UserId.parse(me), name: 'S' }, id: AccountId.parse('a') } as Parameters<
    typeof myDialogOf
  >[1]['account']
  const unused = () => {
    throw new Error('No request is made here')
  }
  const directory = createDirectory({ active: () => ({ account, bitrix: { call: unused, batch: unused } }) }).of(
    account,
  )
  const iso = (minute: number) => new Date(at(minute)).toISOString()

  /** A dialog by its last message, the code of its session, and the earlier facts. */
  function row(
    code: number | null,
    last: keyof typeof people,
    { params = {}, before, told = null }: { params?: object; before?: object; told?: Told | null } = {},
  ) {
    const item = {
      chat_id: 1763,
      title: 'Ann - Line',
      message: { id: 9, text: 't', author_id: people[last].id, date: iso(5), params },
      user: people[last],
      chat: { owner: me, entity_type: 'LINES', entity_id: 'livechat|22|1|2', entity_data_1: `N|NONE|0|N|N|321|0` },
      ...(code !== null && { lines: { id: 321, status: code, date_create: iso(0) } }),
    }
    const [parsed] = methods['im.recent.list'].result.parse({ items: [item], hasMore: false }).items
    if (!parsed) throw new Error('not read')
    const known = before ? ({ sessionId: SessionId.parse(321), group: 'work', ...before } as never) : null
    return myDialogOf(parsed, { account, directory, before: known, told, marksCustomers: true })
  }

  it('a bot ends no wait, whether or not the session has a code', () => {
    for (const code of [null, 20]) {
      expect(row(code, 'bot', { before: { waitingSince: at(2) } })).toMatchObject({
        group: 'work',
        waitingSince: at(2),
      })
      expect(row(code, 'bot')).toMatchObject({ group: 'work' })
    }
  })

  it("an extranet colleague's answer is an answer", () => {
    expect(row(20, 'guest', { before: { waitingSince: at(2) } })).toMatchObject({
      group: 'answered',
      waitingSince: null,
      last: { by: 'colleague' },
    })
  })

  it("the last message counts before the session's code, which may lag behind", () => {
    expect(row(40, 'customer')).toMatchObject({ group: 'work', waitingSince: at(5) })
    expect(row(20, 'me')).toMatchObject({ group: 'answered', waitingSince: null })
  })

  it('a deleted message was not said', () => {
    const params = { IS_DELETED: 'Y' }
    expect(row(20, 'customer', { params, before: { waitingSince: at(5) } })).toMatchObject({ waitingSince: null })
    expect(row(20, 'customer', { params, before: { waitingSince: at(2) } })).toMatchObject({ waitingSince: at(2) })
    expect(row(20, 'me', { params, before: { waitingSince: at(2) } })).toMatchObject({ waitingSince: at(2) })
  })

  it.each([
    { COMPONENT_ID: 'HiddenMessage' },
    { componentId: 'HiddenMessage' },
    { CLASS: 'bx-messenger-content-item-system' },
  ])('a note for colleagues is no answer: %j', params => {
    expect(row(20, 'me', { params, before: { waitingSince: at(2) } })).toMatchObject({
      group: 'work',
      waitingSince: at(2),
    })
    expect(row(20, 'me', { params })).toMatchObject({ group: 'work' })
  })

  it('the dialog’s own word on the same message counts before everything else', () => {
    const told = {
      sessionId: SessionId.parse(321),
      lastId: 9,
      ownerId: me,
      group: 'answered',
      waitingSince: null,
    } as const
    expect(row(20, 'customer', { told })).toMatchObject({ group: 'answered', waitingSince: null })
    expect(row(20, 'customer', { told: { ...told, lastId: 8 } })).toMatchObject({ group: 'work', waitingSince: at(5) })
    expect(row(50, 'customer', { told: { ...told, group: 'work' } })).toMatchObject({ group: 'answered' })
  })
})
