import { describe, expect, it } from 'vitest'
import { SessionId, UserId } from '../../../../../electron/contract/common'
import type { JournalEntry } from '../../../../../electron/contract/journal'
import { compareMoves } from '../../../../../electron/services/evidence/moves'
import { transferToPerson } from '../../../../portal/world/handover'
import { createHarness } from '../harness'

const [mine, boris] = [UserId.parse(15), UserId.parse(27)]
const me = { id: mine, name: 'Ada' }
const minute = 60_000
const at = 100 * minute

const act = (given: Partial<JournalEntry> = {}) =>
  ({
    ...{ id: 'one', act: 'intercept', chatId: 1, customer: 'Anna', sessionId: 343, from: { id: boris, name: 'Boris' } },
    ...{ reason: null, at, state: 'done', portalCode: null },
    ...given,
  }) as JournalEntry

const transfer = (given = {}) => ({
  ...{ sessionId: SessionId.parse(343), date: at as never, fromOperatorId: boris, toOperatorId: mine },
  ...{ fromConfigId: null, toConfigId: null, reason: 'manual', mode: 'MANUAL', type: 'USER', initiatorId: mine },
  ...given,
})

const names = { person: (id: number) => `person ${id}`, line: (id: number) => `line ${id}` }
const compare = (acts: JournalEntry[], transfers: ReturnType<typeof transfer>[] | null) =>
  compareMoves({ acts, transfers, me, names })
const recordOf = (...given: Parameters<typeof compare>) => compare(...given).map(({ record }) => record)

describe('an act and the portal’s record', () => {
  it.each([
    ['the same', {}, ['both']],
    ['nobody said to have begun it', { initiatorId: null }, ['both']],
    ['at no time', { date: null }, ['both']],
    ['begun by another', { initiatorId: boris }, ['missing', 'elsewhere']],
    ['of another session', { sessionId: SessionId.parse(1) }, ['missing', 'elsewhere']],
    ['to another', { toOperatorId: boris }, ['missing', 'elsewhere']],
    ['long before', { date: at - 2 * minute }, ['elsewhere', 'missing']],
    ['long after', { date: at + 6 * minute }, ['missing', 'elsewhere']],
    ['a little after', { date: at + minute }, ['both']],
  ])('are compared: %s', (_, given, records) => {
    expect(recordOf([act()], [transfer(given)])).toEqual(records)
  })

  it('are compared by where an act passes the dialog to', () => {
    const to = (kind: 'person' | 'line', id: number) => act({ act: 'transfer', with: { to: { kind, id, name: null } } })
    expect(recordOf([to('person', 27)], [transfer({ toOperatorId: boris })])).toEqual(['both'])
    expect(recordOf([to('line', 8)], [transfer({ toOperatorId: null, toConfigId: 8, reason: 'line' })])).toEqual([
      'both',
    ])
    expect(recordOf([to('line', 8)], [transfer({ toOperatorId: null, toConfigId: 9, reason: 'line' })])).toEqual([
      'missing',
      'elsewhere',
    ])
    expect(recordOf([act({ act: 'skip' })], [transfer({ toOperatorId: null, reason: 'queue' })])).toEqual(['both'])
  })

  it('are each counted once, in their order', () => {
    const twice = [act(), act({ id: 'two', at: (at + 2 * minute) as never })]
    expect(recordOf(twice, [transfer({ date: at + 2 * minute })])).toEqual(['both', 'missing'])
    expect(recordOf(twice, [transfer({ date: at + 2 * minute }), transfer()])).toEqual(['both', 'both'])
  })

  it('say nothing of an act that surely did nothing, unless the record has it', () => {
    expect(recordOf([act({ state: 'refused' })], [])).toEqual([])
    expect(recordOf([act({ state: 'overtaken' })], [])).toEqual([])
    expect(recordOf([act({ state: 'refused' })], [transfer()])).toEqual(['both'])
    expect(recordOf([act({ state: 'unclear' })], [])).toEqual(['missing'])
    expect(recordOf([act({ act: 'pin' })], [])).toEqual([])
  })

  it('are not compared where the record is not known, or the session', () => {
    expect(recordOf([act()], null)).toEqual(['open'])
    expect(recordOf([act({ sessionId: null })], [])).toEqual(['open'])
  })

  it('keep who, from whom and to whom', () => {
    const robot = transfer({
      initiatorId: null,
      toOperatorId: boris,
      fromOperatorId: null,
      mode: 'AUTO',
      reason: 'auto',
    })
    expect(compare([act()], [robot])).toMatchObject([
      { act: 'intercept', from: { name: 'Boris' }, to: { kind: 'person', name: 'Ada' }, by: { id: 15 } },
      { act: null, from: null, to: { kind: 'person', id: 27, name: 'person 27' }, by: null },
    ])
  })
})

describe('the moves of a dialog', () => {
  /** A colleague's dialog that the operator intercepts, and which the colleague then passes to another. */
  async function moved(given: { tellsIntercepts?: boolean; planWithoutReports?: boolean } = {}) {
    const { portal, open, session, parts } = await createHarness()
    const { world, operators, settings } = portal
    settings.reports.tellsIntercepts = given.tellsIntercepts ?? false
    settings.planWithoutReports = given.planWithoutReports ?? false
    for (const { supervisors } of world.lines.values()) supervisors.push(operators.me.id)
    const { id } = world.addDialog({ ownerId: operators.colleague.id, state: 'taken', minutesAgo: 30, messages: [] })
    const { chatId, sessionId, operator } = (await open(id, true)).dialog
    await session.handlers['act.intercept']({ chatId, sessionId, ownerId: operator?.id ?? null, reason: '' })
    transferToPerson(world, world.chat(id), operators.other.id, operators.colleague.id)
    const before = portal.ledger.acts.length
    const ask = () => parts().journal.handlers['journal.moves']({ chatId })
    return { portal, ask, isReadOnly: () => portal.ledger.acts.length === before }
  }

  it.each([false, true])(
    'are those made here beside those made elsewhere; interceptions in the record: %s',
    async is => {
      const { portal, ask, isReadOnly } = await moved({ tellsIntercepts: is })
      expect(portal.received('imopenlines.v2.Session.Transfer.list')).toHaveLength(0)
      const { moves, isCut } = await ask()
      const { me: own, colleague, other } = portal.operators
      expect(moves).toMatchObject([
        { act: 'intercept', record: is ? 'both' : 'missing', by: { id: own.id } },
        { act: null, record: 'elsewhere', from: { id: own.id }, to: { id: colleague.id }, by: { id: other.id } },
      ])
      expect(moves[1]?.by?.name).toEqual(expect.stringMatching(/\S/))
      expect(isCut).toBe(false)
      expect(portal.received('imopenlines.v2.Session.Transfer.list')).toHaveLength(1)
      expect(isReadOnly()).toBe(true)
    },
  )

  it('are refused with the portal’s code', async () => {
    const { ask } = await moved({ planWithoutReports: true })
    await expect(ask()).rejects.toMatchObject({ details: { portalCode: 'TARIFF_RESTRICTION' } })
  })

  it('are not asked about where nothing was done', async () => {
    const { portal, parts } = await createHarness()
    expect(await parts().journal.handlers['journal.moves']({ chatId: 99 as never })).toEqual({
      moves: [],
      isCut: false,
    })
    expect(portal.received('imopenlines.v2.Session.Transfer.list')).toHaveLength(0)
  })
})
