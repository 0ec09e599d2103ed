import type { Act, DialogView, UserId } from '../../contract/common'
import type { ActDetail } from '../../contract/act'
import { acts, type Before } from './table'
import { isUntold, reachesBack, wordsSince } from './telling'

/**
 * What a later reading says about an act. `elsewhere`: it has hit another session than the one meant. `unseen`: the
 * reading cannot show whether it was done. `by_whom`: it is as the act would have made it, and whether the act has done
 * that is not shown.
 */
export type Judgement = 'done' | 'overtaken' | 'unchanged' | 'elsewhere' | 'unseen' | 'by_whom'

/** Whose act it is, and whether the portal's answer to it is not known. */
export interface Asker {
  me: UserId
  wasLost: boolean
}

/**
 * Compares what the dialog is now with what it was. A portal's `true` counts for nothing by itself: several acts say so
 * idly. Where not even that came, the reading has to show that it was this operator.
 */
export function judge(act: Act, after: DialogView, before: Before, detail: ActDetail = {}, asker?: Asker): Judgement {
  const { achieved, session, unseen, mayHide } = acts[act]
  if (unseen) return 'unseen'
  const { dialog } = after
  const owner = dialog.operator?.id ?? null
  const isTaken = owner !== null && !dialog.mine && owner !== before.ownerId
  // Somebody else began the session: the portal has added this operator to it at most.
  if (session === 'opens' && isTaken && before.ownerId === null) return 'overtaken'
  const is = achieved(after, before, detail)
  if (is === true) return judgeDone(act, after, before, detail, asker)
  // It may have been done, and undone since: by the queue that gives back what was skipped, by a colleague.
  const isUndone = asker && wordsSince(after, before).some(({ by }) => by === asker.me)
  const isBlind = asker?.wasLost && before.lastMessageId !== undefined && !reachesBack(after, before)
  const isDoubtful = isUndone || isBlind
  // Who was given the dialog may have handed it on; who took it may have lost it again.
  if (isTaken && (mayHide || !isDoubtful)) return 'overtaken'
  return is === null || isDoubtful ? 'unseen' : 'unchanged'
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
  // What was so before shows nothing, whatever the portal answers.
  if (before.was === true) return 'by_whom'
  if (asker.wasLost) return before.was === null || !isOwn(after, before, asker.me, detail) ? 'by_whom' : 'done'
  // Several acts get an idle `true`: somebody else was at it.
  const words = quiet ? [] : wordsSince(after, before)
  return words.length > 0 && words.every(({ by }) => by !== asker.me) ? 'by_whom' : 'done'
}
