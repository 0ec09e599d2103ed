import type { Act } from '../../../electron/contract/act'
import type { ChatId, UserId } from '../../../electron/contract/common'
import type { ActGiven } from '../acts/acts'
import type { BulkWish } from '../bulk/bulk'
import { actFor, type SteppingAct, type SteppingTarget } from './stepping-in'

/**
 * What is to be done to each of several dialogs: finishing a colleague's dialog is an act of its own, and only an act
 * that takes from a colleague has a reason.
 *
 * @param note Called before each act that takes from a colleague.
 */
export function manyWishes(
  chosen: SteppingAct,
  targets: readonly SteppingTarget[],
  { reason, ...given }: ActGiven,
  note: ((target: SteppingTarget, act: Act) => void) | null,
  me: UserId | null,
  nameless: (chatId: ChatId) => string,
): BulkWish[] {
  return targets.map(seen => {
    const { customer, ...target } = seen
    const act = actFor(chosen, { mine: target.operator?.id === me, operator: target.operator })
    const takes = act === 'intercept' || act === 'finishAnother'
    const dialog = { ...target, customer: customer ?? nameless(target.chatId) }
    const onTurn = note && takes ? { onTurn: () => note(seen, act) } : {}
    return { dialog, act, ...onTurn, given: { ...given, ...(takes && { reason: reason ?? '' }) } }
  })
}
