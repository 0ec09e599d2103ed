import { describe, expect, it } from 'vitest'
import type { Act, ActDetail } from '../../../../../electron/contract/act'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { act, afterSending } from './acting'
import { journal, methodOf } from './acts'
import { createHarness, type Harness } from '../harness'

const dialogGet = 'imopenlines.dialog.get'
const { taken } = known
const toOther: ActDetail = { to: { kind: 'person', id: operators.other.id, name: null } }
const refusal = { kind: 'error', code: 'ACCESS_ERROR', status: 400 } as const

/** Refuses so many readings, from the first one after the act. */
const hiddenFor = (harness: Harness, name: Act, times: number) =>
  afterSending(harness, methodOf(name), () => harness.portal.faults.next(dialogGet, refusal, times))

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
    const harness = await createHarness()
    hiddenFor(harness, name, times)
    expect(await act(harness, name, taken, detail)).toMatchObject({ verdict: 'done' })
    expect(await journal(harness)).toMatchObject([{ act: name, state: 'done' }])
  })

  it.each<[Act, ActDetail]>([
    ['finish', {}],
    ['transfer', toOther],
  ])('after %s in only the last readings is not gone, and is looked up later', async (name, detail) => {
    const harness = await createHarness()
    harness.portal.settings.silentTrue.add(methodOf(name))
    harness.hooks.onWait = async ms => (ms === 3000 ? harness.portal.faults.next(dialogGet, refusal, 1) : undefined)
    expect(await act(harness, name, taken, detail)).toMatchObject({ verdict: 'unclear', unclearBecause: 'unreadable' })
    harness.hooks.onWait = async () => {}
    expect(await harness.journal.open()).toMatchObject([{ act: name, left: true }])
  })

  it('is gone when it stays hidden', async () => {
    const harness = await createHarness()
    hiddenFor(harness, 'skip', 20)
    expect(await act(harness, 'skip', taken)).toMatchObject({ verdict: 'gone', dialog: null })
    expect(harness.waits).toEqual([500, 1500, 3000])
  })

  it('for a moment while an act is settled leaves it open', async () => {
    const harness = await createHarness()
    await harness.open(taken.chatId)
    harness.portal.faults.next(methodOf('skip'), { kind: 'resetAfter' })
    harness.hooks.onWait = async () => harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await act(harness, 'skip', taken)
    harness.portal.faults.clear()
    harness.portal.world.take(taken.chatId, harness.portal.operators.me.id)
    harness.hooks.onWait = async ms => (ms === 3000 ? harness.portal.faults.next(dialogGet, refusal, 1) : undefined)
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toEqual([])
    expect(await harness.journal.open()).toMatchObject([{ act: 'skip' }])
  })
})
