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
}
