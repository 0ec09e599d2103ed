import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../../electron/contract/search'
import { useSearch } from '../../../renderer/features/search/search'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aFinding, aView } from '../../support/dialog-fixtures'
import { anna as me, createFakeBridge, Refusal, type FakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

const anna = aDialog()
const ivan = aDialog({ chatId: 1764, customer: 'Иван', title: 'Иван', userCode: 'telegrambot|3|9|5', status: 'closed' })
const deal = { text: 'deal 288', understood: { kind: 'crm', entity: { type: 'deal', id: 288 } } }

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
  vi.useRealTimers()
})

const field = () => page!.get('combobox', 'Find a dialog')

async function type(text: string): Promise<void> {
  field().textContent = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
}

async function searching(text: string, findings: Finding[] = [], locale: 'en' | 'ru' = 'en') {
  const bridge = createFakeBridge({
    'search.find': findings,
    'dialog.open': ({ chatId }) => aView([anna, ivan].find(dialog => dialog.chatId === chatId) ?? anna),
  })
  page = await mountView(Find, bridge, locale)
  if (locale === 'en') {
    await type(text)
    await page.press(field(), 'Enter')
  }
  return { bridge, page }
}

describe('the search field', () => {
  it('has the focus at first', async () => {
    page = await mountView(Find, createFakeBridge())
    expect(document.activeElement).toBe(field())
  })

  it.each([
    [{ kind: 'code', code: 'livechat|22|1761|587', group: false }, 'USER_CODE of livechat on line 22'],
    [{ kind: 'crm', entity: { type: 'deal', id: 288 } }, 'Deal 288'],
    [{ kind: 'number', number: 5 }, '5 is a number: searching chats, sessions and CRM records'],
    [{ kind: 'foreign', host: 'other.example' }, 'Address of another portal: other.example'],
  ])('shows the meaning while typing: %o', async (understood, words) => {
    vi.useFakeTimers()
    page = await mountView(
      Find,
      createFakeBridge({ 'search.understand': { lines: [{ text: 'x', understood }] } as never }),
    )
    await type('x')
    await vi.advanceTimersByTimeAsync(200)
    expect(page.texts('status')).toContain(words)
  })

  it('asks once for a burst of keys, and sends nothing to the portal', async () => {
    vi.useFakeTimers()
    const bridge = createFakeBridge()
    page = await mountView(Find, bridge)
    for (const text of ['d', 'de', 'deal', 'deal 288']) await type(text)
    await vi.advanceTimersByTimeAsync(200)
    expect(bridge.inputsOf('search.understand')).toEqual([{ text: 'deal 288' }])
    expect(bridge.inputsOf('search.find')).toEqual([])
  })

  it('never shows the meaning of an earlier text, not even at Enter', async () => {
    vi.useFakeTimers()
    const bridge = createFakeBridge({
      'search.understand': ({ text }) =>
        ({ lines: [{ text, understood: { kind: 'chat', chatId: Number(text.slice(4)) } }] }) as never,
      'search.find': () => new Promise(() => {}),
      'search.cancel': undefined,
    })
    page = await mountView(Find, bridge)
    await type('chat1')
    await vi.advanceTimersByTimeAsync(200)
    expect(page.texts('status')).toContain('Chat 1')
    await type('chat2')
    expect(page.texts('status')).not.toContain('Chat 1')
    await page.press(field(), 'Enter')
    expect(page.texts('status')).toContain('Chat 2')
    await vi.advanceTimersByTimeAsync(200)
    expect(bridge.inputsOf('search.understand')).toHaveLength(2)
  })

  it('counts a pasted list and the lines of it that are not understood', async () => {
    vi.useFakeTimers()
    const lines = Array.from({ length: 37 }, (_, index) => ({
      text: String(index),
      understood: index < 2 ? { kind: 'unreadable', hint: 'any' } : { kind: 'chat', chatId: index },
    }))
    page = await mountView(Find, createFakeBridge({ 'search.understand': { lines } as never }))
    await type('many')
    await vi.advanceTimersByTimeAsync(200)
    expect(page.texts('status')).toContain('37 lines, 2 not understood')
  })

  it('keeps the lines of a pasted list apart', async () => {
    const { bridge } = await searching('a|1|1|1\nb|2|2|2')
    expect(bridge.inputsOf('search.find')).toMatchObject([{ text: 'a|1|1|1\nb|2|2|2' }])
    expect(field().getAttribute('contenteditable')).toBe('plaintext-only')
  })

  it('speaks Russian if the window does', async () => {
    const { page } = await searching('', [], 'ru')
    expect(page.get('combobox', 'Найти диалог')).toBeTruthy()
  })
})

describe('results', () => {
  it('open by themselves if there is only one', async () => {
    const { bridge, page } = await searching('livechat|22|1763|587', [aFinding([anna])])
    expect(bridge.inputsOf('dialog.open')).toEqual([{ chatId: 1763, fresh: false }])
    expect(page.texts('heading')).toContain('Anna Schmidt')
  })

  it('are moved over with the arrows while the field keeps the focus, and opened with Enter', async () => {
    const { bridge, page } = await searching('deal 288', [aFinding([anna, ivan], deal)])
    const [first, second] = page.all('option')
    expect(field().getAttribute('aria-activedescendant')).toBe(first?.id)
    await page.press(field(), 'ArrowDown')
    await page.press(field(), 'ArrowDown')
    expect(field().getAttribute('aria-activedescendant')).toBe(second?.id)
    expect(document.activeElement).toBe(field())
    await page.press(field(), 'Enter')
    expect(bridge.inputsOf('dialog.open')).toEqual([{ chatId: 1764, fresh: false }])
    expect(bridge.inputsOf('search.find')).toHaveLength(1)
    expect(second?.getAttribute('aria-selected')).toBe('true')
  })

  it('go to the first and the last with Home and End in the list', async () => {
    const { page } = await searching('deal 288', [aFinding([anna, ivan], deal)])
    const list = page.get('listbox', 'Results')
    await page.press(list, 'End')
    expect(list.getAttribute('aria-activedescendant')).toBe(page.all('option')[1]?.id)
    await page.press(list, 'Home')
    expect(list.getAttribute('aria-activedescendant')).toBe(page.all('option')[0]?.id)
  })

  it('show customer, channel, channel line, operator, status and waiting time', async () => {
    const { page } = await searching('deal 288', [aFinding([anna, ivan], deal)])
    const [row] = page.texts('option')
    for (const said of ['Anna Schmidt', 'Live chat · Support · Boris Petrov', 'waiting 12 min (long wait)'])
      expect(row).toContain(said)
    // The wait tells the state.
    expect(row).not.toContain('answer')
  })

  it('tell the state of a dialog in which nobody waits', async () => {
    const over = aDialog({ ...ivan, waitingSince: null, operator: null, sessionId: null })
    const { page } = await searching('deal 288', [aFinding([anna, over], deal)])
    expect(page.texts('option')[1]).toMatch(/^ИИван.*Closed.*Live chat · Support$/)
  })

  it('leave out unknown times, and show an operator without a name by number', async () => {
    const bare = { lastActivityAt: null, waitingSince: null, lineId: null, lineName: null }
    const { page } = await searching('deal 288', [
      aFinding([aDialog({ ...bare, operator: { id: 12, name: null } }), ivan], deal),
    ])
    expect(page.texts('option')[0]).toMatch(/Anna Schmidt.*Live chat · Operator 12$/)
  })

  it('leave out closed dialogs on request, and say how many', async () => {
    const { page } = await searching('deal 288', [aFinding([anna, ivan], deal)])
    await page.click(page.all('switch')[0]!)
    expect(page.all('option')).toHaveLength(1)
    expect(document.body.textContent).toContain('1 closed dialog hidden')
  })

  it('give each pasted line its dialog or its reason', async () => {
    const bad = { text: 'what', outcome: 'failed', understood: { kind: 'unreadable', hint: 'any' } }
    const gone = { text: 'chat9', understood: { kind: 'chat', chatId: 9 } }
    const { page } = await searching('l', [aFinding([anna]), aFinding([], bad), aFinding([], gone), aFinding([ivan])])
    expect(page.texts('option')).toMatchObject(
      [/Anna/, 'Not understood', 'Nothing found', /Иван/].map((text): unknown => expect.stringMatching(text)),
    )
    expect(page.all('option').map(row => row.getAttribute('aria-disabled'))).toEqual([null, 'true', 'true', null])
  })

  it('arrive one by one with the progress, and stay when the search is cancelled', async () => {
    const bridge = createFakeBridge({ 'search.find': () => new Promise(() => {}), 'search.cancel': undefined })
    page = await mountView(Find, bridge)
    await type('a|1|1|1\nb|2|2|2')
    await page.press(field(), 'Enter')
    const ticket = bridge.inputsOf('search.find')[0]!.ticket
    const progress = { done: 12, total: 60, unfinished: [] }
    bridge.push('search.progress', { ...progress, ticket: 'another', done: 60, findings: [aFinding([ivan])] })
    bridge.push('search.progress', { ...progress, ticket, findings: [aFinding([anna])] })
    await flushPromises()
    expect(document.body.textContent).toContain('12 of 60')
    expect(page.all('option')).toHaveLength(1)
    await page.press(field(), 'Escape')
    expect(bridge.inputsOf('search.cancel')).toEqual([{ ticket }])
    expect(page.all('option')).toHaveLength(1)
    expect(page.texts('status').join()).toContain('The search was stopped')
  })

  it('of an older search do not overwrite those of a newer one', async () => {
    const answers: ((findings: Finding[]) => void)[] = []
    const bridge = createFakeBridge({
      'search.find': () => new Promise<Finding[]>(resolve => answers.push(resolve)),
      'search.cancel': undefined,
    })
    page = await mountView(Find, bridge)
    await type('chat1')
    await page.press(field(), 'Enter')
    await type('chat2')
    await page.press(field(), 'Enter')
    answers[1]!([aFinding([ivan, anna])])
    await flushPromises()
    answers[0]!([])
    await flushPromises()
    expect(page.all('option')).toHaveLength(2)
  })
})

describe('a failure', () => {
  const failed = (failure: object) => aFinding([], { outcome: 'failed', failure: { traceId: 't', ...failure } })
  const cases: [string, Finding][] = [
    ['nothing', aFinding([])],
    ['forbidden', failed({ code: 'forbidden' })],
    ['unreadable', aFinding([], { outcome: 'failed', understood: { kind: 'unreadable', hint: 'code_parts' } })],
    ['foreign', aFinding([], { outcome: 'failed', understood: { kind: 'foreign', host: 'other.example' } })],
    ['offline', failed({ code: 'offline' })],
  ]

  it('has its own text in each case, with a next step', async () => {
    const said = new Set<string>()
    for (const [kind, finding] of cases) {
      const { page } = await searching('x', [finding])
      const panel = document.querySelector<HTMLElement>(`[data-kind="${kind}"]`)
      expect(panel?.querySelectorAll('p').length, kind).toBeGreaterThanOrEqual(4)
      said.add(panel!.textContent)
      page.close()
    }
    page = undefined
    expect(said.size).toBe(cases.length)
  })

  it('is shown when the whole search fails, and can be retried', async () => {
    const bridge: FakeBridge = createFakeBridge({
      'search.find': () => {
        throw new Refusal({ code: 'offline' })
      },
    })
    page = await mountView(Find, bridge)
    await type('deal 288')
    await page.press(field(), 'Enter')
    expect(page.all('alert')).toHaveLength(1)
    bridge.answer('search.find', [aFinding([anna, ivan], deal)])
    await page.click(page.get('button', 'Try again'))
    expect(page.all('option')).toHaveLength(2)
  })
})

it('a broken search ends and says so', async () => {
  const broken = () => {
    throw new TypeError('not cloneable')
  }
  page = await mountView(Find, createFakeBridge({ 'search.find': broken }))
  await useSearch().find('deal 289')
  expect(useSearch()).toMatchObject({ running: null, failure: { code: 'bug' } })
})

describe('recent searches', () => {
  const recent = [{ text: 'deal 288', label: 'Windows', pinned: false, at: Date.now() }] as never

  it('can be found again, pinned and forgotten', async () => {
    const bridge = createFakeBridge({
      'search.recent': recent,
      'search.pin': recent,
      'search.forget': [],
      'search.find': [],
    })
    page = await mountView(Find, bridge)
    await page.click(page.get('button', 'Pin “deal 288”'))
    expect(bridge.inputsOf('search.pin')).toEqual([{ text: 'deal 288', pinned: true, account: me.id }])
    await page.click(page.get('button', 'Remove “deal 288”'))
    expect(bridge.inputsOf('search.forget')).toEqual([{ text: 'deal 288', account: me.id }])
    expect(page.find('button', 'Remove “deal 288”')).toBeUndefined()
  })

  it('put their text into the field', async () => {
    const bridge = createFakeBridge({ 'search.recent': recent, 'search.find': [] })
    page = await mountView(Find, bridge)
    await page.click(page.all('button').find(button => button.textContent.includes('Windows'))!)
    expect(bridge.inputsOf('search.find')).toMatchObject([{ text: 'deal 288' }])
    expect(field().textContent).toBe('deal 288')
  })
})
