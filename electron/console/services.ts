import { isLoopback } from '../bitrix/identifiers/portal-address'
import type { Handlers, Serves } from '../contract/calls'
import { guardOwned } from '../services/account/guard'
import type { FileParts } from './files'
import { createParts, type ConsoleParts, type PartsDeps } from './parts'
import type { Log } from './system'

/** Everything behind the first screen: accounts, search, dialogs, acts. */
export interface Services {
  parts: ConsoleParts
  handlers: Omit<Handlers, keyof Serves<'app'>>
  media: FileParts['media']
  choose: FileParts['choose']
  /** Origin of the active account's portal where that is on this very computer; null otherwise. */
  loopbackPortal(): string | null
  /** After sleep: connections are dead, and acts under way may have been cut off. */
  resume(): void
  /** Saves what must not be lost. */
  close(): Promise<void>
}

/** Builds everything behind the first screen and joins it. Loaded while the window paints. */
export async function createServices(deps: Omit<PartsDeps, 'onReach'>): Promise<Services> {
  const { log } = deps.system
  const parts = createParts({ ...deps, onReach: reached => onReach(reached) })
  const { accounts, lines, live, fileParts } = parts
  const settling = createSettling(parts, log)
  const { settle } = settling

  function onReach(reached: boolean): void {
    if (reached) settle()
    if (reached) live.nudge()
    else live.reconsider()
  }
  accounts.onActive(now => {
    lines.show(now && (() => parts.using()?.account.portal ?? now.portal))
    fileParts.media.forget()
    for (const part of [live, parts.messages, parts.calling]) part.turn()
    settle()
  })
  // What cannot be read is not lost: it stays where it is, and the operator can sign in anew.
  await accounts.start().catch((error: unknown) => log('stored sign-ins were not opened', error))
  return {
    parts,
    handlers: {
      ...accounts.handlers,
      async 'account.signOut'({ accountId }) {
        await parts.messages.handIn()
        await parts.leave(accountId)
        return accounts.handlers['account.signOut']({ accountId })
      },
      ...guardOwned(handlersOf(parts), accounts.activeId),
      'act.settle': async () => settling.hear(),
    },
    media: fileParts.media,
    choose: fileParts.choose,
    loopbackPortal() {
      const origin = parts.using()?.account.portalUrl
      return origin !== undefined && isLoopback(new URL(origin).hostname) ? origin : null
    },
    resume() {
      lines.resume()
      fileParts.dropConnections()
      live.nudge()
      settle()
    },
    close: () => close(parts),
  }
}

/** The calls that belong to the active account. */
const handlersOf = ({ search, all, ...parts }: ConsoleParts) => ({
  ...search,
  ...all,
  ...parts.dialogs.handlers,
  ...parts.fileParts.handlers,
  ...parts.people.handlers,
  ...parts.customers.handlers,
  ...parts.acts.handlers,
  ...parts.offers.handlers,
  ...parts.journal.handlers,
  ...parts.calling.handlers,
  ...parts.live.handlers,
  ...parts.own.handlers,
  ...parts.notes.handlers,
  ...parts.messages.handlers,
})

/** Looks up what earlier acts and messages have done, once the window listens: before, nobody would be told. */
function createSettling({ account, acts, messages, fileParts }: ConsoleParts, log: Log) {
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
      settle()
    },
  }
}

async function close({ live, accounts, notes, messages, fileParts, lines }: ConsoleParts): Promise<void> {
  live.stop()
  await messages.handIn()
  accounts.stop()
  await Promise.all([accounts.flush(), notes.flush(), messages.flush(), fileParts.flush()])
  lines.close()
}
