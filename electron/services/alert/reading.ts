import type { AccountId } from '../../contract/account'
import type { AlertGroup } from '../../contract/alert'
import type { LineRules } from '../../contract/channel-line'
import type { Instant, LineId, SessionId } from '../../contract/common'
import type { AlertReading } from './breaches'
import { asksFor } from './fit'
import type { Ratings } from './ratings'
import { type AlertBoard, isWhole } from './state'
import type { Shift } from './times'

export interface AlertSources {
  /** The rules of these channel lines that are known; the others follow with the poll. */
  normsOf: (lineIds: readonly LineId[]) => readonly LineRules[]
  ratings: Pick<Ratings, 'want' | 'dislikes' | 'over' | 'forget'>
}

/** The board's rows with all that the conditions ask for beside them. */
export function readingOf(
  { normsOf, ratings }: AlertSources,
  groups: readonly AlertGroup[],
  board: AlertBoard,
  { at, shift }: { at: Instant; shift: Shift },
): AlertReading {
  const { accountId, dialogs, standing } = board
  const lineIds = asksFor(groups, 'first_late', 'further_late')
    ? [...new Set(dialogs.flatMap(({ lineId }) => lineId ?? []))]
    : []
  const norms = new Map(lineIds.length > 0 ? normsOf(lineIds).map(rules => [rules.lineId, rules]) : [])
  const live = new Set<SessionId>(dialogs.map(({ sessionId }) => sessionId))
  const over = asksFor(groups, 'disliked')
    ? ratings.over(accountId).filter(({ sessionId }) => !live.has(sessionId))
    : []
  return {
    sessions: [...dialogs, ...over],
    facts: {
      source: standing.source,
      normsOf: lineId => norms.get(lineId),
      dislikes: ratings.dislikes(accountId),
    },
    at,
    isWhole: isWhole(board, shift),
    isFilling: standing.isFilling === true,
  }
}

interface WantingDeps extends AlertSources {
  /** Asks for the board to be read, or no longer. */
  want: (on: boolean) => void
  /** Milliseconds on a clock that nobody sets. */
  steady: () => number
}

/** A rule that is being written wants the board for so long after its last change, in milliseconds. */
const triedMs = 120_000

/** What the rules want to be read: the board, and who disliked. */
export function createWanting({ want, steady, ratings }: WantingDeps) {
  let tried: { groups: readonly AlertGroup[]; at: number } | null = null

  /** Conditions of a rule that is being written. */
  const trying = () => (tried && steady() - tried.at < triedMs ? tried.groups : [])

  return {
    trying,
    /** A rule is being written. */
    tried(groups: readonly AlertGroup[]): void {
      tried = { groups, at: steady() }
      want(true)
    },
    /** @param groups Of the rules that are on. @param since When the shift began; null before the first reading. */
    now(accountId: AccountId, groups: readonly AlertGroup[], since: Instant | null, board: AlertBoard | null): void {
      const all = [...groups, ...trying()]
      want(all.length > 0)
      const live = new Set(board?.dialogs.map(({ sessionId }) => sessionId))
      const isLive = (sessionId: SessionId) => live.has(sessionId)
      ratings.want(since !== null && asksFor(all, 'disliked') ? { accountId, since, isLive } : null)
    },
    none(): void {
      tried = null
      want(false)
      ratings.want(null)
    },
  }
}
export type AlertWanting = ReturnType<typeof createWanting>
