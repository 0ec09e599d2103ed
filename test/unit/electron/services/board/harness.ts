import { setTimeout as delay } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import type { Bitrix } from '../../../../../electron/bitrix/client/bitrix'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import { createTransport } from '../../../../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../../../../electron/bitrix/sign-in/webhook'
import { type Account, AccountId } from '../../../../../electron/contract/account'
import type { LiveDialog } from '../../../../../electron/contract/board'
import { type ChatId, UserId } from '../../../../../electron/contract/common'
import type { EventName, Payload, Push } from '../../../../../electron/contract/events'
import type { BoardReading } from '../../../../../electron/services/board/reading'
import type { PortalStanding } from '../../../../../electron/services/poll/poll'
import { type Portal, startPortal } from '../../../../portal/portal'
import { type BoardSize, sowBoard } from '../../../../portal/seed/board/sow'
import { stir } from '../../../../portal/seed/board/stir'
import { clocksAt, consoleParts } from '../../../../support/computer/console-parts'
import { testSystem } from '../../../../support/computer/system'
import { createClock } from '../../../../floor/clock'

type Pushed = { [N in EventName]: { name: N; payload: Payload<N> } }[EventName]

function accountOf(portal: Portal, userId: number): Account {
  return {
    id: AccountId.parse(`account-${userId}`),
    portal: new URL(portal.origin).host,
    portalUrl: portal.origin,
    user: { id: UserId.parse(userId), name: 'Vera Supervisor' },
    isAdmin: false,
    via: 'webhook',
    scopes: [...portal.settings.scopes],
    missingScopes: [],
    keeping: 'memory',
    state: 'ready',
    reason: null,
  }
}

/** A client over real HTTP that tracks its requests under way. */
function clientOf(portal: Portal, userId: number) {
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
  return { bitrix, underWay }
}

/** A supervisor's console at a portal with a living board, on a clock that moves only when told to. */
export async function createBoardHarness(size: Partial<BoardSize> = {}) {
  const clock = createClock()
  const start = Date.parse('2026-11-29T10:00:00Z')
  const now = () => start + clock.now()
  const portal = await startPortal({ now })
  onTestFinished(() => portal.stop())
  const sown = sowBoard(portal.world, { dialogs: 60, operators: 6, lines: 2, ...size })
  const supervisor = portal.operators.supervisor.id
  const { bitrix, underWay } = clientOf(portal, supervisor)
  const state = { signedIn: true, account: accountOf(portal, supervisor) }
  const line: PortalStanding = { offline: false, stretch: 1 }
  const pushed: Pushed[] = []
  const readings: BoardReading[] = []
  const push: Push = (name, payload) => void pushed.push({ name, payload } as Pushed)
  const active = () => {
    if (!state.signedIn) throw new AppError('signed_out')
    return { account: state.account, bitrix }
  }
  const window = { isVisible: true, changed: () => {} }
  const logged: unknown[] = []
  const system = testSystem({
    log: (_text, error) => void logged.push(error),
    clock: {
      wall: now,
      monotonic: clock.now,
      uptime: () => clock.now() / 1000,
      after: clock.after,
      every: () => () => {},
      wait: clock.wait,
      timeout: clock.timeout,
    },
    push,
    watch: () => ({
      now: () => ({ visible: window.isVisible, idleMs: 0 }),
      onChange: listener => {
        const before = window.changed
        window.changed = () => [before, listener].forEach(each => each())
      },
    }),
  })
  const parts = consoleParts({ system, active, clocks: clocksAt(now), lines: { standing: () => line } })
  parts.board.onRead(reading => void readings.push(reading))

  /** Everything that was asked is answered and taken. */
  async function settled(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet = underWay.size > 0 ? 0 : quiet + 1) {
      await Promise.all(underWay)
      await delay(1)
    }
  }
  /** Lets so many milliseconds pass, second by second. */
  async function pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 1000) {
      await clock.run(Math.min(1000, left))
      await settled()
    }
  }
  /** The rows as the window has them. */
  function shown(): Map<ChatId, LiveDialog> {
    const rows = new Map<ChatId, LiveDialog>()
    for (const { name, payload } of pushed) {
      if (name !== 'board.changed') continue
      if (payload.anew) rows.clear()
      for (const dialog of payload.dialogs) rows.set(dialog.chatId, dialog)
      for (const chatId of payload.gone) rows.delete(chatId)
    }
    return rows
  }
  return {
    ...{
      logged,
      portal,
      world: portal.world,
      sown,
      clock,
      now,
      state,
      line,
      window,
      pushed,
      readings,
      parts,
      pass,
      settled,
      shown,
    },
    ...{ board: parts.board, handlers: parts.board.handlers },
    watch: (isShown = true) => parts.board.handlers['board.watch']({ shown: isShown }),
    stir: (count: number, seed = 1) => stir(portal.world, count, seed, sown.lineIds),
    standing: () => pushed.findLast(({ name }) => name === 'board.changed')?.payload as Payload<'board.changed'>,
  }
}

export type BoardHarness = Awaited<ReturnType<typeof createBoardHarness>>
