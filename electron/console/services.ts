import { isLoopback } from '../bitrix/identifiers/portal-address'
import { activeIn } from './accounts'
import type { Services } from './handlers'
import { guardOwned } from '../services/account/guard'
import { createParts, type Parts, type PartsDeps } from './parts'

/** Builds everything behind the first screen and joins it. Loaded while the window paints. */
export async function createServices(deps: Omit<PartsDeps, 'onReach'>): Promise<Services> {
  const { log } = deps.base
  const parts = createParts({ ...deps, onReach: reached => onReach(reached) })
  const { accounts, lines, live, fileParts, handlers } = parts
  const settling = createSettling(parts, log)
  const { settle } = settling

  function onReach(reached: boolean): void {
    if (reached) settle()
    if (reached) live.nudge()
    else live.reconsider()
  }
  accounts.onActive(now => {
    lines.show(now && (() => activeIn(accounts)?.portal ?? now.portal))
    fileParts.media.forget()
    for (const part of [live, parts.messages, parts.calling]) part.turn()
    settle()
  })
  // What cannot be read is not lost: it stays where it is, and the operator can sign in anew.
  await accounts.start().catch((error: unknown) => log('stored sign-ins were not opened', error))
  return {
    handlers: {
      ...accounts.handlers,
      async 'account.signOut'({ accountId }) {
        await parts.messages.handIn()
        await parts.leave(accountId)
        return accounts.handlers['account.signOut']({ accountId })
      },
      ...guardOwned(handlers, accounts.activeId),
      'session.settle': async () => settling.hear(),
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
    close: () => close(parts),
  }
}

/** Looks up what earlier acts and messages have done, once the window listens: before, nobody would be told. */
function createSettling({ account, acts, messages, fileParts }: Parts, log: PartsDeps['base']['log']) {
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

async function close({ live, accounts, notes, messages, fileParts, lines }: Parts): Promise<void> {
  live.stop()
  await messages.handIn()
  accounts.stop()
  await Promise.all([accounts.flush(), notes.flush(), messages.flush(), fileParts.flush()])
  lines.close()
}
