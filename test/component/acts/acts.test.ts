import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { anna } from '../../support/fake-bridge'
import { clara, opened, whyOff } from './acts-page'

describe('the buttons', () => {
  it('have a place of their own, whatever the state; those that do not fit say why', async () => {
    const { page, bridge, inBar } = await opened()
    expect(inBar()).toEqual(['Join', '(Finish)', '(Transfer)', '(Skip)', '(Pin)'])
    const skip = page.get('button', 'Skip')
    expect(whyOff(skip)).toBe('Only for your own dialogs')
    await page.click(skip)
    expect(page.all('dialog')).toEqual([])
    expect(bridge.inputsOf('act.skip')).toEqual([])
  })

  it('have no main one where the operator takes part, as writing is that', async () => {
    const own = { mine: true, joined: true, acts: ['finish', 'transfer', 'skip', 'pin'], primaryAct: null }
    const mine = await opened(aDialog(own))
    expect(mine.inBar()).toEqual(['Finish', 'Transfer', 'Skip', 'Pin'])
    const other = await opened(aDialog({ joined: true, acts: ['intercept', 'transfer'], primaryAct: 'intercept' }))
    expect(other.inBar()).toEqual(['(Finish)', 'Transfer', '(Skip)', '(Pin)'])
    expect(other.page.get('region', 'Session').textContent).toContain('Joined')
  })

  it('that take a dialog from a colleague are in the menu only, with the reason where they are off', async () => {
    const { page, bridge, inMenu } = await opened()
    expect((await inMenu('Intercept')).getAttribute('aria-disabled')).toBeNull()
    const start = await inMenu('Start session')
    expect(start.getAttribute('aria-disabled')).toBe('true')
    expect(whyOff(start)).toBe('A session is already open')
    await page.click(start)
    expect(bridge.inputsOf('act.start')).toEqual([])
  })

  it('name the operator’s own dialog as the reason', async () => {
    const { inMenu } = await opened(aDialog({ mine: true, joined: true, acts: [], primaryAct: null }))
    expect(whyOff(await inMenu('Intercept'))).toBe('This dialog is already yours')
  })

  it('never put another act under the pointer that has just clicked', async () => {
    const { page, bridge } = await opened(aDialog({ operator: null, acts: ['answer', 'join'], primaryAct: 'join' }))
    const place = page.get('button', 'Join').closest('[data-way]')!
    page.get('button', 'Join').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    await flushPromises()
    const later = { operator: null, acts: ['answer'], primaryAct: 'answer', readAt: Date.now() + 1000 }
    bridge.push('dialog.changed', aView(aDialog(later)))
    await flushPromises()
    expect(place.querySelector('button')).toBeNull()
    place.dispatchEvent(new Event('pointerleave'))
    await flushPromises()
    expect(place.textContent).toContain('Answer')
    expect(place.querySelector('button')?.textContent.trim()).toBe('Answer')
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
    const { page, said } = await opened(aDialog(), () => new Promise(() => {}))
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
    const { page, bridge, inMenu } = await opened()
    await page.click(await inMenu('Intercept'))
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
    const { page, inMenu } = await opened(aDialog({ operator: { id: 12, name: null } }))
    await page.click(await inMenu('Intercept'))
    expect(page.all('dialog')[0]!.textContent).toContain(
      'Operator 12 is talking with Anna Schmidt. You become responsible, and Operator 12 is notified.',
    )
  })

  it('takes the dialog from the colleague named in the question, even if the owner has changed since', async () => {
    const { page, bridge, inMenu } = await opened()
    await page.click(await inMenu('Intercept'))
    bridge.push('dialog.changed', aView(aDialog({ operator: clara, readAt: Date.now() + 1000 })))
    await flushPromises()
    const question = page.all('dialog')[0]!
    expect(question.textContent).toContain('Boris Petrov is talking')
    question.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    expect(bridge.inputsOf('act.intercept')).toMatchObject([{ chatId: 1763, ownerId: 7 }])
  })

  it('does nothing when cancelled', async () => {
    const { page, bridge, inMenu } = await opened()
    await page.click(await inMenu('Intercept'))
    await page.click(page.get('button', 'Cancel'))
    expect(bridge.inputsOf('act.intercept')).toEqual([])
  })
})
