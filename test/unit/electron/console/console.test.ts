import { expect, it, onTestFinished } from 'vitest'
import type { AppError } from '../../../../electron/app-error'
import { createTransport } from '../../../../electron/bitrix/http/transport'
import { createConsole } from '../../../../electron/console/console'
import { ChatId } from '../../../../electron/contract/common'
import type { CallName, Input, Output } from '../../../../electron/contract/calls'
import type { System } from '../../../../electron/console/system'
import type { EventName, Payload } from '../../../../electron/contract/events'
import { type Portal, startPortal } from '../../../portal/portal'
import { known } from '../../../portal/seed/known'
import { memoryDisk, testSystem } from '../../../support/computer/system'

type Pushed = { [N in EventName]: { name: N; payload: Payload<N> } }[EventName]

/** A console over the given disk, called as the window calls it. */
function start(disk = memoryDisk(), given: Partial<System> = {}) {
  const pushed: Pushed[] = []
  const transport = createTransport()
  onTestFinished(() => transport.dropConnections())
  const push = <N extends EventName>(name: N, payload: Payload<N>) => void pushed.push({ name, payload } as Pushed)
  const console = createConsole(testSystem({ disk, push, transport, ...given }))
  onTestFinished(console.close)
  async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    const run = (await console.handler(name)) as (input: Input<N>) => Promise<Output<N>>
    return run(input)
  }
  return { console, pushed, call }
}

async function portalWithOperator(): Promise<Portal> {
  const portal = await startPortal()
  onTestFinished(() => portal.stop())
  return portal
}

/** Finds the dialog and joins it. */
async function join({ call }: ReturnType<typeof start>) {
  const account = (await call('account.state', {})).activeId
  if (account === null) throw new Error('nobody is signed in')
  const chatId = ChatId.parse(known.ofColleague.chatId)
  const { sessionId, operator } = (await call('dialog.open', { chatId, fresh: false })).dialog
  return call('act.join', { account, chatId, sessionId, ownerId: operator?.id ?? null })
}

it('signs in, joins a dialog and writes it down, with no Electron around it', async () => {
  const portal = await portalWithOperator()
  const own = start()
  await own.call('account.connect', { webhookUrl: portal.webhookUrl() })
  expect(await join(own)).toMatchObject({ verdict: 'done' })
  expect(portal.ledger.acts.map(({ method }) => method)).toEqual(['imopenlines.session.join'])
  const { entries } = await own.call('journal.list', {})
  expect(entries).toMatchObject([{ act: 'join', state: 'done' }])
  expect(own.pushed.map(({ name }) => name)).toEqual(expect.arrayContaining(['account.changed', 'dialog.changed']))
})

it('remembers the sign-in and the acts after a restart', async () => {
  const portal = await portalWithOperator()
  const disk = memoryDisk()
  const before = start(disk)
  await before.call('account.connect', { webhookUrl: portal.webhookUrl() })
  await join(before)
  await before.console.close()

  const now = start(disk)
  expect(await now.call('account.state', {})).toMatchObject({ accounts: [{ via: 'webhook', state: 'ready' }] })
  expect((await now.call('journal.list', {})).entries).toHaveLength(1)
})

it('updates my dialogs when one of them is read', async () => {
  const portal = await portalWithOperator()
  const own = start()
  await own.call('account.connect', { webhookUrl: portal.webhookUrl() })
  const parts = await own.console.parts()
  const saw: number[] = []
  parts.dialogs.onRead(({ dialog }) => saw.push(dialog.chatId))
  const begun: number[] = []
  parts.acts.onBegin(chatId => begun.push(chatId))
  await join(own)
  expect(saw).toContain(known.ofColleague.chatId)
  expect(begun).toEqual([known.ofColleague.chatId])
})

it('answers for itself while the services are loading', async () => {
  const own = start()
  expect(await own.call('app.info', {})).toMatchObject({ version: 'test', platform: 'linux' })
})

it('tells the window whether links are taken as soon as the policy changes', async () => {
  let deepLinks = false
  let changed = () => {}
  const pushed: Pushed[] = []
  const console = createConsole(
    testSystem({
      policy: () => ({ ...testSystem().policy(), deepLinks }),
      onPolicy: listener =>
        void (changed = (
          (before = changed) =>
          () => (before(), listener())
        )()),
      push: <N extends EventName>(name: N, payload: Payload<N>) => void pushed.push({ name, payload } as Pushed),
    }),
  )
  onTestFinished(console.close)
  const info = async () => ((await console.handler('app.info')) as () => Promise<Output<'app.info'>>)()
  expect(await info()).toMatchObject({ deepLinks: false })
  deepLinks = true
  changed()
  expect(pushed.filter(({ name }) => name === 'app.managed')).toMatchObject([{ payload: { deepLinks: true } }])
  expect(await info()).toMatchObject({ deepLinks: true })
})

it('hands back what the window of an account still reads once another account is active', async () => {
  const portal = await portalWithOperator()
  const { me, colleague } = portal.operators
  const { call } = start()
  const connect = async (id: number) => (await call('account.connect', { webhookUrl: portal.webhookUrl(id) })).activeId
  const other = await connect(colleague.id)
  await connect(me.id)
  if (other === null) throw new Error('nobody is signed in')
  await call('poll.pause', { paused: true })
  const chatId = ChatId.parse(known.documented.chatId)
  const fates = Array.from({ length: 60 }, () =>
    call('dialog.open', { chatId, fresh: true }).then(
      () => 'read',
      (error: unknown) => (error as AppError).code,
    ),
  )
  // More than the allowance has room for: the others wait.
  await Promise.race(fates)

  await call('account.switch', { accountId: other })
  await call('search.find', { account: other, ticket: 'other', text: known.documented.code })
  expect(new Set(await Promise.all(fates))).toEqual(new Set(['read', 'cancelled']))
  expect(portal.requests.at(-1)?.userId).toBe(colleague.id)
})

it.each([
  ['not_json', 'policy_damaged'],
  ['not_an_object', 'policy_damaged'],
  ['untrusted', 'policy_untrusted'],
  ['unreadable', 'policy_unreadable'],
] as const)('tells a policy that is %s from others that cannot be used', async (kind, notice) => {
  const problems = [
    { key: 'theme', kind: 'bad' as const },
    { key: 'file', kind },
  ]
  const policyOrigin = () => ({ path: '/policy.json', problems, restart: [], guarded: new Set(['file']) })
  const { call } = start(memoryDisk(), { policyOrigin })
  expect(await call('account.state', {})).toMatchObject({ notice })
})

it('searches for no text in another account than the one in which it was typed', async () => {
  const portal = await portalWithOperator()
  const { me, colleague } = portal.operators
  const { call } = start()
  const connect = async (id: number) => (await call('account.connect', { webhookUrl: portal.webhookUrl(id) })).activeId
  const account = await connect(me.id)
  await connect(colleague.id)
  if (account === null) throw new Error('nobody is signed in')
  const asked = portal.requests.length
  const finding = call('search.find', { account, ticket: 'late', text: known.documented.code })
  await expect(finding).rejects.toMatchObject({ code: 'invalid', details: { reason: 'account_changed' } })
  expect(portal.requests).toHaveLength(asked)
  expect(await call('search.recent', {})).toEqual([])
})

it('tells a policy that broke while the console runs from one that it began without', async () => {
  const problems = [{ key: 'file', kind: 'untrusted' as const }]
  const policyOrigin = () => ({ path: '/policy.json', problems, restart: [], guarded: new Set<string>() })
  const { call } = start(memoryDisk(), { policyOrigin })
  expect(await call('account.state', {})).toMatchObject({ notice: 'policy_kept' })
})
