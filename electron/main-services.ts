import { app, safeStorage } from 'electron'
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from './app-error'
import { createOAuthSignIn } from './bitrix/oauth-sign-in'
import { isLoopback } from './bitrix/portal-address'
import type { Transport } from './bitrix/transport'
import type { Watching } from './attention'
import type { ConnectionState } from './connection'
import type { Push } from './contract/events'
import type { Account } from './contract/models-account'
import { openExternal } from './external'
import { listenOnLoopback, redirectAddress } from './loopback'
import type { Log } from './log'
import type { Base } from './main-base'
import { createFileParts } from './main-files'
import { createCalling } from './main-calling'
import type { Services } from './main-handlers'
import { createLines, type Lines, monotonic, pause } from './main-lines'
import { createFollowing } from './main-live'
import { createMessageParts } from './main-messages'
import { createNetwork } from './main-network'
import { createNotes } from './main-notes'
import type { Shell } from './main-shell'
import { saveAs } from './save-as'
import { type Accounts, createAccounts } from './services/account'
import { createCustomers } from './services/customer'
import { createDialogs } from './services/dialog'
import { createDirectory } from './services/directory'
import { createFileBook } from './services/file-book'
import { createJournal } from './services/journal'
import { createPeople } from './services/people'
import { createSearch } from './services/search'
import { createSession } from './services/session'
import { createSessionAll } from './services/session-all'
import { createOffers } from './services/session-offers'
import type { Trace } from './services/trace'
import { createFiles } from './storage/files'
import { createJournalFile } from './storage/journal-file'
import { createNote } from './storage/note'
import { createSecrets } from './storage/secrets'
import { createSlots } from './storage/slots'
import { createWeakSealer } from './storage/weak-seal'
import { createVault } from './vault'

interface Deps {
  base: Base
  push: Push
  connection: ConnectionState
  attention: Watching
  shell: Shell
}

const files = createFiles(process.platform !== 'win32')
const now = Date.now

/** Builds everything behind the first screen and joins it. Loaded while the window paints. */
export async function createServices({ base, push, connection, attention, shell }: Deps): Promise<Services> {
  const { log, preferences } = base
  const trace = createTrace(log)
  const { transport, resolveProxy } = createNetwork(log)
  const lines = createLines({ transport, resolveProxy, connection, onReach: reached => onReach(reached), log })
  const accounts = joinAccounts({ base, push, transport, lines })
  const { active } = accounts
  const account = () => activeIn(accounts)?.id ?? null
  const directory = createDirectory({ active })
  const following = createFollowing({ active, directory, push, lines, attention, now, trace })
  const { live, own } = following
  const fileBook = createFileBook(() => randomBytes(16).toString('hex'))
  const dialogs = createDialogs({ active, directory, files: fileBook, push: following.push, now, trace })
  const fileParts = createFileParts({ active, dialogs, book: fileBook, preferences, resolveProxy, push, trace })
  const search = createSearch({ active, directory, dialogs, push, recent: preferences.recentOf(account), now, trace })
  const journal = createJournal({ file: journalFile(), account, saveAs, now, newId: randomUUID })
  const messages = createMessageParts({ active, dialogs, directory, fileBook, files, live, own, push, now, trace, log })
  const notes = createNotes({ files, active, account, now, trace, push, wait: pause })
  const offers = createOffers({ active, push })
  live.join(offers.part)
  const calling = createCalling({ own, shell, preferences, account, push })
  const acts = createSession({ active, dialogs, journal: calling.watched(journal), push, offers, now, wait: pause })

  let isHeard = false
  function settle(): void {
    // Before the window listens, nobody would be told.
    if (!isHeard || account() === null) return
    acts.settle().catch((error: unknown) => log('open acts were not settled', error))
    messages.settle()
  }

  function onReach(reached: boolean): void {
    if (reached) settle()
    if (reached) live.nudge()
    else live.reconsider()
  }
  accounts.onActive(now => {
    fileParts.media.forget()
    lines.show(now && (() => activeIn(accounts)?.portal ?? now.portal))
    live.turn()
    messages.turn()
    calling.turn()
    settle()
  })
  // What cannot be read is not lost: it stays where it is, and the operator can sign in anew.
  await accounts.start().catch((error: unknown) => log('stored sign-ins were not opened', error))
  return {
    handlers: {
      ...accounts.handlers,
      async 'account.signOut'({ accountId }) {
        fileParts.leave(accountId)
        return accounts.handlers['account.signOut']({ accountId })
      },
      ...search,
      ...dialogs.handlers,
      ...fileParts.handlers,
      ...createPeople({ active, directory, now }),
      ...createCustomers({ active, dialogs, directory, now, trace }),
      ...acts.handlers,
      ...createSessionAll({ active, journal: calling.watched(journal), own, wait: pause }),
      ...offers.handlers,
      async 'session.settle'() {
        isHeard = true
        settle()
      },
      ...journal.handlers,
      ...calling.handlers,
      ...live.handlers,
      ...own.handlers,
      ...notes.handlers,
      ...messages.handlers,
    },
    media: fileParts.media,
    choose: fileParts.choose,
    loopbackPortal() {
      const portal = activeIn(accounts)
      return portal && isLoopback(new URL(portal.portalUrl).hostname) ? portal.portalUrl : null
    },
    resume() {
      lines.resume()
      fileParts.dropConnections()
      live.nudge()
      settle()
    },
    async close() {
      live.stop()
      accounts.stop()
      await Promise.all([accounts.flush(), notes.flush(), messages.flush()])
      lines.close()
    },
  }
}

interface Joining {
  base: Base
  push: Push
  transport: Transport
  lines: Lines
}

function joinAccounts({ base, push, transport, lines }: Joining): Accounts {
  const { log, policy, policyDamaged, redactor } = base
  const folder = join(app.getPath('userData'), 'accounts')
  const { post } = transport
  const { register } = redactor
  const secrets = createSecrets({
    slots: createSlots({ files, folder, now }),
    vault: createVault({ safeStorage, platform: process.platform }),
    weak: createWeakSealer({ files, folder }),
    now,
  })
  const beginSignIn = createOAuthSignIn({
    post,
    listen: accept => listenOnLoopback({ port: policy.redirectPort, accept }),
    // The one who signs in typed the address himself, and it was checked: plain http there is his own computer.
    openExternal: url => openExternal(url, new URL(url).origin),
    now,
    wait: pause,
    random: randomBytes,
    register,
  })
  return createAccounts({
    beginSignIn,
    preset: policy,
    policyDamaged,
    redirectAddress: redirectAddress(policy.redirectPort),
    lastActive: createNote({ files, path: join(folder, 'active') }),
    push,
    now,
    post,
    makeBitrix: (authorizer, host) => lines.makeBitrix(authorizer, host),
    secrets,
    monotonic,
    wait: pause,
    register,
    log,
  })
}

function createTrace(log: Log): Trace {
  return error => {
    const id = randomUUID()
    log(`${id} part of an answer failed`, error)
    return id
  }
}

const journalFile = () => createJournalFile({ path: join(app.getPath('userData'), 'journal', 'acts.jsonl') })

/** The active account; null without one, or while its portal does not take the credentials. */
function activeIn(accounts: Accounts): Account | null {
  try {
    return accounts.active().account
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
