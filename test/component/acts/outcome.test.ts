import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { UserId } from '../../../electron/contract/common'
import type { ActOutcome } from '../../../electron/contract/outcome'
import { useActs } from '../../../renderer/features/acts/acts'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { anna, Refusal } from '../../support/fake-bridge'
import { showAccount } from '../../support/mount'
import { clara, opened, outcome } from './acts-page'

describe('the outcome', () => {
  it.each([
    ['done', {}, 'status', 'You have joined'],
    ['nothing_changed', {}, 'status', 'Nothing changed'],
    ['overtaken', { operator: clara }, 'alert', 'Clara Weiß was faster'],
    ['refused', { portalCode: 'ACCESS_DENIED' }, 'alert', 'You are not allowed to join this dialog'],
    ['refused', { portalCode: null }, 'alert', 'Bitrix24 refused'],
    ['gone', { dialog: null }, 'status', 'You can no longer see this dialog'],
    ['unclear', { dialog: null, unclearBecause: 'answer_lost' }, 'alert', 'The answer was lost'],
    ['unclear', { dialog: null, unclearBecause: 'unreadable' }, 'alert', 'The dialog could not be checked afterwards'],
    ['unclear', { unclearBecause: 'acted_before' }, 'alert', 'not known which of your actions did this'],
    ['unclear', { unclearBecause: 'other_session' }, 'alert', 'Boris Petrov has it now, and you have not joined.'],
  ])('%s %o is said as %s', async (verdict, more, role, words) => {
    const { page, said } = await opened(aDialog(), outcome({ verdict, ...more }))
    await page.click(page.get('button', 'Join'))
    expect(said(role)).toContain(words)
    expect(said(role === 'alert' ? 'status' : 'alert')).not.toContain(words)
  })

  it('shows the dialog as it is now', async () => {
    const now = aDialog({ joined: true, acts: ['intercept'], primaryAct: 'intercept', readAt: Date.now() + 1000 })
    const { page } = await opened(aDialog(), outcome({ dialog: now }))
    await page.click(page.get('button', 'Join'))
    expect(page.find('button', 'Join')).toBeUndefined()
    expect(page.get('region', 'Session').textContent).toContain('Joined')
    expect(document.activeElement).toBe(page.get('textbox', 'Message'))
  })

  it('goes after five seconds when done, though not under the pointer; a refusal stays until dismissed', async () => {
    const { page, said } = await opened()
    vi.useFakeTimers()
    await page.click(page.get('button', 'Join'))
    const line = page.all('status').find(element => element.textContent.includes('You have joined'))!
    line.firstElementChild!.dispatchEvent(new Event('pointerenter'))
    await vi.advanceTimersByTimeAsync(9000)
    expect(said('status')).toContain('You have joined')
    line.firstElementChild!.dispatchEvent(new Event('pointerleave'))
    await vi.advanceTimersByTimeAsync(5100)
    expect(said('status')).not.toContain('You have joined')
    vi.useRealTimers()
    const refused = await opened(aDialog(), outcome({ verdict: 'refused', portalCode: 'ACCESS_DENIED' }))
    vi.useFakeTimers()
    refused.page.get('button', 'Join').click()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(refused.said('alert')).toContain('You are not allowed to join this dialog')
    refused.page.get('button', 'Dismiss').click()
    await vi.advanceTimersByTimeAsync(0)
    expect(refused.said('alert')).not.toContain('You are not allowed to join this dialog')
  })

  it('goes with its dialog, unless what became of the act is still to be found out', async () => {
    const other = aDialog({ chatId: 77 })
    for (const [verdict, left] of [
      ['refused', 0],
      ['unclear', 1],
    ] as const) {
      const { page, bridge } = await opened(aDialog(), outcome({ verdict, dialog: null }))
      await page.click(page.get('button', 'Join'))
      bridge.answer('dialog.open', aView(other))
      await useDialogs().open(other.chatId)
      expect(useActs().told.size, verdict).toBe(left)
    }
  })

  it('can be checked by a reread when unclear, without sending again', async () => {
    const { page, bridge, said } = await opened(aDialog(), outcome({ verdict: 'unclear', dialog: null }))
    await page.click(page.get('button', 'Join'))
    bridge.answer('act.check', outcome({ dialog: aDialog({ joined: true }) }))
    await page.click(page.get('button', 'Check again'))
    const asked = { act: 'join', chatId: 1763, sessionId: 321, ownerId: 7, joined: false, account: anna.id }
    expect(bridge.inputsOf('act.check')).toEqual([asked])
    expect(bridge.inputsOf('act.join')).toHaveLength(1)
    expect(said('status')).toContain('You have joined')
    expect(page.find('button', 'Check again')).toBeUndefined()
  })

  it('of what the portal cannot be asked about offers no check', async () => {
    const { bridge, page, said } = await opened()
    bridge.push('act.settled', outcome({ act: 'saveQuick', verdict: 'unclear', unclearBecause: 'answer_lost' }))
    await flushPromises()
    expect(said('alert')).toContain('The quick answer may have been saved')
    expect(page.find('button', 'Check again')).toBeUndefined()
  })

  it('says so when an unclear act turns out not to have happened', async () => {
    const { page, bridge, said } = await opened(aDialog(), () => {
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
    answer(outcome({ dialog: aDialog({ customer: 'Of another portal', readAt: Date.now() + 9000 }) }))
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
    const { page, bridge, said } = await opened(aDialog(), outcome({ verdict: 'unclear', dialog: null }))
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

  it('names the colleague who took the dialog before anything was sent', async () => {
    const { page, said } = await opened(aDialog(), () => {
      throw new Refusal({
        code: 'invalid',
        reason: 'state_changed',
        operator: { ...clara, id: UserId.parse(clara.id) },
      })
    })
    await page.click(page.get('button', 'Join'))
    expect(said('alert')).toContain('Clara Weiß was faster')
    expect(said('alert')).toContain('nothing was sent')
  })

  it('is reported as joining for a start in an open session, which is all that the portal does', async () => {
    const open = { sessionId: 321, acts: ['join', 'start'], primaryAct: 'join', operator: null }
    const { page, said, inMenu } = await opened(
      aDialog(open),
      outcome({ act: 'start', dialog: aDialog({ ...open, joined: true, readAt: Date.now() }) }),
    )
    await page.click(await inMenu('Start session'))
    expect(said('status')).toContain('You have joined')
    expect(said('status')).not.toContain('The session has started')
  })

  it('is corrected once an effect shows that had not shown before', async () => {
    const open = { sessionId: 321, acts: ['join', 'start'], primaryAct: 'join', operator: null }
    const dialog = aDialog({ ...open, joined: true, readAt: Date.now() })
    const { page, bridge, said, inMenu } = await opened(
      aDialog(open),
      outcome({ act: 'start', verdict: 'nothing_changed' }),
    )
    await page.click(await inMenu('Start session'))
    expect(said('status')).toContain('Nothing changed so far')
    expect(said('status')).toContain('If it shows within a minute, you are told here')
    bridge.push('act.settled', outcome({ act: 'start', dialog }))
    await flushPromises()
    expect(said('status')).toContain('You have joined')
    expect(said('status')).not.toContain('Nothing changed')
  })

  it('is shown in its dialog when learned after a restart', async () => {
    const { bridge, said } = await opened()
    bridge.push('act.settled', outcome({ act: 'intercept', verdict: 'overtaken', operator: clara }))
    await flushPromises()
    expect(said('alert')).toContain('Clara Weiß was faster')
  })
})
