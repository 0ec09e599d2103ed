import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ChatId } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import type { AccountId } from '../../../electron/contract/account'
import type { Outgoing } from '../../../electron/contract/message'
import MessageComposer from '../../../renderer/features/composer/MessageComposer.vue'
import { useAccount } from '../../../renderer/app/account'
import { useUploads } from '../../../renderer/features/files/uploads'
import { useCommands } from '../../../renderer/features/keys/commands-store'
import { useDrafts } from '../../../renderer/features/drafts/drafts'
import { aDialog } from '../../support/dialog-fixtures'
import { anna, appInfo, createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'
import { defineComponent, h, ref } from 'vue'

let page: Mounted | undefined
afterEach(() => {
  vi.useRealTimers()
  page?.close()
  page = undefined
})

const mine = (given: Record<string, unknown> = {}) => aDialog({ joined: true, mine: true, acts: [], ...given })
const chat = (id: number) => id as ChatId
const field = () => document.querySelector<HTMLTextAreaElement>('textarea')!

function type(text: string): void {
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
}

async function opened(dialog: Dialog = mine(), drafts: object[] = []) {
  const shown = ref(dialog)
  const bridge = createFakeBridge({
    'account.state': signedIn(),
    'draft.list': { drafts: drafts as never, damaged: 0 },
    'draft.set': undefined,
    'message.outbox': [],
    'message.send': input =>
      ({ ...input, state: 'sending', at: 1, messageId: null, failure: null }) as unknown as Outgoing,
    'message.writing': undefined,
    'message.watch': undefined,
    'file.uploads': [],
  })
  const view = defineComponent({
    setup: () => () => h(MessageComposer, { dialog: shown.value }),
  })
  page = await mountView(view, bridge)
  await useAccount().load()
  await flushPromises()
  return { bridge, page, shown }
}

describe('drafts', () => {
  it('are saved a moment after the first letter, however long typing goes on', async () => {
    const { bridge } = await opened()
    vi.useFakeTimers()
    for (let count = 1; count <= 10; count++) {
      type('x'.repeat(count))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(bridge.inputsOf('draft.set').length).toBeGreaterThanOrEqual(3)
    expect(bridge.inputsOf('draft.set').length).toBeLessThan(6)
  })

  it('are saved at once when the window loses the focus, when it ends and when main asks', async () => {
    const { bridge } = await opened()
    for (const [count, leave] of [
      () => window.dispatchEvent(new Event('blur')),
      () => window.dispatchEvent(new Event('pagehide')),
      () => bridge.push('draft.wanted', {}),
    ].entries()) {
      type(`text ${count}`)
      leave()
      expect(bridge.inputsOf('draft.set').at(-1)).toMatchObject({ text: `text ${count}`, accountId: anna.id })
    }
    expect(bridge.sent.at(-1)?.name).toBe('draft.handed')
  })

  it('belong to the dialog they were written in, even if it is left a moment later', async () => {
    const { bridge, shown } = await opened()
    type('For 1763')
    shown.value = mine({ chatId: 1801 })
    await flushPromises()
    expect(field().value).toBe('')
    expect(bridge.inputsOf('draft.set')).toMatchObject([{ chatId: 1763, text: 'For 1763' }])
    type('For 1801')
    shown.value = mine()
    await flushPromises()
    expect(field().value).toBe('For 1763')
    expect(bridge.inputsOf('draft.set').at(-1)).toMatchObject({ chatId: 1801, text: 'For 1801' })
  })

  it('are not sent by a press that began in another dialog, nor by its picker of emoji', async () => {
    const { bridge, shown, page } = await opened()
    type('For 1763')
    const pressed = page.get('button', 'Send')
    void useCommands().byId.get('message.emoji')?.run()
    await expect.poll(() => document.querySelector('[role="dialog"]')).not.toBeNull()
    shown.value = mine({ chatId: 1801 })
    await flushPromises()
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    type('For 1801')
    await flushPromises()
    pressed.click()
    await flushPromises()
    expect(pressed.isConnected).toBe(false)
    expect(bridge.inputsOf('message.send')).toEqual([])
  })

  it('are not joined by files that were chosen for another dialog', async () => {
    const { shown } = await opened()
    const chooser = document.querySelector<HTMLInputElement>('input[type="file"]')!
    shown.value = mine({ chatId: 1801 })
    await flushPromises()
    Object.defineProperty(chooser, 'files', { value: [new File(['a'], 'a.txt')] })
    chooser.dispatchEvent(new Event('change'))
    const taken = [1763, 1801].map(id => useUploads().adding.has(chat(id)))
    expect(taken).toEqual([true, false])
  })

  it('mark their dialog until they are empty', async () => {
    await opened(mine(), [{ chatId: 5, text: 'kept', replyTo: null, at: 1 }])
    const drafts = useDrafts()
    expect([drafts.has(chat(5)), drafts.has(chat(1763))]).toEqual([true, false])
    type('x')
    expect(drafts.has(chat(1763))).toBe(true)
    type(' ')
    expect(drafts.has(chat(1763))).toBe(false)
  })

  it('of another account are requested again, and a late answer for the first is dropped', async () => {
    const { bridge } = await opened(mine(), [{ chatId: 1763, text: 'Anna’s', replyTo: null, at: 1 }])
    expect(field().value).toBe('Anna’s')
    const boris = { ...anna, id: 'acme/8' as AccountId }
    bridge.answer('draft.list', { drafts: [], damaged: 0 })
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    expect(field().value).toBe('')
    type('Boris’')
    window.dispatchEvent(new Event('blur'))
    expect(bridge.inputsOf('draft.set').at(-1)).toMatchObject({ accountId: boris.id, text: 'Boris’' })
  })

  it('requested before another account became active do not replace text written since', async () => {
    const { bridge } = await opened()
    const answers: ((list: object) => void)[] = []
    bridge.answer('draft.list', () => new Promise(resolve => answers.push(resolve as never)))
    const boris = { ...anna, id: 'acme/8' as AccountId }
    const carol = { ...anna, id: 'acme/9' as AccountId }
    for (const account of [boris, carol, boris]) {
      bridge.push('account.changed', signedIn(account))
      await flushPromises()
    }
    const list = { drafts: [{ chatId: 1763, text: 'As it was', replyTo: null, at: 1 }], damaged: 0 }
    answers[2]?.(list)
    await flushPromises()
    expect(field().value).toBe('As it was')
    type('As it is')
    answers[0]?.(list)
    await flushPromises()
    expect(useDrafts().text(chat(1763))).toBe('As it is')
  })

  it('that cannot be saved are retried, with a notice', async () => {
    const { bridge } = await opened()
    vi.useFakeTimers()
    bridge.answer('draft.set', () => {
      throw new Refusal({ code: 'bug' })
    })
    type('Keep me')
    await vi.advanceTimersByTimeAsync(300)
    expect(document.body.textContent).toContain('could not be saved on this computer')
    bridge.answer('draft.set', undefined)
    await vi.advanceTimersByTimeAsync(5100)
    expect(document.body.textContent).not.toContain('could not be saved on this computer')
  })

  it('wait for the kept ones, so that nothing can be written over them', async () => {
    let answer = (_: { drafts: []; damaged: number }) => {}
    const { bridge } = await opened()
    bridge.answer('draft.list', () => new Promise(resolve => (answer = resolve)))
    bridge.push('account.changed', signedIn({ ...anna, id: 'acme/9' as AccountId }))
    await flushPromises()
    expect(field().readOnly).toBe(true)
    answer({ drafts: [], damaged: 0 })
    await flushPromises()
    expect(field().readOnly).toBe(false)
  })
})

describe('sending', () => {
  const press = (more: KeyboardEventInit = {}) => page!.press(field(), 'Enter', more)

  it('clears the text only once main has it', async () => {
    let taken = () => {}
    const { bridge } = await opened()
    bridge.answer(
      'message.send',
      input =>
        new Promise(resolve => {
          taken = () => resolve({ ...input, state: 'sending', at: 1, messageId: null, failure: null } as never)
        }),
    )
    type('Hello')
    await press()
    expect(field().value).toBe('Hello')
    type('Hello and')
    taken()
    await flushPromises()
    // Text typed meanwhile stays.
    expect(field().value).toBe('and')
    expect(bridge.inputsOf('message.send')).toMatchObject([{ chatId: 1763, text: 'Hello', replyTo: null }])
  })

  it('returns the text when it is refused', async () => {
    const { bridge } = await opened()
    bridge.answer('message.send', () => {
      throw new Refusal({ code: 'offline' })
    })
    type('Hello')
    await press()
    expect(field().value).toBe('Hello')
    expect(useDrafts().text(chat(1763))).toBe('Hello')
  })

  it('does not happen while a word is being composed, by a held key, or twice', async () => {
    const { bridge } = await opened()
    type('こんにち')
    await press({ isComposing: true })
    await press({ repeat: true })
    expect(bridge.inputsOf('message.send')).toEqual([])
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    await flushPromises()
    expect(bridge.inputsOf('message.send')).toHaveLength(1)
  })

  it('leaves Ctrl+Enter in an empty field to the act that fits the dialog', async () => {
    await opened()
    const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true })
    field().dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
    type('Hello')
    const full = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true })
    field().dispatchEvent(full)
    expect(full.defaultPrevented).toBe(true)
  })

  it('is not offered for a text longer than a message may be, with a notice', async () => {
    const { page } = await opened()
    type('x'.repeat(20_001))
    await flushPromises()
    expect(page.texts('alert').join()).toContain('1 character over the limit of 20000')
    expect((page.get('button', 'Send') as HTMLButtonElement).disabled).toBe(true)
  })
})

it('typing redraws only the row of the field', async () => {
  expect(appInfo.settings.sendBy).toBe('enter')
  await opened()
  const drafts = useDrafts()
  type('a')
  await flushPromises()
  const before = document.body.innerHTML
  type('ab')
  await flushPromises()
  expect(document.body.innerHTML).toBe(before)
  expect(drafts.text(chat(1763))).toBe('ab')
})
