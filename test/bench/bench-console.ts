import { launchConsole } from '../support/console'
import type { Console } from '../support/console'
import { operatorAt } from '../support/operator'
import type { Operator } from '../support/operator'
import { startPortal } from '../portal/portal'
import type { Portal } from '../portal/portal'
import type { World } from '../portal/world/world'

export interface BenchConsole extends Pick<Console, 'window' | 'electron'> {
  portal: Portal
  operator: Operator
  close(): Promise<void>
}

/**
 * A console at a portal of its own, signed in by webhook; `sow` fills the portal first.
 *
 * @param userId Who signs in; the portal's usual operator by default.
 */
export async function openBenchConsole(sow: (world: World) => void, userId?: number): Promise<BenchConsole> {
  const portal = await startPortal()
  sow(portal.world)
  const { window, electron, close } = await launchConsole()
  const operator = operatorAt(window)
  await operator.signInByWebhook(portal.webhookUrl(userId))
  return {
    portal,
    window,
    electron,
    operator,
    async close() {
      await close()
      await portal.stop()
    },
  }
}
