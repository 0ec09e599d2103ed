import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ActOutcome } from '../../../electron/contract/outcome'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aFinding, aView } from '../../support/dialog-fixtures'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

const anna = aDialog()
const ivan = aDialog({ chatId: 1764, customer: 'Иван', userCode: 'telegrambot|3|9|5' })
const other = aDialog({ chatId: 1765 })
const bar = 'From an earlier search'

let page: Mounted
afterEach(() => {
  page.close()
  vi.useRealTimers()
})

const field = () => page.get('combobox', 'Find a dialog')
const said = () => page.texts('status').join()

async function find(text: string): Promise<void> {
  field().textContent = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
  await page.press(field(), 'Enter')
}

/** The window with Anna's dialog found and shown. */
async function showingAnna() {
  const bridge = createFakeBridge({
    'search.find': [aFinding([anna])],
    'search.cancel': undefined,
    'dialog.open': ({ chatId }) => aView(chatId === ivan.chatId ? ivan : anna),
  })
  page = await mountView(Find, bridge)
  await find('livechat|22|1763|587')
  return bridge
}

describe('the key of an act, in the search field', () => {
  const done = { act: 'join', verdict: 'done', unclearBecause: null, portalCode: null, operator: null, dialog: null }
  const enter = () => page.press(field(), 'Enter', { code: 'Enter', ctrlKey: true })

  it('acts on the dialog that its text has found', async () => {
    const bridge = await showingAnna()
    bridge.answer('act.join', done as ActOutcome)
    await enter()
    expect(bridge.inputsOf('act.join')).toMatchObject([{ chatId: anna.chatId }])
  })

  it('searches for a text that has changed since, and acts on nothing', async () => {
    const bridge = await showingAnna()
    bridge.answer('search.find', [aFinding([ivan])])
    field().textContent = 'chat1764'
    field().dispatchEvent(new Event('input', { bubbles: true }))
    await flushPromises()
    await enter()
    expect(bridge.inputsOf('search.find').at(-1)?.text).toBe('chat1764')
    expect(bridge.inputsOf('act.join')).toEqual([])
  })
})

describe('a dialog shown from an earlier search', () => {
  it('is marked while it is not among the results, and not acted on by key from the field', async () => {
    const bridge = await showingAnna()
    expect(said()).not.toContain(bar)
    bridge.answer('search.find', [aFinding([ivan, other])])
    await find('deal 288')
    expect(said()).toContain(bar)
    await page.press(field(), 'Enter', { code: 'Enter', ctrlKey: true })
    expect(bridge.inputsOf('act.join')).toEqual([])
    await page.press(field(), 'Enter')
    expect(said()).not.toContain(bar)
  })

  it('is closed from the mark, and the focus goes to the field', async () => {
    const bridge = await showingAnna()
    bridge.answer('search.find', [aFinding([ivan, other])])
    await find('deal 288')
    await page.click(page.get('button', 'Close the dialog from an earlier search'))
    expect(said()).not.toContain(bar)
    expect(page.find('heading', 'Anna Schmidt')).toBeUndefined()
    expect(document.activeElement).toBe(field())
  })

  it('is marked while a slow search runs', async () => {
    const bridge = await showingAnna()
    bridge.answer('search.find', () => new Promise(() => {}))
    vi.useFakeTimers()
    await find('deal 288')
    expect(said()).not.toContain(bar)
    await vi.advanceTimersByTimeAsync(500)
    expect(said()).toContain(bar)
  })
})
