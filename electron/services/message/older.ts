import { AppError } from '../../app-error'
import { breath } from '../../breath'
import { type ChatId, Instant, type Message } from '../../contract/common'
import type { FoundMessages, Older } from '../../contract/message'
import type { ActiveAccount, PortalTime } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'
import type { DialogAnswers } from '../dialog/memory'
import { peopleIn, tellMessages } from '../dialog/model'
import { mayPage, type Transcript, transcriptOfHistory, transcriptOfPage, windowSize } from '../dialog/history'
import type { Directories } from '../people/directory'
import type { MediaNames } from '../portal/media-names'
import { isFull, joined, readAround, readPages, type Turning } from './pages'

export interface OlderDeps {
  dialogs: Pick<Dialogs, 'known' | 'read' | 'memory'>
  directory: Directories
  files: MediaNames
  now: PortalTime
}

/** A dialog's known answers. @throws AppError when the dialog has to be read first and cannot be */
async function answersOf({ dialogs }: OlderDeps, using: ActiveAccount, chatId: ChatId): Promise<DialogAnswers> {
  const known = dialogs.memory.answers(chatId, using.account)
  if (known) return known
  await dialogs.read(chatId, { using })
  const read = dialogs.memory.answers(chatId, using.account)
  if (!read) throw new AppError('not_found')
  return read
}

function told(
  deps: OlderDeps,
  using: ActiveAccount,
  wire: DialogAnswers['wire'],
  transcript: Transcript,
  some = transcript.recent,
): Message[] {
  const directory = deps.directory.of(using.account)
  const { account } = using
  const source = {
    dialog: wire,
    transcript,
    account,
    directory,
    files: deps.files,
    readAt: Instant.parse(deps.now(using)),
  }
  return tellMessages(source, some, peopleIn(source))
}

/**
 * Messages before a known one: from the answers already read, page by page where the operator takes part, and session
 * by session where an earlier one is known.
 *
 * @param until Goes on until this message, within reason.
 * @throws AppError when they cannot be read
 */
export async function readOlder(
  deps: OlderDeps,
  using: ActiveAccount,
  { chatId, before, until }: { chatId: ChatId; before: number; until: number | null },
): Promise<Older> {
  const { wire, transcript } = await answersOf(deps, using, chatId)
  const known = transcript ? await fromKnown(transcript, before, until) : []
  const mayHaveMore = mayTurnPages(deps, using, chatId)
  if (transcript && known.length > 0) {
    const messages = told(deps, using, wire, transcript, known)
    const first = known[0]?.id ?? before
    const hasMore =
      isBefore(transcript, first) || mayHaveMore || earlierSession(deps, using, chatId, transcript, first) !== null
    return { messages, more: hasMore, isShut: false }
  }
  if (mayHaveMore) return turnPages(deps, using, { wire, transcript }, { chatId, before, until })
  return earlierHistory(deps, using, { wire, transcript }, { chatId, before })
}

const mayTurnPages = ({ dialogs }: OlderDeps, using: ActiveAccount, chatId: ChatId) =>
  mayPage(using.account) && dialogs.known(chatId, using)?.dialog.joined === true

/** Whether the answers already read have a message before one. */
function isBefore(transcript: Transcript, id: number): boolean {
  const isRecent = transcript.recent.some(message => message.id < id)
  for (let place = transcript.restBefore(id); !isRecent && place > 0; place--)
    if (transcript.takeRest(place - 1, place).length > 0) return true
  return isRecent
}

/** Messages that are parsed before others have their turn. */
const parsedAtOnce = 50

/** The messages before one, from the answers already read: as many as the window takes at once, or back to `until`. */
async function fromKnown(transcript: Transcript, before: number, until: number | null) {
  const recent = transcript.recent.filter(({ id }) => id < before)
  const pieces = [recent]
  let count = recent.length
  const isEnough = () => (until === null ? count >= windowSize : (pieces.at(-1)?.[0]?.id ?? Infinity) <= until)
  // The unparsed part is ordered by number: go back through it until there are enough.
  for (let to = transcript.restBefore(before); to > 0 && !isEnough(); to -= parsedAtOnce) {
    const piece = transcript.takeRest(Math.max(0, to - parsedAtOnce), to).filter(({ id }) => id < before)
    pieces.push(piece)
    count += piece.length
    await breath()
  }
  const taken = pieces.reverse().flat()
  return until === null ? taken.slice(-windowSize) : taken.filter(({ id }) => id >= until)
}

async function turnPages(
  deps: OlderDeps,
  using: ActiveAccount,
  { wire, transcript }: DialogAnswers,
  wanted: Turning,
): Promise<Older> {
  const read = await readPages(using, wanted)
  const isEmpty = read.every(({ given }) => given === 0)
  // For a message that has gone meanwhile the portal gives nothing, as it does for the first one.
  const pages = isEmpty ? await readAround(using, transcript, wanted) : read
  const older = told(deps, using, wire, transcriptOfPage(joined(pages), wire)).filter(({ id }) => id < wanted.before)
  const messages = wanted.until === null ? older.slice(-windowSize) : older
  // An empty page after another of the same request is the beginning: the message it starts from existed just now.
  const isMore = isFull(pages.at(-1))
  return { messages, more: isMore || messages.length < older.length, isShut: false }
}

function earlierSession(
  deps: OlderDeps,
  { account }: ActiveAccount,
  chatId: ChatId,
  transcript: Transcript | null,
  before: number,
) {
  const session = transcript?.recent.find(({ id }) => id >= before)?.sessionId ?? transcript?.sessionId ?? null
  return session === null ? null : deps.dialogs.memory.sessionBefore(chatId, account, session)
}

/** The history of the session before, if its number is known; observers have no other way to it. */
async function earlierHistory(
  deps: OlderDeps,
  using: ActiveAccount,
  { wire, transcript }: DialogAnswers,
  { chatId, before }: { chatId: ChatId; before: number },
): Promise<Older> {
  const { memory } = deps.dialogs
  let session = earlierSession(deps, using, chatId, transcript, before)
  while (session !== null) {
    const history = await using.bitrix.call(
      'imopenlines.session.history.get',
      { SESSION_ID: session },
      { lane: 'open' },
    )
    const earlier = transcriptOfHistory(history)
    const some = await fromKnown(earlier, before, null)
    session = memory.sessionBefore(chatId, using.account, session)
    if (some.length === 0) continue
    const more = session !== null || isBefore(earlier, some[0]?.id ?? 0)
    return { messages: told(deps, using, wire, earlier, some), more, isShut: !more }
  }
  return { messages: [], more: false, isShut: true }
}

/** The portal searches for texts of at least this length. */
const leastLetters = 3
const mostFound = 200
/** Messages of a long history that are parsed and searched in one go. */
const searchedAtOnce = 500

/**
 * Searches a dialog: all of it where the operator takes part and the portal can search, otherwise the answers already
 * read.
 *
 * @throws AppError when the portal could not be asked
 */
export async function searchMessages(
  deps: OlderDeps,
  using: ActiveAccount,
  { chatId, text }: { chatId: ChatId; text: string },
): Promise<FoundMessages> {
  const { wire, transcript } = await answersOf(deps, using, chatId)
  const wanted = text.trim().toLowerCase()
  if (wanted.length >= leastLetters && mayTurnPages(deps, using, chatId)) {
    const found = await searchPortal(deps, using, wire, wanted)
    if (found) return found
  }
  const some = transcript ? await searchRead(transcript, wanted) : []
  const messages = transcript ? told(deps, using, wire, transcript, some.slice(-mostFound)) : []
  return { messages, scope: 'read', restricted: false, more: some.length > mostFound }
}

/** Searches the answers part by part, and lets others have a turn in between. */
async function searchRead(transcript: Transcript, wanted: string) {
  const fits = ({ text }: Transcript['recent'][number]) => text.toLowerCase().includes(wanted)
  const found: Transcript['recent'][number][] = []
  for (let from = 0; from < transcript.rest; from += searchedAtOnce) {
    found.push(...transcript.takeRest(from, from + searchedAtOnce).filter(fits))
    await breath()
  }
  return [...found, ...transcript.recent.filter(fits)]
}

/** @returns Null where this portal does not search, or not for this operator. */
async function searchPortal(
  deps: OlderDeps,
  using: ActiveAccount,
  wire: DialogAnswers['wire'],
  wanted: string,
): Promise<FoundMessages | null> {
  const query = { CHAT_ID: wire.id, SEARCH_MESSAGE: wanted, LIMIT: mostFound }
  try {
    const found = await using.bitrix.call('im.dialog.messages.search', query, { lane: 'search' })
    const users = found.users.map(({ firstName, lastName, ...user }) => ({
      ...user,
      first_name: firstName,
      last_name: lastName,
    }))
    const transcript = transcriptOfPage({ ...found, chat_id: wire.id, users }, wire)
    const matching = transcript.recent.filter(message => message.text.toLowerCase().includes(wanted))
    return {
      messages: told(deps, using, wire, transcript, matching),
      scope: 'chat',
      restricted: found.tariffRestrictions.isHistoryLimitExceeded,
      more: found.given >= mostFound,
    }
  } catch (error) {
    if (error instanceof AppError && ['forbidden', 'rejected', 'bug'].includes(error.code)) return null
    throw error
  }
}
