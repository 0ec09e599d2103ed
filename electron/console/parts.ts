import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { PortalClocks } from './portal-clocks'
import type { Account, AccountId } from '../contract/account'
import { createConsoleAlerts } from './alerts'
import { createConsoleNotifications } from './notifications'
import { createConsoleBoard } from './board'
import { createFileParts } from './files'
import type { Portals } from './portals'
import { createConsolePoll } from './poll'
import { createMessageParts } from './messages'
import type { Network } from './network'
import { createNotes } from './drafts'
import { createConsoleJournal } from './journal'
import { createConsoleReminders } from './reminders'
import type { Log, Shell, System } from './system'
import { type Active, activeOrNull, type PortalTime } from '../services/account/active'
import { type Claims, createClaims } from '../services/delivery/claims'
import { createChannelLineRules } from '../services/channel-line/rules'
import { createCustomers } from '../services/customer/customer'
import { createDialogs } from '../services/dialog/dialogs'
import { isSilent } from '../services/dialog/waiting'
import { createDirectory } from '../services/people/directory'
import { createRating } from '../services/rating/rating'
import { createLook } from '../services/look/look'
import { createMediaNames } from '../services/portal/media-names'
import type { Poll } from '../services/poll/poll'
import type { PollPart } from '../services/portal/poll-part'
import { createPeople } from '../services/people/people'
import { createSearch } from '../services/search/search'
import { createActs } from '../services/act/acts'
import { createPinAll } from '../services/act/pin-all'
import { createOffers } from '../services/act/missing'
import type { Trace } from '../services/portal/trace'
import { createRecords } from '../storage/records'

export interface PartsDeps {
  system: System
  network: Pick<Network, 'resolveProxy' | 'userAgent' | 'signIns'>
  active: Active
  /** Every kept sign-in. */
  accounts: () => readonly Account[]
  portals: Pick<Portals, 'standing' | 'stopActs' | 'setPlan'>
  clocks: Pick<PortalClocks, 'of' | 'now'>
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady: () => number
  shell: Shell
}

export type ConsoleParts = ReturnType<typeof createParts>

/** Answers of the parts, all for the active account. */
export const handlersOf = ({ search, all, ...parts }: ConsoleParts) => ({
  ...search,
  ...all,
  ...parts.dialogs.handlers,
  ...parts.fileParts.handlers,
  ...parts.people.handlers,
  ...parts.customers.handlers,
  ...parts.lineRules.handlers,
  ...parts.board.handlers,
  ...parts.look.handlers,
  ...parts.rating.handlers,
  ...parts.acts.handlers,
  ...parts.offers.handlers,
  ...parts.journal.handlers,
  ...parts.notifications.handlers,
  ...parts.poll.handlers,
  ...parts.myDialogs.handlers,
  ...parts.notes.handlers,
  ...parts.reminders.handlers,
  ...parts.alerts.handlers,
  ...parts.messages.handlers,
})

/** Builds the operator's work with the active account, each part with what it needs of the others. */
export function createParts({ system, network, active, accounts, portals, clocks, steady, shell }: PartsDeps) {
  const { push, preferences } = system
  const { wait, timeout } = system.clock
  const now: PortalTime = ({ account }) => clocks.of(account.portal).now()
  const trace = createTrace(system.log)
  const account = () => activeOrNull(active)?.account.id ?? null
  const directory = createDirectory({ active })
  const common = { system, active, clocks, portalTime: now, trace }
  const attention = system.watch()
  const { poll, myDialogs } = createConsolePoll({ directory, portals, attention, ...common })
  const mediaNames = createMediaNames(() => randomBytes(16).toString('hex'))
  const dialogs = createDialogs({ active, directory, files: mediaNames, push, now, trace })
  dialogs.onRead(view => myDialogs.saw(view.dialog, view.messages.at(-1)?.id ?? null, view.unsaid, isSilent(view)))
  const storing = { system, now, trace, claims: claimsOnDisk(system) }
  const fileParts = createFileParts({ active, dialogs, mediaNames, network, steady, ...storing })
  const people = createPeople({ active, directory, now: steady })
  const customers = createCustomers({ active, dialogs, directory, now, trace })
  const lineRules = followed(poll, createChannelLineRules({ active, push, now: steady }))
  const recent = preferences.recentOf(account)
  const board = createConsoleBoard({ directory, myDialogs, people, portals, poll, attention, steady, ...common })
  dialogs.onRead(board.saw)
  const looking = createLooking({ active, dialogs, directory, push, now, poll, trace })
  const search = createSearch({ active, directory, dialogs, push, recent, now: clocks.now, trace, country: country() })
  const messages = createMessageParts({ active, dialogs, directory, mediaNames, poll, myDialogs, steady, ...storing })
  const notes = createNotes({ system, active, account, now: clocks.now, steady, trace })
  const offers = followed(poll, createOffers({ active, push, allowed: () => system.policy().allowedActs }))
  const journal = createConsoleJournal({
    account,
    dialogs,
    directory,
    older: messages.handlers['message.older'],
    ...common,
  })
  const acts = createActs({ active, dialogs, journal, push, offers, now, steady, wait, timeout })
  const { watch, began } = acts
  const all = createPinAll({ active, journal, myDialogs, steady, wait, watch, began, outdate: dialogs.outdate })
  const notifications = createConsoleNotifications({ system, myDialogs, acts, shell, account })
  const following = { accounts, account, poll, shell, steady, ...common }
  const reminders = createConsoleReminders({ myDialogs, dialogs, ...following })
  const alerts = createConsoleAlerts({ board, lineRules, directory, ...following })
  /** An account signs out: nothing of it stays in memory, and all its work stops. */
  async function leave(account: AccountId): Promise<void> {
    await Promise.all([messages, fileParts, reminders, alerts].map(part => part.leave(account)))
    for (const part of [dialogs, customers, people, notes, directory, lineRules, board, looking.look])
      part.forget(account)
  }
  const answering = { search, dialogs, fileParts, people, customers, acts, all, offers, journal, notifications, poll }
  const keeping = { myDialogs, board, ...looking, lineRules, notes, messages, reminders, alerts }
  return { ...answering, ...keeping, account, directory, mediaNames, leave }
}

type LookingDeps = Parameters<typeof createLook>[0] & Parameters<typeof createRating>[0] & { poll: Poll }

/** Dialogs that are read without taking part in them. */
function createLooking({ poll, ...deps }: Omit<LookingDeps, 'nudge'>) {
  return { look: followed(poll, createLook({ ...deps, nudge: poll.nudge })), rating: createRating(deps) }
}

/** The country whose numbers are written without a code. Plural rules know the locale like any other part, and load least. */
const country = () => new Intl.Locale(new Intl.PluralRules().resolvedOptions().locale).region

function createTrace(log: Log): Trace {
  return error => {
    const id = randomUUID()
    log(`${id} part of an answer failed`, error)
    return id
  }
}

/** A part that adds commands to each poll. */
function followed<P extends { part: PollPart }>(poll: Pick<Poll, 'join'>, joining: P): P {
  poll.join(joining.part)
  return joining
}

function claimsOnDisk({ folder, disk, clock }: System): Claims {
  const records = createRecords({ files: disk.files, now: clock.wall })
  return createClaims({ records, folder: join(folder, 'outbox', 'claims') })
}
