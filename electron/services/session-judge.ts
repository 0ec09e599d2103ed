import type { Act, DialogView } from '../contract/models'
import type { ActDetail } from '../contract/models-act'
import { acts, type Before } from './session-acts'

/**
 * What a later reading says about an act. `elsewhere`: it has hit another session than the one meant. `unseen`: the
 * reading cannot show whether it was done.
 */
export type Judgement = 'done' | 'overtaken' | 'unchanged' | 'elsewhere' | 'unseen'

/** Compares what the dialog is now with what it was. A portal's `true` counts for nothing: several acts say so idly. */
export function judge(act: Act, after: DialogView, before: Before, detail: ActDetail = {}): Judgement {
  const { achieved, session, unseen } = acts[act]
  if (unseen) return 'unseen'
  const { dialog } = after
  const isSame = dialog.sessionId === before.sessionId
  const owner = dialog.operator?.id ?? null
  const isTaken = owner !== null && !dialog.mine && owner !== before.ownerId
  // Somebody else began the session: the portal has added this operator to it at most.
  if (session === 'opens' && isTaken && before.ownerId === null) return 'overtaken'
  const isMeant = isSame || session === 'ends' || (session === 'opens' && before.sessionId === null)
  const is = achieved(after, before, detail)
  if (is === true) return isMeant ? 'done' : 'elsewhere'
  if (isTaken) return 'overtaken'
  return is === null ? 'unseen' : 'unchanged'
}
