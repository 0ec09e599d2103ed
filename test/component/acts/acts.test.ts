import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Dialog } from '../../../electron/contract/dialog'
import type { ActOutcome } from '../../../electron/contract/outcome'
import { useActs } from '../../../renderer/features/acts/acts'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { anna, createFakeBridge, Refusal } from '../../support/fake-bridge'
import { mountView, type Mounted, showAccount } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
  vi.useRealTimers()
})

const clara = { id: 8, name: 'Clara Weiß' }
const outcome = (given: Record<string, unknown>) =>
  ({
    act: 'join',
    verdict: 'done',
    portalCode: null,
    operator: null,
    dialog: aDialog(),
    ...given,
  }) as unknown as ActOutcome

async function opened(dialog: Dialog = aDialog(), answer: unknown = outcome({})) {
  const bridge = createFakeBridge({
    'dialog.open': () => aView(dialog),
    'act.join': answer as ActOutcome,
    'act.start': answer as ActOutcome,
    'act.intercept': answer as ActOutcome,
  })
  page = await mountView(Find, bridge)
  await useDialogs().open(dialog.chatId)
  await flushPromises()
  return { bridge, page }
}

const said = (role: string) => page!.texts(role).join(' ')

describe('the buttons', () => {
  it('are all shown, and those that do not fit say why', async () => {
    const { page, bridge } = await opened()
    const start = page.get('button', 'Start session')
    expect(start.getAttribute('aria-disabled')).toBe('true')
    const why = document.getElementById(start.getAttribute('aria-describedby') ?? '')
    expect(why?.textContent).toBe('A session is already open')
    await page.click(start)
    expect(bridge.inputsOf('act.start')).toEqual([])
    for (const name of ['Join', 'Intercept']) expect(page.get('button', name).getAttribute('aria-disabled')).toBeNull()
  })

  it('name the operator’s own dialog as the reason', async () => {
    const { page } = await opened(aDialog({ mine: true, joined: true, acts: [], primaryAct: null }))
    const why = page.get('button', 'Intercept').getAttribute('aria-describedby')
    expect(document.getElementById(why ?? '')?.textContent).toBe('This dialog is already yours')
  })

  it('act on the session that the operator saw', async () => {
    const { page, bridge } = await opened()
    await page.click(page.get('button', 'Join'))
    expect(bridge.inputsOf('act.join')).toEqual([{ chatId: 1763, sessionId: 321, ownerId: 7, account: anna.id }])
  })

  it('send a double click once', async () => {
    const { page, bridge } = await opened(aDialog(), () => new Promise(() => {}))
    const join = page.get('button', 'Join')
    join.click()
    join.click()
    await flushPromises()
    expect(bridge.inputsOf('act.join')).toHaveLength(1)
  })

  it('say after five seconds that the portal has not answered yet', async () => {
    const { page } = await opened(aDialog(), () => new Promise(() => {}))
    vi.useFakeTimers()
    page.get('button', 'Join').click()
    await vi.advanceTimersByTimeAsync(4900)
    expect(said('status')).toContain('Joining')
    await vi.advanceTimersByTimeAsync(200)
    expect(said('status')).toContain('Still in progress')
  })

  it('give the fitting act a key', async () => {
    const { page, bridge } = await opened()
    await page.press(document.body, 'Enter', { code: 'Enter', ctrlKey: true })
    expect(bridge.inputsOf('act.join')).toHaveLength(1)
  })
})

describe('taking over', () => {
  it('asks first, naming colleague and customer, and keeps the reason', async () => {
    const { page, bridge } = await opened()
    await page.click(page.get('button', 'Intercept'))
    const dialog = page.all('dialog')[0]!
    expect(dialog.textContent).toContain('Intercept this dialog?')
    expect(dialog.textContent).toMatch(/Boris Petrov is talking with Anna Schmidt/)
    expect(bridge.inputsOf('act.intercept')).toEqual([])
    const reason = dialog.querySelector('input')!
    expect(document.querySelector(`label[for="${reason.id}"]`)?.textContent).toBe('Reason')
    reason.value = ' on lunch '
    reason.dispatchEvent(new Event('input', { bubbles: true }))
    dialog.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    expect(bridge.inputsOf('act.intercept')).toEqual([
      { chatId: 1763, sessionId: 321, ownerId: 7, reason: 'on lunch', account: anna.id },
    ])
  })

  it('names a colleague by number where the name is not known', async () => {
    const { page } = await opened(aDialog({ operator: { id: 12, name: null } }))
    await page.click(page.get('button', 'Intercept'))
    expect(page.all('dialog')[0]!.textContent).toContain(
      'Operator 12 is talking with Anna Schmidt. You become responsible, and Operator 12 is notified.',
    )
  })

  it('takes the dialog from the colleague named in the question, even if the owner has changed since', async () => {
    const { page, bridge } = await opened()
    await page.click(page.get('button', 'Intercept'))
    bridge.push('dialog.changed', aView(aDialog({ operator: clara, readAt: Date.now() + 1000 })))
    await flushPromises()
    const question = page.all('dialog')[0]!
    expect(question.textContent).toContain('Boris Petrov is talking')
    question.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    expect(bridge.inputsOf('act.intercept')).toMatchObject([{ chatId: 1763, ownerId: 7 }])
  })

  it('does nothing when cancelled', async () => {
    const { page, bridge } = await opened()
    await page.click(page.get('button', 'Intercept'))
    await page.click(page.get('button', 'Cancel'))
    expect(bridge.inputsOf('act.intercept')).toEqual([])
  })
})

describe('the outcome', () => {
  it.each([
    ['done', {}, 'status', 'You have joined'],
    ['nothing_changed', {}, 'status', 'Nothing changed'],
    ['overtaken', { operator: clara }, 'alert', 'Clara Weiß was faster'],
    ['refused', { portalCode: 'ACCESS_DENIED' }, 'alert', 'You are not allowed to join this dialog'],
    ['refused', { portalCode: null }, 'alert', 'Bitrix24 refused'],
    ['unclear', { dialog: null, unclearBecause: 'answer_lost' }, 'alert', 'The answer was lost'],
    ['unclear', { dialog: null, unclearBecause: 'unreadable' }, 'alert', 'The dialog could not be checked afterwards'],
    ['unclear', { unclearBecause: 'other_session' }, 'alert', 'Boris Petrov has it now, and you have not joined.'],
  ])('%s %o is said as %s', async (verdict, more, role, words) => {
    const { page } = await opened(aDialog(), outcome({ verdict, ...more }))
    await page.click(page.get('button', 'Join'))
    expect(said(role)).toContain(words)
    expect(said(role === 'alert' ? 'status' : 'alert')).not.toContain(words)
  })

  it('shows the dialog as it is now', async () => {
    const now = aDialog({ joined: true, acts: ['intercept'], primaryAct: 'intercept', readAt: Date.now() + 1000 })
    const { page } = await opened(aDialog(), outcome({ dialog: now }))
    await page.click(page.get('button', 'Join'))
    expect(page.get('button', 'Join').getAttribute('aria-disabled')).toBe('true')
    expect(document.body.textContent).toContain('You have joined this dialog')
  })

  it('can be checked by a reread when unclear, without sending again', async () => {
    const { page, bridge } = await opened(aDialog(), outcome({ verdict: 'unclear', dialog: null }))
    await page.click(page.get('button', 'Join'))
    bridge.answer('act.check', outcome({ dialog: aDialog({ joined: true }) }))
    await page.click(page.get('button', 'Check again'))
    const asked = { act: 'join', chatId: 1763, sessionId: 321, ownerId: 7, joined: false, account: anna.id }
    expect(bridge.inputsOf('act.check')).toEqual([asked])
    expect(bridge.inputsOf('act.join')).toHaveLength(1)
    expect(said('status')).toContain('You have joined')
    expect(page.find('button', 'Check again')).toBeUndefined()
  })

  it('says so when an unclear act turns out not to have happened', async () => {
    const { page, bridge } = await opened(aDialog(), () => {
      throw new Refusal({ code: 'unclear' })
    })
    await page.click(page.get('button', 'Join'))
    bridge.answer('act.check', outcome({ verdict: 'nothing_changed' }))
    await page.click(page.get('button', 'Check again'))
    expect(said('status')).toContain('It has not happened')
  })

  it('for an account that was left is announced, and fills no dialog of the new one', async () => {
    let answer: (outcome: ActOutcome) => void = () => {}
    const { page } = await opened(aDialog(), () => new Promise(resolve => (answer = resolve as never)))
    await page.click(page.get('button', 'Join'))
    const [acts, dialogs] = [useActs(), useDialogs()]
    showAccount('another.example/15')
    expect(acts.busy.size).toBe(0)
    const { chatId } = aDialog()
    await dialogs.open(chatId)
    answer(outcome({ dialog: aDialog({ title: 'Of another portal', readAt: Date.now() + 9000 }) }))
    await flushPromises()
    expect(acts.told.size).toBe(0)
    expect(page.texts('heading')).not.toContain('Of another portal')
    expect(acts.elsewhere).toMatchObject({
      act: 'join',
      seen: { customer: 'Anna Schmidt' },
      outcome: { verdict: 'done' },
    })
  })

  it('settled by main reads like the operator’s own check, before and after they check', async () => {
    const { page, bridge } = await opened(aDialog(), outcome({ verdict: 'unclear', dialog: null }))
    await page.click(page.get('button', 'Join'))
    const settle = async () => {
      bridge.push('act.settled', outcome({ verdict: 'nothing_changed' }))
      await flushPromises()
      expect(said('status')).toContain('It has not happened')
    }
    await settle()
    await page.click(page.get('button', 'Join'))
    await page.click(page.get('button', 'Check again'))
    await settle()
  })

  it('is an alert when the call failed, and a changed dialog is reread', async () => {
    const { page, bridge } = await opened(aDialog(), () => {
      throw new Refusal({ code: 'invalid', reason: 'state_changed' })
    })
    await page.click(page.get('button', 'Join'))
    expect(page.texts('alert')).toHaveLength(1)
    expect(bridge.inputsOf('dialog.open').at(-1)).toEqual({ chatId: 1763, fresh: true })
  })

  it('is reported as joining for a start in an open session, which is all that the portal does', async () => {
    const open = { sessionId: 321, acts: ['join', 'start'], primaryAct: 'join', operator: null }
    const { page } = await opened(
      aDialog(open),
      outcome({ act: 'start', dialog: aDialog({ ...open, joined: true, readAt: Date.now() }) }),
    )
    await page.click(page.get('button', 'Start session'))
    expect(said('status')).toContain('You have joined')
    expect(said('status')).not.toContain('The session has started')
  })

  it('is corrected once an effect shows that had not shown before', async () => {
    const open = { sessionId: 321, acts: ['join', 'start'], primaryAct: 'join', operator: null }
    const dialog = aDialog({ ...open, joined: true, readAt: Date.now() })
    const { page, bridge } = await opened(aDialog(open), outcome({ act: 'start', verdict: 'nothing_changed' }))
    await page.click(page.get('button', 'Start session'))
    expect(said('status')).toContain('Nothing changed so far')
    expect(said('status')).toContain('If it shows within a minute, you are told here')
    bridge.push('act.settled', outcome({ act: 'start', dialog }))
    await flushPromises()
    expect(said('status')).toContain('You have joined')
    expect(said('status')).not.toContain('Nothing changed')
  })

  it('is shown in its dialog when learned after a restart', async () => {
    const { bridge } = await opened()
    bridge.push('act.settled', outcome({ act: 'intercept', verdict: 'overtaken', operator: clara }))
    await flushPromises()
    expect(said('alert')).toContain('Clara Weiß was faster')
  })
})
