import { describe, expect, it } from 'vitest'
import type { ActDetail, Act } from '../../../../../electron/contract/act'
import type { Fault } from '../../../../portal/types'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { executed, journal, methodOf } from './acts'
import { chatId, createHarness, type Harness, sessionId, userId } from '../harness'

const { colleague, other, outsider } = operators
const { taken, documented, ofColleague } = known
type Target = { chatId: number; sessionId: number }

const toPerson = (id: number): ActDetail => ({ to: { kind: 'person', id, name: null } })
const toLine = (id: number): ActDetail => ({ to: { kind: 'line', id, name: null } })
const person = (id: number): ActDetail => ({ person: { id: userId(id), name: null } })
const vote = (stars: number | null, comment: string | null): ActDetail => ({
  rating: { sessionId: sessionId(ofColleague.sessionId), stars, comment },
})

/** An act on the dialog as the console has shown it last. */
async function perform(harness: Harness, act: Act, target: Target, detail: ActDetail = {}) {
  const { dialog } = await harness.open(target.chatId)
  const wish = { chatId: chatId(target.chatId), sessionId: dialog.sessionId, ownerId: dialog.operator?.id ?? null }
  const handlers = harness.session.handlers as unknown as Record<string, (wish: unknown) => Promise<unknown>>
  return handlers[`act.${act}`]?.({ ...wish, with: detail })
}

/** A harness at which the act makes sense and would work. */
async function harnessFor(act: Act): Promise<Harness> {
  const harness = await createHarness()
  const { world } = harness.portal
  if (act === 'removePerson') world.chat(documented.chatId).members.add(other.id)
  if (act === 'vote') world.lines.get(22)?.supervisors.push(harness.portal.operators.me.id)
  return harness
}
const messageOf = (harness: Harness, { chatId }: Target) => harness.portal.world.chat(chatId).messages.at(-1)?.id ?? 0

/** Each act with its dialog, its details, and the request that the portal gets. */
const stories: [Act, Target, (harness: Harness) => ActDetail, (harness: Harness) => object][] = [
  ['transfer', taken, () => toPerson(other.id), () => ({ CHAT_ID: taken.chatId, TRANSFER_ID: String(other.id) })],
  ['transfer', taken, () => toLine(16), () => ({ CHAT_ID: taken.chatId, TRANSFER_ID: 'queue16' })],
  [
    'vote',
    ofColleague,
    () => vote(4, 'Good'),
    () => ({ SESSION_ID: ofColleague.sessionId, RATING: 4, COMMENT: 'Good' }),
  ],
  ['createLead', taken, () => ({}), () => ({ CHAT_ID: taken.chatId })],
  [
    'addPerson',
    documented,
    () => person(other.id),
    () => ({ CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 1205, USER_ID: other.id, CHAT_ID: documented.chatId }),
  ],
  [
    'removePerson',
    documented,
    () => person(other.id),
    () => ({ CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 1205, USER_ID: other.id, CHAT_ID: documented.chatId }),
  ],
  [
    'startFrom',
    ofColleague,
    harness => ({ messageId: messageOf(harness, ofColleague) }),
    harness => ({ CHAT_ID: ofColleague.chatId, MESSAGE_ID: messageOf(harness, ofColleague) }),
  ],
  [
    'saveQuick',
    ofColleague,
    harness => ({ messageId: messageOf(harness, ofColleague) }),
    harness => ({ CHAT_ID: ofColleague.chatId, MESSAGE_ID: messageOf(harness, ofColleague) }),
  ],
]

describe.each(stories)('%s', (act, target, detailOf, sentOf) => {
  const method = methodOf(act)

  it('is sent once with its details, seen to be done, and written into the journal', async () => {
    const harness = await harnessFor(act)
    const [detail, sent] = [detailOf(harness), sentOf(harness)]
    expect(await perform(harness, act, target, detail)).toMatchObject({ act, verdict: 'done' })
    expect(harness.portal.received(method)).toEqual([sent])
    expect(await journal(harness)).toMatchObject([{ act, state: 'done', with: detail }])
  })

  it.each<[string, Fault]>([
    ['reset', { kind: 'resetAfter' }],
    ['a 504', { kind: 'status', status: 504, execute: true }],
  ])('is not resent after an answer that was %s, and reports as much as can be seen', async (_, fault) => {
    const harness = await harnessFor(act)
    harness.portal.faults.next(method, fault)
    const verdict = act === 'saveQuick' ? 'unclear' : 'done'
    expect(await perform(harness, act, target, detailOf(harness))).toMatchObject({ verdict })
    expect(executed(harness)).toEqual([method])
  })

  it('is reported as unchanged when the portal answers without doing it', async () => {
    const harness = await harnessFor(act)
    harness.portal.settings.silentTrue.add(method)
    // For a quick answer the portal's word is the only evidence.
    const verdict = act === 'saveQuick' ? 'done' : 'nothing_changed'
    expect(await perform(harness, act, target, detailOf(harness))).toMatchObject({ verdict })
  })

  it('names the code when it is refused', async () => {
    const harness = await harnessFor(act)
    harness.portal.faults.next(method, { kind: 'error', code: 'WRONG_REQUEST', status: 400 })
    const outcome = { verdict: 'refused', portalCode: 'WRONG_REQUEST' }
    expect(await perform(harness, act, target, detailOf(harness))).toMatchObject(outcome)
    expect(await journal(harness)).toMatchObject([{ state: 'refused', portalCode: 'WRONG_REQUEST' }])
  })
})

it('an earlier rating is no evidence of one that the portal only agrees to', async () => {
  const harness = await harnessFor('vote')
  await perform(harness, 'vote', ofColleague, vote(4, 'Good'))
  harness.portal.settings.silentTrue.add(methodOf('vote'))
  const outcome = { verdict: 'unclear', unclearBecause: 'by_whom' }
  expect(await perform(harness, 'vote', ofColleague, vote(4, 'Good'))).toMatchObject(outcome)
})

describe('transfer', () => {
  it('out of sight is reported as hidden: that alone does not prove the move', async () => {
    const harness = await createHarness()
    expect(await perform(harness, 'transfer', taken, toLine(30))).toMatchObject({ verdict: 'gone', dialog: null })
    expect(await journal(harness)).toMatchObject([{ state: 'gone' }])
  })

  it('to the current channel line is not sent', async () => {
    const harness = await createHarness()
    await expect(perform(harness, 'transfer', taken, toLine(22))).rejects.toMatchObject({ code: 'invalid' })
    expect(executed(harness)).toEqual([])
  })

  it('to the current owner is not sent', async () => {
    const harness = await createHarness()
    const to = toPerson(colleague.id)
    await expect(perform(harness, 'transfer', ofColleague, to)).rejects.toMatchObject({ code: 'invalid' })
    expect(executed(harness)).toEqual([])
  })

  it('to oneself is refused by the portal', async () => {
    const harness = await createHarness()
    const { me } = harness.portal.operators
    const outcome = { verdict: 'refused', portalCode: 'OPERATOR_WRONG' }
    expect(await perform(harness, 'transfer', ofColleague, toPerson(me.id))).toMatchObject(outcome)
  })

  it('is reported as overtaken when another colleague came first', async () => {
    const harness = await createHarness()
    harness.portal.settings.silentTrue.add(methodOf('transfer'))
    const gate = harness.portal.faults.hold(methodOf('transfer'))
    const transferring = perform(harness, 'transfer', taken, toPerson(other.id))
    await gate.reached
    harness.portal.world.take(taken.chatId, colleague.id)
    gate.open()
    expect(await transferring).toMatchObject({ verdict: 'overtaken', operator: { id: colleague.id } })
  })

  it('keeps the former owner in the journal', async () => {
    const harness = await createHarness()
    await perform(harness, 'transfer', ofColleague, toPerson(other.id))
    expect(await journal(harness)).toMatchObject([{ from: { id: colleague.id } }])
  })

  it('is settled after a restart by the dialog’s owner', async () => {
    const harness = await createHarness()
    harness.portal.faults.next(methodOf('transfer'), { kind: 'resetAfter' })
    harness.hooks.onWait = async () => harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    expect(await perform(harness, 'transfer', taken, toPerson(other.id))).toMatchObject({ verdict: 'unclear' })
    harness.portal.faults.clear()
    await harness.session.settle()
    expect(harness.payloads('act.settled')).toMatchObject([{ act: 'transfer', verdict: 'done' }])
  })
})

describe('an offer of a dialog', () => {
  const actsOf = async (harness: Harness, { chatId }: Target) => (await harness.open(chatId)).dialog.acts

  it('is a lead only for the operator’s own dialogs without lead or deal', async () => {
    const harness = await createHarness()
    expect(await actsOf(harness, taken)).toContain('createLead')
    expect(await actsOf(harness, documented)).not.toContain('createLead')
    expect(await actsOf(harness, ofColleague)).not.toContain('createLead')
  })

  it.each(['new', 'queued', 'closing', 'closed'] as const)(
    'is no change of participants while the dialog is %s',
    async state => {
      const harness = await createHarness()
      const { world } = harness.portal
      if (state === 'closed') world.closeSession(documented.chatId)
      else if (state === 'closing') world.setState(documented.chatId, state)
      else world.transfer(documented.chatId, 22)
      expect(await actsOf(harness, documented)).not.toContain('addPerson')
    },
  )

  it('is a rating where the portal allows it', async () => {
    const harness = await createHarness()
    expect(await actsOf(harness, ofColleague)).not.toContain('vote')
    harness.portal.world.lines.get(22)?.supervisors.push(harness.portal.operators.me.id)
    expect((await harness.open(ofColleague.chatId, true)).dialog.acts).toContain('vote')
  })

  it('is none where the receiver has the dialog already, seen or not: it says so and sends nothing', async () => {
    const harness = await createHarness()
    const there = { code: 'invalid', details: { reason: 'already_there' } }
    await expect(perform(harness, 'transfer', ofColleague, toPerson(colleague.id))).rejects.toMatchObject(there)
    const { dialog } = await harness.open(taken.chatId)
    harness.portal.world.chat(taken.chatId).ownerId = other.id
    harness.state.later = 31_000
    const wish = { chatId: dialog.chatId, sessionId: dialog.sessionId, ownerId: dialog.operator?.id ?? null }
    const sent = harness.session.handlers['act.transfer']({
      ...wish,
      with: { to: { kind: 'person', id: other.id, name: null } },
    })
    await expect(sent).rejects.toMatchObject(there)
    expect(executed(harness)).toEqual([])
  })

  it('is no transfer once the dialog is closed', async () => {
    const harness = await createHarness()
    expect(await actsOf(harness, known.closed)).not.toContain('transfer')
    expect(await actsOf(harness, ofColleague)).toContain('transfer')
  })
})

it('a rating of stars alone keeps the comment and shows in the dialog', async () => {
  const harness = await harnessFor('vote')
  Object.assign(harness.portal.world.findSession(ofColleague.sessionId) ?? {}, { voteHead: 1, commentHead: 'Slow' })
  await perform(harness, 'vote', ofColleague, vote(5, null))
  expect(harness.portal.received(methodOf('vote'))).toEqual([{ SESSION_ID: ofColleague.sessionId, RATING: 5 }])
  const { dialog } = await harness.open(ofColleague.chatId, true)
  expect(dialog.rating).toMatchObject({ sessionId: ofColleague.sessionId, stars: 5, comment: 'Slow' })
})

it('nobody without access is added silently', async () => {
  const harness = await createHarness()
  expect(await perform(harness, 'addPerson', documented, person(outsider.id))).toMatchObject({
    verdict: 'refused',
    portalCode: 'ACCESS_DENIED',
  })
})
