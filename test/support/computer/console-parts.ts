import { createParts, type PartsDeps } from '../../../electron/console/parts'
import type { PortalClocks } from '../../../electron/console/portal-clocks'
import type { System } from '../../../electron/console/system'
import { type Active, activeOrNull } from '../../../electron/services/account/active'
import { noShell } from './system'

interface Given {
  system: System
  /** The account that the test works with. */
  active: Active
  clocks: Pick<PortalClocks, 'of' | 'now'>
  /** Milliseconds on a clock that nobody sets; the system's unless given. */
  steady?: () => number
  /** The connection to the portal; by default one that is always there. */
  portals?: Partial<PartsDeps['portals']>
}

const steadyPortals: PartsDeps['portals'] = {
  standing: () => ({ offline: false, stretch: 1 }),
  stopActs: () => {},
  setPlan: () => {},
}

/** The services as the console joins them, for an account of the test: nobody signs in, and there is no budget. */
export function consoleParts({ system, active, clocks, ...given }: Given) {
  const { steady = system.clock.monotonic } = given
  const network = {
    resolveProxy: system.resolveProxy,
    userAgent: 'Switchboard/test',
    signIns: { of: async () => null, demanded: () => {} },
  }
  const portals = { ...steadyPortals, ...given.portals }
  const accounts = () => [activeOrNull(active)?.account ?? []].flat()
  return createParts({ system, active, accounts, network, portals, clocks, steady, shell: noShell })
}

/** Portals' clocks that show a given time and learn nothing. */
export const clocksAt = (now: () => number): Pick<PortalClocks, 'of' | 'now'> => ({
  of: () => ({ now, ahead: () => 0, asking: () => () => {} }),
  now,
})
