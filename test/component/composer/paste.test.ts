import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import MessageComposer from '../../../renderer/features/composer/MessageComposer.vue'
import NoticeBoard from '../../../renderer/app/NoticeBoard.vue'
import { useLongPastes } from '../../../renderer/features/composer/paste'
import { useAccount } from '../../../renderer/app/account'
import { useDrafts } from '../../../renderer/features/drafts/drafts'
import { aDialog } from '../../support/dialog-fixtures'
import { createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

const dialog = aDialog({ joined: true, mine: true, acts: [] })
const field = () => document.querySelector<HTMLTextAreaElement>('textarea')!
const limited = () => document.querySelector<HTMLInputElement>('#limited')!

async function opened() {
  const bridge = createFakeBridge({
    'account.state': signedIn(),
    'draft.list': { drafts: [], damaged: 0 },
    'draft.set': undefined,
    'message.outbox': [],
    'message.writing': undefined,
    'message.watch': undefined,
    'file.uploads': [],
  })
  const view = defineComponent({
    setup() {
      useLongPastes()
      return () => [
        h(MessageComposer, { dialog }),
        h('input', { id: 'limited', type: 'text', maxlength: 10 }),
        h(NoticeBoard),
      ]
    },
  })
  page = await mountView(view, bridge)
  await useAccount().load()
  await flushPromises()
  return bridge
}

/** @returns Whether the browser is left to paste it. */
async function paste(text: string, into: HTMLElement = field()): Promise<boolean> {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { files: [], getData: () => text } })
  const left = into.dispatchEvent(event)
  await flushPromises()
  return left
}
const lines = (length: number) => 'a line\n'.repeat(Math.ceil(length / 7)).slice(0, length)
const board = () => document.body.textContent.replace(/\s+/g, ' ')

describe('a long text', () => {
  it('is inserted at once at the caret and kept as a draft', async () => {
    await opened()
    field().value = 'before after'
    field().setSelectionRange(7, 7)
    expect(await paste(lines(100_000))).toBe(false)
    expect(field().value).toBe(`before ${lines(100_000)}after`)
    expect(useDrafts().text(dialog.chatId)).toBe(field().value)
    expect(page?.texts('alert').join()).toContain('80012 characters over the limit of 20000')
  })

  it('is removed by Ctrl+Z, once', async () => {
    await opened()
    field().value = 'mine'
    field().setSelectionRange(4, 4)
    await paste(lines(5000))
    const undo = () =>
      field().dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyZ', key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
      )
    expect(undo()).toBe(false)
    expect(field().value).toBe('mine')
    expect(useDrafts().text(dialog.chatId)).toBe('mine')
    expect(undo()).toBe(true)
  })

  it('is refused with a notice if no draft can hold it, and nothing is lost', async () => {
    await opened()
    field().value = 'mine'
    expect(await paste(lines(1_000_000))).toBe(false)
    expect(field().value).toBe('mine')
    expect(board()).toContain('The text has 1,000,000 characters. This field takes up to 200,000')
  })

  it('is cut between characters, with a notice, if it does not fit in a field', async () => {
    await opened()
    expect(await paste(`123456789😀x`, limited())).toBe(false)
    expect(limited().value).toBe('123456789')
    expect(board()).toContain('Only the first 9 of 12 characters')
  })
})

it('a short text is left to the browser', async () => {
  await opened()
  expect(await paste('Hello\nthere')).toBe(true)
  expect(await paste('short', limited())).toBe(true)
})

it('a refused message is announced at once to screen readers', async () => {
  const bridge = await opened()
  const message = {
    token: 'one',
    chatId: dialog.chatId,
    text: 'Hello',
    replyTo: null,
    at: 1,
    messageId: null,
    unclearBecause: null,
  }
  bridge.push('message.changed', { ...message, state: 'sending', failure: null } as never)
  await flushPromises()
  expect(page?.texts('alert').join()).not.toContain('Hello')
  bridge.push('message.changed', { ...message, state: 'refused', failure: { code: 'forbidden' } } as never)
  await flushPromises()
  expect(page?.texts('alert').join()).toContain('Bitrix24 refused it: Hello')
})
