import { defineComponent, h } from 'vue'
import type { ChatId } from '../../../electron/contract/common'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import { useAccount } from '../../../renderer/app/account'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import DialogTabs from '../../../renderer/features/tabs/DialogTabs.vue'
import TabKeys from '../../../renderer/features/tabs/TabKeys.vue'
import { aDialog, aMessage, aView } from '../../support/dialog-fixtures'
import { accountState, anna, createFakeBridge } from '../../support/fake-bridge'
import { mountView, settled, type Mounted } from '../../support/mount'

const names: Record<number, string> = { 1: 'Anna', 2: 'Boris', 3: 'Cleo', 4: 'Dora' }
export const chat = (id: number) => id as ChatId
export const now = Date.now()

/** A dialog of the operator's own. */
export const mine = (chatId: number, given: Record<string, unknown> = {}) =>
  aDialog({ chatId, customer: names[chatId] ?? `Customer ${chatId}`, mine: true, joined: true, operator: me, ...given })
const me = { id: anna.user.id, name: anna.user.name }
export const listed = (chatId: number, given: Record<string, unknown> = {}) =>
  ({
    ...mine(chatId),
    ...{ group: 'work', spam: false, lastAt: now },
    last: { id: 1, by: 'customer', text: 'Hi', files: false, at: now },
    ...given,
  }) as unknown as MyDialog

/** The strip and its keys, as the last `shown` mounted them. */
export let page: Mounted

/** As in the window, the account is shown before the tabs are. */
const Strip = defineComponent({
  setup() {
    const account = useAccount()
    account.state = accountState({ accounts: [anna, other], activeId: anna.id })
    account.show(anna.id)
    return () => [h(DialogTabs), h(TabKeys)]
  },
})
const other = { ...anna, id: 'acme.bitrix24.com/16' } as typeof anna

export async function shown(...opened: number[]) {
  const bridge = createFakeBridge({
    'dialog.open': ({ chatId }) => aView(mine(chatId), [aMessage(1, 'Hi')]),
    'draft.set': undefined,
  })
  page = await mountView(Strip, bridge)
  for (const chatId of opened) await open(chatId)
  bridge.sent.length = 0
  return bridge
}
export async function open(chatId: number) {
  await useDialogs().open(chat(chatId))
  await settled()
}
export const strip = () => page.all('tab').map(tab => tab.getAttribute('aria-label'))
export const selected = () =>
  page
    .all('tab')
    .find(tab => tab.ariaSelected === 'true' || tab.getAttribute('aria-selected') === 'true')
    ?.getAttribute('aria-label')
export const tab = (name: string) => page.get('tab', name)
export const told = (name: string) => tab(name).getAttribute('aria-description')
export const opens = (bridge: ReturnType<typeof createFakeBridge>) =>
  bridge.inputsOf('dialog.open').map(({ chatId }) => chatId)

export async function key(code: string, type: 'keydown' | 'keyup' = 'keydown', more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent(type, {
    code,
    key: code.replace(/^Key/, ''),
    bubbles: true,
    cancelable: true,
    ...more,
  })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  await settled()
}
/** Ctrl+Tab as often as said, then Ctrl is released. */
export async function walk(times: number, shiftKey = false) {
  for (let time = 0; time < times; time++) await key('Tab', 'keydown', { ctrlKey: true, shiftKey })
  await key('Control', 'keyup')
}

export const change = (dialogs: MyDialog[]) =>
  ({ dialogs, gone: [], anew: true, readAt: Date.now() + 1000, failure: null }) as never
