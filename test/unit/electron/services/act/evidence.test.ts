import { describe, expect, it } from 'vitest'
import type { Act, ActDetail } from '../../../../../electron/contract/act'
import { createJournal } from '../../../../../electron/services/journal/journal'
import { createActs } from '../../../../../electron/services/act/acts'
import { known } from '../../../../portal/seed/known'
import { operators } from '../../../../portal/seed/people'
import { act, afterSending } from './acting'
import { acts, harnessFor, executed, journal, methodOf, perform, targets, type Tried } from './acts'
import { chatId, createHarness, type Harness, userId } from '../harness'

const dialogGet = 'imopenlines.dialog.get'
const historyGet = 'imopenlines.session.history.get'
const { taken, documented } = known
const { other } = operators
const toOther: ActDetail = { to: { kind: 'person', id: other.id, name: null } }
const who = (id: number): ActDetail => ({ person: { id: userId(id), name: null } })

/** The console after a crash: the journal is what is on disk. */
function restarted(harness: Harness) {
  const { file, now, state } = harness
  const deps = { account: () => state.account.id, saveAs: async () => false, now, newId: () => 'x' }
  const again = createJournal({ file, ...deps })
  return { journal: again, session: createActs({ ...harness, journal: again }) }
}

const row = '"N|NONE|0|N|N|"'
const nothings: [string, unknown][] = [
  ['null', null],
  ['[]', []],
  ['{}', {}],
  ["''", ''],
  ['0', 0],
  ['false', false],
  ['a whole batch of nothing', { result: [], result_error: [] }],
  ['a dialog of which nothing is told', { id: taken.chatId }],
  ['a dialog with empty fields', { id: taken.chatId, owner: null, entity_data_1: '', role: '', entity_type: 'LINES' }],
  [`a row that ends early, ${row}`, { id: taken.chatId, entity_data_1: 'N|NONE|0|N|N|', entity_type: 'LINES' }],
  ['another dialog', { id: 1, owner: 0, entity_data_1: 'N|NONE|0|N|N|0|0|0|0|0', entity_type: 'LINES' }],
  ['a chat of colleagues', { id: taken.chatId, owner: 0, entity_data_1: '', entity_type: 'CALENDAR' }],
]

describe('a reading that says nothing', () => {
  const ending: [Act, ActDetail][] = [
    ['finish', {}],
    ['spam', {}],
    ['skip', {}],
    ['transfer', toOther],
    ['unpin', {}],
  ]
  describe.each(ending)('after %s', (name, detail) => {
    it.each(nothings)('such as %s is no evidence that it was or was not done', async (_, nothing) => {
      const harness = await createHarness()
      if (name === 'unpin') harness.portal.world.chat(taken.chatId).pinned = true
      const method = methodOf(name)
      harness.portal.settings.silentTrue.add(method)
      afterSending(harness, method, () => harness.portal.settings.instead.set(dialogGet, nothing))
      expect(await act(harness, name, taken, detail)).toMatchObject({ verdict: 'unclear' })
      expect(await harness.journal.open()).toMatchObject([{ act: name, left: true }])
    })

    it.each(['allowed_only_intranet_user', 'ACCESS_DENIED', 'ERROR_METHOD_NOT_FOUND', 'SOMETHING_NEW', ''])(
      'such as the refusal %j is no evidence either',
      async code => {
        const harness = await createHarness()
        if (name === 'unpin') harness.portal.world.chat(taken.chatId).pinned = true
        const method = methodOf(name)
        harness.portal.settings.silentTrue.add(method)
        afterSending(harness, method, () =>
          harness.portal.faults.next(dialogGet, { kind: 'error', code, status: 400 }, 20),
        )
        expect(await act(harness, name, taken, detail)).toMatchObject({ verdict: 'unclear', dialog: null })
      },
    )
  })

  it.each<[Act, ActDetail]>([
    ['finish', {}],
    ['spam', {}],
    ['skip', {}],
    ['transfer', toOther],
  ])('after %s reports a hidden dialog as hidden, no more', async (name, detail) => {
    const harness = await createHarness()
    const method = methodOf(name)
    harness.portal.settings.silentTrue.add(method)
    const refusal = { kind: 'error', code: 'ACCESS_ERROR', status: 400 } as const
    afterSending(harness, method, () => harness.portal.faults.next(dialogGet, refusal, 20))
    expect(await act(harness, name, taken, detail)).toMatchObject({ verdict: 'gone', dialog: null })
    expect(await journal(harness)).toMatchObject([{ state: 'gone' }])
  })

  it.each([{ id: taken.chatId }, { id: taken.chatId, owner: 27, entity_data_1: '', entity_data_2: '' }])(
    'about the CRM (%o) does not say that no lead was made',
    async nothing => {
      const harness = await createHarness()
      const method = methodOf('createLead')
      afterSending(harness, method, () => harness.portal.settings.instead.set(dialogGet, nothing))
      const outcome = await act(harness, 'createLead', taken)
      expect(['unclear', 'overtaken']).toContain(outcome.verdict)
    },
  )

  it('is repeated before the dialog counts as hidden', async () => {
    const harness = await createHarness()
    const refusal = { kind: 'error', code: 'ACCESS_ERROR', status: 400 } as const
    afterSending(harness, methodOf('skip'), () => harness.portal.faults.next(dialogGet, refusal, 1))
    expect(await act(harness, 'skip', taken)).toMatchObject({ verdict: 'done' })
  })

  it.each<[Act, string, unknown]>([
    ['addPerson', 'nothing', []],
    ['removePerson', 'nothing', []],
    ['removePerson', 'no list', undefined],
    ['removePerson', 'a list that is partly unreadable', { [documented.chatId]: [587, 'x'] }],
  ])('about participants (%s, %s) does not say whether a person takes part', async (name, _, userInChat) => {
    const harness = await createHarness()
    if (name === 'removePerson') harness.portal.world.chat(documented.chatId).members.add(other.id)
    const method = methodOf(name)
    harness.portal.settings.silentTrue.add(method)
    const history = await harness.active().bitrix.call(historyGet, { CHAT_ID: chatId(documented.chatId) })
    const wire = { ...history, message: [], userInChat }
    afterSending(harness, method, () => harness.portal.settings.instead.set(historyGet, wire))
    expect(await act(harness, name, documented, who(other.id))).toMatchObject({ verdict: 'unclear' })
  })

  it('about the owner does not make the dialog nobody’s for any act', async () => {
    const harness = await createHarness()
    await harness.open(taken.chatId)
    harness.portal.settings.instead.set(dialogGet, {
      id: taken.chatId,
      entity_type: 'LINES',
      entity_data_1: `N|NONE|0|N|N|${taken.sessionId}|0|0|0|0`,
    })
    harness.state.later = 31_000
    const wish = { chatId: chatId(taken.chatId), sessionId: null, ownerId: null }
    const { dialog } = await harness.open(taken.chatId, true)
    expect(dialog.acts).toContain('answer')
    await expect(harness.handlers['act.answer']({ ...wish, sessionId: dialog.sessionId })).rejects.toMatchObject({
      details: { reason: 'state_changed' },
    })
    expect(executed(harness)).toEqual([])
  })

  it('in place of the answer to the act itself is no agreement', async () => {
    const harness = await createHarness()
    const method = methodOf('saveQuick')
    const { messages } = await harness.open(taken.chatId)
    const messageId = messages.at(-1)?.id ?? 0
    harness.portal.faults.next(method, { kind: 'body', body: '{"result":null}' })
    expect(await act(harness, 'saveQuick', taken, { messageId })).toMatchObject({ verdict: 'unclear' })
  })
})

describe.each(acts)('%s with a late effect', name => {
  it('is reread before it is reported as unchanged', async () => {
    const harness = await harnessFor(name)
    await harness.open(targets[name].chatId)
    harness.portal.settings.shownLater = []
    harness.hooks.onWait = async () => harness.portal.settings.shownLater?.splice(0).forEach(show => show())
    expect(await perform(harness, name)).toMatchObject({ verdict: 'done' })
    expect(harness.waits).toEqual([500])
  })

  it('is reread three times before it is reported as unchanged', async () => {
    const harness = await harnessFor(name)
    await harness.open(targets[name].chatId)
    harness.portal.settings.silentTrue.add(methodOf(name))
    expect(await perform(harness, name)).toMatchObject({ verdict: 'nothing_changed' })
    expect(harness.waits).toEqual([500, 1500, 3000])
  })
})

describe.each(acts)('%s costs', name => {
  it('two requests if the dialog was read a moment ago and nobody else can lose by it, three at most', async () => {
    const harness = await harnessFor(name)
    await harness.open(targets[name].chatId)
    const before = harness.portal.requests.length
    await perform(harness, name)
    const asksFirst = ['answer', 'skip', 'finish', 'finishAnother', 'spam', 'intercept'].includes(name)
    expect(harness.portal.requests.length - before).toBe(asksFirst ? 3 : 2)
  })

  it('three requests if it was read long ago', async () => {
    const harness = await harnessFor(name)
    await harness.open(targets[name].chatId)
    harness.state.later = 60_000
    const before = harness.portal.requests.length
    await perform(harness, name)
    expect(harness.portal.requests.length - before).toBe(3)
  })
})

it('a refusal is reported after one reading', async () => {
  const harness = await harnessFor('finish')
  await harness.open(targets.finish.chatId)
  harness.portal.faults.next(methodOf('finish'), { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
  expect(await perform(harness, 'finish')).toMatchObject({ verdict: 'refused', portalCode: 'ACCESS_DENIED' })
  expect(harness.waits).toEqual([])
})

describe('an act that never left this computer', () => {
  const lines = (harness: Harness) => harness.disk.lines.map(line => /"kind":"(\w+)"/.exec(line)?.[1])

  it.each<Tried>(['finish', 'finishAnother', 'spam', 'skip'])(
    '(%s) is reported as not sent after a crash, even if the session ended by itself',
    async name => {
      const harness = await harnessFor(name)
      await harness.open(targets[name].chatId)
      // Killed between writing the intent and its leaving.
      harness.disk.failsAt = 1
      await expect(perform(harness, name)).rejects.toMatchObject({ details: { reason: 'storage_unavailable' } })
      harness.disk.failsAt = null
      harness.disk.lines.splice(1)
      expect(executed(harness)).toEqual([])
      harness.portal.world.closeSession(targets[name].chatId)
      const again = restarted(harness)
      await again.session.settle()
      expect(harness.payloads('act.settled')).toMatchObject([{ act: name, verdict: 'not_sent' }])
      expect(await again.journal.isIntact()).toBe(true)
      await again.session.settle()
      expect(harness.payloads('act.settled')).toHaveLength(1)
    },
  )

  it.each<Tried>(['finish', 'finishAnother', 'spam', 'skip'])(
    '(%s) is never reported as done, even if its end could not be written down',
    async name => {
      const harness = await harnessFor(name)
      await harness.open(targets[name].chatId)
      afterSending(harness, methodOf(name), () => (harness.disk.fails = true))
      harness.portal.faults.next(methodOf(name), { kind: 'resetBefore' })
      harness.hooks.onWait = async () => harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
      await perform(harness, name)
      harness.portal.faults.clear()
      harness.hooks.onWait = async () => {}
      harness.disk.fails = false
      harness.portal.world.closeSession(targets[name].chatId)
      await restarted(harness).session.settle()
      const [settled] = harness.payloads('act.settled')
      expect(settled).toMatchObject({ verdict: 'unclear' })
      expect(settled?.unclearBecause).toBe(name === 'skip' ? 'other_session' : 'by_whom')
      expect(executed(harness)).toEqual([])
    },
  )

  it('is written down before it leaves, and so is its leaving', async () => {
    const harness = await harnessFor('pin')
    await harness.open(taken.chatId)
    const seen: (string | undefined)[][] = []
    harness.portal.settings.bodyGate = async () => void seen.push(lines(harness))
    await perform(harness, 'pin')
    expect(seen.at(0)).toEqual(['begin', 'leave'])
    expect(lines(harness)).toEqual(['begin', 'leave', 'end'])
  })

  it('leaves no intent behind when it does not fit the dialog', async () => {
    const harness = await createHarness()
    const to: ActDetail = { to: { kind: 'line', id: 22, name: null } }
    await expect(act(harness, 'transfer', taken, to)).rejects.toMatchObject({ code: 'invalid' })
    expect(harness.disk.lines).toEqual([])
  })
})
