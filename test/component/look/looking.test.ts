import { defineComponent, h, ref } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../../electron/contract/common'
import type { LookReading } from '../../../electron/contract/look'
import Looking from '../../../renderer/features/look/Looking.vue'
import { useLooks } from '../../../renderer/features/look/looks'
import { useSteppingIn } from '../../../renderer/features/stepping-in/stepping-in'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useAccount } from '../../../renderer/app/account'
import { usePlace } from '../../../renderer/app/place'
import { aDialog, aMessage, aView } from '../../support/dialog-fixtures'
import { anna, createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountBare, mountView, settled, showAccount } from '../../support/mount'
import { all } from '../../support/page'

const names = ['Ada', 'Ben', 'Cem', 'Dot', 'Eve', 'Fay', 'Gus']
const ids = names.map((_, index) => (100 + index) as ChatId)

const reading = (index: number, given: Partial<LookReading> = {}): LookReading => {
  const dialog = aDialog({ chatId: ids[index], customer: names[index] })
  const view = aView(dialog, [aMessage(1, `Question of ${names[index]}`)])
  return { chatId: dialog.chatId, view, readAt: dialog.readAt, failure: null, ...given }
}

globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => localStorage.clear())

async function looking(count: number) {
  const fake = createFakeBridge({
    'look.watch': ({ chatIds }) => chatIds.map(id => reading(ids.indexOf(id))),
    'dialog.open': ({ chatId }) => aView(aDialog({ chatId })),
  })
  const isThere = ref(true)
  const page = await mountView(defineComponent({ setup: () => () => (isThere.value ? h(Looking) : null) }), fake)
  showAccount(anna.id)
  await settled()
  const looks = useLooks()
  for (const [index, chatId] of ids.slice(0, count).entries()) looks.open(chatId, `#${index}`)
  await settled()
  const focused = () => document.activeElement?.getAttribute('aria-label')
  const press = async (key: string) => {
    await page.press(document.activeElement as HTMLElement, key)
    await settled()
  }
  return { ...page, fake, looks, focused, press, isThere }
}

const shown = () =>
  all('region')
    .flatMap(region => region.getAttribute('aria-label') ?? [])
    .filter(name => !name.startsWith('Notifications'))

describe('looking', () => {
  it('shows the dialogs by their customers in a region of its own, with operator, wait and messages', async () => {
    const { get, fake } = await looking(2)
    expect(shown()).toEqual(['Looking', 'Ada', 'Ben'])
    const ada = get('region', 'Ada')
    expect(ada.textContent).toContain('Boris Petrov')
    expect(ada.textContent).toContain('Question of Ada')
    expect(ada.textContent).toContain('Up to date')
    expect(fake.inputsOf('look.watch').at(-1)).toEqual({ account: anna.id, chatIds: ids.slice(0, 2) })
    expect(ada.querySelector('textarea, [contenteditable], input')).toBeNull()
  })

  it('is nothing at all while nothing is looked at', async () => {
    await looking(0)
    expect(shown()).toEqual([])
  })

  it('has room for six', async () => {
    const { looks } = await looking(6)
    expect(looks.open(ids[6] as ChatId, 'Gus')).toBe(false)
    expect(looks.open(ids[0] as ChatId, 'Ada')).toBe(true)
    await settled()
    expect(shown()).toHaveLength(7)
  })

  it('walks the panes as they stand, and closes one with Delete or Escape', async () => {
    const { focused, press } = await looking(4)
    expect(focused()).toBe('Dot')
    await press('ArrowUp')
    expect(focused()).toBe('Ben')
    await press('ArrowLeft')
    expect(focused()).toBe('Ada')
    await press('ArrowDown')
    expect(focused()).toBe('Cem')
    await press('Delete')
    expect(shown()).toEqual(['Looking', 'Ada', 'Ben', 'Dot'])
    expect(focused()).toBe('Dot')
    await press('Home')
    await press('Escape')
    expect(shown()).toEqual(['Looking', 'Ben', 'Dot'])
    expect(focused()).toBe('Ben')
  })

  it('opens a dialog in the workspace with Enter', async () => {
    const { press } = await looking(2)
    await press('Enter')
    expect(usePlace().view).toBe('find')
    expect(useDialogs().chosen).toBe(ids[1])
  })

  it('is remembered for the account, and read again', async () => {
    const first = await looking(2)
    first.close()
    const { fake } = await looking(0)
    expect(shown()).toEqual(['Looking', 'Ada', 'Ben'])
    expect(fake.inputsOf('look.watch').at(-1)?.chatIds).toEqual(ids.slice(0, 2))
  })

  it('leaves no customer’s name behind when the account signs out, not of an earlier run either', async () => {
    ;(await looking(2)).close()
    const fake = createFakeBridge({})
    await mountBare(defineComponent({ setup: () => (useAccount(), () => null) }), fake)
    fake.push('account.changed', signedIn())
    await settled()
    expect(JSON.stringify(localStorage)).toContain('Ada')
    fake.push('account.changed', { ...signedIn(), accounts: [], activeId: null })
    await settled()
    expect(JSON.stringify(localStorage)).not.toContain('Ada')
  })

  it('takes what is new, and keeps the dialog where only its age is', async () => {
    const { get, fake } = await looking(1)
    const dialog = aDialog({ chatId: ids[0], customer: 'Ada', operator: { id: 8, name: 'Maria Orlova' } })
    const view = aView(dialog, [aMessage(1, 'Question of Ada'), aMessage(2, 'Hello?')])
    const chatId = ids[0] as ChatId
    fake.push('look.changed', [{ chatId, readAt: dialog.readAt, failure: null, view }])
    await settled()
    expect(get('region', 'Ada').textContent).toContain('Hello?')
    fake.push('look.changed', [{ chatId, readAt: (dialog.readAt - 120_000) as never, failure: null }])
    await settled()
    expect(get('region', 'Ada').textContent).toContain('Maria Orlova')
    expect(get('region', 'Ada').textContent).toMatch(/As of/)
  })

  it('no longer says that nobody sees them once the reading shows that they have joined', async () => {
    const { get, fake } = await looking(2)
    const header = () => get('region', 'Looking').querySelector('header')?.textContent
    expect(header()).toContain('You have not joined')
    const mine = (index: number, given: object) => {
      const dialog = aDialog({ chatId: ids[index], customer: names[index], ...given })
      fake.push('look.changed', [{ ...reading(index), view: aView(dialog) }])
      return settled()
    }
    await mine(0, { mine: true, joined: true })
    expect(header()).not.toContain('You have not joined')
    expect(header()).toContain('You have joined 1 of them')
    await mine(1, { joined: true })
    expect(get('region', 'Ben').textContent).toContain('Boris Petrov, and you have joined')
    expect(header()).not.toContain('silently')
  })

  it('says that it is offline, and why a dialog cannot be read', async () => {
    const { get, fake } = await looking(2)
    fake.push('connection.changed', { state: 'offline', waitMs: 0 })
    const failure = { code: 'rejected', portalCode: 'ACCESS_ERROR', traceId: 't' } as const
    fake.push('look.changed', [{ chatId: ids[1] as ChatId, readAt: null, failure }])
    await settled()
    expect(get('region', 'Ada').textContent).toContain('Offline')
    const historyFailure = { code: 'forbidden', traceId: 't' } as const
    fake.push('look.changed', [{ ...reading(1), view: { ...aView(aDialog({ chatId: ids[1] })), historyFailure } }])
    await settled()
    expect(all('alert').length).toBeGreaterThan(0)
  })

  it('reads nothing more once it is out of sight', async () => {
    const { fake, looks, isThere } = await looking(1)
    expect(looks.isShown).toBe(true)
    isThere.value = false
    await settled()
    expect(fake.inputsOf('look.watch').at(-1)?.chatIds).toEqual([])
    isThere.value = true
    await settled()
    expect(fake.inputsOf('look.watch').at(-1)?.chatIds).toEqual(ids.slice(0, 1))
  })

  it('steps in from a pane, with the dialog as it was seen there', async () => {
    const { get, click } = await looking(1)
    const button = get('region', 'Ada').querySelector<HTMLElement>('[aria-label="Intercept"]')
    if (button) await click(button)
    expect(useSteppingIn().wish).toMatchObject({
      act: 'intercept',
      targets: [{ chatId: ids[0], sessionId: 321, operator: { id: 7 } }],
    })
  })
})
