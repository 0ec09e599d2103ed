import { defineComponent, h, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import type { ActOutcome } from '../../../electron/contract/outcome'
import type { Dialog } from '../../../electron/contract/dialog'
import type { JournalEntry } from '../../../electron/contract/journal'
import ActBar from '../../../renderer/features/acts/ActBar.vue'
import HandoverNotes from '../../../renderer/features/acts/HandoverNotes.vue'
import BulkSummary from '../../../renderer/features/bulk/BulkSummary.vue'
import SteppingIn from '../../../renderer/features/stepping-in/SteppingIn.vue'
import { type SteppingAct, useSteppingIn } from '../../../renderer/features/stepping-in/stepping-in'
import { useNotices } from '../../../renderer/app/notices'
import { useActs } from '../../../renderer/features/acts/acts'
import { useHandover } from '../../../renderer/features/acts/handover'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { anna, appInfo, createFakeBridge } from '../../support/fake-bridge'
import { mountView, settled, showAccount } from '../../support/mount'
import { all } from '../../support/page'

const hour = 3_600_000
const dialog = aDialog()
const done = (act: string, given: Partial<Dialog> = {}): ActOutcome =>
  ({
    ...{ act, verdict: 'done', unclearBecause: null, portalCode: null, operator: null },
    dialog: aDialog({ mine: true, joined: true, operator: anna.user, acts: ['transfer'], ...given }),
  }) as ActOutcome

async function page(answers: object = {}, shown: Dialog | null = null) {
  const fake = createFakeBridge({
    'dialog.open': ({ chatId }) => aView(aDialog({ chatId })),
    'look.holding': () =>
      ({ since: Date.now() - 2 * hour - 50_000, isAtLeast: false, lastWordAt: Date.now() - 12.8 * 60_000 }) as never,
    'act.intercept': () => done('intercept'),
    'act.transfer': () => done('transfer', { mine: false }),
    'people.tell': undefined,
    'journal.list': { entries: [], found: 0, all: 0 },
    ...answers,
  })
  const parts = () => [
    h(HandoverNotes),
    h(BulkSummary),
    h(SteppingIn),
    ...(shown ? [h(ActBar, { dialog: shown })] : []),
  ]
  const isEntered = ref(false)
  const view = await mountView(defineComponent({ setup: () => () => (isEntered.value ? parts() : null) }), fake)
  showAccount(anna.id)
  isEntered.value = true
  await settled()
  const begin = async (act: SteppingAct, targets: Dialog[] = [dialog]) => {
    useSteppingIn().begin(act, targets)
    await settled()
  }
  const question = () => all('dialog')[0]?.textContent.replace(/\s+/g, ' ') ?? ''
  const yes = async (name: string) => {
    const button = all('button').findLast(each => each.textContent.trim() === name)
    button?.click()
    await settled()
  }
  const write = async (text: string) => {
    const field = document.querySelector<HTMLInputElement>('[role=dialog] input:not([type=checkbox])')
    if (field) field.value = text
    field?.dispatchEvent(new Event('input', { bubbles: true }))
    await settled()
  }
  const tick = async () => {
    document.querySelector<HTMLInputElement>('[role=dialog] input[type=checkbox]')?.click()
    await settled()
  }
  return { ...view, fake, begin, question, yes, write, tick }
}

describe('the question before a dialog is taken from a colleague', () => {
  it('names them, how long they have had it, and how old their last message is', async () => {
    const { begin, question } = await page()
    await begin('intercept')
    expect(question()).toContain('Boris Petrov is talking with Anna Schmidt')
    expect(question()).toContain('Has had this dialog for 2h')
    expect(question()).toContain('Last wrote 12 min ago')
  })

  it('says so where it is not known', async () => {
    const { begin, question } = await page({ 'look.holding': { since: null, isAtLeast: true, lastWordAt: null } })
    await begin('intercept')
    expect(question()).toContain('is not known')
  })

  it('insists on a reason where the policy does', async () => {
    const { begin, yes, write, fake } = await page({ 'app.info': { ...appInfo, needsReason: true } })
    const { useApp } = await import('../../../renderer/app/app')
    await useApp().load()
    await begin('intercept')
    await yes('Intercept')
    expect(fake.inputsOf('act.intercept')).toEqual([])
    expect(
      all('alert')
        .map(each => each.textContent)
        .join(),
    ).toContain('Say why')
    await write('She has waited too long')
    await yes('Intercept')
    expect(fake.inputsOf('act.intercept')).toMatchObject([{ reason: 'She has waited too long', ownerId: 7 }])
  })

  it('tells the colleague in private once it is done, if ticked, and never the customer', async () => {
    const { begin, yes, write, tick, fake } = await page()
    await begin('intercept')
    await write('A VIP')
    await tick()
    expect(fake.inputsOf('people.tell')).toEqual([])
    await yes('Intercept')
    expect(fake.inputsOf('people.tell')).toMatchObject([
      { userId: 7, text: 'I have intercepted your dialog with Anna Schmidt. Reason: A VIP' },
    ])
    expect(fake.inputsOf('message.send')).toEqual([])
  })

  it('tells nobody without the tick', async () => {
    const { begin, yes, write, fake } = await page()
    await begin('intercept')
    await write('A VIP')
    await yes('Intercept')
    expect(fake.inputsOf('act.intercept')).toMatchObject([{ reason: 'A VIP' }])
    expect(fake.inputsOf('people.tell')).toEqual([])
  })

  it('tells nobody of an act that did not take it', async () => {
    const overtaken = { ...done('intercept'), verdict: 'overtaken', operator: { id: 9, name: 'Maria Orlova' } }
    const { begin, yes, tick, fake } = await page({ 'act.intercept': overtaken as never })
    await begin('intercept')
    await tick()
    await yes('Intercept')
    expect(fake.inputsOf('people.tell')).toEqual([])
    expect(useActs().elsewhere?.outcome?.operator?.name).toBe('Maria Orlova')
  })
})

describe('what a colleague was to be told of an act that was not done', () => {
  const undone = { ...done('intercept'), verdict: 'nothing_changed', dialog: null }
  async function left(answers: object = {}) {
    const outcomes = [undone]
    const page_ = await page({ 'act.intercept': () => outcomes.shift() ?? done('intercept'), ...answers })
    await page_.begin('intercept')
    await page_.write('A VIP')
    await page_.tick()
    await page_.yes('Intercept')
    expect(page_.fake.inputsOf('people.tell')).toEqual([])
    expect(useHandover().left).toHaveLength(1)
    // It is for them alone: whoever gets the dialog next is not told it.
    expect(useHandover().draftOf(dialog.chatId)).toBe('')
    return page_
  }

  it('is not sent with a later one that nobody is to be told of', async () => {
    const { begin, yes, fake } = await left()
    await begin('intercept')
    await yes('Intercept')
    expect(fake.inputsOf('act.intercept')).toHaveLength(2)
    expect(fake.inputsOf('people.tell')).toEqual([])
    expect(useHandover().left).toEqual([])
  })

  it('is not sent because the dialog goes to them', async () => {
    const { fake } = await left({ 'act.transfer': done('transfer', { mine: false, operator: dialog.operator }) })
    const to = { kind: 'person', id: 7, name: 'Boris Petrov' }
    await useActs().run('transfer', aDialog({ operator: { id: 9 as never, name: 'Maria Orlova' } }), {
      with: { to },
    } as never)
    await settled()
    expect(fake.inputsOf('people.tell')).toEqual([])
  })

  it('nor is what goes with a dialog sent because it went to them once before', async () => {
    const { fake } = await page({ 'act.transfer': () => outcomes.shift() ?? undone })
    const outcomes = [done('transfer', { mine: false, operator: dialog.operator })]
    const [seen, to] = [
      aDialog({ operator: { id: 9 as never, name: 'Maria Orlova' } }),
      { kind: 'person', id: 7, name: 'Boris Petrov' },
    ]
    await useActs().quietly('transfer', seen, { with: { to } } as never)
    useHandover().attach(dialog.chatId, { id: 7 as never, name: 'Boris Petrov' }, 'Please be kind')
    await useActs().run('transfer', seen, { with: { to } } as never)
    await settled()
    expect(fake.inputsOf('act.transfer')).toHaveLength(2)
    expect(fake.inputsOf('people.tell')).toEqual([])
  })

  it('nor is what goes with a dialog sent because it is taken from them', async () => {
    const { begin, yes, fake } = await page({ 'act.transfer': { ...done('transfer'), verdict: 'nothing_changed' } })
    useHandover().attach(dialog.chatId, { id: 7 as never, name: 'Boris Petrov' }, 'Please be kind')
    const to = { kind: 'person', id: 7, name: 'Boris Petrov' }
    await useActs().run('transfer', aDialog({ operator: { id: 9 as never, name: 'Maria Orlova' } }), {
      with: { to },
    } as never)
    await settled()
    await begin('intercept')
    await yes('Intercept')
    expect(fake.inputsOf('act.intercept')).toHaveLength(1)
    expect(fake.inputsOf('people.tell')).toEqual([])
  })
})

describe('stepping in', () => {
  it('asks about the dialog that was chosen last, however late another one is read', async () => {
    let read = (): void => undefined
    const late = new Promise<void>(resolve => (read = resolve))
    const other = aDialog({ chatId: 1764, customer: 'Ben' })
    const { begin, question } = await page({
      'dialog.open': async ({ chatId }: { chatId: number }) => {
        if (chatId === dialog.chatId) await late
        return aView(chatId === dialog.chatId ? dialog : other)
      },
    })
    await begin('intercept')
    await begin('intercept', [other])
    expect(question()).toContain('Ben')
    read()
    await settled()
    expect(question()).toContain('Ben')
    expect(question()).not.toContain('Anna Schmidt')
  })

  it('joins at once, and says why something cannot be done', async () => {
    const { begin, fake } = await page({ 'act.join': done('join') })
    await begin('join')
    expect(fake.inputsOf('act.join')).toHaveLength(1)
    await begin('pin')
    expect(useNotices().shown.at(-1)).toMatchObject({ notice: { title: 'Pin: not possible with Anna Schmidt' } })
  })

  it('takes several one after another, each told to its own colleague, and reports each', async () => {
    const other = aDialog({ chatId: 1764, customer: 'Ben', sessionId: 322, operator: { id: 8, name: 'Maria Orlova' } })
    const { begin, yes, write, tick, fake, question, get } = await page()
    await begin('intercept', [dialog, other])
    expect(question()).toContain('Intercept 2 dialogs?')
    expect(question()).toContain('They belong to Boris Petrov, Maria Orlova.')
    await write('Evening out')
    await tick()
    await yes('Intercept')
    expect(fake.inputsOf('act.intercept').map(({ chatId, reason }) => [chatId, reason])).toEqual([
      [1763, 'Evening out'],
      [1764, 'Evening out'],
    ])
    expect(fake.inputsOf('people.tell').map(({ userId }) => userId)).toEqual([7, 8])
    expect(get('region', 'Results for the selected dialogs').textContent).toContain('2 of 2 done')
  })
})

describe('handing back', () => {
  const entry = (given: Partial<JournalEntry>): JournalEntry =>
    ({
      ...{ id: 'a', act: 'intercept', chatId: 1763, customer: 'Anna Schmidt', sessionId: 321, reason: null },
      ...{ from: { id: 7, name: 'Boris Petrov' }, at: 1, state: 'done', portalCode: null },
      ...given,
    }) as JournalEntry
  const mine = (given: Partial<Dialog> = {}) =>
    aDialog({ mine: true, joined: true, operator: anna.user, acts: ['transfer', 'finish'], ...given })
  const journal = (...entries: JournalEntry[]) => ({ 'journal.list': { entries, found: entries.length, all: 9 } })

  it('gives the dialog back to the colleague it was taken from, known from the journal', async () => {
    const { get, click, fake } = await page(journal(entry({})), mine())
    expect(document.body.textContent).toContain('You took this dialog from Boris Petrov')
    await click(get('button', 'Hand back'))
    await settled()
    expect(fake.inputsOf('act.transfer')).toMatchObject([
      { chatId: 1763, sessionId: 321, ownerId: 15, with: { to: { kind: 'person', id: 7 } } },
    ])
  })

  it.each([
    ['it was passed on since', [entry({ id: 'b', act: 'transfer', from: null }), entry({})], mine()],
    ['it is another session', [entry({ sessionId: 320 as never })], mine()],
    ['it is not the operator’s any more', [entry({})], mine({ mine: false })],
    ['it has ended', [entry({})], mine({ status: 'closed' })],
    ['it was never taken', [], mine()],
  ])('is not offered where %s', async (_, entries, shown) => {
    const { find } = await page(journal(...entries), shown)
    expect(find('button', 'Hand back')).toBeUndefined()
  })
})
