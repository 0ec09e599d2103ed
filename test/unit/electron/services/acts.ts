import type { Act } from '../../../../electron/contract/models'
import { known } from '../../../portal/seed/known'
import { chatId, type Desk, sessionId, userId } from './desk'

/** A dialog on which the act makes sense. */
export const targets = { join: known.ofColleague, start: known.closed, intercept: known.ofColleague }
export const acts = ['join', 'start', 'intercept'] as const
export const methodOf = (act: Act) => `imopenlines.session.${act}`

/** Acts on a dialog as the desk has shown it last; on one never shown, as the seed has it. */
export function perform(
  desk: Desk,
  act: Act,
  target: { chatId: number; sessionId: number } = targets[act],
  reason = '',
) {
  const open = act !== 'start' || target !== known.closed
  const id = chatId(target.chatId)
  const seen = desk.dialogs.known(id, { account: desk.state.account, bitrix: desk.active().bitrix })
  const colleague = userId(desk.portal.operators.colleague.id)
  const ownerId = seen ? (seen.dialog.operator?.id ?? null) : open ? colleague : null
  const wish = { chatId: id, sessionId: open ? sessionId(target.sessionId) : null, ownerId }
  if (act === 'intercept') return desk.handlers['session.intercept']({ ...wish, reason })
  return desk.handlers[`session.${act}`](wish)
}
export const executed = (desk: Desk) => desk.portal.ledger.acts.map(({ method }) => method)
export const journal = (desk: Desk) => desk.handlers['journal.list']({})
