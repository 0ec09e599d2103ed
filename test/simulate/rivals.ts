import { AppError } from '../../electron/app-error'
import { createBudget } from '../../electron/bitrix/client/budget'
import { createClient } from '../../electron/bitrix/client/client'
import type { Transport } from '../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../electron/bitrix/sign-in/webhook'
import type { ComputerClock } from '../../electron/console/clock'
import { handlersOf } from '../../electron/console/parts'
import type { Account, AccountId } from '../../electron/contract/account'
import type { Act, ActDetail } from '../../electron/contract/act'
import { ChatId, type Operator } from '../../electron/contract/common'
import type { DialogView } from '../../electron/contract/dialog'
import type { JournalEntry } from '../../electron/contract/journal'
import type { ActOutcome } from '../../electron/contract/outcome'
import { guardOwned } from '../../electron/services/account/guard'
import type { ActWish } from '../../electron/services/act/table'
import type { Portal } from '../portal/portal'
import type { User } from '../portal/world/model'
import { openSession } from '../portal/world/model'
import { accountAt } from '../support/account-at'
import { clocksAt, consoleParts } from '../support/computer/console-parts'
import { memoryDisk, testSystem } from '../support/computer/system'
import type { Calls, Time } from './seat'

/** Everything that rivals share: the portal with its dialog, the time, and the chance that decides who is faster. */
export interface Arena {
  portal: Portal
  time: Time
  transport: Transport
  /** A number from 0 to 1. */
  random: () => number
  chatId: number
  /** Everybody who has owned the dialog so far. */
  owners: Set<number | null>
}

/** One of those who reach for the same dialog, at a console of their own. */
export interface Rival {
  user: User
  calls: Calls
  account: AccountId
  /** Looks up the acts that are still open, as each start does. */
  settle: () => Promise<void>
}

/** An act of a rival, and the answer they got. */
export interface Bid {
  rival: Rival
  act: Act
  detail: ActDetail
  /** The number of records in the ledger before, and once it was told. */
  from: number
  to: number
  /** Null when it threw. */
  outcome: ActOutcome | null
  threw: string | null
  /** Who they were told was faster. */
  faster: Operator | null
}

/** Lets others go first, some of the time. */
async function hesitate({ random }: Arena): Promise<void> {
  for (let turns = Math.floor(random() ** 2 * 12); turns > 0; turns--) await new Promise(done => setImmediate(done))
}

export function createRival(arena: Arena, user: User): Rival {
  const { portal, time } = arena
  const account = accountOf(portal, user)
  const clock = clockOf(arena)
  const auth = createWebhookAuthorizer({ endpoint: portal.webhookUrl(user.id), onRefused: () => {} })
  const { monotonic: now, wait } = clock
  const budget = createBudget({ now, wait, burst: 1e6, perSecond: 1e6 })
  const clocks = clocksAt(() => time.now)
  const clockOfPortal = clocks.of(account.portal)
  const bitrix = createClient({
    transport: { ...arena.transport, post: postIn(arena) },
    auth,
    budget,
    wait,
    random: () => 0,
    now,
    clock: clockOfPortal,
  })
  const active = () => ({ account, bitrix })
  const parts = consoleParts({ system: testSystem({ clock, disk: memoryDisk() }), active, clocks })
  const calls = guardOwned(handlersOf(parts), () => account.id) as Calls
  return { user, account: account.id, calls, settle: parts.acts.settle }
}

function accountOf({ origin, settings }: Portal, { id, firstName, lastName, admin }: User): Account {
  return accountAt(origin, id, `${firstName} ${lastName}`, { isAdmin: admin, scopes: [...settings.scopes] })
}

/** Requests overtake each other on their way there and back. */
function postIn(arena: Arena): Transport['post'] {
  return async (url, body, options) => {
    await hesitate(arena)
    const answer = await arena.transport.post(url, body, options)
    noteOwner(arena)
    await hesitate(arena)
    return answer
  }
}

export function noteOwner({ portal, chatId, owners }: Arena): void {
  owners.add(openSession(portal.world.chat(chatId))?.operatorId ?? null)
}

function clockOf(arena: Arena): ComputerClock {
  const { time } = arena
  return {
    wall: () => time.now,
    monotonic: () => time.now,
    uptime: () => time.now / 1000,
    after: () => () => {},
    every: () => () => {},
    timeout: () => new AbortController().signal,
    async wait(ms) {
      time.now += ms
      await hesitate(arena)
    },
  }
}

/** Looks at the dialog, thinks for a while, and does one of the things that it offers. */
export async function bid(arena: Arena, rival: Rival, wanted: readonly Act[]): Promise<Bid | null> {
  const { portal, random } = arena
  const chatId = ChatId.parse(arena.chatId)
  const view = await rival.calls['dialog.open']({ chatId, fresh: true }).catch(expected)
  if (!view) return null
  await hesitate(arena)
  const offered = view.dialog.acts.filter(act => wanted.includes(act))
  const act = offered[Math.floor(random() * offered.length)]
  if (!act) return null
  const detail = detailOf(act, arena)
  const begun: Bid = {
    rival,
    act,
    detail,
    from: portal.ledger.acts.length,
    to: 0,
    outcome: null,
    threw: null,
    faster: null,
  }
  const acting = rival.calls[`act.${act}`] as (wish: ActWish & { account: AccountId }) => Promise<ActOutcome>
  try {
    begun.outcome = await acting({ ...wishFor(view, rival), with: detail, reason: '' })
    if (begun.outcome.verdict === 'overtaken') begun.faster = begun.outcome.operator
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    begun.threw = error.details.reason ?? error.code
    begun.faster = error.details.operator ?? null
  }
  begun.to = portal.ledger.acts.length
  return begun
}

const wishFor = ({ dialog }: DialogView, { account }: Rival) => ({
  account,
  chatId: dialog.chatId,
  sessionId: dialog.sessionId,
  ownerId: dialog.operator?.id ?? null,
})

function detailOf(act: Act, { portal }: Arena): ActDetail {
  const { id } = portal.operators.other
  return act === 'transfer' ? { to: { kind: 'person', id, name: 'Анна Иванова' } } : {}
}

function expected(error: unknown): null {
  if (error instanceof AppError) return null
  throw error
}

/** The final word of a rival's journal on each of their acts, oldest first. */
export async function finalWords({ calls }: Rival): Promise<JournalEntry[]> {
  const { entries } = await calls['journal.list']({})
  return entries.toReversed()
}
