import { AppError } from '../app-error'
import type { Serves } from '../contract/calls'
import type { Act } from '../contract/models'
import type { ActOutcome, AllOutcome } from '../contract/models-act'
import type { OwnDialog } from '../contract/models-own'
import type { Active, ActiveAccount } from './active-account'
import type { Journal } from './journal'
import type { Owns } from './own'
import { answerOf, type Answer } from './session-answer'
import { pauses } from './session-verify'

interface Deps {
  active: Active
  journal: Pick<Journal, 'begin' | 'end'>
  own: Pick<Owns, 'readNow'>
  wait: (ms: number) => Promise<void>
}

/** The acts that one request does to all of the operator's dialogs. */
const all = {
  pin: 'imopenlines.session.mode.pinAll',
  unpin: 'imopenlines.session.mode.unpinAll',
} as const satisfies Partial<Record<Act, string>>
type AllAct = keyof typeof all

const isPinned = (act: AllAct) => act === 'pin'
/** Nobody's dialogs and closed ones are not the operator's to keep. */
const isMeant = (act: AllAct, { mine, group, pinned }: OwnDialog) =>
  mine && group !== 'closed' && pinned !== isPinned(act)

/**
 * Makes the acts on all of one's dialogs: the list is read, each dialog that it will change is written into the journal,
 * the request is sent once, and the list is read again to see which did change.
 */
export function createSessionAll(deps: Deps): Pick<Serves<'session'>, 'session.pinAll' | 'session.unpinAll'> {
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
  return { 'session.pinAll': () => alone('pin'), 'session.unpinAll': () => alone('unpin') }
}

async function perform({ active, journal, own, wait }: Deps, act: AllAct): Promise<AllOutcome> {
  const using = active()
  const meant = (await own.readNow(using)).filter(dialog => isMeant(act, dialog))
  if (meant.length === 0) return []
  const entries = new Map<OwnDialog, string>()
  for (const dialog of meant) entries.set(dialog, await written(journal, using, act, dialog))

  const answer = await answerOf(using.bitrix.call(all[act], {}, { lane: 'act' }))
  const seen = answer.kind === 'notExecuted' ? null : await readAgain({ own, wait }, using, act, answer)
  const outcomes = meant.map(dialog => ({ dialog, outcome: outcomeOf(act, dialog, answer, seen) }))
  for (const { dialog, outcome } of outcomes) {
    const { verdict, portalCode } = outcome
    // What could not be read stays open, to be settled once the portal can be read again.
    const isSettled = verdict !== 'unclear'
    if (isSettled) await journal.end(entries.get(dialog) ?? '', verdict, portalCode).catch(ignoreStorage)
  }
  if (answer.kind === 'notExecuted') throw answer.error
  return outcomes.map(({ dialog: { chatId }, outcome }) => ({ chatId, outcome }))
}

async function written(journal: Deps['journal'], using: ActiveAccount, act: AllAct, dialog: OwnDialog) {
  const { chatId, customer, sessionId, operator } = dialog
  const account = using.account.id
  const before = { sessionId, ownerId: operator?.id ?? null, joined: true }
  const { id } = await journal.begin({ account, act, chatId, customer, from: null, reason: null, ...before })
  return id
}

/** The list after the act; null when it could not be read. A lost answer may have been executed a moment later. */
async function readAgain(
  { own, wait }: Pick<Deps, 'own' | 'wait'>,
  using: ActiveAccount,
  act: AllAct,
  answer: Answer,
): Promise<ReadonlyMap<number, OwnDialog> | null> {
  let last: ReadonlyMap<number, OwnDialog> | null = null
  for (const pause of answer.kind === 'lost' ? pauses : [0, ...pauses]) {
    if (pause > 0) await wait(pause)
    try {
      last = new Map((await own.readNow(using)).map(dialog => [dialog.chatId, dialog]))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      continue
    }
    const isVisible = ![...last.values()].some(dialog => isMeant(act, dialog))
    if (isVisible || answer.kind !== 'lost') return last
  }
  return last
}

function outcomeOf(
  act: AllAct,
  { chatId, operator }: OwnDialog,
  answer: Answer,
  seen: ReadonlyMap<number, OwnDialog> | null,
): ActOutcome {
  const portalCode = 'error' in answer ? (answer.error.details.portalCode ?? null) : null
  const outcome = { act, unclearBecause: null, portalCode, operator: null, dialog: null }
  if (answer.kind === 'notExecuted') return { ...outcome, verdict: 'nothing_changed' }
  if (answer.kind === 'refused') return { ...outcome, verdict: 'refused' }
  if (!seen)
    return { ...outcome, verdict: 'unclear', unclearBecause: answer.kind === 'lost' ? 'answer_lost' : 'unreadable' }
  const now = seen.get(chatId)
  if (!now?.mine) return { ...outcome, verdict: 'overtaken', operator: now?.operator ?? null }
  const isDone = now.operator?.id === operator?.id && now.pinned === isPinned(act)
  return { ...outcome, verdict: isDone ? 'done' : 'nothing_changed' }
}

/** The act is done and told; the journal keeps it as open, and it is settled at the next start. */
function ignoreStorage(error: unknown): void {
  if (!(error instanceof AppError)) throw error
}
