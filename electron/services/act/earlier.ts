import type { Act, ActDetail } from '../../contract/act'
import type { UserId } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import { acts, type Before } from './table'
import { wordsSince } from './telling'

/** An act before another one on the same dialog, whose outcome is not known: its effect may only show now. */
export type EarlierAct = Pick<Before, 'lastMessageId'> & { act: Act; with?: ActDetail | undefined }

/** Acts of which one leaves the dialog as another does. */
const alike: readonly ReadonlySet<Act>[] = [
  new Set(['join', 'start', 'startFrom', 'intercept', 'answer']),
  new Set(['skip', 'transfer', 'finish', 'finishAnother', 'spam', 'start', 'startFrom']),
]

function mayBeFrom(act: Act, detail: ActDetail, { act: other, with: others = {} }: EarlierAct): boolean {
  if (act === other) return JSON.stringify(detail) === JSON.stringify(others)
  return alike.some(all => all.has(act) && all.has(other))
}

/** Those of the earlier acts that could have made an act's effect. */
export const rivalsOf = (act: Act, detail: ActDetail, earlier: readonly EarlierAct[]): EarlierAct[] =>
  earlier.filter(each => mayBeFrom(act, detail, each))

/**
 * Whether a reading that shows an act's effect rules out that an earlier act of the same operator made it: the portal
 * has written about each of them, or none of them could have. The order of the readings does not tell: a portal may show
 * an effect late.
 */
export function isCertainlyLater(
  act: Act,
  after: DialogView,
  me: UserId,
  detail: ActDetail,
  earlier: readonly EarlierAct[],
): boolean {
  const rivals = rivalsOf(act, detail, earlier)
  const [first] = rivals
  if (!first) return true
  if (acts[act].quiet) return false
  return (
    wordsSince(after, { ...noState, lastMessageId: first.lastMessageId }).filter(({ by }) => by === me).length >
    rivals.length
  )
}

const noState = { sessionId: null, ownerId: null, joined: null } as const
