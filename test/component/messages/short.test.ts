import { flushPromises } from '@vue/test-utils'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../../renderer/app/account'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aMessage, aView } from '../../support/dialog-fixtures'
import { createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountView } from '../../support/mount'

const chatId = 1 as unknown as ChatId
/** A window on a portrait display, in pixels. */
const height = 2000

/** What the page cannot measure without a renderer: rows of a line, in a list that need not scroll. */
function tallWindow(): void {
  const heightOf = (element: Element) => (element.getAttribute('role') === 'listitem' ? 36 : height)
  const sizes = { scrollHeight: heightOf, clientHeight: heightOf, offsetHeight: heightOf, scrollTop: () => 0 }
  for (const [name, sizeOf] of Object.entries(sizes)) {
    const before = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: Element) {
        return sizeOf(this)
      },
      set: () => {},
    })
    onTestFinished(() => {
      if (before) Object.defineProperty(HTMLElement.prototype, name, before)
      else Reflect.deleteProperty(HTMLElement.prototype, name)
    })
  }
}

it('messages that all fit into the window are shown from the first one on, although nothing scrolls', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
  tallWindow()
  const messages = Array.from({ length: 30 }, (_, index) => aMessage(index + 1, `text ${index + 1}`))
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'dialog.open': () => aView(aDialog({ chatId, joined: true }), messages),
  })
  const page = await mountView(Find, fake)
  onTestFinished(() => {
    page.close()
    vi.restoreAllMocks()
  })
  await useAccount().load()
  await useDialogs().open(chatId)
  await flushPromises()
  const first = () => page.all('listitem')[0]?.dataset['message']
  await expect.poll(first, { timeout: 3000 }).toBe('1')
})
