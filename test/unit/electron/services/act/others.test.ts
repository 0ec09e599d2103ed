import { describe, expect, it } from 'vitest'
import type { Act, ActDetail } from '../../../../../electron/contract/act'
import type { ActOutcome } from '../../../../../electron/contract/outcome'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { mention } from '../../../../portal/world/acts'
import { transferToPerson } from '../../../../portal/world/handover'
import { afterSending } from './acting'
import { executed, methodOf } from './acts'
import { createHarness, type Harness } from '../harness'

const { taken, fresh, closed, ofColleague } = known
const { colleague, other } = operators

async function act(
  harness: Harness,
  name: Act,
  target: { chatId: number },
  detail: ActDetail = {},
): Promise<ActOutcome> {
  const { dialog } = await harness.open(target.chatId)
  const seen = { chatId: dialog.chatId, sessionId: dialog.sessionId, ownerId: dialog.operator?.id ?? null }
  const handlers = harness.session.handlers as unknown as Record<string, (wish: unknown) => Promise<ActOutcome>>
  return (await handlers[`act.${name}`]?.({ ...seen, with: detail })) as ActOutcome
}

/** An event at the portal after the act was answered or lost, before the reread. */
const meanwhile = (harness: Harness, name: Act, happens: () => void) => afterSending(harness, methodOf(name), happens)
const toOther: ActDetail = { to: { kind: 'person', id: other.id, name: null } }
const supervised = async () => {
  const harness = await createHarness()
  harness.portal.world.lines.get(22)?.supervisors.push(harness.portal.operators.me.id)
  return harness
}

describe('an effect that others caused at the same moment', () => {
  /** Each act, and how its effect comes about through somebody else. */
  const cases: [Act, { chatId: number }, ActDetail, (harness: Harness) => void][] = [
    ['answer', fresh, {}, harness => harness.portal.world.take(fresh.chatId, harness.portal.operators.me.id)],
    [
      'intercept',
      ofColleague,
      {},
      ({
        portal: {
          world,
          operators: { me },
        },
      }) => void transferToPerson(world, world.chat(ofColleague.chatId), colleague.id, me.id),
    ],
    [
      'start',
      closed,
      {},
      ({
        portal: {
          world,
          operators: { me },
        },
      }) => {
        world.openSession(closed.chatId)
        world.take(closed.chatId, me.id)
      },
    ],
    [
      'join',
      ofColleague,
      {},
      ({
        portal: {
          world,
          operators: { me },
        },
      }) => {
        world.chat(ofColleague.chatId).members.add(me.id)
        const text = `${mention(world, colleague.id)} added ${mention(world, me.id)} to the conversation`
        world.message(ofColleague.chatId, { from: 'system', text })
      },
    ],
    [
      'transfer',
      taken,
      toOther,
      ({ portal: { world } }) => void transferToPerson(world, world.chat(taken.chatId), colleague.id, other.id),
    ],
  ]
  it.each(cases)('is no evidence for %s after a lost answer', async (name, target, detail, happens) => {
    const harness = await createHarness()
    harness.portal.faults.next(methodOf(name), { kind: 'resetBefore' })
    meanwhile(harness, name, () => happens(harness))
    expect(await act(harness, name, target, detail)).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
    expect(executed(harness)).toEqual([])
  })

  const named = cases.filter(([name]) => ['intercept', 'join', 'transfer'].includes(name))
  it.each(named)(
    'is no evidence for %s where the portal answers an idle true',
    async (name, target, detail, happens) => {
      const harness = await createHarness()
      harness.portal.settings.silentTrue.add(methodOf(name))
      meanwhile(harness, name, () => happens(harness))
      expect(await act(harness, name, target, detail)).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
    },
  )

  it('as many stars from another supervisor: no evidence for a lost rating without a comment', async () => {
    const harness = await supervised()
    const rating = { sessionId: (await harness.open(ofColleague.chatId)).dialog.sessionId, stars: 5, comment: null }
    harness.portal.faults.next(methodOf('vote'), { kind: 'resetBefore' })
    meanwhile(
      harness,
      'vote',
      () => void Object.assign(harness.portal.world.findSession(ofColleague.sessionId) ?? {}, { voteHead: 5 }),
    )
    const outcome = await act(harness, 'vote', ofColleague, { rating } as ActDetail)
    expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'by_whom' })
  })
})

describe('an act that was undone at once', () => {
  it('by the queue giving a skipped dialog back is not reported as unchanged', async () => {
    const harness = await createHarness()
    const {
      world,
      operators: { me },
    } = { world: harness.portal.world, operators: harness.portal.operators }
    meanwhile(harness, 'skip', () => world.take(taken.chatId, me.id))
    const outcome = await act(harness, 'skip', taken)
    expect(executed(harness)).toEqual([methodOf('skip')])
    expect(outcome).toMatchObject({ verdict: 'unclear', unclearBecause: 'not_shown' })
  })

  it('by the colleague taking it back is not reported as unchanged', async () => {
    const harness = await createHarness()
    meanwhile(harness, 'intercept', () => harness.portal.world.take(ofColleague.chatId, colleague.id))
    const outcome = await act(harness, 'intercept', ofColleague)
    expect(executed(harness)).toEqual([methodOf('intercept')])
    expect(outcome).toMatchObject({ verdict: 'unclear' })
  })

  it('by a third person taking it over is not reported as if they had been faster', async () => {
    const harness = await createHarness()
    meanwhile(harness, 'intercept', () => harness.portal.world.take(ofColleague.chatId, other.id))
    const outcome = await act(harness, 'intercept', ofColleague)
    expect(executed(harness)).toEqual([methodOf('intercept')])
    expect(outcome).toMatchObject({ verdict: 'unclear', dialog: { operator: { id: other.id } } })
  })

  it('before the messages that were read is not reported as unchanged', async () => {
    const harness = await createHarness()
    const { world } = harness.portal
    harness.portal.faults.next(methodOf('pin'), { kind: 'resetAfter' })
    harness.hooks.onWait = async () => harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await act(harness, 'pin', taken)
    harness.portal.faults.clear()
    harness.hooks.onWait = async () => {}
    world.chat(taken.chatId).pinned = false
    for (let n = 0; n < 300; n++) world.message(taken.chatId, { from: colleague.id, text: `${n}` })
    await harness.session.settle()
    expect(executed(harness)).toEqual([methodOf('pin')])
    expect(harness.payloads('act.settled')).toMatchObject([{ act: 'pin', verdict: 'unclear' }])
  })
})

describe('a refusal', () => {
  it('of the batch as a whole says nothing about the dialog', async () => {
    const harness = await createHarness()
    harness.portal.settings.silentTrue.add(methodOf('skip'))
    const refusal = { kind: 'error', code: 'ACCESS_ERROR', status: 403 } as const
    meanwhile(harness, 'skip', () => harness.portal.faults.next('batch', refusal, 20))
    expect(await act(harness, 'skip', taken)).toMatchObject({ verdict: 'unclear', unclearBecause: 'unreadable' })
  })

  it.each(['internal_server_error', 'Internal_Server_Error', 'ERROR_CORE', '500', '0'])(
    'such as %j from a failing portal does not tell whether the act ran',
    async error => {
      const harness = await createHarness()
      await harness.open(taken.chatId)
      meanwhile(harness, 'pin', () => void (harness.portal.world.chat(taken.chatId).pinned = true))
      harness.portal.faults.next(methodOf('pin'), { kind: 'body', status: 500, body: JSON.stringify({ error }) })
      expect(await act(harness, 'pin', taken)).not.toMatchObject({ verdict: 'refused' })
    },
  )
})

describe('an undocumented answer', () => {
  it.each<[unknown, string]>([
    [true, 'done'],
    [1, 'done'],
    ['1', 'done'],
    ['true', 'done'],
    ['Y', 'done'],
    ['0', 'unclear'],
    [0, 'unclear'],
    ['false', 'unclear'],
    ['FALSE', 'unclear'],
    ['n', 'unclear'],
    ['N', 'unclear'],
    ['error', 'unclear'],
    [-1, 'unclear'],
    [[], 'unclear'],
    [[false], 'unclear'],
    [{}, 'unclear'],
    [{ success: false }, 'unclear'],
    [null, 'unclear'],
  ])('%j is %s where the answer is the only evidence', async (result, verdict) => {
    const harness = await createHarness()
    const messageId = (await harness.open(taken.chatId)).messages.at(-1)?.id ?? 0
    harness.portal.faults.next(methodOf('saveQuick'), { kind: 'body', body: JSON.stringify({ result }) })
    expect(await act(harness, 'saveQuick', taken, { messageId })).toMatchObject({ verdict })
  })
})
