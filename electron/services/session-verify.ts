import { AppError } from '../app-error'
import type { Push } from '../contract/events'
import type { Act, ChatId, Dialog } from '../contract/models'
import type { ActDetail, ActOutcome } from '../contract/models-act'
import type { Active, ActiveAccount, PortalTime } from './active-account'
import type { Dialogs } from './dialog'
import type { Journal } from './journal'
import { acts, type Before } from './session-acts'
import type { ActOffers } from './session-offers'
import { judge, type Judgement } from './session-judge'

export interface SessionDeps {
  active: Active
  dialogs: Pick<Dialogs, 'known' | 'read'>
  journal: Pick<Journal, 'begin' | 'end' | 'open'>
  push: Push
  /** Learns of acts that the portal does not offer. */
  offers?: Pick<ActOffers, 'note'>
  now: PortalTime
  wait: (ms: number) => Promise<void>
  /** Aborts after so many milliseconds; by the system's clock unless given. */
  timeout?: (ms: number) => AbortSignal
}

export interface Sent {
  using: ActiveAccount
  act: Act
  chatId: ChatId
  before: Before
  detail: ActDetail
}

/** What reading again has shown. `judgement` is null when the last reading failed. */
export interface Verified {
  judgement: Judgement | null
  dialog: Dialog | null
}

/** Milliseconds from one reading to the next: 0.5, 2 and 5 seconds after the answer was lost. */
export const pauses = [500, 1500, 3000]
/** Milliseconds that one reading may take: a portal that hangs must not keep the operator waiting for many minutes. */
export const patienceMs = 30_000

export const defaultTimeout = (ms: number): AbortSignal => AbortSignal.timeout(ms)

/**
 * Reads the dialog once after an answered act; when that fails, or the answer was lost, at 0.5, 2 and 5 seconds until
 * something is seen to have happened. Only the last reading may say that nothing has.
 */
export async function verify(
  deps: Pick<SessionDeps, 'dialogs' | 'wait' | 'timeout'>,
  sent: Sent,
  wasLost: boolean,
): Promise<Verified> {
  let last: Verified = wasLost ? { judgement: null, dialog: null } : await look(deps, sent)
  if (last.judgement !== null) return last
  for (const pause of pauses) {
    await deps.wait(pause)
    const seen = await look(deps, sent)
    last = { judgement: seen.judgement, dialog: seen.dialog ?? last.dialog }
    if (last.judgement !== null && (last.judgement !== 'unchanged' || !wasLost)) return last
  }
  return last
}

/** One reading, judged; a failed one judges nothing. */
async function look(
  { dialogs, timeout = defaultTimeout }: Pick<SessionDeps, 'dialogs' | 'timeout'>,
  sent: Sent,
): Promise<Verified> {
  const { using, act, chatId, before, detail } = sent
  try {
    const signal = timeout(patienceMs)
    const view = await dialogs.read(chatId, { using, lane: 'act', signal })
    return { judgement: judge(act, view, before, detail), dialog: view.dialog }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { judgement: acts[act].goneIsDone && isGone(error) ? 'done' : null, dialog: null }
  }
}

/** The dialog is there no longer, or not for this operator. */
export const isGone = ({ code, details }: AppError): boolean =>
  (code === 'not_found' || code === 'forbidden') && details.reason === undefined

/** Names what the readings have shown, in the terms of the contract. */
export function outcomeOf(act: Act, verified: Verified, answer: { refusal?: AppError; wasLost?: boolean }): ActOutcome {
  const { refusal, wasLost = false } = answer
  const { judgement, dialog } = verified
  const portalCode = refusal?.details.portalCode ?? null
  const outcome = { act, unclearBecause: null, portalCode, operator: null, dialog }
  if (judgement === 'overtaken') return { ...outcome, verdict: 'overtaken', operator: operatorOf(dialog) }
  if (refusal) return { ...outcome, verdict: 'refused' }
  if (judgement === 'done') return { ...outcome, verdict: 'done' }
  if (judgement === 'unseen' && acts[act].unseen && !wasLost) return { ...outcome, verdict: 'done' }
  if (judgement === 'unchanged') return { ...outcome, verdict: 'nothing_changed' }
  return { ...outcome, verdict: 'unclear', unclearBecause: causeOf(verified, wasLost) }
}

function causeOf({ judgement, dialog }: Verified, wasLost: boolean): ActOutcome['unclearBecause'] {
  if (judgement === 'elsewhere' && dialog) return 'other_session'
  if (judgement === 'unseen' && !wasLost) return 'not_shown'
  return wasLost ? 'answer_lost' : 'unreadable'
}

const operatorOf = (dialog: Dialog | null) => dialog?.operator ?? null
