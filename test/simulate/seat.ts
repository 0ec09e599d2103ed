import { randomUUID } from 'node:crypto'
import { AppError } from '../../electron/app-error'
import type { Bitrix } from '../../electron/bitrix/client/bitrix'
import { createBudget } from '../../electron/bitrix/client/budget'
import { createClient } from '../../electron/bitrix/client/client'
import { createPortalClock } from '../../electron/bitrix/client/portal-clock'
import { createTransport, type Transport } from '../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../electron/bitrix/sign-in/webhook'
import type { CallName, Input, Output } from '../../electron/contract/calls'
import type { EventName, Payload } from '../../electron/contract/events'
import { UserId } from '../../electron/contract/common'
import { type Account, AccountId } from '../../electron/contract/account'
import type { ActiveAccount } from '../../electron/services/account/active'
import { guardOwned } from '../../electron/services/account/guard'
import { createDialogs } from '../../electron/services/dialog/dialogs'
import { createDirectory } from '../../electron/services/people/directory'
import { createFileBook } from '../../electron/services/portal/media-names'
import { createChosenFiles } from '../../electron/services/file/chosen'
import { createUploadBook } from '../../electron/services/file/outbox'
import { createUploads } from '../../electron/services/file/upload'
import { createJournal } from '../../electron/services/journal/journal'
import { createMessages } from '../../electron/services/message/messages'
import { createOutbox } from '../../electron/services/message/outbox'
import { createOwn } from '../../electron/services/my-dialogs/my-dialogs'
import { createSession } from '../../electron/services/act/acts'
import { createSessionAll } from '../../electron/services/act/pin-all'
import { createRecords } from '../../electron/storage/records'
import type { Portal } from '../portal/portal'
import type { Fault } from '../portal/types'
import { createMemoryDisk } from '../unit/electron/storage/memory-disk'
import { createLife, type Life } from './life'

/** Milliseconds since 1970 at the portals; this computer's clock may say something else. */
export interface Time {
  now: number
}

/** What outlives the console: its disk, the operator's files, the network, and the clock of the computer. */
export interface Seat {
  portals: readonly Portal[]
  time: Time
  /** Milliseconds by which this computer's clock is ahead of the portals'. */
  ahead: number
  /** No connection leaves this computer. */
  offline: boolean
  /** Which account is the active one; its portal has the same number. */
  turn: number
  accounts: readonly Account[]
  disk: ReturnType<typeof createMemoryDisk>
  journal: string[]
  begun: Map<string, string>
  /** Content of the operator's files by path. */
  files: Map<string, Buffer>
  transport: Transport
  trouble: TroubleAhead | null
  /** Exchanges under way, of consoles that have ended too. */
  under: Set<Promise<unknown>>
  ids: number
}

/** What waits for the next request that changes something, and for what comes after it. */
interface TroubleAhead {
  /** What the request meets at the portal. */
  write: Fault | null
  /** What the next requests meet. */
  reads: Fault[]
  /** The line is cut once the request is through. */
  cut: boolean
  /** Happens while the console waits to look again. */
  meanwhile: (() => void) | null
}

const reads = /\/(?:batch|profile|[\w.]+\.(?:get|list|search))(?:\.json)?$/i

/** The method of a request that changes something; null for one that reads. */
function writeOf(url: string): string | null {
  const { pathname } = new URL(url)
  return reads.test(pathname) ? null : (pathname.split('/').at(-1) ?? '').replace(/\.json$/, '')
}

export function createSeat(portals: readonly Portal[], time: Time): Seat {
  return {
    portals,
    time,
    ahead: 0,
    offline: false,
    turn: 0,
    accounts: portals.map((portal, index) => accountAt(portal, index)),
    disk: createMemoryDisk(),
    journal: [],
    begun: new Map(),
    files: new Map(),
    transport: createTransport(),
    trouble: null,
    under: new Set(),
    ids: 0,
  }
}

function accountAt(portal: Portal, index: number): Account {
  return {
    id: AccountId.parse(`account-${index}`),
    portal: new URL(portal.origin).host,
    portalUrl: portal.origin,
    user: { id: UserId.parse(portal.operators.me.id), name: 'Samantha Johnson' },
    isAdmin: false,
    via: 'webhook',
    scopes: [...portal.settings.scopes],
    missingScopes: [],
    keeping: 'memory',
    state: 'ready',
    reason: null,
  }
}

/** Resolves once no exchange is under way and what came of the last ones has been taken in. */
export async function quiet({ under }: Seat): Promise<void> {
  for (let calm = 0; calm < 3; calm++) {
    if (under.size > 0) calm = -1
    await Promise.all(under)
    await new Promise(done => setImmediate(done))
  }
}

/** Posts through the life and the network of the seat. */
function postFrom(seat: Seat, life: Life): Transport['post'] {
  return (url, body, options) =>
    life.step(async () => {
      if (seat.offline) return { kind: 'notSent', cause: 'ECONNREFUSED' }
      const trouble = takeTrouble(seat, url)
      const exchange = seat.transport.post(url, body, options)
      seat.under.add(exchange)
      void exchange.finally(() => seat.under.delete(exchange))
      const answer = await exchange
      trouble?.()
      return answer
    })
}

/** Lets trouble come over a request that changes something. @returns What happens once it is through; null for nothing. */
function takeTrouble(seat: Seat, url: string): (() => void) | null {
  const { trouble } = seat
  const method = writeOf(url)
  const faults = seat.portals.find(({ origin }) => url.startsWith(`${origin}/`))?.faults
  if (!trouble || !method || !faults) return null
  const { write, reads, cut } = trouble
  if (write) faults.next(method, write)
  Object.assign(trouble, { write: null, reads: [], cut: false })
  return () => {
    for (const fault of reads) faults.next('*', fault)
    if (cut) seat.offline = true
  }
}

function diskOf({ disk }: Seat, life: Life): typeof disk.files {
  const { list, read, write, rename, erase } = disk.files
  return {
    list: folder => life.step(() => list(folder)),
    read: path => life.step(() => read(path)),
    write: (path, content) => life.step(() => write(path, content)),
    rename: (from, to) => life.step(() => rename(from, to)),
    erase: path => life.step(() => erase(path)),
  }
}

/** Keeps, by account, act and chat, the number under which the journal has begun it last. */
function noteBegun(begun: Map<string, string>, line: string): void {
  const { kind, intent } = JSON.parse(line) as {
    kind: string
    intent?: Record<'account' | 'act' | 'chatId' | 'id', string>
  }
  if (kind === 'begin' && intent) begun.set(`${intent.account} ${intent.act} ${intent.chatId}`, intent.id)
}

function journalFileOf({ journal, begun }: Seat, life: Life) {
  return {
    append: (line: string) =>
      life.step(async () => {
        journal.push(line)
        noteBegun(begun, line)
      }),
    read: () => life.step(async () => [...journal]),
  }
}

type Pushed = { [N in EventName]: { name: N; payload: Payload<N> } }[EventName]

/** The copies of the portal that readings come from are as far as it is. */
export function catchUp({ settings }: Portal): void {
  for (const show of settings.shownLater ?? []) show()
  settings.shownLater = null
}

/** One run of the console over what the seat keeps. */
export function startConsole(seat: Seat, life: Life = createLife()) {
  const { time, accounts } = seat
  const monotonic = () => time.now
  const wall = () => time.now + seat.ahead
  const clocks = seat.portals.map(() => createPortalClock({ steady: monotonic, wall }))
  async function wait(ms: number): Promise<void> {
    time.now += ms
    const meanwhile = seat.trouble?.meanwhile
    if (seat.trouble) seat.trouble.meanwhile = null
    meanwhile?.()
    for (const portal of seat.portals) catchUp(portal)
    await new Promise(done => setImmediate(done))
  }
  const transport = { ...seat.transport, post: postFrom(seat, life) }
  const lines = seat.portals.map((portal, index): Bitrix => {
    const auth = createWebhookAuthorizer({ endpoint: portal.webhookUrl(), onRefused: () => {} })
    const budget = createBudget({ now: monotonic, wait, burst: 1e6, perSecond: 1e6 })
    return createClient({ transport, auth, budget, wait, random: () => 0, now: monotonic, clock: clocks[index] })
  })
  function active() {
    const [account, bitrix] = [accounts[seat.turn], lines[seat.turn]]
    if (!account || !bitrix) throw new AppError('signed_out')
    return { account, bitrix }
  }
  const now = (using: ActiveAccount = active()) => clocks[accounts.indexOf(using.account)]?.now() ?? wall()
  const pushed: Pushed[] = []
  const push = (<N extends EventName>(name: N, payload: Payload<N>) =>
    void pushed.push({ name, payload } as Pushed)) satisfies <N extends EventName>(n: N, p: Payload<N>) => void

  const shared = { active, push, now, wait, timeout: () => new AbortController().signal, trace: () => 'trace' }
  const directory = createDirectory({ active })
  const dialogs = createDialogs({ ...shared, directory, files: createFileBook(randomUUID) })
  const journal = createJournal({
    file: journalFileOf(seat, life),
    account: () => active().account.id,
    saveAs: async () => false,
    now,
    newId: () => `act-${++seat.ids}`,
  })
  const own = createOwn({ ...shared, directory, nudge: () => {} })
  const records = createRecords({ files: diskOf(seat, life), now })
  const outbox = createOutbox({ records, folder: '/outbox' })
  const live = { nudge: () => {}, nextLook: () => null, after: () => () => {} }
  const messages = createMessages({ ...shared, ...live, dialogs, directory, files: createFileBook(randomUUID), outbox })
  const chosen = createChosenFiles({ local: localFiles(seat), newId: () => `file-${++seat.ids}` })
  const uploadBook = createUploadBook({ records, folder: '/outbox/files' })
  const uploads = createUploads({ ...shared, dialogs, chosen, book: uploadBook })
  const session = createSession({ ...shared, dialogs, journal })
  const handlers = {
    ...session.handlers,
    ...createSessionAll({ active, journal, own, wait }),
    ...messages.handlers,
    ...uploads.handlers,
    ...journal.handlers,
  }
  return {
    life,
    active,
    pushed,
    dialogs,
    messages,
    chosen,
    /** The calls of the window, as main serves them. */
    calls: guardOwned(handlers, () => active().account.id) as Guarded<typeof handlers>,
    /** Looks up what earlier runs have left open, as each start and each return of the connection does. */
    async settle() {
      await Promise.all([session.settle(), messages.settle(), uploads.handlers['file.uploads']({})])
      await uploads.settle()
      await records.flush()
    },
  }
}

/** The guard takes what the window adds: for which account it is. */
type Guarded<H> = { [N in keyof H & CallName]: (input: Input<N>) => Promise<Output<N>> }

export type Console = ReturnType<typeof startConsole>
export type Calls = Console['calls']

function localFiles({ files }: Seat) {
  async function* read(path: string) {
    yield files.get(path) ?? Buffer.alloc(0)
  }
  return { size: async (path: string) => files.get(path)?.length ?? null, read }
}
