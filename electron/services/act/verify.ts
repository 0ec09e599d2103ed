import { AppError } from '../../app-error'
import type { Push } from '../../contract/events'
import type { Act, ChatId, Dialog, DialogView } from '../../contract/common'
import type { ActDetail, ActOutcome } from '../../contract/act'
import type { Active, ActiveAccount, PortalTime } from '../account/active'
import type { Journal } from '../journal/journal'
import { acts, type Before } from './table'
import type { Answer } from '../delivery/answer'
import { defaultTimeout, patienceMs, pauses } from '../delivery/rereads'
import { judge, type Judgement } from './judge'
import type { ActOffers } from './missing'

/** What acts need of the dialogs that were read. */
export interface ReadDialogs {
  /** What was read last, whenever that was. */
  known(chatId: ChatId, using: ActiveAccount): DialogView | null
  /** Reads it now. @throws AppError */
  read(
    chatId: ChatId,
    options: { using: ActiveAccount; lane: 'act'; signal?: AbortSignal; forAct?: boolean },
  ): Promise<DialogView>
}

export interface SessionDeps {
  active: Active
  dialogs: ReadDialogs
  journal: Pick<Journal, 'begin' | 'leave' | 'end' | 'release' | 'isUnderWay' | 'open' | 'find' | 'hasSuccessor'>
  push: Push
  /** Learns of acts that the portal does not offer. */
  offers?: Pick<ActOffers, 'note'>
  now: PortalTime
  wait: (ms: number) => Promise<void>
  /** Milliseconds on a clock that nobody sets and that goes on while the computer sleeps. */
  steady?: () => number
  /** Aborts after so many milliseconds; by the system's clock unless given. */
  timeout?: (ms: number) => AbortSignal
}

export interface Sent {
  using: ActiveAccount
  act: Act
  chatId: ChatId
  before: Before
  detail: ActDetail
  /** The portal's answer is not known. */
  wasLost: boolean
}

/** `gone`: the portal says that this operator may not see the dialog. `acted_since`: a later act hides this one. */
type Shown = Judgement | 'gone' | 'acted_since'

/** What reading again has shown. `judgement` is null when the last reading failed. */
export interface Verified {
  judgement: Shown | null
  dialog: Dialog | null
}

type Reading = Pick<SessionDeps, 'dialogs' | 'wait' | 'timeout'>

/**
 * Reads the dialog after an act: at once where the portal answered, and in doubt at 0.5, 2 and 5 seconds. The portal may
 * show late what it has done: only the last reading may say that nothing has happened, and what somebody else is said to
 * have done has to be read twice.
 */
export async function verify(deps: Reading, sent: Sent, answer: Answer['kind']): Promise<Verified> {
  let last: Verified = { judgement: null, dialog: null }
  for (const pause of answer === 'lost' ? pauses : [0, ...pauses]) {
    if (pause > 0) await deps.wait(pause)
    const seen = await look(deps, sent).catch(nothing)
    const isSame = seen.judgement === last.judgement
    last = { judgement: seen.judgement, dialog: seen.dialog ?? last.dialog }
    // A refusal has said already that nothing was done.
    if (answer === 'refused' && last.judgement !== null) return last
    if (isEnough(sent.act, last.judgement, isSame)) return last
  }
  return last
}

/** Like {@link verify}, long after the act. @throws AppError when the portal cannot be asked */
export async function lookBack(deps: Reading, sent: Sent): Promise<Verified> {
  let seen = await look(deps, sent)
  for (const pause of pauses) {
    const { judgement } = seen
    if (isEnough(sent.act, judgement, false)) break
    await deps.wait(pause)
    seen = await look(deps, sent)
    if (isEnough(sent.act, seen.judgement, seen.judgement === judgement)) break
  }
  return seen
}

function isEnough(act: Act, judgement: Shown | null, isConfirmed: boolean): boolean {
  if (judgement === null) return false
  if (judgement === 'done' || acts[act].unseen) return true
  return isConfirmed && judgement !== 'unchanged' && judgement !== 'unseen'
}

/** One reading, judged. @throws AppError where it says nothing of the dialog */
async function look({ dialogs, timeout = defaultTimeout }: Reading, sent: Sent): Promise<Verified> {
  const { using, act, chatId, before, detail, wasLost } = sent
  try {
    const signal = timeout(patienceMs)
    const view = await dialogs.read(chatId, { using, lane: 'act', signal })
    // The answer to another question is none to this one.
    if (view.dialog.chatId !== chatId) throw new AppError('bug')
    const judgement = judge(act, view, before, detail, { me: using.account.user.id, wasLost })
    return { judgement, dialog: view.dialog }
  } catch (error) {
    if (!isGone(error)) throw error
    return { judgement: acts[act].mayHide ? 'gone' : 'elsewhere', dialog: null }
  }
}

/** A reading that failed judges nothing, whatever went wrong with it. */
const nothing = (): Verified => ({ judgement: null, dialog: null })

/**
 * The portal says that the dialog is not there, or not for this operator. Nothing at all in the place of a dialog does not
 * say so, nor does a refusal that is about something else.
 *
 * @see api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.md, "Possible Error Codes"
 */
const isGone = (error: unknown): boolean =>
  error instanceof AppError &&
  error.details.portalCode === 'ACCESS_ERROR' &&
  error.details.method === 'imopenlines.dialog.get'

/** Names what the readings have shown, in the terms of the contract. */
export function outcomeOf(act: Act, verified: Verified, answer: { refusal?: AppError; wasLost?: boolean }): ActOutcome {
  const { refusal, wasLost = false } = answer
  const { judgement, dialog } = verified
  const portalCode = refusal?.details.portalCode ?? null
  const outcome = { act, unclearBecause: null, portalCode, operator: null, dialog }
  if (judgement === 'overtaken') return { ...outcome, verdict: 'overtaken', operator: operatorOf(dialog) }
  if (refusal) return { ...outcome, verdict: 'refused' }
  if (judgement === 'done' || judgement === 'gone') return { ...outcome, verdict: judgement }
  if (judgement === 'unseen' && acts[act].unseen && !wasLost) return { ...outcome, verdict: 'done' }
  if (judgement === 'unchanged') return { ...outcome, verdict: 'nothing_changed' }
  return { ...outcome, verdict: 'unclear', unclearBecause: causeOf(verified, wasLost) }
}

function causeOf({ judgement, dialog }: Verified, wasLost: boolean): ActOutcome['unclearBecause'] {
  if (judgement === 'by_whom' || judgement === 'acted_since') return judgement
  if (judgement === 'elsewhere' && dialog) return 'other_session'
  if (judgement === 'elsewhere') return 'unreadable'
  if (judgement === 'unseen' && !wasLost) return 'not_shown'
  return wasLost ? 'answer_lost' : 'unreadable'
}

const operatorOf = (dialog: Dialog | null) => dialog?.operator ?? null
