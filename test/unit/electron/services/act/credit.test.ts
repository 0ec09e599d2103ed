import { describe, expect, it } from 'vitest'
import type { Act, ActDetail } from '../../../../../electron/contract/act'
import { Instant } from '../../../../../electron/contract/common'
import type { NewIntent } from '../../../../../electron/services/journal/journal'
import { origin } from '../../../../../electron/services/journal/links'
import { formerLine } from '../journal/former'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { intercept } from '../../../../portal/world/acts'
import { startFromMessage, transferToPerson } from '../../../../portal/world/handover'
import { act, afterSending } from './acting'
import { executed, harnessFor, journal, methodOf, perform, targets, type Tried } from './acts'
import { chatId, createHarness, type Harness, sessionId, userId } from '../harness'

const { taken, ofColleague, fresh } = known
const { colleague, other } = operators
const toOther: ActDetail = { to: { kind: 'person', id: other.id, name: null } }

/** A colleague's dialog, and the message in it that a session may begin with. */
function chosenIn(harness: Harness) {
  const { world, operators: people } = harness.portal
  const chat = world.chat(ofColleague.chatId)
  return { world, chat, me: people.me.id, messageId: chat.messages.at(-1)?.id ?? 0 }
}

describe('a start from a message with a lost answer', () => {
  it('is done when the portal has repeated the message in the operator’s own session', async () => {
    const harness = await createHarness()
    harness.portal.faults.next(methodOf('startFrom'), { kind: 'resetAfter' })
    const { messageId } = chosenIn(harness)
    expect(await act(harness, 'startFrom', ofColleague, { messageId })).toMatchObject({ verdict: 'done' })
  })

  it.each<[string, (chosen: ReturnType<typeof chosenIn>) => void]>([
    [
      'another operator who handed it over',
      ({ world, chat, messageId, me }) => {
        startFromMessage(world, chat, other.id, messageId)
        transferToPerson(world, chat, other.id, me)
      },
    ],
    [
      'another operator, with this one taking part',
      ({ world, chat, messageId, me }) => {
        startFromMessage(world, chat, other.id, messageId)
        chat.ownerId = me
        chat.members.add(me)
      },
    ],
    [
      'the queue',
      ({ world, chat, me }) => {
        world.closeSession(chat.id)
        world.openSession(chat.id)
        world.take(chat.id, me)
        world.message(chat.id, { from: 'customer', text: 'Something else' })
      },
    ],
    [
      'the queue, without a word yet',
      ({ world, chat, me }) => {
        world.openSession(chat.id)
        world.take(chat.id, me)
      },
    ],
  ])('is not credited with a session begun by %s', async (_, happens) => {
    const harness = await createHarness()
    const chosen = chosenIn(harness)
    harness.portal.faults.next(methodOf('startFrom'), { kind: 'resetBefore' })
    afterSending(harness, methodOf('startFrom'), () => happens(chosen))
    const outcome = await act(harness, 'startFrom', ofColleague, { messageId: chosen.messageId })
    expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
    expect(executed(harness)).toEqual([])
  })
})

describe('a colleague who has the dialog afterwards', () => {
  it('is no proof against a transfer that the portal has written about', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    afterSending(harness, methodOf('transfer'), () => world.take(taken.chatId, colleague.id))
    expect(await act(harness, 'transfer', taken, toOther)).toMatchObject({ verdict: 'done' })
  })

  it.each<[Act, ActDetail]>([
    ['transfer', toOther],
    ['finish', {}],
    ['spam', {}],
  ])('was not certainly faster than %s when the messages since cannot be read', async (name, detail) => {
    const harness = await createHarness()
    harness.portal.settings.silentTrue.add(methodOf(name))
    afterSending(harness, methodOf(name), () => {
      harness.portal.world.take(taken.chatId, colleague.id)
      const refusal = { kind: 'error', code: 'ACCESS_DENIED', status: 403 } as const
      harness.portal.faults.next('imopenlines.session.history.get', refusal, 20)
    })
    expect(await act(harness, name, taken, detail)).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
  })

  it('was not certainly faster when the portal has written that this operator acted', async () => {
    const harness = await createHarness()
    const { world, operators: people } = harness.portal
    afterSending(harness, methodOf('finish'), () => world.take(taken.chatId, colleague.id))
    harness.portal.settings.silentTrue.add(methodOf('finish'))
    afterSending(harness, methodOf('finish'), () =>
      world.message(taken.chatId, { from: 'system', text: `[USER=${people.me.id}]Me[/USER] finished it` }),
    )
    expect(await act(harness, 'finish', taken)).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
  })

  it('was not faster if they took over the session begun from a message', async () => {
    const harness = await createHarness()
    const { world, chat, messageId } = chosenIn(harness)
    afterSending(harness, methodOf('startFrom'), () => void intercept(world, chat, colleague.id))
    const outcome = await act(harness, 'startFrom', ofColleague, { messageId })
    expect(executed(harness)).toEqual([methodOf('startFrom')])
    expect(outcome.verdict).toBe('unclear')
  })

  it('was not faster if they took over the started session', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    const chat = world.chat(known.closed.chatId)
    afterSending(harness, methodOf('start'), () => void intercept(world, chat, colleague.id))
    expect((await act(harness, 'start', known.closed)).verdict).toBe('unclear')
    expect(executed(harness)).toEqual([methodOf('start')])
  })

  it('was faster if nothing was written about this operator', async () => {
    const harness = await createHarness()
    harness.portal.settings.silentTrue.add(methodOf('transfer'))
    afterSending(harness, methodOf('transfer'), () => harness.portal.world.take(taken.chatId, colleague.id))
    const overtaken = { verdict: 'overtaken', operator: { id: colleague.id } }
    expect(await act(harness, 'transfer', taken, toOther)).toMatchObject(overtaken)
  })
})

it.each<Act>(['addPerson', 'pin', 'createLead'])('%s in a session that has ended since is unclear', async name => {
  const harness = await createHarness()
  const target = name === 'addPerson' ? known.documented : taken
  afterSending(harness, methodOf(name), () => {
    const chat = harness.portal.world.chat(target.chatId)
    harness.portal.world.closeSession(target.chatId)
    chat.members.clear()
    Object.assign(chat, { pinned: false, crm: {} })
  })
  const person = { id: userId(other.id), name: null }
  const outcome = await act(harness, name, target, name === 'addPerson' ? { person } : {})
  expect(executed(harness)).toEqual([methodOf(name)])
  expect(outcome).toMatchObject({ verdict: 'unclear' })
})

describe('an act in a former version’s journal', () => {
  /** An intent in the form of a version that noted neither when an act leaves nor the state before. */
  function former(harness: Harness, name: Act, target: { chatId: number; sessionId: number }, ownerId: number | null) {
    const intent = {
      account: harness.state.account.id,
      act: name,
      customer: 'A',
      from: null,
      reason: null,
      joined: false,
    }
    const on = { chatId: chatId(target.chatId), sessionId: sessionId(target.sessionId), ownerId } as NewIntent
    const whole = { ...intent, ...on, id: 'former', at: Instant.parse(1_000) }
    harness.disk.lines.push(formerLine({ kind: 'begin', intent: whole }, origin).line)
  }

  it.each<[string, Act, { chatId: number; sessionId: number }, (harness: Harness) => void]>([
    ['as it was', 'join', fresh, () => {}],
    ['as it was', 'pin', taken, () => {}],
    ['as it was', 'finish', taken, () => {}],
    ['as the act would have made it', 'pin', taken, ({ portal }) => (portal.world.chat(taken.chatId).pinned = true)],
    ['as the act would have made it', 'finish', taken, ({ portal }) => portal.world.closeSession(taken.chatId)],
    ['with a colleague', 'finish', taken, ({ portal }) => portal.world.take(taken.chatId, colleague.id)],
    ['with a colleague', 'pin', taken, ({ portal }) => portal.world.take(taken.chatId, colleague.id)],
  ])('is unclear when the dialog is %s (%s): it may or may not have left', async (_, name, target, happens) => {
    const harness = await createHarness()
    former(harness, name, target, target === fresh ? null : harness.portal.operators.me.id)
    happens(harness)
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ act: name, verdict: 'unclear' }])
    expect(await harness.journal.isIntact()).toBe(true)
    expect(await harness.journal.open()).toEqual([])
  })
})

describe('an act before, whose effect nobody has read', () => {
  /** Sends an act whose answer is lost, and reads nothing after it. */
  async function lose(harness: Harness, name: Tried): Promise<void> {
    await harness.open(targets[name].chatId)
    harness.portal.faults.next(methodOf(name), { kind: 'resetAfter' })
    let hasLeft = false
    afterSending(harness, methodOf(name), () => {
      if (!hasLeft) harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
      hasLeft = true
    })
    expect(await perform(harness, name)).toMatchObject({ verdict: 'unclear', unclearBecause: 'answer_lost' })
    harness.portal.faults.clear()
  }

  /** Sends an act that never reaches the portal, which answers no reading after it either. */
  async function neverArrives(harness: Harness, name: Tried): Promise<void> {
    await harness.open(targets[name].chatId)
    harness.portal.faults.next(methodOf(name), { kind: 'resetBefore' })
    harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await perform(harness, name)
    harness.portal.faults.clear()
  }

  it.each<Tried>(['join', 'pin', 'unpin', 'silence', 'unsilence'])(
    'is not done once more: a second %s finds it done, and is not sent',
    async name => {
      const harness = await harnessFor(name)
      await lose(harness, name)
      const again = perform(harness, name)
      await expect(again).rejects.toMatchObject({ code: 'invalid', details: { reason: 'state_changed' } })
      expect(executed(harness)).toEqual([methodOf(name)])
      await harness.session.settle()
      expect((await journal(harness)).map(({ state }) => state)).toEqual(['done'])
    },
  )

  it('leaves a second one in doubt, though it may not have reached the portal', async () => {
    const harness = await createHarness()
    await neverArrives(harness, 'join')
    expect(await perform(harness, 'join')).toMatchObject({ verdict: 'unclear', unclearBecause: 'acted_before' })
    expect(executed(harness)).toEqual([methodOf('join')])
  })

  it.each<Tried>(['join', 'intercept', 'pin', 'silence'])(
    'is not credited to a second %s, where the portal shows it only after that one’s own reading',
    async name => {
      const harness = await harnessFor(name)
      const { settings } = harness.portal
      settings.shownLater = []
      await lose(harness, name)
      settings.silentTrue.add(methodOf(name))
      afterSending(harness, methodOf(name), () => settings.shownLater?.splice(0).forEach(show => show()))
      expect(await perform(harness, name)).toMatchObject({ verdict: 'unclear', unclearBecause: 'acted_before' })
      expect(harness.portal.ledger.acts.filter(({ changed }) => changed)).toHaveLength(1)
      expect((await journal(harness)).map(({ state }) => state)).not.toContain('done')
    },
  )

  it.each<[Tried, Tried]>([
    ['finish', 'spam'],
    ['intercept', 'join'],
  ])('%s is not credited to a %s after it', async (first, second) => {
    const harness = await harnessFor(first)
    const { settings } = harness.portal
    settings.shownLater = []
    await lose(harness, first)
    settings.silentTrue.add(methodOf(second))
    afterSending(harness, methodOf(second), () => settings.shownLater?.splice(0).forEach(show => show()))
    const outcome = await perform(harness, second, targets[first])
    expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'acted_before' })
  })

  it('is told from a second one, where the portal has written about both', async () => {
    const harness = await harnessFor('intercept')
    const { world } = harness.portal
    await lose(harness, 'intercept')
    world.take(ofColleague.chatId, colleague.id)
    await harness.open(ofColleague.chatId)
    expect(await perform(harness, 'intercept')).toMatchObject({ verdict: 'done' })
  })

  it('is expected no more after a minute', async () => {
    const harness = await createHarness()
    await neverArrives(harness, 'join')
    harness.state.later += 60_000
    expect(await perform(harness, 'join')).toMatchObject({ verdict: 'done' })
  })

  it('does not take from an act of another kind what only that makes', async () => {
    const harness = await createHarness()
    await neverArrives(harness, 'pin')
    expect(await perform(harness, 'silence')).toMatchObject({ verdict: 'done' })
  })

  it('is not hidden by a reading from before it, when the dialog is opened again', async () => {
    const harness = await createHarness()
    await lose(harness, 'join')
    expect((await harness.open(ofColleague.chatId)).dialog.joined).toBe(true)
  })

  it('on all dialogs at once is not credited to one on a single dialog', async () => {
    const harness = await createHarness()
    await harness.open(taken.chatId)
    harness.portal.faults.next('imopenlines.session.mode.pinAll', { kind: 'resetAfter' })
    harness.portal.faults.next('imopenlines.session.mode.pinAll', { kind: 'resetAfter' })
    await harness.handlers['act.pinAll']({})
    await expect(perform(harness, 'pin')).rejects.toMatchObject({ details: { reason: 'state_changed' } })
    expect(harness.portal.received(methodOf('pin'))).toEqual([])
  })
})
