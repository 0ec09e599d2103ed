import { AppError } from '../../app-error'
import type { Lane } from '../../bitrix/client/bitrix'
import type { ActOutcome } from '../../contract/outcome'
import { type ActiveAccount, isActive } from '../account/active'
import { settledAfterMs } from '../journal/contents'
import type { Intent } from '../journal/rows'
import type { OpenIntent } from '../journal/journal'
import type { EarlierAct } from './earlier'
import { acts } from './table'
import { rereadSent, outcomeOf, type SentAct, type ActDeps } from './verify'

/**
 * Reads the dialogs of acts whose final outcome was never learned. It only reads, and blocks no act: an act that begins
 * meanwhile hides the earlier one.
 *
 * @param isWatched Whether a late reread of an act is still to come.
 */
export async function settleIntents(deps: ActDeps, isWatched: (id: string) => boolean): Promise<void> {
  const using = deps.active()
  const intents = (await deps.journal.open()).filter(
    ({ account, id }) => account === using.account.id && !isWatched(id),
  )
  const failures: unknown[] = []
  for (const { id } of intents) {
    try {
      await settleIntent(deps, using, id)
    } catch (error) {
      // An act that cannot be read now stays open. Without a connection the others need not be tried.
      if (error instanceof AppError && (error.code === 'offline' || error.code === 'signed_out')) return
      if (!(error instanceof AppError)) failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'acts could not be settled')
}

/**
 * Learns what became of one act, notes it, and pushes it.
 *
 * @param isLast Whether an effect that has not shown by now is no longer expected; decided by the act's age unless
 *   given.
 * @throws AppError when the portal cannot be asked
 */
export async function settleIntent(deps: ActDeps, using: ActiveAccount, id: string, isLast?: boolean): Promise<void> {
  // It may have ended, or be under way, since it was listed.
  const intent = (await deps.journal.open()).find(each => each.id === id)
  if (!intent || deps.journal.isUnderWay(intent.account, intent.chatId)) return
  // Acts come first, and requests that the operator waits for.
  const { outcome, isKnown } = await learned(deps, using, intent, 'board')
  const { verdict, portalCode } = outcome
  const isOver = isLast ?? Math.abs(deps.now(using) - intent.at) >= settledAfterMs
  const isSame = intent.soFar && !saysOtherwise(outcome)
  if (!isKnown || (intent.soFar && !isOver && verdict !== 'done')) return
  if (isSame && verdict === 'unclear' && !endsRereading(outcome)) return
  const isNoted = await deps.journal.end(id, verdict, portalCode)
  if (isNoted && !isSame && isActive(deps.active, using)) deps.push('act.settled', outcome)
}

/** Whether the outcome says something about the act, other than "nothing so far". */
const saysOtherwise = ({ verdict, unclearBecause }: ActOutcome) =>
  unclearBecause === 'by_whom' ||
  unclearBecause === 'acted_before' ||
  (verdict !== 'nothing_changed' && verdict !== 'unclear')
/** No further reading can say more. */
const endsRereading = ({ unclearBecause }: ActOutcome) =>
  unclearBecause === 'acted_since' || unclearBecause === 'other_session'

function neverSent({ dialogs }: ActDeps, using: ActiveAccount, { act, chatId }: Intent): ActOutcome {
  const dialog = dialogs.known(chatId, using)?.dialog ?? null
  return { act, verdict: 'not_sent', unclearBecause: null, portalCode: null, operator: null, dialog }
}

/** An act sent before, with what was known then. */
export type Earlier = Pick<
  Intent,
  'act' | 'chatId' | 'sessionId' | 'ownerId' | 'joined' | 'with' | 'was' | 'lastMessageId' | 'echo'
>

interface Learned {
  outcome: ActOutcome
  /** False where a later reread may show more. */
  isKnown: boolean
}

/** Learns by reading what an act with a lost answer has done. @throws AppError when the portal cannot be asked */
async function learned(deps: ActDeps, using: ActiveAccount, intent: OpenIntent, lane: Lane): Promise<Learned> {
  if (!intent.left) return { outcome: neverSent(deps, using, intent), isKnown: true }
  const earlier = (await deps.journal.unsettledBefore([intent])).get(intent.id) ?? []
  const read = await readBack(deps, using, { ...intent, earlier }, lane, intent.soFar && lane === 'board')
  const { outcome } = read
  const isHidden = await deps.journal.hasSuccessor(intent)
  if (!isHidden || outcome.verdict === 'gone' || outcome.unclearBecause === 'other_session') return read
  const hidden = { judgement: 'acted_since', dialog: outcome.dialog } as const
  return { outcome: outcomeOf(intent.act, hidden, { wasLost: true }), isKnown: true }
}

async function readBack(
  deps: ActDeps,
  using: ActiveAccount,
  sentBefore: Earlier & { earlier?: readonly EarlierAct[] },
  lane: Lane,
  once = false,
): Promise<Learned> {
  // Rows of former versions do not say whether the operator already took part.
  const { act, chatId, sessionId, ownerId, joined = null, was, lastMessageId, echo, earlier = [] } = sentBefore
  const before = { sessionId, ownerId, joined, was, lastMessageId, echo }
  const sent: SentAct = { using, act, chatId, before, detail: sentBefore.with ?? {}, wasLost: true, earlier }
  const { judgement, dialog } = await rereadSent(deps, sent, lane, once)
  // The session has ended since: whether the act reached it can no longer be seen.
  const { session } = acts[act]
  const isBound = session !== 'ends' && session !== 'names'
  const isOver = isBound && sessionId !== null && dialog && dialog.sessionId !== sessionId
  const outcome = outcomeOf(act, { judgement: isOver ? 'elsewhere' : judgement, dialog }, { wasLost: true })
  return { outcome, isKnown: judgement !== null }
}

/** Looks up an act at the operator's request. @throws AppError when the portal cannot be asked */
export async function check(deps: ActDeps, using: ActiveAccount, earlier: Earlier): Promise<ActOutcome> {
  const found = await deps.journal.find({ ...earlier, account: using.account.id })
  if (!found) return (await readBack(deps, using, earlier, 'act')).outcome
  const { intent, state } = found
  const { outcome, isKnown } = await learned(deps, using, intent, 'act')
  if (!isKnown || (intent.soFar && outcome.verdict === 'nothing_changed')) return outcome
  if (await deps.journal.end(intent.id, outcome.verdict, outcome.portalCode)) return outcome
  // An ended act keeps its outcome; the dialog is the current one.
  const now = (await deps.journal.find({ ...earlier, account: using.account.id }))?.state ?? state
  return now === 'sent' || now === 'unclear' ? outcome : { ...outcome, verdict: now, unclearBecause: null }
}
