import { AppError } from '../../app-error'
import type { ChatId } from '../../contract/common'
import type { ActiveAccount } from '../account/active'
import type { Claims } from '../delivery/claims'
import { unlessLeft, type Working } from '../delivery/leaving'
import { defaultTimeout, patienceMs, pauses } from '../delivery/rereads'
import type { Dialogs } from '../dialog/dialogs'
import { type Page, pageSize } from '../dialog/history'
import type { Trace } from '../portal/trace'
import { type Candidate, findSent, type WantedMessage } from './match'
import type { ReadPage } from './page-reader'

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
 * Reads a dialog at 0.5, 2 and 5 seconds until all the messages are found, since a portal may show them late; only the
 * last reading may say that one is not there.
 *
 * @returns What was seen of each.
 */
export async function lookFor(
  deps: RereadMessageDeps & { page: ReadPage },
  using: Working,
  chatId: ChatId,
  wanted: readonly WantedMessage[],
  after: readonly number[] = pauses,
): Promise<SeenMessage[]> {
  const seen = wanted.map((each): SoughtMessage => ({ wanted: each, last: null, isDoubtful: false }))
  for (const pause of after) {
    const open = seen.filter(({ last }) => typeof last !== 'number')
    if (open.length === 0) break
    if (pause > 0) await unlessLeft(using.leaving, deps.wait(pause))
    if (using.leaving.aborted) return seen.map(({ last }) => (typeof last === 'number' ? last : null))
    const read = await reread(
      deps,
      using,
      chatId,
      open.map(each => each.wanted),
    )
    for (const [place, each] of open.entries()) {
      each.last = read[place] ?? null
      each.isDoubtful ||= each.last === 'doubtful'
    }
  }
  return seen.map(({ last, isDoubtful }) => (last === 'absent' && isDoubtful ? 'doubtful' : last))
}

interface SoughtMessage {
  wanted: WantedMessage
  last: SeenMessage
  isDoubtful: boolean
}

/**
 * One reading. Those who no longer take part read the session's history. A reading that throws shows nothing. A message
 * found before needs none: the console may have ended before noting that.
 */
async function reread(
  deps: RereadMessageDeps & { page: ReadPage },
  using: Working,
  chatId: ChatId,
  wanted: readonly WantedMessage[],
): Promise<SeenMessage[]> {
  let before: (number | null)[] = wanted.map(() => null)
  try {
    const claimed = await deps.claims.of(using.account.id)
    before = wanted.map(({ token = '' }) => claimed.messageOf(token))
    if (!before.includes(null)) return before
    const read = await readSince(deps, using, chatId, wanted)
    const kept: Promise<unknown>[] = []
    const seen = wanted.map((each, place): SeenMessage => {
      const known = before[place] ?? null
      if (known !== null) return known
      const found = findSent(each, read.candidates, claimed.ids)
      if (typeof found === 'number' && !claimed.tellsOf(found)) return 'doubtful'
      // Claimed in the same turn in which it was found.
      if (typeof found === 'number') kept.push(claimed.take(found, each.token ?? ''))
      return found ?? (isWhole(read, each) ? 'absent' : 'doubtful')
    })
    await Promise.all(kept)
    return seen
  } catch (error) {
    if (!(error instanceof AppError)) deps.trace(error)
    return before
  }
}

interface Read {
  candidates: Candidate[]
  /** All of it can be read. */
  isReadable: boolean
}

/** It reaches back to the last message known before, and all of it can be read. */
const isWhole = ({ candidates, isReadable }: Read, { afterId }: WantedMessage) =>
  isReadable && afterId > 0 && candidates.some(({ id }) => id <= afterId)

/**
 * The messages since the last known ones.
 *
 * @throws AppError also for an answer that says nothing: a dialog with messages is never empty
 */
async function readSince(
  deps: RereadMessageDeps & { page: ReadPage },
  using: Working,
  chatId: ChatId,
  wanted: readonly WantedMessage[],
): Promise<Read> {
  const signal = AbortSignal.any([(deps.timeout ?? defaultTimeout)(patienceMs), using.leaving])
  const since = Math.min(...wanted.map(({ afterId }) => (afterId > 0 ? afterId : Infinity)))
  const pages = await written(deps.page, using, { chatId, since, signal })
  const read = pages ?? (await inHistory(deps, using, chatId, signal))
  if (read.candidates.length === 0) throw new AppError('not_found')
  return read
}

/** Pages that are read at most, when much was written since. */
const mostPages = 10

/** Messages since the last known one; null where the portal does not show them to this operator. */
async function written(
  page: ReadPage,
  using: Working,
  { chatId, since, signal }: { chatId: ChatId; since: number; signal: AbortSignal },
): Promise<Read | null> {
  const read = (before: { LAST_ID?: number }) =>
    page(using, { DIALOG_ID: `chat${chatId}`, LIMIT: pageSize, ...before }, signal)
  try {
    const first = await read({})
    const all = [...first.messages]
    let isReadable = first.isWhole
    // Backwards: the last known message may have been deleted, and around a deleted one the portal gives nothing.
    for (let count = 1; count < mostPages; count++) {
      const oldest = Math.min(...all.map(({ id }) => id))
      if (!(oldest > since) || oldest === Infinity) break
      const { messages, isWhole: isReadableToo } = await read({ LAST_ID: oldest })
      isReadable &&= isReadableToo
      if (messages.length === 0) break
      all.push(...messages)
    }
    return { candidates: candidatesIn(all), isReadable }
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
  return { candidates, isReadable: !isPartial }
}
