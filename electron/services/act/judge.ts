import type { Act, ActDetail } from '../../contract/act'
import type { UserId } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import { acts, type Before } from './table'
import { type EarlierAct, isCertainlyLater } from './earlier'
import { hasHadAnother, isAnother, isUntold, reachesBack, wordsSince } from './telling'

/**
 * A later reading's verdict on an act. `elsewhere`: the act hit another session than the one meant. `unseen`: the
 * reading cannot show whether it was done. `by_whom`: the state is as the act would have made it, but nothing shows
 * whether the act made it. `acted_before`: an earlier act of this operator, whose outcome is not known, may have made it.
 */
export type Judgement = 'done' | 'overtaken' | 'unchanged' | 'elsewhere' | 'unseen' | 'by_whom' | 'acted_before'

/** The sender of the act, and whether the portal's answer to it was lost. */
export interface Asker {
  me: UserId
  wasLost: boolean
  /** Earlier acts on the dialog whose outcome is not known. */
  earlier?: readonly EarlierAct[]
}

/**
 * Compares the dialog's current state with the earlier one. A portal's `true` counts for nothing by itself: several
 * acts answer so idly. If the answer was lost, the reading has to show that it was this operator.
 */
export function judge(act: Act, after: DialogView, before: Before, detail: ActDetail = {}, asker?: Asker): Judgement {
  const judgement = judgeAlone(act, after, before, detail, asker)
  if (judgement !== 'done' || !asker) return judgement
  return isCertainlyLater(act, after, asker.me, detail, asker.earlier ?? []) ? 'done' : 'acted_before'
}

/** As if no other act of this operator could have made the effect. */
function judgeAlone(act: Act, after: DialogView, before: Before, detail: ActDetail, asker?: Asker): Judgement {
  const { achieved, session, unseen } = acts[act]
  if (unseen) return 'unseen'
  const { dialog } = after
  const owner = dialog.operator?.id ?? null
  const isTaken = session !== 'names' && owner !== null && !dialog.mine && owner !== before.ownerId
  // It may have been done and undone since: by the queue that gives back a skipped dialog, or by a colleague.
  const isUndone = asker && wordsSince(after, before).some(({ by }) => by === asker.me)
  // Somebody else began the session: the portal has at most added this operator to it.
  if (session === 'opens' && isTaken && before.ownerId === null)
    return asker && (isUndone || after.historyFailure) ? 'unseen' : 'overtaken'
  const is = achieved(after, before, detail)
  if (is === true) return judgeDone(act, after, before, detail, asker)
  if (isTaken) return judgeTaken(act, after, before, detail, asker)
  // An act on a session that has ended does not show in the next one.
  if (asker && session === 'keeps' && before.sessionId !== null && isAnother(after, before)) return 'elsewhere'
  // Facts that former versions did not note are unknown.
  // A session that the act began may have ended without a word.
  const isOver = (session === 'opens' || session === 'ends') && hasHadAnother(after, before)
  const isBlind = asker?.wasLost && (isOver || !reachesBack(after, before))
  return is === null || isUndone || isBlind ? 'unseen' : 'unchanged'
}

/** A colleague has the dialog now: a receiver may have handed it on, and the operator may have lost it again. */
function judgeTaken(
  act: Act,
  after: DialogView,
  before: Before,
  detail: ActDetail,
  asker: Asker | undefined,
): Judgement {
  if (!asker) return 'overtaken'
  const { hasTrace, mayHide, quiet, session } = acts[act]
  if (hasTrace(after, before, asker.me, detail)) return 'done'
  const isSilent = quiet && session === 'ends' && isAnother(after, before) !== false
  const isUndone = wordsSince(after, before).some(({ by }) => by === asker.me)
  const isDoubtful = isSilent || isUndone || !reachesBack(after, before)
  if (!isDoubtful) return 'overtaken'
  return mayHide ? 'by_whom' : 'unseen'
}

function judgeDone(
  act: Act,
  after: DialogView,
  before: Before,
  detail: ActDetail,
  asker: Asker | undefined,
): Judgement {
  const { session, isOwn, quiet } = acts[act]
  const { sessionId } = after.dialog
  if (session === 'keeps' || (session === 'opens' && before.sessionId !== null)) {
    if (sessionId === null && before.sessionId !== null && isUntold(after, 'session')) return 'unseen'
    if (sessionId !== before.sessionId) return 'elsewhere'
  }
  if (!asker) return 'done'
  // A state that existed before proves nothing, whatever the portal answers.
  if (before.was === true) return 'by_whom'
  if (asker.wasLost) return before.was !== false || !isOwn(after, before, asker.me, detail) ? 'by_whom' : 'done'
  // Several acts get an idle `true`: somebody else did it.
  const words = quiet ? [] : wordsSince(after, before)
  return words.length > 0 && words.every(({ by }) => by !== asker.me) ? 'by_whom' : 'done'
}
