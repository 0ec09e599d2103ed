import { AppError } from '../app-error'
import type { ChatId } from '../contract/models'
import type { ActOutcome } from '../contract/models-act'
import type { ActiveAccount } from './active-account'
import { isActive } from './dialog'
import type { Intent } from './journal-lines'
import { acts, type Before } from './session-acts'
import { judge } from './session-judge'
import { isGone, outcomeOf, type SessionDeps } from './session-verify'

type Alone = <T>(using: ActiveAccount, chatId: ChatId, action: () => Promise<T>) => Promise<T>

/** Reads the dialogs of acts whose outcome was never learned. Sends nothing but reads. */
export async function settleIntents(deps: SessionDeps, alone: Alone): Promise<void> {
  const using = deps.active()
  const intents = await deps.journal.open()
  for (const intent of intents.filter(({ account }) => account === using.account.id)) {
    try {
      await alone(using, intent.chatId, () => settle(deps, using, intent))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      // Under way right now, or not to be read now: it stays open. Without a line the others need not be tried.
      if (error.code === 'offline' || error.code === 'signed_out') return
    }
  }
}

async function settle(deps: SessionDeps, using: ActiveAccount, intent: Intent): Promise<void> {
  const outcome = await learn(deps, using, intent)
  await deps.journal.end(intent.id, outcome.verdict, outcome.portalCode)
  if (isActive(deps.active, using)) deps.push('session.settled', outcome)
}

/** An act sent before, with what was known then. */
export type Earlier = Pick<Intent, 'act' | 'chatId' | 'sessionId' | 'ownerId' | 'joined' | 'with'>

/** Says by one reading what an act has done. @throws AppError when the portal cannot be asked */
export async function learn({ dialogs }: SessionDeps, using: ActiveAccount, earlier: Earlier): Promise<ActOutcome> {
  // Lines of former versions do not say whether the operator took part already.
  const { act, chatId, sessionId, ownerId, joined = false } = earlier
  const { goneIsDone, session } = acts[act]
  const before: Before = { sessionId, ownerId, joined }
  try {
    const view = await dialogs.read(chatId, { using, lane: 'act' })
    const { dialog } = view
    // The session has ended since: whether the act had reached it cannot be seen any more.
    const isOver = session !== 'ends' && sessionId !== null && dialog.sessionId !== sessionId
    const judgement = isOver ? 'elsewhere' : judge(act, view, before, earlier.with)
    return outcomeOf(act, { judgement, dialog }, { wasLost: true })
  } catch (error) {
    if (!(error instanceof AppError) || !isGone(error)) throw error
    return outcomeOf(act, { judgement: goneIsDone ? 'done' : 'elsewhere', dialog: null }, {})
  }
}
