import { flushPromises } from '@vue/test-utils'
import { defineComponent, h, KeepAlive, watch } from 'vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../../electron/contract/common'
import type { ActOutcome } from '../../../electron/contract/outcome'
import type { Outgoing } from '../../../electron/contract/message'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import DialogPane from '../../../renderer/features/dialog-pane/DialogPane.vue'
import MyDialogs from '../../../renderer/features/my-dialogs/MyDialogs.vue'
import NextWaiting from '../../../renderer/features/my-dialogs/NextWaiting.vue'
import { useMyDialogs } from '../../../renderer/features/my-dialogs/my-dialogs'
import { useActs } from '../../../renderer/features/acts/acts'
import { useApp } from '../../../renderer/app/app'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useNotices } from '../../../renderer/app/notices'
import { usePlace } from '../../../renderer/app/place'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted, settled } from '../../support/mount'
import { press } from '../../support/page'

const minute = 60_000
const now = Date.now()
const mine = (chatId: number, customer: string, minutes: number, given: Record<string, unknown> = {}): MyDialog =>
  ({
    ...aDialog({ chatId, customer, mine: true, joined: true, waitingSince: now - minutes * minute }),
    group: 'work',
    spam: false,
    last: null,
    lastAt: now,
    ...given,
  }) as unknown as MyDialog
const anOutgoing = (state: Outgoing['state']): Outgoing =>
  ({ token: '1', chatId: 2, text: 'Yes', at: now + 1000, state, messageId: null }) as unknown as Outgoing
const nobodys = { mine: false, joined: false, operator: null, group: 'new' }

const dialogs = [
  mine(1, 'Anna', 5),
  mine(2, 'Boris', 20),
  mine(3, 'Cleo', 90, nobodys),
  mine(4, 'Dora', 1, { group: 'answered', waitingSince: null }),
]

const finished = (chatId: number, customer: string) =>
  ({
    ...{ act: 'finish', verdict: 'done', portalCode: null, operator: null },
    dialog: aDialog({ chatId, customer, sessionId: null }),
  }) as ActOutcome

let page: Mounted
beforeEach(() => localStorage.clear())
afterEach(() => page.close())

const alone = () => [h(MyDialogs), h(NextWaiting)]
/** The views one at a time, each with a dialog's pane of its own that is kept. */
const inViews = () => [
  h(KeepAlive, () => (usePlace().view === 'find' ? h(DialogPane, { narrow: false }) : h(MyDialogs))),
  h(NextWaiting),
]

async function shown(list = dialogs, parts = alone) {
  const bridge = createFakeBridge({
    'channelLine.rules': [],
    'myDialogs.list': { dialogs: list, readAt: now, failure: null } as never,
    'dialog.open': ({ chatId }: { chatId: ChatId }) => {
      const { customer, mine, operator, waitingSince } = list.find(each => each.chatId === chatId) ?? {}
      return aView(aDialog({ chatId, customer, mine, joined: mine, operator, waitingSince }))
    },
    'act.finish': ({ chatId }: { chatId: ChatId }) =>
      finished(chatId, list.find(each => each.chatId === chatId)?.customer ?? ''),
    'draft.list': { drafts: [], damaged: 0 },
  })
  page = await mountView(defineComponent({ setup: () => parts }), bridge)
  await useApp().load()
  usePlace().go('myDialogs')
  await useMyDialogs().load()
  await settled()
  return bridge
}
const open = () => useDialogs().view?.dialog.customer
const notices = () =>
  useNotices().shown.flatMap(each =>
    'notice' in each ? [[each.notice.title, each.notice.detail].join(' ').trim()] : [],
  )
/** By the keys that a Mac has; the page of these tests takes Alt for AltGr. */
async function go(shiftKey = false): Promise<void> {
  press('F8', { shiftKey }, document.activeElement ?? document.body)
  await settled()
  await settled()
}
const focused = () => document.activeElement?.getAttribute('aria-label')

describe('the next waiting dialog', () => {
  it('gets the focus also where the dialog was shown in another view, and the focus was outside of both', async () => {
    await shown(dialogs, inViews)
    usePlace().go('find')
    await useDialogs().open(2 as ChatId)
    await settled()
    document.querySelector<HTMLElement>('[aria-label="Next waiting"]')?.focus()
    await go()
    expect([open(), focused()]).toEqual(['Anna', 'Message'])
  })

  it('is none who was answered since the list was read, nor one that a colleague has taken since', async () => {
    const bridge = await shown()
    const since = { joined: true, readAt: now + 1000 }
    bridge.push('dialog.changed', aView(aDialog({ chatId: 2, mine: true, waitingSince: null, ...since })))
    const colleague = { id: 8, name: 'Clara' }
    const taken = { mine: false, operator: colleague, waitingSince: now - minute }
    bridge.push('dialog.changed', aView(aDialog({ chatId: 3, ...taken, ...since })))
    await go()
    expect(open()).toBe('Anna')
    await go()
    expect(open()).toBe('Anna')
    expect(notices()).toEqual(['Nobody else is waiting for a reply'])
  })

  it('is none to whom a message was sent since the list was read, as long as the list is not read again', async () => {
    const bridge = await shown()
    bridge.push('message.changed', anOutgoing('sending'))
    await go()
    expect(open()).toBe('Boris')
    bridge.push('message.changed', anOutgoing('sent'))
    await go()
    await go()
    expect(open()).toBe('Cleo')
    await go()
    expect(open()).toBe('Anna')
    bridge.push('myDialogs.changed', { dialogs, gone: [], anew: true, readAt: now + 1001, failure: null } as never)
    await go(true)
    expect(open()).toBe('Boris')
  })

  it('is the longest waiting one of the operator, then the unassigned ones, then the first again', async () => {
    await shown()
    const seen = []
    for (let count = 0; count < 4; count++) {
      await go()
      seen.push(open())
    }
    expect(seen).toEqual(['Boris', 'Anna', 'Cleo', 'Boris'])
    await go(true)
    expect(open()).toBe('Cleo')
  })

  it('has the focus in its field, or in its messages where one may not write; its row is shown', async () => {
    await shown()
    await go()
    expect(focused()).toBe('Message')
    await go()
    await go()
    expect(open()).toBe('Cleo')
    expect(focused()).toBe('Messages')
    expect(page.get('tab', 'Unassigned').getAttribute('aria-selected')).toBe('true')
    expect(page.all('listitem').some(row => row.textContent.includes('Cleo'))).toBe(true)
  })

  it('leaves the focus where a command has taken it while the dialog was being read', async () => {
    const bridge = await shown()
    let read = (): void => {}
    const boris = aView(aDialog({ chatId: 2, customer: 'Boris', mine: true, joined: true }))
    bridge.answer('dialog.open', () => new Promise(resolve => (read = () => resolve(boris))))
    await go()
    press('KeyK', { ctrlKey: true }, document.activeElement ?? document.body)
    page.get('textbox', 'Filter my dialogs').focus()
    read()
    await settled()
    expect([open(), focused()]).toEqual(['Boris', 'Filter my dialogs'])
  })

  it('goes on from where the answered dialog stood', async () => {
    const bridge = await shown([...dialogs, mine(5, 'Emil', 2)])
    await go()
    await go()
    expect(open()).toBe('Anna')
    const answered = mine(1, 'Anna', 0, { group: 'answered', waitingSince: null })
    bridge.push('myDialogs.changed', { dialogs: [answered], gone: [], readAt: now, failure: null } as never)
    await flushPromises()
    await go()
    expect(open()).toBe('Emil')
  })

  it('goes on from where an unassigned dialog stood, though answering makes it one of the operator’s', async () => {
    const list = [mine(3, 'Cleo', 90, nobodys), mine(6, 'Fred', 50, nobodys), mine(7, 'Gina', 14, nobodys)]
    const bridge = await shown(list)
    await go()
    await go()
    expect(open()).toBe('Fred')
    bridge.push('myDialogs.changed', { dialogs: [mine(6, 'Fred', 0)], gone: [], readAt: now, failure: null } as never)
    await flushPromises()
    await go()
    expect(open()).toBe('Gina')
  })

  it('is counted in the button’s description, which opens it too', async () => {
    await shown()
    const button = page.get('button', 'Next waiting')
    expect(button.getAttribute('aria-description')).toBe('3 customers are waiting for a reply')
    await page.click(button)
    await settled()
    expect(open()).toBe('Boris')
  })

  it('is said to be missing where nobody else is waiting, or nobody at all', async () => {
    await shown([mine(1, 'Anna', 5)])
    await go()
    expect(open()).toBe('Anna')
    await go()
    expect(notices()).toContain('Nobody else is waiting for a reply')
    page.close()
    await shown([])
    await go()
    expect(notices()).toContain('Nobody is waiting for a reply')
  })
})

describe('after finishing', () => {
  const finish = async () => {
    const { view } = useDialogs()
    if (view) await useActs().run('finish', view.dialog)
    await settled()
    await settled()
  }
  it('the dialog stays, unless the operator wants to go on to the next', async () => {
    await shown()
    await go()
    await finish()
    expect(open()).toBe('Boris')
    useApp().info!.settings = { ...useApp().settings, goOn: true }
    await finish()
    expect(open()).toBe('Anna')
    expect(focused()).toBe('Message')
    expect(notices().join()).toMatch(/Boris: .*/)
  })

  it('whoever types elsewhere is not moved', async () => {
    await shown()
    useApp().info!.settings = { ...useApp().settings, goOn: true }
    await go()
    page.get('textbox', 'Filter my dialogs').focus()
    await finish()
    expect(open()).toBe('Boris')
  })

  it('whoever writes to the customer meanwhile is not moved', async () => {
    const bridge = await shown()
    useApp().info!.settings = { ...useApp().settings, goOn: true }
    await go()
    let done = (): void => {}
    const answer = finished(2, 'Boris')
    bridge.answer('act.finish', () => new Promise(resolve => (done = () => resolve(answer))))
    const finishing = finish()
    await settled()
    const field = page.get('textbox', 'Message') as HTMLTextAreaElement
    field.value = 'One more thing'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    done()
    await finishing
    expect(open()).toBe('Boris')
  })

  it('typing that goes on is no message to the next customer, until there is a pause', async () => {
    await shown()
    useApp().info!.settings = { ...useApp().settings, goOn: true }
    await go()
    const isHeld = (key: string) => !press(key, {}, document.body)
    const held: boolean[] = []
    // The machine may be slow: what is typed at once is typed as soon as the next dialog is announced.
    watch(
      () => useNotices().shown,
      () => held.push(...['o', 'k', 'Enter', 'ArrowUp', 'F6', 'Enter'].map(isHeld)),
      { flush: 'sync', once: true },
    )
    await finish()
    expect(open()).toBe('Anna')
    expect(held).toEqual([true, true, true, false, false, false])
    await new Promise(resolve => setTimeout(resolve, 450))
    expect(isHeld('o')).toBe(false)
  })
})
