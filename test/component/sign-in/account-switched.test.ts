import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ChatId, Instant } from '../../../electron/contract/common'
import type { AccountId } from '../../../electron/contract/account'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import { useActs } from '../../../renderer/features/acts/acts'
import { useMessageActs } from '../../../renderer/features/acts/message-acts'
import { useCommands } from '../../../renderer/features/keys/commands-store'
import { useBulk } from '../../../renderer/features/bulk/bulk'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useDrafts } from '../../../renderer/features/drafts/drafts'
import { useJournal } from '../../../renderer/features/journal/journal'
import { useMessages } from '../../../renderer/features/messages/messages'
import { useNotices } from '../../../renderer/app/notices'
import { useSearch } from '../../../renderer/features/search/search'
import { usePreview } from '../../../renderer/features/files/preview'
import { useUploads } from '../../../renderer/features/files/uploads'
import Workspace from '../../../renderer/features/workspace/Workspace.vue'
import { aDialog, aMessage, aView } from '../../support/dialog-fixtures'
import { anna, createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

const chatId = 1763 as ChatId
/** The same user and chat numbers in another portal. */
const boris = { ...anna, id: 'beta.bitrix24.com/15' as AccountId, portal: 'beta.bitrix24.com' }

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

const field = () => document.querySelector<HTMLTextAreaElement>('textarea')!
const shown = aDialog({ joined: true, mine: true })

/** The workspace of the first account with a dialog open and a text typed in it. */
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

describe('when another account becomes active,', () => {
  it('Enter in the same tick is meant for the shown account', async () => {
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

  it('actions in the same tick name the shown account', async () => {
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
      ['act.finish', 'act.pinAll', 'message.read', 'message.writing', 'search.pin', 'file.attach'].map(name => [
        name,
        anna.id,
      ]),
    )
  })

  it('later actions are meant for the new one', async () => {
    const bridge = await opened()
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    void useActs().run('finish', shown)
    expect(bridge.inputsOf('act.finish')).toMatchObject([{ account: boris.id }])
  })

  it('the large picture, the question about a message and the recent searches of the first one go', async () => {
    const bridge = await opened({
      'search.recent': [{ text: 'deal of anna', label: null, pinned: false, at: 1 }] as never,
    })
    await useSearch().loadRecent()
    usePreview().open({ id: 1, media: { preview: 'b24media://1', full: 'b24media://2' } } as never)
    useMessageActs().ask(shown, { id: 9, text: 'Hello', author: { name: 'Anna' }, files: [] } as never)
    bridge.answer('search.recent', () => new Promise(() => {}))
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    expect(useSearch().recent).toEqual([])
    expect(usePreview().file).toBeNull()
    expect([useMessageActs().asking, useMessageActs().asked]).toEqual([false, null])
  })

  it('a late reading of the first is not shown, and does not end the reading under way', async () => {
    const answers: ((view: unknown) => void)[] = []
    const late = () => new Promise(resolve => answers.push(resolve)) as never
    const bridge = await opened({ 'search.recent': late })
    bridge.answer('dialog.open', late)
    answers.length = 0
    void useDialogs().open(chatId, true)
    void useSearch().loadRecent()
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    const second = useDialogs().open(chatId)
    answers[0]?.(aView(shown))
    answers[1]?.([{ text: 'deal of anna', label: null, pinned: false, at: 1 }])
    await flushPromises()
    expect(useDialogs().loading).toBe(true)
    expect(useDialogs().view).toBeNull()
    expect(useSearch().recent).toEqual([])
    answers.at(-1)?.(aView(shown))
    await second
  })

  it('earlier messages of the same chat can be read while those of the first are still being read', async () => {
    const bridge = await opened({
      'dialog.open': () => aView(shown, [aMessage(9, 'Hello')]),
      'message.older': () => new Promise(() => {}),
    })
    void useMessages().older(chatId)
    expect(useMessages().reading.has(chatId)).toBe(true)
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    expect(useMessages().reading.has(chatId)).toBe(false)
    await useDialogs().open(chatId)
    void useMessages().older(chatId)
    expect(bridge.inputsOf('message.older')).toHaveLength(2)
  })

  it('a late failed check of the first neither stops the new one’s actions nor is reported', async () => {
    const failing: ((error: Refusal) => void)[] = []
    const bridge = await opened({
      'act.check': () => new Promise((_, reject) => failing.push(reject)),
      'act.finish': () => ({ act: 'finish', verdict: 'unclear', unclearBecause: 'not_seen' }) as never,
    })
    const bulk = useBulk()
    const own = { ...shown, mine: true, group: 'answered', pinned: false } as unknown as MyDialog
    await bulk.begin('finish', [own])
    void bulk.check()
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    bridge.answer('act.finish', () => new Promise(() => {}))
    void bulk.begin('finish', [own, { ...own, chatId: 1764 as ChatId }])
    failing[0]?.(new Refusal({ code: 'offline' }))
    await flushPromises()
    expect(bulk.running).toBe(true)
    expect(bulk.stopping).toBe(false)
    expect(useNotices().shown).toEqual([])
  })

  it('a notice about a dialog of the first is seen beside the first only', async () => {
    const bridge = await opened({ 'journal.evidence': { folder: '/home/anna/Anna Schmidt', unread: ['ratings'] } })
    const { byId, run } = useCommands()
    await run(byId.get('dialog.evidence')!)
    const seen = () => JSON.stringify(useNotices().shown).includes('/home/anna/Anna Schmidt')
    expect(seen()).toBe(true)
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    expect(seen()).toBe(false)
    bridge.push('account.changed', signedIn())
    await flushPromises()
    expect(seen()).toBe(true)
  })

  it('files that main refused for the first are not put beside the same chat', async () => {
    const refusing: ((error: Refusal) => void)[] = []
    const bridge = await opened({ 'file.attach': () => new Promise((_, reject) => refusing.push(reject)) })
    void useUploads().add(chatId, [new File(['x'], 'x.txt'), new File(['y'], 'y.txt')])
    await flushPromises()
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    refusing[0]?.(new Refusal({ code: 'invalid', reason: 'account_changed' }))
    await flushPromises()
    expect(useUploads().of(chatId)).toEqual([])
    expect(bridge.inputsOf('file.attach')).toHaveLength(1)
  })

  it('a late check or export of the first’s journal is not shown', async () => {
    const answers: ((answer: never) => void)[] = []
    const late = () => new Promise<never>(resolve => answers.push(resolve))
    const bridge = await opened({ 'journal.check': late, 'journal.save': late })
    void useJournal().check()
    void useJournal().save({ format: 'csv', table: { head: [], rows: [] } as never })
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    expect(useJournal().saving).toBe(false)
    void useJournal().save({ format: 'csv', table: { head: [], rows: [] } as never })
    for (const answer of answers.slice(0, 2)) answer(false as never)
    await flushPromises()
    expect(useJournal().checked).toBeNull()
    expect(useJournal().saving).toBe(true)
  })

  it('late failures of the first are not reported', async () => {
    const failing: ((error: Refusal) => void)[] = []
    const late = () => new Promise<never>((_, reject) => failing.push(reject))
    const bridge = await opened()
    for (const name of ['message.outbox', 'file.uploads', 'draft.list'] as const) bridge.answer(name, late)
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    const asked = failing.length
    bridge.answer('message.outbox', [])
    bridge.answer('file.uploads', [])
    bridge.answer('draft.list', { drafts: [], damaged: 0 })
    bridge.push('account.changed', signedIn())
    await flushPromises()
    const before = useNotices().shown.length
    for (const fail of failing) fail(new Refusal({ code: 'forbidden' }))
    await flushPromises()
    expect(asked).toBe(3)
    expect(useNotices().shown).toHaveLength(before)
  })

  it('text typed in the first is saved later if the disk refused it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const bridge = await opened({
      'draft.set': () => {
        throw new Refusal({ code: 'bug', reason: 'storage_unavailable' })
      },
    })
    type('Half an answer')
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    expect(useDrafts().unsaved).toBe(true)
    bridge.answer('draft.set', undefined)
    await vi.advanceTimersByTimeAsync(6000)
    expect(bridge.inputsOf('draft.set').at(-1)).toMatchObject({ accountId: anna.id, chatId, text: 'Half an answer' })
    expect(useDrafts().unsaved).toBe(false)
  })

  it('text typed in the first is back with that account even if the disk has not taken it', async () => {
    const bridge = await opened({
      'draft.list': { drafts: [{ chatId, text: 'Half', replyTo: null, at: 1 as Instant }], damaged: 0 },
      'draft.set': () => {
        throw new Refusal({ code: 'bug', reason: 'storage_unavailable' })
      },
    })
    await flushPromises()
    type('Half an answer')
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    bridge.push('account.changed', signedIn())
    await flushPromises()
    expect(useDrafts().text(chatId)).toBe('Half an answer')
  })
})

it('the text of a message being discarded goes back to its own account only, once that is shown again', async () => {
  let taken = () => {}
  const unsent = { token: 't', chatId, text: 'For the customer of anna', replyTo: null, at: 1, state: 'not_sent' }
  const bridge = await opened({
    'message.outbox': [{ ...unsent, failure: null, unclearBecause: null, messageId: null }] as never,
    'message.discard': () => new Promise<void>(resolve => (taken = resolve)),
  })
  const discard = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Discard')
  discard?.click()
  await flushPromises()
  bridge.answer('message.outbox', [])
  bridge.push('account.changed', signedIn(boris))
  await flushPromises()
  taken()
  await flushPromises()
  expect(useDrafts().text(chatId)).toBe('')
  bridge.push('account.changed', signedIn(anna))
  await flushPromises()
  expect(useDrafts().text(chatId)).toBe('For the customer of anna')
})
