import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../../renderer/app/account'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useMessages } from '../../../renderer/features/messages/messages'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aMessage, aView } from '../../support/dialog-fixtures'
import { createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

const [anna, boris] = [1, 2] as unknown as [ChatId, ChatId]
const messages = (count: number) =>
  Array.from({ length: count }, (_, index) => aMessage(index + 1, `text ${index + 1}`))

let page: Mounted
beforeEach(() => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
  // Ten screens high, which a page without a renderer cannot measure.
  const sizes = { scrollHeight: 6000, clientHeight: 600 }
  for (const [name, size] of Object.entries(sizes))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size })
})
afterEach(() => {
  page.close()
  vi.restoreAllMocks()
})

/** Two dialogs at hand, Anna’s shown. */
async function shown(count = 90) {
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'dialog.open': ({ chatId }) =>
      aView(aDialog({ chatId, joined: true, unread: chatId === 1 ? 1 : 0 }), messages(count)),
  })
  page = await mountView(Find, fake)
  await useAccount().load()
  await useDialogs().open(boris)
  await useDialogs().open(anna)
  await flushPromises()
  return fake
}
const list = () => page.get('list', 'Messages')
const marker = () => page.all('listitem').find(row => /New messages/.test(row.textContent))?.dataset['message'] ?? null
const latest = () =>
  page
    .all('button')
    .find(each => each.textContent.includes('Jump to the latest'))
    ?.textContent.trim()

async function scrollTo(top: number) {
  list().scrollTop = top
  list().dispatchEvent(new Event('scroll'))
  await flushPromises()
}
/**
 * A place is looked for over some frames, which take no time here, and rows out of sight are drawn and measured later:
 * waits until they are there and nothing has moved for a while.
 */
async function still() {
  const drawn = () => page.all('listitem')
  await expect
    .poll(() => drawn().length)
    .toBeGreaterThanOrEqual(Math.min(20, Number(drawn()[0]?.getAttribute('aria-setsize'))))
  for (let [since, last] = [performance.now(), -1]; performance.now() - since < 250;) {
    await new Promise(resolve => setTimeout(resolve, 10))
    const { scrollTop } = list()
    if (scrollTop !== last) [since, last] = [performance.now(), scrollTop]
  }
  await flushPromises()
}
async function show(chatId: ChatId) {
  await useDialogs().show(chatId)
  await flushPromises()
  await still()
}

it('the place in the messages is kept while another dialog is shown', async () => {
  await shown()
  await scrollTo(5400)
  await scrollTo(2010)
  await still()
  const { scrollTop } = list()
  expect(scrollTop).toBeGreaterThan(1900)
  await show(boris)
  expect(list().scrollTop).toBe(6000)
  await show(anna)
  expect(list().scrollTop).toBe(scrollTop)
  expect(latest()).toBe('Jump to the latest')
})

it('the end stays the end, with what has come meanwhile marked as new', async () => {
  const fake = await shown(5)
  expect(marker()).toBe('5')
  fake.push('message.arrived', {
    chatId: anna,
    messages: [aMessage(6, 'mine', { author: { id: 15, name: 'Anna Petrova', kind: 'operator' } })],
    gone: [],
  })
  await flushPromises()
  expect(marker()).toBeNull()
  await show(boris)
  fake.push('message.arrived', { chatId: anna, messages: [aMessage(7, 'And now?')], gone: [] })
  await show(anna)
  expect(marker()).toBe('7')
  expect(latest()).toBeUndefined()
  expect(list().scrollTop).toBe(6000)
})

it('what has come meanwhile is counted until it is seen', async () => {
  const fake = await shown()
  await scrollTo(5400)
  await scrollTo(2010)
  await show(boris)
  fake.push('message.arrived', { chatId: anna, messages: [aMessage(91, 'And now?'), aMessage(92, 'Hello?')], gone: [] })
  await show(anna)
  expect(latest()).toBe('Jump to the latest (2 new)')
  await page.click(page.all('button').find(each => each.textContent.includes('Jump to the latest'))!)
  await flushPromises()
  expect(latest()).toBeUndefined()
})

it('the end that is in sight stays the end when a message there is gone to', async () => {
  await shown(150)
  await scrollTo(5400)
  useMessages().seek(anna, 150)
  await still()
  await expect.poll(latest).toBeUndefined()
})

it('a way to a message ends where another begins', async () => {
  await shown()
  await scrollTo(5400)
  await scrollTo(2010)
  await still()
  await show(boris)
  await useDialogs().show(anna)
  await flushPromises()
  await page.click(page.all('button').find(each => each.textContent.includes('Jump to the latest'))!)
  await still()
  expect(list().scrollTop).toBe(6000)
  expect(latest()).toBeUndefined()
})
