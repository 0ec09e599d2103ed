import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { createBudget } from '../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../electron/bitrix/client/client'
import { createTransport } from '../../../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../../../electron/bitrix/sign-in/webhook'
import type { EventName, Payload } from '../../../../electron/contract/events'
import { ChatId, SessionId, UserId } from '../../../../electron/contract/common'
import type { DialogView } from '../../../../electron/contract/dialog'
import { type Account, AccountId } from '../../../../electron/contract/account'
import { type RecentSearch } from '../../../../electron/contract/search'
import { AppError } from '../../../../electron/app-error'
import { createCustomers } from '../../../../electron/services/customer/customer'
import { createDialogs } from '../../../../electron/services/dialog/dialogs'
import { createDirectory } from '../../../../electron/services/people/directory'
import { createFileBook } from '../../../../electron/services/portal/media-names'
import { createJournal, type JournalFile } from '../../../../electron/services/journal/journal'
import { createPeople } from '../../../../electron/services/people/people'
import { createSearch } from '../../../../electron/services/search/search'
import { createSession } from '../../../../electron/services/act/acts'
import { type Portal, startPortal } from '../../../portal/portal'

export const chatId = (id: number) => ChatId.parse(id)
export const sessionId = (id: number) => SessionId.parse(id)
export const userId = (id: number) => UserId.parse(id)

/**
 * A journal's file in memory; `fails` makes the next append fail, `failsAt` that of a line's number. With `lands` the line
 * is there all the same.
 */
export function memoryFile(lines: string[] = []) {
  const disk = { lines, fails: false, failsAt: null as number | null, lands: false }
  const file: JournalFile = {
    async append(line) {
      const fails = disk.fails || disk.failsAt === disk.lines.length
      if (!fails || disk.lands) disk.lines.push(line)
      if (fails) throw new Error('ENOSPC')
    },
    read: async () => [...disk.lines],
  }
  return { disk, file }
}

function accountOf(portal: Portal, userId: number): Account {
  return {
    id: AccountId.parse(`account-${userId}`),
    portal: new URL(portal.origin).host,
    portalUrl: portal.origin,
    user: { id: UserId.parse(userId), name: 'Samantha Johnson' },
    isAdmin: false,
    via: 'webhook',
    scopes: [...portal.settings.scopes],
    missingScopes: [],
    keeping: 'memory',
    state: 'ready',
    reason: null,
  }
}

type Pushed = { [N in EventName]: { name: N; payload: Payload<N> } }[EventName]

/** An operator's desk: the services as main puts them together, over real HTTP to a portal of the test. */
export async function createDesk(given?: Portal) {
  const portal = given ?? (await startPortal())
  if (!given) onTestFinished(() => portal.stop())
  const transport = createTransport()
  onTestFinished(() => transport.dropConnections())
  const monotonic = () => performance.now()
  const auth = createWebhookAuthorizer({ endpoint: portal.webhookUrl(), onRefused: () => {} })
  const budget = createBudget({ now: monotonic, wait: delay, burst: 1000, perSecond: 1000 })
  const bitrix = createClient({ transport, auth, budget, wait: async () => {}, random: () => 0, now: monotonic })
  const state = { signedIn: true, account: accountOf(portal, portal.operators.me.id), later: 0 }
  const waits: number[] = []
  const hooks = { onWait: async (_ms: number) => {} }
  const pushed: Pushed[] = []
  let recent: RecentSearch[] = []
  const { disk, file } = memoryFile()

  const active = () => {
    if (!state.signedIn) throw new AppError('signed_out')
    return { account: state.account, bitrix }
  }
  const push = (<N extends EventName>(name: N, payload: Payload<N>) =>
    void pushed.push({ name, payload } as Pushed)) satisfies <N extends EventName>(n: N, p: Payload<N>) => void
  const now = () => Date.now() + state.later
  const wait = async (ms: number) => {
    waits.push(ms)
    await hooks.onWait(ms)
  }
  const directory = createDirectory({ active })
  const fileBook = createFileBook(randomUUID)
  const dialogs = createDialogs({ active, directory, files: fileBook, push, now })
  const store = { read: () => recent, write: (list: RecentSearch[]) => void (recent = list) }
  const search = createSearch({ active, directory, dialogs, push, recent: store, now })
  const account = () => (state.signedIn ? state.account.id : null)
  let ids = 0
  const journal = createJournal({ file, account, saveAs: async () => false, now, newId: () => `act-${++ids}` })
  const session = createSession({ active, dialogs, journal, push, now, wait })
  const people = createPeople({ active, directory, now })
  const customers = createCustomers({ active, dialogs, directory, now })

  return {
    portal,
    state,
    waits,
    hooks,
    pushed,
    disk,
    file,
    directory,
    fileBook,
    dialogs,
    people,
    customers,
    journal,
    session,
    active,
    push,
    now,
    wait,
    handlers: {
      ...search,
      ...people.handlers,
      ...dialogs.handlers,
      ...customers.handlers,
      ...session.handlers,
      ...journal.handlers,
    },
    /** Makes another account, of the same portal, the active one; gives the way back. */
    turnTo(name: string) {
      const { account: before } = state
      state.account = { ...before, id: AccountId.parse(name) }
      return () => void (state.account = before)
    },
    find: (text: string, ticket = 't') => search['search.find']({ ticket, text }),
    open: (id: number, fresh = false): Promise<DialogView> =>
      dialogs.handlers['dialog.open']({ chatId: chatId(id), fresh }),
    payloads: <N extends EventName>(name: N): Payload<N>[] =>
      pushed.filter(event => event.name === name).map(event => event.payload as Payload<N>),
  }
}

export type Desk = Awaited<ReturnType<typeof createDesk>>
