import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { LineRules } from '../../../electron/contract/channel-line'
import type { ChatId } from '../../../electron/contract/common'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import MyDialogs from '../../../renderer/features/my-dialogs/MyDialogs.vue'
import { useMyDialogs } from '../../../renderer/features/my-dialogs/my-dialogs'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useMyDialogsFocus } from '../../../renderer/features/my-dialogs/focus'
import { useSelection } from '../../../renderer/features/my-dialogs/selection'
import { useInSight } from '../../../renderer/features/dialog/in-sight'
import { useApp } from '../../../renderer/app/app'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted, settled } from '../../support/mount'

const minute = 60_000
const now = Date.now()
const mine = (chatId: number, customer: string, given: Record<string, unknown> = {}): MyDialog =>
  ({
    ...aDialog({ chatId, customer, mine: true, waitingSince: now - 6 * minute }),
    group: 'work',
    spam: false,
    last: { id: 1, by: 'customer', text: 'Where is it?', files: false, at: now },
    lastAt: now,
    ...given,
  }) as unknown as MyDialog

const dialogs = [
  mine(1, 'Anna'),
  mine(2, 'Boris', { lineId: 15, lineName: 'Sales', unread: 2, waitingSince: now - 20 * minute }),
  mine(3, 'Cleo', { mine: false, operator: null, group: 'new' }),
  mine(4, 'Dora', { group: 'answered', waitingSince: null }),
]

let page: Mounted
beforeEach(() => localStorage.clear())
afterEach(() => page.close())

async function shown(rules: Partial<LineRules>[] = []) {
  const bridge = createFakeBridge({
    'channelLine.rules': rules as LineRules[],
    'myDialogs.list': { dialogs, readAt: now, failure: null } as never,
    'dialog.open': ({ chatId }) =>
      aView(aDialog({ chatId, customer: dialogs.find(d => d.chatId === chatId)?.customer })),
    'app.set': {} as never,
  })
  page = await mountView(MyDialogs, bridge)
  await useApp().load()
  await useMyDialogs().load()
  await settled()
  return bridge
}
const rows = () => page.all('listitem').map(row => row.querySelector('bdi')?.textContent.trim())
const row = (customer: string) => page.all('listitem').find(each => each.textContent.includes(customer))!
const tab = (name: string) => page.get('tab', name)

describe('my dialogs', () => {
  it('begin with those who wait for the operator, the longest first; the tab is remembered', async () => {
    await shown()
    expect(rows()).toEqual(['Boris', 'Anna'])
    expect(page.texts('tab')).toEqual(['Waiting for me 2', 'Unassigned 1', 'Answered 1', 'All'])
    await page.click(tab('Unassigned'))
    expect(rows()).toEqual(['Cleo'])
    page.close()
    await shown()
    expect(tab('Unassigned').getAttribute('aria-selected')).toBe('true')
    expect(rows()).toEqual(['Cleo'])
  })

  it('mark waits by the settings, and by the line’s norm where it has one', async () => {
    const bridge = await shown([{ lineId: 22 as never, firstAnswerMs: null, furtherAnswerMs: 5 * minute }])
    expect(bridge.inputsOf('channelLine.rules')).toEqual([{ lineIds: [22, 15] }])
    const level = (customer: string) => row(customer).querySelector('[data-level]')?.getAttribute('data-level')
    expect([level('Anna'), level('Boris')]).toEqual(['late', 'late'])
    useApp().info!.settings = { ...useApp().settings, waitByLine: false, waitLateMinutes: 30 }
    await flushPromises()
    expect([level('Anna'), level('Boris')]).toEqual(['soon', 'soon'])
    useApp().info!.settings = { ...useApp().settings, waitSoonMinutes: 25 }
    await flushPromises()
    expect([level('Anna'), level('Boris')]).toEqual(['calm', 'calm'])
  })

  it('tell no fact twice in a row', async () => {
    await shown()
    expect(row('Boris').textContent).toMatch(/waiting 20 min.*Where is it\?.*2 unread messages.*Live chat · Sales/)
    await page.click(tab('All'))
    expect(row('Cleo').textContent).toContain('Unassigned')
    await page.click(tab('Unassigned'))
    expect(row('Cleo').textContent).not.toContain('Unassigned')
  })

  it('say that a wait is at most so long where nobody knows when it began', async () => {
    const bridge = await shown()
    const anna = mine(1, 'Anna', { waitingSince: now - 20 * minute, waitsAtMost: true })
    bridge.push('myDialogs.changed', { dialogs: [anna], gone: [], readAt: now, failure: null, anew: false } as never)
    await settled()
    expect(row('Anna').textContent).toMatch(/waiting ≤\sat most 20 min/)
    expect(row('Boris').textContent).not.toContain('at most')
    expect(
      [row('Anna'), row('Boris')].map(each => each.querySelector('[data-level]')?.getAttribute('data-level')),
    ).toEqual(['soon', 'late'])
  })

  it('call no dialog unread whose last message is in sight, nor one that was read a moment ago', async () => {
    await shown()
    const unread = () => row('Boris').textContent.includes('2 unread messages')
    const chatId = 2 as ChatId
    expect(unread()).toBe(true)
    useInSight().see(chatId)
    await flushPromises()
    expect(unread()).toBe(false)
    useInSight().leave(chatId)
    await flushPromises()
    expect(unread()).toBe(true)
    useInSight().reported(chatId, 1_000_000)
    await flushPromises()
    expect(unread()).toBe(false)
  })

  it('warn once that Bitrix24 must stay open, and again from the menu', async () => {
    await shown()
    await page.click(page.get('button', 'Got it'))
    page.close()
    await shown()
    expect(page.find('button', 'Got it')).toBeUndefined()
  })

  it('give that warning one line, and its reasons when asked for', async () => {
    await shown()
    const warning = () => page.get('region', 'Bitrix24 must stay open to receive new dialogs')
    expect(warning().textContent.trim()).toBe('Bitrix24 must stay open to receive new dialogs')
    await page.click(page.get('button', 'Bitrix24 must stay open to receive new dialogs'))
    expect(warning().textContent).toContain('Bitrix24 does not see Switchboard')
  })

  it('name the acts on selected ones in full where the bar has room, and none where it has not', async () => {
    await shown()
    let room = 1000
    const needed = (bar: Element) =>
      [...bar.querySelectorAll('[role="group"] button')].reduce(
        (sum, { textContent }) => sum + (textContent.trim() ? 100 : 30),
        0,
      )
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => room)
    vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockImplementation(function (this: HTMLElement) {
      return needed(this)
    })
    onTestFinished(() => void vi.restoreAllMocks())
    const named = () => [...page.get('group', 'Actions on the selected dialogs').querySelectorAll('button')]
    const texts = () => named().map(button => button.textContent.trim())
    await page.click(row('Anna').querySelector<HTMLInputElement>('input[type="checkbox"]')!)
    await expect.poll(texts).toEqual(['Finish', 'Transfer', 'Pin', 'Unpin', 'Skip'])
    room = 300
    await page.click(row('Boris').querySelector<HTMLInputElement>('input[type="checkbox"]')!)
    await expect.poll(texts).toEqual(['', '', '', '', ''])
    const names = named().map(button => button.getAttribute('aria-label'))
    expect(names).toEqual(['Finish', 'Transfer', 'Pin', 'Unpin', 'Skip'])
  })

  it('are selected by check box, and the bar names those out of view', async () => {
    await shown()
    const box = row('Anna').querySelector<HTMLInputElement>('input[type="checkbox"]')
    expect(box?.getAttribute('aria-label')).toBe('Select Anna')
    await page.click(box!)
    expect([...useSelection().chosen]).toEqual([1])
    expect(page.get('toolbar', 'Selected dialogs').textContent).not.toContain('out of view')
    await page.click(tab('Answered'))
    expect(page.get('toolbar', 'Selected dialogs').textContent).toContain('out of view: Anna')
  })

  it('have a menu at the first right click, for the dialog of that row', async () => {
    const bridge = await shown()
    row('Boris').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
    await settled()
    page.get('menuitem', 'Open').click()
    await settled()
    expect(bridge.inputsOf('dialog.open')).toMatchObject([{ chatId: 2 }])
  })

  it('say where the others are when a tab is empty', async () => {
    const bridge = await shown()
    const list = { dialogs: [dialogs[2]!], gone: [], anew: true, readAt: now, failure: null }
    bridge.push('myDialogs.changed', list as never)
    await flushPromises()
    expect(document.body.textContent).toContain('Nobody is waiting for you')
    await page.click(page.get('button', 'Show 1 unassigned dialog'))
    expect(rows()).toEqual(['Cleo'])
  })

  it('show no wait any more as soon as the portal has the answer; a hidden message is none', async () => {
    const bridge = await shown()
    const sent = (chatId: number) =>
      bridge.push('message.changed', { token: '1', chatId, text: 'Yes', at: now, state: 'sent' } as never)
    await useDialogs().open(1 as ChatId)
    bridge.push('dialog.changed', aView(aDialog({ chatId: 1, silent: true })))
    sent(1)
    sent(2)
    await flushPromises()
    expect(rows()).toEqual(['Anna'])
    await page.click(tab('Answered'))
    expect(row('Boris').textContent).not.toContain('Waiting')

    // The next list counts again: they have written once more.
    bridge.push('myDialogs.changed', { dialogs: [dialogs[1]], gone: [], readAt: now + 1, failure: null } as never)
    await page.click(tab('Waiting for me'))
    expect(rows()).toEqual(['Boris', 'Anna'])
  })

  it('show what the operator has just sent, until the next list counts again', async () => {
    const bridge = await shown()
    const sent = (chatId: number, text: string, messageId: number) =>
      bridge.push('message.changed', { token: text, chatId, text, messageId, at: now, state: 'sent' } as never)
    sent(2, 'It is [B]here[/B]', 5)
    sent(4, 'Thank you', 6)
    bridge.push('file.changed', {
      id: 'a',
      chatId: 1,
      message: '',
      messageId: 7,
      state: 'sent',
      earlier: false,
    } as never)
    await flushPromises()
    await page.click(tab('Answered'))
    expect(row('Boris').textContent).toContain('You: It is here')
    expect(row('Boris').textContent).not.toContain('Where is it?')
    expect(row('Dora').textContent).toContain('You: Thank you')
    expect(row('Anna').textContent).toContain('You: File')

    const last = { id: 8, by: 'customer', text: 'And the key?', files: false, at: now }
    const newer = { ...dialogs[3]!, last }
    bridge.push('myDialogs.changed', { dialogs: [newer], gone: [], readAt: now, failure: null } as never)
    await flushPromises()
    expect(row('Dora').textContent).toContain('And the key?')
  })

  it('keep the focus when its row goes away: the neighbour has it', async () => {
    const bridge = await shown()
    row('Boris').querySelector('button')?.focus()
    bridge.push('myDialogs.changed', { dialogs: [], gone: [2], readAt: now + 1, failure: null } as never)
    await settled()
    expect(document.activeElement?.textContent).toContain('Anna')
  })

  it('take the focus when asked for, and letters go to a name', async () => {
    await shown()
    ;(document.activeElement as HTMLElement | null)?.blur()
    useMyDialogsFocus().ask()
    await settled()
    expect(row('Boris').contains(document.activeElement)).toBe(true)
    await page.press(document.activeElement as HTMLElement, 'a')
    await settled()
    expect(row('Anna').contains(document.activeElement)).toBe(true)
  })

  it('say what is shown, outside of what is busy', async () => {
    await shown()
    await page.click(row('Anna').querySelector('button')!)
    await settled()
    expect(page.texts('status')).toContain('Opened: Anna')
    const busy = document.querySelector('[aria-busy]:has([role="list"])')
    expect(busy?.querySelector('[role="status"]')).toBeNull()
  })
})
