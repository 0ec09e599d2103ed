import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Input, Output } from '../../../electron/contract/calls'
import type { ActOutcome } from '../../../electron/contract/outcome'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import BulkSummary from '../../../renderer/features/bulk/BulkSummary.vue'
import { useAccount } from '../../../renderer/app/account'
import { useBulk } from '../../../renderer/features/bulk/bulk'
import { useNotices } from '../../../renderer/app/notices'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountBare } from '../../support/mount'
import { all, one } from '../../support/page'

let unmount = () => {}
afterEach(() => unmount())

const customers = ['Anna', 'Zoë', 'ליאור'] as const
const dialogs = customers.map((customer, index) => ({
  ...aDialog({ chatId: 1763 + index, customer, mine: true, acts: ['finish'] }),
  group: 'work',
})) as unknown as MyDialog[]
const finished = (given: Partial<ActOutcome> = {}) =>
  ({ act: 'finish', verdict: 'done', portalCode: null, operator: null, dialog: null, ...given }) as ActOutcome

/** Answers that the test gives one by one. */
function inTurn() {
  const waiting: ((outcome: ActOutcome | Refusal) => void)[] = []
  return {
    finish: () =>
      new Promise<Output<'act.finish'>>((resolve, reject) =>
        waiting.push(outcome => (outcome instanceof Refusal ? reject(outcome) : resolve(outcome))),
      ),
    async answer(outcome: ActOutcome | Refusal) {
      waiting.shift()?.(outcome)
      await flushPromises()
    },
  }
}

async function begun() {
  const turn = inTurn()
  const fake = createFakeBridge({ 'act.finish': turn.finish, 'dialog.open': aView(aDialog()) })
  const { wrapper } = await mountBare(BulkSummary, fake)
  unmount = () => wrapper.unmount()
  useAccount().state = signedIn()
  const bulk = useBulk()
  void bulk.begin('finish', dialogs)
  await flushPromises()
  const chats = () => fake.inputsOf('act.finish').map(({ chatId }: Input<'act.finish'>) => Number(chatId))
  return { ...turn, fake, bulk, wrapper, chats }
}
const lines = () =>
  [...document.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
const heading = () => all('status')[0]?.textContent

describe('a transfer of several dialogs', () => {
  it('says which were with the receiver already, and has nothing to repeat for them', async () => {
    const there = new Refusal({ code: 'invalid', reason: 'already_there' })
    const done = { ...finished(), act: 'transfer' } as ActOutcome
    const answers = [done, there, done]
    const fake = createFakeBridge({
      'act.transfer': () => {
        const answer = answers.shift() ?? there
        if (answer instanceof Refusal) throw answer
        return answer
      },
    })
    const { wrapper } = await mountBare(BulkSummary, fake)
    unmount = () => wrapper.unmount()
    useAccount().state = signedIn()
    void useBulk().begin('transfer', dialogs, { with: { to: { kind: 'person', id: 27, name: 'Maria Brown' } } })
    await flushPromises()
    expect(lines()[1]).toBe('Zoë: Already with Maria Brown Nothing had to be transferred, so nothing was sent.')
    expect(heading()).toBe('Transfer: 2 of 3 done, 1 there already')
    expect(all('button').map(({ textContent }) => textContent.trim())).not.toContain('Retry the rest')
  })

  it('names the customer of a dialog that a colleague has taken and that could not be read', async () => {
    const operator = { id: 29, name: 'Clara Weiß' }
    const fake = createFakeBridge({
      'act.transfer': () => ({ ...finished({ verdict: 'overtaken' }), act: 'transfer', operator }) as ActOutcome,
    })
    const { wrapper } = await mountBare(BulkSummary, fake)
    unmount = () => wrapper.unmount()
    useAccount().state = signedIn()
    void useBulk().begin('transfer', dialogs, { with: { to: { kind: 'person', id: 27, name: 'Maria Brown' } } })
    await flushPromises()
    expect(lines()[1]).toContain('Clara Weiß now has the dialog with Zoë.')
  })
})

describe('the summary of an act on several dialogs', () => {
  it('is absent before the act', async () => {
    const { wrapper } = await mountBare(BulkSummary, createFakeBridge())
    unmount = () => wrapper.unmount()
    expect(document.querySelector('section')).toBeNull()
  })

  it('shows the progress, one dialog after another', async () => {
    const { answer, chats } = await begun()
    expect(heading()).toBe('0 of 3: Finish')
    expect(lines()).toEqual(['Anna: In progress…', 'Zoë: Waiting', 'ליאור: Waiting'])
    expect(chats()).toEqual([1763])
    await answer(finished())
    expect(heading()).toBe('1 of 3: Finish')
    expect(lines()[1]).toBe('Zoë: In progress…')
    expect(document.querySelector('progress')).toMatchObject({ max: 3, value: 1 })
    expect(chats()).toEqual([1763, 1764])
  })

  it('gives the reason of each failure, and retries only the rest', async () => {
    const { answer, chats } = await begun()
    await answer(finished())
    await answer(finished({ verdict: 'refused', portalCode: 'ACCESS_DENIED' }))
    await answer(finished({ verdict: 'unclear', unclearBecause: 'answer_lost' }))
    expect(heading()).toBe('Finish: 1 of 3 done')
    expect(lines()[1]).toMatch(/^Zoë: .*not.* /)
    expect(lines()[2]).toContain('The answer was lost')
    expect(document.querySelector('progress')).toBeNull()
    one('button', 'Retry the rest').click()
    await flushPromises()
    expect(chats()).toEqual([1763, 1764, 1765, 1764])
    expect(lines()).toHaveLength(2)
  })

  it('repeats no act that may have been done, and rereads the unclear dialogs', async () => {
    const { answer, bulk, chats, fake } = await begun()
    await answer(finished({ verdict: 'unclear', unclearBecause: 'answer_lost' }))
    await answer(finished({ verdict: 'gone' }))
    await answer(finished({ verdict: 'unclear', unclearBecause: 'by_whom' }))
    expect(all('button', 'Retry the rest')).toEqual([])
    await bulk.again()
    expect(chats()).toEqual([1763, 1764, 1765])

    fake.answer('act.check', finished({ verdict: 'nothing_changed' }))
    one('button', 'Check unclear ones').click()
    await flushPromises()
    const checks = fake.inputsOf('act.check')
    expect(checks).toMatchObject([{ act: 'finish', chatId: 1763, joined: true }])
    expect(lines()).toHaveLength(3)
    expect(all('button', 'Check unclear ones')).toEqual([])

    one('button', 'Retry the rest').click()
    await flushPromises()
    expect(chats()).toEqual([1763, 1764, 1765, 1763])
    // The outcomes of the others stay readable.
    expect(lines()).toHaveLength(3)
    await answer(finished())
    expect(heading()).toBe('Finish: 1 of 3 done')
  })

  it('keeps the earlier report of an unclear one that cannot be reread', async () => {
    const { answer, fake } = await begun()
    await answer(finished())
    await answer(finished())
    await answer(new Refusal({ code: 'unclear' }))
    fake.answer('act.check', () => {
      throw new Refusal({ code: 'offline' })
    })
    one('button', 'Check unclear ones').click()
    await flushPromises()
    expect(lines()[2]).toContain('The answer was lost')
    expect(one('button', 'Check unclear ones')).toBeTruthy()
    expect(useNotices().shown).toMatchObject([{ failure: { code: 'offline' } }])
  })

  it('stops before the next dialog, for which nothing was sent', async () => {
    const { answer, chats } = await begun()
    one('button', 'Stop after this one').click()
    await flushPromises()
    expect(one('button', 'Stopping…')).toBeTruthy()
    await answer(finished())
    expect(heading()).toBe('Finish: 1 of 3 done')
    expect(lines().slice(1)).toEqual(['Zoë: Not sent: stopped before', 'ליאור: Not sent: stopped before'])
    expect(chats()).toEqual([1763])
  })

  it('ends without trying the rest when the connection is lost', async () => {
    const { answer, chats } = await begun()
    await answer(new Refusal({ code: 'offline' }))
    expect(lines().slice(1)).toEqual(['Zoë: Not sent: stopped before', 'ליאור: Not sent: stopped before'])
    expect(chats()).toEqual([1763])
  })

  it('takes the focus when the focused element is gone, leads to each dialog, and can be closed', async () => {
    const { answer, bulk, fake, wrapper } = await begun()
    for (let times = 0; times < 3; times++) await answer(finished())
    await flushPromises()
    expect(document.activeElement).toBe(document.querySelector('section'))
    expect(all('button', 'Retry the rest')).toEqual([])
    one('button', 'Zoë').click()
    expect(fake.inputsOf('dialog.open')).toMatchObject([{ chatId: 1764 }])
    one('button', 'Close').click()
    await flushPromises()
    expect(bulk.run).toBeNull()
    expect(document.querySelector('section')).toBeNull()
    expect(wrapper.emitted('closed')).toHaveLength(1)
  })
})
