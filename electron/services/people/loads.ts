import type { AppError } from '../../app-error'
import type { Result } from '../../bitrix/methods'
import type { AccountId } from '../../contract/account'
import type { BatchRequest } from '../portal/batch-request'

type LoadPage = Result<'imopenlines.v2.Operator.list'>

/** An operator's load, one row for each channel line. */
export type LineLoad = LoadPage['operators'][number]

interface KnownLoads {
  /** When the first page was asked for, in milliseconds on a clock that nobody sets. */
  at: number
  rows: readonly LineLoad[]
  /** How far a long list was read; null for one read to its end, or as far as makes sense. */
  next: number | null
}

/** How busy the operators of each account's portal are, asked for at most once in half a minute, whoever wants it. */
export interface Loads {
  known(account: AccountId): KnownLoads | null
  /** Why the portal does not tell it; null where it does, or where nobody has asked. */
  refusal(account: AccountId): AppError | null
  /**
   * Puts the first pages into a request, unless they were asked for a moment ago or are refused.
   *
   * @returns Takes the answers, once the request was sent; null when nothing was asked.
   */
  ask(request: BatchRequest, account: AccountId, pages?: number): (() => void) | null
  /** The same for further pages of a list that was not read to its end. */
  askFurther(request: BatchRequest, account: AccountId): (() => void) | null
  forget(account: AccountId): void
}

/** The portal asks for at most one call in 30 seconds. @see imopenlines-v2-operator-list.md */
const freshMs = 30_000
/** A plan or a version is rarely changed. */
const refusedMs = 10 * 60_000
/** Rows that one answer holds. */
const page = 200
/** Pages that are asked for at once when reading on. */
const pagesAtOnce = 5
/** The end of the portal's own count. */
const furthest = 10_000

interface LoadShelf {
  askedAt: number
  known: KnownLoads | null
  refusal: { error: AppError; at: number } | null
}

/** @param now Milliseconds on a clock that nobody sets. */
export function createLoads(now: () => number): Loads {
  const shelves = new Map<AccountId, LoadShelf>()
  function shelfOf(account: AccountId): LoadShelf {
    const shelf = shelves.get(account) ?? { askedAt: -Infinity, known: null, refusal: null }
    shelves.set(account, shelf)
    return shelf
  }
  const isDue = ({ askedAt, refusal }: LoadShelf) => now() - (refusal?.at ?? -Infinity) >= refusedMs && isOld(askedAt)
  const isOld = (at: number) => now() - at >= freshMs || now() < at

  return {
    known: account => shelves.get(account)?.known ?? null,
    refusal: account => shelves.get(account)?.refusal?.error ?? null,
    forget: account => void shelves.delete(account),
    ask(request, account, pages = 1) {
      const shelf = shelfOf(account)
      if (!isDue(shelf)) return null
      const at = now()
      const before = shelf.askedAt
      shelf.askedAt = at
      const take = askPages(request, 0, pages)
      return () => {
        const answer = take()
        if (!answer.failure)
          Object.assign(shelf, { refusal: null, known: { at, rows: answer.rows, next: answer.next } })
        else if (isForGood(answer.failure))
          Object.assign(shelf, { refusal: { error: answer.failure, at }, known: null })
        // Nothing was told: it may be asked for again at once.
        else shelf.askedAt = before
      }
    },
    askFurther(request, account) {
      const shelf = shelfOf(account)
      const { known } = shelf
      if (!known || known.next === null) return null
      const take = askPages(request, known.next, pagesAtOnce)
      return () => {
        const { rows, next } = take()
        // The load is an extra: where it cannot be read on, the known part will do.
        if (shelf.known === known) shelf.known = { ...known, rows: [...known.rows, ...rows], next }
      }
    },
  }
}

/** Not in the plan, not in this version, or not for this operator: asking again would not help. */
const isForGood = ({ code }: AppError) => code === 'rejected' || code === 'forbidden'

interface PagesAnswer {
  rows: LineLoad[]
  next: number | null
  /** Why the first page could not be read. */
  failure: AppError | null
}

function askPages(request: BatchRequest, from: number, count: number): () => PagesAnswer {
  const pages = Array.from({ length: count }, (_, index) =>
    request.ask('imopenlines.v2.Operator.list', { offset: from + index * page, limit: page }),
  )
  return () => {
    const answers = pages.map(each => each.answer())
    const good = answers.flatMap(answer => (answer.ok ? [answer.value] : []))
    const [first] = answers
    const end = from + count * page
    const goesOn = good.length === answers.length && good.at(-1)?.hasNextPage === true && end < furthest
    return {
      rows: good.flatMap(({ operators }) => operators),
      next: goesOn ? end : null,
      failure: first && !first.ok ? first.error : null,
    }
  }
}
