import { describe, expect, it } from 'vitest'
import { Instant } from '../../../../../electron/contract/common'
import type { NewIntent } from '../../../../../electron/services/journal/journal'
import { origin, sealLine } from '../../../../../electron/services/journal/rows'
import { createActs } from '../../../../../electron/services/act/acts'
import { known } from '../../../../portal/seed/known'
import { executed, journal, methodOf, perform } from './acts'
import { chatId, createDesk, type Desk, sessionId, userId } from '../desk'

/** Takes over while something else happens at the portal, after the console has read the dialog. */
function interceptAs(desk: Desk, happens: () => void) {
  const { bitrix, account } = desk.active()
  const call = ((...request: Parameters<typeof bitrix.call>) => {
    happens()
    return bitrix.call(...request)
  }) as typeof bitrix.call
  const session = createActs({ ...desk, active: () => ({ account, bitrix: { ...bitrix, call } }) })
  const { chatId: id, sessionId: seen } = known.ofColleague
  const ownerId = userId(desk.portal.operators.colleague.id)
  return session.handlers['act.intercept']({ chatId: chatId(id), sessionId: sessionId(seen), ownerId, reason: '' })
}

/** An intent in the form of a version that did not note when an act leaves. */
function former(desk: Desk, intent: NewIntent): void {
  const whole = { ...intent, id: 'former', at: Instant.parse(1_000) }
  desk.disk.lines.push(sealLine({ kind: 'begin', intent: whole }, origin).line)
}

describe('a race', () => {
  it('for taking over a dialog is reported as overtaken, naming the new owner', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    desk.portal.settings.silentTrue.add(methodOf('intercept'))
    const faster = () => desk.portal.world.take(known.ofColleague.chatId, desk.portal.operators.other.id)
    expect(await interceptAs(desk, faster)).toMatchObject({
      verdict: 'overtaken',
      operator: { id: 205, name: 'Анна Иванова' },
      dialog: { mine: false },
    })
  })

  it('that the portal refuses is reported as overtaken, with its code', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    desk.portal.faults.next(methodOf('intercept'), { kind: 'error', code: 'OPERATOR_WRONG', status: 400 })
    const faster = () => desk.portal.world.take(known.ofColleague.chatId, desk.portal.operators.other.id)
    expect(await interceptAs(desk, faster)).toMatchObject({ verdict: 'overtaken', portalCode: 'OPERATOR_WRONG' })
  })

  it('for a closed dialog is reported as overtaken although the portal has added the operator', async () => {
    const desk = await createDesk()
    await desk.open(known.closed.chatId)
    desk.portal.world.openSession(known.closed.chatId, { operatorId: desk.portal.operators.colleague.id })
    const outcome = await perform(desk, 'start')
    expect(outcome).toMatchObject({ verdict: 'overtaken', operator: { id: 27 }, dialog: { joined: true, mine: false } })
  })

  it('that diverts the act to another session is unclear, never done', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    desk.portal.world.openSession(known.ofColleague.chatId, { operatorId: desk.portal.operators.other.id })
    const outcome = await perform(desk, 'join')
    expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'other_session', dialog: { joined: true } })
    expect(outcome.dialog?.sessionId).not.toBe(known.ofColleague.sessionId)
  })
})

describe('an intercept', () => {
  it('keeps the colleague and the reason in the journal', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    await perform(desk, 'intercept', known.ofColleague, '  Boris is ill  ')
    expect(await journal(desk)).toMatchObject([
      { from: { id: 27, name: 'Boris Novak' }, reason: 'Boris is ill', customer: known.ofColleague.customer },
    ])
  })

  it('is in the journal on disk before it is sent', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    const { bitrix, account } = desk.active()
    const onDisk: string[][] = []
    const call = ((...request: Parameters<typeof bitrix.call>) => {
      onDisk.push([...desk.disk.lines])
      return bitrix.call(...request)
    }) as typeof bitrix.call
    const { 'act.intercept': intercept } = createActs({
      ...desk,
      active: () => ({ account, bitrix: { ...bitrix, call } }),
    }).handlers
    const { chatId: id, sessionId: session } = known.ofColleague
    const ownerId = userId(desk.portal.operators.colleague.id)
    await intercept({ chatId: chatId(id), sessionId: sessionId(session), ownerId, reason: '' })
    expect(onDisk).toEqual([[expect.stringContaining('"kind":"begin"')]])
    expect(desk.disk.lines.map(line => /"kind":"(\w+)"/.exec(line)?.[1])).toEqual(['begin', 'leave', 'end'])
  })

  it('of a dialog that is nobody’s is not sent', async () => {
    const desk = await createDesk()
    await desk.open(known.fresh.chatId)
    await expect(perform(desk, 'intercept', known.fresh)).rejects.toMatchObject({ code: 'invalid' })
    expect(desk.portal.received(methodOf('intercept'))).toEqual([])
  })

  it('is not sent when a reading unseen by the operator has found another owner', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    const { colleague, other } = desk.portal.operators
    desk.portal.world.take(known.ofColleague.chatId, other.id)
    await desk.dialogs.read(chatId(known.ofColleague.chatId))
    const { chatId: id, sessionId: session } = known.ofColleague
    const wish = { chatId: chatId(id), sessionId: sessionId(session), ownerId: userId(colleague.id), reason: '' }
    const acting = desk.handlers['act.intercept'](wish)
    await expect(acting).rejects.toMatchObject({ code: 'invalid', details: { reason: 'state_changed' } })
    expect(executed(desk)).toEqual([])
    expect(desk.payloads('dialog.changed').at(-1)?.dialog.operator?.id).toBe(other.id)
  })

  it('asks for the current owner again, however recent the last reading', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    desk.portal.world.take(known.ofColleague.chatId, desk.portal.operators.other.id)
    await expect(perform(desk, 'intercept')).rejects.toMatchObject({ details: { reason: 'state_changed' } })
    expect(executed(desk)).toEqual([])
  })
})

describe('settling', () => {
  it('does not count an operator who was already there as having started it', async () => {
    const desk = await createDesk()
    const { chatId: id } = known.fresh
    await desk.open(id)
    await perform(desk, 'join', known.fresh)
    desk.portal.faults.next(methodOf('start'), { kind: 'resetBefore' })
    desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    expect(await perform(desk, 'start', known.fresh)).toMatchObject({ unclearBecause: 'answer_lost' })
    desk.portal.faults.clear()
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ act: 'start', verdict: 'nothing_changed' }])
  })

  it('calls a former version’s act unclear, since its leaving was not noted', async () => {
    const desk = await createDesk()
    const from = { account: desk.state.account.id, customer: 'A', from: null, reason: null, ownerId: null }
    const { chatId: id, sessionId: session } = known.fresh
    former(desk, { ...from, act: 'join', chatId: chatId(id), sessionId: sessionId(session) })
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ act: 'join', verdict: 'unclear' }])
    expect(await desk.journal.isIntact()).toBe(true)
  })

  it('says that the dialog can no longer be read', async () => {
    const desk = await createDesk()
    const from = { account: desk.state.account.id, customer: 'A', from: null, reason: null, ownerId: null }
    former(desk, { ...from, act: 'join', chatId: chatId(known.unknownChat), sessionId: null })
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ verdict: 'unclear', unclearBecause: 'unreadable' }])
  })

  it('waits for the connection to come back', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    desk.portal.faults.next(methodOf('join'), { kind: 'resetAfter' })
    desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(desk, 'join')
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toEqual([])
    desk.portal.faults.clear()
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ verdict: 'done' }])
  })

  it('calls an act unclear when its session has ended since', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    desk.portal.faults.next(methodOf('join'), { kind: 'resetAfter' })
    desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(desk, 'join')
    desk.portal.faults.clear()
    desk.portal.world.closeSession(known.ofColleague.chatId)
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([
      { verdict: 'unclear', unclearBecause: 'other_session', dialog: { status: 'closed' } },
    ])
    expect(await desk.journal.open()).toEqual([])
  })

  it('asks each of two accounts, one after the other, for its own acts', async () => {
    const desk = await createDesk()
    const first = desk.state.account
    const second = { ...first, id: 'another' as typeof first.id }
    const lose = async (id: number, session: number) => {
      await desk.open(id)
      desk.portal.faults.next(methodOf('join'), { kind: 'resetAfter' })
      desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
      await perform(desk, 'join', { chatId: id, sessionId: session })
      desk.portal.faults.clear()
    }
    await lose(known.ofColleague.chatId, known.ofColleague.sessionId)
    desk.state.account = second
    await lose(known.returning.chatId, known.returning.sessionId)

    const settling = desk.session.settle()
    desk.state.account = first
    await Promise.all([settling, desk.session.settle()])
    expect(desk.payloads('act.settled')).toMatchObject([{ dialog: { chatId: known.ofColleague.chatId } }])
    desk.state.account = second
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toHaveLength(2)
  })

  it('leaves acts of another account alone', async () => {
    const desk = await createDesk()
    await desk.open(known.ofColleague.chatId)
    desk.portal.faults.next(methodOf('join'), { kind: 'resetAfter' })
    desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(desk, 'join')
    desk.portal.faults.clear()
    desk.state.account = { ...desk.state.account, id: 'another' as typeof desk.state.account.id }
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toEqual([])
    expect(await journal(desk)).toEqual([])
  })
})
