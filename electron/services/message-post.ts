import { AppError } from '../app-error'
import type { ChatId } from '../contract/models'
import type { ActiveAccount } from './active-account'
import type { Dialogs } from './dialog'
import { type Page, pageSize } from './dialog-talk'
import { findSent, type Wanted } from './message-match'
import { answerOf } from './session-answer'
import { defaultTimeout, patienceMs, pauses } from './session-verify'

/** What the portal has said to a message. */
export type Posted =
  | { kind: 'sent'; messageId: number }
  /** It may have been executed. */
  | { kind: 'lost' }
  | { kind: 'refused'; error: AppError }
  | { kind: 'notSent'; error: AppError }

export interface Letter {
  chatId: ChatId
  text: string
  replyTo: number | null
}

/** Sends a message, once at most. */
export async function postMessage({ bitrix }: ActiveAccount, { chatId, text, replyTo }: Letter): Promise<Posted> {
  const message = { DIALOG_ID: `chat${chatId}`, MESSAGE: text, ...(replyTo !== null && { REPLY_ID: replyTo }) }
  const answer = await answerOf(bitrix.call('im.message.add', message, { lane: 'act' }))
  if (answer.kind === 'taken') return { kind: 'sent', messageId: answer.value }
  return answer.kind === 'notExecuted' ? { kind: 'notSent', error: answer.error } : answer
}

/** What reading has shown: the message's number, `absent`, or null when it could not be read. */
export type Seen = number | 'absent' | null

export interface LookDeps {
  dialogs: Pick<Dialogs, 'read'>
  wait: (ms: number) => Promise<void>
  timeout?: (ms: number) => AbortSignal
}

/** Reads at 0.5, 2 and 5 seconds until the message is found; only the last reading may say that it is not there. */
export async function lookFor(deps: LookDeps, using: ActiveAccount, chatId: ChatId, wanted: Wanted): Promise<Seen> {
  let last: Seen = null
  for (const pause of pauses) {
    await deps.wait(pause)
    last = await look(deps, using, chatId, wanted)
    if (typeof last === 'number') return last
  }
  return last
}

/** One reading. Those who do not take part any more read the session's history. */
export async function look(deps: LookDeps, using: ActiveAccount, chatId: ChatId, wanted: Wanted): Promise<Seen> {
  const signal = (deps.timeout ?? defaultTimeout)(patienceMs)
  try {
    const candidates = await written(using, chatId, wanted, signal)
    return findSent(wanted, candidates ?? (await inHistory(deps, using, chatId, signal))) ?? 'absent'
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** Pages that are read at most, when much was written since. */
const mostPages = 10

/** Messages since the last known one; null where the portal does not give them to this operator. */
async function written(
  { bitrix }: ActiveAccount,
  chatId: ChatId,
  { afterId }: Wanted,
  signal: AbortSignal,
): Promise<ReturnType<typeof candidatesIn> | null> {
  const read = (since: { FIRST_ID?: number }) =>
    bitrix.call(
      'im.dialog.messages.get',
      { DIALOG_ID: `chat${chatId}`, LIMIT: pageSize, ...since },
      { lane: 'act', signal },
    )
  try {
    // Since a message that has gone the portal gives nothing: so the newest are read first.
    const newest = await read({})
    const all = [...newest.messages]
    let from = afterId
    for (let page = 0; page < mostPages && from > 0 && Math.min(...all.map(({ id }) => id)) > from; page++) {
      const { messages } = await read({ FIRST_ID: from })
      if (messages.length === 0) break
      all.push(...messages)
      from = Math.max(...messages.map(({ id }) => id))
      if (newest.messages.some(({ id }) => id <= from)) break
    }
    return candidatesIn(all)
  } catch (error) {
    if (error instanceof AppError && error.code === 'forbidden') return null
    throw error
  }
}

const candidatesIn = (messages: Page['messages']) =>
  messages.map(({ id, author_id: authorId, date: at, text }) => ({ id, authorId, at, text }))

async function inHistory({ dialogs }: LookDeps, using: ActiveAccount, chatId: ChatId, signal: AbortSignal) {
  const { messages, historyFailure } = await dialogs.read(chatId, { using, lane: 'act', signal })
  if (historyFailure) throw new AppError(historyFailure.code)
  return messages.map(({ id, author, at, text }) => ({ id, authorId: author.id, at, text }))
}
