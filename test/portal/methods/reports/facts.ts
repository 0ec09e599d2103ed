import { isSupervisor, seesCrm, seesLine } from '../../world/access'
import type { Chat, CrmType, Session } from '../../world/model'
import { isoDate, mainCrm } from '../../world/print'
import type { World } from '../../world/world'

/** What a side wrote in a session, and when it was first answered. */
export interface Counted {
  /** Those of the system included. */
  all: number
  operators: number
  customer: number
  firstAnswerAt: number | null
  /** Without bots. */
  humanAnswerAt: number | null
}

/** A session as the reports know it, whoever asks. */
export interface Figures {
  chat: Pick<Chat, 'id' | 'lineId' | 'customerId' | 'code' | 'crm' | 'pinned'>
  session: Session
  /** Counted at the first asking: of thousands of sessions most are only filtered. */
  counted: () => Counted
}

/** The sessions of a portal as they are at the moment, or only those of some numbers. */
export function figuresIn(world: World, wanted?: ReadonlySet<number>): Figures[] {
  const found: Figures[] = []
  for (const chat of world.chats.values()) {
    if (chat.kind !== 'lines') continue
    for (const session of chat.sessions)
      if (!wanted || wanted.has(session.id))
        found.push({ chat, session, counted: once(() => count(world, chat, session)) })
  }
  return found
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function count(world: World, chat: Chat, { id }: Session): Counted {
  const counted: Counted = { all: 0, operators: 0, customer: 0, firstAnswerAt: null, humanAnswerAt: null }
  for (const { sessionId, authorId, at } of chat.messages) {
    if (sessionId !== id) continue
    counted.all++
    if (authorId === chat.customerId) counted.customer++
    else if (authorId !== 0) {
      counted.operators++
      counted.firstAnswerAt ??= at
      if (world.users.get(authorId)?.type === 'user') counted.humanAnswerAt ??= at
    }
  }
  return counted
}

/** What one caller may see, each asked once. */
export interface Sight {
  seesLine: (lineId: number) => boolean
  /** The ratings by supervisors. */
  seesRatings: (lineId: number) => boolean
  /** The record of a dialog, null for one that they may not read. */
  crmOf: (chat: Figures['chat']) => { type: CrmType; id: number } | null
  /** The line's time for the first answer in seconds; 0 for none. */
  firstAnswerTime: (lineId: number) => number
}

/** @param withoutRatings The plan keeps ratings by supervisors from everybody. */
export function sightOf(world: World, userId: number, withoutRatings = false): Sight {
  const isAdmin = Boolean(world.users.get(userId)?.admin)
  return {
    seesLine: byLine(lineId => seesLine(world, lineId, userId)),
    seesRatings: byLine(lineId => !withoutRatings && (isAdmin || isSupervisor(world, lineId, userId))),
    firstAnswerTime: byLine(lineId => Number(world.lines.get(lineId)?.settings?.['KPI_FIRST_ANSWER_TIME'] ?? 0)),
    crmOf(chat) {
      const main = mainCrm(chat)
      const record = main && world.findCrm(main.type, main.id)
      return record && seesCrm(record, userId) ? record : null
    },
  }
}

function byLine<T>(make: (lineId: number) => T): (lineId: number) => T {
  const known = new Map<number, T>()
  return lineId => {
    const found = known.get(lineId) ?? make(lineId)
    known.set(lineId, found)
    return found
  }
}

const seconds = (from: number, to: number | null) => (to === null ? null : Math.floor((to - from) / 1000))
export const waitAnswerOf = ({ session, counted }: Figures) => seconds(session.openedAt, counted().firstAnswerAt)
export const waitCloseOf = ({ session: { openedAt, closedAt } }: Figures) => seconds(openedAt, closedAt)

/**
 * The status in the words of the reports.
 *
 * Documented: the five words. Assumed: `paused` is a dialog pinned by its operator, which the portal's own records call a
 * pause.
 */
export function statusOf({ session: { state }, chat }: Figures): 'new' | 'answered' | 'paused' | 'closed' | 'spam' {
  if (state === 'closed' || state === 'spam') return state
  if (chat.pinned) return 'paused'
  return state === 'new' || state === 'queued' ? 'new' : 'answered'
}

export function closeReasonOf({ session: { state, closeReason } }: Figures) {
  if (state === 'spam') return 'spam' as const
  return state === 'closed' ? (closeReason ?? ('operator' as const)) : null
}

/**
 * How often a session was passed on. The first offer of the queue is in the list of transfers, and not in this number: so
 * it is in the documented examples.
 */
export const transfersOf = ({ session: { transfers = [] } }: Figures): number =>
  transfers.filter(({ fromId, reason }) => fromId !== 0 || reason !== 'auto').length

/** Whether the first answer came within the line's time; null without an answer or a time. */
export function kpiOf(figures: Figures, { firstAnswerTime }: Sight): boolean | null {
  const most = firstAnswerTime(figures.chat.lineId)
  if (most <= 0) return null
  const waitAnswer = waitAnswerOf(figures)
  return waitAnswer === null ? null : waitAnswer <= most
}

/** Ratings by supervisors; `null` for all who may not see them, and for none. */
export function ratingOf({ chat, session }: Figures, { seesRatings }: Sight) {
  const sees = seesRatings(chat.lineId)
  return {
    voteHead: sees && session.voteHead ? session.voteHead : null,
    commentHead: sees && session.commentHead ? session.commentHead : null,
  }
}

export const dateOf = (at: number | null | undefined) => (at === null || at === undefined ? null : isoDate(at))

/** What the reports tell of a session. @see api-reference/imopenlines/statistics/data-types.md */
export function printSession(figures: Figures, sight: Sight) {
  const { chat, session } = figures
  const counted = figures.counted()
  const record = sight.crmOf(chat)
  return {
    id: session.id,
    configId: chat.lineId,
    source: chat.code?.connector ?? '',
    operatorId: session.operatorId || null,
    userId: chat.customerId,
    // The customer's id in the channel, not the USER_CODE of the dialog.
    userCode: chat.code?.user ?? '',
    chatId: chat.id,
    dateCreate: isoDate(session.openedAt),
    dateClose: dateOf(session.closedAt),
    dateFirstAnswer: dateOf(counted.firstAnswerAt),
    dateOperatorAnswer: dateOf(counted.humanAnswerAt),
    status: statusOf(figures),
    closeReason: closeReasonOf(figures),
    vote: session.vote ?? ('none' as const),
    ...ratingOf(figures, sight),
    crmEntityType: record?.type ?? null,
    crmEntityId: record?.id ?? null,
    queueTransfers: transfersOf(figures),
    waitAnswer: waitAnswerOf(figures),
    waitClose: waitCloseOf(figures),
    kpiFirstAnswer: kpiOf(figures, sight),
    messageCount: counted.all,
  }
}
