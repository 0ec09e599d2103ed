import type { Result } from '../../bitrix/methods'
import type { AccountId } from '../../contract/account'
import type { FailureCode } from '../../contract/failure'
import { Instant, type SessionId } from '../../contract/common'
import type { ActiveAccount } from '../account/active'
import type { Directories, Directory } from '../people/directory'
import type { BatchRequest, Pending } from '../portal/batch-request'
import type { PollPart } from '../portal/poll-part'
import type { WatchedSession } from './fit'

type RatingPage = Result<'imopenlines.v2.Session.Rating.list'>
type Rating = RatingPage['ratings'][number]
type RatedChat = Pick<WatchedSession, 'chatId' | 'customer'>

/** What to read, as long as a rule asks for dislikes. */
interface RatingsWish {
  accountId: AccountId
  /** When the shift began. */
  since: Instant
  /** Sessions that the board shows: it knows more of them. */
  isLive: (sessionId: SessionId) => boolean
}

export interface Ratings {
  part: PollPart
  /** Null: no rule asks for dislikes any more. */
  want(wish: RatingsWish | null): void
  /** Sessions disliked since the shift began; null where the portal has not told, or does not. */
  dislikes(accountId: AccountId): ReadonlySet<SessionId> | null
  /** Disliked sessions that the board does not show, those whose chat was asked for. */
  over(accountId: AccountId): WatchedSession[]
  forget(accountId: AccountId): void
}

interface RatingsDeps {
  directory: Directories
  /** By the clock of the account's portal. */
  now: (using: ActiveAccount) => number
  /** Milliseconds on a clock that nobody sets. */
  steady: () => number
  /** There are other dislikes than before. */
  onNews: (accountId: AccountId) => void
}

/** From one reading of all dislikes to the next, and after a refusal, in milliseconds. */
const everyMs = 60_000
const refusedMs = 15 * 60_000
/** What will not be otherwise in a minute: the plan, a right, an old portal. */
const refusals: readonly FailureCode[] = ['rejected', 'forbidden', 'not_found']
const pageSize = 200
/** Pages of one reading; no shift has more dislikes. */
const mostPages = 10
/** Chats of rated sessions that one poll asks for. */
const mostChats = 5
/** The portal's clock may be some seconds ahead of what is known of it. */
const aheadMs = 60_000

interface RatedState {
  /** Null until a whole reading has come through. */
  known: ReadonlyMap<SessionId, Rating> | null
  chats: Map<SessionId, RatedChat>
  /** A reading under way. */
  pages: Rating[][]
  nextAt: number
  names: Pick<Directory, 'line' | 'person'>
}

/** Reads with the poll who disliked their session since the shift began, also where the session is over by then. */
export function createRatings({ directory, now, steady, onNews }: RatingsDeps): Ratings {
  const states = new Map<AccountId, RatedState>()
  let wished: RatingsWish | null = null

  function stateOf(accountId: AccountId): RatedState {
    const state = states.get(accountId) ?? {
      known: null,
      chats: new Map(),
      pages: [],
      nextAt: -Infinity,
      names: directory,
    }
    states.set(accountId, state)
    return state
  }

  return {
    part: {
      ask(request, using) {
        const { id } = using.account
        if (wished?.accountId !== id) return null
        const state = stateOf(id)
        state.names = directory.of(using.account)
        const page = state.nextAt <= steady() ? askPage(request, state, wished.since, now(using)) : null
        const chats = askChats(request, state, wished)
        if (!page && chats.length === 0) return null
        return () => {
          let isNews = takeChats(state, chats)
          if (page) isNews = takePage(state, page, steady()) || isNews
          if (isNews) onNews(id)
        }
      },
    },
    want: wish => void (wished = wish),
    dislikes(accountId) {
      const known = states.get(accountId)?.known ?? null
      return known && new Set(known.keys())
    },
    over(accountId) {
      const { known, chats, names } = stateOf(accountId)
      return [...(known?.values() ?? [])].flatMap(rating => {
        const chat = chats.get(rating.sessionId)
        return chat ? sessionOf(rating, chat, names) : []
      })
    },
    forget: accountId => void states.delete(accountId),
  }
}

/** @param since Votes from then on. */
function askPage(request: BatchRequest, { pages }: RatedState, since: Instant, now: number): Pending<RatingPage> {
  return request.ask('imopenlines.v2.Session.Rating.list', {
    dateVoteFrom: new Date(since).toISOString(),
    dateVoteTo: new Date(Math.max(now, since) + aheadMs).toISOString(),
    vote: 'dislike',
    offset: pages.length * pageSize,
    limit: pageSize,
  })
}

/** @returns Whether a whole reading has come through. */
function takePage(state: RatedState, asked: Pending<RatingPage>, now: number): boolean {
  const answer = asked.answer()
  if (answer.ok) {
    state.pages.push(answer.value.ratings)
    if (answer.value.hasNextPage && state.pages.length < mostPages) return false
    state.known = new Map(state.pages.flat().map(rating => [rating.sessionId, rating]))
  }
  const isRefused = !answer.ok && refusals.includes(answer.error.code)
  state.pages = []
  state.nextAt = now + (isRefused ? refusedMs : everyMs)
  return answer.ok
}

/** Asks for the chats of rated sessions that the board does not show. */
function askChats(request: BatchRequest, { known, chats }: RatedState, { isLive }: RatingsWish) {
  const missing = [...(known?.keys() ?? [])].filter(sessionId => !chats.has(sessionId) && !isLive(sessionId))
  return missing
    .slice(0, mostChats)
    .map(sessionId => ({ sessionId, asked: request.ask('imopenlines.dialog.get', { SESSION_ID: sessionId }) }))
}

/** A chat that may not be read is told without one; another failure passes. @returns Whether anything was learned. */
function takeChats({ chats }: RatedState, all: ReturnType<typeof askChats>): boolean {
  for (const { sessionId, asked } of all) {
    const answer = asked.answer()
    if (answer.ok) chats.set(sessionId, { chatId: answer.value.id, customer: answer.value.name || null })
    else if (refusals.includes(answer.error.code)) chats.set(sessionId, { chatId: null, customer: null })
  }
  return all.some(({ sessionId }) => chats.has(sessionId))
}

/** A session of which no more is known than its rating. */
function sessionOf(
  { sessionId, configId, operatorId, source, dateVote }: Rating,
  { chatId, customer }: RatedChat,
  names: RatedState['names'],
): WatchedSession {
  return {
    sessionId,
    chatId,
    customer,
    customerId: null,
    connector: source,
    lineId: configId,
    lineName: configId && names.line(configId),
    operator: operatorId && { id: operatorId, name: names.person(operatorId) },
    status: 'open',
    wait: { is: 'answered' },
    lastMessageAt: null,
    messages: null,
    transfers: null,
    crm: null,
    begunAt: null,
    firstReplyMs: null,
    isFirstReplyInTime: null,
    vote: 'dislike',
    readAt: dateVote ?? Instant.parse(0),
    isOver: true,
  }
}
