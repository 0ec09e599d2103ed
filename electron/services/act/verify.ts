import { AppError } from '../../app-error'
import type { Lane } from '../../bitrix/client/bitrix'
import type { Push } from '../../contract/events'
import type { Act, ActDetail } from '../../contract/act'
import type { ChatId, SessionId } from '../../contract/common'
import type { Dialog, DialogView } from '../../contract/dialog'
import type { ActOutcome } from '../../contract/outcome'
import type { Active, ActiveAccount, PortalTime } from '../account/active'
import type { Journal } from '../journal/journal'
import { acts, type Before } from './table'
import type { DeliveryAnswer } from '../delivery/answer'
import { defaultTimeout, patienceMs, pauses } from '../delivery/rereads'
import type { EarlierAct } from './earlier'
import { judge, type Judgement } from './judge'
import type { ActOffers } from './missing'

/** The access to dialogs that acts need. */
interface ReadDialogs {
  /** The last reading, however old. */
  known(chatId: ChatId, using: ActiveAccount): DialogView | null
  /** The last reading, unless an act has left since. */
  current(chatId: ChatId, using: ActiveAccount): DialogView | null
  /** An act leaves now: all readings made so far are from before it. */
  outdate(chatIds: readonly ChatId[], using: ActiveAccount): void
  /** Reads the dialog now. @throws AppError */
  read(
    chatId: ChatId,
    options: { using: ActiveAccount; lane: Lane; signal?: AbortSignal; forAct?: boolean; ofSession?: SessionId },
  ): Promise<DialogView>
}

export interface ActDeps {
  active: Active
  dialogs: ReadDialogs
  journal: Pick<
    Journal,
    'begin' | 'leave' | 'end' | 'release' | 'isUnderWay' | 'open' | 'find' | 'hasSuccessor' | 'unsettledBefore'
  >
  push: Push
  /** Learns which acts the portal does not offer. */
  offers?: Pick<ActOffers, 'note'>
  now: PortalTime
  wait: (ms: number) => Promise<void>
  /** Milliseconds on a clock that nobody sets and that runs on while the computer sleeps. */
  steady?: () => number
  /** Waits in the background for a late reread; by the system's clock unless given. */
  later?: (ms: number) => Promise<void>
  /** Aborts after so many milliseconds; by the system's clock unless given. */
  timeout?: (ms: number) => AbortSignal
}

export interface SentAct {
  using: ActiveAccount
  act: Act
  chatId: ChatId
  before: Before
  detail: ActDetail
  /** The portal's answer is not known. */
  wasLost: boolean
  /** Acts before it whose outcome is not known. */
  earlier: readonly EarlierAct[]
}

/** `gone`: the portal says that this operator may not see the dialog. `acted_since`: a later act hides this one. */
type ShownJudgement = Judgement | 'gone' | 'acted_since'

/** The result of rereading. `judgement` is null when nothing reliable has shown. */
export interface Verified {
  judgement: ShownJudgement | null
  dialog: Dialog | null
}

/** One reading. `hidden`: the portal said that this operator may not see the dialog; null when the reading failed. */
interface ActReread {
  judgement: Judgement | 'hidden' | null
  dialog: Dialog | null
}

type RereadDeps = Pick<ActDeps, 'dialogs' | 'wait' | 'timeout'>

/**
 * Reads the dialog after an act: at once where the portal answered, and in doubt at 0.5, 2 and 5 seconds. The portal
 * may show an effect late, and one of its copies may not know the dialog for a moment. So only the last reading may say
 * that nothing happened or by whom, only all of them together that the dialog is hidden, and somebody else's act has to
 * be read twice.
 */
export async function verify(deps: RereadDeps, sent: SentAct, answer: DeliveryAnswer['kind']): Promise<Verified> {
  const isRefused = answer === 'refused'
  const isEnough = (now: ActReread, before: ActReread | undefined) => {
    // The refusal has already said that nothing was done.
    if (isRefused && now.judgement !== null) return true
    return !isDoubt(now.judgement) && isConclusive(sent.act, now, before)
  }
  const read = () => reread(deps, sent, { lane: 'act', isRefused }).catch(nothing)
  const seen = await watch(deps, answer === 'lost' ? pauses : [0, ...pauses], read, isEnough)
  return concluded(sent.act, seen)
}

/**
 * Like {@link verify}, long after the act.
 *
 * @param once Reads once only, since the dialog has already been read after the act.
 * @throws AppError when the portal cannot be asked
 */
export async function rereadSent(deps: RereadDeps, sent: SentAct, lane: Lane, once = false): Promise<Verified> {
  const read = () => reread(deps, sent, { lane, isRefused: false })
  const schedule = once ? [0] : [0, ...pauses]
  const seen = await watch(deps, schedule, read, (now, before) => isConclusive(sent.act, now, before))
  return concluded(sent.act, seen)
}

async function watch(
  { wait }: RereadDeps,
  schedule: readonly number[],
  read: () => Promise<ActReread>,
  isEnough: (now: ActReread, before: ActReread | undefined) => boolean,
): Promise<ActReread[]> {
  const seen: ActReread[] = []
  for (const pause of schedule) {
    if (pause > 0) await wait(pause)
    const now = await read()
    const before = seen.at(-1)
    seen.push(now)
    if (isEnough(now, before)) break
  }
  return seen
}

/** The effect shows, but not whose it is: another reading may tell. */
const isDoubt = (judgement: Verified['judgement'] | 'hidden'): judgement is 'by_whom' | 'acted_before' =>
  judgement === 'by_whom' || judgement === 'acted_before'

function isConclusive(act: Act, { judgement }: ActReread, before: ActReread | undefined): boolean {
  if (judgement === null || judgement === 'hidden') return false
  if (judgement === 'done' || acts[act].unseen) return true
  return judgement === before?.judgement && judgement !== 'unchanged' && judgement !== 'unseen'
}

/** The conclusion from all readings together. */
function concluded(act: Act, seen: readonly ActReread[]): Verified {
  const judgement = seen.at(-1)?.judgement ?? null
  if (judgement !== 'hidden') return { judgement, dialog: seen.findLast(({ dialog }) => dialog)?.dialog ?? null }
  const isHidden = seen.slice(-pauses.length).every(each => each.judgement === 'hidden')
  if (!isHidden || seen.length < pauses.length) return { judgement: null, dialog: null }
  return { judgement: acts[act].mayHide ? 'gone' : 'elsewhere', dialog: null }
}

interface RereadOptions {
  lane: Lane
  isRefused: boolean
}

/** One reading, judged. @throws AppError where it says nothing about the dialog */
async function reread(
  { dialogs, timeout = defaultTimeout }: RereadDeps,
  sent: SentAct,
  { lane, isRefused }: RereadOptions,
): Promise<ActReread> {
  const { using, act, chatId, before, detail, wasLost, earlier } = sent
  try {
    const signal = timeout(patienceMs)
    const rated = detail.rating && { ofSession: detail.rating.sessionId }
    const view = await dialogs.read(chatId, { using, lane, signal, ...rated })
    // An answer about another dialog says nothing about this one.
    if (view.dialog.chatId !== chatId) throw new AppError('bug')
    const asker = isRefused ? undefined : { me: using.account.user.id, wasLost, earlier }
    return { judgement: judge(act, view, before, detail, asker), dialog: view.dialog }
  } catch (error) {
    if (!isGone(error)) throw error
    return { judgement: 'hidden', dialog: null }
  }
}

/** A failed reading judges nothing, whatever the failure was. */
const nothing = (): ActReread => ({ judgement: null, dialog: null })

/**
 * The portal says that the dialog does not exist, or not for this operator. An empty answer does not say so, nor does a
 * refusal about something else.
 *
 * @see api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.md, "Possible Error Codes"
 */
const isGone = (error: unknown): boolean =>
  error instanceof AppError &&
  error.details.portalCode === 'ACCESS_ERROR' &&
  error.details.method === 'imopenlines.dialog.get'

/** Translates the readings into the terms of the contract. */
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
  if (isDoubt(judgement) || judgement === 'acted_since') return judgement
  if (judgement === 'elsewhere' && dialog) return 'other_session'
  if (judgement === 'elsewhere') return 'unreadable'
  if (judgement === 'unseen' && !wasLost) return 'not_shown'
  return wasLost ? 'answer_lost' : 'unreadable'
}

const operatorOf = (dialog: Dialog | null) => dialog?.operator ?? null
