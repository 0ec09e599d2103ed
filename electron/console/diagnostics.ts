import { connectionTo, readCertificate } from '../bitrix/http/certificate'
import { waysTo } from '../bitrix/http/agents'
import type { Serves } from '../contract/calls'
import { type Active, activeOrNull } from '../services/account/active'
import { readPerson } from '../services/account/person'
import { createDiagnostics } from '../services/diagnostics/diagnostics'
import type { Network } from './network'
import type { PortalClocks } from './portal-clocks'
import type { Portals } from './portals'
import type { Shell, System } from './system'

/** As long as a request waits for a proxy script. */
const scriptMs = 10_000

interface ConsoleDiagnosticsDeps {
  system: System
  network: Pick<Network, 'resolveProxy' | 'signIns'>
  active: Active
  clocks: Pick<PortalClocks, 'current'>
  portals: Pick<Portals, 'allowance'>
  shell: Pick<Shell, 'abilities'>
}

/** The diagnostics on the console's own parts. */
export function createConsoleDiagnostics(deps: ConsoleDiagnosticsDeps): Serves<'diagnostics'> {
  const { system, network, active, clocks, portals, shell } = deps
  const { inspection, push, log, vault, clock, dialogs, redactor } = system
  const { wall } = clock
  return createDiagnostics({
    ...{ push, log, wall, saveAs: dialogs.saveAs, redact: redactor.redact },
    ...{ facts: inspection.facts, recentLog: inspection.recentLog, names: inspection.names },
    checked: {
      account: () => activeOrNull(active)?.account ?? null,
      addresses: inspection.addresses,
      ways: origin => waysTo(origin, network.resolveProxy, scriptMs),
      async connect(origin) {
        const socket = await connectionTo(origin, network)
        socket.on('error', () => {}).destroy()
      },
      script: inspection.proxyScript,
      certificate: origin => readCertificate(origin, network),
      person: signal => readPerson(active().bitrix, signal),
      aheadMs: () => clocks.current().aheadMs,
      allowance: portals.allowance,
      keyring: () => vault.status(),
      notifications: async () => (await shell.abilities()).notifications,
      now: wall,
    },
  })
}
