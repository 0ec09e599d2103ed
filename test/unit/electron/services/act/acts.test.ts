import { describe, expect, it } from 'vitest'
import type { AppError } from '../../../../../electron/app-error'
import { createJournal } from '../../../../../electron/services/journal/journal'
import { createActs } from '../../../../../electron/services/act/acts'
import type { Fault } from '../../../../portal/types'
import { acts, harnessFor, executed, journal, methodOf, perform, targets, type Tried } from './acts'

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
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    const outcome = await perform(harness, act)
    expect(outcome).toMatchObject({ act, verdict: 'done', portalCode: null, dialog: after[act] })
    expect(executed(harness)).toEqual([method])
    const before = readsFirst(act) ? ['batch', 'batch'] : ['batch']
    expect(harness.portal.requests.map(({ method: sent }) => sent)).toEqual([...before, method, 'batch'])
    expect(harness.payloads('dialog.changed').at(-1)?.dialog).toEqual(outcome.dialog)
    expect(await journal(harness)).toMatchObject([{ act, state: 'done', chatId: targets[act].chatId }])
    expect(harness.waits).toEqual([])
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
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    harness.portal.faults.next(method, fault)
    expect(await perform(harness, act)).toMatchObject({ verdict: 'done' })
    expect(executed(harness)).toEqual([method])
    expect(harness.portal.received(method)).toHaveLength(1)
    expect(harness.waits).toEqual([500])
  })

  it.each<[string, Fault]>([
    ['reset', { kind: 'resetBefore' }],
    ['a 502', { kind: 'status', status: 502 }],
    ['a sign-in page of the network', { kind: 'html' }],
  ])('lost on the way out (%s) is seen not to have happened', async (_, fault) => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    harness.portal.faults.next(method, fault)
    expect(await perform(harness, act)).toMatchObject({ verdict: 'nothing_changed' })
    expect(executed(harness)).toEqual([])
    expect(harness.portal.received(method).length).toBeLessThanOrEqual(1)
    expect(harness.waits).toEqual([500, 1500, 3000])
    expect(await journal(harness)).toMatchObject([{ state: 'nothing_changed' }])
  })

  it('is reported as unchanged when the portal answers true without doing it', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    harness.portal.settings.silentTrue.add(method)
    expect(await perform(harness, act)).toMatchObject({ verdict: 'nothing_changed' })
    expect(harness.portal.received(method)).toHaveLength(1)
  })

  it.each(['CHAT_ID', 'CHAT_TYPE', 'ACCESS_DENIED', 'USER_ID', 'CHAT_ID_EMPTY', 'OPERATOR_WRONG'])(
    'refused with %s says so and rereads the dialog',
    async code => {
      const harness = await harnessFor(act)
      await harness.open(targets[act].chatId)
      harness.portal.faults.next(method, { kind: 'error', code, status: 400 })
      const outcome = await perform(harness, act)
      expect(outcome).toMatchObject({ verdict: 'refused', portalCode: code, dialog: { chatId: targets[act].chatId } })
      expect(executed(harness)).toEqual([])
      expect(harness.portal.received(method)).toHaveLength(1)
      expect(await journal(harness)).toMatchObject([{ state: 'refused', portalCode: code }])
    },
  )

  it('refused for a plan without REST fails as such: the code would mean something else here', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    harness.portal.faults.next(method, { kind: 'error', code: 'ACCESS_DENIED', status: 403 })
    const failure = { code: 'forbidden', details: { reason: 'plan_without_rest' } }
    await expect(perform(harness, act)).rejects.toMatchObject(failure)
    expect(await journal(harness)).toMatchObject([{ state: 'nothing_changed', portalCode: 'ACCESS_DENIED' }])
  })

  it('refused with only a text is refused all the same', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    harness.portal.faults.next(method, { kind: 'error', code: '', description: 'No', status: 400 })
    expect(await perform(harness, act)).toMatchObject({ verdict: 'refused', portalCode: null })
  })

  it('fails as such when it could not be sent, and is closed in the journal', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    await harness.portal.offline()
    await expect(perform(harness, act)).rejects.toMatchObject({ code: 'offline' })
    // An act that reads first does not begin when that fails.
    expect(await journal(harness)).toMatchObject(readsFirst(act) ? [] : [{ state: 'nothing_changed' }])
    expect(await harness.journal.open()).toEqual([])
  })

  it('with an unreadable outcome is unclear, stays open, and is settled by reading only', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    harness.portal.faults.next(method, { kind: 'resetAfter' })
    harness.hooks.onWait = async () => harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    expect(await perform(harness, act)).toMatchObject({
      verdict: 'unclear',
      unclearBecause: 'answer_lost',
      dialog: null,
    })
    expect(await journal(harness)).toMatchObject([{ state: 'sent' }])

    harness.portal.faults.clear()
    harness.hooks.onWait = async () => {}
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ act, verdict: 'done', dialog: after[act] }])
    expect(await journal(harness)).toMatchObject([{ state: 'done' }])
    expect(executed(harness)).toEqual([method])
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toHaveLength(1)
  })

  it('is settled after a restart, from the journal on disk', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    harness.portal.faults.next(method, { kind: 'resetAfter' })
    harness.hooks.onWait = async () => {
      throw new Error('killed')
    }
    await expect(perform(harness, act)).rejects.toThrow('killed')

    const { file, now, dialogs, active, push, wait, state } = harness
    const again = createJournal({
      file,
      now,
      newId: () => 'x',
      account: () => state.account.id,
      saveAs: async () => false,
    })
    const session = createActs({ active, dialogs, journal: again, push, now, wait })
    await session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ act, verdict: 'done' }])
    expect(executed(harness)).toEqual([method])
  })

  it('is not sent when the journal cannot be written', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    harness.disk.fails = true
    await expect(perform(harness, act)).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
    expect(executed(harness)).toEqual([])
  })

  it('is sent once for twenty clicks', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    const clicks = await Promise.allSettled(Array.from({ length: 20 }, () => perform(harness, act)))
    const reasons = clicks.flatMap(click => (click.status === 'rejected' ? [click.reason as AppError] : []))
    expect(reasons).toHaveLength(19)
    for (const reason of reasons) expect(reason.details.reason).toBe('act_in_flight')
    expect(executed(harness)).toEqual([method])
  })

  it('is not sent to another session than the operator saw', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    const { world, operators } = harness.portal
    world.openSession(targets[act].chatId, { operatorId: operators.other.id })
    harness.state.later = 31_000
    await expect(perform(harness, act)).rejects.toMatchObject({ code: 'invalid', details: { reason: 'state_changed' } })
    expect(executed(harness)).toEqual([])
    expect(harness.payloads('dialog.changed').at(-1)?.dialog.operator?.id).toBe(operators.other.id)
  })

  it('is not sent when the portal takes too long to show the dialog', async () => {
    const harness = await harnessFor(act)
    harness.portal.faults.next('batch', { kind: 'hang' })
    const patience: number[] = []
    const timeout = (ms: number) => {
      patience.push(ms)
      return AbortSignal.timeout(50)
    }
    const session = createActs({ ...harness, timeout })
    const acting = perform({ ...harness, handlers: { ...harness.handlers, ...session.handlers } }, act)
    await expect(acting).rejects.toMatchObject({ code: 'offline' })
    expect(patience).toEqual([60_000])
    expect(executed(harness)).toEqual([])
    expect(await journal(harness)).toEqual([])
  })

  it('reads an unknown dialog first', async () => {
    const harness = await harnessFor(act)
    expect(await perform(harness, act)).toMatchObject({ verdict: 'done' })
    expect(harness.portal.requests).toHaveLength(3)
  })

  it('is unclear and stays open when the account signs out meanwhile', async () => {
    const harness = await harnessFor(act)
    await harness.open(targets[act].chatId)
    harness.portal.faults.next(method, { kind: 'resetAfter' })
    harness.hooks.onWait = async () => harness.portal.revokeWebhooks()
    expect(await perform(harness, act)).toMatchObject({ verdict: 'unclear', dialog: null })
    expect(await harness.journal.open()).toHaveLength(1)
  })
})
