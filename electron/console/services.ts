import { isLoopback } from '../bitrix/identifiers/portal-address'
import type { Handlers, OwnCalls } from '../contract/calls'
import type { Accounts } from '../services/account/accounts'
import { activeOrNull } from '../services/account/active'
import { guardOwned } from '../services/account/guard'
import type { LastStep } from '../services/update/last-step'
import { joinAccounts } from './accounts'
import type { ConnectionState } from './connection'
import { createConsoleDiagnostics } from './diagnostics'
import type { FileParts } from './files'
import { createNetwork, type Network } from './network'
import { refusalBy } from './obey'
import { type ConsoleParts, createParts, handlersOf } from './parts'
import type { PortalClocks } from './portal-clocks'
import { createPortals, type Portals } from './portals'
import { createConsoleUpdates } from './updates'
import type { Log, Shell, System } from './system'

/** Everything behind the first screen: accounts, search, dialogs, acts. */
export interface Services {
  parts: ConsoleParts
  handlers: Omit<Handlers, keyof OwnCalls>
  media: FileParts['media']
  choose: FileParts['choose']
  /** Origin of the active account's portal if it is on this very computer; null otherwise. */
  loopbackPortal(): string | null
  /** After sleep: connections are dead, and acts under way may have been cut off. */
  resume(): void
  /** Another network: where an address is lost, so are the connections from it. */
  changeNetwork(change: 'lost' | 'more'): void
  /** Saves everything that must not be lost. */
  close(): Promise<void>
  /** Replaces the program, if that is due. @returns Whether an installer starts it, where that is wanted. */
  finish(ending: LastStep): Promise<boolean>
}

interface ServicesDeps {
  system: System
  connection: ConnectionState
  clocks: PortalClocks
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady: () => number
  shell: Shell
}

/** Builds everything behind the first screen and connects it. Loaded while the window paints. */
export async function createServices({ system, connection, clocks, steady, shell }: ServicesDeps): Promise<Services> {
  const network = createNetwork(system)
  const onLimited = () => poll.reconsider()
  const portals = createPortals({ system, ...network, connection, clocks, steady, onReach, onLimited })
  const accounts = joinAccounts({ system, transport: network.transport, portals })
  const { active, activeId } = accounts
  const using = () => activeOrNull(active)?.account
  const parts = createParts({ system, network, active, accounts: accounts.all, portals, clocks, steady, shell })
  const { poll, fileParts } = parts
  const { settle, hear } = createSettling(parts, system.log)
  const loading = createConsoleUpdates({ system, network, clocks, parts })

  function onReach(reached: boolean): void {
    if (!reached) return poll.reconsider()
    settle()
    poll.nudge()
  }
  accounts.onActive(now => {
    portals.show(now && (() => using()?.portal ?? now.portal))
    fileParts.media.forget()
    turn(parts)
    settle()
  })
  // Unreadable credentials are not lost: they stay where they are, and the operator can sign in anew.
  await accounts.start().catch((error: unknown) => system.log('stored sign-ins were not opened', error))
  system.onPolicy(accounts.reconsider)
  system.onPolicy(parts.offers.tell)
  const updates = await loading
  return {
    parts,
    handlers: {
      ...proxiesOf(network, portals),
      ...accounts.handlers,
      'account.signOut': signOutOf(accounts, parts),
      ...createConsoleDiagnostics({ system, network, active, clocks, portals, shell }),
      ...guardOwned(handlersOf(parts), activeId, (name, input) => refusalBy(system.policy(), name, input)),
      ...updates.handlers,
      'act.settle': async () => hear(),
    },
    media: fileParts.media,
    choose: fileParts.choose,
    loopbackPortal: () => loopbackIn(using()?.portalUrl),
    ...createResuming(portals, parts, settle),
    close: () => close({ accounts, portals, parts, updates }),
    finish: updates.finish,
  }
}

/** Once a proxy has taken a sign-in, lost portals are tried at once. */
function proxiesOf({ proxies }: Network, portals: Portals) {
  proxies.onSignedIn(portals.probe)
  return proxies.handlers
}

function createResuming(
  portals: Portals,
  { fileParts, poll, board }: ConsoleParts,
  settle: () => void,
): Pick<Services, 'resume' | 'changeNetwork'> {
  function resume(): void {
    portals.resume()
    fileParts.dropConnections()
    poll.nudge()
    board.reconsider()
    settle()
  }
  return { resume, changeNetwork: change => (change === 'lost' ? resume() : portals.probe()) }
}

/** Another account is active: each part takes up its work for it. */
function turn({ poll, messages, notifications, board, alerts, journal: { anchoring } }: ConsoleParts): void {
  for (const part of [poll, messages, notifications, board, alerts, anchoring]) part.turn()
}

type JoinedAccounts = Pick<ReturnType<typeof joinAccounts>, 'handlers'>

/** Signs out once everything of the account is handed in, and nothing works for it any more. */
function signOutOf({ handlers }: JoinedAccounts, parts: ConsoleParts): Handlers['account.signOut'] {
  return async ({ accountId }) => {
    await Promise.all([parts.messages.handIn(), parts.journal.anchoring.leave()])
    await parts.leave(accountId)
    return handlers['account.signOut']({ accountId })
  }
}

const loopbackIn = (origin: string | undefined): string | null =>
  origin !== undefined && isLoopback(new URL(origin).hostname) ? origin : null

/** Checks the verdicts of earlier acts and messages once the window listens: before, nobody would be told. */
function createSettling({ account, acts, messages, fileParts, reminders, alerts }: ConsoleParts, log: Log) {
  let isHeard = false
  function settle(): void {
    if (!isHeard || account() === null) return
    acts.settle().catch((error: unknown) => log('open acts were not settled', error))
    messages.settle()
    fileParts.settle().catch((error: unknown) => log('files were not looked for', error))
  }
  return {
    settle,
    hear() {
      isHeard = true
      reminders.hear()
      alerts.hear()
      settle()
    },
  }
}

interface Closing {
  accounts: Accounts
  portals: Portals
  parts: ConsoleParts
  updates: { stop(): void }
}

async function close({ accounts, portals, parts, updates }: Closing): Promise<void> {
  const { poll, board, notes, messages, fileParts, reminders, alerts } = parts
  const { anchoring } = parts.journal
  updates.stop()
  poll.stop()
  board.stop()
  reminders.stop()
  await Promise.all([messages.handIn(), anchoring.leave()])
  anchoring.stop()
  accounts.stop()
  await Promise.all([accounts, notes, messages, fileParts, reminders, alerts].map(part => part.flush()))
  portals.close()
}
