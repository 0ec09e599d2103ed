import type { Bitrix } from '../../bitrix/client/bitrix'
import type { ActMethod, Params } from '../../bitrix/methods'
import type { ActDetail } from '../../contract/act'
import type { ChatId, SessionId, UserId } from '../../contract/common'
import type { Dialog, DialogView } from '../../contract/dialog'

/** What the operator asked for, and what he saw when he did. */
export interface ActWish {
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
  /** Null where the portal did not say. */
  joined: boolean | null
  /** Whether a reading would have shown the act as done already then; null where it could not tell. */
  was?: boolean | null | undefined
  /** The last message then; nothing where none was read. */
  lastMessageId?: number | null | undefined
  /** What the chosen message says, as {@link echoOf}; null where there is nothing to know it by. */
  echo?: string | null | undefined
}

/** A dialog before its acts are known. */
export type State = Omit<Dialog, 'acts' | 'primaryAct'>

/** One act, in all that its one path needs to know of it. */
export interface ActDefinition {
  method: ActMethod
  /**
   * Puts together what is sent; the answer sends it, once, and says whether the portal agreed.
   *
   * @throws AppError `invalid` where it does not fit the dialog
   */
  prepare(wish: ActWish, dialog: Dialog): (bitrix: Bitrix, leaving: () => Promise<void>) => Promise<unknown>
  /** Whether it makes sense on the dialog. */
  needs(dialog: State): boolean
  /** Milliseconds after which a reading is too old to act upon; 0 reads first, however short ago it was read. */
  staleMs: number
  /**
   * What becomes of the session. `keeps`: it is done to the very session that the operator saw. `opens`: it is for a
   * dialog without one. `ends`: it is done once that session is not there any more.
   */
  session: 'keeps' | 'opens' | 'ends'
  /** It takes something from the colleague whose dialog it is; the journal names him. */
  fromColleague: boolean
  /** After it the portal may not show the dialog to this operator any more. */
  mayHide: boolean
  /** The portal writes nothing of it into the dialog; of all others it names who has done them. */
  quiet: boolean
  /**
   * Whether a reading that shows what the act is for shows too that it came about by this operator, and not by itself or
   * by others; asked where the portal's answer is not known.
   */
  isOwn(after: DialogView, before: Before, me: UserId, detail: ActDetail): boolean
  /** Whether a reading shows that this operator has done it, whatever others have made of the dialog since. */
  hasTrace(after: DialogView, before: Before, me: UserId, detail: ActDetail): boolean
  /** The portal's `true` is all there is: no reading shows what it has done. */
  unseen: boolean
  /** Whether a reading shows what the act is for; null when this portal does not tell. */
  achieved(after: DialogView, before: Before, detail: ActDetail): boolean | null
}

/** A reading of so long ago will do for what harms nobody. */
export const harmlessMs = 30_000
/** A reading of a moment ago is as good as another one, where nobody else loses anything by it. */
export const momentMs = 5_000

type Given<M extends ActMethod> = Pick<ActDefinition, 'needs'> &
  Partial<Omit<ActDefinition, 'method' | 'prepare'>> & { params(wish: ActWish, dialog: Dialog): Params<M> }

/** Makes a row; what is not given is as with most acts. */
export function row<M extends ActMethod>(method: M, { params, ...given }: Given<M>): ActDefinition {
  return {
    method,
    prepare(wish, dialog) {
      const ready = params(wish, dialog)
      return (bitrix, leaving) => bitrix.call(method, ready, { lane: 'act', leaving })
    },
    // Who else may have come to own the dialog, or which session, is asked right before: the portal does not compare.
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
