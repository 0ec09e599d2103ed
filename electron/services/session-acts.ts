import { AppError } from '../app-error'
import type { Bitrix } from '../bitrix/bitrix'
import type { ActMethod, Params } from '../bitrix/methods'
import type { Act, ChatId, Dialog, DialogView, SessionId, UserId } from '../contract/models'
import type { ActDetail } from '../contract/models-act'

/** What the operator asked for, and what he saw when he did. */
export interface Wish {
  chatId: ChatId
  /** The session that the operator saw. */
  sessionId: SessionId | null
  /** Whose dialog it was then; null for nobody's. */
  ownerId: UserId | null
  /** What the act needs beside the dialog, such as to whom. */
  with?: ActDetail | undefined
  /** Stays in the journal. */
  reason?: string | undefined
}

/** The dialog as it was when the act was sent. */
export interface Before {
  sessionId: SessionId | null
  ownerId: UserId | null
  joined: boolean
}

/** A dialog before its acts are known. */
export type State = Omit<Dialog, 'acts' | 'primaryAct'>

/** One act, in all that its one path needs to know of it. */
export interface Row {
  method: ActMethod
  /** Sends it, once. @throws AppError */
  send(bitrix: Bitrix, wish: Wish, dialog: Dialog): Promise<unknown>
  /** Whether it makes sense on the dialog. */
  needs(dialog: State): boolean
  /** Milliseconds after which a reading is too old to act upon; 0 reads first. */
  staleMs: number
  /**
   * What becomes of the session. `keeps`: it is done to the very session that the operator saw. `opens`: it is for a
   * dialog without one. `ends`: it is done once that session is not there any more.
   */
  session: 'keeps' | 'opens' | 'ends'
  /** It takes something from the colleague whose dialog it is; the journal names him. */
  fromColleague: boolean
  /** After it the dialog may not be readable any more, and that says that it is done. */
  goneIsDone: boolean
  /** The portal's `true` is all there is: no reading shows what it has done. */
  unseen: boolean
  /** Whether a reading shows what the act is for; null when this portal does not tell. */
  achieved(after: DialogView, before: Before, detail: ActDetail): boolean | null
}

type Given<M extends ActMethod> = Pick<Row, 'needs'> &
  Partial<Omit<Row, 'method' | 'send'>> & { params(wish: Wish, dialog: Dialog): Params<M> }

/** Makes a row; what is not given is as with most acts. */
function row<M extends ActMethod>(method: M, { params, ...given }: Given<M>): Row {
  return {
    method,
    send: (bitrix, wish, dialog) => bitrix.call(method, params(wish, dialog), { lane: 'act' }),
    staleMs: 0,
    session: 'keeps',
    fromColleague: false,
    goneIsDone: false,
    unseen: false,
    achieved: () => null,
    ...given,
  }
}

const byChat = ({ chatId }: Wish) => ({ CHAT_ID: chatId })
const on = ({ chatId }: Wish) => ({ CHAT_ID: chatId, ACTIVATE: 'Y' as const })
const off = ({ chatId }: Wish) => ({ CHAT_ID: chatId, ACTIVATE: 'N' as const })
const isMine = ({ dialog }: DialogView) => dialog.mine
const nowJoined = ({ dialog }: DialogView, { joined }: Before) => dialog.joined && !joined
/** The session that the operator saw has gone. */
const isAnother = ({ dialog }: DialogView, { sessionId }: Before) => dialog.sessionId !== sessionId
/** A reading of so long ago will do for what harms nobody. */
const harmlessMs = 30_000

const isOpen = ({ status }: State) => status !== 'closed'
const isOwn = (dialog: State) => isOpen(dialog) && dialog.mine
const isColleagues = (dialog: State) => isOpen(dialog) && !dialog.mine && dialog.operator !== null
const isNobodys = (dialog: State) => isOpen(dialog) && !dialog.mine && dialog.operator === null
/** What ends a session must be able to say which; a row of an old portal may be too short to name it. */
const isNumbered = ({ sessionId }: State) => sessionId !== null

const isInCrm = ({ crm }: State) => crm.length > 0
/** Bitrix24 counts only these as active dialogs of a CRM record. */
const isUnderWay = ({ status }: State) => status === 'waiting' || status === 'answered' || status === 'open'
const hasSale = ({ crm }: State) => crm.some(({ type }) => type === 'lead' || type === 'deal')
/** Null where the portal did not say who takes part. */
const takesPart = ({ dialog, historyFailure }: DialogView, { person }: ActDetail) =>
  historyFailure ? null : dialog.participants.some(({ id }) => id === person?.id)

/** What the operator chose is not there, or is so already: somebody else was faster. */
function changed(): never {
  throw new AppError('invalid', { reason: 'state_changed' })
}

function transferTo({ chatId, with: detail }: Wish, { lineId }: Dialog) {
  const to = detail?.to ?? changed()
  if (to.kind === 'line' && to.id === lineId) changed()
  return { CHAT_ID: chatId, TRANSFER_ID: to.kind === 'line' ? `queue${to.id}` : String(to.id) }
}

function participant({ chatId, with: detail }: Wish, { crm: [record] }: Dialog) {
  const { type, id } = record ?? changed()
  return { CRM_ENTITY_TYPE: type, CRM_ENTITY: id, USER_ID: (detail?.person ?? changed()).id, CHAT_ID: chatId }
}

function vote({ with: detail }: Wish) {
  const { sessionId, stars, comment } = detail?.rating ?? changed()
  return { SESSION_ID: sessionId, ...(stars && { RATING: stars }), ...(comment && { COMMENT: comment }) }
}

const byMessage = ({ chatId, with: detail }: Wish) => ({ CHAT_ID: chatId, MESSAGE_ID: detail?.messageId ?? changed() })

/** What hands a dialog on, makes something of it, or judges it. */
const handover = {
  transfer: row('imopenlines.operator.transfer', {
    params: transferTo,
    needs: isOpen,
    fromColleague: true,
    goneIsDone: true,
    achieved: ({ dialog }, _before, { to }) => (to?.kind === 'line' ? dialog.lineId : dialog.operator?.id) === to?.id,
  }),
  vote: row('imopenlines.session.head.vote', {
    params: vote,
    // Nobody has answered yet: there is nobody to rate.
    needs: dialog => dialog.rating?.mayRate === true && !isNobodys(dialog),
    staleMs: harmlessMs,
    achieved({ dialog: { rating: now } }, _before, { rating }) {
      if (!now || now.sessionId !== rating?.sessionId) return null
      return now.stars === (rating.stars ?? now.stars) && now.comment === (rating.comment ?? now.comment)
    },
  }),
  /** Answers `true` also where there is a CRM record already, and makes none. */
  createLead: row('imopenlines.crm.lead.create', {
    params: byChat,
    needs: dialog => isOwn(dialog) && !hasSale(dialog),
    achieved: ({ dialog }) => hasSale(dialog),
  }),
  addPerson: row('imopenlines.crm.chat.user.add', {
    params: participant,
    needs: dialog => isInCrm(dialog) && isUnderWay(dialog),
    achieved: (after, _before, detail) => takesPart(after, detail),
  }),
  removePerson: row('imopenlines.crm.chat.user.delete', {
    params: participant,
    needs: dialog => isInCrm(dialog) && isUnderWay(dialog),
    achieved: (after, _before, detail) => {
      const is = takesPart(after, detail)
      return is === null ? null : !is
    },
  }),
  startFrom: row('imopenlines.message.session.start', {
    params: byMessage,
    needs: () => true,
    session: 'ends',
    fromColleague: true,
    achieved: (after, before) => isMine(after) && isAnother(after, before),
  }),
  saveQuick: row('imopenlines.message.quick.save', {
    params: byMessage,
    needs: () => true,
    staleMs: harmlessMs,
    unseen: true,
  }),
} satisfies Partial<Record<Act, Row>>

/** Every act on a session: one row, no function of its own. */
export const acts: Record<Act, Row> = {
  join: row('imopenlines.session.join', {
    params: byChat,
    needs: dialog => isOpen(dialog) && !dialog.joined,
    staleMs: harmlessMs,
    achieved: nowJoined,
  }),
  /** With a session open, the portal only adds the operator. */
  start: row('imopenlines.session.start', {
    params: byChat,
    needs: dialog => !isOpen(dialog) || isNobodys(dialog),
    staleMs: harmlessMs,
    session: 'opens',
    achieved: (after, before) => isMine(after) || nowJoined(after, before),
  }),
  intercept: row('imopenlines.session.intercept', {
    params: byChat,
    needs: isColleagues,
    fromColleague: true,
    achieved: isMine,
  }),
  /** Throws whoever else takes part out of the dialog. */
  answer: row('imopenlines.operator.answer', {
    params: byChat,
    needs: isNobodys,
    achieved: isMine,
  }),
  /** A colleague who takes the dialog over at the same moment cannot be told from the next one in the queue. */
  skip: row('imopenlines.operator.skip', {
    params: byChat,
    needs: isOwn,
    goneIsDone: true,
    achieved: after => !isMine(after),
  }),
  finish: row('imopenlines.operator.finish', {
    params: byChat,
    needs: dialog => isOwn(dialog) && isNumbered(dialog),
    session: 'ends',
    goneIsDone: true,
    achieved: isAnother,
  }),
  finishAnother: row('imopenlines.operator.another.finish', {
    params: byChat,
    needs: dialog => isColleagues(dialog) && isNumbered(dialog),
    session: 'ends',
    fromColleague: true,
    goneIsDone: true,
    achieved: isAnother,
  }),
  spam: row('imopenlines.operator.spam', {
    params: byChat,
    needs: dialog => (isOwn(dialog) || isNobodys(dialog)) && isNumbered(dialog),
    session: 'ends',
    goneIsDone: true,
    achieved: isAnother,
  }),
  pin: row('imopenlines.session.mode.pin', {
    params: on,
    needs: dialog => isOwn(dialog) && !dialog.pinned,
    staleMs: harmlessMs,
    achieved: ({ dialog }) => dialog.pinned,
  }),
  unpin: row('imopenlines.session.mode.pin', {
    params: off,
    needs: dialog => isOwn(dialog) && dialog.pinned,
    staleMs: harmlessMs,
    achieved: ({ dialog }) => !dialog.pinned,
  }),
  silence: row('imopenlines.session.mode.silent', {
    params: on,
    needs: dialog => isOpen(dialog) && dialog.joined && dialog.silent !== true,
    achieved: ({ dialog }) => dialog.silent,
  }),
  unsilence: row('imopenlines.session.mode.silent', {
    params: off,
    needs: dialog => isOpen(dialog) && dialog.joined && dialog.silent === true,
    achieved: ({ dialog }) => (dialog.silent === null ? null : !dialog.silent),
  }),
  ...handover,
}
