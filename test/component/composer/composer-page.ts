import { flushPromises } from '@vue/test-utils'
import { defineComponent, h, ref } from 'vue'
import { type ChatId, Instant } from '../../../electron/contract/common'
import type { AccountId } from '../../../electron/contract/account'
import type { Draft } from '../../../electron/contract/draft'
import type { Upload } from '../../../electron/contract/file'
import type { Outgoing } from '../../../electron/contract/message'
import MessageComposer from '../../../renderer/features/composer/MessageComposer.vue'
import UploadList from '../../../renderer/features/files/UploadList.vue'
import { useInterrupted } from '../../../renderer/features/workspace/interrupted'
import { useAccount } from '../../../renderer/app/account'
import { aDialog } from '../../support/dialog-fixtures'
import { anna, createFakeBridge, type FakeBridge, signedIn } from '../../support/fake-bridge'
import { mountView, showAccount } from '../../support/mount'

/** A composer with the files beside it, in an account that is signed in. */
export const chatId = 1763 as ChatId
export const boris = { ...anna, id: 'acme/8' as AccountId }
export const field = () => document.querySelector<HTMLTextAreaElement>('textarea')!
export const aFile = (name: string, size = 1) => new File([new Uint8Array(size)], name)

export function anUpload(id: string, given: Partial<Upload> = {}): Upload {
  const rest = { picture: null, sent: 0, failure: null, messageId: null, message: '', earlier: false }
  return { id, chatId, name: `${id}.txt`, size: 1, state: 'ready', ...rest, ...given }
}

export const aDraft = (text: string): Draft => ({ chatId, text, replyTo: null, at: Instant.parse(1) })
export const textless = (id: string, given: Partial<Upload> = {}) =>
  anUpload(id, { state: 'sent', messageId: 9, message: 'The caption', ...given })

export async function opened({ known }: { known: Upload[] } = { known: [] }) {
  const bridge = createFakeBridge({
    'account.state': signedIn(),
    'draft.set': undefined,
    'file.uploads': known,
    'file.forget': undefined,
    'file.send': undefined,
    'message.send': input =>
      ({ ...input, state: 'sending', at: 1, messageId: null, failure: null }) as unknown as Outgoing,
  })
  const shown = aDialog({ joined: true, mine: true, acts: [] })
  const isOpen = ref(true)
  const harness = defineComponent({
    setup() {
      useInterrupted()
      const parts = () => [h(UploadList, { chatId }), h(MessageComposer, { dialog: shown })]
      return () => [h('button', 'Elsewhere'), isOpen.value && parts()]
    },
  })
  const view = defineComponent({ setup: () => () => (useAccount().ready ? h(harness) : null) })
  const page = await mountView(view, bridge)
  await useAccount().load()
  await flushPromises()
  async function show(open: boolean) {
    isOpen.value = open
    await flushPromises()
  }
  /** Opens another dialog. */
  const leave = () => show(false)
  /** Opens another dialog, and this one again. */
  async function leaveAndReturn() {
    await leave()
    await show(true)
  }
  return { bridge, page, leave, leaveAndReturn }
}

/** Switches to an account as the window does. */
export async function turnTo(bridge: FakeBridge, account: typeof anna) {
  bridge.push('account.changed', signedIn(account))
  showAccount(account.id)
  await flushPromises()
}

export function type(text: string): void {
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
}
