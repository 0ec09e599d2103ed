import { describe, expect, it } from 'vitest'
import { type CallName, calls, type Handlers, isOwned } from '../../../../../electron/contract/calls'
import { AccountId } from '../../../../../electron/contract/account'
import { guardOwned } from '../../../../../electron/services/account/guard'

const [anna, boris] = ['acme.bitrix24.com/15', 'beta.bitrix24.com/15'].map(id => AccountId.parse(id))
const names = Object.keys(calls) as CallName[]

/** Every call of the contract, each noting its input, with an account active. */
function harness(active: AccountId | null | undefined) {
  const state = { active: active ?? null }
  const ran: [string, unknown][] = []
  const parts = Object.fromEntries(names.map(name => [name, async (input: unknown) => void ran.push([name, input])]))
  const handlers = guardOwned(parts as unknown as Handlers, () => state.active)
  const run = (name: CallName, input: object) => (handlers[name] as (input: object) => Promise<unknown>)(input)
  return { state, ran, run }
}

/** Calls that do nothing for an account: they read, concern the console, or name the account as their object. */
const free = [
  ...names.filter(name => name.startsWith('app.') || name.startsWith('account.')),
  ...['search.understand', 'search.cancel', 'search.recent', 'dialog.open', 'customer.read'],
  ...['act.offers', 'act.settle', 'myDialogs.list', 'myDialogs.refresh', 'message.outbox', 'message.older'],
  ...['poll.state', 'poll.pause', 'poll.refresh', 'poll.stopActs', 'people.list', 'people.more'],
  ...['file.uploads', 'file.leave', 'file.reveal', 'journal.list', 'journal.check', 'snippet.list', 'snippet.quick'],
  // Unsent texts are filed under the account that each call names, whichever is active.
  ...['draft.list', 'draft.set', 'draft.notes', 'draft.setNote', 'draft.handed'],
  ...['notification.shown', 'notification.try', 'channelLine.rules'],
  ...['look.holding', 'rating.queue', 'rating.open'],
  // Links, updates, the proxy and what the console finds out about itself are this computer's.
  ...names.filter(name => /^(?:link|update|proxy|diagnostics)\./.test(name)),
]

describe('a call that does something for an account', () => {
  it('is every call not known to do nothing for an account', () => {
    expect(names.filter(name => !isOwned(name)).sort()).toEqual([...free].sort())
  })

  it.each(names.filter(isOwned))('%s is refused while another account is active, and runs for its own', async name => {
    const { ran, run } = harness(boris)
    await expect(run(name, { account: anna, chatId: 1763 })).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'account_changed' },
    })
    expect(ran).toEqual([])
    await run(name, { account: boris, chatId: 1763 })
    expect(ran).toEqual([[name, { chatId: 1763 }]])
  })

  it('needs an account', async () => {
    const { ran, run } = harness(null)
    await expect(run('message.send', { account: anna })).rejects.toMatchObject({ code: 'signed_out' })
    expect(ran).toEqual([])
  })

  it('begins in the same turn as the comparison', () => {
    const { state, ran, run } = harness(anna)
    void run('message.send', { account: anna, text: 'Hello' })
    state.active = boris ?? null
    expect(ran).toHaveLength(1)
  })
})

it('a call that names no account runs whichever is active', async () => {
  const { ran, run } = harness(boris)
  await run('dialog.open', { chatId: 1763, fresh: false })
  expect(ran).toHaveLength(1)
})
