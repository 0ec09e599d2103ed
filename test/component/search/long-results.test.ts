import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { Finding } from '../../../electron/contract/search'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aFinding } from '../../support/dialog-fixtures'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

const dialog = (index: number) =>
  aDialog({ chatId: 5000 + index, customer: `Customer ${index}`, title: `Customer ${index}` })
const thousand = Array.from({ length: 1000 }, (_, index) => index)

/** The results of a search, and their list. */
async function found(findings: Finding[]) {
  page = await mountView(Find, createFakeBridge({ 'search.find': findings }))
  const field = page.get('combobox', 'Find a dialog')
  field.textContent = 'many'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await page.press(field, 'Enter')
  return { list: page.get('listbox', 'Results'), page }
}

const names = (list: HTMLElement) =>
  [...list.querySelectorAll('[role=option]')].map(row => /Customer \d+/.exec(row.textContent)?.[0])

it.each([
  ['a thousand pasted codes', thousand.map(index => ({ ...aFinding([dialog(index)]), text: `code ${index}` }))],
  ['a deal with a thousand dialogs', [aFinding(thousand.map(dialog))]],
])('of %s, only those in sight are in the page, in the order of the whole', async (_, findings) => {
  const { list } = await found(findings)
  expect(document.querySelectorAll('*').length).toBeLessThan(3000)
  expect(names(list).slice(0, 3)).toEqual(['Customer 0', 'Customer 1', 'Customer 2'])
  const [first] = list.querySelectorAll('[role=option]')
  expect([first?.getAttribute('aria-setsize'), first?.getAttribute('aria-posinset')]).toEqual(['1000', '1'])

  list.scrollTop = 20_000
  list.dispatchEvent(new Event('scroll'))
  await page?.press(list, 'Home')
  expect(document.querySelectorAll('*').length).toBeLessThan(3000)
  expect(names(list).at(-1)).toMatch(/^Customer [23]\d\d$/)
})

it('keep the row of the keys in the page, wherever they are scrolled to', async () => {
  const { list, page } = await found([aFinding(thousand.map(dialog))])
  await page.press(list, 'End')
  expect(names(list).at(-1)).toBe('Customer 999')
  const active = document.getElementById(list.getAttribute('aria-activedescendant') ?? '')
  expect(active?.getAttribute('aria-posinset')).toBe('1000')
  await page.press(list, 'Home')
  expect(names(list)).not.toContain('Customer 999')
})

it('of a record come as its dialogs are read; the keys stay on their dialog when the order changes', async () => {
  const answers: ((findings: Finding[]) => void)[] = []
  const bridge = createFakeBridge({ 'search.find': () => new Promise<Finding[]>(done => answers.push(done)) })
  page = await mountView(Find, bridge)
  const field = page.get('combobox', 'Find a dialog')
  field.textContent = 'many'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await page.press(field, 'Enter')
  const { ticket = '' } = bridge.inputsOf('search.find')[0] ?? {}
  const opened = page
  const list = () => opened.get('listbox', 'Results')
  async function tell(count: number): Promise<void> {
    const unfinished = [aFinding(thousand.slice(0, count).map(dialog))]
    bridge.push('search.progress', { ticket, done: 0, total: 1, findings: [], unfinished })
    await flushPromises()
  }
  await tell(1)
  expect(names(list())).toEqual(['Customer 0'])
  await tell(2)
  expect(names(list())).toEqual(['Customer 0', 'Customer 1'])
  await page.press(list(), 'Home')
  answers[0]?.([aFinding([dialog(2), dialog(1), dialog(0)])])
  await flushPromises()
  expect(names(list())).toEqual(['Customer 2', 'Customer 1', 'Customer 0'])
  const active = document.getElementById(list().getAttribute('aria-activedescendant') ?? '')
  expect(active?.textContent).toContain('Customer 0')
})
