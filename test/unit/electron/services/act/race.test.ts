import { describe, expect, it } from 'vitest'
import { Instant } from '../../../../../electron/contract/common'
import type { NewIntent } from '../../../../../electron/services/journal/journal'
import { origin } from '../../../../../electron/services/journal/links'
import { formerLine } from '../journal/former'
import { createActs } from '../../../../../electron/services/act/acts'
import { known } from '../../../../portal/seed/known'
import { executed, journal, methodOf, perform } from './acts'
import { chatId, createHarness, type Harness, sessionId, userId } from '../harness'

/** Takes over while something else happens at the portal, after the console has read the dialog. */
function interceptAs(harness: Harness, happens: () => void) {
  const { bitrix, account } = harness.active()
  const call = ((...request: Parameters<typeof bitrix.call>) => {
    happens()
    return bitrix.call(...request)
  }) as typeof bitrix.call
  const session = createActs({ ...harness, active: () => ({ account, bitrix: { ...bitrix, call } }) })
  const { chatId: id, sessionId: seen } = known.ofColleague
  const ownerId = userId(harness.portal.operators.colleague.id)
  return session.handlers['act.intercept']({ chatId: chatId(id), sessionId: sessionId(seen), ownerId, reason: '' })
}

/** An intent in the form of a version that did not note when an act leaves. */
function former(harness: Harness, intent: NewIntent): void {
  const whole = { ...intent, id: 'former', at: Instant.parse(1_000) }
  harness.disk.lines.push(formerLine({ kind: 'begin', intent: whole }, origin).line)
}

describe('a race', () => {
  it('for taking over a dialog is reported as overtaken, naming the new owner', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    harness.portal.settings.silentTrue.add(methodOf('intercept'))
    const faster = () => harness.portal.world.take(known.ofColleague.chatId, harness.portal.operators.other.id)
    expect(await interceptAs(harness, faster)).toMatchObject({
      verdict: 'overtaken',
      operator: { id: 205, name: 'Анна Иванова' },
      dialog: { mine: false },
    })
  })

  it('that the portal refuses is reported as overtaken, with its code', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    harness.portal.faults.next(methodOf('intercept'), { kind: 'error', code: 'OPERATOR_WRONG', status: 400 })
    const faster = () => harness.portal.world.take(known.ofColleague.chatId, harness.portal.operators.other.id)
    expect(await interceptAs(harness, faster)).toMatchObject({ verdict: 'overtaken', portalCode: 'OPERATOR_WRONG' })
  })

  it('for a closed dialog is reported as overtaken although the portal has added the operator', async () => {
    const harness = await createHarness()
    await harness.open(known.closed.chatId)
    harness.portal.world.openSession(known.closed.chatId, { operatorId: harness.portal.operators.colleague.id })
    const outcome = await perform(harness, 'start')
    expect(outcome).toMatchObject({ verdict: 'overtaken', operator: { id: 27 }, dialog: { joined: true, mine: false } })
  })

  it('that diverts the act to another session is unclear, never done', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    harness.portal.world.openSession(known.ofColleague.chatId, { operatorId: harness.portal.operators.other.id })
    const outcome = await perform(harness, 'join')
    expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'other_session', dialog: { joined: true } })
    expect(outcome.dialog?.sessionId).not.toBe(known.ofColleague.sessionId)
  })
})

describe('an intercept', () => {
  it('keeps the colleague and the reason in the journal', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    await perform(harness, 'intercept', known.ofColleague, '  Boris is ill  ')
    expect(await journal(harness)).toMatchObject([
      { from: { id: 27, name: 'Boris Novak' }, reason: 'Boris is ill', customer: known.ofColleague.customer },
    ])
  })

  it('is in the journal on disk before it is sent', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    const { bitrix, account } = harness.active()
    const onDisk: string[][] = []
    const call = ((...request: Parameters<typeof bitrix.call>) => {
      onDisk.push([...harness.disk.lines])
      return bitrix.call(...request)
    }) as typeof bitrix.call
    const { 'act.intercept': intercept } = createActs({
      ...harness,
      active: () => ({ account, bitrix: { ...bitrix, call } }),
    }).handlers
    const { chatId: id, sessionId: session } = known.ofColleague
    const ownerId = userId(harness.portal.operators.colleague.id)
    await intercept({ chatId: chatId(id), sessionId: sessionId(session), ownerId, reason: '' })
    expect(onDisk).toEqual([[expect.stringContaining('"kind":"begin"')]])
    expect(harness.disk.lines.map(line => /"kind":"(\w+)"/.exec(line)?.[1])).toEqual(['begin', 'leave', 'end'])
  })

  it('of a dialog that is nobody’s is not sent', async () => {
    const harness = await createHarness()
    await harness.open(known.fresh.chatId)
    await expect(perform(harness, 'intercept', known.fresh)).rejects.toMatchObject({ code: 'invalid' })
    expect(harness.portal.received(methodOf('intercept'))).toEqual([])
  })

  it('is not sent when a reading unseen by the operator has found another owner', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    const { colleague, other } = harness.portal.operators
    harness.portal.world.take(known.ofColleague.chatId, other.id)
    await harness.dialogs.read(chatId(known.ofColleague.chatId))
    const { chatId: id, sessionId: session } = known.ofColleague
    const wish = { chatId: chatId(id), sessionId: sessionId(session), ownerId: userId(colleague.id), reason: '' }
    const acting = harness.handlers['act.intercept'](wish)
    const faster = { id: other.id, name: 'Анна Иванова' }
    await expect(acting).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'state_changed', operator: faster },
    })
    expect(executed(harness)).toEqual([])
    expect(harness.payloads('dialog.changed').at(-1)?.dialog.operator?.id).toBe(other.id)
  })

  it('asks for the current owner again, however recent the last reading', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    harness.portal.world.take(known.ofColleague.chatId, harness.portal.operators.other.id)
    await expect(perform(harness, 'intercept')).rejects.toMatchObject({ details: { reason: 'state_changed' } })
    expect(executed(harness)).toEqual([])
  })
})

describe('settling', () => {
  it('does not count an operator who was already there as having started it', async () => {
    const harness = await createHarness()
    const { chatId: id } = known.fresh
    await harness.open(id)
    await perform(harness, 'join', known.fresh)
    harness.portal.faults.next(methodOf('start'), { kind: 'resetBefore' })
    harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    expect(await perform(harness, 'start', known.fresh)).toMatchObject({ unclearBecause: 'answer_lost' })
    harness.portal.faults.clear()
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ act: 'start', verdict: 'nothing_changed' }])
  })

  it('counts a reading that was asked for after an act has left as after it, though in the same millisecond', async () => {
    const harness = await createHarness(undefined, { stands: true })
    const { chatId: id } = known.fresh
    await harness.open(id)
    await perform(harness, 'join', known.fresh)
    expect(harness.dialogs.current(chatId(id), harness.active())?.dialog.joined).toBe(true)
  })

  it('calls a former version’s act unclear, since its leaving was not noted', async () => {
    const harness = await createHarness()
    const from = { account: harness.state.account.id, customer: 'A', from: null, reason: null, ownerId: null }
    const { chatId: id, sessionId: session } = known.fresh
    former(harness, { ...from, act: 'join', chatId: chatId(id), sessionId: sessionId(session) })
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ act: 'join', verdict: 'unclear' }])
    expect(await harness.journal.isIntact()).toBe(true)
  })

  it('says that the dialog can no longer be read', async () => {
    const harness = await createHarness()
    const from = { account: harness.state.account.id, customer: 'A', from: null, reason: null, ownerId: null }
    former(harness, { ...from, act: 'join', chatId: chatId(known.unknownChat), sessionId: null })
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ verdict: 'unclear', unclearBecause: 'unreadable' }])
  })

  it('waits for the connection to come back', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    harness.portal.faults.next(methodOf('join'), { kind: 'resetAfter' })
    harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(harness, 'join')
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toEqual([])
    harness.portal.faults.clear()
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ verdict: 'done' }])
  })

  it('calls an act unclear when its session has ended since', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    harness.portal.faults.next(methodOf('join'), { kind: 'resetAfter' })
    harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(harness, 'join')
    harness.portal.faults.clear()
    harness.portal.world.closeSession(known.ofColleague.chatId)
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([
      { verdict: 'unclear', unclearBecause: 'other_session', dialog: { status: 'closed' } },
    ])
    expect(await harness.journal.open()).toEqual([])
  })

  it('asks each of two accounts, one after the other, for its own acts', async () => {
    const harness = await createHarness()
    const first = harness.state.account
    const second = { ...first, id: 'another' as typeof first.id }
    const lose = async (id: number, session: number) => {
      await harness.open(id)
      harness.portal.faults.next(methodOf('join'), { kind: 'resetAfter' })
      harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
      await perform(harness, 'join', { chatId: id, sessionId: session })
      harness.portal.faults.clear()
    }
    await lose(known.ofColleague.chatId, known.ofColleague.sessionId)
    harness.state.account = second
    await lose(known.returning.chatId, known.returning.sessionId)

    const settling = harness.session.settle()
    harness.state.account = first
    await Promise.all([settling, harness.session.settle()])
    expect(harness.payloads('act.settled')).toMatchObject([{ dialog: { chatId: known.ofColleague.chatId } }])
    harness.state.account = second
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toHaveLength(2)
  })

  it('leaves acts of another account alone', async () => {
    const harness = await createHarness()
    await harness.open(known.ofColleague.chatId)
    harness.portal.faults.next(methodOf('join'), { kind: 'resetAfter' })
    harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(harness, 'join')
    harness.portal.faults.clear()
    harness.state.account = { ...harness.state.account, id: 'another' as typeof harness.state.account.id }
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toEqual([])
    expect(await journal(harness)).toEqual([])
  })
})
