import { setTimeout as delay } from 'node:timers/promises'
import { createBudget } from '../../electron/bitrix/client/budget'
import { createClient } from '../../electron/bitrix/client/client'
import { createTransport } from '../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../electron/bitrix/sign-in/webhook'
import type { Portal } from '../portal/portal'
import { accountAt } from '../support/account-at'
import { clocksAt, consoleParts } from '../support/computer/console-parts'
import { testSystem } from '../support/computer/system'

/** The console's own look-up, as the console joins it, without Electron around it. */
export function ourLookUp(portal: Portal): { find: (text: string) => Promise<unknown>; stop: () => void } {
  const transport = createTransport()
  const now = () => performance.now()
  const auth = createWebhookAuthorizer({ endpoint: portal.webhookUrl(), onRefused: () => undefined })
  const budget = createBudget({ now, wait: delay, burst: 1e6, perSecond: 1e6 })
  const bitrix = createClient({ transport, auth, budget, wait: delay, random: Math.random, now })
  const active = () => ({ account: accountAt(portal.origin, portal.operators.me.id, null), bitrix })
  const { search } = consoleParts({ system: testSystem(), active, clocks: clocksAt(Date.now) })
  return { find: text => search['search.find']({ ticket: 'bench', text }), stop: transport.dropConnections }
}
