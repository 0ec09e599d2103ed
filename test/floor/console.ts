import { createBudget } from '../../electron/bitrix/client/budget'
import { createClient } from '../../electron/bitrix/client/client'
import type { Transport } from '../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../electron/bitrix/sign-in/webhook'
import { createFileLinks } from '../../electron/services/file/links'
import { accountAt } from '../support/account-at'
import { clocksAt, consoleParts } from '../support/computer/console-parts'
import { testSystem } from '../support/computer/system'
import type { Clock } from './clock'
import { type FloorPortal, origin } from './portal'
import type { Random } from './random'
import type { Reading } from './reading'

export interface ConsoleDeps {
  clock: Clock
  random: Random
  reading: Reading
  portal: FloorPortal
  userId: number
  /** Milliseconds since 1970 when the clock began. */
  start: number
}

export type FloorConsole = ReturnType<typeof createConsole>

/** A console with its real client, budget and pace, at the portal of a simulated office. */
export function createConsole({ clock, random, reading, portal, userId, start }: ConsoleDeps) {
  const seen = { polls: 0, requests: 0, notices: 0 }
  const now = () => start + clock.now()
  const account = accountAt(origin, userId, `Operator ${userId}`)
  const post: Transport['post'] = (...request) => {
    seen.requests++
    return portal.post(...request)
  }
  const onLimited = () => parts.poll.reconsider()
  const wall = now
  const { bitrix, budget } = openPortal({
    clock,
    random,
    reading,
    post,
    endpoint: portal.webhookUrl(userId),
    onLimited,
    wall,
  })
  const active = () => ({ account, bitrix })
  const { after, wait, timeout } = clock
  const system = testSystem({
    clock: {
      wall,
      monotonic: clock.now,
      uptime: () => clock.now() / 1000,
      after,
      every: () => () => {},
      wait,
      timeout,
    },
    random,
    push: () => {
      seen.notices++
    },
  })
  const parts = consoleParts({
    ...{ system, active, clocks: clocksAt(now) },
    portals: {
      standing: () => ({ offline: false, stretch: budget.stretch() }),
      stopActs: budget.stopActs,
      setPlan: (_host, plan) => budget.setPlan(plan),
    },
  })
  const { dialogs, poll, acts: session, messages } = parts
  poll.join({
    ask: () => () => {
      seen.polls++
    },
  })
  const links = createFileLinks({ wait })
  return { userId, account, seen, active, dialogs, poll, session, messages, links, begin: () => poll.turn() }
}

interface Opening extends Pick<ConsoleDeps, 'clock' | 'random' | 'reading'> {
  post: Transport['post']
  endpoint: string
  onLimited: () => void
  wall: () => number
}

/** Opens a portal connection as the console does. */
function openPortal({ clock, random, reading, post, endpoint, onLimited, wall }: Opening) {
  const budget = createBudget({ now: clock.now, wait: clock.wait, random })
  function limited() {
    budget.limited()
    onLimited()
  }
  const auth = createWebhookAuthorizer({ endpoint, onRefused: () => undefined })
  const shared = { ...budget, limited }
  const rest = { wait: clock.wait, random, now: clock.now, wall }
  const client = createClient({ transport: { post: reading.post(post) }, auth, budget: shared, ...rest })
  return { budget: shared, bitrix: reading.watch(client) }
}
