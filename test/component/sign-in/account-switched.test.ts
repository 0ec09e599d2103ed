import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { ChatId } from '../../../electron/contract/common'
import type { AccountId } from '../../../electron/contract/account'
import { useActs } from '../../../renderer/features/acts/acts'
import { useBulk } from '../../../renderer/features/acts/bulk'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useMessages } from '../../../renderer/features/messages/messages'
import { useNotices } from '../../../renderer/app/notices'
import { useSearch } from '../../../renderer/features/search/search'
import { useUploads } from '../../../renderer/features/files/uploads'
import Workspace from '../../../renderer/features/workspace/Workspace.vue'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { anna, createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount-view'

const chatId = 1763 as ChatId
/** The same user number and the same chat numbers in another portal. */
const boris = { ...anna, id: 'beta.bitrix24.com/15' as AccountId, portal: 'beta.bitrix24.com' }

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

const field = () => document.querySelector<HTMLTextAreaElement>('textarea')!
const shown = aDialog({ joined: true, mine: true })

/** The workspace of the first account with a dialog open and something written in it. */
async function opened(answers: Parameters<typeof createFakeBridge>[0] = {}) {
  const bridge = createFakeBridge({
    'account.state': signedIn(),
    'dialog.open': () => aView(shown),
    'draft.set': undefined,
    ...answers,
  })
  page = await mountView(Workspace, bridge)
  await useDialogs().open(chatId)
  await flushPromises()
  return bridge
}

function type(text: string): void {
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
}

// The whole workspace is mounted anew for each.
describe('another account becomes active', { timeout: 20_000 }, () => {
  it('and Enter in the same tick is meant for the account that is shown', async () => {
    const bridge = await opened({
      'message.send': () => {
        throw new Refusal({ code: 'invalid', reason: 'account_changed' })
      },
    })
    type('Your order is on its way')
    bridge.push('account.changed', signedIn(boris))
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    await flushPromises()
    expect(bridge.inputsOf('message.send')).toMatchObject([{ account: anna.id, chatId }])
    expect(bridge.inputsOf('draft.set').at(-1)).toMatchObject({ accountId: anna.id, text: 'Your order is on its way' })
    expect(useNotices().shown.map(shown => ('failure' in shown ? shown.failure.reason : null))).toEqual([
      'account_changed',
    ])
  })

  it('and what is done in the same tick names the account that is shown', async () => {
    const bridge = await opened()
    const [acts, bulk, messages, uploads, search] = [useActs(), useBulk(), useMessages(), useUploads(), useSearch()]
    bridge.push('account.changed', signedIn(boris))
    void acts.run('finish', shown)
    void bulk.all('pin', [{ ...shown, mine: true, group: 'answered', pinned: false } as never])
    messages.read(chatId, 9)
    messages.writing(chatId)
    void uploads.add(chatId, [new File(['x'], 'x.txt')])
    void search.pin('deal 288', true).catch(() => {})
    await flushPromises()
    const done = bridge.sent.filter(({ name }) => /finish|pin|read$|writing|attach/.test(name)) as {
      name: string
      input: { account: string }
    }[]
    expect(done.map(({ name, input }) => [name, input.account])).toEqual(
      ['session.finish', 'session.pinAll', 'message.read', 'message.writing', 'search.pin', 'file.attach'].map(name => [
        name,
        anna.id,
      ]),
    )
  })

  it('and what is done then is meant for that one', async () => {
    const bridge = await opened()
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    void useActs().run('finish', shown)
    expect(bridge.inputsOf('session.finish')).toMatchObject([{ account: boris.id }])
  })

  it('and a late reading neither shows up there nor frees what is being read there', async () => {
    const answers: ((view: unknown) => void)[] = []
    const late = () => new Promise(resolve => answers.push(resolve)) as never
    const bridge = await opened({ 'search.recent': late })
    bridge.answer('dialog.open', late)
    answers.length = 0
    const reading = useDialogs().open(chatId, true)
    const recents = useSearch().loadRecent()
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    const second = useDialogs().open(chatId)
    answers[0]?.(aView(shown))
    answers[1]?.([{ text: 'deal of anna', label: null, pinned: false, at: 1 }])
    await Promise.all([reading, recents])
    expect(useDialogs().loading).toBe(true)
    expect(useDialogs().view).toBeNull()
    expect(useSearch().recent).toEqual([])
    answers.at(-1)?.(aView(shown))
    await second
  })
})
