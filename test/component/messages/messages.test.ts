import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Message } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import type { Older } from '../../../electron/contract/message'
import { useAccount } from '../../../renderer/app/account'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useDrafts } from '../../../renderer/features/drafts/drafts'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aMessage, aView } from '../../support/dialog-fixtures'
import { createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted, settled } from '../../support/mount'

let page: Mounted | undefined
let hasFocus = true
beforeEach(() => {
  hasFocus = true
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus)
})
afterEach(() => {
  page?.close()
  page = undefined
  vi.restoreAllMocks()
})

const messages = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => aMessage(from + index, `text ${from + index}`))

/** Opens a dialog whose list is as high as ten of its screens, which a page without a renderer cannot measure. */
async function opened(list: Message[], given: Record<string, unknown> = {}, earlier = false) {
  const dialog: Dialog = aDialog({ joined: true, ...given })
  let answer: (past: Older) => void = () => {}
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'draft.list': { drafts: [], damaged: 0 },
    'dialog.open': { ...aView(dialog, list), earlier },
    'message.older': () => new Promise(resolve => (answer = resolve)),
  })
  page = await mountView(Find, fake)
  await useAccount().load()
  await useDialogs().open(dialog.chatId)
  await flushPromises()
  const scroller = page.get('list', 'Messages')
  Object.defineProperty(scroller, 'scrollHeight', { configurable: true, get: () => 6000 })
  Object.defineProperty(scroller, 'clientHeight', { configurable: true, get: () => 600 })

  return {
    fake,
    scroller,
    async scrollTo(top: number) {
      scroller.scrollTop = top
      scroller.dispatchEvent(new Event('scroll'))
      await flushPromises()
    },
    async arrive(...come: Message[]) {
      fake.push('message.arrived', { chatId: dialog.chatId, messages: come, gone: [] })
      await flushPromises()
    },
    async past(older: Older) {
      answer(older)
      await flushPromises()
    },
    read: () => fake.inputsOf('message.read').map(({ messageId }) => messageId),
    asked: () => fake.inputsOf('message.older').map(({ before }) => before),
  }
}
const marker = () => page!.all('listitem').find(row => /New messages/.test(row.textContent))?.dataset['message'] ?? null
const latest = () => page!.all('button').find(button => button.textContent.includes('Jump to the latest'))
const spoken = () => page!.texts('log').join()

describe('the way to the latest message', () => {
  it('is offered only away from the end, and leads back to it', async () => {
    const { scroller, scrollTo } = await opened(messages(1, 30))
    await scrollTo(5400)
    expect(latest()).toBeUndefined()
    await scrollTo(3000)
    expect(latest()?.textContent.trim()).toBe('Jump to the latest')
    await page!.click(latest()!)
    expect(scroller.scrollTop).toBe(6000)
    expect(latest()).toBeUndefined()
  })

  it('counts the messages that arrive meanwhile, until they are seen', async () => {
    const { scrollTo, arrive } = await opened(messages(1, 30))
    await scrollTo(5400)
    await scrollTo(3000)
    await arrive(aMessage(31, 'Where is it?'))
    expect(latest()?.textContent.trim()).toBe('Jump to the latest (1 new)')
    await arrive(aMessage(32, 'Hello?'), aMessage(33, 'Anybody?'))
    expect(latest()?.textContent.trim()).toBe('Jump to the latest (3 new)')
    expect(spoken()).toBe('2 new messages')
    await page!.click(latest()!)
    await scrollTo(5400)
    await scrollTo(3000)
    expect(latest()?.textContent.trim()).toBe('Jump to the latest')
  })

  it('does not count messages of the system', async () => {
    const { scrollTo, arrive } = await opened(messages(1, 30))
    await scrollTo(5400)
    await scrollTo(3000)
    await arrive(aMessage(31, 'Session closed', { author: { id: 0, name: 'System', kind: 'system' } }))
    expect(latest()?.textContent.trim()).toBe('Jump to the latest')
    expect(spoken()).toBe('Session closed')
  })
})

describe('the mark of new messages', () => {
  it('stands before the first unread message of an opened dialog', async () => {
    const { read } = await opened(messages(1, 5), { unread: 2 })
    expect(marker()).toBe('4')
    expect(read()).toEqual([5])
  })

  it('is absent if everything was read', async () => {
    const { read } = await opened(messages(1, 5))
    expect(marker()).toBeNull()
    expect(read()).toEqual([])
  })

  it('is not set before lines of the system, which the portal counts too', async () => {
    const author = { id: 0, name: 'System', kind: 'system' }
    await opened([...messages(1, 3), aMessage(4, 'Boris joined', { author })], { unread: 1 })
    expect(marker()).toBeNull()
    page!.close()
    await opened([...messages(1, 3), aMessage(4, 'Boris joined', { author })], { unread: 2 })
    expect(marker()).toBe('3')
  })

  it('goes once the operator has answered, and is not set before what is answered already', async () => {
    const author = { id: 15, name: 'Anna Petrova', kind: 'operator' }
    const { arrive } = await opened(messages(1, 5), { unread: 2 })
    expect(marker()).toBe('4')
    await arrive(aMessage(6, 'Here it is', { author }))
    expect(marker()).toBeNull()
    page!.close()
    await opened([...messages(1, 5), aMessage(6, 'Here it is', { author })], { unread: 2 })
    expect(marker()).toBeNull()
  })

  it('is set once, before messages that arrive while the operator is elsewhere', async () => {
    const { arrive, read } = await opened(messages(1, 5))
    hasFocus = false
    window.dispatchEvent(new Event('blur'))
    await arrive(aMessage(6, 'one'))
    await arrive(aMessage(7, 'two'))
    expect(marker()).toBe('6')
    expect(read()).toEqual([])
    hasFocus = true
    window.dispatchEvent(new Event('focus'))
    await flushPromises()
    expect(read()).toEqual([7])
    expect(marker()).toBe('6')
  })

  it('is not set before messages seen on arrival', async () => {
    const { arrive, read } = await opened(messages(1, 5))
    await arrive(aMessage(6, 'one'))
    expect(marker()).toBeNull()
    expect(read()).toEqual([6])
    expect(spoken()).toBe('Anna Schmidt: one')
  })

  it('reports nothing to the portal for a dialog that the operator only views', async () => {
    const { arrive, read } = await opened(messages(1, 5), { joined: false })
    await arrive(aMessage(6, 'one'))
    expect(read()).toEqual([])
  })
})

describe('earlier history', () => {
  it('is read as the beginning comes near, one request at a time, from the oldest message on', async () => {
    const { scrollTo, past, asked } = await opened(messages(100, 130), {}, true)
    await scrollTo(5400)
    await scrollTo(1000)
    expect(asked()).toEqual([])
    await scrollTo(200)
    await scrollTo(20)
    expect(asked()).toEqual([100])
    await scrollTo(1000)
    await past({ messages: messages(70, 99), more: true, isShut: false })
    expect(asked()).toEqual([100])
    await scrollTo(100)
    expect(asked()).toEqual([100, 70])
  })

  it('is not requested if there is none', async () => {
    const { scrollTo, asked } = await opened(messages(1, 30))
    await scrollTo(5400)
    await scrollTo(0)
    expect(asked()).toEqual([])
  })

  it('is marked at the very beginning if it may not be read', async () => {
    const { scrollTo, past } = await opened(messages(100, 130), {}, true)
    await scrollTo(5400)
    await scrollTo(0)
    await past({ messages: [], more: false, isShut: true })
    await scrollTo(0)
    expect(document.body.textContent).toContain('Only participants of the dialog see earlier sessions')
    expect(page!.find('button', 'Show earlier messages')).toBeUndefined()
  })
})

describe('the menu of a message', () => {
  const items = () => page!.texts('menuitem')

  it('is that of the message whose button was pressed, closes by itself when that is gone, and only then', async () => {
    const { fake } = await opened(messages(1, 3))
    const buttons = page!.all('button').filter(button => button.getAttribute('aria-label') === 'Message actions')
    await page!.click(buttons[1]!)
    expect(buttons.map(button => button.getAttribute('aria-expanded'))).toEqual(['false', 'true', 'false'])
    expect(items().length).toBeGreaterThan(0)
    const gone = (id: number) => fake.push('message.arrived', { chatId: aDialog().chatId, messages: [], gone: [id] })
    gone(1)
    await settled()
    expect(items().length).toBeGreaterThan(0)
    gone(2)
    await settled()
    expect(page!.all('menu')).toEqual([])
  })

  it('leaves the focus to the messages when what had it has gone', async () => {
    const { fake, scroller } = await opened(messages(1, 3))
    page!.all('listitem')[1]!.focus()
    page!
      .all('listitem')[1]!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }))
    await settled()
    expect(items().length).toBeGreaterThan(0)
    fake.push('message.arrived', { chatId: aDialog().chatId, messages: [], gone: [2] })
    await settled()
    expect(page!.all('menu')).toEqual([])
    expect(document.activeElement).toBe(scroller)
  })

  it('does what was chosen in it at once, not after that of another message, opened meanwhile', async () => {
    await opened(messages(1, 3))
    const buttons = page!.all('button').filter(button => button.getAttribute('aria-label') === 'Message actions')
    await page!.click(buttons[1]!)
    page!.get('menuitem', 'Reply').click()
    buttons[2]!.click()
    await settled()
    expect(useDrafts().reply(aDialog().chatId)?.id).toBe(2)
  })

  it('takes no key that is still held from opening it', async () => {
    await opened(messages(1, 3))
    const [row] = page!.all('listitem')
    row!.focus()
    row!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }))
    await settled()
    const press = (repeat: boolean) =>
      page!
        .get('menuitem', 'Reply')
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, repeat }))
    press(true)
    await settled()
    expect(useDrafts().reply(aDialog().chatId)).toBeNull()
    press(false)
    await settled()
    expect(useDrafts().reply(aDialog().chatId)?.id).toBe(1)
  })

  it('appears beside the button of its message', async () => {
    await opened(messages(1, 3))
    const buttons = page!.all('button').filter(button => button.getAttribute('aria-label') === 'Message actions')
    buttons[1]!.getBoundingClientRect = () => new DOMRect(300, 200, 28, 28)
    await page!.click(buttons[1]!)
    await settled()
    const place = () => page!.all('menu')[0]?.parentElement?.style.transform
    await expect.poll(place).toMatch(/, 236px\)$/)
  })
})
