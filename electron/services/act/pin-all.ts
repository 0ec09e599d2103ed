import { AppError } from '../../app-error'
import type { Serves } from '../../contract/calls'
import type { Act } from '../../contract/act'
import type { ChatId } from '../../contract/common'
import type { ActOutcome, AllOutcome } from '../../contract/outcome'
import type { MyDialog } from '../../contract/my-dialogs'
import type { Active, ActiveAccount } from '../account/active'
import type { Journal } from '../journal/journal'
import type { Intent } from '../journal/rows'
import type { Acts } from './acts'
import { answerOfAct, type DeliveryAnswer } from '../delivery/answer'
import { pauses } from '../delivery/rereads'
import { rivalsOf } from './earlier'

interface PinAllDeps {
  active: Active
  journal: Pick<Journal, 'begin' | 'leave' | 'end' | 'release' | 'isUnderWay' | 'unsettledBefore'>
  /** Reads the whole list of my dialogs now, in one request. @throws AppError */
  myDialogs: { readNow(using: ActiveAccount, options?: { forAct?: boolean }): Promise<readonly MyDialog[]> }
  wait: (ms: number) => Promise<void>
  /** Milliseconds on a clock that nobody sets and that runs on while the computer sleeps. */
  steady?: () => number
  /** Rereads later for an act that has not shown yet. */
  watch?: Acts['watch']
  /** Called for each dialog in which an act is about to begin. */
  began?: (chatId: ChatId) => void
  /** Called when the act leaves: readings of these dialogs made so far are from before it. */
  outdate?: (chatIds: readonly ChatId[], using: ActiveAccount) => void
}

/** The acts that one request applies to all of the operator's dialogs. */
const all = {
  pin: 'imopenlines.session.mode.pinAll',
  unpin: 'imopenlines.session.mode.unpinAll',
} as const satisfies Partial<Record<Act, string>>
type AllAct = keyof typeof all

const isPinned = (act: AllAct) => act === 'pin'
const tellsPin = ({ pinUntold }: Pick<MyDialog, 'pinUntold'>) => pinUntold !== true
/** Only the operator's own open dialogs can be kept. */
const isMeant = (act: AllAct, { mine, group, pinned, ...dialog }: MyDialog) =>
  mine && group !== 'closed' && tellsPin(dialog) && pinned !== isPinned(act)

/**
 * Acts on all of my dialogs: reads the list, writes each dialog that will change into the journal, sends the request
 * once, and reads the list again to see which dialogs changed.
 */
export function createPinAll(deps: PinAllDeps): Pick<Serves<'act'>, 'act.pinAll' | 'act.unpinAll'> {
  let running = false

  async function alone(act: AllAct): Promise<AllOutcome> {
    if (running) throw new AppError('invalid', { reason: 'act_in_flight' })
    running = true
    try {
      return await perform(deps, act)
    } finally {
      running = false
    }
  }
  return { 'act.pinAll': () => alone('pin'), 'act.unpinAll': () => alone('unpin') }
}

async function perform(deps: PinAllDeps, act: AllAct): Promise<AllOutcome> {
  const { active, journal, myDialogs, steady = () => performance.now() } = deps
  const clickedAt = steady()
  const using = active()
  const isFree = ({ chatId }: MyDialog) => !journal.isUnderWay(using.account.id, chatId)
  const meant = (await myDialogs.readNow(using, { forAct: true })).filter(
    dialog => isMeant(act, dialog) && isFree(dialog),
  )
  if (meant.length === 0) return []
  const entries: WrittenAct[] = []
  try {
    for (const dialog of meant) {
      // Another act may have begun in the dialog since.
      if (isFree(dialog)) entries.push(await written(deps, using, act, dialog))
    }
    if (entries.length === 0) return []
    return await carryOut(deps, using, act, () => steady() - clickedAt, entries)
  } finally {
    for (const { intent } of entries) journal.release(intent.id)
  }
}

/** The act on one of the dialogs, as the journal has it. */
interface WrittenAct {
  dialog: MyDialog
  intent: Intent
}

async function carryOut(
  { journal, myDialogs, wait, watch, outdate }: PinAllDeps,
  using: ActiveAccount,
  act: AllAct,
  age: () => number,
  entries: readonly WrittenAct[],
): Promise<AllOutcome> {
  const send = (leaving: () => Promise<void>) => using.bitrix.call(all[act], {}, { lane: 'act', leaving, age: age() })
  const dialogs = entries.map(({ dialog }) => dialog)
  const rivalled = await withRivals(journal, act, entries)
  const answer = await answerOfAct(send, () => {
    outdate?.(
      dialogs.map(({ chatId }) => chatId),
      using,
    )
    return journal.leave(entries.map(({ intent }) => intent.id))
  })
  const isUnread = answer.kind === 'notExecuted' || answer.kind === 'refused'
  const seen = isUnread ? null : await readAgain({ myDialogs, wait }, using, act, dialogs, answer)
  const outcomes = entries.map(({ dialog, intent: { id } }) => {
    const outcome = outcomeOf(act, dialog, answer, seen)
    return { dialog, id, outcome: rivalled.has(id) ? doubted(outcome) : outcome }
  })
  for (const { id, outcome } of outcomes) {
    const { verdict, portalCode, unclearBecause } = outcome
    // A dialog that could not be read stays open, to be settled once the portal can be read again.
    const isOpen = verdict === 'unclear' && unclearBecause !== 'acted_before'
    const soFar = verdict === 'nothing_changed' && answer.kind !== 'notExecuted'
    if (!isOpen) await journal.end(id, verdict, portalCode, soFar).catch(() => false)
    if (soFar) void watch?.(using, id)
  }
  if (answer.kind === 'notExecuted') throw answer.error
  return outcomes.map(({ dialog: { chatId }, outcome }) => ({ chatId, outcome }))
}

async function written(
  { journal, began }: PinAllDeps,
  using: ActiveAccount,
  act: AllAct,
  dialog: MyDialog,
): Promise<WrittenAct> {
  const { chatId, customer, sessionId, operator } = dialog
  const account = using.account.id
  const before = { sessionId, ownerId: operator?.id ?? null, joined: true, was: false, lastMessageId: dialog.last?.id }
  began?.(chatId)
  const intent = await journal.begin({ account, act, chatId, customer, from: null, reason: null, ...before })
  return { dialog, intent }
}

/** Ids of those beside which an earlier act, whose outcome is not known, may show its effect only now. */
async function withRivals(journal: PinAllDeps['journal'], act: AllAct, entries: readonly WrittenAct[]) {
  const earlier = await journal.unsettledBefore(entries.map(({ intent }) => intent))
  return new Set([...earlier].flatMap(([id, acts]) => (rivalsOf(act, {}, acts).length > 0 ? id : [])))
}

/** The portal's own message could tell the two acts apart, but the list does not have it. */
const doubted = (outcome: ActOutcome): ActOutcome =>
  outcome.verdict === 'done' ? { ...outcome, verdict: 'unclear', unclearBecause: 'acted_before' } : outcome

/**
 * The list after the act; null when it could not be read. It may lag behind: only the last reading may say that nothing
 * has changed.
 */
async function readAgain(
  { myDialogs, wait }: Pick<PinAllDeps, 'myDialogs' | 'wait'>,
  using: ActiveAccount,
  act: AllAct,
  meant: readonly MyDialog[],
  answer: DeliveryAnswer,
): Promise<ReadonlyMap<number, MyDialog> | null> {
  let last: ReadonlyMap<number, MyDialog> | null = null
  for (const pause of answer.kind === 'lost' ? pauses : [0, ...pauses]) {
    if (pause > 0) await wait(pause)
    const read = await myDialogs.readNow(using).catch(() => null)
    last = read && new Map(read.map(dialog => [dialog.chatId, dialog]))
    if (meant.every(({ chatId }) => isAsWished(act, last?.get(chatId)))) return last
  }
  return last
}

const isAsWished = (act: AllAct, now: MyDialog | undefined) => now?.mine === true && now.pinned === isPinned(act)

function outcomeOf(
  act: AllAct,
  { chatId, operator, sessionId }: MyDialog,
  answer: DeliveryAnswer,
  seen: ReadonlyMap<number, MyDialog> | null,
): ActOutcome {
  const portalCode = 'error' in answer ? (answer.error.details.portalCode ?? null) : null
  const outcome = { act, unclearBecause: null, portalCode, operator: null, dialog: null }
  if (answer.kind === 'notExecuted') return { ...outcome, verdict: 'nothing_changed' }
  if (answer.kind === 'refused') return { ...outcome, verdict: 'refused' }
  if (!seen)
    return { ...outcome, verdict: 'unclear', unclearBecause: answer.kind === 'lost' ? 'answer_lost' : 'unreadable' }
  const now = seen.get(chatId)
  // A dialog missing from the list may be in any state.
  if (!now || !tellsPin(now)) return { ...outcome, verdict: 'unclear', unclearBecause: 'unreadable' }
  // Whether it was kept before a colleague took it, the list does not tell.
  if (!now.mine && now.operator)
    return { ...outcome, verdict: 'unclear', unclearBecause: answer.kind === 'lost' ? 'answer_lost' : 'not_shown' }
  if (!now.mine || now.sessionId !== sessionId)
    return { ...outcome, verdict: 'unclear', unclearBecause: 'other_session' }
  const isDone = now.operator?.id === operator?.id && now.pinned === isPinned(act)
  return { ...outcome, verdict: isDone ? 'done' : 'nothing_changed' }
}
