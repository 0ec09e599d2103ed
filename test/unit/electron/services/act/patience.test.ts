import { describe, expect, it } from 'vitest'
import type { Act, ActDetail } from '../../../../../electron/contract/act'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { act, afterSending } from './acting'
import { journal, methodOf } from './acts'
import { createDesk, type Desk } from '../desk'

const dialogGet = 'imopenlines.dialog.get'
const { taken } = known
const toOther: ActDetail = { to: { kind: 'person', id: operators.other.id, name: null } }
const refusal = { kind: 'error', code: 'ACCESS_ERROR', status: 400 } as const

/** Refuses so many readings, from the first one after the act. */
const hiddenFor = (desk: Desk, name: Act, times: number) =>
  afterSending(desk, methodOf(name), () => desk.portal.faults.next(dialogGet, refusal, times))

describe('a dialog that the portal hides', () => {
  const acts: [Act, ActDetail][] = [
    ['finish', {}],
    ['spam', {}],
    ['skip', {}],
    ['transfer', toOther],
    ['pin', {}],
    ['silence', {}],
  ]
  const moments = acts.flatMap(([name, detail]) => [1, 2, 3].map(times => [name, times, detail] as const))
  it.each(moments)('after %s for only %i readings is not gone', async (name, times, detail) => {
    const desk = await createDesk()
    hiddenFor(desk, name, times)
    expect(await act(desk, name, taken, detail)).toMatchObject({ verdict: 'done' })
    expect(await journal(desk)).toMatchObject([{ act: name, state: 'done' }])
  })

  it.each<[Act, ActDetail]>([
    ['finish', {}],
    ['transfer', toOther],
  ])('after %s in only the last readings is not gone, and is looked up later', async (name, detail) => {
    const desk = await createDesk()
    desk.portal.settings.silentTrue.add(methodOf(name))
    desk.hooks.onWait = async ms => (ms === 3000 ? desk.portal.faults.next(dialogGet, refusal, 1) : undefined)
    expect(await act(desk, name, taken, detail)).toMatchObject({ verdict: 'unclear', unclearBecause: 'unreadable' })
    desk.hooks.onWait = async () => {}
    expect(await desk.journal.open()).toMatchObject([{ act: name, left: true }])
  })

  it('is gone when it stays hidden', async () => {
    const desk = await createDesk()
    hiddenFor(desk, 'skip', 20)
    expect(await act(desk, 'skip', taken)).toMatchObject({ verdict: 'gone', dialog: null })
    expect(desk.waits).toEqual([500, 1500, 3000])
  })

  it('for a moment while an act is settled leaves it open', async () => {
    const desk = await createDesk()
    await desk.open(taken.chatId)
    desk.portal.faults.next(methodOf('skip'), { kind: 'resetAfter' })
    desk.hooks.onWait = async () => desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await act(desk, 'skip', taken)
    desk.portal.faults.clear()
    desk.portal.world.take(taken.chatId, desk.portal.operators.me.id)
    desk.hooks.onWait = async ms => (ms === 3000 ? desk.portal.faults.next(dialogGet, refusal, 1) : undefined)
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toEqual([])
    expect(await desk.journal.open()).toMatchObject([{ act: 'skip' }])
  })
})
