import type { Authorizer, Bitrix } from '../bitrix/client/bitrix'
import { type Budget, createBudget } from '../bitrix/client/budget'
import type { WaitingActs } from '../bitrix/client/budget-queue'
import type { Plan } from '../bitrix/client/budget-bucket'
import { createClient } from '../bitrix/client/client'
import { isLoopback } from '../bitrix/identifiers/portal-address'
import { createReach, type Reach } from '../bitrix/client/reach'
import { createConnect } from '../bitrix/client/reach-connect'
import type { Transport } from '../bitrix/http/transport'
import type { ResolveProxy } from '../bitrix/http/agents'
import type { ProxySignIns } from '../bitrix/http/proxy-sign-in'
import type { PortalClocks } from './portal-clocks'
import type { ConnectionState } from './connection'
import type { FailureReason } from '../contract/failure'
import type { System } from './system'
import type { PortalStanding } from '../services/poll/poll'

interface PortalsDeps {
  system: Pick<System, 'clock' | 'random' | 'log' | 'redactor'>
  transport: Transport
  resolveProxy: ResolveProxy
  signIns?: ProxySignIns | undefined
  connection: ConnectionState
  clocks: Pick<PortalClocks, 'of' | 'show'>
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady: () => number
  /** Hears when the shown portal can no longer be reached, or can again. */
  onReach: (reached: boolean) => void
  /** Hears when the shown portal refuses a request for lack of allowance. */
  onLimited: () => void
}

interface PortalConnection {
  budget: Budget
  reach: Reach
  waitMs: number
  /** Why the portal cannot be reached, where more is known. */
  reason?: FailureReason | undefined
}

/** The portal connections. Accounts on one portal share its allowance, which the portal counts by source address. */
export interface Portals {
  /** @param host The portal's host as it is now: a renamed portal gets another connection. */
  makeBitrix(authorizer: Authorizer, host: () => string): Bitrix
  /** Makes the window show the connection to this portal; null when no account is active. */
  show(host: (() => string) | null): void
  /** State of the connection to the shown portal: whether it can be reached, and how much room neighbours leave. */
  standing(): PortalStanding
  /** Hands back the acts that wait for the shown portal's allowance; none of them has been sent. */
  stopActs(): void
  /** The portal's allowance for one address, as the portal told it. */
  setPlan(host: string, plan: Plan): void
  /** How long a read would wait for the shown portal's allowance, and how much others stretch the poll. */
  allowance(): { waitMs: number; stretch: number }
  /** After sleep: no socket is alive, and earlier waiting requests are too old. */
  resume(): void
  /** Tries at once whether lost portals can be reached again. */
  probe(): void
  close(): void
}

/** @returns The portal's address: https, or http where it is on this very computer (tests and the demo). */
const originOf = (host: string): string =>
  `${isLoopback(new URL(`http://${host}`).hostname) ? 'http' : 'https'}://${host}`

export function createPortals(deps: PortalsDeps): Portals {
  const { system, transport, resolveProxy, signIns, connection, clocks, steady, onReach, onLimited } = deps
  const { log, clock, random } = system
  const ground = { transport, log, random, steady, wait: clock.wait, now: clock.monotonic, wall: clock.wall }
  const byHost = new Map<string, PortalConnection>()
  let shown: (() => string) | null = null
  const isShown = (host: string) => shown?.() === host

  function portalAt(host: string): PortalConnection {
    const known = byHost.get(host)
    if (known) return known
    const portal = openPortal({
      system,
      connect: createConnect({ origin: originOf(host), resolveProxy, signIns }),
      waits: (waitMs, acts) => isShown(host) && connection.wait(waitMs, acts),
      limited: () => isShown(host) && onLimited(),
      reached(reached) {
        if (!isShown(host)) return
        connection.reach(reached, portal.reason)
        onReach(reached)
      },
    })
    byHost.set(host, portal)
    return portal
  }

  function clientOn(host: string, auth: Authorizer): Bitrix {
    const portal = portalAt(host)
    const told = { onReach: noticing(portal, connection, () => isShown(host)), redact: system.redactor.redact }
    return createClient({ ...ground, ...told, auth, budget: portal.budget, clock: clocks.of(host) })
  }

  function show(host: (() => string) | null): void {
    shown = host
    connection.reset()
    clocks.show(host)
    const portal = host === null ? null : portalAt(host())
    connection.reach(!portal?.reach.isOffline(), portal?.reason)
    connection.wait(portal?.waitMs ?? 0)
  }

  return {
    show,
    makeBitrix: (auth, host) => followed(host, name => clientOn(name, auth)),
    ...shownOf(() => shown && portalAt(shown())),
    setPlan: (host, plan) => portalAt(host).budget.setPlan(plan),
    resume() {
      transport.dropConnections()
      byHost.forEach(wake)
    },
    probe: () => byHost.forEach(({ reach }) => reach.probeNow()),
    close: () => byHost.forEach(({ reach }) => reach.stop()),
  }
}

/** How things stand with the portal that is shown, if one is. */
const shownOf = (portal: () => PortalConnection | null): Pick<Portals, 'standing' | 'allowance' | 'stopActs'> => ({
  standing: () => standingOf(portal()),
  allowance: () => ({ waitMs: portal()?.budget.estimate('open') ?? 0, stretch: standingOf(portal()).stretch }),
  stopActs: () => portal()?.budget.stopActs(),
})

const standingOf = (portal: PortalConnection | null): PortalStanding => ({
  offline: portal?.reach.isOffline() ?? false,
  stretch: portal?.budget.stretch() ?? 1,
})

function wake({ reach, budget }: PortalConnection): void {
  budget.wake()
  reach.probeNow()
}

/** Takes in what an exchange showed of a connection, and tells why it is lost while it is the shown one. */
function noticing(portal: PortalConnection, connection: ConnectionState, isShown: () => boolean) {
  return (reached: boolean, reason?: FailureReason): void => {
    portal.reason = reached ? undefined : reason
    portal.reach.noticed(reached)
    // Lost already, but perhaps for another reason now.
    if (!reached && isShown()) connection.reach(false, portal.reason)
  }
}

interface PortalOpening {
  system: Pick<System, 'clock' | 'random'>
  connect: (signal: AbortSignal) => Promise<void>
  /** Hears which requests wait for the allowance. */
  waits: (waitMs: number, acts: WaitingActs | null) => void
  limited: () => void
  reached: (reached: boolean) => void
}

function openPortal({ system, connect, waits, reached, ...told }: PortalOpening): PortalConnection {
  const { clock, random } = system
  const budget = createBudget({
    now: clock.monotonic,
    wait: clock.wait,
    random,
    onWait(waitMs, acts) {
      portal.waitMs = waitMs
      waits(waitMs, acts)
    },
  })
  function limited(): void {
    budget.limited()
    told.limited()
  }
  const reach = createReach({ connect, wait: clock.wait, onChange: reached })
  const portal: PortalConnection = { budget: { ...budget, limited }, reach, waitMs: 0 }
  return portal
}

/** A client per name of the portal; each call takes the current one. */
function followed(host: () => string, make: (host: string) => Bitrix): Bitrix {
  const clients = new Map<string, Bitrix>()
  const client = () => {
    const name = host()
    const made = clients.get(name) ?? make(name)
    clients.set(name, made)
    return made
  }
  return {
    call: (...request) => client().call(...request),
    batch: (...request) => client().batch(...request),
  }
}
