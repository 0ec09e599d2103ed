import { onTestFinished } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import type { LiveDialog } from '../../../../../electron/contract/board'
import type { ChatId } from '../../../../../electron/contract/common'
import type { EventName, Payload, Push } from '../../../../../electron/contract/events'
import type { BoardReading } from '../../../../../electron/services/board/reading'
import type { PortalStanding } from '../../../../../electron/services/poll/poll'
import { startPortal } from '../../../../portal/portal'
import { type BoardSize, sowBoard } from '../../../../portal/seed/board/sow'
import { stir } from '../../../../portal/seed/board/stir'
import { clocksAt, consoleParts } from '../../../../support/computer/console-parts'
import { testSystem } from '../../../../support/computer/system'
import { createClock } from '../../../../floor/clock'
import { accountOf, clientOf } from '../harness'

type Pushed = { [N in EventName]: { name: N; payload: Payload<N> } }[EventName]

/** The rows as the window has them. */
function rowsIn(pushed: readonly Pushed[]): Map<ChatId, LiveDialog> {
  const rows = new Map<ChatId, LiveDialog>()
  for (const { name, payload } of pushed) {
    if (name !== 'board.changed') continue
    if (payload.anew) rows.clear()
    for (const dialog of payload.dialogs) rows.set(dialog.chatId, dialog)
    for (const chatId of payload.gone) rows.delete(chatId)
  }
  return rows
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
  const state = { signedIn: true, account: accountOf(portal, supervisor, 'Vera Supervisor') }
  const portalStanding: PortalStanding = { offline: false, stretch: 1 }
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
  const parts = consoleParts({ system, active, clocks: clocksAt(now), portals: { standing: () => portalStanding } })
  parts.board.onRead(reading => void readings.push(reading))

  /** Everything that was asked is answered and taken. */
  async function settled(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet = underWay.size > 0 ? 0 : quiet + 1) {
      await Promise.all(underWay)
      await new Promise(resolve => setImmediate(resolve))
    }
  }
  /** Lets so many milliseconds pass, second by second. */
  async function pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 1000) {
      await clock.run(Math.min(1000, left))
      await settled()
    }
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
      portalStanding,
      pushed,
      readings,
      parts,
      pass,
      settled,
    },
    ...{ window, shown: () => rowsIn(pushed) },
    ...{ board: parts.board, handlers: parts.board.handlers },
    watch: (isShown = true) => parts.board.handlers['board.watch']({ shown: isShown }),
    stir: (count: number, seed = 1) => stir(portal.world, count, seed, sown.lineIds),
    standing: () => pushed.findLast(({ name }) => name === 'board.changed')?.payload as Payload<'board.changed'>,
  }
}

export type BoardHarness = Awaited<ReturnType<typeof createBoardHarness>>
