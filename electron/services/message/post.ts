import { AppError } from '../../app-error'
import type { ChatId } from '../../contract/common'
import type { Claims } from '../delivery/claims'
import type { ActiveAccount } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'
import { type Page, pageSize } from '../dialog/history'
import { unlessLeft, type Working } from '../delivery/leaving'
import { type Candidate, findSent, type WantedMessage } from './match'
import { answerOf } from '../delivery/answer'
import { defaultTimeout, patienceMs, pauses } from '../delivery/rereads'
import type { Trace } from '../portal/trace'

/** The portal's answer to a message. */
export type Posted =
  | { kind: 'sent'; messageId: number }
  /** It may have been executed. */
  | { kind: 'lost' }
  | { kind: 'refused'; error: AppError }
  | { kind: 'notSent'; error: AppError }

export interface MessageLetter {
  chatId: ChatId
  text: string
  replyTo: number | null
}

/**
 * Sends a message, at most once.
 *
 * @param begin Notes that the message is about to leave; where that rejects, nothing is sent.
 * @param age Milliseconds since the operator sent it off.
 */
export async function postMessage(
  { bitrix, leaving: signal }: Working,
  { chatId, text, replyTo }: MessageLetter,
  begin: () => Promise<void>,
  age = 0,
): Promise<Posted> {
  const message = { DIALOG_ID: `chat${chatId}`, MESSAGE: text, ...(replyTo !== null && { REPLY_ID: replyTo }) }
  let unnoted: unknown = null
  const leaving = () =>
    begin().catch((error: unknown) => {
      unnoted = error
      throw error
    })
  const answer = await answerOf(bitrix.call('im.message.add', message, { lane: 'act', signal, leaving, age }))
  if (unnoted !== null) return { kind: 'notSent', error: unnoted instanceof AppError ? unnoted : new AppError('bug') }
  if (answer.kind === 'taken') return { kind: 'sent', messageId: answer.value }
  return answer.kind === 'notExecuted' ? { kind: 'notSent', error: answer.error } : answer
}

/**
 * The result of a reading: the message's number; `absent`; `doubtful` where a message may be it, or not all was seen;
 * or null when it could not be read.
 */
export type SeenMessage = number | 'absent' | 'doubtful' | null

export interface RereadMessageDeps {
  dialogs: Pick<Dialogs, 'read'>
  claims: Claims
  wait: (ms: number) => Promise<void>
  timeout?: (ms: number) => AbortSignal
  trace: Trace
}

/** Before sending again: reads once at once, too. */
export const thorough: readonly number[] = [0, ...pauses]

/**
 * Reads at 0.5, 2 and 5 seconds until the message is found, since a portal may show it late; only the last reading may
 * say that it is not there.
 */
export async function lookFor(
  deps: RereadMessageDeps,
  using: Working,
  chatId: ChatId,
  wanted: WantedMessage,
  after: readonly number[] = pauses,
): Promise<SeenMessage> {
  let last: SeenMessage = null
  let isDoubtful = false
  for (const pause of after) {
    if (pause > 0) await unlessLeft(using.leaving, deps.wait(pause))
    if (using.leaving.aborted) return null
    last = await reread(deps, using, chatId, wanted)
    if (typeof last === 'number') return last
    isDoubtful ||= last === 'doubtful'
  }
  return last === 'absent' && isDoubtful ? 'doubtful' : last
}

/**
 * One reading. Those who no longer take part read the session's history. A reading that throws shows nothing. A message
 * found before needs none: the console may have ended before noting that.
 */
export async function reread(
  deps: RereadMessageDeps,
  using: Working,
  chatId: ChatId,
  wanted: WantedMessage,
): Promise<SeenMessage> {
  const signal = AbortSignal.any([(deps.timeout ?? defaultTimeout)(patienceMs), using.leaving])
  try {
    const claimed = await deps.claims.of(using.account.id)
    const { token = '' } = wanted
    const before = claimed.messageOf(token)
    if (before !== null) return before
    const { candidates, isWhole } =
      (await written(using, chatId, wanted, signal)) ?? (await inHistory(deps, using, chatId, wanted, signal))
    const found = findSent(wanted, candidates, claimed.ids)
    // Claimed in the same turn in which it was found.
    if (typeof found === 'number' && !claimed.tellsOf(found)) return 'doubtful'
    if (typeof found === 'number') await claimed.take(found, token)
    return found ?? (isWhole ? 'absent' : 'doubtful')
  } catch (error) {
    if (!(error instanceof AppError)) deps.trace(error)
    return null
  }
}

/** The newest message of a chat before sending; 0 where that cannot be learned. */
export async function newestOf({ bitrix }: ActiveAccount, chatId: ChatId, signal: AbortSignal): Promise<number> {
  try {
    const asked = { DIALOG_ID: `chat${chatId}`, LIMIT: 1 }
    const { messages, isWhole } = await bitrix.call('im.dialog.messages.get', asked, { lane: 'act', signal })
    // An unreadable message has a number all the same.
    return !isWhole ? 0 : Math.max(0, ...messages.map(({ id }) => id))
  } catch {
    // The send itself will report the error.
    return 0
  }
}

interface Read {
  candidates: Candidate[]
  /** It reaches back to the last message known before, and all of it can be read. */
  isWhole: boolean
}

/** @throws AppError for an answer that says nothing: a dialog with messages is never empty */
function reading(candidates: Candidate[], isReadable: boolean, { afterId }: WantedMessage): Read {
  if (candidates.length === 0) throw new AppError('not_found')
  const reachesBack = afterId > 0 && Math.min(...candidates.map(({ id }) => id)) <= afterId
  return { candidates, isWhole: isReadable && reachesBack }
}

/** Pages that are read at most, when much was written since. */
const mostPages = 10

/** Messages since the last known one; null where the portal does not show them to this operator. */
async function written(
  { bitrix }: ActiveAccount,
  chatId: ChatId,
  wanted: WantedMessage,
  signal: AbortSignal,
): Promise<Read | null> {
  const read = (before: { LAST_ID?: number }) =>
    bitrix.call(
      'im.dialog.messages.get',
      { DIALOG_ID: `chat${chatId}`, LIMIT: pageSize, ...before },
      { lane: 'act', signal },
    )
  try {
    const first = await read({})
    const all = [...first.messages]
    let isReadable = first.isWhole
    // Backwards: the last known message may have been deleted, and around a deleted one the portal gives nothing.
    for (let page = 1; page < mostPages && wanted.afterId > 0; page++) {
      const oldest = Math.min(...all.map(({ id }) => id))
      if (!(oldest > wanted.afterId) || oldest === Infinity) break
      const { messages, isWhole } = await read({ LAST_ID: oldest })
      isReadable &&= isWhole
      if (messages.length === 0) break
      all.push(...messages)
    }
    return reading(candidatesIn(all), isReadable, wanted)
  } catch (error) {
    if (error instanceof AppError && error.code === 'forbidden') return null
    throw error
  }
}

const candidatesIn = (messages: Page['messages']): Candidate[] =>
  messages.map(({ id, author_id: authorId, text, params }) => ({
    id,
    authorId,
    text,
    replyTo: params.replyId,
    hasFile: params.fileId.length > 0,
    isChanged: params.isEdited || params.isDeleted,
  }))

async function inHistory(
  { dialogs }: RereadMessageDeps,
  using: ActiveAccount,
  chatId: ChatId,
  wanted: WantedMessage,
  signal: AbortSignal,
): Promise<Read> {
  const { messages, historyFailure, isPartial } = await dialogs.read(chatId, { using, lane: 'act', signal })
  if (historyFailure) throw new AppError(historyFailure.code)
  const candidates = messages.map(({ id, author, text, replyTo, files, edited, deleted }) => ({
    id,
    authorId: author.id,
    text,
    replyTo,
    hasFile: files.length > 0,
    isChanged: edited || deleted,
  }))
  return reading(candidates, !isPartial, wanted)
}
