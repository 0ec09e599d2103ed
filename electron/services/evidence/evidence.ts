import { hash } from 'node:crypto'
import { AppError } from '../../app-error'
import type { BatchAnswer } from '../../bitrix/client/bitrix'
import type { Handlers } from '../../contract/calls'
import type { ChatId, Message, SessionId } from '../../contract/common'
import type { JournalCheck, JournalEntry } from '../../contract/journal'
import { type Active, type ActiveAccount, isActive } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'
import type { Directories } from '../people/directory'
import { sessionsAtOnce } from './compare'
import type { DialogEvidence } from './model'
import { compareMoves } from './moves'
import { printEvidence } from './print'

interface EvidenceDeps {
  active: Active
  dialogs: Pick<Dialogs, 'read'>
  older: Handlers['message.older']
  directory: Pick<Directories, 'of'>
  /** The account's acts, newest first. */
  acts: () => Promise<JournalEntry[]>
  check: () => Promise<JournalCheck>
  /** Asks for a folder, in which a new one can be made then; null when the operator chooses none. */
  askPlace: () => Promise<((name: string) => Promise<EvidenceFolder>) | null>
  now: () => number
}

/** A new folder of the operator's. */
export interface EvidenceFolder {
  name: string
  /** @throws AppError `bug` with `file_unwritable` */
  write(name: string, content: string): Promise<void>
}

const mostMessages = 20_000

/** Makes the call that gathers everything about one dialog in a folder, with a manifest for `sha256sum -c`. */
export function createEvidence(deps: EvidenceDeps): Handlers['journal.evidence'] {
  return async ({ chatId, table, words }) => {
    const using = deps.active()
    const makeFolder = await deps.askPlace()
    if (!makeFolder) return null
    const evidence = await gather(deps, using, chatId)
    const day = new Date(evidence.madeAt).toISOString().slice(0, 10)
    const folder = await makeFolder(`switchboard-chat${chatId}-${day}`)
    let manifest = ''
    for (const [name, content] of await printEvidence(evidence, { table, words })) {
      await folder.write(name, content)
      manifest += manifestLine(name, content)
    }
    await folder.write('SHA256SUMS', manifest)
    return { folder: folder.name, unread: evidence.unread.map(({ what }) => what) }
  }
}

/** @see https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html */
const manifestLine = (name: string, content: string) => `${hash('sha256', content)}  ${name}\n`

async function gather(deps: EvidenceDeps, using: ActiveAccount, chatId: ChatId): Promise<DialogEvidence> {
  const { dialog, messages: recent, historyFailure, isPartial } = await deps.dialogs.read(chatId, { using })
  const { messages, isWhole } = await earlier(deps, using, chatId, recent)
  const own = await deps.acts().catch(unreadable)
  const acts = (own ?? []).filter(entry => entry.chatId === chatId).reverse()
  const told = [
    dialog.sessionId,
    ...messages.map(({ sessionId }) => sessionId),
    ...acts.map(({ sessionId }) => sessionId),
  ]
  const sessions = [...new Set(told.filter(id => id !== null))]
  const { transfers, ratings, unread } = await reportsOn(using, sessions)
  const { account } = using
  const isTold = unread.every(({ what }) => what !== 'transfers')
  const names = deps.directory.of(account)
  const check = await deps.check().catch(unreadable)
  // Acts that are missing would count as made elsewhere.
  const isKnown = own !== null && check !== null
  const moves = isKnown ? compareMoves({ acts, transfers: isTold ? transfers : null, me: account.user, names }) : []
  // Acts and check are the active account's.
  stillIn(deps, using)
  return {
    madeAt: deps.now(),
    ...{ dialog, messages, transfers, ratings, acts, moves, check },
    unread: [
      ...(historyFailure || isPartial ? [{ what: 'messages' as const, code: historyFailure?.portalCode ?? null }] : []),
      ...(isWhole ? [] : [{ what: 'earlier' as const, code: null }]),
      ...unread,
      ...(isKnown ? [] : [{ what: 'journal' as const, code: null }]),
    ],
  }
}

/** A disk that gives up a part of the journal no more does not take the rest with it. @throws any other error */
function unreadable(error: unknown): null {
  if (error instanceof AppError && error.details.reason === 'storage_unavailable') return null
  throw error
}

/** @throws AppError `invalid` with `account_changed` */
function stillIn({ active }: EvidenceDeps, using: ActiveAccount): void {
  if (!isActive(active, using)) throw new AppError('invalid', { reason: 'account_changed' })
}

/** Reads back page by page as far as the portal lets anybody. */
async function earlier(deps: EvidenceDeps, using: ActiveAccount, chatId: ChatId, recent: readonly Message[]) {
  let messages = [...recent]
  while (messages.length < mostMessages) {
    const [first] = messages
    if (!first) return { messages, isWhole: true }
    const page = await deps.older({ chatId, before: first.id, until: null })
    stillIn(deps, using)
    messages = [...page.messages, ...messages]
    if (!page.more || page.messages.length === 0) return { messages, isWhole: !page.isShut }
  }
  return { messages, isWhole: false }
}

/** Transfers and ratings of sessions, as far as the portal tells them. */
async function reportsOn({ bitrix }: ActiveAccount, sessions: readonly SessionId[]) {
  const found: Pick<DialogEvidence, 'transfers' | 'ratings' | 'unread'> = { transfers: [], ratings: [], unread: [] }
  function take<T>(what: 'transfers' | 'ratings', answer: BatchAnswer<T>): T | null {
    if (answer.ok) return answer.value
    const code = answer.error.details.portalCode ?? null
    if (found.unread.every(other => other.what !== what)) found.unread.push({ what, code })
    return null
  }
  for (let at = 0; at < sessions.length; at += sessionsAtOnce) {
    const sessionId = sessions.slice(at, at + sessionsAtOnce)
    const answers = await bitrix.batch({
      transfers: { method: 'imopenlines.v2.Session.Transfer.list', params: { sessionId } },
      ratings: { method: 'imopenlines.v2.Session.Stat.get', params: { sessionId } },
    })
    found.transfers.push(...(take('transfers', answers.transfers)?.transfers ?? []))
    found.ratings.push(...(take('ratings', answers.ratings)?.sessions ?? []))
  }
  return found
}
