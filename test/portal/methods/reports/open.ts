import { RestError } from '../../rest-error'
import type { World } from '../../world/world'
import { figuresIn, sightOf } from './facts'
import type { Counted, Figures, Sight } from './facts'
import type { Call } from '../method'

/** What the reports of a portal do beyond what is documented, for tests to switch. */
export interface ReportSettings {
  /** Users without the right to reports. */
  closedTo: Set<number>
  /** Seconds that the figures are behind the portal; 0 shows everything at once. */
  lateSeconds: number
  /** The counts of an open session stay as they were at its first message. */
  countsStill: boolean
  /** Intercepting is in the list of transfers: whether a live portal does so is not known. */
  tellsIntercepts: boolean
  /** The plan keeps ratings by supervisors from everybody: they are `null`. */
  withoutRatings: boolean
}

export const presetReports = (): ReportSettings => ({
  closedTo: new Set(),
  lateSeconds: 0,
  countsStill: false,
  tellsIntercepts: false,
  withoutRatings: false,
})

/** The figures that a caller reads, and what they may see of them. */
export interface Report {
  /** Of the lines they see, or only of some sessions. */
  figures: (wanted?: ReadonlySet<number>) => Figures[]
  sight: Sight
}

/**
 * Opens the reports. The refusal of a plan is documented; that of a user without the right is not, its code is assumed.
 *
 * @throws RestError
 */
export function openReports({ portal, userId }: Call): Report {
  const { planWithoutReports, reports } = portal.settings
  if (planWithoutReports)
    throw new RestError(400, 'TARIFF_RESTRICTION', 'Statistics reports are not available on the current tariff plan')
  if (reports.closedTo.has(userId)) throw new RestError(400, 'ACCESS_DENIED', 'Access denied')
  const sight = sightOf(portal.world, userId, reports.withoutRatings)
  return {
    sight,
    figures(wanted) {
      const shown = reports.lateSeconds > 0 ? lately(portal.world, reports, wanted) : figuresIn(portal.world, wanted)
      const seen = shown.filter(({ chat }) => sight.seesLine(chat.lineId))
      return reports.countsStill ? seen.map(still) : seen
    },
  }
}

const still = (figures: Figures): Figures =>
  figures.session.closedAt === null ? { ...figures, counted: () => atFirst(figures.counted()) } : figures

/** Both sides' counts as they were when the customer had written once. */
const atFirst = (counted: Counted): Counted => ({ ...counted, all: 1, customer: 1, operators: 0 })

interface Snapshot {
  at: number
  figures: Figures[]
}
/** By settings, which are new ones after a reset. */
const snapshots = new WeakMap<ReportSettings, Snapshot[]>()

/** Figures as they were that long ago, or at the oldest reading since: readings keep what they found, one in a second. */
function lately(world: World, settings: ReportSettings, wanted?: ReadonlySet<number>): Figures[] {
  const now = world.now()
  const kept = snapshots.get(settings) ?? []
  if (now - (kept.at(-1)?.at ?? 0) >= 1000) kept.push({ at: now, figures: figuresIn(world).map(frozen) })
  const due = kept.findLastIndex(({ at }) => at <= now - settings.lateSeconds * 1000)
  const left = kept.slice(Math.max(0, due))
  snapshots.set(settings, left)
  return (left[0]?.figures ?? []).filter(({ session }) => !wanted || wanted.has(session.id))
}

function frozen({ chat, session, counted }: Figures): Figures {
  const { id, lineId, customerId, code, pinned } = chat
  const now = counted()
  return {
    chat: { id, lineId, customerId, code, pinned, crm: { ...chat.crm } },
    session: { ...session },
    counted: () => now,
  }
}
