import { app } from 'electron'
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Watching } from './attention'
import type { Clocks } from './clocks'
import type { ConnectionState } from './connection'
import type { Push } from './contract/events'
import type { AccountId } from './contract/models-account'
import type { Log } from './log'
import { activeIn, joinAccounts } from './main-accounts'
import type { Base } from './main-base'
import { createCalling } from './main-calling'
import { createFileParts } from './main-files'
import { createLines, pause } from './main-lines'
import { createFollowing } from './main-live'
import { createMessageParts } from './main-messages'
import { createNetwork } from './main-network'
import { createNotes } from './main-notes'
import type { Shell } from './main-shell'
import { saveAs } from './save-as'
import type { PortalTime } from './services/active-account'
import { type Claims, createClaims } from './services/account-claims'
import { createCustomers } from './services/customer'
import { createDialogs } from './services/dialog'
import { createDirectory } from './services/directory'
import { createFileBook } from './services/file-book'
import { createJournal, type Journal } from './services/journal'
import type { Live } from './services/live'
import type { LivePart } from './services/live-look'
import { createPeople } from './services/people'
import { createSearch } from './services/search'
import { createSession } from './services/session'
import { createSessionAll } from './services/session-all'
import { createOffers } from './services/session-offers'
import type { Trace } from './services/trace'
import { createFiles } from './storage/files'
import { createJournalFile } from './storage/journal-file'
import { createRecords } from './storage/records'

export interface PartsDeps {
  base: Base
  push: Push
  connection: ConnectionState
  clocks: Clocks
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady: () => number
  attention: Watching
  shell: Shell
  /** Hears that the shown portal was lost, or is back. */
  onReach: (reached: boolean) => void
}

export type Parts = ReturnType<typeof createParts>

const files = createFiles(process.platform !== 'win32')

/** Builds the parts behind the first screen, each with what it needs of the others. */
export function createParts({ base, push, connection, clocks, steady, attention, shell, onReach }: PartsDeps) {
  const { log, preferences } = base
  const now: PortalTime = ({ account }) => clocks.of(account.portal).now()
  const trace = createTrace(log)
  const { transport, resolveProxy } = createNetwork(base)
  const told = { onReach, onLimited: () => following.live.reconsider(), log, redact: base.redactor.redact }
  const lines = createLines({ transport, resolveProxy, connection, clocks, steady, ...told })
  const accounts = joinAccounts({ base, files, push, transport, lines })
  const { active } = accounts
  const account = () => activeIn(accounts)?.id ?? null
  const directory = createDirectory({ active })
  const following = createFollowing({ active, directory, push, lines, attention, clocks, portalTime: now, trace })
  const { live, own } = following
  const fileBook = createFileBook(() => randomBytes(16).toString('hex'))
  const dialogs = createDialogs({ active, directory, files: fileBook, push: following.push, now, trace })
  const storing = { files, now, push, trace, claims: claimsOnDisk() }
  const fileParts = createFileParts({ active, dialogs, book: fileBook, preferences, resolveProxy, ...storing })
  const people = createPeople({ active, directory, now: steady })
  const customers = createCustomers({ active, dialogs, directory, now, trace })
  const recent = preferences.recentOf(account)
  const country = new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).region
  const search = createSearch({ active, directory, dialogs, push, recent, now: clocks.now, trace, country })
  const messages = createMessageParts({ active, dialogs, directory, fileBook, live, own, log, steady, ...storing })
  const notes = createNotes({ files, active, account, now: clocks.now, steady, trace, push, wait: pause })
  const offers = followed(live, createOffers({ active, push }))
  const calling = createCalling({ own, shell, preferences, account, push })
  const journal = calling.watched(journalOf(account, clocks.now, push))
  const acts = createSession({ active, dialogs, journal, push, offers, now, steady, wait: pause })
  const handlers = {
    ...search,
    ...dialogs.handlers,
    ...fileParts.handlers,
    ...people.handlers,
    ...customers.handlers,
    ...acts.handlers,
    ...createSessionAll({ active, journal, own, steady, wait: pause, watch: acts.watch }),
    ...offers.handlers,
    ...journal.handlers,
    ...calling.handlers,
    ...live.handlers,
    ...own.handlers,
    ...notes.handlers,
    ...messages.handlers,
  }
  /** An account signs out: nothing of it stays in memory, and nothing goes on for it. */
  async function leave(account: AccountId): Promise<void> {
    await Promise.all([messages.leave(account), fileParts.leave(account)])
    for (const part of [dialogs, customers, people, notes, directory]) part.forget(account)
  }
  return { leave, accounts, account, lines, live, fileParts, messages, notes, calling, acts, handlers }
}

function createTrace(log: Log): Trace {
  return error => {
    const id = randomUUID()
    log(`${id} part of an answer failed`, error)
    return id
  }
}

/** A part that looks at the portal with each look. */
function followed<P extends { part: LivePart }>(live: Pick<Live, 'join'>, joining: P): P {
  live.join(joining.part)
  return joining
}

function claimsOnDisk(): Claims {
  const folder = join(app.getPath('userData'), 'outbox', 'claims')
  return createClaims({ records: createRecords({ files, now: Date.now }), folder })
}

function journalOf(account: () => AccountId | null, now: () => number, push: Push): Journal {
  const file = createJournalFile({ path: join(app.getPath('userData'), 'journal', 'acts.jsonl') })
  const onUnread = () => push('journal.unread', {})
  return createJournal({ file, account, saveAs, onUnread, now, newId: randomUUID })
}
