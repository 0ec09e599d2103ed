import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import ActConfirm from '../../../renderer/features/acts/ActConfirm.vue'
import KeepingDialog from '../../../renderer/features/sign-in/KeepingDialog.vue'
import MessageComposer from '../../../renderer/features/composer/MessageComposer.vue'
import SignOutDialog from '../../../renderer/features/sign-in/SignOutDialog.vue'
import WindowCommands from '../../../renderer/features/keys/WindowCommands.vue'
import { useAccount } from '../../../renderer/app/account'
import { aDialog } from '../../support/dialog-fixtures'
import { anna, createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

const dialog = aDialog({ joined: true, mine: true, acts: [], lineId: 3 })
const field = () => document.querySelector<HTMLTextAreaElement>('textarea')!
const asking = ref(false)
const leaving = ref(false)
const keeping = ref(false)
const confirmed = ref(0)

async function opened(answers: Record<string, unknown> = {}) {
  const bridge = createFakeBridge({
    'account.state': signedIn(),
    'draft.list': { drafts: [], damaged: 0 },
    'draft.set': undefined,
    'message.outbox': [],
    'message.send': input => ({ ...input, state: 'sending', at: 1, messageId: null, failure: null }) as never,
    'message.writing': undefined,
    'message.watch': undefined,
    'file.uploads': [],
    'snippet.list': { snippets: [], damaged: false },
    ...answers,
  })
  asking.value = leaving.value = keeping.value = false
  confirmed.value = 0
  const view = defineComponent({
    setup: () => () => [
      h(MessageComposer, { dialog }),
      h(WindowCommands, { sheet: false }),
      asking.value
        ? h(ActConfirm, {
            act: 'finish',
            dialog,
            open: true,
            'onUpdate:open': (open: boolean) => (asking.value = open),
            onConfirm: () => confirmed.value++,
          })
        : null,
      leaving.value ? h(SignOutDialog, { account: anna, onClosed: () => (leaving.value = false) }) : null,
      keeping.value ? h(KeepingDialog, { question: { accountId: anna.id, backend: 'basic_text' } }) : null,
    ],
  })
  page = await mountView(view, bridge)
  await useAccount().load()
  await flushPromises()
  field().focus()
  return bridge
}

/** Keys at full speed, with no drawing in between. Keys not taken from the field are typed. */
function strike(...keys: string[]): void {
  for (const key of keys) {
    const target = document.activeElement as HTMLElement
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    if (!target.dispatchEvent(event) || key.length > 1 || !(target instanceof HTMLTextAreaElement)) continue
    target.value += key
    target.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
const command = (code: string) =>
  field().dispatchEvent(
    new KeyboardEvent('keydown', { code, ctrlKey: true, shiftKey: true, key: code, bubbles: true, cancelable: true }),
  )

async function until(found: () => unknown): Promise<void> {
  await expect.poll(found).toBeTruthy()
  await flushPromises()
}

describe('text typed before a picker has the keyboard', () => {
  it('goes to the emoji, not to the customer', async () => {
    const bridge = await opened()
    command('KeyE')
    strike('s', 'm', 'i')
    await new Promise(resolve => setTimeout(resolve, 0))
    strike('Enter')
    await flushPromises()
    expect(bridge.inputsOf('message.send')).toEqual([])
    expect(field().value).toBe('')
  })

  it('is for the palette', async () => {
    const bridge = await opened()
    command('KeyP')
    strike('a', 'b', 'Backspace', 'Enter')
    const input = () => document.querySelector<HTMLInputElement>('[role="dialog"] input')
    await until(() => input()?.value)
    expect(input()?.value).toBe('a')
    expect(field().value).toBe('')
    expect(bridge.inputsOf('message.send')).toEqual([])
  })

  it('goes to the palette in order, arrows among the letters', async () => {
    await opened()
    command('KeyP')
    strike('a', 'c', 'ArrowLeft', 'b', 'End', 'd', 'ArrowDown')
    const input = () => document.querySelector<HTMLInputElement>('[role="dialog"] input')
    const downs: string[] = []
    const heard = ({ key, isTrusted, target }: KeyboardEvent) =>
      !isTrusted && target === input() && void downs.push(`${key} ${input()?.value ?? ''}`)
    window.addEventListener('keydown', heard)
    await until(() => downs.length >= 3)
    window.removeEventListener('keydown', heard)
    expect(downs).toEqual(['ArrowLeft ac', expect.stringContaining('End '), expect.stringContaining('ArrowDown ')])
    expect(input()?.value).toBe('abcd')
  })

  it.each([
    ['Latin', 'rtl', ['a', 'c', 'ArrowLeft', 'b'], 'abc'],
    ['Arabic', 'rtl', ['ا', 'ت', 'ArrowRight', 'ب'], 'ابت'],
    ['Arabic', 'ltr', ['ا', 'ت', 'ArrowRight', 'ب'], 'ابت'],
  ])('goes to the palette in order where the letters are %s and the window is %s', async (_, dir, typed, text) => {
    document.dir = dir
    onTestFinished(() => document.documentElement.removeAttribute('dir'))
    await opened()
    command('KeyP')
    strike(...typed)
    const input = () => document.querySelector<HTMLInputElement>('[role="dialog"] input')
    await until(() => input()?.value.length === 3)
    expect(input()?.value).toBe(text)
  })

  it('goes nowhere when a question without a field opens', async () => {
    const bridge = await opened()
    strike('H', 'i')
    asking.value = true
    await flushPromises()
    strike('y', 'Enter')
    await until(() => document.activeElement !== field())
    expect(field().value).toBe('Hi')
    expect(bridge.inputsOf('message.send')).toEqual([])
  })

  it('is not held by a question that has the keyboard, as its keys work at once', async () => {
    await opened()
    asking.value = true
    const button = () => document.querySelector<HTMLElement>('[role="dialog"] button')
    await until(button)
    button()?.focus()
    const reached: string[] = []
    document
      .querySelector('[role="dialog"]')
      ?.addEventListener('keydown', event => void reached.push((event as KeyboardEvent).key))
    strike('ArrowDown', 'Enter')
    expect(reached).toEqual(['ArrowDown', 'Enter'])
  })

  it('goes to the message again once Esc has closed the picker before it appeared', async () => {
    await opened()
    command('KeyE')
    strike('s', 'Escape')
    strike('H')
    await until(() => field().value)
    expect(field().value).toBe('H')
  })
})

describe('the question before finishing, which the operator has asked for by a key', () => {
  const question = () => document.querySelector('[role="dialog"]')
  it('has the focus on its yes', async () => {
    await opened()
    asking.value = true
    await until(() => document.activeElement?.textContent.trim() === 'Finish')
    strike('Enter')
    expect(document.activeElement?.closest('[role="dialog"]')).toBe(question())
  })

  it('takes neither a blank nor Enter from typing that goes on, until there is a pause', async () => {
    await opened()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    asking.value = true
    await until(() => document.activeElement?.textContent.trim() === 'Finish')
    const pressed: string[] = []
    document.activeElement?.addEventListener('keydown', event => pressed.push((event as KeyboardEvent).key))
    strike('a', ' ', 'Enter')
    expect(pressed).toEqual([])
    vi.advanceTimersByTime(500)
    strike('Enter')
    expect(pressed).toEqual(['Enter'])
    expect(confirmed.value).toBe(0)
  })
})

describe('a weighty or unexpected question', () => {
  it.each([
    ['of signing out', leaving, 'Cancel'],
    ['of where to keep the sign-in', keeping, 'Keep until I quit'],
  ] as const)('%s takes no key that was meant for something else', async (_, open, name) => {
    const bridge = await opened({ 'account.keep': signedIn(), 'account.signOut': signedIn() })
    strike('H', 'i')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    open.value = true
    await until(() => document.querySelector('[role="dialog"] button'))
    const button = page!.get('button', name)
    const pressed: string[] = []
    button.addEventListener('keydown', ({ key }) => void pressed.push(key))
    button.focus()
    strike(' ', 'Enter', 'x')
    expect(pressed).toEqual([])
    expect(field().value).toBe('Hi')
    expect(bridge.inputsOf('message.send')).toEqual([])
    vi.advanceTimersByTime(500)
    strike('Enter')
    expect(pressed).toEqual(['Enter'])
  })

  it('is closed by Esc at once', async () => {
    await opened()
    leaving.value = true
    await until(() => document.querySelector('[role="dialog"] button'))
    strike('Escape')
    await flushPromises()
    expect(leaving.value).toBe(false)
  })
})

describe('text typed for the ready answers', () => {
  it('is not sent while they are loading', async () => {
    let arrive: (list: unknown) => void = () => {}
    const bridge = await opened({ 'snippet.quick': () => new Promise(resolve => (arrive = resolve)) })
    strike('/')
    await flushPromises()
    strike('h', 'i', 'Enter')
    await flushPromises()
    expect(bridge.inputsOf('message.send')).toEqual([])
    arrive({ answers: [{ id: 1, name: 'hi', text: 'Good day' }], more: false, why: null })
    await until(() => document.querySelector('[role="option"]'))
    strike('Enter')
    expect(field().value).toBe('Good day')
  })

  it('is not sent if the list was opened by its button and has no such answer', async () => {
    const bridge = await opened({ 'snippet.quick': { answers: [], more: false, why: null } })
    page!.get('button', 'Ready answers').click()
    await flushPromises()
    strike('x', 'y', 'Enter')
    await flushPromises()
    expect(field().value).toBe('/xy')
    expect(bridge.inputsOf('message.send')).toEqual([])
    strike('Escape', 'Enter')
    await flushPromises()
    expect(bridge.inputsOf('message.send')).toHaveLength(1)
  })
})
