import type { Work } from '../../bitrix/client/bitrix'
import type { MethodName } from '../../bitrix/methods'

/**
 * What the board's commands cost the portal. The portal counts work time by method and for the whole application, all
 * consoles together.
 */
export interface BoardLoad {
  /** Takes the work time of the commands of one request, in their order. */
  spent(works: readonly Work[]): void
  /** Commands of this method that fit into the board's part of its allowance now. */
  room(method: MethodName): number
  /** The estimated work time of a command, in seconds. */
  cost(method: MethodName): number
  /** Seconds of work a second that the board may go on with for ten minutes and keep to its part. */
  rate(method: MethodName): number
  /**
   * How many times longer the board must wait between readings so that a method keeps to its part.
   *
   * @param perMinute Commands a minute at the usual pace.
   */
  stretch(method: MethodName, perMinute: number): number
  /** The board's own work time in the portal's window, in seconds. */
  own(method: MethodName): number
}

/** Seconds that the portal allows a method in ten minutes. @see settings/performance/limits.md */
const allowance = 480
const windowMs = 600_000
/** The part of it that the board alone may use. */
const share = 0.1
/** What it plans with, and what a single turn may go up to: turns are uneven, and some cost more than expected. */
const most = allowance * share * 0.97
const utmost = allowance * share * 0.99
/** Where all consoles together use more than this, the board gives way. */
const crowded = 0.5
/** Where they use more than this, it only asks how much it still is: other parts need the same methods. */
const full = 0.75
/** A command's work time before any was told, in seconds. */
const guess = 0.1

interface MethodLoad {
  cost: number | null
  spent: { at: number; seconds: number }[]
  /** What the portal counts for the whole application, and when it told. */
  told: { at: number; seconds: number } | null
}

/** @param now Milliseconds on a clock that nobody sets. */
export function createLoad(now: () => number): BoardLoad {
  const methods = new Map<MethodName, MethodLoad>()
  function of(method: MethodName): MethodLoad {
    const load = methods.get(method) ?? { cost: null, spent: [], told: null }
    methods.set(method, load)
    load.spent = load.spent.filter(({ at }) => now() - at < windowMs)
    return load
  }
  const cost = (method: MethodName) => of(method).cost ?? guess
  const all = (method: MethodName) => {
    const { told } = of(method)
    return told && now() - told.at < windowMs ? told.seconds : 0
  }
  const own = (method: MethodName) => of(method).spent.reduce((sum, { seconds }) => sum + seconds, 0)
  /** How many times less the board asks for because all consoles together use much. */
  const crowd = (method: MethodName) => Math.max(1, all(method) / (allowance * crowded))

  /** What was spent at once is paid for evenly until the portal forgets it, rather than by a pause at the end. */
  function rate(method: MethodName): number {
    const { spent } = of(method)
    // What a turn takes comes at once, so that the sum goes up and down by it.
    const turn = Math.max(0, ...spent.map(({ seconds }) => seconds))
    let [still, least] = [own(method), Math.max(0, most - turn) / windowMs]
    for (const { at, seconds } of spent) {
      least = Math.min(least, Math.max(0, utmost + turn / 2 - still) / Math.max(1, at + windowMs - now()))
      still -= seconds
    }
    return (least * 1000) / crowd(method)
  }

  return {
    cost,
    own,
    rate,
    spent(works) {
      for (const method of new Set(works.map(work => work.method)))
        note(
          of(method),
          works.filter(work => work.method === method),
          now(),
        )
    },
    room(method) {
      const each = Math.max(cost(method), 0.001)
      const left = Math.max(0, Math.floor((utmost - own(method)) / each))
      return Math.min(left, Math.max(1, Math.floor((allowance * full - all(method)) / each)))
    },
    stretch(method, perMinute) {
      return Math.max((cost(method) * perMinute) / 60 / Math.max(rate(method), 0.001), crowd(method))
    },
  }
}

/**
 * The cost of one command: the work time it is said to have taken, or the growth of the counted one from command to
 * command, whichever is more: portals differ in what they tell.
 */
function note(load: MethodLoad, works: readonly Work[], at: number): void {
  const used = works.flatMap(({ used: told }) => told ?? [])
  const [first, last] = [used[0] ?? 0, used.at(-1) ?? 0]
  const grown = used.length > 1 ? Math.max(0, last - first) / (used.length - 1) : 0
  const lone = used.length === 1 && load.told ? Math.max(0, Math.min(first - load.told.seconds, 5)) : 0
  const taken = works.reduce((sum, { seconds }) => sum + seconds, 0) / works.length
  const told = Math.max(grown, taken, load.cost === null ? lone : 0)
  // A command by itself may tell nothing: its cost is unknown then, not none.
  const each = told === 0 && used.length < 2 ? (load.cost ?? 0) : told
  load.cost = load.cost === null ? each : load.cost * 0.7 + each * 0.3
  load.spent.push({ at, seconds: Math.max(each, used.length > 1 ? 0 : load.cost) * works.length })
  if (used.length > 0) load.told = { at, seconds: last }
}
