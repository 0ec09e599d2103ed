import { AppError } from '../app-error'
import type { Lane } from '../bitrix/bitrix'
import type { ChatId } from '../contract/models'
import type { ActOutcome } from '../contract/models-act'
import type { ActiveAccount } from './active-account'
import { isActive } from './dialog'
import type { Intent } from './journal-lines'
import type { OpenIntent } from './journal'
import { acts } from './session-acts'
import { lookBack, outcomeOf, type Sent, type SessionDeps } from './session-verify'

type Alone = <T>(using: ActiveAccount, chatId: ChatId, action: () => Promise<T>) => Promise<T>

/** Reads the dialogs of acts whose outcome was never learned. Sends nothing but reads. */
export async function settleIntents(deps: SessionDeps, alone: Alone): Promise<void> {
  const using = deps.active()
  const intents = (await deps.journal.open()).filter(({ account }) => account === using.account.id)
  const failures: unknown[] = []
  for (const { id, chatId } of intents) {
    try {
      await alone(using, chatId, async () => {
        // It may have ended, or be under way, since the list was made.
        const intent = (await deps.journal.open()).find(each => each.id === id)
        if (intent) await settle(deps, using, intent)
      })
    } catch (error) {
      // Under way right now, or not to be read now: it stays open. Without a line the others need not be tried.
      if (error instanceof AppError && (error.code === 'offline' || error.code === 'signed_out')) return
      if (!(error instanceof AppError)) failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'acts could not be settled')
}

async function settle(deps: SessionDeps, using: ActiveAccount, intent: OpenIntent): Promise<void> {
  const outcome = await settled(deps, using, intent)
  if (outcome && isActive(deps.active, using)) deps.push('session.settled', outcome)
}

/** What became of an act, noted; null where its outcome was known by then. */
async function settled(deps: SessionDeps, using: ActiveAccount, intent: OpenIntent): Promise<ActOutcome | null> {
  // Acts come first, and what the operator waits for.
  const { outcome, isKnown } = await learned(deps, using, intent, 'board')
  return isKnown && (await deps.journal.end(intent.id, outcome.verdict, outcome.portalCode)) ? outcome : null
}

function neverSent({ dialogs }: SessionDeps, using: ActiveAccount, { act, chatId }: Intent): ActOutcome {
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
  /** False where a later look may show more. */
  isKnown: boolean
}

/** Says by reading what an act has done whose answer was lost. @throws AppError when the portal cannot be asked */
async function learned(deps: SessionDeps, using: ActiveAccount, intent: OpenIntent, lane: Lane): Promise<Learned> {
  if (!intent.left) return { outcome: neverSent(deps, using, intent), isKnown: true }
  const read = await readBack(deps, using, intent, lane)
  const { outcome } = read
  const isHidden = await deps.journal.hasSuccessor(intent)
  if (!isHidden || outcome.verdict === 'gone' || outcome.unclearBecause === 'other_session') return read
  const hidden = { judgement: 'acted_since', dialog: outcome.dialog } as const
  return { outcome: outcomeOf(intent.act, hidden, { wasLost: true }), isKnown: true }
}

async function readBack(deps: SessionDeps, using: ActiveAccount, earlier: Earlier, lane: Lane): Promise<Learned> {
  // Lines of former versions do not say whether the operator took part already.
  const { act, chatId, sessionId, ownerId, joined = null, was, lastMessageId, echo } = earlier
  const before = { sessionId, ownerId, joined, was, lastMessageId, echo }
  const sent: Sent = { using, act, chatId, before, detail: earlier.with ?? {}, wasLost: true }
  const { judgement, dialog } = await lookBack(deps, sent, lane)
  // The session has ended since: whether the act had reached it cannot be seen any more.
  const isOver = acts[act].session !== 'ends' && sessionId !== null && dialog && dialog.sessionId !== sessionId
  const outcome = outcomeOf(act, { judgement: isOver ? 'elsewhere' : judgement, dialog }, { wasLost: true })
  return { outcome, isKnown: judgement !== null }
}

/** Looks up an act at the operator's wish. @throws AppError when the portal cannot be asked */
export async function check(deps: SessionDeps, using: ActiveAccount, earlier: Earlier): Promise<ActOutcome> {
  const found = await deps.journal.find({ ...earlier, account: using.account.id })
  if (!found) return (await readBack(deps, using, earlier, 'act')).outcome
  const { intent, state } = found
  const { outcome, isKnown } = await learned(deps, using, intent, 'act')
  if (!isKnown) return outcome
  if (await deps.journal.end(intent.id, outcome.verdict, outcome.portalCode)) return outcome
  // What has ended stays as it ended; the dialog is as it is now.
  const now = (await deps.journal.find({ ...earlier, account: using.account.id }))?.state ?? state
  return now === 'sent' || now === 'unclear' ? outcome : { ...outcome, verdict: now, unclearBecause: null }
}
