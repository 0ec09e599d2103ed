import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { h } from 'vue'
import type { Outgoing } from '../../../electron/contract/message'
import OutgoingMessage from '../../../renderer/features/messages/OutgoingMessage.vue'
import { useAccount } from '../../../renderer/app/account'
import { useMessages } from '../../../renderer/features/messages/messages'
import { createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => page?.close())

const unclear = (unclearBecause: Outgoing['unclearBecause']) =>
  ({
    token: 'a',
    chatId: 1763,
    text: 'Hello',
    replyTo: null,
    at: 0,
    state: 'unclear',
    failure: null,
    unclearBecause,
    messageId: null,
  }) as Outgoing

async function shown(message: Outgoing) {
  const fake = createFakeBridge({ 'account.state': signedIn(), 'message.outbox': [], 'message.resend': message })
  page = await mountView({ render: () => h(OutgoingMessage, { message }) }, fake)
  await useAccount().load()
  useMessages()
  await flushPromises()
  const { body } = document
  const buttons = () => [...body.querySelectorAll<HTMLElement>('[role="listitem"] button')]
  const names = () => buttons().map(({ textContent }) => textContent.trim())
  return {
    fake,
    body,
    names,
    async click(name: string) {
      buttons()
        .find(({ textContent }) => textContent.trim() === name)
        ?.click()
      await flushPromises()
    },
  }
}

it('a message that could not be searched for cannot be sent again', async () => {
  expect((await shown(unclear('unreadable'))).names()).toEqual(['Check again', 'Discard'])
})

it('a message that may already be in the dialog is sent again only after a question', async () => {
  const { fake, body, names, click } = await shown(unclear('doubtful'))
  expect(names()).toEqual(['Check again', 'Send anyway', 'Discard'])
  await click('Send anyway')
  expect(body.textContent).toContain('the customer gets it twice')
  expect(fake.inputsOf('message.resend')).toEqual([])
  await click('No')
  expect(names()).toContain('Send anyway')
  await click('Send anyway')
  await click('Yes, send')
  expect(fake.inputsOf('message.resend')).toMatchObject([{ token: 'a', sure: true }])
})
