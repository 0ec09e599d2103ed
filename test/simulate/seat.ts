import { AppError } from '../../electron/app-error'
import type { Bitrix } from '../../electron/bitrix/client/bitrix'
import { createBudget } from '../../electron/bitrix/client/budget'
import { createClient } from '../../electron/bitrix/client/client'
import { createTransport, type Transport } from '../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../electron/bitrix/sign-in/webhook'
import type { ComputerClock } from '../../electron/console/clock'
import { handlersOf } from '../../electron/console/parts'
import { createPortalClocks, type PortalClocks } from '../../electron/console/portal-clocks'
import type { CallName, Input, Output } from '../../electron/contract/calls'
import type { EventName, Payload } from '../../electron/contract/events'
import { type Account, AccountId } from '../../electron/contract/account'
import { guardOwned } from '../../electron/services/account/guard'
import type { Portal } from '../portal/portal'
import type { Fault } from '../portal/types'
import { accountAt } from '../support/account-at'
import { consoleParts } from '../support/computer/console-parts'
import { endless, memoryDisk, testSystem } from '../support/computer/system'
import { createMemoryDisk } from '../unit/electron/storage/memory-disk'
import { createLife, type Life } from './life'

/** Milliseconds since 1970 at the portals; this computer's clock may say something else. */
export interface Time {
  now: number
}

/** The things that outlive the console: its disk, the operator's files, the network and the computer's clock. */
export interface Seat {
  portals: readonly Portal[]
  time: Time
  /** Milliseconds by which this computer's clock is ahead of the portals'. */
  ahead: number
  /** No connection leaves this computer. */
  offline: boolean
  /** The active account; its portal has the same number. */
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

/** Faults that wait for the next request that changes something, and for the requests after it. */
interface TroubleAhead {
  /** The fault that the request meets at the portal. */
  write: Fault | null
  /** The faults that the next requests meet. */
  reads: Fault[]
  /** The connection is cut once the request is through. */
  cut: boolean
  /** Happens while the console waits to reread. */
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
    accounts: portals.map((portal, index) => accountOf(portal, index)),
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

function accountOf({ origin, operators, settings }: Portal, index: number): Account {
  const id = AccountId.parse(`account-${index}`)
  return accountAt(origin, operators.me.id, 'Samantha Johnson', { id, scopes: [...settings.scopes] })
}

/** Resolves once no exchange is under way and the results of the last ones have been handled. */
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

/** Lets trouble come over a request that changes something. @returns The event once it is through; null for nothing. */
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

/** Keeps the number under which the journal last began an act, by account, act and chat. */
function noteBegun(begun: Map<string, string>, line: string): void {
  const { kind, intent } = JSON.parse(line) as {
    kind: string
    intent?: Record<'account' | 'act' | 'chatId' | 'id', string>
  }
  if (kind === 'begin' && intent) begun.set(`${intent.account} ${intent.act} ${intent.chatId}`, intent.id)
}

function journalFileOf({ journal, begun }: Seat, life: Life) {
  return {
    ...endless,
    append: (line: string) =>
      life.step(async () => {
        journal.push(line)
        noteBegun(begun, line)
      }),
    read: () => life.step(async () => [...journal]),
  }
}

type Pushed = { [N in EventName]: { name: N; payload: Payload<N> } }[EventName]

/** Brings the portal's copies, which readings come from, up to date. */
export function catchUp({ settings }: Portal): void {
  for (const show of settings.shownLater ?? []) show()
  settings.shownLater = null
}

/** The connections to the portals, on the network of the seat and without budgets that hold anything up. */
function linesFrom(seat: Seat, life: Life, clocks: PortalClocks, { monotonic: now, wait }: ComputerClock): Bitrix[] {
  const transport = { ...seat.transport, post: postFrom(seat, life) }
  return seat.portals.map(portal => {
    const auth = createWebhookAuthorizer({ endpoint: portal.webhookUrl(), onRefused: () => {} })
    const budget = createBudget({ now, wait, burst: 1e6, perSecond: 1e6 })
    const clock = clocks.of(new URL(portal.origin).host)
    return createClient({ transport, auth, budget, wait, random: () => 0, now, clock })
  })
}

/** The clock of the computer: waiting lets the time pass. */
function clockOf(seat: Seat): ComputerClock {
  return {
    wall: () => seat.time.now + seat.ahead,
    monotonic: () => seat.time.now,
    uptime: () => seat.time.now / 1000,
    after: () => () => {},
    every: () => () => {},
    timeout: () => new AbortController().signal,
    async wait(ms) {
      seat.time.now += ms
      const meanwhile = seat.trouble?.meanwhile
      if (seat.trouble) seat.trouble.meanwhile = null
      meanwhile?.()
      for (const portal of seat.portals) catchUp(portal)
      await new Promise(done => setImmediate(done))
    },
  }
}

/** One run of the console on the seat. */
export function startConsole(seat: Seat, life: Life = createLife()) {
  const clock = clockOf(seat)
  const pushed: Pushed[] = []
  const push = (<N extends EventName>(name: N, payload: Payload<N>) =>
    void pushed.push({ name, payload } as Pushed)) satisfies <N extends EventName>(n: N, p: Payload<N>) => void
  const clocks = createPortalClocks({ push, steady: clock.monotonic, wall: clock.wall })
  const lines = linesFrom(seat, life, clocks, clock)
  function active() {
    const [account, bitrix] = [seat.accounts[seat.turn], lines[seat.turn]]
    if (!account || !bitrix) throw new AppError('signed_out')
    return { account, bitrix }
  }
  clocks.show(() => active().account.portal)
  const disk = { files: diskOf(seat, life), local: localFiles(seat), journal: () => journalFileOf(seat, life) }
  const parts = consoleParts({ system: testSystem({ clock, disk, push, random: () => 0 }), active, clocks })
  const { dialogs, acts, messages, fileParts } = parts
  return {
    life,
    active,
    pushed,
    dialogs,
    messages,
    chosen: fileParts.chosen,
    /** The calls of the window, as main serves them. */
    calls: guardOwned(handlersOf(parts), () => active().account.id) as Guarded<ReturnType<typeof handlersOf>>,
    /** Looks up acts that earlier runs left open, as each start and each return of the connection does. */
    async settle() {
      await Promise.all([acts.settle(), messages.messages.settle(), fileParts.uploads.handlers['file.uploads']({})])
      await fileParts.settle()
      await Promise.all([messages.flush(), fileParts.flush()])
    },
  }
}

/** The guard takes the account that the window adds. */
type Guarded<H> = { [N in keyof H & CallName]: (input: Input<N>) => Promise<Output<N>> }

export type Console = ReturnType<typeof startConsole>
export type Calls = Console['calls']

function localFiles({ files }: Seat) {
  async function* read(path: string) {
    yield files.get(path) ?? Buffer.alloc(0)
  }
  return { ...memoryDisk().local, size: async (path: string) => files.get(path)?.length ?? null, read }
}
