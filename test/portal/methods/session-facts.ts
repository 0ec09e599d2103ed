import { seesCrm, seesLine } from '../world/access'
import type { Chat, Message, Session } from '../world/model'
import { isoDate, mainCrm } from '../world/print'
import type { World } from '../world/world'

/** What the reports tell of a session. @see api-reference/imopenlines/statistics/data-types.md */
export type SessionFacts = ReturnType<typeof factsOf>

/** The sessions that a user finds in the reports: those of the lines they see. */
export function sessionsFor(world: World, userId: number): SessionFacts[] {
  return [...world.chats.values()].flatMap(chat =>
    chat.kind === 'lines' && seesLine(world, chat.lineId, userId)
      ? chat.sessions.map(session => factsOf(world, chat, session, userId))
      : [],
  )
}

const seconds = (from: number, to: number | null) => (to === null ? null : Math.floor((to - from) / 1000))

function factsOf(world: World, chat: Chat, session: Session, userId: number) {
  const { openedAt, closedAt } = session
  const messages = chat.messages.filter(({ sessionId }) => sessionId === session.id)
  const answers = messages.filter(({ authorId }) => authorId !== 0 && authorId !== chat.customerId)
  const human = answers.find(({ authorId }) => world.users.get(authorId)?.type === 'user')
  const waitAnswer = answers[0] ? seconds(openedAt, answers[0].at) : null
  const rating = ratingOf(world, chat, session, userId)
  return {
    openedAt,
    closedAt,
    messages,
    customerId: chat.customerId,
    votedAt: session.votedAt ?? null,
    transfers: session.transfers ?? [],
    shown: {
      id: session.id,
      configId: chat.lineId,
      source: chat.code?.connector ?? '',
      operatorId: session.operatorId || null,
      userId: chat.customerId,
      // The customer's id in the channel, not the USER_CODE of the dialog.
      userCode: chat.code?.user ?? '',
      chatId: chat.id,
      dateCreate: isoDate(openedAt),
      dateClose: dateOf(closedAt),
      dateFirstAnswer: dateOf(answers[0]?.at),
      dateOperatorAnswer: dateOf(human?.at),
      status: statusOf(session),
      closeReason: closeReasonOf(session),
      vote: session.vote ?? ('none' as const),
      ...rating,
      ...crmOf(world, chat, userId),
      queueTransfers: session.transfers?.length ?? 0,
      waitAnswer,
      waitClose: seconds(openedAt, closedAt),
      kpiFirstAnswer: kpiOf(world, chat.lineId, waitAnswer),
      messageCount: messages.length,
    },
  }
}

export const dateOf = (at: number | null | undefined) => (at === null || at === undefined ? null : isoDate(at))

function statusOf({ state }: Session): 'new' | 'answered' | 'closed' | 'spam' {
  if (state === 'closed' || state === 'spam') return state
  return state === 'new' || state === 'queued' ? 'new' : 'answered'
}

function closeReasonOf({ state, closeReason }: Session) {
  if (state === 'spam') return 'spam' as const
  return state === 'closed' ? (closeReason ?? ('operator' as const)) : null
}

/** Supervisors see supervisors' ratings; `null` for all others, and for none. */
function ratingOf(world: World, chat: Chat, session: Session, userId: number) {
  const sees = seesRatings(world, chat.lineId, userId)
  return {
    voteHead: sees && session.voteHead ? session.voteHead : null,
    commentHead: sees && session.commentHead ? session.commentHead : null,
  }
}

/** Whether a user may see the ratings by supervisors of a line. */
export function seesRatings(world: World, lineId: number, userId: number): boolean {
  return Boolean(world.users.get(userId)?.admin) || Boolean(world.lines.get(lineId)?.supervisors.includes(userId))
}

function crmOf(world: World, chat: Chat, userId: number) {
  const main = mainCrm(chat)
  const record = main && world.findCrm(main.type, main.id)
  const isSeen = record !== null && seesCrm(record, userId)
  return { crmEntityType: isSeen ? record.type : null, crmEntityId: isSeen ? record.id : null }
}

function kpiOf(world: World, lineId: number, waitAnswer: number | null): boolean | null {
  const most = Number(world.lines.get(lineId)?.settings?.['KPI_FIRST_ANSWER_TIME'] ?? 0)
  return most > 0 && waitAnswer !== null ? waitAnswer <= most : null
}

/** How many messages a side wrote in a session, without those of the system. */
export const countOf = (messages: readonly Message[], isIt: (authorId: number) => boolean): number =>
  messages.filter(({ authorId }) => authorId !== 0 && isIt(authorId)).length
