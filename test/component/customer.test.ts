import { defineComponent, h } from 'vue'
import { afterEach, expect, it } from 'vitest'
import CustomerPane from '../../renderer/features/customer/CustomerPane.vue'
import { useDialogs } from '../../renderer/features/dialog/dialogs'
import { aDialog, aView } from '../support/dialog-fixtures'
import { createFakeBridge } from '../support/fake-bridge'
import { mountView, type Mounted, settled } from '../support/mount'

let page: Mounted
afterEach(() => page.close())

it('a dialog asked for anew brings its customer anew, too', async () => {
  const dialog = aDialog()
  const bridge = createFakeBridge({
    'dialog.open': aView(dialog),
    'customer.read': { cards: [], dialogs: [], more: 0 } as never,
  })
  page = await mountView(defineComponent({ setup: () => () => h(CustomerPane, { dialog }) }), bridge)
  await useDialogs().open(dialog.chatId)
  await settled()
  expect(bridge.inputsOf('customer.read')).toEqual([{ chatId: dialog.chatId, fresh: false }])
  await useDialogs().refresh()
  await settled()
  expect(bridge.inputsOf('customer.read')).toEqual([
    { chatId: dialog.chatId, fresh: false },
    { chatId: dialog.chatId, fresh: true },
  ])
})
