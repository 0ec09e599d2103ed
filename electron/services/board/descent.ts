import { AppError } from '../../app-error'
import type { BoardLack, BoardSource } from '../../contract/board'
import { Instant } from '../../contract/common'
import type { Moment } from './rows'

type Because = BoardLack['because']

/** Which source is used: the best that is not refused, each refused one tried again by itself. */
export interface Descent {
  /** The sources to be tried now, best first, down to the one that needs nothing. */
  open(): BoardSource[]
  /** Those better than the one in use that are refused; a worse one is not missed. @param using Null for none */
  lacks(using: BoardSource | null): BoardLack[]
  worked(source: BoardSource): void
  /** @returns Whether the next source is to be tried; false where this one will do again by itself. */
  failed(source: BoardSource, error: unknown): boolean
  /** Every source may be tried again now. */
  reset(): void
}

const order: readonly BoardSource[] = ['statistics', 'activities', 'mine']
/** A plan, a right or a version is rarely changed. */
const refusedMs = 10 * 60_000
const failedMs = 2 * 60_000
/** Failures in a row after which the next source is better than none. */
const mostFailures = 3

interface DescentDeps {
  moment: () => Moment
  /** A scope that the sign-in does not have makes a source useless. */
  scopes: readonly string[]
}

const scopeOf: Record<BoardSource, string | null> = { statistics: 'imopenlines', activities: 'crm', mine: null }

export function createDescent({ moment, scopes }: DescentDeps): Descent {
  const refused = new Map<BoardSource, { because: Because; until: number; at: Instant | null }>()
  const failures = new Map<BoardSource, number>()

  function refuse(source: BoardSource, because: Because): void {
    const { at, steady } = moment()
    const ms = because === 'failed' ? failedMs : refusedMs
    refused.set(source, { because, until: steady + ms, at: Instant.parse(at + ms) })
  }
  const isClosed = (source: BoardSource) => (refused.get(source)?.until ?? -Infinity) > moment().steady
  for (const source of order) {
    const scope = scopeOf[source]
    if (scope !== null && !scopes.includes(scope))
      refused.set(source, { because: 'no_scope', until: Infinity, at: null })
  }

  return {
    open: () => order.filter(source => !isClosed(source)),
    lacks: using =>
      order.slice(0, using === null ? order.length : order.indexOf(using)).flatMap(source => {
        const lack = refused.get(source)
        return lack ? [{ source, because: lack.because, againAt: lack.at }] : []
      }),
    worked(source) {
      refused.delete(source)
      failures.delete(source)
    },
    failed(source, error) {
      if (source === 'mine') return false
      const because = becauseOf(error)
      if (because === null) return false
      const count = (failures.get(source) ?? 0) + 1
      failures.set(source, count)
      // One that was refused before is not better for failing in another way.
      if (because === 'failed' && count < mostFailures && !refused.has(source)) return false
      refuse(source, because)
      return true
    },
    reset() {
      for (const lack of refused.values()) if (lack.until !== Infinity) lack.until = -Infinity
    },
  }
}

/** Why a source refuses; null where it would answer at another time. */
export function becauseOf(error: unknown): Because | null {
  if (!(error instanceof AppError)) return 'failed'
  const { code, details } = error
  const { reason, portalCode } = details
  if (['offline', 'rate_limited', 'signed_out', 'cancelled', 'unclear'].includes(code)) return null
  if (portalCode === 'TARIFF_RESTRICTION' || reason === 'plan_without_rest') return 'tariff'
  if (reason === 'scope_missing' || reason === 'scopes_exceeded') return 'no_scope'
  if (portalCode === 'ERROR_METHOD_NOT_FOUND') return 'old_portal'
  return code === 'forbidden' ? 'no_right' : 'failed'
}
