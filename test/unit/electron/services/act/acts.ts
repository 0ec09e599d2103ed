import type { Act } from '../../../../../electron/contract/act'
import { known } from '../../../../portal/seed/known'
import { acts as table } from '../../../../../electron/services/act/table'
import { chatId, createHarness, type Harness, sessionId, userId } from '../harness'

/** A dialog on which the act makes sense. */
export const targets = {
  join: known.ofColleague,
  start: known.closed,
  intercept: known.ofColleague,
  answer: known.fresh,
  skip: known.taken,
  finish: known.taken,
  finishAnother: known.ofColleague,
  spam: known.fresh,
  pin: known.taken,
  unpin: known.pinned,
  silence: known.taken,
  unsilence: known.taken,
} satisfies Partial<Record<Act, { chatId: number; sessionId: number }>>
export type Tried = keyof typeof targets
export const acts = Object.keys(targets) as Tried[]
export const methodOf = (act: Act) => table[act].method

/** A harness whose portal has the act's dialog in the state that the act is for. */
export async function harnessFor(act: Tried): Promise<Harness> {
  const harness = await createHarness()
  if (act === 'unsilence') harness.portal.world.chat(targets[act].chatId).silent = true
  return harness
}

/** Acts on a dialog as the console has shown it last; on one never shown, in the seed's state. */
export function perform(
  harness: Harness,
  act: Tried,
  target: { chatId: number; sessionId: number } = targets[act],
  reason = '',
) {
  const open = act !== 'start' || target !== known.closed
  const id = chatId(target.chatId)
  const seen = harness.dialogs.known(id, { account: harness.state.account, bitrix: harness.active().bitrix })
  const ownerId = seen ? (seen.dialog.operator?.id ?? null) : ownerOf(harness, target.chatId)
  const wish = { chatId: id, sessionId: open ? sessionId(target.sessionId) : null, ownerId, reason }
  return harness.handlers[`act.${act}`](wish)
}

function ownerOf({ portal }: Harness, chat: number) {
  const { ownerId } = portal.world.chat(chat)
  return ownerId === 0 ? null : userId(ownerId)
}

export const executed = (harness: Harness) => harness.portal.ledger.acts.map(({ method }) => method)
export const journal = async (harness: Harness) => (await harness.handlers['journal.list']({})).entries
