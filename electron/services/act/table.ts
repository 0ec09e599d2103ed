import { AppError } from '../../app-error'
import type { Act, ActDetail } from '../../contract/act'
import type { Dialog, DialogView } from '../../contract/dialog'
import { harmlessMs, momentMs, row, type ActDefinition, type State, type ActWish } from './row'
import {
  both,
  isAnother,
  isMine,
  isPinned,
  isUntold,
  not,
  nowJoined,
  reachesBack,
  repeatsChosen,
  wordsSince,
} from './telling'

export type { Before, ActDefinition, State, ActWish } from './row'

const byChat = ({ chatId }: ActWish) => ({ CHAT_ID: chatId })
const on = ({ chatId }: ActWish) => ({ CHAT_ID: chatId, ACTIVATE: 'Y' as const })
const off = ({ chatId }: ActWish) => ({ CHAT_ID: chatId, ACTIVATE: 'N' as const })
const isSpamWord = (text: string) => /spam|спам|スパム|垃圾|스팸/iu.test(text)
/** The portal has since written that this operator acted, and how. */
const said =
  (is: (text: string, detail: ActDetail) => boolean = () => true): ActDefinition['isOwn'] =>
  (after, before, me, detail) =>
    wordsSince(after, before).some(({ by, text }) => by === me && is(text, detail))
const noOthers: ActDefinition['isOwn'] = (after, before, me) => wordsSince(after, before).every(({ by }) => by === me)
const nobodyElse: ActDefinition['isOwn'] = (after, before, me, detail) =>
  reachesBack(after, before) && noOthers(after, before, me, detail)

const isOpen = ({ status }: State) => status !== 'closed'
const isMyDialog = (dialog: State) => isOpen(dialog) && dialog.mine
const isColleagues = (dialog: State) => isOpen(dialog) && !dialog.mine && dialog.operator !== null
const isNobodys = (dialog: State) => isOpen(dialog) && !dialog.mine && dialog.operator === null
/** An act that ends a session must be able to name it; a row of an old portal may be too short for that. */
const isNumbered = ({ sessionId }: State) => sessionId !== null

const isInCrm = ({ crm }: State) => crm.length > 0
/** Bitrix24 counts only these as active dialogs of a CRM record. */
const isUnderWay = ({ status }: State) => status === 'waiting' || status === 'answered' || status === 'open'
const hasSale = ({ crm }: State) => crm.some(({ type }) => type === 'lead' || type === 'deal')
/** Null where the portal did not say who takes part. */
const takesPart = (after: DialogView, { person }: ActDetail) =>
  after.historyFailure || isUntold(after, 'people')
    ? null
    : after.dialog.participants.some(({ id }) => id === person?.id)

/** Whether a dialog is with its receiver before any transfer. */
export const isWith = ({ lineId, operator }: Pick<Dialog, 'lineId' | 'operator'>, { to }: ActDetail): boolean =>
  to !== undefined && to.id === (to.kind === 'line' ? lineId : operator?.id)

/** The operator's choice does not exist, or is already in effect: somebody else was faster. */
function changed(): never {
  throw new AppError('invalid', { reason: 'state_changed' })
}

function transferTo({ chatId, with: detail }: ActWish, dialog: Dialog) {
  const to = detail?.to ?? changed()
  if (isWith(dialog, { to })) throw new AppError('invalid', { reason: 'already_there' })
  return { CHAT_ID: chatId, TRANSFER_ID: to.kind === 'line' ? `queue${to.id}` : String(to.id) }
}

function participant({ chatId, with: detail }: ActWish, { crm: [record] }: Dialog) {
  const { type, id } = record ?? changed()
  return { CRM_ENTITY_TYPE: type, CRM_ENTITY: id, USER_ID: (detail?.person ?? changed()).id, CHAT_ID: chatId }
}

function vote({ with: detail }: ActWish) {
  const { sessionId, stars, comment } = detail?.rating ?? changed()
  return { SESSION_ID: sessionId, ...(stars && { RATING: stars }), ...(comment && { COMMENT: comment }) }
}

const byMessage = ({ chatId, with: detail }: ActWish) => ({
  CHAT_ID: chatId,
  MESSAGE_ID: detail?.messageId ?? changed(),
})

/** The portal's message about a transfer names the receiver. */
const namesTarget = (text: string, { to }: ActDetail) =>
  to?.kind === 'person' ? new RegExp(`\\[USER=${to.id}[\\s\\]]`, 'iu').test(text) : !!to?.name && text.includes(to.name)

function hasMovedTo(after: DialogView, to: ActDetail['to']): boolean | null {
  const { lineId, operator } = after.dialog
  const isThere = (to?.kind === 'line' ? lineId : operator?.id) === to?.id
  // Where the portal does not tell, `line` is the one that the customer came by, and nobody has the dialog.
  if (to?.kind === 'line') return isUntold(after, 'line') ? null : isThere
  return isThere || !isUntold(after, 'owner') ? isThere : null
}

/** Acts that hand a dialog on, turn it into something, or rate it. */
const handover = {
  transfer: row('imopenlines.operator.transfer', {
    params: transferTo,
    needs: isOpen,
    fromColleague: true,
    mayHide: true,
    isOwn: said(),
    hasTrace: said(namesTarget),
    achieved: (after, _before, { to }) => hasMovedTo(after, to),
  }),
  vote: row('imopenlines.session.head.vote', {
    params: vote,
    // Nobody has answered yet: there is nobody to rate.
    needs: dialog => dialog.rating?.mayRate === true && !isNobodys(dialog),
    session: 'names',
    quiet: true,
    // Another supervisor may have given as many stars; the same comment is nobody else's.
    isOwn: (_after, _before, _me, { rating }) => (rating?.comment ?? '') !== '',
    achieved(after, _before, { rating }) {
      const { rating: now } = after.dialog
      if (!now || now.sessionId !== rating?.sessionId || isUntold(after, 'rating')) return null
      return now.stars === (rating.stars ?? now.stars) && now.comment === (rating.comment ?? now.comment)
    },
  }),
  /** Also answers `true` where a CRM record exists already, and makes none. */
  createLead: row('imopenlines.crm.lead.create', {
    params: byChat,
    needs: dialog => isMyDialog(dialog) && !hasSale(dialog),
    staleMs: momentMs,
    quiet: true,
    isOwn: nobodyElse,
    achieved: after => hasSale(after.dialog) || (isUntold(after, 'crm') ? null : false),
  }),
  addPerson: row('imopenlines.crm.chat.user.add', {
    params: participant,
    needs: dialog => isInCrm(dialog) && isUnderWay(dialog),
    staleMs: momentMs,
    quiet: true,
    isOwn: nobodyElse,
    achieved: (after, _before, detail) => takesPart(after, detail),
  }),
  removePerson: row('imopenlines.crm.chat.user.delete', {
    params: participant,
    needs: dialog => isInCrm(dialog) && isUnderWay(dialog),
    staleMs: momentMs,
    quiet: true,
    isOwn: nobodyElse,
    achieved: (after, _before, detail) => not(takesPart(after, detail)),
  }),
  startFrom: row('imopenlines.message.session.start', {
    params: byMessage,
    needs: () => true,
    session: 'ends',
    fromColleague: true,
    quiet: true,
    // The operator's own session may have been reopened by the customer; one begun by others may have been handed over.
    isOwn: (after, before, me, detail) =>
      before.ownerId !== me && repeatsChosen(after, before, me) && noOthers(after, before, me, detail),
    achieved(after, before) {
      const hasBegun = isAnother(after, before)
      // It may have been taken over since.
      return hasBegun === true && isMine(after) === false ? null : both(isMine(after), hasBegun)
    },
  }),
  saveQuick: row('imopenlines.message.quick.save', {
    params: byMessage,
    needs: () => true,
    staleMs: harmlessMs,
    unseen: true,
  }),
} satisfies Partial<Record<Act, ActDefinition>>

/** Every act on a session: one row, no function of its own. */
export const acts: Record<Act, ActDefinition> = {
  join: row('imopenlines.session.join', {
    params: byChat,
    needs: dialog => isOpen(dialog) && !dialog.joined,
    staleMs: harmlessMs,
    // A colleague may have added them.
    isOwn: said(),
    achieved: nowJoined,
  }),
  /** With a session open, the portal only adds the operator. */
  start: row('imopenlines.session.start', {
    params: byChat,
    needs: dialog => !isOpen(dialog) || isNobodys(dialog),
    staleMs: harmlessMs,
    session: 'opens',
    quiet: true,
    // The queue may have given it to them. Where a session was open, the portal adds them without a message.
    isOwn: (after, before, me) =>
      said()(after, before, me, {}) || (before.sessionId !== null && nobodyElse(after, before, me, {})),
    achieved: (after, before) => isMine(after) || nowJoined(after, before),
  }),
  intercept: row('imopenlines.session.intercept', {
    params: byChat,
    needs: isColleagues,
    fromColleague: true,
    // The colleague may have handed it over.
    isOwn: said(),
    achieved: isMine,
  }),
  /** Removes all other participants from the dialog. */
  answer: row('imopenlines.operator.answer', {
    params: byChat,
    needs: isNobodys,
    // The queue may have given it to them.
    isOwn: said(),
    achieved: isMine,
  }),
  /** A colleague who takes the dialog over at the same moment cannot be told from the next one in the queue. */
  skip: row('imopenlines.operator.skip', {
    params: byChat,
    needs: isMyDialog,
    mayHide: true,
    isOwn: said(),
    achieved: after => not(isMine(after)),
  }),
  finish: row('imopenlines.operator.finish', {
    params: byChat,
    needs: dialog => isMyDialog(dialog) && isNumbered(dialog),
    session: 'ends',
    mayHide: true,
    isOwn: said(text => !isSpamWord(text)),
    achieved: isAnother,
  }),
  finishAnother: row('imopenlines.operator.another.finish', {
    params: byChat,
    needs: dialog => isColleagues(dialog) && isNumbered(dialog),
    session: 'ends',
    fromColleague: true,
    mayHide: true,
    isOwn: said(text => !isSpamWord(text)),
    achieved: isAnother,
  }),
  spam: row('imopenlines.operator.spam', {
    params: byChat,
    needs: dialog => (isMyDialog(dialog) || isNobodys(dialog)) && isNumbered(dialog),
    session: 'ends',
    mayHide: true,
    isOwn: said(isSpamWord),
    achieved: isAnother,
  }),
  pin: row('imopenlines.session.mode.pin', {
    params: on,
    needs: dialog => isMyDialog(dialog) && !dialog.pinned,
    staleMs: harmlessMs,
    achieved: isPinned,
  }),
  unpin: row('imopenlines.session.mode.pin', {
    params: off,
    needs: dialog => isMyDialog(dialog) && dialog.pinned,
    staleMs: harmlessMs,
    // A dialog that is no longer the operator's is no longer pinned for them either.
    achieved: after => (isMine(after) ? not(isPinned(after)) : null),
  }),
  silence: row('imopenlines.session.mode.silent', {
    params: on,
    needs: dialog => isOpen(dialog) && dialog.joined && dialog.silent !== true,
    staleMs: momentMs,
    isOwn: said(),
    achieved: ({ dialog }) => dialog.silent,
  }),
  unsilence: row('imopenlines.session.mode.silent', {
    params: off,
    needs: dialog => isOpen(dialog) && dialog.joined && dialog.silent === true,
    staleMs: momentMs,
    isOwn: said(),
    achieved: ({ dialog }) => not(dialog.silent),
  }),
  ...handover,
}
