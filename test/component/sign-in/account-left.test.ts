import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { h } from 'vue'
import SignOutDialog from '../../../renderer/features/sign-in/SignOutDialog.vue'
import { useAccount } from '../../../renderer/app/account'
import { useMessages } from '../../../renderer/features/messages/messages'
import SignIn from '../../../renderer/features/sign-in/SignIn.vue'
import { anna, createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

describe('Back on the sign-in screen', () => {
  it.each(['signIn', 'connect'] as const)(
    'ends what was begun there, also when no browser is waited for (%s)',
    async verb => {
      let refuse = () => {}
      const pending = () =>
        new Promise<never>((_, reject) => (refuse = () => reject(new Refusal({ code: 'cancelled' }))))
      const bridge = createFakeBridge({
        'account.state': signedIn(),
        'account.signIn': pending,
        'account.connect': pending,
        'account.cancel': () => refuse(),
      })
      page = await mountView({ setup: () => () => (useAccount().state ? h(SignIn) : null) }, bridge)
      const account = useAccount()
      account.adding = true
      const input = { portal: 'acme.bitrix24.com', applicationId: 'local.1', applicationSecret: 'secret' }
      const begun =
        verb === 'connect' ? account.connect('https://acme.bitrix24.com/rest/1/secret/') : account.signIn(input)
      const ended = expect(begun).rejects.toMatchObject({ failure: { code: 'cancelled' } })
      await flushPromises()
      await page.click(page.get('button', 'Back'))
      expect(bridge.inputsOf('account.cancel')).toEqual([{}])
      await ended
      expect([account.adding, account.busy]).toEqual([false, null])
    },
  )
})

describe('the question before a sign-out', () => {
  it.each([
    [1, '1 message has not been delivered yet'],
    [2, '2 messages have not been delivered yet'],
  ])('names %i that waits', async (count, words) => {
    const rest = {
      chatId: 1763,
      text: 'Hello',
      replyTo: null,
      at: 1,
      messageId: null,
      failure: null,
      unclearBecause: null,
    }
    const messages = ['waiting', 'sending']
      .slice(0, count)
      .map((state, index) => ({ ...rest, token: `t${index}`, state }))
    const done = { ...rest, token: 'done', state: 'refused' }
    const bridge = createFakeBridge({ 'account.state': signedIn(), 'message.outbox': [...messages, done] as never })
    page = await mountView({ setup: () => (useMessages(), () => h(SignOutDialog, { account: anna })) }, bridge)
    await flushPromises()
    expect(document.body.textContent).toContain(words)
  })
})
