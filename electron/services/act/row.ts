import type { Bitrix } from '../../bitrix/client/bitrix'
import type { ActMethod, Params } from '../../bitrix/methods'
import type { ActDetail, SeenRating } from '../../contract/act'
import type { ChatId, SessionId, UserId } from '../../contract/common'
import type { Dialog, DialogView } from '../../contract/dialog'

/** The operator's wish, and the state that they saw when they made it. */
export interface ActWish {
  chatId: ChatId
  /** The session that the operator saw. */
  sessionId: SessionId | null
  /** The dialog's owner then; null for nobody. */
  ownerId: UserId | null
  /** The act's further input, such as the new owner. */
  with?: ActDetail | undefined
  /** Kept in the journal. */
  reason?: string | undefined
  /** The rating that a new one replaces, as the operator saw it. */
  seen?: SeenRating | undefined
}

/** The dialog as it was when the act was sent. */
export interface Before {
  sessionId: SessionId | null
  ownerId: UserId | null
  /** Null where the portal did not say. */
  joined: boolean | null
  /** Whether a reading would already have shown the act as done; null where it could not tell. */
  was?: boolean | null | undefined
  /** The last message then; missing where none was read. */
  lastMessageId?: number | null | undefined
  /** The content of the chosen message, as {@link echoOf}; null where nothing identifies it. */
  echo?: string | null | undefined
}

/** A dialog before its acts are known. */
export type State = Omit<Dialog, 'acts' | 'primaryAct'>

/** One act, as far as the one path of all acts needs to know it. */
export interface ActDefinition {
  method: ActMethod
  /**
   * Prepares the request; the result sends it, once, and says whether the portal agreed.
   *
   * @throws AppError `invalid` where it does not fit the dialog
   */
  prepare(wish: ActWish, dialog: Dialog): (bitrix: Bitrix, leaving: () => Promise<void>) => Promise<unknown>
  /** Whether it makes sense on the dialog. */
  needs(dialog: State): boolean
  /** Milliseconds after which a reading is too old to act upon; 0 always reads first. */
  staleMs: number
  /**
   * The effect on the session. `keeps`: done to the very session that the operator saw. `opens`: for a dialog without
   * one. `ends`: done once that session is gone. `names`: done to the session that its details name, whatever has become
   * of the dialog since.
   */
  session: 'keeps' | 'opens' | 'ends' | 'names'
  /** Takes something from the colleague who owns the dialog; the journal names them. */
  fromColleague: boolean
  /** Afterwards the portal may no longer show the dialog to this operator. */
  mayHide: boolean
  /** The portal writes no message about it into the dialog; about all other acts it does, and names who acted. */
  quiet: boolean
  /**
   * Whether a reading that shows the act's effect also shows that this operator caused it, and nobody else; asked where
   * the portal's answer is not known.
   */
  isOwn(after: DialogView, before: Before, me: UserId, detail: ActDetail): boolean
  /** Whether a reading shows that this operator acted, whatever others have made of the dialog since. */
  hasTrace(after: DialogView, before: Before, me: UserId, detail: ActDetail): boolean
  /** The portal's `true` is the only evidence: no reading shows the effect. */
  unseen: boolean
  /** Whether a reading shows the act's effect; null when this portal does not tell. */
  achieved(after: DialogView, before: Before, detail: ActDetail): boolean | null
}

/** Age up to which a reading will do for a harmless act. */
export const harmlessMs = 30_000
/** Age up to which a reading is as good as a new one, where nobody else loses anything by it. */
export const momentMs = 5_000

type Given<M extends ActMethod> = Pick<ActDefinition, 'needs'> &
  Partial<Omit<ActDefinition, 'method' | 'prepare'>> & { params(wish: ActWish, dialog: Dialog): Params<M> }

/** Makes a row; the defaults fit most acts. */
export function row<M extends ActMethod>(method: M, { params, ...given }: Given<M>): ActDefinition {
  return {
    method,
    prepare(wish, dialog) {
      const ready = params(wish, dialog)
      return (bitrix, leaving) => bitrix.call(method, ready, { lane: 'act', leaving })
    },
    // The owner and the session are read right before: the portal does not compare them.
    staleMs: 0,
    session: 'keeps',
    fromColleague: false,
    mayHide: false,
    quiet: false,
    isOwn: () => true,
    hasTrace: () => false,
    unseen: false,
    achieved: () => null,
    ...given,
  }
}
