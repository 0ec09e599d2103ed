import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { createBudget } from '../../electron/bitrix/client/budget'
import { createClient } from '../../electron/bitrix/client/client'
import { createTransport } from '../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../electron/bitrix/sign-in/webhook'
import { UserId } from '../../electron/contract/common'
import { AccountId } from '../../electron/contract/account'
import type { Account } from '../../electron/contract/account'
import type { RecentSearch } from '../../electron/contract/search'
import { createDialogs } from '../../electron/services/dialog/dialogs'
import { createDirectory } from '../../electron/services/people/directory'
import { createFileBook } from '../../electron/services/portal/media-names'
import { createSearch } from '../../electron/services/search/search'
import type { Portal } from '../portal/portal'

/** The console's own look-up, as main puts it together, without Electron around it. */
export function ourLookUp(portal: Portal): { find: (text: string) => Promise<unknown>; stop: () => void } {
  const transport = createTransport()
  const now = () => performance.now()
  const auth = createWebhookAuthorizer({ endpoint: portal.webhookUrl(), onRefused: () => undefined })
  const budget = createBudget({ now, wait: delay, burst: 1e6, perSecond: 1e6 })
  const bitrix = createClient({ transport, auth, budget, wait: delay, random: Math.random, now })
  const active = () => ({ account: accountAt(portal), bitrix })
  const push = () => undefined
  const directory = createDirectory({ active })
  const dialogs = createDialogs({ active, directory, files: createFileBook(randomUUID), push, now: Date.now })
  let kept: RecentSearch[] = []
  const recent = { read: () => kept, write: (list: RecentSearch[]) => void (kept = list) }
  const search = createSearch({ active, directory, dialogs, push, recent, now: Date.now })
  return { find: text => search['search.find']({ ticket: 'bench', text }), stop: transport.dropConnections }
}

function accountAt(portal: Portal): Account {
  return {
    id: AccountId.parse('bench'),
    portal: new URL(portal.origin).host,
    portalUrl: portal.origin,
    user: { id: UserId.parse(portal.operators.me.id), name: null },
    isAdmin: false,
    via: 'webhook',
    scopes: [],
    missingScopes: [],
    keeping: 'memory',
    state: 'ready',
    reason: null,
  }
}
