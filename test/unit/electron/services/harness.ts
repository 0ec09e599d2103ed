import { setTimeout as delay } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { AppError } from '../../../../electron/app-error'
import type { Bitrix } from '../../../../electron/bitrix/client/bitrix'
import { createBudget } from '../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../electron/bitrix/client/client'
import { createTransport } from '../../../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../../../electron/bitrix/sign-in/webhook'
import { computerClock } from '../../../../electron/console/clock'
import { handlersOf } from '../../../../electron/console/parts'
import { type Account, AccountId } from '../../../../electron/contract/account'
import { ChatId, SessionId, UserId } from '../../../../electron/contract/common'
import type { DialogView } from '../../../../electron/contract/dialog'
import type { EventName, Payload, Push } from '../../../../electron/contract/events'
import type { JournalFile } from '../../../../electron/services/journal/file'
import type { Attention } from '../../../../electron/services/poll/pace'
import type { PortalStanding } from '../../../../electron/services/poll/poll'
import type { Disk } from '../../../../electron/storage/disk'
import { type Portal, startPortal } from '../../../portal/portal'
import { accountAt } from '../../../support/account-at'
import { clocksAt, consoleParts } from '../../../support/computer/console-parts'
import { endless, memoryDisk, testSystem } from '../../../support/computer/system'
import { createMemoryDisk } from '../storage/memory-disk'

export const chatId = (id: number) => ChatId.parse(id)
export const sessionId = (id: number) => SessionId.parse(id)
export const userId = (id: number) => UserId.parse(id)

/**
 * A journal's file in memory; `fails` makes the next append fail, `failsAt` that of a line by number. With `lands` the
 * line is there all the same.
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

/** The account of one of the portal's users, with the rights that it gives. */
export const accountOf = ({ origin, settings }: Portal, id: number, name: string): Account =>
  accountAt(origin, id, name, { scopes: [...settings.scopes] })

type Pushed = { [N in EventName]: { name: N; payload: Payload<N> } }[EventName]

interface Timer {
  at: number
  action: () => void
}

/** The timers of a clock that moves only when told to. */
function manualTimers() {
  const state = { elapsed: 0 }
  let timers: Timer[] = []
  return {
    state,
    after(ms: number, action: () => void) {
      const timer = { at: state.elapsed + ms, action }
      timers.push(timer)
      return () => void (timers = timers.filter(other => other !== timer))
    },
    /** Lets so much time pass; timers that fall due have `settled` before the clock goes on. */
    async pass(ms: number, settled: () => Promise<void>): Promise<void> {
      const end = state.elapsed + ms
      await settled()
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (!next) break
        state.elapsed = Math.max(state.elapsed, next.at)
        timers = timers.filter(timer => timer !== next)
        next.action()
        await settled()
      }
      state.elapsed = end
    },
  }
}

const turnsOfList = 20

/** A client for the portal over real HTTP, without a budget, that tracks its requests under way. */
export function clientOf(portal: Portal, userId?: number) {
  const transport = createTransport()
  onTestFinished(() => transport.dropConnections())
  const now = () => performance.now()
  const auth = createWebhookAuthorizer({ endpoint: portal.webhookUrl(userId), onRefused: () => {} })
  const budget = createBudget({ now, wait: delay, burst: 10_000, perSecond: 10_000 })
  const client = createClient({ transport, auth, budget, wait: async () => {}, random: () => 0, now })
  const underWay = new Set<Promise<unknown>>()
  function watched<T>(answer: Promise<T>): Promise<T> {
    const over: Promise<unknown> = answer.then(
      () => underWay.delete(over),
      () => underWay.delete(over),
    )
    underWay.add(over)
    return answer
  }
  const bitrix: Bitrix = {
    batch: (...request) => watched(client.batch(...request)),
    call: (...request) => watched(client.call(...request)),
  }
  async function settled(): Promise<void> {
    do {
      await Promise.all(underWay)
      // A long list is read in turns, a hundred entries in each.
      for (let turn = 0; turn < turnsOfList; turn++) await new Promise(resolve => setImmediate(resolve))
    } while (underWay.size > 0)
  }
  return { bitrix, underWay, settled }
}

/** Files of the operator, by path, read in pieces. */
function operatorFiles(files: ReadonlyMap<string, Buffer>): Disk['local'] {
  async function* read(path: string) {
    const content = files.get(path)
    if (!content) throw new Error('ENOENT')
    for (let at = 0; at < content.length; at += 30_000) yield content.subarray(at, at + 30_000)
  }
  return { ...memoryDisk().local, size: async path => files.get(path)?.length ?? null, read }
}

interface Options {
  /** The console's clock stands still unless the test lets time pass. */
  stands?: boolean
}

/** An operator's console: its services joined as usual, over real HTTP to a portal of the test. */
export async function createHarness(given?: Portal, { stands = false }: Options = {}) {
  const portal = given ?? (await startPortal())
  if (!given) onTestFinished(() => portal.stop())
  const { bitrix, settled } = clientOf(portal)
  const state = { signedIn: true, account: accountOf(portal, portal.operators.me.id, 'Samantha Johnson'), later: 0 }
  const waits: number[] = []
  const hooks = { onWait: async (_ms: number) => {}, onPush: (_name: EventName) => {} }
  const pushed: Pushed[] = []
  const { disk, file } = memoryFile()
  const storage = { full: false, fullAt: (_path: string) => false }
  const files = createMemoryDisk({ full: path => storage.full || storage.fullAt(path) })
  const mine = new Map<string, Buffer>()
  const attention: Attention = { visible: true, idleMs: 0 }
  const standing: PortalStanding = { offline: false, stretch: 1 }
  const timers = manualTimers()
  const start = Date.now()

  const active = () => {
    if (!state.signedIn) throw new AppError('signed_out')
    return { account: state.account, bitrix }
  }
  const push: Push = (name, payload) => {
    pushed.push({ name, payload } as Pushed)
    hooks.onPush(name)
  }
  const now = () => (stands ? start : Date.now()) + timers.state.elapsed + state.later
  const wait = async (ms: number) => {
    waits.push(ms)
    await hooks.onWait(ms)
  }
  const monotonic = () => (stands ? 0 : performance.now()) + timers.state.elapsed
  const { after } = timers
  const system = testSystem({
    clock: { ...computerClock, wall: now, monotonic, after, wait },
    disk: { files: files.files, local: operatorFiles(mine), journal: () => ({ ...endless, ...file }) },
    push,
    watch: () => ({ now: () => attention, onChange: () => {} }),
  })
  /** Builds the services over the disk, as a start does. */
  const begin = () =>
    consoleParts({
      system,
      active,
      clocks: clocksAt(now),
      steady: () => monotonic() + state.later,
      portals: { standing: () => standing },
    })
  let parts = begin()
  const { search, dialogs, people, customers, journal, acts: session, directory, mediaNames, poll, myDialogs } = parts

  return {
    ...{ portal, state, waits, hooks, pushed, disk, file, storage, mine, attention, standing, settled, after },
    memory: files,
    ...{ directory, mediaNames, dialogs, people, customers, journal, session, poll, myDialogs },
    ...{ active, push, now, wait },
    parts: () => parts,
    /** Ends the console and starts it anew. */
    restart: () => (parts = begin()),
    handlers: handlersOf(parts),
    /** Makes another account of the same portal active; returns the way back. */
    turnTo(name: string) {
      const { account: before } = state
      state.account = { ...before, id: AccountId.parse(name) }
      return () => void (state.account = before)
    },
    find: (text: string, ticket = 't') => search['search.find']({ ticket, text }),
    open: (id: number, fresh = false): Promise<DialogView> =>
      parts.dialogs.handlers['dialog.open']({ chatId: chatId(id), fresh }),
    payloads: <N extends EventName>(name: N): Payload<N>[] =>
      pushed.filter(event => event.name === name).map(event => event.payload as Payload<N>),
    /** Moves the clocks on while requests are under way. */
    elapse: (ms: number) => void (timers.state.elapsed += ms),
    /** Lets so many milliseconds pass; every request that falls due is answered before the clock goes on. */
    pass: (ms: number) => timers.pass(ms, settled),
  }
}

export type Harness = Awaited<ReturnType<typeof createHarness>>
