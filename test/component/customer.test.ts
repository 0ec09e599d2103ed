import { defineComponent, h } from 'vue'
import { afterEach, expect, it } from 'vitest'
import CustomerPane from '../../renderer/features/customer/CustomerPane.vue'
import { useDialogs } from '../../renderer/features/dialog/dialogs'
import { aDialog, aView } from '../support/dialog-fixtures'
import { createFakeBridge } from '../support/fake-bridge'
import { mountView, type Mounted, settled } from '../support/mount'

let page: Mounted
afterEach(() => page.close())

it('a dialog asked for anew brings its customer anew, too', async () => {
  const dialog = aDialog()
  const bridge = createFakeBridge({
    'dialog.open': aView(dialog),
    'customer.read': { cards: [], dialogs: [], more: 0 } as never,
  })
  page = await mountView(defineComponent({ setup: () => () => h(CustomerPane, { dialog }) }), bridge)
  await useDialogs().open(dialog.chatId)
  await settled()
  expect(bridge.inputsOf('customer.read')).toEqual([{ chatId: dialog.chatId, fresh: false }])
  await useDialogs().refresh()
  await settled()
  expect(bridge.inputsOf('customer.read')).toEqual([
    { chatId: dialog.chatId, fresh: false },
    { chatId: dialog.chatId, fresh: true },
  ])
})

it('the history of the customer comes before the facts of the session, and leaves them room', async () => {
  const dialog = aDialog()
  const others = [1, 2, 3, 4, 5].map(chatId => aDialog({ chatId, customer: `Anna in chat ${chatId}` }))
  const record = { type: 'lead', id: 5, title: 'Anna', url: 'https://acme.bitrix24.com/crm/lead/details/5/' }
  const unknown = { stage: null, outcome: null, amount: null, post: null, responsible: null, failure: null }
  const card = { ...record, phones: [], emails: [], ...unknown }
  const bridge = createFakeBridge({
    'dialog.open': aView(dialog),
    'customer.read': { cards: [card], dialogs: others, more: 0 } as never,
  })
  const facts = { facts: () => h('h4', 'Session') }
  page = await mountView(defineComponent({ setup: () => () => h(CustomerPane, { dialog }, facts) }), bridge)
  await useDialogs().open(dialog.chatId)
  await settled()
  const headings = [...document.querySelectorAll('h4')].map(({ textContent }) => textContent.trim())
  expect(headings.indexOf('Other dialogs')).toBeLessThan(headings.indexOf('Session'))
  const listed = () => document.querySelectorAll('[data-other]').length
  expect(listed()).toBe(3)
  await page.click(page.get('button', 'Show all 5'))
  expect(listed()).toBe(5)
  expect(document.activeElement?.textContent).toContain('Anna in chat 4')
})
