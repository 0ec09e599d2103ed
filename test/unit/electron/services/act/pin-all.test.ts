import { describe, expect, it } from 'vitest'
import { createMyDialogs } from '../../../../../electron/services/my-dialogs/my-dialogs'
import { createActs } from '../../../../../electron/services/act/acts'
import { createPinAll } from '../../../../../electron/services/act/pin-all'
import { known } from '../../../../portal/seed/known'
import { createHarness } from '../harness'

const pinAll = 'imopenlines.session.mode.pinAll'

async function harnessForAll() {
  const harness = await createHarness()
  const { active, directory, push, now, wait, journal } = harness
  const myDialogs = createMyDialogs({ active, directory, push, nudge: () => {}, now })
  const handlers = createPinAll({ active, journal, myDialogs, wait })
  return { ...harness, pinAll: () => handlers['act.pinAll']({}), unpinAll: () => handlers['act.unpinAll']({}) }
}

describe('act.pinAll', () => {
  it('reports the outcome for each dialog it was meant for, and keeps it in the journal', async () => {
    const harness = await harnessForAll()
    const outcomes = await harness.pinAll()
    expect(outcomes.find(({ chatId }) => chatId === known.waiting.chatId)?.outcome).toMatchObject({ verdict: 'done' })
    expect(outcomes.map(({ chatId }) => chatId)).not.toContain(known.pinned.chatId)
    expect(outcomes.map(({ chatId }) => chatId)).not.toContain(known.ofColleague.chatId)
    expect(harness.portal.ledger.acts.filter(({ method }) => method === pinAll)).toHaveLength(1)
    const { entries } = await harness.handlers['journal.list']({})
    expect(entries.filter(({ act, state }) => act === 'pin' && state === 'done').length).toBe(
      outcomes.filter(({ outcome }) => outcome.verdict === 'done').length,
    )
  })

  it('sends nothing when there is nothing to change', async () => {
    const harness = await harnessForAll()
    await harness.pinAll()
    const left = await harness.pinAll()
    expect(left.every(({ outcome }) => outcome.verdict === 'nothing_changed')).toBe(true)
    harness.portal.world.chats.clear()
    const before = harness.portal.received(pinAll).length
    expect(await harness.pinAll()).toEqual([])
    expect(harness.portal.received(pinAll)).toHaveLength(before)
  })

  it('learns by reading that a request with a lost answer was executed, once', async () => {
    const harness = await harnessForAll()
    harness.portal.faults.next(pinAll, { kind: 'resetAfter' })
    const outcomes = await harness.pinAll()
    expect(outcomes.find(({ chatId }) => chatId === known.waiting.chatId)?.outcome).toMatchObject({ verdict: 'done' })
    expect(harness.portal.ledger.acts.filter(({ method }) => method === pinAll)).toHaveLength(1)
  })

  it('says that it was refused, or that nothing was sent', async () => {
    const harness = await harnessForAll()
    harness.portal.faults.next(pinAll, { kind: 'error', code: 'SOMETHING_NEW', status: 400 })
    const outcomes = await harness.pinAll()
    expect(new Set(outcomes.map(({ outcome }) => outcome.verdict))).toEqual(new Set(['refused']))
    harness.portal.faults.next(pinAll, { kind: 'error', code: 'insufficient_scope', status: 403 })
    await expect(harness.pinAll()).rejects.toMatchObject({ code: 'forbidden' })
    expect(await harness.journal.open()).toEqual([])
  })

  it('reads the list again before it says that nothing has changed', async () => {
    const harness = await harnessForAll()
    harness.portal.settings.shownLater = []
    harness.hooks.onWait = async () => harness.portal.settings.shownLater?.splice(0).forEach(show => show())
    const outcomes = await harness.pinAll()
    expect(outcomes.find(({ chatId }) => chatId === known.waiting.chatId)?.outcome).toMatchObject({ verdict: 'done' })
    expect(harness.waits[0]).toBe(500)
  })

  it.each(['nothing has shown of', 'the answer was lost of'])(
    'is not credited with the late effect of an earlier pin: %s that one',
    async which => {
      const harness = await harnessForAll()
      const { portal } = harness
      const { dialog } = await harness.open(known.waiting.chatId)
      const wish = { chatId: dialog.chatId, sessionId: dialog.sessionId, ownerId: dialog.operator?.id ?? null }
      portal.settings.shownLater = []
      if (which.startsWith('the answer')) portal.faults.next('imopenlines.session.mode.pin', { kind: 'resetAfter' })
      await harness.handlers['act.pin'](wish)
      portal.settings.silentTrue.add(pinAll)
      harness.hooks.onWait = async () => portal.settings.shownLater?.splice(0).forEach(show => show())
      const outcomes = await harness.pinAll()
      const outcome = outcomes.find(({ chatId }) => chatId === known.waiting.chatId)?.outcome
      expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'acted_before' })
      const { entries } = await harness.handlers['journal.list']({})
      expect(entries.find(({ chatId }) => chatId === known.waiting.chatId)).toMatchObject({ state: 'unclear' })
    },
  )

  it('is not settled by others while it is under way', async () => {
    const harness = await harnessForAll()
    harness.portal.settings.shownLater = []
    let settled = false
    harness.hooks.onWait = async () => {
      if (!settled) await harness.session.settle()
      settled = true
      harness.portal.settings.shownLater?.splice(0).forEach(show => show())
    }
    await harness.pinAll()
    expect(settled).toBe(true)
    expect(harness.payloads('act.settled')).toEqual([])
    const { entries } = await harness.handlers['journal.list']({})
    expect(entries.find(({ chatId }) => chatId === known.waiting.chatId)).toMatchObject({ state: 'done' })
  })

  it('says nothing about a dialog that left the list or does not tell whether it is pinned', async () => {
    const harness = await harnessForAll()
    const { world } = harness.portal
    harness.portal.faults.next(pinAll, { kind: 'resetBefore' })
    harness.hooks.onWait = async () => void world.chats.delete(known.waiting.chatId)
    const outcomes = await harness.pinAll()
    const outcome = outcomes.find(({ chatId }) => chatId === known.waiting.chatId)?.outcome
    expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'unreadable' })
  })

  it('leaves no unsent act behind, and none under way, when the journal fails midway', async () => {
    const harness = await harnessForAll()
    harness.disk.failsAt = 1
    await expect(harness.pinAll()).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
    expect(harness.portal.received(pinAll)).toEqual([])
    harness.disk.failsAt = null
    expect(await harness.journal.open()).toMatchObject([{ left: false }])
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ verdict: 'not_sent' }])
    expect(await harness.pinAll()).not.toEqual([])
  })

  it('skips a dialog in which another act is under way', async () => {
    const harness = await harnessForAll()
    await harness.open(known.waiting.chatId)
    const gate = harness.portal.faults.hold('imopenlines.session.mode.pin')
    const { dialog } = await harness.open(known.waiting.chatId)
    const wish = { chatId: dialog.chatId, sessionId: dialog.sessionId, ownerId: dialog.operator?.id ?? null }
    const pinning = harness.handlers['act.pin'](wish)
    await gate.reached
    const outcomes = await harness.pinAll()
    expect(outcomes.map(({ chatId }) => chatId)).not.toContain(known.waiting.chatId)
    gate.open()
    await pinning
  })

  it('and an act still being prepared do not both take a dialog', async () => {
    const harness = await harnessForAll()
    const { dialog } = await harness.open(known.waiting.chatId)
    const wish = { chatId: dialog.chatId, sessionId: dialog.sessionId, ownerId: dialog.operator?.id ?? null }
    let look = () => {}
    const looked = new Promise<void>(resolve => (look = resolve))
    const read: typeof harness.dialogs.read = async (...request) => {
      await looked
      return harness.dialogs.read(...request)
    }
    harness.state.later = 60_000
    const preparing = createActs({ ...harness, dialogs: { ...harness.dialogs, read } }).handlers['act.pin'](wish)
    const pinning = preparing.catch((error: unknown) => error)
    const { bitrix } = harness.active()
    const call = bitrix.call.bind(bitrix)
    bitrix.call = (async (...request: Parameters<typeof bitrix.call>) => {
      look()
      await pinning
      return call(...request)
    }) as typeof bitrix.call
    const [outcomes, pinned] = [await harness.pinAll(), await pinning]
    expect(outcomes.map(({ chatId }) => chatId)).toContain(known.waiting.chatId)
    expect(pinned).toMatchObject({ details: { reason: 'act_in_flight' } })
    expect(harness.portal.received('imopenlines.session.mode.pin')).toEqual([])
  })

  it.each<[string, (harness: Awaited<ReturnType<typeof harnessForAll>>) => void]>([
    ['given back to the queue', ({ portal }) => portal.world.transfer(known.waiting.chatId, 22)],
    [
      'closed, and has begun anew',
      ({ portal }) => {
        portal.world.closeSession(known.waiting.chatId)
        portal.world.openSession(known.waiting.chatId)
        portal.world.take(known.waiting.chatId, portal.operators.me.id)
      },
    ],
  ])(
    'reports a dialog that was %s since neither as overtaken by somebody else nor as left unchanged',
    async (_, happens) => {
      const harness = await harnessForAll()
      const { bitrix } = harness.active()
      const call = bitrix.call.bind(bitrix)
      bitrix.call = (async (...request: Parameters<typeof bitrix.call>) => {
        const answer = await call(...request)
        if (request[0] === pinAll) happens(harness)
        return answer
      }) as typeof bitrix.call
      const outcomes = await harness.pinAll()
      const outcome = outcomes.find(({ chatId }) => chatId === known.waiting.chatId)?.outcome
      expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'other_session' })
    },
  )
})
