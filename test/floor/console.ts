import { createBudget } from '../../electron/bitrix/client/budget'
import { createClient } from '../../electron/bitrix/client/client'
import type { Transport } from '../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../electron/bitrix/sign-in/webhook'
import { UserId } from '../../electron/contract/common'
import { type Account, AccountId } from '../../electron/contract/account'
import { createDialogs } from '../../electron/services/dialog/dialogs'
import { createDirectory } from '../../electron/services/people/directory'
import { createFileBook } from '../../electron/services/portal/media-names'
import { createFileLinks } from '../../electron/services/file/links'
import { createJournal } from '../../electron/services/journal/journal'
import { createLive } from '../../electron/services/poll/poll'
import { createMessages } from '../../electron/services/message/messages'
import { createOutbox } from '../../electron/services/message/outbox'
import { createOwn } from '../../electron/services/my-dialogs/my-dialogs'
import { createSession } from '../../electron/services/act/acts'
import { createRecords } from '../../electron/storage/records'
import { createMemoryDisk } from '../unit/electron/storage/memory-disk'
import type { Clock } from './clock'
import { type FloorPortal, origin } from './portal'
import type { Random } from './random'

export interface ConsoleDeps {
  clock: Clock
  random: Random
  portal: FloorPortal
  userId: number
  /** Milliseconds since 1970 when the clock began. */
  start: number
}

export type FloorConsole = ReturnType<typeof createConsole>

/** A console as main puts it together: its client, its budget and its pace are the real ones, and its portal's office is not. */
export function createConsole({ clock, random, portal, userId, start }: ConsoleDeps) {
  const seen = { looks: 0, requests: 0, notices: 0 }
  const now = () => start + clock.now()
  const account = accountOf(userId)
  const post: Transport['post'] = (...request) => {
    seen.requests++
    return portal.post(...request)
  }
  const onLimited = () => live.reconsider()
  const wall = now
  const { bitrix, budget } = openLine({ clock, random, post, endpoint: portal.webhookUrl(userId), onLimited, wall })
  const line = () => ({ offline: false, stretch: budget.stretch() })
  const active = () => ({ account, bitrix })
  const push = () => {
    seen.notices++
  }
  const directory = createDirectory({ active })
  let ids = 0
  const fileBook = createFileBook(() => `file-${++ids}`)
  const common = { active, push, now, wait: clock.wait, timeout: clock.timeout }
  const dialogs = createDialogs({ ...common, directory, files: fileBook })
  const attention = () => ({ visible: true, idleMs: 0 })
  const following = { ...common, line, stopActs: budget.stopActs, attention, monotonic: clock.now, after: clock.after }
  const live = createLive(following)
  const own = createOwn({ ...common, directory, nudge: live.nudge })
  const journal = createJournal({
    file: memoryFile(),
    account: () => account.id,
    saveAs: async () => false,
    now,
    newId: () => `act-${++ids}`,
  })
  const session = createSession({ ...common, dialogs, journal })
  const outbox = createOutbox({ records: createRecords({ files: createMemoryDisk().files, now }), folder: '/outbox' })
  const { nudge, nextLook } = live
  const watching = { outbox, nudge, nextLook, after: clock.after }
  const messages = createMessages({ ...common, ...watching, dialogs, directory, files: fileBook })
  for (const part of [own.part, messages.marks, messages.part]) live.join(part)
  live.join({
    ask: () => () => {
      seen.looks++
    },
  })
  own.onChange(steps => {
    const mine = steps.flatMap(({ now: dialog }) => (dialog?.mine && dialog.group !== 'closed' ? [dialog] : []))
    dialogs.memory.noteJoined(account, mine)
  })
  const links = createFileLinks({ wait: clock.wait })
  return { userId, account, seen, active, dialogs, live, session, messages, links, begin: () => live.turn() }
}

interface Opening extends Pick<ConsoleDeps, 'clock' | 'random'> {
  post: Transport['post']
  endpoint: string
  onLimited: () => void
  wall: () => number
}

/** As `main-lines.ts` opens one. */
function openLine({ clock, random, post, endpoint, onLimited, wall }: Opening) {
  const budget = createBudget({ now: clock.now, wait: clock.wait, random })
  function limited() {
    budget.limited()
    onLimited()
  }
  const auth = createWebhookAuthorizer({ endpoint, onRefused: () => undefined })
  const shared = { ...budget, limited }
  const rest = { wait: clock.wait, random, now: clock.now, wall }
  return { budget: shared, bitrix: createClient({ transport: { post }, auth, budget: shared, ...rest }) }
}

function memoryFile() {
  const lines: string[] = []
  return {
    append: async (line: string) => void lines.push(line),
    read: async () => [...lines],
  }
}

function accountOf(userId: number): Account {
  return {
    id: AccountId.parse(`operator-${userId}`),
    portal: new URL(origin).host,
    portalUrl: origin,
    user: { id: UserId.parse(userId), name: `Operator ${userId}` },
    isAdmin: false,
    via: 'webhook',
    scopes: ['crm', 'im', 'imopenlines', 'user', 'lists'],
    missingScopes: [],
    keeping: 'memory',
    state: 'ready',
    reason: null,
  }
}
