import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Finding, Understood } from '../../../electron/contract/search'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aFinding, aView } from '../../support/dialog-fixtures'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

const closed = aDialog({ status: 'closed' })

async function searching(text: string, findings: Finding[], others: { text: string; understood: Understood }[] = []) {
  const bridge = createFakeBridge({
    'search.find': findings,
    'search.understand': { lines: [{ text, understood: { kind: 'number', number: 1 }, others }] },
    'dialog.open': aView(closed),
  })
  page = await mountView(Find, bridge)
  const field = page.get('combobox', 'Find a dialog')
  field.textContent = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
  await page.press(field, 'Enter')
  return { bridge, page }
}

describe('results that may lack some', () => {
  it.each([
    ['newest_only', 'Only the 50 newest dialogs with this name are shown'],
    ['many_records', 'Many CRM records match'],
  ])('say so (%s)', async (note, words) => {
    await searching('xenia', [aFinding([closed], { note })])
    expect(document.body.textContent).toContain(words)
  })
})

it.each([
  [
    'a portal over its work time says how long to wait',
    { code: 'rate_limited' as const, retryAfterMs: 42_000 },
    'Wait 42 s',
  ],
  ['a portal that closes the CRM to the operator names the permission', { code: 'forbidden' as const }, 'permission'],
])('%s', async (_, failure, words) => {
  const text = 'john@example.com'
  const understood = { kind: 'email' as const, email: text }
  await searching(text, [aFinding([], { text, understood, outcome: 'failed', failure: { traceId: 't', ...failure } })])
  expect(page?.texts('alert').join(' ')).toContain(words)
})

it('closed dialogs only, with closed ones left out, are offered by one button', async () => {
  const { page } = await searching('chat9', [aFinding([closed])])
  await page.click(page.all('switch')[0] ?? document.body)
  expect(document.body.textContent).toContain('All dialogs found are closed.')
  await page.click(page.get('button', 'Show closed'))
  expect(page.all('option')).toHaveLength(1)
})

it('digits that are no number of the portal are searched as a phone number with one click', async () => {
  const text = '89161234567'
  const phone = { text: `tel:${text}`, understood: { kind: 'phone' as const, phone: '+79161234567' } }
  const nothing = aFinding([], { text, understood: { kind: 'number', number: Number(text) } })
  const { bridge, page } = await searching(text, [nothing], [phone])
  await page.click(page.get('button', 'Search as a phone number'))
  expect(bridge.inputsOf('search.find').map(each => each.text)).toEqual([text, phone.text])
})

it('heads each code of a pasted list by what it is in words; the code itself comes after', async () => {
  const code = (text: string, customer: string) =>
    aFinding([aDialog({ customer })], { text, understood: { kind: 'code', code: text, group: false } })
  const [first, second] = ['livechat|22|1761|587', 'livechat|22|1762|588']
  await searching(`${first}\n${second}`, [code(first, 'Anna'), code(second, 'Boris')])
  expect(page?.all('group').map(group => group.firstElementChild?.textContent)).toEqual([
    `USER_CODE: Live chat, Support${first}`,
    `USER_CODE: Live chat, Support${second}`,
  ])
})
