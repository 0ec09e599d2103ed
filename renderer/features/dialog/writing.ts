import type { Act } from '../../../electron/contract/act'
import type { Dialog } from '../../../electron/contract/dialog'

/** Whether the operator can write in a dialog; if not, the reason and the act that would change it. */
export type Writing =
  { can: true; hidden: boolean } | { can: false; why: 'closed' | 'blocked' | 'aside'; act: Act | null }

/** Says whether the field can be used in a dialog as it stands. */
export function writingIn({ sessionId, status, joined, blocked, silent, operator, acts }: Dialog): Writing {
  if (sessionId === null || status === 'closed') return { can: false, why: 'closed', act: first(acts, ['start']) }
  // A dialog without an owner is answered; a colleague's is joined, which takes nothing from them.
  if (!joined) return { can: false, why: 'aside', act: first(acts, operator ? ['join'] : ['answer', 'join']) }
  if (blocked) return { can: false, why: 'blocked', act: null }
  return { can: true, hidden: silent === true }
}

const first = (acts: readonly Act[], wanted: readonly Act[]) => wanted.find(act => acts.includes(act)) ?? null

/** Messengers take plain text; the live chat on a site is Bitrix24's own and shows its markup. */
export const takesMarkup = ({ connector }: Pick<Dialog, 'connector'>) => connector === 'livechat'
