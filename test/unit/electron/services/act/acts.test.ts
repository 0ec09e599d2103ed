import { describe, expect, it } from 'vitest'
import type { AppError } from '../../../../../electron/app-error'
import { createJournal } from '../../../../../electron/services/journal/journal'
import { createActs } from '../../../../../electron/services/act/acts'
import type { Fault } from '../../../../portal/types'
import { acts, deskFor, executed, journal, methodOf, perform, targets, type Tried } from './acts'

/** The dialog after each act. */
const after: Record<Tried, object> = {
  join: { joined: true, mine: false },
  start: { joined: true, mine: true },
  intercept: { joined: true, mine: true },
  answer: { mine: true },
  skip: { mine: false, operator: null, status: 'new' },
  finish: { status: 'closed', sessionId: null },
  finishAnother: { status: 'closed', sessionId: null },
  spam: { status: 'closed', sessionId: null },
  pin: { pinned: true },
  unpin: { pinned: false },
  silence: { silent: true },
  unsilence: { silent: false },
}
/** Acts that take nothing from anybody else, even if the dialog has changed since it was read a moment ago. */
const harmless: Tried[] = ['join', 'start', 'pin', 'unpin', 'silence', 'unsilence']
const readsFirst = (act: Tried) => !harmless.includes(act)

describe.each(acts)('%s', act => {
  const method = methodOf(act)

  it('is sent once and returns the current dialog', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    const outcome = await perform(desk, act)
    expect(outcome).toMatchObject({ act, verdict: 'done', portalCode: null, dialog: after[act] })
    expect(executed(desk)).toEqual([method])
    const before = readsFirst(act) ? ['batch', 'batch'] : ['batch']
    expect(desk.portal.requests.map(({ method: sent }) => sent)).toEqual([...before, method, 'batch'])
    expect(desk.payloads('dialog.changed').at(-1)?.dialog).toEqual(outcome.dialog)
    expect(await journal(desk)).toMatchObject([{ act, state: 'done', chatId: targets[act].chatId }])
    expect(desk.waits).toEqual([])
  })

  it.each<[string, Fault]>([
    ['reset', { kind: 'resetAfter' }],
    ['cut short', { kind: 'truncate' }],
    ['an HTML page', { kind: 'html', execute: true }],
    ['a closed connection', { kind: 'close', execute: true }],
    ['a 502', { kind: 'status', status: 502, execute: true }],
    ['a 504', { kind: 'status', status: 504, execute: true }],
    ['no JSON', { kind: 'body', body: 'OK', execute: true }],
  ])('is not resent after an answer that was %s, and reports the real outcome', async (_, fault) => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    desk.portal.faults.next(method, fault)
    expect(await perform(desk, act)).toMatchObject({ verdict: 'done' })
    expect(executed(desk)).toEqual([method])
    expect(desk.portal.received(method)).toHaveLength(1)
    expect(desk.waits).toEqual([500])
  })

  it.each<[string, Fault]>([
    ['reset', { kind: 'resetBefore' }],
    ['a 502', { kind: 'status', status: 502 }],
    ['a sign-in page of the network', { kind: 'html' }],
  ])('lost on the way out (%s) is seen not to have happened', async (_, fault) => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    desk.portal.faults.next(method, fault)
    expect(await perform(desk, act)).toMatchObject({ verdict: 'nothing_changed' })
    expect(executed(desk)).toEqual([])
    expect(desk.portal.received(method).length).toBeLessThanOrEqual(1)
    expect(desk.waits).toEqual([500, 1500, 3000])
    expect(await journal(desk)).toMatchObject([{ state: 'nothing_changed' }])
  })

  it('is reported as unchanged when the portal answers true without doing it', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    desk.portal.settings.silentTrue.add(method)
    expect(await perform(desk, act)).toMatchObject({ verdict: 'nothing_changed' })
    expect(desk.portal.received(method)).toHaveLength(1)
  })

  it.each(['CHAT_ID', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID', 'CHAT_ID_EMPTY', 'OPERATOR_WRONG'])(
    'refused with %s says so and rereads the dialog',
    async code => {
      const desk = await deskFor(act)
      await desk.open(targets[act].chatId)
      desk.portal.faults.next(method, { kind: 'error', code, status: 400 })
      const outcome = await perform(desk, act)
      expect(outcome).toMatchObject({ verdict: 'refused', portalCode: code, dialog: { chatId: targets[act].chatId } })
      expect(executed(desk)).toEqual([])
      expect(desk.portal.received(method)).toHaveLength(1)
      expect(await journal(desk)).toMatchObject([{ state: 'refused', portalCode: code }])
    },
  )

  it('refused for a plan without REST fails as such: the code would mean something else here', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    desk.portal.faults.next(method, { kind: 'error', code: 'ACCESS_DENIED', status: 403 })
    const failure = { code: 'forbidden', details: { reason: 'plan_without_rest' } }
    await expect(perform(desk, act)).rejects.toMatchObject(failure)
    expect(await journal(desk)).toMatchObject([{ state: 'nothing_changed', portalCode: 'ACCESS_DENIED' }])
  })

  it('refused with only a text is refused all the same', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    desk.portal.faults.next(method, { kind: 'error', code: '', description: 'No', status: 400 })
    expect(await perform(desk, act)).toMatchObject({ verdict: 'refused', portalCode: null })
  })

  it('fails as such when it could not be sent, and is closed in the journal', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    await desk.portal.offline()
    await expect(perform(desk, act)).rejects.toMatchObject({ code: 'offline' })
    // An act that reads first does not begin when that fails.
    expect(await journal(desk)).toMatchObject(readsFirst(act) ? [] : [{ state: 'nothing_changed' }])
    expect(await desk.journal.open()).toEqual([])
  })

  it('with an unreadable outcome is unclear, stays open, and is settled by reading only', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    desk.portal.faults.next(method, { kind: 'resetAfter' })
    desk.hooks.onWait = async () => desk.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    expect(await perform(desk, act)).toMatchObject({ verdict: 'unclear', unclearBecause: 'answer_lost', dialog: null })
    expect(await journal(desk)).toMatchObject([{ state: 'sent' }])

    desk.portal.faults.clear()
    desk.hooks.onWait = async () => {}
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ act, verdict: 'done', dialog: after[act] }])
    expect(await journal(desk)).toMatchObject([{ state: 'done' }])
    expect(executed(desk)).toEqual([method])
    await desk.session.settle()
    expect(desk.payloads('act.settled')).toHaveLength(1)
  })

  it('is settled after a restart, from the journal on disk', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    desk.portal.faults.next(method, { kind: 'resetAfter' })
    desk.hooks.onWait = async () => {
      throw new Error('killed')
    }
    await expect(perform(desk, act)).rejects.toThrow('killed')

    const { file, now, dialogs, active, push, wait, state } = desk
    const again = createJournal({
      file,
      now,
      newId: () => 'x',
      account: () => state.account.id,
      saveAs: async () => false,
    })
    const session = createActs({ active, dialogs, journal: again, push, now, wait })
    await session.settle()
    expect(desk.payloads('act.settled')).toMatchObject([{ act, verdict: 'done' }])
    expect(executed(desk)).toEqual([method])
  })

  it('is not sent when the journal cannot be written', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    desk.disk.fails = true
    await expect(perform(desk, act)).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
    expect(executed(desk)).toEqual([])
  })

  it('is sent once for twenty clicks', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    const clicks = await Promise.allSettled(Array.from({ length: 20 }, () => perform(desk, act)))
    const reasons = clicks.flatMap(click => (click.status === 'rejected' ? [click.reason as AppError] : []))
    expect(reasons).toHaveLength(19)
    for (const reason of reasons) expect(reason.details.reason).toBe('act_in_flight')
    expect(executed(desk)).toEqual([method])
  })

  it('is not sent to another session than the operator saw', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    const { world, operators } = desk.portal
    world.openSession(targets[act].chatId, { operatorId: operators.other.id })
    desk.state.later = 31_000
    await expect(perform(desk, act)).rejects.toMatchObject({ code: 'invalid', details: { reason: 'state_changed' } })
    expect(executed(desk)).toEqual([])
    expect(desk.payloads('dialog.changed').at(-1)?.dialog.operator?.id).toBe(operators.other.id)
  })

  it('is not sent when the portal takes too long to show the dialog', async () => {
    const desk = await deskFor(act)
    desk.portal.faults.next('batch', { kind: 'hang' })
    const patience: number[] = []
    const timeout = (ms: number) => {
      patience.push(ms)
      return AbortSignal.timeout(50)
    }
    const session = createActs({ ...desk, timeout })
    const acting = perform({ ...desk, handlers: { ...desk.handlers, ...session.handlers } }, act)
    await expect(acting).rejects.toMatchObject({ code: 'offline' })
    expect(patience).toEqual([60_000])
    expect(executed(desk)).toEqual([])
    expect(await journal(desk)).toEqual([])
  })

  it('reads an unknown dialog first', async () => {
    const desk = await deskFor(act)
    expect(await perform(desk, act)).toMatchObject({ verdict: 'done' })
    expect(desk.portal.requests).toHaveLength(3)
  })

  it('is unclear and stays open when the account signs out meanwhile', async () => {
    const desk = await deskFor(act)
    await desk.open(targets[act].chatId)
    desk.portal.faults.next(method, { kind: 'resetAfter' })
    desk.hooks.onWait = async () => desk.portal.revokeWebhooks()
    expect(await perform(desk, act)).toMatchObject({ verdict: 'unclear', dialog: null })
    expect(await desk.journal.open()).toHaveLength(1)
  })
})
